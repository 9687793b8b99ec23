"""How somebody was recruited, as people tell it: a duped cleaner, a convict, a new citizen."""

import re
from typing import Any

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser]

MINA, LEA = "mina@example.org", "lea@example.org"


def test_duped_recruit_has_promise_paper_and_what_happened_in_one_record(page_as) -> None:
    page = page_as(MINA)
    page.goto("/cases/new/")
    page.get_by_label("Name, as the family says it").fill("Zorawar Invented Quraish")
    unfold(page, "recruitment")
    page.get_by_label("Promised work").fill("cleaner")
    unfold(page, "contract")
    page.get_by_label("Signed", exact=True).fill("2024-12-02")
    page.get_by_label("Term in months", exact=True).fill("12")
    page.get_by_label("Language of the contract").select_option("rus")
    page.get_by_label("Was it translated for him or her?").select_option("no")

    suggested = page.locator("#suggested")
    expect(suggested).to_contain_text("The paper is in Russian, and nobody translated it.")
    expect(suggested.get_by_label("Deceived about the work")).to_be_checked()
    expect(suggested.get_by_label("Could not read the paper")).to_be_checked()
    open_the_case(page)

    means = page.locator("#promised dl > div", has_text="Means")
    expect(means).to_contain_text("Deceived about the work, Could not read the paper")
    expect(page.locator("#promised")).to_contain_text("cleaner")
    ended = "Contract ended 2025-12-02, no discharge on record: treat as extended"
    expect(page.locator("#said")).to_contain_text(ended)


def test_suggestion_whose_tick_is_taken_out_is_not_kept(page_as) -> None:
    page = page_as(MINA)
    page.goto("/cases/new/")
    page.get_by_label("Name, as the family says it").fill("Suman Invented Lama")
    unfold(page, "recruitment")
    page.get_by_label("Promised work").fill("cook")
    unfold(page, "now")
    page.get_by_label("What he or she really does there").fill("assault group")
    unfold(page, "contract")

    page.locator("#suggested").get_by_label("Deceived about the work").uncheck()
    # The next answer comes with another suggestion, and leaves the tick out.
    page.get_by_label("Language of the contract").select_option("rus")
    page.get_by_label("Was it translated for him or her?").select_option("no")
    barrier = page.locator("#suggested").get_by_label("Could not read the paper")
    expect(barrier).to_be_checked()
    expect(page.locator("#suggested").get_by_label("Deceived about the work")).not_to_be_checked()
    open_the_case(page)

    means = page.locator("#promised dl > div", has_text="Means")
    expect(means).to_contain_text("Could not read the paper")
    expect(means).not_to_contain_text("Deceived about the work")
    # It is suggested still, and taken by one press.
    note = page.locator("#promised .note", has_text="Deceived about the work")
    note.get_by_role("button", name="Add").click()
    expect(means).to_contain_text("Deceived about the work")


@pytest.mark.parametrize("script", [True, False], ids=["with scripts", "without scripts"])
def test_convict_is_asked_of_his_prison_and_of_no_address_abroad(page_as, script) -> None:
    page = page_as(MINA, java_script_enabled=script)
    page.goto("/cases/new/")
    name = "Rustam Invented Aliev" if script else "Gennady Invented Orlov"
    page.get_by_label("Name, as the family says it").fill(name)
    unfold(page, "recruitment")
    page.get_by_label("Town or region").fill("Near Perm")
    page.get_by_label("Pathway").select_option("convict")
    if script:
        expect(page.get_by_label("Kind of visa")).to_have_count(0)
        expect(page.get_by_label("Agent, agency or channel")).to_have_count(0)
        expect(page.get_by_label("Where was he or she recruited?")).to_have_value("prison")
        expect(page.get_by_label("Pardon")).to_be_checked()
        expect(page.get_by_label("Town or region")).to_have_value("Near Perm")
    else:
        page.get_by_label("Where was he or she recruited?").select_option("prison")
        page.get_by_label("Pardon").check()
    page.get_by_label("Prison or camp").fill("Colony 00")
    page.get_by_label("Article of the sentence").fill("228 part 2")
    open_the_case(page)

    story = page.locator("#promised")
    for told in ("In prison or a camp · Near Perm", "Colony 00", "228 part 2", "Pardon"):
        expect(story).to_contain_text(told)
    page.goto(f"{page.url}edit/")
    expect(page.locator("[name=prison]")).to_have_value("Colony 00")
    expect(page.locator("[name=visa_kind]")).to_have_count(0)


