"""How every page looks and reads: for tools that read aloud, in both themes, at three widths."""

import gzip
import os
import re
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.scene import ASHA, LEA, MINA, NOBODY, PIA, TUNDE, Scene
from tests.installation import PASSWORD, Installation

IDA, JUNO, TARA = "ida@example.org", "juno@example.org", "tara@example.org"
UNA, JO = "una@example.org", "jo@example.org"
NORA, VERA = "nora@example.org", "vera@example.org"
ROWS_OF_A_PAGE = 50
ENGINE = os.environ.get("HOMEWARD_TEST_ENGINE", "sqlite")
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(ENGINE != "sqlite", reason="pages look the same on every engine"),
]

RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
RENEWED_AFTER = 200
FIRST_LOAD, NEXT_PAGE = 60 * 1024, 25 * 1024
# Chromium says so of a page that comes with such a status, as forms with errors do.
ANSWERED_4XX = "status of 4"
TWICE = """[...document.querySelectorAll('[id]')].map(each => each.id)
    .filter((id, place, all) => all.indexOf(id) < place)"""
AXE = Axe().axe_script
WRONG = """options => axe.run(options).then(found => found.violations.map(
    each => [each.id, each.nodes.map(node => node.html.slice(0, 200))]))"""
# What else such a page says would be looked at in place of what was meant.
FAULTS = re.compile("^(Not |Please send it again|Something broke|Too large)")
AS_MEANT = {"no such page", "not allowed", "figures for anybody, no such page"}
TITLE = re.compile(r"^(C-\d{4}-\d{5}|[A-Z][a-z]+( [a-z]+)*)$")


@pytest.fixture(scope="module")
def place() -> Iterator[Installation]:
    """An installation of its own: other tests count what is in theirs."""
    whole = Installation(ENGINE)
    try:
        whole.start()
        yield whole
    finally:
        whole.end()


@pytest.fixture(scope="module")
def scene(place: Installation) -> Scene:
    ids = place.stage("group")
    place.stage("register")
    place.stage("newcomer", organisation=ids["organisation"], name="asha")
    public = place.stage("figures")
    made = Scene(place)
    made.public = public
    return made


@pytest.fixture(scope="module")
def looking(browser: Any, place: Installation, scene: Scene) -> Iterator[Callable[[str], Any]]:
    """One page for each member, kept from test to test; `page.said` are its console's errors."""
    pages: dict[str, Any] = {}

    def page_of(email: str) -> Any:
        if email not in pages:
            context = browser.new_context(base_url=place.url)
            page = pages[email] = context.new_page()
            page.signed_in_at = -RENEWED_AFTER
            page.said = []
            page.on("console", lambda line: _note(page, line))
            page.on("pageerror", lambda error: page.said.append(str(error)))
        page = pages[email]
        # Some pages ask for a second factor that was shown lately.
        if email and time.monotonic() - page.signed_in_at > RENEWED_AFTER:
            how = {"factor": email != ASHA, "stale": email == TUNDE}
            key = place.stage("session", email=email, **how)
            page.context.add_cookies([{"name": "sessionid", "value": key, "url": place.url}])
            page.signed_in_at = time.monotonic()
        page.said.clear()
        return page

    yield page_of
    for page in pages.values():
        page.context.close()


def _note(page: Any, line: Any) -> None:
    if line.type == "error":
        page.said.append(line.text)


def _follow(page: Any, selector: str) -> None:
    """Click what leads to another page and wait for that page; a click alone does not."""
    with page.expect_navigation():
        page.click(selector)


def _wrong_password(page: Any, scene: Scene) -> None:
    page.goto("/account/sign-in/")
    page.fill("[name=login]", MINA)
    page.fill("[name=password]", "not seven quiet lamps")
    _follow(page, "text=Continue")


def _tried_call(page: Any, scene: Scene) -> None:
    """A call and a shape that are open, and an answer: that the key is none."""
    page.goto("/api/docs/")
    page.fill("#key", "test_invented.none")
    page.click("#submissions_create > summary")
    page.click("#submissions_create button")
    expect(page.locator("#submissions_create [data-answer]")).to_contain_text("401")
    page.click("#submissions_create table a >> nth=0")


def _second_factor(page: Any, scene: Scene) -> None:
    """Between password and second factor: with one wrong code."""
    page.goto("/account/sign-in/")
    page.fill("[name=login]", TUNDE)
    page.fill("[name=password]", PASSWORD)
    _follow(page, "text=Continue")
    page.fill("[name=code]", "000000")
    _follow(page, "text=Continue")


def _remove_app(page: Any, scene: Scene) -> None:
    page.goto("/account/factors/")
    _follow(page, "text=Remove the code app")


def _nothing_typed(page: Any, scene: Scene) -> None:
    page.goto("/cases/new/")
    _follow(page, "text=Open the case")


def _doubtful_dates(page: Any, scene: Scene) -> None:
    page.goto("/cases/new/")
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
    page.fill("[name=name]", "Somebody")
    page.fill("[name=left_home]", "03/04/2024")
    page.fill("[name=contract_signed]", "31.02.2026")
    page.fill("[name=birth]", "2054/03/19")
    _follow(page, "text=Open the case")


def _somebody_on_file(page: Any, scene: Scene) -> None:
    page.goto("/cases/new/")
    page.fill("[name=nationality]", "Nepal")
    page.fill("[name=name]", "Bikram Invented Gurung")
    page.locator("#likely h2").wait_for()
    _follow(page, "text=Open the case")


_CHAT = """\
12/03/24, 21:14 - Sita Invented: hello 🙏 मेरो नाम सीता गुरुङ हो. My son Bikram Invented Gurung
12/03/24, 21:15 - Sita: +977 980-0000012, @bikram_demo. He left on 03/04/2023 for Luhansk
12/03/24, 21:16 - حيدر: اسمي حيدر المخترع
"""


def _chat_pasted(page: Any, scene: Scene) -> None:
    page.goto("/cases/from-chat/")
    page.fill("#id_text", _CHAT)
    _follow(page, "text=Continue")


def _chat_taken_wrongly(page: Any, scene: Scene) -> None:
    """Two main names, somebody on file, a date with two readings, no such case."""
    _chat_pasted(page, scene)
    taken = {"Bikram Invented Gurung": "Main name", "Sita Invented": "Main name"}
    for words, to in {**taken, "03/04/2023": "Left home"}.items():
        page.click(f"fieldset.taps:has(legend:has-text('{words}')) >> text={to}")
    page.fill("[name=nationality]", "Nepal")
    page.locator("#likely h2").wait_for()
    _follow(page, "main button >> text=Open the case")


