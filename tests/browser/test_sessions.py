"""Sessions in a browser: nothing typed is lost, nothing stays on a screen that was left."""

from typing import Any
from urllib.parse import parse_qs

import pytest
from playwright.sync_api import expect

from tests.browser.authenticator import Authenticator
from tests.browser.scene import LEA, MINA, TUNDE
from tests.signing import next_code
from tests.visitor import Visitor

pytestmark = [pytest.mark.browser, pytest.mark.broker]

CANARY = "Canary Invented"
HIDES = '<meta name="referrer" content="no-referrer">'


@pytest.fixture
def case(installation: Any) -> str:
    mina = Visitor(installation, MINA)
    # A label: a name that is on file already would have to be decided about first.
    mina.post("/cases/new/", label=CANARY, summary="As told first.")
    return mina.last_url.removeprefix(installation.url)


@pytest.fixture
def clock(installation: Any) -> Any:
    """Move the server's clock by minutes; afterwards it is right again."""
    yield lambda number: installation.move_clock(number / 24 / 60)
    installation.reset_clock()


def sent_forms(page: Any, path: str) -> list[str]:
    sent: list[str] = []

    def note(request: Any) -> None:
        if request.method == "POST" and request.url.endswith(path):
            sent.append(request.post_data)

    page.on("request", note)
    return sent


@pytest.mark.asvs("v5.0.0-7.5.1")
def test_form_with_a_stale_factor_arrives_whole_after_the_code(
    page_as: Any, installation: Any, clock: Any, case: str
) -> None:
    page = page_as(MINA)
    page.goto("/exports/new/?stage=open")
    page.evaluate(
        """() => { for (const value of ['नेपाल «Ramesh» & <b>', 'second\\nline', '']) {
            const field = document.createElement('textarea');
            field.name = 'more'; field.value = value;
            document.querySelector('main form[method=post]').append(field); } }"""
    )
    clock(6)
    sent = sent_forms(page, "/exports/new/?stage=open")

    page.get_by_role("button", name="Start the export").click()
    page.get_by_label("Code").fill(next_code(installation.ids["apps"][MINA]))
    page.get_by_role("button", name="Confirm").click()
    page.wait_for_url("**/exports/*-*/")

    before, after = (parsed(body) for body in sent)
    assert before["more"] == ["नेपाल «Ramesh» & <b>", "second\r\nline", ""]
    assert {name: after[name] for name in before} == before


def parsed(body: str) -> dict[str, list[str]]:
    found = parse_qs(body, keep_blank_values=True, strict_parsing=True)
    del found["csrfmiddlewaretoken"]
    return found


def test_passkey_is_enough_where_the_factor_is_asked_for_again(page_as: Any, clock: Any) -> None:
    page = page_as(LEA)
    Authenticator(page)
    page.goto("/account/factors/passkey/")
    page.get_by_role("button", name="Add a passkey").click()
    page.get_by_role("heading", name="How you sign in").wait_for()
    clock(6)
    page.goto("/exports/new/?stage=open")

    page.get_by_role("button", name="Use a passkey").click()
    page.wait_for_url("**/exports/new/?stage=open")

    expect(page.get_by_role("button", name="Start the export")).to_be_visible()


@pytest.mark.asvs("v5.0.0-7.3.1")
def test_page_left_alone_asks_and_then_shows_nothing_more(
    page_as: Any, installation: Any, clock: Any, case: str
) -> None:
    page = page_as(MINA)
    page.goto("/cases/")
    page.get_by_text(CANARY).first.wait_for()
    page.clock.install()
    page.goto(case)
    expect(page.locator("body")).to_contain_text(CANARY)

    clock(58.5)
    page.clock.fast_forward("58:30")
    page.get_by_role("dialog", name="Are you still there?").wait_for()
    clock(2)
    page.clock.fast_forward("02:00")
    page.wait_for_url("**/account/sign-in/?next=*")
    page.get_by_role("heading", name="Sign in").wait_for()

    assert CANARY not in page.content()
    page.go_back()
    page.get_by_role("heading", name="Sign in").wait_for()
    assert CANARY not in page.content()
    kept = page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])")
    assert CANARY not in kept
    assert page.evaluate("caches.keys()") == []


def test_who_is_still_there_stays(page_as: Any, clock: Any, case: str) -> None:
    page = page_as(MINA)
    page.clock.install()
    page.goto(case)
    clock(58.5)
    page.clock.fast_forward("58:30")

    page.get_by_role("button", name="Stay signed in").click()
    page.get_by_role("dialog").wait_for(state="hidden")
    clock(10)
    page.clock.fast_forward("10:00")

    page.reload()
    expect(page.locator("body")).to_contain_text(CANARY)


def test_page_that_rests_beside_a_busy_one_is_left_in_peace(
    page_as: Any, clock: Any, case: str
) -> None:
    page = page_as(MINA)
    page.clock.install()
    page.goto(case)
    clock(30)
    page.context.new_page().goto("/cases/")
    clock(28.5)

    with page.expect_response("**/account/stay/"):
        page.clock.fast_forward("58:30")

    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(page.locator("body")).to_contain_text(CANARY)


def test_page_from_before_quick_exit_is_not_shown_by_back(page_as: Any, case: str) -> None:
    page = page_as(MINA)
    page.goto(case)
    page.get_by_role("button", name="Quick exit").first.click()
    page.wait_for_url("**/page/")

    page.goto(case)

    page.get_by_role("heading", name="Sign in").wait_for()
    assert page.context.cookies() == [] or "sessionid" not in {
        cookie["name"] for cookie in page.context.cookies()
    }


@pytest.mark.asvs("v5.0.0-3.5.1")
@pytest.mark.parametrize("hides", [HIDES, ""], ids=["hides its origin", "tells its origin"])
def test_form_of_a_site_beside_ours_is_refused_even_with_the_token(
    hides: str, page_as: Any, installation: Any
) -> None:
    page = page_as(TUNDE)
    page.goto("/account/")
    token = page.locator("[name=csrfmiddlewaretoken]").first.input_value()
    form = (
        f"<!doctype html>{hides}<form method=post action='{installation.url}/leave/'>"
        f"<input name=csrfmiddlewaretoken value='{token}'><button>Win a prize</button></form>"
    )
    # The same host on another port: the browser sends our cookies along.
    page.context.route("http://localhost:9/**", lambda route: route.fulfill(body=form))
    page.goto("http://localhost:9/")

    with page.expect_response("**/leave/") as answer:
        page.get_by_role("button").click()

    assert answer.value.status == 403
    told = answer.value.request.all_headers()
    assert "sessionid" in told["cookie"]
    assert told["origin"] == ("null" if hides else "http://localhost:9")
    page.goto("/account/")
    page.get_by_role("heading", name="Account").wait_for()


def test_form_of_ours_hides_its_origin_and_is_taken(page_as: Any) -> None:
    page = page_as(TUNDE)
    page.goto("/account/sign-out/")

    with page.expect_request(lambda request: request.method == "POST") as sent:
        page.locator("main").get_by_role("button", name="Sign out").click()

    assert sent.value.all_headers()["origin"] == "null"
    assert "referer" not in sent.value.all_headers()
    page.get_by_role("heading", name="Sign in").wait_for()
