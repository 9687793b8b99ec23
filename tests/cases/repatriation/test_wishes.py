"""A prisoner's own wish: recorded before a return is asked for, and never gone against."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from cases.repatriation.models import Request
from cases.repatriation.services import chase, move
from cases.repatriation.wishes import record_wish
from people.audit.models import AuditEntry
from people.dates.fuzzy import FuzzyDate
from people.registry.versions import Stale

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

SAID = {"wish": "home", "wish_source": "Told the ICRC delegate, alone"}


def wish_of(request, by, **told):
    return record_wish(request=request, by=by, version=request.version, **SAID | told)


@pytest.fixture
def draft(request_in):
    return request_in("draft", kind="pow_return", wish="", wish_source="")


def test_return_is_not_ready_before_the_wish_is_recorded(draft, caseworker):
    with pytest.raises(ValidationError) as refused:
        move(request=draft, to="ready", by=caseworker, note="Without it, the family is sure")

    assert refused.value.code == "wish"
    assert Request.objects.get().state == "draft"


@pytest.mark.parametrize("wish", ["home", "third_country"])
def test_who_wants_to_leave_is_asked_for(wish, draft, caseworker):
    draft = wish_of(draft, caseworker, wish=wish)

    assert move(request=draft, to="ready", by=caseworker).state == "ready"


@pytest.mark.parametrize("wish", ["stay", "undecided"])
@pytest.mark.parametrize(("state", "to"), [("draft", "ready"), ("ready", "sent")])
def test_nothing_goes_out_against_the_wish(wish, state, to, request_in, caseworker):
    request = wish_of(request_in(state, kind="pow_return"), caseworker, wish=wish)

    with pytest.raises(ValidationError) as refused:
        move(request=request, to=to, by=caseworker, channel="web_form")

    assert refused.value.code == "wish"


def test_nobody_is_asked_again_against_the_wish(request_in, caseworker):
    request = wish_of(request_in("sent", kind="pow_return"), caseworker, wish="stay")

    with pytest.raises(ValidationError) as refused:
        chase(request=request, by=caseworker)

    assert refused.value.code == "wish"


def test_wish_is_kept_sealed_with_its_source_and_recorded_without_words(draft, caseworker):
    wish_of(draft, caseworker, wish_on=FuzzyDate("2026-05"))

    found = Request.objects.get()
    assert (found.wish, found.wish_source) == (SAID["wish"], SAID["wish_source"])
    assert (found.wish_on.edtf, found.version) == ("2026-05", 2)
    line = AuditEntry.objects.get(action="request.wish")
    assert "home" not in line.detail
    wish_of(found, caseworker, wish_on=FuzzyDate("2026-05"))
    assert AuditEntry.objects.filter(action="request.wish").count() == 1


def test_newer_wish_is_not_overwritten_by_who_saw_the_older(draft, caseworker):
    wish_of(draft, caseworker, wish="stay")

    with pytest.raises(Stale):
        record_wish(request=draft, by=caseworker, version=1, **SAID)

    assert Request.objects.get().wish == "stay"


@pytest.mark.parametrize("told", [{"wish": ""}, {"wish": "maybe"}, {"wish_source": " "}])
def test_wish_needs_its_word_and_its_source(told, draft, caseworker):
    with pytest.raises(ValidationError) as refused:
        wish_of(draft, caseworker, **told)

    assert set(refused.value.message_dict) == set(told)


def test_no_wish_stands_in_a_request_of_another_kind(request_in, caseworker):
    with pytest.raises(ValidationError):
        wish_of(request_in("draft"), caseworker)


def test_who_may_not_move_requests_records_no_wish(draft, caseworker):
    caseworker.role = "auditor"

    with pytest.raises(PermissionDenied):
        wish_of(draft, caseworker)


def test_appeal_carries_the_wish_on(request_in, make_addressee, coordinator):
    refused = request_in("refused", kind="pow_return")

    move(
        request=refused,
        to="appealed",
        by=coordinator,
        addressee=make_addressee(kind="consular_dept_home"),
    )

    assert Request.objects.get(parent=refused).wish == "home"