def _chat_for_no_case(page: Any, scene: Scene) -> None:
    _chat_pasted(page, scene)
    page.click("text=Or add it to a case that is there")
    _follow(page, "text=Add to this case")


def _chat_read(page: Any, scene: Scene) -> None:
    page.goto(scene.nepali)
    _follow(page, "text=Add a chat")
    page.fill("#id_text", _CHAT * 100)
    _follow(page, "text=Continue")
    _follow(page, "text=Add to C-")
    _follow(page, "text=Read it, word for word")


def _handed_in_and_on_file(page: Any, scene: Scene) -> None:
    """Of somebody on file nothing was said."""
    page.goto(scene.handed_in)
    _follow(page, "main >> text=Open a case")


def _handed_in_of_no_case(page: Any, scene: Scene) -> None:
    page.goto(scene.handed_in)
    page.click("summary:has-text('It belongs to a case')")
    page.fill("[name=case]", "C-2020-99999")
    _follow(page, "text=Add it to this case")


def _declined_for_nothing(page: Any, scene: Scene) -> None:
    page.goto(scene.handed_in)
    page.click("summary:has-text('Decline it')")
    _follow(page, "main button >> text=Decline")


def _perhaps_one(page: Any, scene: Scene) -> None:
    page.goto("/people/duplicates/")
    if not page.locator(".halves").count():
        page.goto("/cases/new/")
        page.fill("[name=nationality]", "India")
        page.fill("[name=name]", "Bikram Invented Gurung")
        _follow(page, "text=Open the case")
        page.goto("/people/duplicates/")
    page.locator(".halves").first.wait_for()


_LIST = "Name;Born;Country;Unit\nБикрам Гурунг;1997;Nepal;000\nحيدر كاظم;;Iraq;\nSomebody;1970;;\n"


def _list_nothing_said(page: Any, _scene: Scene) -> None:
    page.goto("/lists/outside/new/")
    _follow(page, "text=Bring it in")


def _list_brought(page: Any, _scene: Scene) -> None:
    page.goto("/lists/outside/new/")
    file = {"name": "list.csv", "mimeType": "text/csv", "buffer": _LIST.encode()}
    page.set_input_files("[name=file]", files=[file])
    page.fill("[name=name]", "Список пленных")
    page.select_option("[name=says]", "pow")
    _follow(page, "text=Bring it in")


def _list_compared(page: Any, scene: Scene) -> None:
    _list_brought(page, scene)
    _follow(page, "main form button")
    page.locator("text=Look at them").wait_for()


def _found_on_list(page: Any, scene: Scene) -> None:
    _list_compared(page, scene)
    _follow(page, "text=Look at them")


def _list_to_remove(page: Any, scene: Scene) -> None:
    _list_compared(page, scene)
    _follow(page, "text=Remove it now")


_SHEET = """S.N.,Name,Date of birth,Nationality,Phone,Reported by,Last contact,Condition,Remarks
1,علي كاظم,03/04/1995,Iraq,+964 770 000 0041,والده,yesterday,مفقود,
2,Gopal Invented & his cousin Hari Invented (both),22 and 25,Neapl,9.8E+09,mother,2080/07/04,?,
3,Wahid Invented,1999,Suriname,,self,2025-01-02,ESCAPED - hiding in a flat in Tver,tell nobody
4,Zaid Inventedson,12.03.1999,Suriname,,self,2025-01-02,missing,
5,Zaid Inventtedson,13.03.1999,Suriname,,Red Cross list,2025-01-02,missing,
TOTAL,6,,,,,,,
"""


def _sheet_missing(page: Any, _scene: Scene) -> None:
    page.goto("/lists/imports/new/")
    _follow(page, "main form button")


def _sheet(rest: str = "", do: str = "") -> Callable[[Any, Scene], None]:
    """Bring one sheet in, wait until it is read, and go on to one of its pages."""

    def arrive(page: Any, scene: Scene) -> None:
        scene.sheet = scene.sheet or bring(page)
        page.goto(scene.sheet + rest)
        if do:
            _follow(page, do)

    def bring(page: Any) -> str:
        page.goto("/lists/imports/new/")
        file = {"name": "القائمة.csv", "mimeType": "text/csv", "buffer": _SHEET.encode()}
        page.set_input_files("[name=file]", files=[file])
        page.fill("[name=as_of]", "2026-01-31")
        _follow(page, "main form button")
        page.locator("nav.tabs").wait_for(timeout=60_000)
        return str(page.url).partition("?")[0]

    return arrive


def _empty_news(page: Any, scene: Scene) -> None:
    page.goto(scene.nepali)
    _follow(page, "#news > button")


def _nothing_next(page: Any, scene: Scene) -> None:
    """A day without what is next: all folds of the form of news stand open."""
    page.goto(scene.nepali)
    page.click("#news summary")
    page.fill("[name=text]", "His sister called")
    page.select_option("[name=kind]", "note")
    page.select_option("[name=channel]", "phone")
    page.fill("[name=next_step_by]", str(date.today() + timedelta(days=30)))
    _follow(page, "#news >> text=Add with these")


def _task(link: str, *, send: bool = False) -> Callable[[Any, Scene], None]:
    def go(page: Any, scene: Scene) -> None:
        page.goto(scene.nepali)
        _follow(page, f"#todo a:has-text('{link}')")
        if send:
            _follow(page, "main form button")

    return go


def _move_without_an_answer(page: Any, scene: Scene) -> None:
    page.goto(scene.late)
    page.click("#move-answered > summary")
    _follow(page, "#move-answered button")


def _all_folds(page: Any, scene: Scene) -> None:
    page.goto(scene.nepali)
    page.evaluate("document.querySelectorAll('main details').forEach(each => each.open = true)")


def _fact_in_its_row(page: Any, scene: Scene) -> None:
    page.goto(scene.nepali)
    page.click("#fact-unit >> text=Correct")
    page.locator("#fact-unit form").wait_for()


def _overtaken(page: Any, scene: Scene) -> None:
    """Another tab saves another story while the form stands open; then nothing is chosen."""
    tabs = [page, page.context.new_page()]
    for told, tab in enumerate(tabs):
        tab.goto(f"{scene.nepali}edit/")
        tab.fill("[name=summary]", f"As tab {told} heard it, {uuid4()}.")
    for tab in reversed(tabs):
        _follow(tab, "text=Keep the corrections")
    tabs[1].close()
    _follow(page, "text=Keep the corrections")


