"""Our scripts put text into pages as text."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = sorted((ROOT / "static").rglob("*.js"))
UNSAFE = re.compile(
    r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|"
    r"setHTMLUnsafe|createContextualFragment|DOMParser|srcdoc|javascript:|"
    r"set(?:Timeout|Interval)\(\s*[\"'`]"
)


@pytest.mark.asvs("v5.0.0-3.2.2")
@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_script_writes_text_and_no_markup(script):
    assert UNSAFE.findall(script.read_text()) == []


@pytest.mark.parametrize(
    "line", ["x.innerHTML = y", "eval(x)", "setTimeout('x()', 1)", "document.write(x)"]
)
def test_markup_would_be_found(line):
    assert UNSAFE.search(line)


def test_there_are_scripts_to_look_at():
    assert len(SCRIPTS) >= 3
