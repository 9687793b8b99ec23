"""The dependency rule: who may import whom, and what faces may touch.

The rule stands in docs/architecture.md. The last tests of this page break it on purpose.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ROOMS = [
    "people.dates",
    "people.vault",
    "people.audit",
    "people.accounts",
    "people.jobs",
    "people.registry",
    "cases.access",
    "cases.casebook",
    "cases.networks",
    "cases.evidence",
    "cases.repatriation",
    "cases.letters",
    "cases.imports",
    "cases.exports",
    "cases.statistics",
    "cases.sharing",
    "cases.reminders",
    "cases.lifecycle",
]
FACES = {"people.web": "web", "cases.web": "web", "cases.api": "api"}
REEXPORTS = {"people.models", "cases.models"}
MANAGERS = {"objects", "_default_manager", "_base_manager"}
CIPHERS = {"cryptography", "pyrage"}
# What is neither room nor face: wiring for Django, and commands.
BESIDE = {"apps", "models", "migrations", "management"}


def breaches(module: str, source: str) -> list[str]:
    """Return what a module does against the rule."""
    tree = ast.parse(source)
    found = [told for imported in _imports(tree) for told in _import_breaches(module, imported)]
    if _is_face(module):
        found += [
            f"{module}:{node.lineno} touches .{node.attr}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Attribute) and node.attr in MANAGERS
        ]
    if module.startswith("people."):
        found += [
            f"{module}:{node.lineno} gets a model of cases by its name"
            for node in ast.walk(tree)
            if isinstance(node, ast.Call) and _gets_model_of_cases(node)
        ]
    return list(dict.fromkeys(found))


def _imports(tree: ast.Module) -> Iterator[str]:
    """Yield the dotted names that are imported: `from a import b` may mean module a or a.b."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _import_breaches(module: str, imported: str) -> Iterator[str]:
    told = f"{module} imports {imported}"
    here, there = _part(module), _part(imported)
    if imported.split(".")[0] in CIPHERS and here != "people.vault":
        yield f"{told}: the vault alone touches a cipher"
    if there in REEXPORTS:
        yield f"{told}: rooms import from rooms"
    if module.startswith("people.") and imported.startswith("cases."):
        yield f"{told}: people knows nothing of cases"
    elif here in ROOMS and there in ROOMS and ROOMS.index(there) > ROOMS.index(here):
        yield f"{told}: it stands to the right"
    if there in FACES and here != there and FACES.get(here) != FACES[there]:
        yield f"{told}: a face is imported by faces of its own kind alone"


def _part(name: str) -> str:
    return ".".join(name.split(".")[:2])


def _is_face(module: str) -> bool:
    """Pages and API, and the faces without a screen: tasks and commands."""
    return (
        _part(module) in FACES
        or module.endswith(".tasks")
        or _part(module).endswith(".management")
    )


def _gets_model_of_cases(call: ast.Call) -> bool:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
    first = call.args[0] if call.args else None
    return (
        name == "get_model"
        and isinstance(first, ast.Constant)
        and str(first.value).split(".")[0] == "cases"
    )


def modules() -> Iterator[tuple[str, Path]]:
    for app in ("people", "cases"):
        for path in sorted((ROOT / app).rglob("*.py")):
            parts = path.relative_to(ROOT).with_suffix("").parts
            yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts), path


MODULES = dict(modules())


@pytest.mark.parametrize("module", MODULES)
def test_module_keeps_the_dependency_rule(module):
    if module in REEXPORTS:
        pytest.skip("it re-exports for Django")
    assert breaches(module, MODULES[module].read_text()) == []


def test_every_folder_is_a_room_or_a_face():
    parts = {_part(module) for module in MODULES if "." in module}

    strange = {part for part in parts if part.split(".")[1] not in BESIDE} - {*ROOMS, *FACES}
    assert strange == set()


def test_wiring_names_no_room_that_is_not_there():
    celery = (ROOT / "config" / "celery.py").read_text()
    named = {
        node.value
        for node in ast.walk(ast.parse(celery))
        if isinstance(node, ast.Constant) and node.value in ROOMS
    }

    assert named
    assert named <= {_part(module) for module in MODULES}


BREACHES = {
    "a room to the right": ("people.vault.fields", "from people.audit import services"),
    "a room far to the right": ("cases.access.services", "from cases.casebook.models import Case"),
    "a right room, by import": ("people.dates.clock", "import people.registry.services"),
    "a right room, inside a function": (
        "people.jobs.outbox",
        "def f():\n    from people.registry import models",
    ),
    "a right room, for types": (
        "cases.casebook.models",
        "if TYPE_CHECKING:\n    from cases.repatriation.models import Request",
    ),
    "cases from people": ("people.accounts.services", "from cases.access import models"),
    "cases from a page of people": ("people.web.views", "from cases.casebook import selectors"),
    "cases from a command of people": (
        "people.management.commands.sweep",
        "from cases.lifecycle import keys",
    ),
    "a model of cases by its name": (
        "people.registry.services",
        'apps.get_model("cases", "Case")',
    ),
    "a model of cases by its label": ("people.jobs.services", 'apps.get_model("cases.Case")'),
    "a page from a room": ("cases.casebook.services", "from cases.web.forms import new_case"),
    "a page from the API": ("cases.api.views", "from cases.web import rows"),
    "people's pages from the API": ("cases.api.views", "from people.web.doors import door"),
    "the API from a page": ("cases.web.views.today", "from cases.api.serializers import CaseOut"),
    "the API from a command": ("cases.management.commands.x", "import cases.api.views"),
    "objects in a page": ("cases.web.views.today", "Case.objects.all()"),
    "objects in the API": ("cases.api.views", "rows = models.Case.objects"),
    "objects in a task": ("cases.exports.tasks", "Export.objects.get(pk=pk)"),
    "objects in a command": ("people.management.commands.x", "User.objects.first()"),
    "another manager in a page": ("people.web.views", "User._default_manager.get(pk=1)"),
    "models of people": ("cases.access.models", "from people.models import Person"),
    "models of cases": ("cases.reminders.services", "from cases import models"),
    "models by import": ("cases.web.views.today", "import cases.models"),
    "a cipher outside the vault": (
        "people.accounts.services",
        "from cryptography.fernet import Fernet",
    ),
    "a cipher by import": ("cases.exports.writing", "import cryptography"),
    "age outside the vault": ("cases.lifecycle.backup.agefile", "import pyrage"),
}


@pytest.mark.parametrize(("module", "source"), BREACHES.values(), ids=BREACHES.keys())
def test_deliberate_breach_is_found(module, source):
    assert len(breaches(module, source)) == 1


LAWFUL = {
    "a room to the left": ("cases.access.services", "from people.audit.services import record"),
    "its own room": ("people.vault.fields", "from people.vault import cipher"),
    "the vault's cipher": ("people.vault.root", "from cryptography.exceptions import InvalidTag"),
    "a page from a page": ("cases.web.views.today", "from people.web.doors import door"),
    "a room from a page": ("cases.api.views", "from cases.sharing import selectors"),
    "objects in a room": ("cases.casebook.selectors", "Case.objects.all()"),
    "cases' models by name": ("cases.access.querysets", 'apps.get_model("cases", "Grant")'),
    "a command": ("cases.management.commands.x", "from cases.lifecycle.keys import sweep"),
}


@pytest.mark.parametrize(("module", "source"), LAWFUL.values(), ids=LAWFUL.keys())
def test_lawful_import_is_none(module, source):
    assert breaches(module, source) == []