def _claim_nothing_said(page: Any, scene: Scene) -> None:
    page.goto(f"{scene.nepali}person/claims/new/")
    page.click("text=Who says so, and how sure is it?")
    _follow(page, "text=Keep it")


def _killed_by_hearsay(page: Any, scene: Scene) -> None:
    page.goto(f"{scene.nepali}claims/status/")
    page.locator("[name=code]").select_option("killed")
    _follow(page, "text=Keep it")


def _claims_that_contradict(page: Any, scene: Scene) -> None:
    page.goto(f"{scene.nepali}claims/death/")
    page.locator("[name=code]").select_option("died")
    page.fill("[name=on]", "2020")
    page.fill("[name=source]", "حيدر")
    page.uncheck("[name=is_chosen]")
    _follow(page, "text=Keep it")


def _claim_to_choose(page: Any, scene: Scene) -> None:
    _claims_that_contradict(page, scene)
    page.goto(f"{scene.nepali}claims/death/")
    page.locator("text=How sure?").first.click()
    _follow(page, "text=Choose this >> nth=0")


def _claim_taken_back(page: Any, scene: Scene) -> None:
    _claims_that_contradict(page, scene)
    page.goto(f"{scene.nepali}claims/death/")
    _follow(page, "text=Entered by mistake >> nth=0")
    _follow(page, "text=Take it back")
    page.goto(f"{scene.nepali}claims/death/")


def _risk_without_reason(page: Any, scene: Scene) -> None:
    page.goto(f"{scene.nepali}risk/")
    page.check("[name=level][value=critical]")
    _follow(page, "text=Keep it")


def _name_with_parts(page: Any, scene: Scene) -> None:
    page.goto(scene.nepali)
    _follow(page, "#person dd >> text=Correct")
    page.click("text=Its parts")


def _consent_for_many(page: Any, _scene: Scene) -> None:
    page.goto("/consents/?recipient=icrc")
    page.locator("input[name=case]").first.check()
    _follow(page, "main form[method=post] button")


def _consent_for_many_unsaid(page: Any, scene: Scene) -> None:
    _consent_for_many(page, scene)
    page.locator("input[name=scopes]:checked").uncheck()
    _follow(page, "main form[method=post] button")


def _number_to_check(page: Any, scene: Scene) -> None:
    page.goto(scene.nepali)
    page.click("text=Check the number first")
    _follow(page, "text=It is the right one")


def _pdf_without_a_key(page: Any, scene: Scene) -> None:
    page.goto(f"{scene.nepali}print/?for=icrc&purpose=tracing")
    page.get_by_text("As a PDF file").click()
    page.get_by_label("For the recipient's age key").check()
    page.get_by_role("button", name="Make the PDF").click()


def _somebody_to_remove(page: Any, scene: Scene) -> None:
    page.goto(scene.nepali)
    _follow(page, "#people [href*='/relations/']:text('Correct')")
    _follow(page, "text=Remove it")


def _revealed(page: Any, scene: Scene) -> None:
    page.goto(scene.hidden)
    _follow(page, "text=To check what we know")


def _emergency_without_reason(page: Any, scene: Scene) -> None:
    page.goto("/cases/emergency/")
    page.fill("[name=ref]", "42")
    _follow(page, "main >> text=Open the case")


def _new_calendar(page: Any, _scene: Scene) -> None:
    page.goto("/account/calendar/")
    _follow(page, "main button >> nth=0")


def _new_key(page: Any, scene: Scene) -> None:
    page.goto(scene.partner)
    _follow(page, "main button >> text=Make a key")


def _key(page: Any, scene: Scene) -> None:
    page.goto(scene.partner)
    _follow(page, "main tbody a >> nth=0")


def _replaced_key(page: Any, scene: Scene) -> None:
    page.goto(scene.partner)
    _follow(page, "main tbody th a >> nth=1")
    _follow(page, "main button >> text=Replace this key")


def _wrong_budget(page: Any, scene: Scene) -> None:
    _key(page, scene)
    page.fill("[name=cases_a_day]", "0")
    _follow(page, "main button >> text=Keep")


def _known_partner(page: Any, scene: Scene) -> None:
    page.goto(scene.partner)
    name = page.inner_text("h1")
    page.goto("/partners/")
    page.fill("[name=name]", name.upper())
    _follow(page, "main button >> text=Enter the partner")


def _new_test_key(page: Any, scene: Scene) -> None:
    page.goto(f"{scene.partner}test-key/")
    _follow(page, "main button >> text=Make a test key")


def _preview(page: Any, scene: Scene) -> None:
    page.goto("/figures/")
    # Where the timetable was not quicker.
    if page.get_by_role("button", name="Make them now").count():
        _follow(page, "text=Make them now")
    else:
        _follow(page, "aside a, .side .rows a >> nth=0")


def _asked_to_publish(page: Any, scene: Scene) -> None:
    _preview(page, scene)
    if page.get_by_role("button", name="Ask a second person").count():
        _follow(page, "text=Ask a second person to publish them")


def _wrong_limits(page: Any, scene: Scene) -> None:
    page.goto("/settings/figures/")
    page.fill("[name=k]", "4")
    _follow(page, "text=Keep it")


def _correction(page: Any, scene: Scene) -> None:
    _preview(page, scene)
    _follow(page, "text=Something is wrong with them")


def _wrong_correction(page: Any, scene: Scene) -> None:
    _correction(page, scene)
    page.fill("[name=words]", "C-2026-00001 was counted twice.")
    _follow(page, "text=Ask a second person to say it")


def _asked_to_correct(page: Any, scene: Scene) -> None:
    _correction(page, scene)
    page.fill("[name=words]", "Forty men of one list were counted twice.")
    _follow(page, "text=Ask a second person to say it")


def _corrected(page: Any, scene: Scene) -> None:
    _preview(page, scene)
    _follow(page, "text=Agree: say it publicly")


def _wrong_figure_of_others(page: Any, scene: Scene) -> None:
    page.goto("/figures/others/new/")
    page.fill("[name=link]", "javascript:alert(1)")
    _follow(page, "text=Keep it")


def _figure_of_others(page: Any, scene: Scene) -> None:
    page.goto("/figures/")
    _follow(page, "main table a >> text=Change")


