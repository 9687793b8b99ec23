"""What will end is told in time, and by everything that may tell it."""

import json
from datetime import date

import pytest

from cases.api import urls
from cases.api.endings import ENDINGS, Ending

pytestmark = pytest.mark.django_db
TOLD = Ending(date(2026, 12, 1), date(2027, 12, 1), "https://example.org/changes")
CASES = "/api/v1/cases/"


@pytest.fixture
def ending(monkeypatch):
    """Pretend that the list of cases will end."""
    monkeypatch.setitem(ENDINGS, ("CaseList", "get"), TOLD)


def told(response):
    return {name: response.headers.get(name) for name in ("Deprecation", "Sunset", "Link")}


def test_every_answer_of_what_will_end_says_so(call, ending):
    first = call(CASES)
    answers = [first, call(CASES, colour="red"), call(CASES, key_text="no key")]

    assert [answer.status_code for answer in answers] == [200, 400, 401]
    for answer in answers:
        assert told(answer) == {
            "Deprecation": "@1796083200",
            "Sunset": "Wed, 01 Dec 2027 00:00:00 GMT",
            "Link": (
                '<https://example.org/changes>; rel="deprecation", '
                '<https://example.org/changes>; rel="sunset"'
            ),
        }


def test_nothing_else_says_so(call, ending):
    for path in ("/api/v1/codes/", f"{CASES}C-2026-00001/"):
        assert set(told(call(path)).values()) == {None}


def test_description_marks_what_will_end(call, ending):
    paths = json.loads(call("/api/v1/schema/").content)["paths"]

    marked = [path for path, each in paths.items() if each.get("get", {}).get("deprecated")]
    assert marked == [CASES]
    assert paths[CASES]["get"]["responses"]["200"]["headers"].keys() >= {"Deprecation", "Sunset"}


def test_end_comes_no_sooner_than_in_a_year():
    with pytest.raises(ValueError, match="12 months"):
        Ending(date(2026, 12, 1), date(2027, 11, 30), "https://example.org/")


def unknown(endings):
    views = {name: view for name, view in vars(urls).items() if hasattr(view, "needs")}
    return [(name, method) for name, method in endings if method not in needs_of(views, name)]


def needs_of(views, name):
    return views[name].needs if name in views else {}


def test_table_names_operations_that_are_there():
    assert unknown(ENDINGS) == []
    wrong = [("CaseList", "post"), ("Nothing", "get")]
    assert unknown([*wrong, ("CaseList", "get")]) == wrong
