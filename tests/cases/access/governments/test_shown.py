"""What waits for a second person, as the page shows it."""

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cases.access import asked
from cases.access.asked import askings_of, cases_asked_for, described
from cases.access.models import AskedGrant, Assignment
from cases.casebook.paging import page_of
from people.accounts import roles
from people.accounts.roles import Permission
from tests.cases.access.governments.reading import shown_to
from tests.conftest import _member

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def refs_of(lot):
    return [row.case.ref for row in lot.rows]


def test_page_says_what_each_partner_would_read(share_all, second, coordinator, ministry, cases):
    share_all()

    (shown,) = shown_to(second)

    assert (shown.asked_by, shown.number) == (coordinator.user.display_name, 4)
    assert (shown.may_agree, shown.is_whole, shown.deciders) == (True, True, [])
    (lot,) = shown.lots
    assert (lot.partner.name, lot.terms.purpose) == ("Ministry (invented)", "tracing")
    assert refs_of(lot) == sorted(case.ref for case in cases)
    (own,) = shown_to(coordinator)
    assert not own.may_agree


def test_of_many_cases_the_first_few_stand_with_the_lot(share_all, second, cases, monkeypatch):
    monkeypatch.setattr(asked, "FEW", 3)
    share_all()

    (shown,) = shown_to(second)

    (lot,) = shown.lots
    assert (lot.number, shown.number) == (4, 4)
    assert refs_of(lot) == sorted(case.ref for case in cases)[:3]
    told = cases_asked_for(shown.approval, second)
    assert {row.case.ref for row in told} == {case.ref for case in cases}


def test_all_its_cases_are_paged_and_none_is_lost_or_told_twice(share_all, second, cases):
    share_all()
    (shown,) = shown_to(second)
    rows, after, seen = cases_asked_for(shown.approval, second), "", []

    for _turn in cases:
        page = page_of(rows, day_field="opened_on", after=after, size=1)
        seen += [row.case.ref for row in page.rows]
        after = page.after

    assert sorted(seen) == sorted(case.ref for case in cases)
    assert after == ""


def test_lots_of_other_terms_stand_apart(share, share_all, second, cases):
    share_all()
    share(purpose="casework", profile="named", groups=["papers"])
    share(1, purpose="casework", profile="named", groups=["situation"])

    told = [(lot.terms.groups, lot.number) for shown in shown_to(second) for lot in shown.lots]

    assert told == [((), 4), (("reference", "papers"), 1), (("reference", "situation"), 1)]


def test_it_takes_as_many_queries_however_much_waits(share, share_all, second):
    counts = []
    for number in range(3):
        share(number, purpose="legal")
        with CaptureQueriesContext(connection) as queries:
            assert len(shown_to(second)) == number + 1
        counts.append(len(queries))

    assert counts[1] == counts[2]


@pytest.fixture
def narrow(monkeypatch, second, cases):
    """Another who may share, and sees two of the cases alone."""
    lawyer = roles.MAY["lawyer"] | {Permission.SHARE_CASE}
    monkeypatch.setitem(roles.MAY, "lawyer", lawyer)
    second.role = "lawyer"
    second.save(update_fields=["role"])
    for case in cases[:2]:
        Assignment.objects.create(case=case, member=second)
    return second


def test_who_sees_a_part_is_offered_no_yes_and_told_who_can_decide(
    share_all, narrow, admin, third_voice, cases, yes
):
    share_all()

    (shown,) = shown_to(narrow)

    assert (shown.is_whole, shown.may_agree) == (False, False)
    assert shown.deciders == [third_voice.user.display_name]
    (lot,) = shown.lots
    assert (shown.number, refs_of(lot)) == (2, sorted(case.ref for case in cases[:2]))
    for number in (2, 4):
        with pytest.raises(ValidationError, match="Not all of its cases"):
            yes(by=narrow, number=number)
    yes(by=third_voice)
    assert not AskedGrant.objects.filter(approval__ended_at=None).exists()


def test_who_sees_none_of_it_is_told_nothing(share, narrow):
    share(3)

    assert shown_to(narrow) == []
    assert not askings_of(narrow).exists()
    assert described(askings_of(narrow), narrow) == []


@pytest.fixture
def third_voice(organisation):
    return _member(organisation, "third voice", "coordinator")
