"""Finding what sends something out, and following the calls from there to `may_share`.

Read from the source alone: nothing is imported.
"""

import ast
import re
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# What is called, or inherited from, where bytes leave the program.
SENDERS = frozenset(
    {
        *("FileResponse", "StreamingHttpResponse", "HttpResponse", "JsonResponse", "Response"),
        *("EmailMessage", "EmailMultiAlternatives", "send_mail", "send_mass_mail", "mail_admins"),
        *("mail_managers", "neutral_mail", "write_sealed", "urlopen"),
        *("ZipFile", "make_archive", "Workbook", "Encrypter", "SMTP", "HTTPSConnection", "socket"),
        *("print",),
    }
)
# `module.attribute`, where the attribute alone would say too little.
SENDERS_OF = {
    "csv": {"writer", "DictWriter"},
    "pyrage": {"encrypt", "encrypt_file", "encrypt_io"},
    "serializers": {"Serializer", "ListSerializer", "ModelSerializer"},
    "requests": {"get", "post", "put", "request"},
    "httpx": {"get", "post", "put", "request", "Client"},
    "stdout": {"write"},
    "stderr": {"write"},
    "os": {"open"},
}
WRITES = frozenset({"write_text", "write_bytes"})
PAPER = re.compile(r"print|letter|paper|shared|poster|leaflet|download")
PARTNERS_DOOR = "READ_SHARED_CASES"


@cache
def modules() -> dict[str, Path]:
    found = {}
    for path in [*ROOT.glob("cases/**/*.py"), *ROOT.glob("people/**/*.py")]:
        parts = path.relative_to(ROOT).with_suffix("").parts
        if "migrations" not in parts:
            found[".".join(parts).removesuffix(".__init__")] = path
    return found


@cache
def tree_of(module: str) -> ast.Module:
    return ast.parse(modules()[module].read_text(encoding="utf-8"))


def sends(tree: ast.AST) -> set[str]:
    """Return what in a module sends something out, makes a file, or shows cases to partners."""
    return {told for node in ast.walk(tree) if (told := _sends(node))}


def _sends(node: ast.AST) -> str:
    if isinstance(node, ast.ClassDef):
        return next((told for base in node.bases if (told := _sender(base))), "")
    if not isinstance(node, ast.Call):
        return ""
    name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
    name = node.func.id if isinstance(node.func, ast.Name) else name
    if name == "open" and _is_for_writing(node):
        return "open"
    if name in ("render", "render_to_string") and _on_paper(node):
        return "render"
    if name == "door" and PARTNERS_DOOR in ast.dump(node):
        return "door"
    return name if name in WRITES else _sender(node.func)


def _sender(node: ast.AST) -> str:
    if isinstance(node, ast.Name):
        return node.id if node.id in SENDERS else ""
    if not isinstance(node, ast.Attribute):
        return ""
    whose = node.value.attr if isinstance(node.value, ast.Attribute) else ""
    whose = node.value.id if isinstance(node.value, ast.Name) else whose
    if node.attr in SENDERS_OF.get(whose, set()):
        return f"{whose}.{node.attr}"
    return node.attr if node.attr in SENDERS else ""


def _is_for_writing(node: ast.Call) -> bool:
    told = [*node.args, *(keyword.value for keyword in node.keywords)]
    modes = [arg.value for arg in told if isinstance(arg, ast.Constant)]
    return any(isinstance(mode, str) and re.fullmatch(r"[wax]b?\+?", mode) for mode in modes)


def _on_paper(node: ast.Call) -> bool:
    told = [arg.value for arg in node.args if isinstance(arg, ast.Constant)]
    return any(isinstance(text, str) and PAPER.search(text) for text in told)


def reached_from(entry: str) -> set[str]:
    """Return all functions that a function may come to, as `module:name`, itself among them."""
    seen: set[str] = set()
    todo = [entry]
    while todo:
        here = todo.pop()
        if here not in seen:
            seen.add(here)
            todo += _steps_from(here)
    return seen


@cache
def _steps_from(place: str) -> set[str]:
    module, _colon, name = place.partition(":")
    if module not in modules():
        return set()
    node = _definitions(module).get(name)
    return _named_in(module, name, node) if node else set()


@cache
def _definitions(module: str) -> dict[str, ast.AST]:
    """Return functions, classes, methods and constants of a module, by their name."""
    found: dict[str, ast.AST] = {}
    for node in tree_of(module).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            found[node.name] = node
        if isinstance(node, ast.ClassDef):
            inner = [each for each in node.body if isinstance(each, ast.FunctionDef)]
            found |= {f"{node.name}.{each.name}": each for each in inner}
        if isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            found |= {each.id: node for each in targets if isinstance(each, ast.Name)}
    return found


@cache
def _imported(module: str) -> dict[str, str]:
    """Return what names of a module mean: a place in another, or another module."""
    found = {}
    for node in ast.walk(tree_of(module)):
        if isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                place = whole if whole in modules() else f"{node.module}:{alias.name}"
                found[alias.asname or alias.name] = place
    return found


def _named_in(module: str, name: str, node: ast.AST) -> set[str]:
    steps = set()
    imported, own = _imported(module), _definitions(module)
    for each in ast.walk(node):
        if isinstance(each, ast.Name) and each.id in imported:
            steps.add(imported[each.id])
        elif isinstance(each, ast.Name) and each.id in own and each.id != name:
            steps.add(f"{module}:{each.id}")
        elif isinstance(each, ast.Attribute) and isinstance(each.value, ast.Name):
            whose = each.value.id
            if whose in ("self", "cls"):
                steps.add(f"{module}:{name.partition('.')[0]}.{each.attr}")
            elif imported.get(whose) in modules():
                steps.add(f"{imported[whose]}:{each.attr}")
    return steps


def asks_itself(place: str, questions: frozenset[str]) -> bool:
    """Tell whether a function puts one of the questions, and does not throw its answer away."""
    module, _colon, name = place.partition(":")
    node = _definitions(module).get(name)
    if node is None:
        return False
    ignored = {id(each.value) for each in ast.walk(node) if isinstance(each, ast.Expr)}
    return any(
        isinstance(each, ast.Call)
        and isinstance(each.func, ast.Name)
        and each.func.id in questions
        and id(each) not in ignored
        for each in ast.walk(node)
    )