def _public(page: Any, scene: Scene) -> None:
    page.goto(scene.public)


def _public_again(page: Any, scene: Scene) -> None:
    """Not as the browser kept it."""
    page.goto(f"{scene.public}?again")


def _one_figure(page: Any, scene: Scene) -> None:
    page.goto(scene.public)
    _follow(page, "td.num a >> nth=0")


def _wrong_key(page: Any, scene: Scene) -> None:
    page.goto(scene.partner)
    page.fill("[name=days]", "400")
    page.fill("[name=networks]", "192.0.2.7/24\n0.0.0.0/0")
    _follow(page, "main button >> text=Make a key")


def _wrong_server(page: Any, scene: Scene) -> None:
    page.goto(f"{scene.partner}webhooks/")
    page.fill("[name=url]", "http://192.168.1.1/somewhere")
    _follow(page, "main button >> text=Enter the server")


def _new_server_secret(page: Any, scene: Scene) -> None:
    page.goto(scene.webhook)
    _follow(page, "main button >> text=Make a new secret")


def _side_by_side(page: Any, scene: Scene) -> None:
    page.goto(f"{scene.nepali}same/{scene.unnamed.strip('/').rpartition('/')[2]}/")


def _made_one(page: Any, scene: Scene) -> None:
    page.goto(f"{scene.unnamed}same/{scene.arabic.strip('/').rpartition('/')[2]}/")
    _follow(page, "main button >> text=Make them one")
    _follow(page, "text=Make them two again")


def _all_chosen(page: Any, scene: Scene) -> None:
    """The bulk bar is there once something is chosen."""
    page.goto("/cases/?stage=open&sort=newest")
    page.click("text=Choose all on this page")
    expect(page.locator(".bulk")).to_be_visible()


def _many_owners(page: Any, scene: Scene) -> None:
    _all_chosen(page, scene)
    _follow(page, "text=Give them")


def _many_statuses(page: Any, scene: Scene) -> None:
    _all_chosen(page, scene)
    _follow(page, "text=Set a status")
    page.fill("[name=on]", "31.02.2026")
    _follow(page, "text=Say it of them")


def _left_out(page: Any, scene: Scene) -> None:
    """No case is as it was seen: the marks are of something else, and nothing changes."""
    _many_owners(page, scene)
    page.evaluate(
        "document.querySelectorAll('[name=case]')"
        ".forEach(each => each.value = each.value.replace(/:.*/, ':000000000000'))"
    )
    _follow(page, "main button >> text=Give them")


def _new_list(page: Any, scene: Scene) -> None:
    _all_chosen(page, scene)
    _follow(page, "text=One list to one authority")


def _list_without_a_name(page: Any, scene: Scene) -> None:
    _new_list(page, scene)
    _follow(page, "text=Make the list")


def _list_of_many(page: Any, scene: Scene) -> None:
    """With its bar, and a reference that cannot be read."""
    page.goto(scene.listed)
    page.fill("[name=refs]", "nobody")
    _follow(page, "text=Add them")
    page.click("text=Choose all on this page")
    expect(page.locator(".bulk")).to_be_visible()


def _many_suspended(page: Any, scene: Scene) -> None:
    page.goto(f"{scene.listed}?choose=all")
    page.select_option("[name=step]", "sent-suspended")
    _follow(page, "text=Go on")
    _follow(page, "text=Do it for")


def _many_left_as_they_are(page: Any, scene: Scene) -> None:
    """They were moved meanwhile: the state that is sent along is an old one."""
    page.goto(f"{scene.listed}?choose=all")
    page.select_option("[name=step]", "sent-acknowledged")
    _follow(page, "text=Go on")
    page.evaluate(
        "document.querySelector('[name=step]').value = 'ready-sent';"
        "document.querySelectorAll('[name=case]')"
        ".forEach(each => each.value = each.value.replace(/:.*/, ':ready'));"
        "const how = document.createElement('input'); how.name = 'channel'; how.value = 'post';"
        "how.type = 'hidden'; document.querySelector('main form').append(how)"
    )
    _follow(page, "text=Do it for")


def _answers_put_right(page: Any, scene: Scene) -> None:
    page.goto(f"{scene.listed}answers/")
    page.fill("[name=common-note]", "Not held as of May")
    page.click("text=Tick all")
    _follow(page, "text=Record these answers")


def _renamed_view(page: Any, scene: Scene) -> None:
    page.goto("/cases/views/new/?stage=open&nationality=NPL")
    page.fill("[name=name]", f"नेपाल {uuid4()}")
    _follow(page, "text=Save the view")
    _follow(page, "text=Rename or delete this view")
    page.fill("[name=name]", " ")
    _follow(page, "text=Rename it")


def _searched(typed: str) -> Callable[[Any, Scene], None]:
    def search(page: Any, scene: Scene) -> None:
        page.goto("/search/")
        page.fill("#search-text", typed)
        _follow(page, ".search__go")

    return search


def _found_as_one_types(page: Any, scene: Scene) -> None:
    page.goto("/cases/")
    page.keyboard.press("/")
    page.keyboard.type("Бикрам")
    page.locator(".found-cases > li").first.wait_for()


def _means_suggested(page: Any, _scene: Scene) -> None:
    """A pathway is chosen, and what it suggests stands there."""
    page.goto("/cases/new/")
    page.locator("#group-recruitment summary").click()
    page.get_by_label("Promised work").fill("cleaner")
    page.locator("#group-now summary").click()
    page.get_by_label("What he or she really does there").fill("assault group")
    page.get_by_label("Pathway").select_option("migrant_coercion")
    expect(page.locator("#suggested")).to_contain_text("Deceived about the work")


def _wrong_sum(page: Any, scene: Scene) -> None:
    page.goto(f"{scene.nepali}money/new/")
    page.get_by_label("How much").fill("a lot")
    page.get_by_role("button", name="Keep it").click()


def _limit_to_correct(page: Any, scene: Scene) -> None:
    page.goto(f"{scene.nepali}limits/new/")
    page.fill("main [name=text]", "Appeal against the refusal")
    page.fill("main [name=on]", str(date.today() + timedelta(days=9)))
    _follow(page, "text=Note it")
    _follow(page, "#limits a[href$='/edit/']")


def _limit_to_take_back(page: Any, scene: Scene) -> None:
    _limit_to_correct(page, scene)
    _follow(page, "a[href$='/take-back/']")


