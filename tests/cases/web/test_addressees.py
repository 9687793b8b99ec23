"""Pages of those a group writes to, and whom the form of a new request proposes."""

import re

import pytest

from cases.casebook.models import Case
from cases.repatriation.addressees import add_addressee
from cases.repatriation.models import Addressee, Request
from people.dates import clock
from tests.cases.web.test_pages import queries

NEW = {"kind": "mfa_home", "name": "Ministry (invented)"}


@pytest.fixture
def keep(caseworker):
    def kept(kind, name=None, **told):
        own = caseworker.organisation
        told = {"kind": kind, "name": name or f"Office {kind}", **told}
        return add_addressee(organisation=own, by=caseworker, **told)

    return kept


def main(answer) -> str:
    return answer.content.decode().partition("<main")[2]


def test_kept_with_all_that_is_told_and_shown_in_its_language(mina) -> None:
    told = {"own_name": "मन्त्रालय", "language": "nep", "email": "a@example.org", "country": "Nepal"}
    answer = mina.post("/addressees/new/", NEW | told | {"typical_days": "45"})

    made = Addressee.objects.get()
    assert answer.url == f"/addressees/{made.pk}/"
    page = main(mina.get(answer.url))
    assert 'lang="nep" dir="auto">मन्त्रालय' in page
    for said in ("Nepali", "a@example.org", "45", "Check before use", "not kept: nothing can"):
        assert said in page
    assert "मन्त्रालय" in main(mina.get("/addressees/"))


def test_mistake_is_told_at_its_field_with_what_was_typed(mina) -> None:
    answer = mina.post("/addressees/new/", NEW | {"email": "nowhere", "web": "example"})

    assert answer.status_code == 422
    page = main(answer)
    assert 'value="nowhere"' in page
    assert page.count('aria-invalid="true"') == 2
    assert not Addressee.objects.exists()


def test_second_of_two_editors_is_told_and_loses_nothing(mina, keep) -> None:
    page = f"/addressees/{keep('mfa_home').pk}/"
    mina.post(f"{page}edit/", {"name": "First", "version": "1"})

    answer = mina.post(f"{page}edit/", {"name": "Second", "version": "1"})

    assert answer.status_code == 409
    assert 'value="Second"' in main(answer)
    assert 'name="version" value="2"' in main(answer)
    assert Addressee.objects.get().name == "First"


def test_marks_are_set_and_taken_off(mina, keep) -> None:
    page = f"/addressees/{keep('mfa_home', email='a@example.org').pk}/"
    mina.post(f"{page}checked/", {"version": "1"})
    assert "Check before use" not in main(mina.get(page))

    mina.post(f"{page}bounced/")
    assert "Mail came back" in main(mina.get(page))

    mina.post(f"{page}ended/")
    assert "Ended" in main(mina.get(page))
    mina.post(f"{page}ended/", {"again": "1"})
    assert Addressee.objects.get().ended_at is None


def test_list_is_read_in_the_same_queries_however_long(mina, keep) -> None:
    keep("mfa_home")
    one = queries(mina, "/addressees/")
    for kind in ("court", "icrc_cta"):
        keep(kind)

    assert queries(mina, "/addressees/") == one


@pytest.fixture
def new(mina, case_of, caseworker):
    case = case_of(caseworker, pathway="conscript_coerced")
    return f"/cases/{case.ref}/requests/new/"


def options(page) -> list[str]:
    field = page.partition('name="addressee"')[2].partition("</select>")[0]
    return re.findall(r">\s*(Office \w+)", field)


def test_complaint_is_offered_to_whom_it_goes_in_their_order_and_in_the_relatives_name(
    mina, keep, new
) -> None:
    for kind in ("court", "ru_hr_commissioner", "ru_military_prosecutor"):
        keep(kind)

    page = main(mina.get(f"{new}?kind=complaint"))

    assert options(page) == [
        "Office ru_military_prosecutor",
        "Office ru_hr_commissioner",
        "Office court",
    ]
    assert re.search(r'<option value="[-0-9a-f]+" selected>\s*Office ru_military', page)
    assert re.search(r'value="complaint" selected', page)
    assert not re.search(r'name="sender".*value="organisation" selected', page, re.DOTALL)
    assert page.index('value="family"') < page.index('value="organisation"')


