"""Lists of many to one addressee: made from chosen cases, each on it with a request of its own.

Each case is asked for in a transaction of its own. One that may not be asked is named and stops
no other; a form that was cut off and is sent again goes on where it ended.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from cases.casebook.models import Case
from cases.casebook.selectors import cases_by_reference
from cases.repatriation.models import Addressee, Batch, Request
from cases.repatriation.services import open_request
from cases.repatriation.vocabularies import FINAL
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.registry.versions import hold
from people.vault.querysets import load_keys

# Each is written and recorded by itself, which takes its time.
MOST = 200


@dataclass
class Outcome:
    """References of the cases for which it was done, and why it was not for the others."""

    batch: Batch | None = None
    done: list[str] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)


def make_batch(
    *,
    refs: Iterable[str],
    by: Membership,
    kind: str,
    addressee: Addressee,
    sender: str,
    name: str,
    note: str = "",
    submission: UUID | None = None,
) -> Outcome:
    """Open a request for each case, all on one list; there is no list where none may be asked.

    The same `submission` gives the same list, however often it is sent.
    """
    require(by, Permission.MOVE_REQUEST)
    told = {"kind": kind, "addressee": addressee, "sender": sender, "name": name.strip()}
    batch = Batch(organisation_id=by.organisation_id, made_by=by, made_at=clock.now(), **told)
    batch.submission = submission or uuid4()
    _check(batch)
    wanted = _wanted(refs)
    return _ask_for(wanted, _earlier(batch, told) or batch, by=by, note=note)


def add_to_batch(*, batch: Batch, refs: Iterable[str], by: Membership, note: str = "") -> Outcome:
    """Open a request for more cases, on a list that the caller was allowed to see."""
    require(by, Permission.MOVE_REQUEST)
    wanted = _wanted(refs)
    if batch.requests.exclude(case__ref__in=wanted).count() + len(wanted) > MOST:
        raise ValidationError({"refs": _("At most %(most)d cases on one list.") % {"most": MOST}})
    return _ask_for(wanted, batch, by=by, note=note)


def _check(batch: Batch) -> None:
    """Raise once, by field, what would be wrong for every case."""
    if not batch.name:
        raise ValidationError({"name": _("Give the list a name.")})
    if batch.addressee.organisation_id != batch.organisation_id:
        raise ValidationError({"addressee": _("Choose an addressee of this group.")})
    batch.clean_fields()


def _wanted(refs: Iterable[str]) -> list[str]:
    """Return each reference once, in one order, so that two lists are made side by side."""
    wanted = sorted(set(refs))
    if not wanted:
        raise ValidationError({"refs": _("Choose at least one case.")})
    if len(wanted) > MOST:
        raise ValidationError({"refs": _("At most %(most)d cases at once.") % {"most": MOST}})
    return wanted


def _earlier(batch: Batch, told: Mapping[str, Any]) -> Batch | None:
    made = Batch.objects.filter(made_by=batch.made_by_id, submission=batch.submission)
    earlier = made.select_related("addressee").first()
    if earlier and any(getattr(earlier, name) != value for name, value in told.items()):
        raise ValidationError(_("This form has made another list already. Begin a new one."))
    return earlier


def _ask_for(refs: list[str], batch: Batch, *, by: Membership, note: str) -> Outcome:
    outcome = Outcome()
    rows = load_keys(list(cases_by_reference(refs, who=by)))
    load_keys(rows, *(case.person_id for case in rows))
    cases = {case.ref: case for case in rows}
    for ref in refs:
        try:
            case = _found(cases.get(ref))
            outcome.batch = _ask(case, outcome.batch or batch, by=by, note=note)
        except Case.DoesNotExist:
            outcome.refused.append((ref, _("There is no such case.")))
        except ValidationError as error:
            outcome.refused.append((ref, " ".join(error.messages)))
        else:
            outcome.done.append(ref)
    return outcome


def _found(case: Case | None) -> Case:
    if case is None:
        raise Case.DoesNotExist
    return case


@transaction.atomic
def _ask(case: Case, told: Batch, *, by: Membership, note: str) -> Batch:
    """Open one request on the list, and keep the list itself with the first."""
    held = hold(Case.objects.visible_to(by), case)
    batch, is_new = _kept(told)
    if _stands(held, batch):
        return batch
    open_request(
        case=held,
        by=by,
        kind=batch.kind,
        addressee=batch.addressee,
        sender=batch.sender,
        note=note,
        batch=batch,
    )
    if is_new:
        record(Action.BATCH_MADE, by=by, on=batch, kind=str(batch.kind))
    return batch


def _kept(told: Batch) -> tuple[Batch, bool]:
    if not told._state.adding:
        return told, False
    names = ("organisation_id", "addressee", "kind", "sender", "name", "made_at")
    values = {name: getattr(told, name) for name in names}
    return Batch.objects.get_or_create(
        made_by=told.made_by, submission=told.submission, defaults=values
    )


def _stands(case: Case, batch: Batch) -> bool:
    """Tell whether the case is on the list already; refuse it where the same is asked by itself.

    Asked while the case is held: of two who ask at once the second finds what the first opened.
    """
    same = Q(kind=batch.kind, addressee=batch.addressee) & ~Q(state__in=FINAL)
    asked = Request.objects.filter(Q(batch=batch) | same, case=case)
    batches = set(asked.values_list("batch_id", flat=True))
    if batches and batch.pk not in batches:
        raise ValidationError(_("There is an open request of this kind to them already."))
    return bool(batches)
