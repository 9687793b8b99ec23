"""Sharing with a government on the pages: asked for, looked at, agreed to, stopped."""

import re
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.timezone import localtime

from cases.access import asked
from cases.access.consents import withdraw_consent
from cases.access.disclosure import partner_scope
from cases.access.models import AskedGrant, Grant
from cases.lifecycle.erasing.services import ask_to_erase
from cases.web.views import sharings_asked
from people.accounts import sessions
from people.accounts.partners import add_partner
from people.dates import clock
from tests.cases.exports.told import plain_cases
from tests.cases.web.test_selections import agree_all, chosen, share, terms, words
from tests.conftest import _member as make_member

DAY = timedelta(days=1)
ASKED = reverse("sharing_asked")


@pytest.fixture
def lea(as_member, coordinator):
    return as_member(coordinator)


@pytest.fixture
def mo(as_member, organisation):
    """Another who coordinates."""
    return as_member(make_member(organisation, "mo", "coordinator"))


@pytest.fixture
def ministry(coordinator):
    return add_partner(name="Ministry (invented)", kind="partner_gov", by=coordinator)


@pytest.fixture
def cases(organisation, caseworker, coordinator, ministry):
    rows = plain_cases(organisation, caseworker, 3)
    agree_all(rows, coordinator, ministry)
    return rows


@pytest.fixture
def ask(lea, cases, ministry):
    """Ask on the page of a case; return what is said before and after."""

    def ask(number=0, **told):
        case = cases[number]
        assert partner_scope(ministry.id) in case.consents.get().scopes
        usual = {"profile": "full", "purpose": "legal", "consent": str(case.consents.get().pk)}
        usual |= {"starts_on": clock.today().isoformat()}
        usual |= {"ends_on": (clock.today() + 30 * DAY).isoformat()}
        address = reverse("case_share", args=[case.ref, ministry.pk])
        before = words(lea.post(address, usual | told))
        after = lea.post(address, usual | told | {"sure": "yes"}, follow=True)
        return before, words(after)

    return ask


def agree_on(client, **told):
    page = client.get(ASKED).content.decode()
    (address,) = re.findall(r'action="([^"]+/agree/)"', page)
    number = re.search(r'name="number" value="(\d+)"', page)[1]
    return client.post(address, {"number": number} | told, follow=True)


def test_one_asks_another_sees_what_will_be_read_and_agrees(ask, lea, mo, cases):
    before, after = ask()

    assert "somebody else must agree first" in before
    assert "Ask for it" in before
    assert "A second person was asked. Until somebody agrees, nothing changes." in after
    assert "It reads nothing of this until somebody else agrees." in after
    assert not Grant.objects.exists()
    assert "1 sharing with a government" in words(mo.get(reverse("today")))
    assert ASKED in mo.get(reverse("sharing_list")).content.decode()
    page = words(mo.get(ASKED))
    will, will_not = page.split("Will not be read")
    assert "Names and birth" in will
    for said in ("Ministry (invented)", "Legal help", cases[0].ref):
        assert said in will_not
    assert cases[1].ref not in page

    assert "Shared. It can be taken back at any time." in words(agree_on(mo))

    assert Grant.objects.get().case_id == cases[0].pk
    assert "Nothing waits." in words(mo.get(ASKED))
    sharing = words(lea.get(reverse("case_sharing", args=[cases[0].ref])))
    assert "Can be read" in sharing
    assert "Waits for a second person" not in sharing


def test_consent_under_which_it_would_be_shared_stands_beside_each_case(
    ask, mo, coordinator, cases
):
    ask()
    given = date_format(cases[0].consents.get().given_on, "j M Y")

    page = words(mo.get(ASKED))
    withdraw_consent(consent=cases[0].consents.get(), by=coordinator)
    after = words(mo.get(ASKED))
    ask_to_erase(ref=cases[0].ref, extent="case", reason="person", by=coordinator)
    erased = words(mo.get(ASKED))

    assert f"{cases[0].ref} Next of kin" in page
    assert given in page
    assert "left out" not in page
    assert "It has ended: this case will be left out." in after
    assert "It is asked that this case be erased: it will be left out." in erased


def test_what_is_too_much_for_a_page_stands_on_the_next(lea, mo, cases, ministry, monkeypatch):
    monkeypatch.setattr(asked, "FEW", 2)
    monkeypatch.setattr(sharings_asked, "PAGE", 1)
    share(lea, terms(ministry, case=chosen(cases)))
    share(lea, terms(ministry, case=chosen(cases), purpose="meeting"))

    first = mo.get(ASKED)
    (after,) = re.findall(r'href="(\?after=[^"]+)" rel="next"', first.content.decode())
    second = mo.get(ASKED + after)

    assert "Look at all 3 cases" in words(first)
    assert cases[2].ref not in words(first)
    assert ["Meeting with an authority" in words(page) for page in (first, second)] == [0, 1]
    assert "Next page" not in words(second)
    assert mo.get(f"{ASKED}?after=x").status_code == 404
    (address,) = re.findall(r'href="(/sharing/asked/[^"]+/cases/)"', first.content.decode())
    for case in cases:
        assert case.ref in words(mo.get(address))
    assert mo.get(f"{address}?after=x").status_code == 404