def test_who_is_usually_asked_and_not_kept_is_named_with_a_way_to_keep_him(
    mina, keep, new
) -> None:
    keep("ru_military_prosecutor")

    page = main(mina.get(f"{new}?kind=complaint"))

    assert "Russian human rights commissioner" in page
    back = f"{new}%3Fkind%3Dcomplaint"
    assert f"/addressees/new/?kind=ru_hr_commissioner&amp;next={back}" in page
    kept = main(mina.get("/addressees/new/?kind=ru_hr_commissioner"))
    assert 'value="ru_hr_commissioner" selected' in kept


def test_who_was_kept_for_a_request_is_chosen_there(mina, keep, new) -> None:
    keep("ru_military_prosecutor")
    form = f"/addressees/new/?next={new}%3Fkind%3Dcomplaint"

    back = mina.post(form, {"kind": "ru_hr_commissioner", "name": "Office new"})

    page = main(mina.get(back.url))
    assert back.url.startswith(f"{new}?kind=complaint&kept=")
    assert re.search(r'<option value="[-0-9a-f]+" selected>\s*Office new', page)
    assert re.search(r'value="complaint" selected', page)
    assert "Office new" in main(mina.get(f"{new}?kept=nonsense"))


def test_another_countrys_embassy_is_not_offered(mina, keep, new) -> None:
    keep("embassy_home_in_ru", "Office india", country="IND")
    keep("embassy_home_in_ru", "Office nepal", country="NPL")

    assert options(main(mina.get(f"{new}?kind=discharge"))) == ["Office nepal"]


def test_kind_that_is_none_is_not_taken_over(mina, keep, new) -> None:
    keep("court")

    assert re.search(r'value="discharge" selected', main(mina.get(f"{new}?kind=nonsense")))


def test_mistake_in_a_new_request_keeps_the_order_of_its_kind(mina, keep, new) -> None:
    for kind in ("court", "ru_military_prosecutor"):
        keep(kind)
    office = Addressee.objects.get(kind="ru_military_prosecutor")

    told = {"kind": "complaint", "addressee": office.pk, "sender": "organisation", "note": "Kept"}
    answer = mina.post(new, told)

    assert answer.status_code == 422
    page = main(answer)
    assert "write in the relative" in page
    assert options(page)[0] == "Office ru_military_prosecutor"
    assert "Kept" in page
    assert not Request.objects.exists()


def test_search_that_found_a_prisoner_offers_the_return(
    mina, case_of, caseworker, sent_request
) -> None:
    request = sent_request(case_of(caseworker), caseworker)
    found = {"outcome": "person_found_pow", "state": "closed", "answered_on": clock.today()}
    Request.objects.filter(pk=request.pk).update(**found)

    page = main(mina.get(f"/requests/{request.pk}/"))

    assert f"/cases/{request.case.ref}/requests/new/?kind=pow_return" in page


def test_embassy_of_another_country_is_not_among_the_usual(
    mina, keep, case_of, caseworker
) -> None:
    case = case_of(caseworker)
    Case.objects.filter(pk=case.pk).update(nationality="KEN")
    keep("embassy_home_in_ru", "Office of Nepal", country="NPL")
    new = f"/cases/{case.ref}/requests/new/?kind=discharge"
    page = main(mina.get(new))
    assert "Usual for this" not in page
    assert not re.search(r"<option[^>]*selected>\s*Office", page)
    assert "?kind=embassy_home_in_ru" in page

    keep("embassy_home_in_ru", "Office of Kenya", country="KEN")

    page = main(mina.get(new))
    assert options(page) == ["Office of", "Office of"]
    assert re.search(r"<option[^>]*selected>\s*Office of Kenya", page)
