"""A government reads a case only once a second person has agreed; until then nothing changes."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from cases.access import agreeing, many_cases
from cases.access.agreeing import agree, agree_by_time, end_long_waiting
from cases.access.asked import askings_of
from cases.access.asking import take_back_asked
from cases.access.consents import withdraw_consent
from cases.access.disclosure import partner_scope, shared_groups
from cases.access.forgetting import forget
from cases.access.many_grants import share_many
from cases.access.models import AskedGrant, Consent, Grant
from cases.access.services import grant, renew_grant, revoke_grant
from cases.access.standing import standing_grants
from cases.access.taking_back import renew_many, take_back_partner, take_back_selection
from cases.access.terms import terms_of
from cases.casebook.consult import shared_cases
from cases.casebook.models import Case
from cases.sharing.changes.keeping import keep
from cases.sharing.changes.models import Feed, FeedEntry
from cases.sharing.standing import stands
from people.accounts.approvals import may_agree
from people.accounts.models import Approval, Membership, PartnerKey
from people.accounts.partners import add_partner
from people.accounts.roles import PARTNER_MAY
from people.accounts.waiting import things_waiting_for
from people.audit.models import AuditEntry
from people.dates import clock
from tests.cases.exports.told import plain_cases
from tests.conftest import _member

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
DAY = timedelta(days=1)
HOUR = timedelta(hours=1)


@pytest.fixture
def ministry(coordinator):
    return add_partner(name="Ministry (invented)", kind="partner_gov", by=coordinator)


@pytest.fixture
def its_key(ministry, organisation):
    told = {"organisation": ministry, "issuer": organisation, "scopes": sorted(PARTNER_MAY)}
    return PartnerKey.objects.create_key(**told)[0]


@pytest.fixture
def its_reader(ministry):
    return _member(ministry, "reader of theirs", "partner_reader")


@pytest.fixture
def second(organisation):
    """Another who coordinates, and was here before anything was asked for."""
    return _member(organisation, "second", "coordinator")


@pytest.fixture
def cases(organisation, caseworker, coordinator, ministry):
    rows = plain_cases(organisation, caseworker, 4)
    consent_to(rows, ministry, coordinator)
    return rows


def consent_to(cases, partner, by):
    told = {"given_by": "next_of_kin", "method": "oral", "given_on": clock.today()}
    Consent.objects.bulk_create(
        Consent(case=case, scopes=[partner_scope(partner.id)], recorded_by=by, **told)
        for case in cases
    )


@pytest.fixture
def share(cases, coordinator, ministry):
    def share(number=0, **told):
        consent = Consent.objects.filter(case=cases[number]).first()
        usual = {"case": cases[number], "by": coordinator, "organisation": ministry}
        usual |= {"consent": consent}
        return grant(**(usual | {"profile": "minimal", "purpose": "casework"} | told))

    return share


@pytest.fixture
def share_all(cases, coordinator, ministry):
    def share_all(**told):
        terms = terms_of(profile="minimal", purpose="tracing")
        usual = {"by": coordinator, "partner": ministry, "selection": uuid4(), "terms": terms}
        return share_many(case_ids=[str(case.pk) for case in cases], **(usual | told))

    return share_all


@pytest.fixture
def yes(second):
    def yes(by=second, number=None):
        (asked,) = askings_of(by)
        return agree(approval_id=asked.approval.pk, by=by, number=number or asked.number)

    return yes


def read_by(*who):
    """Return what each reads, asked as the pages and the API ask."""
    return [{case.ref: set(shared_groups(case, one)) for case in shared_cases(one)} for one in who]


def recorded(action):
    return AuditEntry.objects.filter(action=action).count()


def test_what_is_asked_for_is_read_by_nobody(
    share, cases, coordinator, ministry, its_key, its_reader
):
    asked = share(profile="full")

    assert isinstance(asked, AskedGrant)
    assert not Grant.objects.exists()
    assert read_by(its_key, its_reader) == [{}, {}]
    assert not Case.objects.visible_to(its_key).exists()
    assert not Case.objects.visible_to(its_reader, row_by_row=True).exists()
    assert not standing_grants(coordinator, ministry).exists()
    assert not stands(cases[0], ministry.id, "casework")
    assert (recorded("grants.asked"), recorded("approval.asked")) == (1, 1)
    assert recorded("grant.given") == recorded("grants.given") == 0


def test_feed_has_nothing_of_it_until_somebody_agrees(share, yes, ministry, organisation, its_key):
    feed = Feed.objects.create(issuer=organisation, partner=ministry)
    share()
    keep()
    assert not FeedEntry.objects.filter(feed=feed).exists()

    yes()
    keep()

    assert FeedEntry.objects.filter(feed=feed).exists()


def test_second_voice_opens_it_on_the_terms_that_were_shown(
    share, yes, cases, coordinator, its_key, its_reader
):
    share(profile="named", groups=["papers"])

    assert yes().is_done

    groups = {"reference", "papers"}
    assert read_by(its_key, its_reader) == [{cases[0].ref: groups}] * 2
    given = Grant.objects.get()
    assert (given.given_by, given.purpose) == (coordinator, "casework")
    assert (given.case_opened_on, given.starts_on) == (cases[0].opened_on, clock.today())
    assert not askings_of(coordinator)
    assert recorded("grants.given") == 1


def test_own_voice_does_not_count(share, yes, coordinator, its_key):
    share()

    with pytest.raises(PermissionDenied):
        yes(by=coordinator)

    assert not things_waiting_for(coordinator, Approval.Kind.SHARING)
    assert read_by(its_key) == [{}]


def test_no_voice_have_those_who_may_not_share_newcomers_and_other_groups(
    share, caseworker, admin, stranger, second, organisation, its_key
):
    share()
    approval = Approval.objects.get()
    new = _member(organisation, "new", "coordinator")
    Membership.objects.filter(pk=new.pk).update(joined_at=clock.now() - DAY)
    new.refresh_from_db()

    told = {"approval_id": approval.pk, "number": 1}
    for who in (caseworker, admin, new):
        with pytest.raises(PermissionDenied):
            agree(**told, by=who)
    with pytest.raises(Approval.DoesNotExist):
        agree(**told, by=stranger)

    assert not askings_of(stranger)
    assert may_agree(approval, second)
    assert read_by(its_key) == [{}]


def test_voice_for_another_kind_shares_nothing(share, yes, coordinator, second):
    share()
    other = Approval.objects.get()
    Approval.objects.filter(pk=other.pk).update(kind=Approval.Kind.EXPORT)

    with pytest.raises(Approval.DoesNotExist):
        agree(approval_id=other.pk, number=1, by=second)


def test_voice_counts_for_what_was_shown_alone(
    share_all, yes, cases, second, coordinator, its_key
):
    share_all()
    shown = 3

    with pytest.raises(ValidationError, match="look at it again"):
        yes(number=shown)

    assert read_by(its_key) == [{}]
    assert Approval.objects.get().ended_at is None


@pytest.mark.parametrize("told", [{"profile": "full"}, {"ends_on": clock.today() + 300 * DAY}])
def test_what_is_read_now_gives_way_only_once_it_is_agreed_to(
    share, yes, cases, ministry, its_key, told
):
    share()
    yes()
    before = Grant.objects.get()

    share(**told)

    before.refresh_from_db()
    assert (before.revoked_at, Grant.objects.count()) == (None, 1)
    yes()
    before.refresh_from_db()
    assert before.revoked_at is not None
    now = Grant.objects.get(revoked_at=None)
    assert all(getattr(now, name) == value for name, value in told.items())


def test_renewing_asks_again_and_leaves_the_day_until_somebody_agrees(share, yes, coordinator):
    share()
    yes()
    given = Grant.objects.get()
    later = given.ends_on + 30 * DAY

    asked = renew_grant(given=given, by=coordinator, ends_on=later)

    assert isinstance(asked, AskedGrant)
    assert Grant.objects.get().ends_on == given.ends_on
    yes()
    assert Grant.objects.get(revoked_at=None).ends_on == later


def test_many_are_renewed_by_one_yes(share_all, yes, coordinator, second):
    share_all()
    yes()
    ids = list(Grant.objects.values_list("pk", flat=True))
    later = clock.today() + 200 * DAY

    outcome = renew_many(grants=ids, ends_on=later, by=coordinator)
    again = renew_many(grants=ids, ends_on=later, by=coordinator)

    assert (len(outcome.done), again.done, len(again.refused)) == (4, [], 4)
    assert not Grant.objects.filter(ends_on=later).exists()
    assert len(askings_of(second)) == 1
    yes()
    assert Grant.objects.filter(revoked_at=None, ends_on=later).count() == 4


def test_many_are_asked_for_in_one_lot_even_over_batches_and_when_sent_twice(
    share_all, yes, cases, its_key, monkeypatch
):
    monkeypatch.setattr(many_cases, "BATCH", 2)
    selection = uuid4()

    outcomes = [share_all(selection=selection) for _twice in range(2)]

    assert [len(outcome.done) for outcome in outcomes] == [4, 4]
    assert (AskedGrant.objects.count(), Approval.objects.count()) == (4, 1)
    assert read_by(its_key) == [{}]
    yes()
    assert read_by(its_key)[0].keys() == {case.ref for case in cases}
    assert len(share_all(selection=selection).done) == 4
    assert Grant.objects.count() == 4


def test_nobody_adds_to_what_another_asked_for_and_agrees_to_it(
    cases, share_all, ministry, coordinator, second
):
    first, *others = [str(case.pk) for case in cases]
    selection = uuid4()
    told = {"partner": ministry, "selection": selection}
    told["terms"] = terms_of(profile="minimal", purpose="tracing")
    share_many(case_ids=[first], by=coordinator, **told)

    share_many(case_ids=others, by=second, **told)

    (theirs,) = AskedGrant.objects.filter(case=first)
    (own,) = {row.approval_id for row in AskedGrant.objects.exclude(case=first)}
    assert own != theirs.approval_id
    with pytest.raises(PermissionDenied):
        agree(approval_id=own, number=len(others), by=second)
    agree(approval_id=theirs.approval_id, number=1, by=second)
    assert [str(given.case_id) for given in Grant.objects.all()] == [first]


def test_what_was_shown_is_not_swapped_before_the_yes(cases, ministry, coordinator, second):
    first, last, *_others = [str(case.pk) for case in cases]
    told = {"partner": ministry, "by": coordinator, "selection": uuid4()}
    told["terms"] = terms_of(profile="minimal", purpose="tracing")
    share_many(case_ids=[first, last], **told)
    (shown,) = askings_of(second)

    take_back_asked(by=coordinator, case=first)
    share_many(case_ids=[first], **(told | {"terms": terms_of(profile="full", purpose="tracing")}))

    with pytest.raises(ValidationError):
        agree(approval_id=shown.approval.pk, number=shown.number, by=second)
    assert not Grant.objects.exists()


def test_the_same_is_not_asked_for_twice(share, share_all, cases):
    share(purpose="tracing")

    with pytest.raises(ValidationError, match="has yet to agree"):
        share(purpose="tracing", profile="full")

    outcome = share_all()
    assert [ref for ref, _why in outcome.refused] == [cases[0].ref]
    assert AskedGrant.objects.count() == 4
    share(purpose="legal")


def test_what_cannot_be_shared_any_more_is_left_out_when_somebody_agrees(
    share_all, yes, cases, coordinator, ministry, its_key
):
    share_all()
    withdraw_consent(consent=Consent.objects.get(case=cases[0]), by=coordinator)
    # Another consent does not carry on what was asked for under this one.
    consent_to(cases[:1], ministry, coordinator)

    yes()

    assert read_by(its_key)[0].keys() == {case.ref for case in cases[1:]}
    assert not Grant.objects.filter(case=cases[0]).exists()
    assert recorded("grants.refused") == 1


def test_it_is_stopped_where_who_asked_may_not_share_any_more(share, yes, coordinator, its_key):
    share()
    Membership.objects.filter(pk=coordinator.pk).update(role="caseworker")

    assert yes().was_stopped

    assert read_by(its_key) == [{}]
    assert recorded("grants.refused") == 1


@pytest.mark.parametrize("by", ["coordinator", "second"])
def test_taking_back_what_is_asked_for_needs_nobody(request, share, by, second):
    share()
    approval = Approval.objects.get()

    take_back_asked(by=request.getfixturevalue(by), approval=approval)

    approval.refresh_from_db()
    assert approval.was_stopped
    with pytest.raises(ValidationError):
        agree(approval_id=approval.pk, number=1, by=second)
    assert not Grant.objects.exists()
    assert recorded("grants.refused") == 1
    assert isinstance(share(), AskedGrant)


def test_one_case_is_taken_out_of_a_lot(share_all, yes, cases, coordinator, its_key):
    share_all()
    row = AskedGrant.objects.get(case=cases[0])

    take_back_asked(by=coordinator, pk=row.pk)
    yes()

    assert read_by(its_key)[0].keys() == {case.ref for case in cases[1:]}


def test_taking_back_a_sharing_ends_what_is_asked_for_in_its_place(
    share, yes, coordinator, second, its_key
):
    share()
    yes()
    share(profile="full")
    share(purpose="legal")

    revoke_grant(given=Grant.objects.get(), by=coordinator)

    assert read_by(its_key) == [{}]
    (left,) = askings_of(second)
    assert left.lots[0].terms.purpose == "legal"


def test_taking_back_everything_takes_back_what_waits(
    share, share_all, yes, coordinator, second, ministry, its_key
):
    share()
    yes()
    share_all()

    assert take_back_partner(partner=ministry, by=coordinator) == 5

    assert (askings_of(second), read_by(its_key)) == ([], [{}])


def test_selection_that_waits_is_taken_back_at_once(share_all, coordinator, second, stranger):
    selection = uuid4()
    share_all(selection=selection)

    with pytest.raises(Grant.DoesNotExist):
        take_back_selection(selection=uuid4(), by=coordinator)
    assert take_back_selection(selection=selection, by=coordinator) == 4
    assert not askings_of(second)


def test_those_who_may_not_share_or_are_of_another_group_take_nothing_back(share, stranger):
    share()

    assert take_back_asked(by=stranger) == 0

    assert Approval.objects.get().ended_at is None


def test_time_stands_in_where_nobody_else_is_there_but_not_before_three_days(
    share, coordinator, its_key, monkeypatch
):
    Membership.objects.exclude(pk=coordinator.pk).update(is_active=False)
    now = clock.now()
    share()

    monkeypatch.setattr(clock, "now", lambda: now + 3 * DAY - HOUR)
    assert agree_by_time() == 0
    monkeypatch.setattr(clock, "now", lambda: now + 3 * DAY + HOUR)
    assert agree_by_time() == 1

    assert Grant.objects.count() == 1


def test_what_nobody_agrees_to_runs_out(share, share_all, second, monkeypatch):
    share(ends_on=clock.today() + DAY)
    share_all()
    now = clock.now()

    assert end_long_waiting() == 0
    monkeypatch.setattr(clock, "now", lambda: now + 3 * DAY)
    assert end_long_waiting() == 1
    monkeypatch.setattr(clock, "now", lambda: now + agreeing.LONGEST + HOUR)
    assert end_long_waiting() == 1

    assert not Approval.objects.filter(ended_at=None).exists()
    assert recorded("grants.refused") == 2


def test_page_says_what_each_partner_would_read(share_all, second, coordinator, ministry, cases):
    share_all()

    (asked,) = askings_of(second)

    assert (asked.asked_by, asked.number) == (coordinator.user.display_name, 4)
    assert asked.choice.may_agree
    (lot,) = asked.lots
    assert (lot.partner.name, lot.terms.purpose) == ("Ministry (invented)", "tracing")
    assert lot.refs == sorted(case.ref for case in cases)
    (own,) = askings_of(coordinator)
    assert not own.choice.may_agree


def test_case_that_is_forgotten_leaves_the_lot(share_all, yes, cases, its_key):
    share_all()
    forget(cases[0].pk)

    yes()

    assert read_by(its_key)[0].keys() == {case.ref for case in cases[1:]}


def test_other_partners_read_at_once(cases, coordinator, partner_organisation, share):
    consent_to(cases[:1], partner_organisation, coordinator)
    consent = next(
        one
        for one in Consent.objects.filter(case=cases[0])
        if one.covers(partner_scope(partner_organisation.id))
    )

    given = share(organisation=partner_organisation, consent=consent)

    assert isinstance(given, Grant)
    assert not Approval.objects.exists()