def test_who_asked_is_offered_no_yes_and_is_refused(ask, lea, cases):
    ask()
    page = lea.get(ASKED).content.decode()
    approval = AskedGrant.objects.get().approval_id

    assert "somebody else agrees" in page
    assert "/agree/" not in page
    assert lea.post(reverse("asked_agree", args=[approval]), {"number": "1"}).status_code == 403
    assert not Grant.objects.exists()


def test_where_nobody_else_may_agree_all_read_when_it_begins_with_whom_and_of_how_many(
    ask, as_member, caseworker
):
    _before, after = ask()

    assert "It waits until" in after
    assert "somebody agrees" not in after
    begins = AskedGrant.objects.get().approval.opens_at
    today = words(as_member(caseworker).get(reverse("today")))
    assert "Ministry (invented), 1 case" in today
    assert f"Happens by itself on {date_format(localtime(begins), 'j M, H:i')}" in today


def test_agreeing_asks_for_the_second_factor_again(ask, mo, monkeypatch):
    ask()
    monkeypatch.setattr(sessions, "is_fresh", lambda session: False)

    assert agree_on(mo).status_code == 403

    assert not Grant.objects.exists()


@pytest.mark.parametrize("number", ["", "2", "one", "-1", "9" * 5000], ids=range(5))
def test_yes_to_something_else_than_was_shown_is_none(ask, mo, number):
    ask()

    assert "look at it again" in words(agree_on(mo, number=number))

    assert not Grant.objects.exists()


@pytest.mark.parametrize("who", ["lea", "mo"])
def test_it_is_stopped_by_one_button(request, ask, who):
    ask()
    approval = AskedGrant.objects.get().approval

    client = request.getfixturevalue(who)
    answer = client.post(reverse("asked_stop", args=[approval.pk]), follow=True)

    assert "1 case will not be shared." in words(answer)
    approval.refresh_from_db()
    assert approval.was_stopped
    again = client.post(reverse("asked_agree", args=[approval.pk]), {"number": "1"}, follow=True)
    assert again.status_code in {200, 403}
    assert not Grant.objects.exists()


def test_who_stops_it_too_late_is_told_so(ask, lea, mo):
    ask()
    approval = AskedGrant.objects.get().approval
    agree_on(mo)

    answer = words(lea.post(reverse("asked_stop", args=[approval.pk]), follow=True))

    assert "Nothing of it waited any more." in answer
    assert "will not be shared" not in answer
    assert Grant.objects.get().revoked_at is None


def test_one_of_many_is_taken_out_on_the_page_of_its_case(lea, mo, cases, ministry):
    first, done = share(lea, terms(ministry, case=chosen(cases)))
    assert "Ask for 3 cases" in words(first)
    assert "3 cases wait for a second person" in words(done)
    row = AskedGrant.objects.get(case=cases[0])

    answer = lea.post(reverse("asked_back", args=[row.pk]), follow=True)

    assert "Waits for a second person" not in words(answer)
    agree_on(mo)
    assert set(Grant.objects.values_list("case", flat=True)) == {case.pk for case in cases[1:]}
    assert lea.post(reverse("asked_back", args=[row.pk])).status_code == 404


def test_many_that_wait_are_taken_back_at_once(lea, mo, cases, ministry):
    _first, done = share(lea, terms(ministry, case=chosen(cases)))
    (address,) = re.findall(r'action="(/sharing/selections/[^"]+)"', done.content.decode())

    assert "3 sharings were taken back." in words(lea.post(address, follow=True))

    assert "Nothing waits." in words(mo.get(ASKED))


def test_renewals_wait_and_everything_that_waits_is_taken_back(
    ask, lea, mo, ministry, cases, coordinator
):
    ask(ends_on=(clock.today() + 5 * DAY).isoformat())
    agree_on(mo)
    given = Grant.objects.get()
    later = {"ends_on": (clock.today() + 100 * DAY).isoformat()}
    partner_page = reverse("sharing_partner", args=[ministry.pk])

    assert "Ask for it" in words(lea.get(reverse("grant_renew", args=[given.pk])))
    assert "1 renewal waits for a second person" in words(lea.post(partner_page, later))
    assert "Not renewed:" in words(lea.post(partner_page, later))
    said = words(lea.post(reverse("grant_renew", args=[given.pk]), later))
    assert "has yet to agree" in said

    back = reverse("sharing_partner_back", args=[ministry.pk])
    assert "1 sharing that waits for a second person is taken back, too." in words(lea.get(back))
    assert "2 sharings were taken back." in words(lea.post(back, follow=True))
    assert "Nothing waits." in words(mo.get(ASKED))


def test_pages_tell_others_nothing(ask, as_member, stranger, caseworker):
    ask()
    row = AskedGrant.objects.get()
    elsewhere, mina = as_member(stranger), as_member(caseworker)

    assert "Nothing waits." in words(elsewhere.get(ASKED))
    assert mina.get(ASKED).status_code == 403
    assert elsewhere.get(reverse("asked_cases", args=[row.approval_id])).status_code == 404
    for name, pk in (("asked_agree", row.approval_id), ("asked_stop", row.approval_id)):
        assert elsewhere.post(reverse(name, args=[pk]), {"number": "1"}).status_code == 404
    assert elsewhere.post(reverse("asked_back", args=[row.pk])).status_code == 404
    assert AskedGrant.objects.get().approval.ended_at is None
