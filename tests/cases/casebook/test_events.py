"""The log of contacts: which way, by which means, what is next; and what ends a silence."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError

from cases.casebook.editing import edit_case
from cases.casebook.events import add_event
from cases.casebook.models import Case, Event, Task
from cases.casebook.services import add_status, open_case
from cases.casebook.silence import SILENCE
from cases.casebook.todo import add_task
from cases.reminders.services import make_due_tasks
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.registry.entries import NewName, NewPerson


@pytest.fixture
def case(caseworker) -> Case:
    return open_case(by=caseworker, person=NewPerson(names=(NewName("Rajan Invented"),)))


def in_days(days: int):
    return clock.today() + timedelta(days=days)


@pytest.mark.parametrize(
    ("kind", "told", "kept"),
    [
        ("contact_in", "", "in"),
        ("contact_out", "", "out"),
        ("letter_in", "in", "in"),
        ("call", "out", "out"),
        ("message", "", ""),
    ],
)
def test_direction_is_told_by_the_kind_or_by_hand(case, caseworker, kind, told, kept) -> None:
    event = add_event(
        case=case, by=caseworker, text="x", kind=kind, direction=told, channel="whatsapp"
    )

    event = Event.objects.get(pk=event.pk)
    assert (event.direction, event.channel) == (kept, "whatsapp")


def test_means_of_a_contact_is_how_the_last_contact_came(case, caseworker) -> None:
    add_event(case=case, by=caseworker, text="x", kind="contact_in", channel="phone")

    assert Case.objects.get().last_contact_form == "call"


@pytest.mark.parametrize(
    ("told", "fields"),
    [
        ({"kind": "contact_in", "direction": "out"}, {"direction"}),
        ({"kind": "note", "direction": "in", "channel": "phone"}, {"direction", "channel"}),
        ({"kind": "sighting", "channel": "phone"}, {"channel"}),
        ({"kind": "call", "direction": "up", "channel": "pigeon"}, {"direction", "channel"}),
        ({"kind": "rumour"}, {"kind"}),
        ({"next_step_by": timedelta(days=1)}, {"next_step"}),
        ({"next_step": "Call", "next_step_by": timedelta(days=-1)}, {"next_step_by"}),
        ({"next_step": "x" * 501}, {"next_step"}),
    ],
)
def test_what_cannot_be_is_said_at_its_field_and_nothing_is_kept(
    case, caseworker, told, fields
) -> None:
    told = {name: _day(value) for name, value in told.items()}

    with pytest.raises(ValidationError) as refused:
        add_event(case=case, by=caseworker, text="He called", **told)

    assert refused.value.error_dict.keys() == fields
    assert not Event.objects.exists()
    assert not Task.objects.exists()


def _day(value):
    return clock.today() + value if isinstance(value, timedelta) else value


def test_next_step_with_a_day_is_a_task_of_its_writer(case, caseworker) -> None:
    told = {"text": "His wife called", "kind": "call", "next_step": "Call her back"}
    add_event(case=case, by=caseworker, **told)
    assert not Task.objects.exists()

    event = add_event(case=case, by=caseworker, next_step_by=in_days(3), **told)

    task = Task.objects.get()
    assert (task.text, task.due_on, task.assignee) == ("Call her back", in_days(3), caseworker)
    assert Event.objects.get(pk=event.pk).next_step == "Call her back"


def test_next_step_is_not_kept_without_its_news(case, caseworker) -> None:
    with pytest.raises(ValidationError):
        add_event(
            case=case,
            by=caseworker,
            text="He called",
            grade="Z9",
            next_step="Call",
            next_step_by=in_days(3),
        )

    assert not Task.objects.exists()


def test_only_a_contact_with_the_man_himself_ends_his_silence(caseworker, organisation) -> None:
    heard = FuzzyDate((clock.today() - SILENCE).isoformat())
    told = NewPerson(names=(NewName("Rajan Invented"),))
    case = open_case(by=caseworker, person=told, last_contact=heard)
    add_status(case=case, by=caseworker, status="serving")
    assert make_due_tasks() == 1
    task = Task.objects.get(rule="R02")

    case.refresh_from_db()
    edit_case(case=case, by=caseworker, version=case.version, summary="Told again.", unit="000")
    add_status(case=case, by=caseworker, status="wounded")
    by = {"case": case, "by": caseworker, "text": "News", "on": None}
    for kind in ("note", "call", "message", "letter_in", "letter_out", "visit", "meeting"):
        add_event(kind=kind, **by)
    for kind in ("sighting", "media", "medical", "handover", "payment", "hearing"):
        add_event(kind=kind, **by)
    add_task(case=case, by=caseworker, text="Ask again", due_on=in_days(1))
    make_due_tasks()

    task.refresh_from_db()
    assert task.state == "open"
    assert Case.objects.get().contact_due_on <= clock.today()

    add_event(case=case, by=caseworker, text="He called", kind="contact_in", channel="telegram")
    make_due_tasks()

    task.refresh_from_db()
    assert task.state == "done"
    assert Case.objects.get().contact_due_on == clock.today() + SILENCE
