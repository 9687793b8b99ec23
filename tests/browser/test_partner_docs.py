"""A partner's programmer reads what the API does, and tries it, on a page of this server alone."""

from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from tests.installation import Installation

pytestmark = pytest.mark.browser

PAGE = "/api/docs/"
KEPT = "() => JSON.stringify([localStorage, sessionStorage, history.state, location.href])"
# Chromium says so of an answer with such a status.
ANSWERED_4XX = "status of 4"


@pytest.fixture(scope="module")
def key(installation: Installation) -> str:
    return str(installation.stage("test_key"))


@pytest.fixture
def page(page_as: Any, installation: Installation) -> Any:
    """A stranger's page; what it asked for elsewhere and what its console said is told after."""
    page = page_as()
    elsewhere, said = [], []
    page.on("request", lambda sent: elsewhere.append(sent.url))
    page.on("console", lambda line: said.append(line.text) if line.type == "error" else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(PAGE)
    yield page
    assert {urlsplit(url).netloc for url in elsewhere} == {urlsplit(installation.url).netloc}
    assert [line for line in said if ANSWERED_4XX not in line] == []


def attempt(page: Any, call: str, **told: str) -> Any:
    """Open a call, say something, send it; return where its answer stands."""
    there = page.locator(f"#{call}")
    if there.get_attribute("open") is None:
        there.locator("summary").click()
    for name, value in told.items():
        field = page.locator(f"#{call}-{name}")
        if field.evaluate("field => field.matches('select')"):
            field.select_option(value)
        else:
            field.fill(value)
    there.get_by_role("button", name="Try it").click()
    return there.locator("[data-answer]")


def test_call_is_tried_with_a_key_that_nothing_keeps(page: Any, key: str) -> None:
    expect(attempt(page, "cases_list")).to_contain_text("Put in your key first")
    page.get_by_label("Key", exact=True).fill(key)

    shown = attempt(page, "cases_list", limit="2", ordering="-opened_on", fields="ref,situation")
    expect(shown).to_contain_text("200 OK")
    expect(shown).to_contain_text('"situation": {')
    expect(shown).to_contain_text('ratelimit: "cases";r=')
    expect(shown).to_contain_text("limit=2&ordering=-opened_on'")
    # What is shown as a command holds the name of the key alone.
    expect(shown).not_to_contain_text(key)
    assert key not in page.evaluate(KEPT)
    page.goto("/account/sign-in/")
    page.go_back()
    expect(page.get_by_label("Key", exact=True)).to_have_value("")


def test_link_to_a_shape_opens_what_it_is_folded_in(page: Any) -> None:
    shape = page.locator("#shape-SharedCase")
    assert page.evaluate("document.documentElement.scrollHeight") < 6_000
    page.locator("#cases_read > summary").click()

    page.locator("#cases_read").get_by_role("link", name="SharedCase", exact=True).click()

    expect(shape.get_by_role("row").first).to_be_in_viewport()
    expect(shape).to_be_focused()
    page.goto("about:blank")
    page.goto(f"{PAGE}#shape-SharedCase")
    expect(shape.get_by_role("row").first).to_be_in_viewport()


def test_shapes_are_opened_by_keys_and_printed_whole(page: Any) -> None:
    shape = page.locator("#shape-SharedCase")
    page.locator(".shapes > summary").focus()

    page.keyboard.press("Enter")
    expect(page.get_by_text("SharedCase", exact=True).last).to_be_visible()
    expect(shape).to_be_hidden()
    page.emulate_media(media="print")
    expect(shape.get_by_role("rowheader", name="opened_on")).to_be_visible()
    expect(page.get_by_role("button", name="Try it").first).to_be_hidden()


def test_content_is_sent_and_what_is_wrong_is_told(page: Any, key: str) -> None:
    page.get_by_label("Key", exact=True).fill(key)

    expect(attempt(page, "submissions_create")).to_contain_text("201 Created")
    shown = attempt(page, "submissions_create", body='{"external_ref": "x y"}')
    expect(shown).to_contain_text("400 Bad Request")
    expect(shown).to_contain_text('"pointer": "/external_ref"')
    expect(attempt(page, "submissions_create", body="{")).to_contain_text("is no JSON")
    expect(attempt(page, "cases_read", ref="C-2026-99999")).to_contain_text("404 Not Found")


def test_every_call_stands_there_with_an_example_of_what_is_sent(page: Any, key: str) -> None:
    calls = page.request.get("/api/v1/schema/", headers={"Authorization": f"Api-Key {key}"})
    described = {
        told["operationId"]: "requestBody" in told
        for methods in calls.json()["paths"].values()
        for told in methods.values()
    }

    shown = page.eval_on_selector_all(
        "details.call[id]",
        "all => all.map(each => [each.id, each.querySelector('textarea')?.value.length > 2])",
    )

    assert dict(shown) == described
    # Each shape that is named is told of.
    assert (
        page.evaluate(
            """() => [...document.querySelectorAll('a[href^="#"]')]
            .filter(a => !document.querySelector(a.getAttribute('href'))).length"""
        )
        == 0
    )
