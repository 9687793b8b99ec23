"""Pages bring nothing inline and nothing from elsewhere, and escape all that they show."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
TEMPLATES = [path for path in (ROOT / "templates").rglob("*") if path.suffix in {".html", ".txt"}]
ASSETS = [path for path in (ROOT / "static").rglob("*") if path.suffix in {".css", ".js", ".svg"}]
CODE = [path for app in ("people", "cases") for path in (ROOT / app).rglob("*.py")]

# Names of document types, which no browser fetches.
_NAMESPACE = re.compile(r"https?://www\.w3\.org/[0-9]{4}/svg")
_ELSEWHERE = re.compile(
    r"(?:https?:)?//[\w.-]+\.[a-z]{2,}|\bdata:[a-z]+/|@import|javascript:", re.I
)
_UNESCAPED = re.compile(r"\|\s*safe(?:seq)?\b|\bautoescape\s+off\b")
_TRUSTED = re.compile(r"\b(?:mark_safe|SafeString|SafeText)\b")
_TAG = re.compile(r"{%.*?%}|{{.*?}}|{#.*?#}", re.S)


class Inline(HTMLParser):
    """Collects what the content policy would refuse."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = {name for name, _value in attrs}
        if tag == "style" or (tag == "script" and "src" not in names):
            self.found.append(f"<{tag}>")
        # htmx, which would run its own attributes through eval, is not a way out.
        self.found += [name for name in names if re.match(r"style$|on|hx-on", name)]


def inline(text: str) -> list[str]:
    parser = Inline()
    parser.feed(_TAG.sub("x", text))
    return parser.found


def elsewhere(text: str) -> list[str]:
    return _ELSEWHERE.findall(_NAMESPACE.sub("", text))


def short(path: Path) -> str:
    return str(path.relative_to(ROOT))


def test_walk_finds_templates_and_assets():
    assert len(TEMPLATES) > 30
    assert {"homeward.css", "homeward.js"} <= {path.name for path in ASSETS}


@pytest.mark.parametrize("path", TEMPLATES, ids=short)
def test_template_has_nothing_inline(path):
    assert inline(path.read_text()) == []


@pytest.mark.parametrize("path", [*TEMPLATES, *ASSETS], ids=short)
def test_page_takes_nothing_from_elsewhere(path):
    assert elsewhere(path.read_text()) == []


def test_browser_that_does_not_know_has_loses_no_rule_but_those_with_it():
    """It drops a whole rule for one selector that it cannot read."""
    sheet = re.sub(r"/\*.*?\*/", "", (ROOT / "static/homeward.css").read_text(), flags=re.DOTALL)
    while sheet != (flat := re.sub(r"\([^()]*\)", "", sheet)):
        sheet = flat
    lists = [told.split(",") for told in re.findall(r"[^{};]+(?=\{)", sheet)]

    assert any(":has" in each for told in lists for each in told)
    assert [told for told in lists if len({":has" in each for each in told}) > 1] == []


@pytest.mark.parametrize("path", TEMPLATES, ids=short)
def test_template_escapes_what_it_shows(path):
    assert _UNESCAPED.findall(path.read_text()) == []


@pytest.mark.parametrize("path", CODE, ids=short)
def test_code_declares_no_text_safe(path):
    assert _TRUSTED.findall(path.read_text()) == []


@pytest.mark.parametrize(
    "text",
    [
        "<script>go()</script>",
        "<style>p {}</style>",
        '<p style="color: red">',
        '<p style="width: {{ n }}%">',
        "<button onclick='go()'>",
        '<a hx-on:click="go()">',
        '<b {% if x %}class="a"{% endif %} onload=x>',
    ],
)
def test_inline_script_and_style_are_found(text):
    assert len(inline(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        '<img src="https://cdn.example.org/x.png">',
        "<link href='//fonts.example.org/a.css'>",
        "url(data:image/png;base64,AA)",
        "@import url(x.css)",
        '<a href="javascript:go()">',
    ],
)
def test_third_parties_are_found(text):
    assert elsewhere(text)


@pytest.mark.parametrize("text", ["{{ name|safe }}", "{{ a| safe}}", "{% autoescape off %}"])
def test_unescaped_values_are_found(text):
    assert _UNESCAPED.findall(text)


@pytest.mark.parametrize(
    "text",
    [
        '<script src="{% static "homeward.js" %}" defer></script>',
        '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>',
        "{{ value|default:'' }}<!-- a // b -->",
    ],
)
def test_what_the_policy_allows_is_no_finding(text):
    assert (inline(text), elsewhere(text), _UNESCAPED.findall(text)) == ([], [], [])
