"""Writing events and tasks."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.casebook.claims import note_contact
from cases.casebook.models import Case, Event, Task
from cases.casebook.validators import is_in_future
from cases.casebook.vocabularies import (
    CONTACT_EVENTS,
    UNDONE,
    ContactChannel,
    ContactForm,
    EventKind,
    TaskState,
)
from people.accounts.members import hold_worker
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.registry.grades import UNGRADED

_FORMS = {
    ContactChannel.PHONE: ContactForm.CALL,
    ContactChannel.IN_PERSON: ContactForm.SEEN,
    **dict.fromkeys(
        (
            ContactChannel.WHATSAPP,
            ContactChannel.TELEGRAM,
            ContactChannel.SIGNAL,
            ContactChannel.VIBER,
            ContactChannel.EMAIL,
            ContactChannel.LETTER,
        ),
        ContactForm.MESSAGE,
    ),
}


@transaction.atomic
def add_event(
    *,
    case: Case,
    by: Membership,
    text: str,
    kind: str = EventKind.NOTE,
    on: FuzzyDate | None = None,
    source: str = "",
    grade: str = UNGRADED,
) -> Event:
    """Keep what happened; without a date it is today. A contact ends the person's silence."""
    require(by, Permission.CHANGE_CASE)
    if not text:
        raise ValidationError({"text": _("Write what happened.")})
    if is_in_future(on):
        raise ValidationError({"on": _("This day has not come yet.")})
    day = on or FuzzyDate(clock.today().isoformat())
    event = Event(
        case=case,
        kind=kind,
        on=day,
        text=text,
        source=source,
        grade=grade,
        made_by=by,
        made_at=clock.now(),
    )
    event.full_clean()
    event.save()
    if kind in CONTACT_EVENTS:
        _note_contact(event)
    record(Action.EVENT_ADDED, by=by, on=event, case=case.id, kind=kind)
    return event


@transaction.atomic
def add_task(
    *, case: Case, by: Membership, text: str, due_on: date, assignee: Membership | None = None
) -> Task:
    require(by, Permission.CHANGE_CASE)
    if not text:
        raise ValidationError({"text": _("Write what is to be done.")})
    if not hold_worker(assignee or by):
        raise ValidationError({"assignee": _("This member works on no cases here now.")})
    task = Task(
        case=case,
        text=text,
        due_on=due_on,
        assignee=assignee or by,
        made_at=clock.now(),
    )
    task.full_clean()
    task.save()
    record(Action.TASK_MADE, by=by, on=task, case=case.id)
    return task


@transaction.atomic
def finish_task(*, task: Task, by: Membership) -> None:
    """Mark a task done; done twice is done once."""
    require(by, Permission.CHANGE_CASE)
    if Task.objects.filter(pk=task.pk, state__in=UNDONE).update(
        state=TaskState.DONE, ended_at=clock.now()
    ):
        record(Action.TASK_DONE, by=by, on=task, case=task.case_id)


def _note_contact(event: Event) -> None:
    """A contact with the person is a claim about the last one, if it is later than what stands."""
    note_contact(
        case=event.case,
        by=event.made_by,
        on=event.on,
        form=_FORMS.get(event.channel, ""),
        source=event.source,
        grade=event.grade,
    )