def _limit_that_is_over(page: Any, scene: Scene) -> None:
    page.goto(f"{scene.nepali}limits/new/")
    page.fill("main [name=text]", "Appeal against the refusal")
    page.fill("[name=on]", "2024-01-01")
    _follow(page, "text=Note it")


def _hearing_that_is_over(page: Any, scene: Scene) -> None:
    page.goto(f"{scene.nepali}proceedings/new/")
    page.fill("[name=name]", "The agency (invented)")
    page.fill("[name=next_hearing_on]", "2024-01-01")
    _follow(page, "text=Keep it")


def _heard(page: Any, scene: Scene) -> None:
    _hearing_that_is_over(page, scene)
    page.fill("[name=next_hearing_on]", str(date.today() + timedelta(days=9)))
    _follow(page, "text=Keep it")


def _heard_unknown(page: Any, scene: Scene) -> None:
    _heard(page, scene)
    page.fill("[name=ref]", "C-2020-99999")
    _follow(page, "text=Add this case")


def _no_reason(page: Any, scene: Scene) -> None:
    page.goto(f"{scene.nepali}erase/")
    _follow(page, "main form button")


def _wrong_days(page: Any, scene: Scene) -> None:
    page.goto("/settings/reminders/R03/")
    page.fill("[name=days]", "7, 30")
    _follow(page, "text=Keep the rule")


def _wrong_steps(page: Any, _scene: Scene) -> None:
    """Steps are made one's own, unless they were, and get a day that is too far off."""
    page.goto("/playbooks/new/")
    page.select_option("[name=kind]", "protection")
    _follow(page, "text=Go on to its steps")
    page.goto("/playbooks/protection/any/edit/")
    page.fill("[name=days_2]", "400")
    _follow(page, "text=Keep the steps")


def _share_form(page: Any, scene: Scene) -> None:
    page.goto(f"{scene.nepali}sharing/")
    _follow(page, "main a.strong")


def _share_nothing_named(page: Any, scene: Scene) -> None:
    _share_form(page, scene)
    page.check("[name=profile][value=named]")
    _follow(page, "text=See what will be read")


def _share_sure(page: Any, scene: Scene) -> None:
    _share_form(page, scene)
    page.check("[name=profile][value=full]")
    _follow(page, "text=See what will be read")


def _sharing_renewed(page: Any, scene: Scene) -> None:
    page.goto(f"{scene.nepali}sharing/")
    _follow(page, "main a[href$='/renew/']")
    page.fill("[name=ends_on]", "2020-01-01")
    _follow(page, "text=Renew it")


def _many_shared(step: str) -> Callable[[Any, Scene], None]:
    def arrive(page: Any, scene: Scene) -> None:
        page.goto("/cases/?stage=open&choose=all")
        _follow(page, "text=Share with a partner")
        if step == "form":
            return
        page.select_option("[name=partner]", index=1)
        page.select_option("[name=purpose]", "meeting")
        _follow(page, "text=See who can be shared")
        if step == "shared":
            _follow(page, "main [name=sure]")

    return arrive


def _asked_wrongly(page: Any, scene: Scene) -> None:
    page.goto(f"{scene.nepali}referrals/")
    page.select_option("[name=kind]", "tracing")
    _follow(page, "text=Ask them")


def _refused_without_reason(page: Any, scene: Scene) -> None:
    page.goto(scene.shared)
    page.click("summary >> text=Refuse")
    _follow(page, "form button >> text=Refuse")


def _at(path: str) -> Callable[[Any, Scene], None]:
    """Go to an address in which names of the scene may stand."""
    return lambda page, scene: page.goto(path.format(**vars(scene)))


