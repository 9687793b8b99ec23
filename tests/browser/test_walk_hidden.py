"""A man who escaped: where he hides is shown one look at a time, and leaks nowhere."""

import random
import re
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.installation import wait_for
from tests.visitor import EXPORT, Visitor

pytestmark = [pytest.mark.browser, pytest.mark.broker]

MINA, LEA, PIA = "mina@example.org", "lea@example.org", "pia@example.org"
HIDDEN = {
    "whereabouts": "Rivergate quay",
    "hiding_place": "Moonhatch loft",
    "way_out": "Saltford lorry",
    "home_liability": "Brackenfine law",
}


@pytest.fixture
def case(installation, page_as) -> str:
    """A case of somebody who escaped, told to a partner; Mina may reveal."""
    installation.stage("may_reveal", email=MINA)
    mina = page_as(MINA)
    mina.goto("/cases/new/")
    # Of another sound each time: nobody is asked whether it is the same man.
    name = "".join(random.choices("bdfgklmnprstvz", k=10)).title()
    mina.get_by_label("Name, as the family says it").fill(f"{name} Invented")
    mina.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
    mina.locator("[name=status]").select_option("escaped")
    mina.get_by_role("button", name="Open the case").click()
    mina.wait_for_url(re.compile(r"/cases/C-\d{4}-\d{5}/$"))
    path = re.sub(r"^https?://[^/]+", "", mina.url)
    mina.get_by_text("Write down what must stay hidden").click()
    for what, text in HIDDEN.items():
        mina.goto(f"{path}hidden/{what}/")
        mina.locator("textarea[name=text]").fill(text)
        mina.get_by_role("button", name="Keep it, sealed").click()
        mina.wait_for_url(f"**{path}")
    return path


def test_hiding_place_is_shown_one_look_at_a_time_and_each_look_is_recorded(page_as, case) -> None:
    mina, lea = page_as(MINA), page_as(LEA)
    mina.goto(case)
    expect(mina.locator(".head .badge").first).to_have_text("Escaped")
    expect(mina.locator("main .pill")).to_have_count(len(HIDDEN))
    assert leaked(mina.content()) == []

    for what in ("hiding_place", "way_out"):
        mina.goto(case)
        mina.locator(f"a[href*='/reveal/{what}/']").click()
        expect(mina.get_by_role("heading", name="Why do you need it?")).to_be_visible()
        assert leaked(mina.content()) == []
        mina.get_by_role("button", name="To check what we know").click()
        expect(mina.locator(".panel--seal")).to_contain_text(HIDDEN[what])
        assert leaked(mina.content()) == [HIDDEN[what]]

    lea.goto(f"/activity/?case={case.strip('/').rpartition('/')[2]}")
    revealed = lea.locator("main tr", has_text="To check what we know")
    for what in ("Hiding place", "Route"):
        expect(revealed.filter(has_text=what)).to_have_count(1)
        expect(revealed.filter(has_text=what)).to_contain_text("Mina")
    assert leaked(lea.content()) == []


def test_hiding_place_is_in_no_list_search_file_or_answer_to_a_partner(
    installation, page_as, case
) -> None:
    ref = case.strip("/").rpartition("/")[2]
    there = installation.stage("partner", ref=ref)
    key = installation.stage("partner_header", partner=there)
    mina = Visitor(installation, MINA)
    pages = ["/", "/cases/", "/search/", f"{case}edit/", f"{case}print/", f"{case}print/?for=icrc"]
    pages += ["/requests/", "/consents/", "/exports/", "/activity/mine/", f"{case}claims/status/"]
    pages += [f"{case}timeline/1/", f"{case}fact/unit/", f"{case}hidden/hiding_place/", case]
    for page in pages:
        assert leaked(mina.get(page)) == [], page
    for word in HIDDEN.values():
        assert ref not in mina.post("/search/", text=word)
    name = re.search(r"<h1><bdi[^>]*>([^<]+)", mina.get(case))
    assert name
    found = mina.post("/search/", text=name[1])
    assert ref in found
    assert leaked(found) == []

    mina.post("/exports/new/?stage=open&shape=csv", **EXPORT)
    export = re.search(r"/exports/[0-9a-f-]{36}/", mina.last_url)
    assert export
    wait_for(lambda: "Ready" in mina.get(export[0]))
    file = mina.get(f"{export[0]}file/")
    assert ref in file
    assert leaked(file) == []

    pia = page_as(PIA)
    for page in ("/shared/", f"/shared/{ref}/"):
        pia.goto(page)
        expect(pia.locator("main")).to_contain_text(ref)
        assert leaked(pia.content()) == []
    for path in ("/api/v1/cases/", f"/api/v1/cases/{ref}/"):
        answer = pia.context.request.get(path, headers={"Authorization": key})
        assert ref in answer.text()
        assert leaked(answer.text()) == []


def leaked(text: Any) -> list[str]:
    """Say of which of the hidden texts the first word stands there."""
    seen = str(text).casefold()
    return [each for each in HIDDEN.values() if each.casefold().partition(" ")[0] in seen]
