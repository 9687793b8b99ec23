"""The story of a recruitment on its pages: what is asked, suggested, counted, judged."""

import re

import pytest

from cases.casebook.models import Assessment, Case, MoneyRow
from cases.casebook.money import add_money

NEW = "/cases/new/"
CLEANER = {
    "name": "Rajan Invented",
    "promised_role": "cleaner",
    "contract_signed": "2024-12-02",
    "contract_term_months": "12",
    "contract_language": "rus",
    "contract_translated": "no",
}
DEBT = {"kind": "debt", "amount": "1,20,000", "currency": "NPR", "per": "once"}


def asked(page: str) -> set[str]:
    """Return the names of the fields that a page asks."""
    return set(re.findall(r'name="([a-z_]+)"', page))


def page_of(client, case, more=""):
    return client.get(f"/cases/{case.ref}/{more}").content.decode()


def sent_by(page: str) -> dict[str, str]:
    """Return the hidden words of a form: the version, and how each field stood."""
    found = re.findall(r'type="hidden" name="([-\w]+)" value="([^"]*)"', page)
    return {name: value for name, value in found if name == "version" or name.startswith("base-")}


def test_form_asks_everything_until_a_pathway_is_chosen(mina):
    page = mina.get(NEW).content.decode()

    assert {"prison", "visa_kind", "recruiter", "inducements", "indicators"} <= asked(page)


def test_form_of_a_convict_asks_of_his_prison_and_shows_what_is_usual(mina):
    page = mina.post(f"{NEW}asked/", {"name": "Ivan", "pathway": "convict"}).content.decode()

    assert {"prison", "article", "recruited_kind", "inducements"} <= asked(page)
    assert not asked(page) & {"visa_kind", "recruiter", "left_home", "recruited_country"}
    assert '<option value="prison" selected>' in page
    assert re.search(r'value="pardon"[^>]* checked', page)


def test_what_was_typed_is_shown_whatever_the_pathway(mina):
    typed = {"name": "Ivan", "pathway": "convict", "recruiter": "An agent", "left_home": "2024"}

    page = mina.post(f"{NEW}asked/", typed).content.decode()

    assert {"recruiter", "left_home"} <= asked(page)
    assert "An agent" in page


def test_convict_is_opened_without_any_address_abroad(mina):
    sent = {"name": "Ivan Invented", "pathway": "convict", "prison": "Colony 00"}

    answer = mina.post(NEW, {**sent, "recruited_kind": "prison", "inducements": ["pardon"]})

    assert answer.status_code == 302
    case = Case.objects.get()
    assert (case.prison, case.recruited_kind, case.inducements) == (
        "Colony 00",
        "prison",
        ["pardon"],
    )
    assert (case.recruited_country, case.visa_kind) == ("", "")


def test_plain_means_are_kept_with_the_save_and_said_so(mina):
    answer = mina.post(NEW, CLEANER, follow=True)

    assert Case.objects.get().means == ["deception_job", "language_barrier"]
    page = answer.content.decode()
    assert "Some means were ticked because what you told says so." in page
    assert "Deceived about the work, Could not read the paper" in page
    assert "The paper is in Russian, and nobody translated it." in page


def test_offered_means_whose_tick_was_taken_out_are_not_kept(mina):
    page = mina.post(f"{NEW}asked/", CLEANER).content.decode()
    offered = re.findall(r'name="offered" value="(\w+)"', page)
    assert offered == ["deception_job", "language_barrier"]
    assert len(re.findall(r'name="agreed"[^>]* checked', page)) == 2

    mina.post(NEW, {**CLEANER, "offered": offered, "agreed": ["deception_job"]})

    assert Case.objects.get().means == ["deception_job"]


def test_who_says_that_none_is_known_gets_none(mina):
    mina.post(NEW, {**CLEANER, "means": ["none_known"]})

    assert Case.objects.get().means == ["none_known"]


def test_family_that_is_a_danger_is_kept_and_shown(mina):
    answer = mina.post(NEW, {"name": "Rajan", "family_is_hostile": "on"}, follow=True)

    case = Case.objects.get()
    assert case.person.family_is_hostile
    assert "The family is a danger" in answer.content.decode()
    form = sent_by(page_of(mina, case, "person/"))
    seen = {name: form[name] for name in ("version", "base-family_is_hostile")}
    mina.post(f"/cases/{case.ref}/person/", seen)
    case.person.refresh_from_db()
    assert not case.person.family_is_hostile


def test_edit_form_asks_what_stands_whatever_the_pathway(mina, caseworker, case_of):
    case = case_of(caseworker, pathway="convict", recruiter="An agent")

    names = asked(page_of(mina, case, "edit/"))

    assert {"recruiter", "prison"} <= names
    assert "visa_kind" not in names


def test_edit_form_of_another_pathway_stays_against_what_was_seen(mina, caseworker, case_of):
    case = case_of(caseworker, pathway="job_fraud", promised_role="cleaner")
    form = sent_by(page_of(mina, case, "edit/"))
    typed = {**form, "pathway": "convict", "promised_role": "cook"}

    page = mina.post(f"/cases/{case.ref}/edit/asked/", typed).content.decode()

    assert sent_by(page)["base-promised_role"] == "cleaner"
    assert sent_by(page)["base-pathway"] == "job_fraud"
    assert {"prison", "promised_role"} <= asked(page)
    assert "visa_kind" not in asked(page)
    assert Case.objects.get().pathway == "job_fraud"