_LISTED = "/exports/new/?recipient=home_state&shape=list_pdf"
PAGES: dict[str, tuple[str, Callable[[Any, Scene], None]]] = {
    "sign in": (NOBODY, _at("/account/sign-in/")),
    "sign in, wrong password": (NOBODY, _wrong_password),
    "second factor, wrong code": (NOBODY, _second_factor),
    "no second factor yet": (ASHA, _at("/account/factors/")),
    "add a code app": (ASHA, _at("/account/factors/app/")),
    "second factors": (LEA, _at("/account/factors/")),
    "add a passkey": (LEA, _at("/account/factors/passkey/")),
    "remove a factor": (LEA, _remove_app),
    "recovery codes": (LEA, _at("/account/codes/")),
    "change the password": (LEA, _at("/account/password/")),
    "new password": (NOBODY, _at("{new_password}")),
    "join with an account": (LEA, _at("{join_as}")),
    "join": (NOBODY, _at("{join}")),
    "quick exit": (NOBODY, _at("/page/")),
    "sign out": (MINA, _at("/account/sign-out/")),
    "today": (MINA, _at("/")),
    "today, nothing to do": (LEA, _at("/")),
    "cases": (MINA, _at("/cases/")),
    "cases, newest first, all chosen": (LEA, _all_chosen),
    "cases, one owner for many": (LEA, _many_owners),
    "cases, one status for many, nothing said": (LEA, _many_statuses),
    "cases, what was left out": (LEA, _left_out),
    "view of cases": (MINA, _at("/cases/views/new/?stage=open&nationality=NPL&sort=silent")),
    "view of cases, renamed": (MINA, _renamed_view),
    "cases, more filters": (MINA, _at("/cases/?stage=open&status=missing&opened_from=2024-01-01")),
    "cases, none match": (MINA, _at("/cases/?nationality=ABW&overdue=true")),
    "cases, wrong filter": (MINA, _at("/cases/?opened_from=yesterday")),
    "new case": (MINA, _at("/cases/new/")),
    "new case, nothing typed": (MINA, _nothing_typed),
    "new case, doubtful dates": (MINA, _doubtful_dates),
    "new case, somebody on file": (MINA, _somebody_on_file),
    "from a chat": (MINA, _at("/cases/from-chat/")),
    "from a chat, what to take": (MINA, _chat_pasted),
    "from a chat, taken wrongly": (MINA, _chat_taken_wrongly),
    "from a chat, for no case": (MINA, _chat_for_no_case),
    "chat word for word": (MINA, _chat_read),
    "case": (MINA, _at("{nepali}")),
    "case, all folds open": (MINA, _all_folds),
    "case, empty news": (MINA, _empty_news),
    "case, nothing next": (MINA, _nothing_next),
    "timeline": (MINA, _at("{nepali}timeline/1/")),
    "case with an Arabic name": (LEA, _at("{arabic}")),
    "case without a name": (MINA, _at("{unnamed}")),
    "what is said of a case": (MINA, _at("{nepali}claims/status/")),
    "what is said, nothing yet": (LEA, _at("{arabic}claims/death/")),
    "killed, on hearsay": (MINA, _killed_by_hearsay),
    "case, claims that contradict": (MINA, _claims_that_contradict),
    "claim to choose": (MINA, _claim_to_choose),
    "claim taken back": (MINA, _claim_taken_back),
    "risk without a reason": (MINA, _risk_without_reason),
    "new case, means suggested": (MINA, _means_suggested),
    "assess a case": (MINA, _at("{nepali}assess/")),
    "sum of money, wrong": (MINA, _wrong_sum),
    "correct a case": (MINA, _at("{nepali}edit/")),
    "correct one fact": (MINA, _at("{nepali}fact/unit/")),
    "correct one fact in its row": (MINA, _fact_in_its_row),
    "correct a case, saved by another meanwhile": (MINA, _overtaken),
    "correct a person": (MINA, _at("{nepali}person/")),
    "add a claim, nothing said": (MINA, _claim_nothing_said),
    "correct a name": (MINA, _name_with_parts),
    "check a number": (MINA, _number_to_check),
    "remove somebody near": (MINA, _somebody_to_remove),
    "correct a request": (MINA, _at("{late}edit/")),
    "the same person": (LEA, _at("{nepali}same/")),
    "possible duplicates": (LEA, _perhaps_one),
    "handed in by partners": (LEA, _at("/submissions/")),
    "handed in, one": (LEA, _at("{handed_in}")),
    "handed in, somebody on file": (LEA, _handed_in_and_on_file),
    "handed in, of no case": (LEA, _handed_in_of_no_case),
    "handed in, declined for nothing": (LEA, _declined_for_nothing),
    "two persons side by side": (LEA, _side_by_side),
    "two again": (LEA, _made_one),
    "owner": (LEA, _at("{nepali}owner/")),
    "task": (MINA, _at("{nepali}tasks/new/")),
    "task, put off without a reason": (MINA, _task("Put off", send=True)),
    "task, given to somebody": (MINA, _task("Change")),
    "task, dropped": (MINA, _task("Drop")),
    "consents lacking": (MINA, _at("/consents/?recipient=icrc")),
    "consents lacking, letters": (MINA, _at("/consents/")),
    "consent for many": (MINA, _consent_for_many),
    "consent for many, nothing said": (MINA, _consent_for_many_unsaid),
    "on paper": (MINA, _at("{nepali}print/")),
    "on paper for the Red Cross": (MINA, _at("{nepali}print/?for=icrc&purpose=tracing")),
    "on paper, a PDF without a key": (MINA, _pdf_without_a_key),
    "for the family": (MINA, _at("{nepali}family/")),
    "consent": (MINA, _at("{nepali}consents/new/")),
    "search": (MINA, _at("/search/")),
    "search, found": (MINA, _searched("Бикрам")),
    "search, found as one types": (MINA, _found_as_one_types),
    "search, nobody found": (MINA, _searched("Zbigniew")),
    "search, nothing typed": (MINA, _searched("?")),
    "requests": (MINA, _at("/requests/")),
    "requests on the board": (LEA, _at("/requests/board/?kind=discharge")),
    "requests on the board, wrong filter": (MINA, _at("/requests/board/?ref=embassy")),
    "requests, none match": (MINA, _at("/requests/?state=granted")),
    "lists of many": (MINA, _at("/requests/lists/")),
    "new list of many": (LEA, _new_list),
    "new list of many, without a name": (LEA, _list_without_a_name),
    "list of many": (MINA, _list_of_many),
    "list of many, a step without its reason": (LEA, _many_suspended),
    "list of many, what was left as it is": (LEA, _many_left_as_they_are),
    "answers to a list": (LEA, _at("{listed}answers/")),
    "answers to a list, to put right": (LEA, _answers_put_right),
    "new request": (MINA, _at("{nepali}requests/new/")),
    "late request": (MINA, _at("{late}")),
    "answered request": (LEA, _at("{answered}")),
    "request, move without an answer": (MINA, _move_without_an_answer),
    "addressees": (MINA, _at("/addressees/")),
    "new addressee": (MINA, _at("/addressees/new/")),
    "addressee": (MINA, _at("{office}")),
    "sheet for a meeting": (MINA, _at("{office}brief/")),
    "letter": (MINA, _at("{late}letter/")),
    "time limit that is over": (MINA, _limit_that_is_over),
    "time limit to correct": (MINA, _limit_to_correct),
    "time limit to take back": (MINA, _limit_to_take_back),
    "proceeding, a hearing that is over": (MINA, _hearing_that_is_over),
    "proceeding": (MINA, _heard),
    "proceeding, an unknown case": (MINA, _heard_unknown),
    "playbooks": (LEA, _at("/playbooks/")),
    "playbook that comes with it": (LEA, _at("/playbooks/tracing/NPL/")),
    "playbook of one's own, too many days": (LEA, _wrong_steps),
    "account": (MINA, _at("/account/")),
    "where one is signed in": (MINA, _at("/account/sessions/")),
    "second factor again": (TUNDE, _at("/exports/new/?stage=open")),
    "account on travel": (TARA, _at("/account/")),
    "own deputy": (MINA, _at("/account/deputy/")),
    "mails to oneself": (MINA, _at("/account/mails/")),
    "before a border": (MINA, _at("/account/travel/")),
    "members": (LEA, _at("/members/")),
    "member": (LEA, _at("{member}")),
    "member on travel": (LEA, _at("{traveller}")),
    "deputy of a member": (LEA, _at("{member}deputy/")),
    "handing over": (LEA, _at("{member}leave/")),
    "erasing": (LEA, _at("{nepali}erase/")),
    "erasing without a reason": (LEA, _no_reason),
    "erasures": (LEA, _at("/erasures/")),
    "an erasure that waits": (LEA, _at("{erasure}")),
    "an erasure that is done": (LEA, _at("{erased}")),
    "closed cases whose time comes": (LEA, _at("/retention/")),
    "a closed case kept longer": (LEA, _at("/retention/{closed}/keep/")),
    "how long closed cases are kept": (LEA, _at("/settings/retention/")),
    "reminder rules": (LEA, _at("/settings/reminders/")),
    "reminder rule with six numbers": (LEA, _at("/settings/reminders/R04/")),
    "reminder rule, days in the wrong order": (LEA, _wrong_days),
    "teams": (LEA, _at("/teams/")),
    "team": (LEA, _at("{team}")),
    "second person": (LEA, _at("/approvals/")),
    "delay": (LEA, _at("/group/")),
    "calendar": (MINA, _at("/account/calendar/")),
    "calendar, its new address": (LEA, _new_calendar),
    "health": (LEA, _at("/health/")),
    "reminder mails": (LEA, _at("/health/notices/")),
    "reminder mails given up": (JUNO, _at("/health/notices/?state=given_up")),
    "members, no cases": (JUNO, _at("/members/")),
    "partners": (LEA, _at("/partners/")),
    "partner": (LEA, _at("{partner}")),
    "partner, to be closed": (LEA, _at("{partner}close/")),
    "partner, known by name": (LEA, _known_partner),
    "partner, a new key": (LEA, _new_key),
    "partner, a wrong key": (LEA, _wrong_key),
    "partner, a key that hands in": (LEA, _at("{partner}?like=hands-in")),
    "key of a partner": (LEA, _key),
    "key of a partner, replaced": (LEA, _replaced_key),
    "key of a partner, a wrong budget": (LEA, _wrong_budget),
    "test key of a partner": (LEA, _new_test_key),
    "docs for partners": (NOBODY, _at("/api/docs/")),
    "docs for partners, tried": (LEA, _tried_call),
    "servers of partners": (LEA, _at("/partners/webhooks/")),
    "servers of a partner": (LEA, _at("{partner}webhooks/")),
    "servers of a partner, a wrong one": (LEA, _wrong_server),
    "server of a partner": (LEA, _at("{webhook}")),
    "server of a partner, a new secret": (LEA, _new_server_secret),
    "shared with us": (PIA, _at("/shared/")),
    "shared case": (PIA, _at("{shared}")),
    "emergency, nothing said": (NORA, _emergency_without_reason),
    "case opened in an emergency": (NORA, _at("{opened}")),
    "masked value": (NORA, _at("{hidden}")),
    "masked value, revealed": (NORA, _revealed),
    "whereabouts": (NORA, _at("{opened}hidden/whereabouts/")),
    "emergencies": (LEA, _at("/activity/emergencies/")),
    "emergency to review": (LEA, _at("{glass}")),
    "activity": (LEA, _at("/activity/")),
    "activity, none": (LEA, _at("/activity/?case=C-2020-99999")),
    "activity of an auditor": (VERA, _at("/activity/")),
    "own activity": (MINA, _at("/activity/mine/")),
    "exports": (MINA, _at("/exports/")),
    "exports, none": (LEA, _at("/exports/")),
    "new export": (MINA, _at("/exports/new/?stage=open")),
    "new export, a printed list": (MINA, _at(f"{_LISTED}&nationality=NPL")),
    "new export, a list of many states": (MINA, _at(_LISTED)),
    "export": (MINA, _at("{export}")),
    "sheets": (MINA, _at("/lists/imports/")),
    "new sheet, no file": (MINA, _sheet_missing),
    "sheet": (MINA, _sheet()),
    "sheet, its columns": (MINA, _sheet("columns/")),
    "sheet, a row with doubts": (MINA, _sheet("1/")),
    "sheet, a row of several men": (MINA, _sheet("2/")),
    "sheet, a row decided wrongly": (MINA, _sheet("3/", do="text=Decide it so")),
    "sheet, before cases are made": (MINA, _sheet("commit/")),
    "sheet, before it is undone": (MINA, _sheet("undo/")),
    "outside lists": (LEA, _at("/lists/outside/")),
    "outside list, nothing said": (LEA, _list_nothing_said),
    "outside list, its columns": (LEA, _list_brought),
    "outside list, compared": (LEA, _list_compared),
    "outside list to remove": (LEA, _list_to_remove),
    "found on outside lists": (LEA, _found_on_list),
    "found on outside lists, of one's own": (MINA, _at("/lists/matches/")),
    "dashboard": (LEA, _at("/dashboard/")),
    "public figures, none": (LEA, _at("/figures/")),
    "figures, a preview": (IDA, _preview),
    "figures, a second person asked": (IDA, _asked_to_publish),
    "figures, how they are made": (IDA, _at("/settings/figures/")),
    "figures, wrong limits": (IDA, _wrong_limits),
    "figures for anybody": (NOBODY, _public),
    "figures for anybody, one of them": (NOBODY, _one_figure),
    "figures for anybody, no such page": (NOBODY, _at("/public/nothing/")),
    "public figures": (UNA, _at("/figures/")),
    "figures of a month, public": (UNA, _preview),
    "figure of others": (UNA, _figure_of_others),
    "figure of others, wrong": (UNA, _wrong_figure_of_others),
    "correction of figures": (UNA, _correction),
    "correction of figures, wrong": (UNA, _wrong_correction),
    "figures of a month, words that wait": (UNA, _asked_to_correct),
    "public figures, words that wait": (JO, _at("/figures/")),
    "figures of a month, corrected": (JO, _corrected),
    "figures for anybody, corrected": (NOBODY, _public_again),
    "new export without names": (MINA, _at("/exports/new/?stage=open&shape=deidentified")),
    "no such page": (MINA, _at("/nowhere/")),
    "dashboard of a caseworker": (MINA, _at("/dashboard/")),
    "dashboard, other months": (
        LEA,
        _at("/dashboard/?first=2020-01&last=2024-12&pathway=convict"),
    ),
    "dashboard, all nationalities": (LEA, _at("/dashboard/nationalities/")),
    "dashboard, all months": (LEA, _at("/dashboard/months/?period=60")),
    "dashboard, bad filters": (LEA, _at("/dashboard/?first=9999-13&nationality=XXX&team=x")),
    "who reads a case": (LEA, _at("{nepali}sharing/")),
    "who reads a case, nobody": (MINA, _at("{arabic}sharing/")),
    "share a case": (LEA, _share_form),
    "share a case, nothing named": (LEA, _share_nothing_named),
    "share a case, what will be read": (LEA, _share_sure),
    "sharing to renew, wrong": (LEA, _sharing_renewed),
    "share many cases": (LEA, _many_shared("form")),
    "share many cases, what would be": (LEA, _many_shared("sure")),
    "many cases shared": (LEA, _many_shared("shared")),
    "what partners read": (LEA, _at("/sharing/")),
    "sharings that wait for a second person": (LEA, _at("/sharing/asked/")),
    "sharings that wait, all cases": (LEA, _at("{asked}")),
    "what one partner reads": (LEA, _at("/sharing{partner}")),
    "take back everything": (LEA, _at("/sharing{partner}back/")),
    "what partners do for a case": (LEA, _at("{nepali}referrals/")),
    "what partners do for a case, none": (MINA, _at("{arabic}referrals/")),
    "ask a partner, wrong": (LEA, _asked_wrongly),
    "asked of partners": (LEA, _at("/referrals/?state=")),
    "asked of partners, bad filters": (LEA, _at("/referrals/?state=x&partner=x&ref=x")),
    "refused without a reason": (PIA, _refused_without_reason),
    "not allowed": (MINA, _at("/activity/")),
}


