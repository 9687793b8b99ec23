"""The papers say what is there: commands, paths, settings, functions, rooms, reasons, links."""

import os
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.core.management import get_commands, load_command_class

from config.celery import app
from config.supervision.preparation import FOLDERS
from people.registry.index.asking import most_opened
from people.registry.index.search import worth_opening
from people.registry.matching.tokens import NEVER_TOO_COMMON
from people.vault.exposure import reason_of
from people.vault.fields import sealed_fields

ROOT = Path(__file__).resolve().parents[1]
PAGES = sorted(
    [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")], key=lambda page: page.relative_to(ROOT)
)
CODE = re.compile(r"^```.*?^```|`((?:[^`\n]|\n(?!\n))+)`", re.MULTILINE | re.DOTALL)
SETTING = re.compile(r"\b(?:HOMEWARD_[A-Z_]+|(?:KEYS_)?DATABASE_URL|REDIS_URL)\b")
# Switches that are no setting of an installation; docs/security.md tells what guards them.
SWITCHES = {"HOMEWARD_DEBUG", "HOMEWARD_MEASURE", "HOMEWARD_TESTING", "HOMEWARD_SEALING"}
TO_COME = "*to come:*"


@pytest.fixture(params=PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def page(request) -> Path:
    return request.param


def code_of(text: str) -> str:
    """Return what a page shows as code, a line for each piece."""
    return "\n".join(
        " ".join(match[1].split()) if match[1] else match[0] for match in CODE.finditer(text)
    )


def in_one_line(path: str) -> str:
    return " ".join((ROOT / path).read_text().split())


@cache
def sources(*folders: str) -> str:
    return "\n".join(
        file.read_text() for folder in folders for file in sorted((ROOT / folder).rglob("*.py"))
    )


def unknown_commands(code: str) -> Iterator[str]:
    """Yield the management commands, and their options, that are not there."""
    for name, rest in re.findall(r"manage\.py[ ]+([a-z_]+)([^\n]*)", code):
        if name not in get_commands():
            yield name
            continue
        parser = load_command_class(get_commands()[name], name).create_parser("manage.py", name)
        for option in re.findall(r"(?<!\S)--[a-z-]+", rest):
            if option not in parser._option_string_actions:
                yield f"{name} {option}"


def unknown_targets(code: str) -> set[str]:
    named = set(re.findall(r"^(?:\S+=\S+ )*make ([a-z-]+)", code, re.MULTILINE))
    return named - set(re.findall(r"^([a-z][a-z-]*)\b[^=\n]*:", makefile(), re.MULTILINE))


def makefile() -> str:
    # Two targets may share a line.
    return (ROOT / "Makefile").read_text().replace(" test-postgresql:", ":\ntest-postgresql:")


def missing_paths(code: str) -> set[str]:
    """Return what looks like a path of the repository, or of `var/`, and is none."""
    top = {entry.name for entry in ROOT.iterdir()}
    named = set(re.findall(r"^\.?[\w-]+[\w./-]*$", code, re.MULTILINE))
    paths = {word for word in named if "/" in word or word.endswith((".md", ".txt", ".in"))}
    ours = {word for word in paths if word.split("/")[0] in top and not _is_of_var(word)}
    lost = {word for word in ours if not (ROOT / word).exists()}
    folders = {f"var/{folder}" for folder in FOLDERS} | {"var", "var/"}
    of_var = {word for word in paths if _is_of_var(word)}
    return lost | {word for word in of_var if not {word, os.path.dirname(word)} & folders}


def _is_of_var(word: str) -> bool:
    return word.split("/")[0] == "var"


def unread_settings(text: str, *folders: str) -> set[str]:
    """Return the settings that no code asks for, by their name or through NAME_FILE."""
    asked = set(SETTING.findall(sources(*folders) + makefile()))
    return {
        name for name in SETTING.findall(text) if not {name, name.removesuffix("_FILE")} & asked
    }


def unknown_functions(code: str) -> set[str]:
    named = set(re.findall(r"^([a-z_]+)\([^\n]*\)$", code, re.MULTILINE))
    defined = set(re.findall(r"def ([a-z_]+)\(", sources("config", "people", "cases")))
    # Django's own, which the sealed fields refuse.
    return named - defined - {"values"}


def unknown_classes(code: str) -> set[str]:
    named = set(re.findall(r"^((?:[A-Z][a-z]+){2,})$", code, re.MULTILINE))
    return named - set(re.findall(r"class (\w+)", sources("config", "people", "cases")))


def broken_links(page: Path) -> Iterator[str]:
    for target in re.findall(r"\]\(([^)\s]+)\)", CODE.sub("", page.read_text())):
        name, _hash, anchor = target.partition("#")
        there = page.parent / name if name else page
        if not there.exists() or (anchor and anchor not in anchors(there)):
            yield target


def anchors(page: Path) -> set[str]:
    titles = re.findall(r"^#+ (.+)$", page.read_text(), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", title).strip().lower().replace(" ", "-") for title in titles}


def test_page_names_commands_that_are_there(page):
    code = code_of(page.read_text())

    assert list(unknown_commands(code)) == []
    assert unknown_targets(code) == set()


def test_page_names_paths_that_are_there(page):
    assert missing_paths(code_of(page.read_text())) == set()


def test_page_names_settings_that_are_read(page):
    assert unread_settings(page.read_text(), "config", "tests") == set()


def test_page_names_code_that_is_there(page):
    code = code_of(page.read_text())

    assert unknown_functions(code) == set()
    assert unknown_classes(code) == set()


def test_links_of_page_lead_somewhere(page):
    assert list(broken_links(page)) == []


def test_page_promises_no_more_than_is_there(page):
    words = " ".join(page.read_text().lower().replace("-", " ").split())

    assert "zero knowledge" not in words
    assert "end to end" not in words


def test_settings_are_told_to_those_who_run_homeward():
    read = set(SETTING.findall(sources("config")))
    example = (ROOT / ".env.example").read_text()
    told = set(SETTING.findall(in_one_line("docs/operations.md")))

    assert unread_settings(example, "config") == set()
    assert set(SETTING.findall(example)) <= told
    # Computed from other settings, or kept by the settings for themselves.
    inner = {
        "HOMEWARD_CLOCK_MOVABLE",
        "HOMEWARD_CLOCK_FILE",
        "HOMEWARD_BODY_LIMIT_MB",
        "HOMEWARD_UPLOAD_LIMIT_MB",
        "HOMEWARD_UPLOADS_UNDER",
        "HOMEWARD_DEVICE_COOKIE",
    }
    assert read - told - inner == SWITCHES


def test_switches_stand_with_their_guards():
    assert set(SETTING.findall(in_one_line("docs/security.md"))) >= SWITCHES


def test_pages_name_each_kind_of_token_that_is_kept_however_common():
    kinds = {"p": "exact pairs of two parts", "i": "a part with an initial"}

    assert kinds.keys() == NEVER_TOO_COMMON
    for page in ("docs/security.md", "docs/decisions/0006-names-are-found-by-keyed-tokens.md"):
        said = in_one_line(page).lower()
        assert [words for words in kinds.values() if words not in said] == []


def test_decision_says_how_many_a_search_opens():
    said = in_one_line("docs/decisions/0006-names-are-found-by-keyed-tokens.md")

    few, many = most_opened(1), most_opened(1_000_000)
    assert f"Of the best {few} (up to {many} in a group of a million)" in said
    first = worth_opening({0: 1.0} | dict.fromkeys(range(1, few), 0.0))
    assert f"it opens the first {len(first)}, and" in said
    assert "at least a quarter of the best score" in said


def test_every_reason_for_a_clear_column_is_explained():
    told = in_one_line("docs/security.md")
    reasons = {
        reason_of(model._meta.label, field.column)
        for model in apps.get_models(include_auto_created=True)
        for field in model._meta.local_concrete_fields
        if field not in sealed_fields(model)
    }

    assert {reason for reason in reasons if f"| {reason} |" not in told} == set()
    assert "manage.py exposure" in told


def test_table_of_rooms_is_the_tree():
    rows = re.findall(
        r"^\| `((?:people|cases)\.\w+)` \| (.*)\|$",
        (ROOT / "docs/architecture.md").read_text(),
        re.MULTILINE,
    )
    here = {room for room, told in rows if not told.startswith(TO_COME)}
    to_come = {room for room, told in rows if told.startswith(TO_COME)}
    beside = {"people.web", "cases.web", "cases.api", "people.management", "cases.management"}
    beside |= {"people.migrations", "cases.migrations"}
    tree = {
        f"{file.parent.parent.name}.{file.parent.name}"
        for app_name in ("people", "cases")
        for file in (ROOT / app_name).glob("*/__init__.py")
    }

    assert here == tree - beside
    assert not to_come & tree


def test_newest_heading_of_the_changelog_is_the_version():
    headings = re.findall(r"^## (\S+?),? ", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)

    assert headings[0] == settings.VERSION
    assert re.fullmatch(r"\d+\.\d+\.\d+", settings.VERSION)


def test_table_of_the_timetable_is_the_timetable():
    table = (ROOT / "docs/operations.md").read_text().partition("entry of the timetable")[2]
    told = dict(re.findall(r"^\| ([a-z ]+) \| every ([\w ]+) \|$", table, re.MULTILINE))
    spoken = {"minute": "1 minute", "hour": "1 hour", "day": "1 day"}
    seconds = {"second": 1, "minute": 60, "hour": 3600, "day": 86400}

    assert {
        name: int(number) * seconds[unit.removesuffix("s")]
        for name, often in told.items()
        for number, unit in [spoken.get(often, often).split()]
    } == {name: entry["schedule"] for name, entry in app.conf.beat_schedule.items()}


WRONG = [
    (lambda code: set(unknown_commands(code)), "manage.py fly", {"fly"}),
    (lambda code: set(unknown_commands(code)), "manage.py up --fast", {"up --fast"}),
    (unknown_targets, "make haste", {"haste"}),
    (missing_paths, "cases/casebook/nothing.py", {"cases/casebook/nothing.py"}),
    (missing_paths, "var/elsewhere/key", {"var/elsewhere/key"}),
    (lambda code: unread_settings(code, "config"), "HOMEWARD_LUCK=1", {"HOMEWARD_LUCK"}),
    (unknown_functions, "open_door(by=…)", {"open_door"}),
    (unknown_classes, "CaseFinder", {"CaseFinder"}),
]


@pytest.mark.parametrize(("check", "code", "found"), WRONG, ids=[code for _, code, _ in WRONG])
def test_what_is_not_there_is_found(check, code, found):
    assert check(code) == found


def test_broken_links_are_found(tmp_path):
    here = tmp_path / "page.md"
    here.write_text("# A title: here\n[a](#a-title-here) [b](#gone) [c](gone.md) `[d](x)`\n")

    assert list(broken_links(here)) == ["#gone", "gone.md"]
