"""What follows from the facts of a case and from the day: its risk, and when silence begins."""

import logging
from collections.abc import Collection
from uuid import UUID

from django.db import transaction

from cases.casebook.dangers import Judged, Told, by_rules
from cases.casebook.models import Case
from cases.casebook.silence import contact_due, last_heard
from people.accounts.models import Membership, PartnerKey
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.jobs.outbox import enqueue
from people.registry.ages import may_be_minor
from people.registry.models import Person
from people.vault.keyring import keyring
from people.vault.querysets import load_keys

CHUNK = 500
logger = logging.getLogger(__name__)
# The room of reminders makes the task at once, where the timetable would some time later.
REMIND = "cases.reminders.remind_of_silence"


def judged(case: Case) -> Judged:
    """Return the risk of a case by the rules, today."""
    told = Told(
        status=case.status,
        heard=last_heard(case),
        at_front=case.at_front,
        health=case.health,
        may_be_minor=may_be_minor(case.person),
    )
    return by_rules(told, clock.today())


def keep_standing(case: Case) -> list[str]:
    """Set what follows from the rest and return the names of what changed, for the caller to save.

    Call it wherever status, risk, last contact, stage or another fact of the rules is written,
    and `tell_standing` once that is saved.
    """
    before = case.risk, case.contact_due_on
    # What was set by hand holds. Silence begins sooner where the risk is critical.
    case.risk = case.risk_by_hand or judged(case).level
    case.contact_due_on = contact_due(case)
    now = case.risk, case.contact_due_on
    names = ("risk", "contact_due_on")
    return [name for name, was, is_now in zip(names, before, now, strict=True) if was != is_now]


def tell_standing(
    case: Case, changed: Collection[str], *, by: Membership | PartnerKey | None
) -> None:
    """Record a risk that the rules changed; let somebody be reminded who is silent already."""
    if "contact_due_on" in changed and case.contact_due_on <= clock.today():
        enqueue(REMIND, case.pk)
    if "risk" in changed and not case.risk_by_hand:
        group = case.organisation_id
        record(Action.RISK_RAISED, by=by, on=case, organisation_id=group, risk=case.risk)


def keep_standings_of(person: Person, *, by: Membership) -> None:
    """The person was corrected, perhaps by his age. Call it with the cases held."""
    for case in Case.objects.filter(person=person.pk):
        if changed := keep_standing(case):
            case.save(update_fields=changed)
            tell_standing(case, changed, by=by)


def keep_standings() -> int:
    """Bring to today what time alone changes, in all cases that go on; return how many changed.

    Silence goes on from day to day, children come of age, and what was kept roughly becomes exact.
    """
    cases = Case.objects.unfinished().select_related("person").order_by("pk")
    changed, last = 0, UUID(int=0)
    while chunk := list(cases.filter(pk__gt=last)[:CHUNK]):
        with keyring():
            load_keys(chunk, *(case.person_id for case in chunk))
            changed += sum(_kept_anew(case) for case in chunk)
        last = chunk[-1].pk
    return changed


def _kept_anew(case: Case) -> bool:
    """What cannot be reckoned in one case holds up no other."""
    try:
        return bool(keep_standing(case)) and _keep_anew(case)
    except (ValueError, ArithmeticError) as error:
        logger.error("Standing of case %s not kept: %s", case.pk, type(error).__name__)
        return False


@transaction.atomic
def _keep_anew(case: Case) -> bool:
    held = Case.objects.select_for_update(of=("self",), no_key=True).get(pk=case.pk)
    changed = keep_standing(held)
    if changed:
        held.save(update_fields=changed)
        tell_standing(held, changed, by=None)
    return bool(changed)
