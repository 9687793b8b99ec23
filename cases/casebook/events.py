"""What happened in a case, and the log of who spoke with whom."""

from datetime import date
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from cases.casebook.claims import note_contact
from cases.casebook.models import Case, Event
from cases.casebook.selectors import newest_first
from cases.casebook.todo import add_task
from cases.casebook.validators import is_in_future
from cases.casebook.vocabularies import (
    CONTACT_EVENTS,
    FAMILY_HEARS,
    ContactChannel,
    ContactForm,
    Direction,
    EventKind,
)
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.registry.grades import UNGRADED
from people.registry.versions import hold

LONGEST_STEP = 500
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


# Which way it went, where the kind says so.
DIRECTIONS = {
    EventKind.CONTACT_IN: Direction.IN,
    EventKind.CONTACT_OUT: Direction.OUT,
    EventKind.LETTER_IN: Direction.IN,
    EventKind.LETTER_OUT: Direction.OUT,
}
# Of these it can be said which way they went, and by which means.
TALKS = frozenset({*DIRECTIONS, EventKind.CALL, EventKind.MESSAGE, EventKind.VISIT})
_CODES = {"kind": EventKind, "direction": Direction, "channel": ContactChannel}


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
    direction: str = "",
    channel: str = "",
    next_step: str = "",
    next_step_by: date | None = None,
    for_partners: bool = False,
) -> Event:
    """Keep what happened; without a date it is today. A contact ends the person's silence.

    A next step with a day becomes a task of whoever writes it. Case.DoesNotExist for who does
    not see the case.
    """
    require(by, Permission.CHANGE_CASE)
    _check(text, on, next_step, next_step_by)
    _check_codes(kind, direction, channel)
    if next_step_by:
        # First, because it holds the member before the case.
        add_task(case=case, by=by, text=next_step, due_on=next_step_by)
    hold(Case.objects.visible_to(by), case)
    event = Event(
        case=case,
        kind=kind,
        on=on or FuzzyDate(clock.today().isoformat()),
        text=text,
        source=source,
        grade=grade,
        direction=DIRECTIONS.get(EventKind(kind), direction),
        channel=channel,
        next_step=next_step,
        for_partners=for_partners,
        made_by=by,
        made_at=clock.now(),
    )
    event.full_clean()
    event.save()
    if kind in CONTACT_EVENTS:
        _note_contact(event)
    if kind in FAMILY_HEARS and event.direction != Direction.IN:
        _note_family_told(event)
    record(Action.EVENT_ADDED, by=by, on=event, case=case.id, kind=kind, shown=for_partners)
    return event


@transaction.atomic
def mark_event(*, pk: UUID, by: Membership, for_partners: bool) -> Event:
    """Let partners with whom the case is shared read an event, or no longer.

    Event.DoesNotExist for who does not see the case.
    """
    require(by, Permission.CHANGE_CASE)
    seen = Event.objects.visible_to(by).select_related("case")
    event = seen.select_for_update(of=("case",), no_key=True).get(pk=pk)
    if event.for_partners != for_partners:
        event.for_partners = for_partners
        event.save(update_fields=["for_partners"])
        record(Action.EVENT_MARKED, by=by, on=event, case=event.case_id, shown=for_partners)
    return event


def events_for_partners(case: Case) -> list[Event]:
    """Return what was marked for partners in a case whose key is loaded, the newest first."""
    return newest_first(case.events.filter(for_partners=True))


def _check(text: str, on: FuzzyDate | None, next_step: str, by_day: date | None) -> None:
    wrong = {}
    if not text:
        wrong["text"] = _("Write what happened.")
    if is_in_future(on):
        wrong["on"] = _("This day has not come yet.")
    if by_day and not next_step:
        wrong["next_step"] = _("Write what is to be done by then.")
    if len(next_step) > LONGEST_STEP:
        wrong["next_step"] = _("Write it in 500 characters.")
    if by_day and by_day < clock.today():
        wrong["next_step_by"] = _("This day has passed.")
    if wrong:
        raise ValidationError(wrong)


def _check_codes(kind: str, direction: str, channel: str) -> None:
    """What is no talk went no way; and where the kind says which way, no other can be said."""
    told = {"kind": kind, "direction": direction, "channel": channel}
    wrong = {
        name: _("This is not one of the choices.")
        for name, codes in _CODES.items()
        if told[name] and told[name] not in codes.values
    }
    if wrong:
        raise ValidationError(wrong)
    if kind not in TALKS:
        said = _("Only of a contact, call, message, letter or visit this can be said.")
        wrong = {name: said for name in ("direction", "channel") if told[name]}
    elif direction and direction != DIRECTIONS.get(EventKind(kind), direction):
        wrong = {"direction": _("The kind says that it went the other way.")}
    if wrong:
        raise ValidationError(wrong)


def _note_family_told(event: Event) -> None:
    """A vague day is taken at its latest: until then the family knew nothing for sure."""
    told = min(event.on.latest or clock.today(), clock.today())
    Case.objects.filter(pk=event.case_id).filter(
        Q(family_told_on=None) | Q(family_told_on__lt=told)
    ).update(family_told_on=told)


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