@pytest.mark.parametrize("name", PAGES)
def test_page_reads_well(name: str, looking: Any, scene: Scene) -> None:
    email, arrive = PAGES[name]
    page = looking(email)
    page.set_viewport_size({"width": 1280, "height": 800})
    page.emulate_media(color_scheme="light")
    arrive(page, scene)
    page.wait_for_load_state()

    expect(page).to_have_title(TITLE)
    if name in AS_MEANT:
        expect(page).to_have_title(FAULTS)
    else:
        expect(page).not_to_have_title(FAULTS)
    assert _violations(page, {"type": "tag", "values": RULES}) == []
    assert page.evaluate(TWICE) == []
    # Nothing but colours differs between the themes.
    page.emulate_media(color_scheme="dark")
    assert _violations(page, {"type": "rule", "values": ["color-contrast"]}) == []
    for width in (390, 320):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert [words for words in page.said if ANSWERED_4XX not in words] == []


def _violations(page: Any, rules: dict[str, Any]) -> list[tuple[str, list[str]]]:
    """Look at the page with axe, which is put into it once; hand over what is wrong alone."""
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(AXE)
    options = {"runOnly": rules, "resultTypes": ["violations"]}
    found: list[tuple[str, list[str]]] = page.evaluate(WRONG, options)
    return found


