"""How far a matter has come: noted, planned, taken back; a request comes true by a fact."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from cases.repatriation.kinds import KINDS
from cases.repatriation.milestones import milestones_of, note_milestone, take_back
from cases.repatriation.models import Milestone, Request
from cases.repatriation.services import move
from cases.repatriation.wishes import record_wish
from people.audit.models import AuditEntry
from people.dates import clock

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def days(number):
    return clock.today() + timedelta(days=number)


@pytest.fixture
def note(caseworker):
    def noted(request, code, day=0, **said):
        return note_milestone(request=request, by=caseworker, code=code, on=days(day), **said)

    return noted


def stands(request):
    return [(row.code, row.is_planned) for row in milestones_of(request)]


def test_milestone_stands_beside_the_state(request_in, note):
    sent = request_in("sent")

    note(sent, "list_accepted", -2, note="Canary-in-a-note")

    assert stands(sent) == [("list_accepted", False)]
    assert Request.objects.get(pk=sent.pk).state == "sent"
    entry = AuditEntry.objects.get(action="milestone.noted")
    assert '"code":"list_accepted"' in entry.detail
    assert "Canary" not in entry.detail


def test_what_happened_is_no_longer_planned(request_in, note):
    held = request_in("acknowledged", kind="pow_return")
    note(held, "visit", 0, is_planned=True)
    note(held, "visit", 40, is_planned=True)

    note(held, "visit", 0)

    assert stands(held) == [("visit", False), ("visit", True)]


@pytest.mark.parametrize(
    ("code", "day", "planned", "field"),
    [
        ("flight", 1, False, "on"),
        ("flight", -1, True, "on"),
        ("flight", 731, True, "on"),
        ("dna_sent", 0, False, "code"),
        ("nonsense", 0, False, "code"),
    ],
)
def test_what_cannot_be_is_refused_at_its_field(code, day, planned, field, request_in, note):
    with pytest.raises(ValidationError) as error:
        note(request_in("sent"), code, day, is_planned=planned)

    assert list(error.value.message_dict) == [field]
    assert not Milestone.objects.exists()


def test_same_for_the_same_day_is_said_once(request_in, note):
    sent = request_in("sent")
    note(sent, "note_verbale", -1)

    with pytest.raises(ValidationError, match="stands already"):
        note(sent, "note_verbale", -1)


def test_taken_back_it_no_longer_stands_and_twice_is_once(request_in, note, caseworker):
    sent = request_in("sent")
    stone = note(sent, "flight", 9, is_planned=True)

    assert take_back(milestone=stone, by=caseworker)
    assert not take_back(milestone=stone, by=caseworker)

    assert stands(sent) == []
    assert AuditEntry.objects.filter(action="milestone.taken_back").count() == 1


def test_request_comes_true_by_a_fact_of_its_kind_alone(request_in, caseworker):
    granted = request_in("granted")
    for fact in ("", "discharge_order", "handover"):
        with pytest.raises(ValidationError) as error:
            move(request=granted, to="fulfilled", by=caseworker, note="He is home.", fact=fact)
        assert list(error.value.message_dict) == ["fact"]

    move(request=granted, to="fulfilled", by=caseworker, fact="arrival", on=days(-3))

    (stone,) = milestones_of(granted)
    assert (stone.code, stone.on) == ("arrival", days(-3))


def test_fact_that_was_noted_before_is_not_noted_twice(request_in, note, caseworker):
    granted = request_in("granted")
    note(granted, "arrival", -2)

    move(request=granted, to="fulfilled", by=caseworker, fact="arrival")

    assert [row.on for row in milestones_of(granted)] == [days(-2)]


def test_fact_by_which_it_came_true_is_not_taken_back(request_in, caseworker):
    granted = request_in("granted")
    move(request=granted, to="fulfilled", by=caseworker, fact="arrival")
    (fact,) = milestones_of(granted)

    with pytest.raises(ValidationError, match="came true"):
        take_back(milestone=fact, by=caseworker)


def test_fact_of_a_request_that_rests_is_not_taken_back_either(
    request_in, caseworker, coordinator
):
    granted = request_in("granted")
    move(request=granted, to="fulfilled", by=caseworker, fact="arrival")
    (fact,) = milestones_of(granted)
    granted.refresh_from_db()
    move(request=granted, to="suspended", by=coordinator, note="Threats", review_on=days(9))

    with pytest.raises(ValidationError, match="came true"):
        take_back(milestone=fact, by=caseworker)


def test_recorded_wish_is_a_milestone_once_a_day(request_in, caseworker):
    held = request_in("draft", kind="pow_return")
    for source in ("Told the ICRC, alone", "Wrote it in a letter"):
        version = Request.objects.get(pk=held.pk).version
        told = {"wish": "home", "wish_source": source, "version": version}
        record_wish(request=held, by=caseworker, **told)

    assert stands(held) == [("wish_recorded", False)]


def test_only_who_moves_requests_of_the_group_notes(request_in, auditor, stranger, note):
    sent = request_in("sent")
    stone = note(sent, "note_verbale")
    told = {"request": sent, "code": "flight", "on": clock.today()}

    for who, error in ((auditor, PermissionDenied), (stranger, Request.DoesNotExist)):
        with pytest.raises(error):
            note_milestone(by=who, **told)
        with pytest.raises(error):
            take_back(milestone=stone, by=who)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_can_come_true_by_something_of_its_own(kind):
    assert KINDS[kind].fulfilled_by
    assert {*KINDS[kind].fulfilled_by} <= {*KINDS[kind].milestones}