def test_edit_form_follows_the_pathway_and_loses_nothing(page_as) -> None:
    page = page_as(MINA)
    page.goto("/cases/new/")
    page.get_by_label("Name, as the family says it").fill("Bekzod Invented Umarov")
    unfold(page, "recruitment")
    page.get_by_label("Agent, agency or channel").fill("A cousin's friend")
    open_the_case(page)
    case = page.url

    page.goto(f"{case}edit/")
    page.get_by_label("Pathway").select_option("convict")
    expect(page.get_by_label("Kind of visa")).to_have_count(0)
    expect(page.get_by_label("Agent, agency or channel")).to_have_value("A cousin's friend")
    page.get_by_label("Prison or camp").fill("Colony 01")
    page.get_by_role("button", name="Keep the corrections").click()

    expect(page).to_have_url(re.compile(re.escape(case)))
    for told in ("Colony 01", "A cousin's friend", "Pardon"):
        expect(page.locator("#promised")).to_contain_text(told)


def test_two_citizenships_are_kept_and_counted_once_and_prevention_apart(page_as) -> None:
    mina, lea = page_as(MINA), page_as(LEA)
    before = counted(lea)
    open_with(mina, "Timur Invented Karimov", "serving")
    for told in ("Uzbekistan", "Russia"):
        expect(mina.locator("main")).to_contain_text(told)
    open_with(mina, "Aziz Invented Karimov", "at_risk")
    case = open_with(mina, "Farhod Invented Karimov", "serving", side="UKR")
    expect(mina.locator("main")).to_contain_text("Ukraine")

    after = counted(lea)
    assert after["Open cases"] == before["Open cases"] + 3
    assert after["Recruited"] == before["Recruited"] + 1
    assert after["At risk, or stopped"] == before["At risk, or stopped"] + 1
    assert after["Uzbekistan"] == before["Uzbekistan"] + 1
    assert after["Russia"] == before["Russia"]
    # The figure leads to the list that it was counted from.
    lea.locator("#by-nationality tfoot a").last.click()
    expect(lea.locator("main")).to_contain_text("Timur Invented Karimov")
    expect(lea.locator("main")).not_to_contain_text("Farhod Invented Karimov")
    assert case


def test_sums_and_judgement_are_kept_beside_the_promise(page_as) -> None:
    page = page_as(MINA)
    page.goto("/cases/new/")
    page.get_by_label("Name, as the family says it").fill("Dipak Invented Oli")
    open_the_case(page)
    for amount in ("1,20,000", "९०,०००"):
        page.locator("#money").get_by_role("link", name="Add a sum").click()
        page.get_by_label("What is it?").select_option("debt")
        page.get_by_label("How much").fill(amount)
        page.get_by_label("Currency").select_option("NPR")
        page.get_by_role("button", name="Keep it").click()
    expect(page.locator("#money")).to_contain_text("120,000 NPR")
    expect(page.locator("#money div", has_text="Together: Debt").last).to_contain_text(
        "210,000 NPR"
    )

    page.locator("#assessment").get_by_role("link", name="Assess it").click()
    for group in ("The act", "The means", "The purpose"):
        page.get_by_role("group", name=group).get_by_label("Yes").check()
    page.get_by_label("Identified as trafficked").check()
    page.get_by_role("button", name="Keep the assessment").click()
    expect(page.locator("#assessment")).to_contain_text("Identified as trafficked")
    expect(page.locator("#assessment")).to_contain_text("Mina")


def unfold(page: Any, group: str) -> None:
    box = page.locator(f"#group-{group}")
    if box.get_attribute("open") is None:
        box.locator("summary").click()


def open_the_case(page: Any) -> None:
    page.get_by_role("button", name="Open the case").click()
    page.wait_for_url(re.compile(r"/cases/C-\d{4}-\d{5}/$"))


def open_with(page: Any, name: str, status: str, side: str = "RUS") -> str:
    """Open a case of somebody with an Uzbek and a Russian passport."""
    page.goto("/cases/new/")
    page.get_by_label("Nationality", exact=True).fill("Uzbekistan")
    page.get_by_label("Name, as the family says it").fill(name)
    unfold(page, "who")
    page.get_by_label("Another nationality").fill("Russia")
    unfold(page, "now")
    page.locator("[name=status]").select_option(status)
    page.locator("[name=side]").select_option(side)
    open_the_case(page)
    return str(page.url)


def counted(page: Any) -> dict[str, int]:
    """Return the dashboard's figures by their words, and the totals by nationality."""
    page.goto("/dashboard/")
    found = {"Recruited": int(page.locator("#by-nationality tfoot td").last.inner_text())}
    for link in page.locator(".figures > li > a").all():
        words, _, number = link.inner_text().strip().rpartition(" ")
        found[words.strip()] = int(number)
    prevented = page.locator("main a[href*='counted=prevention']")
    found["At risk, or stopped"] = (
        int(prevented.inner_text().split()[0]) if prevented.count() else 0
    )
    for row in page.locator("#by-nationality tbody tr").all():
        found[row.locator("th").inner_text()] = int(row.locator("td").last.inner_text())
    return {"Uzbekistan": 0, "Russia": 0, **found}