def test_phone_menu_reads_well(looking: Any) -> None:
    page = looking(MINA)
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto("/")

    page.click(".menu > summary")

    assert _violations(page, {"type": "tag", "values": RULES}) == []
    expect(page.locator(".menu").get_by_text("Sign out")).to_be_visible()


@pytest.mark.parametrize("who", [LEA, MINA, JUNO, UNA, VERA, PIA])
def test_menu_fits_in_one_row_with_longer_words_too(looking: Any, who: str) -> None:
    page = looking(who)
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto("/account/")
    row = "document.querySelector('.nav').offsetHeight"
    one = page.evaluate(row)

    # Other languages need up to that much more.
    page.evaluate(
        """() => document.querySelectorAll('.nav li > a, .nav summary').forEach(
        each => each.textContent += 'n'.repeat(Math.ceil(each.textContent.length * .4)))"""
    )

    assert page.evaluate(row) == one < 60


def test_menu_is_opened_and_left_by_keys(looking: Any) -> None:
    page = looking(LEA)
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto("/submissions/")
    fold = page.locator(".nav summary", has_text="Partners")
    there = page.locator(".nav").get_by_role("link", name="Handed in by partners")
    expect(there).to_be_hidden()

    fold.focus()
    page.keyboard.press("Enter")
    expect(there).to_be_visible()
    assert _violations(page, {"type": "tag", "values": RULES}) == []
    page.keyboard.press("Escape")
    expect(there).to_be_hidden()
    expect(fold).to_be_focused()
    fold.click()
    page.locator(".nav summary", has_text="Upkeep").click()
    expect(there).to_be_hidden()


def test_error_summary_takes_focus_and_leads_to_the_field(looking: Any, scene: Scene) -> None:
    page = looking(MINA)
    _doubtful_dates(page, scene)
    expect(page.locator("#errors-title")).to_be_focused()

    page.click(".errors a >> text=Signed")

    signed = page.locator("[name=contract_signed]")
    expect(signed).to_be_focused()
    expect(signed).to_have_value("31.02.2026")
    told = page.locator("#id_contract_signed_error")
    expect(told).to_contain_text("There is no 31 February. February 2026 has 28 days.")


def test_doubtful_date_offers_two_readings_and_not_sure(looking: Any, scene: Scene) -> None:
    page = looking(MINA)

    _doubtful_dates(page, scene)

    offered = page.locator("#id_left_home_read .choice b")
    expect(offered).to_have_text(["3 April 2024", "4 March 2024", "Not sure"])


def test_key_n_opens_a_new_case(looking: Any) -> None:
    page = looking(MINA)
    page.goto("/")

    page.keyboard.press("n")

    expect(page).to_have_url(re.compile("/cases/new/$"))


def test_key_n_is_a_letter_in_a_field(looking: Any, scene: Scene) -> None:
    page = looking(MINA)
    page.goto(scene.nepali)

    page.locator("#id_text").press_sequentially("no news")

    expect(page.locator("#id_text")).to_have_value("no news")


def test_request_has_one_filled_button(looking: Any, scene: Scene) -> None:
    page = looking(MINA)

    page.goto(scene.late)

    expect(page.locator("main .button--main")).to_have_text(["Record the chase"])


def test_dashboard_figures_open_the_lists_they_count(looking: Any, scene: Scene) -> None:
    page = looking(LEA)
    page.goto("/dashboard/")
    figures = page.eval_on_selector_all(
        "main td a, main .figures > li > a",
        "links => links.map(a => [a.href, Number(a.textContent.match(/\\d+/)[0])])",
    )
    numbers = {href: number for href, number in figures if number <= ROWS_OF_A_PAGE}

    counted = {href: page.request.get(href).text().count('<th scope="row">') for href in numbers}

    assert len(numbers) > 20
    assert counted == numbers


@pytest.mark.parametrize("path", ["/cases/", "{nepali}"])
def test_page_is_light(path: str, looking: Any, scene: Scene) -> None:
    page = looking(MINA).context.new_page()
    weights: list[int] = []
    page.on("response", lambda answer: weights.append(len(gzip.compress(answer.body()))))

    page.goto(path.format(**vars(scene)))
    page.wait_for_load_state("networkidle")
    page.close()

    assert len(weights) >= 4
    assert weights[0] <= NEXT_PAGE
    assert sum(weights) <= FIRST_LOAD