def test_suggestion_is_added_by_one_press_and_only_then(mina, caseworker, case_of):
    case = case_of(caseworker, promised_place="Kazan", at_front="yes")
    page = page_of(mina, case)
    assert "Suggested:" in page
    assert Case.objects.get().means == []

    taken = {"means": "deception_place", "version": case.version}
    mina.post(f"/cases/{case.ref}/suggested/", taken)

    assert Case.objects.get().means == ["deception_place"]
    assert "Suggested:" not in page_of(mina, case)
    mina.post(f"/cases/{case.ref}/suggested/", {**taken, "means": "deception_term"})
    assert Case.objects.get().means == ["deception_place"], "the page was an old one"
    assert mina.post(f"/cases/{case.ref}/suggested/", {"means": "magic"}).status_code == 400


def test_promise_stands_beside_what_happened(mina, caseworker, case_of):
    case = case_of(
        caseworker,
        promised_role="cleaner",
        role_actual="assault group",
        promised_place="Kazan",
        promised_pay="much",
        promised_term_months=6,
        contract_term_months=12,
        contract_open_ended="yes",
        at_front="yes",
    )
    told = {"amount": "50000", "currency": "RUB", "per": "once"}
    add_money(case=case, by=caseworker, kind="paid_received", **told)

    table = page_of(mina, case).partition('class="promised"')[2].partition("</table>")[0]

    rows = re.findall(r"<bdi[^>]*>([^<]*)</bdi>", table)
    assert rows == [
        *("cleaner", "assault group", "Kazan", "at the front", "much", "50,000 RUB"),
        *("6 months", "12 months · open-ended"),
    ]


def test_sum_is_added_corrected_and_removed_on_its_pages(mina, caseworker, case_of):
    case = case_of(caseworker, pathway="job_fraud")
    mina.post(f"/cases/{case.ref}/money/new/", DEBT)
    row = MoneyRow.objects.get()
    assert "120,000 NPR" in page_of(mina, case)

    edit = f"/cases/{case.ref}/money/{row.pk}/"
    form = sent_by(mina.get(edit).content.decode())
    stale = mina.post(edit, {**form, **DEBT, "amount": "5000"})
    assert stale.status_code == 302
    assert mina.post(edit, {**form, **DEBT, "amount": "7000"}).status_code == 409
    assert MoneyRow.objects.get().amount == "5000"

    form = sent_by(mina.get(f"{edit}remove/").content.decode())
    mina.post(f"{edit}remove/", {"version": int(form["version"]) - 1})
    assert MoneyRow.objects.exists(), "the page was an old one"
    mina.post(f"{edit}remove/", form)
    assert not MoneyRow.objects.exists()


def test_wrong_sum_keeps_what_was_typed(mina, caseworker, case_of):
    case = case_of(caseworker)

    answer = mina.post(f"/cases/{case.ref}/money/new/", {**DEBT, "amount": "a lot"})

    assert answer.status_code == 422
    page = answer.content.decode()
    assert 'value="a lot"' in page
    assert "Write the sum in figures" in page


def test_form_of_a_sum_asks_a_convict_for_no_fee(mina, caseworker, case_of):
    convict, other = case_of(caseworker, pathway="convict"), case_of(caseworker, "Other Man")

    assert 'value="fee_paid"' not in page_of(mina, convict, "money/new/")
    assert 'value="fee_paid"' in page_of(mina, other, "money/new/")


def test_sum_of_another_case_is_not_found(mina, caseworker, case_of):
    ours, other = case_of(caseworker), case_of(caseworker, "Other Man")
    row = add_money(case=other, by=caseworker, kind="debt", amount="1", currency="USD")

    assert mina.get(f"/cases/{ours.ref}/money/{row.pk}/").status_code == 404


def test_judgement_is_kept_and_the_earlier_one_stays(mina, caseworker, case_of):
    case = case_of(caseworker, indicators=["papers_kept"])
    path = f"/cases/{case.ref}/assess/"
    assert "It takes all three." in mina.get(path).content.decode()
    signs = {"act": "yes", "means": "unclear", "purpose": "yes"}

    refused = mina.post(path, {**signs, "outcome": "identified"})
    mina.post(path, {**signs, "outcome": "possible"})
    mina.post(path, {**signs, "means": "yes", "outcome": "identified", "note": "He was sold."})

    assert refused.status_code == 422
    assert Assessment.objects.count() == 2
    page = page_of(mina, case)
    assert page.index("Identified as trafficked") < page.index("Possibly trafficked")
    assert "He was sold." in page
    assert "Others keep the passport or papers" in page


def test_form_of_a_judgement_says_that_a_child_needs_no_means(mina, caseworker, case_of):
    case = case_of(caseworker, indicators=["minor"])

    assert "no means is needed" in page_of(mina, case, "assess/")


@pytest.mark.parametrize("rows", [1, 3])
def test_page_asks_as_often_for_three_sums_as_for_one(
    mina, caseworker, case_of, django_assert_max_num_queries, rows
):
    case = case_of(caseworker)
    for _row in range(rows):
        add_money(case=case, by=caseworker, kind="debt", amount="1", currency="USD")

    with django_assert_max_num_queries(40) as counted:
        page_of(mina, case)

    assert sum("moneyrow" in each["sql"] for each in counted.captured_queries) <= 1
