"""One list of many: some letters went out, some lack a consent, two were answered."""

from contextlib import AbstractContextManager
from datetime import timedelta
from uuid import UUID

from cases.casebook.models import Case
from cases.casebook.vocabularies import FINISHED, Status
from cases.lifecycle.demo.offices import Offices
from cases.repatriation.batch_lists import rows_of
from cases.repatriation.batch_moves import Answer, move_many, record_answers, tick_many
from cases.repatriation.batches import make_batch
from cases.repatriation.kinds import kind_of
from cases.repatriation.models import Batch
from cases.repatriation.vocabularies import (
    AddresseeKind,
    Channel,
    Outcome,
    RequestKind,
    Sender,
    State,
)
from people.accounts.models import Membership
from people.dates import clock

_LONGEST = 12
_ANSWERS = (
    (Outcome.NO_RECORD, "Nobody of this name was reported to them (invented)."),
    (Outcome.GRANTED_IN_PART, "They have passed the question on (invented)."),
)
_LOST = (Status.MISSING, Status.OUT_OF_CONTACT, Status.SERVING)


def ask_for_many(offices: Offices) -> None:
    """Write as the coordinator; a demo that is too small to have such a list goes without."""
    lea = offices.lea
    with _ago(days=16, hours=3):
        batch = _make(offices)
    if batch is None:
        return
    with _ago(days=16, hours=2):
        papers = kind_of(batch.kind).required
        tick_many(batch=batch, chosen=_in(batch, lea), by=lea, in_hand=papers, waivers={})
        # What is refused for want of a consent stays a draft.
        move_many(batch=batch, chosen=_in(batch, lea), to=State.READY, by=lea)
    with _ago(days=16, hours=1):
        _send(batch, lea)
    with _ago(days=1, hours=2):
        _answer(batch, lea, State.SENT)
    with _ago(days=1, hours=1):
        _answer(batch, lea, State.ANSWERED)


def _ago(**told: int) -> AbstractContextManager[None]:
    return clock.at(clock.now() - timedelta(**told))


def _make(offices: Offices) -> Batch | None:
    lea = offices.lea
    cases = Case.objects.filter(organisation=lea.organisation, status__in=_LOST)
    cases = cases.filter(opened_on__lt=clock.today()).exclude(workflow__in=FINISHED)
    refs = list(cases.order_by("ref").values_list("ref", flat=True)[:_LONGEST])
    (agency,) = (one for one in offices.addressees if one.kind == AddresseeKind.ICRC_CTA)
    return make_batch(
        refs=refs,
        by=lea,
        kind=RequestKind.TRACING,
        addressee=agency,
        sender=Sender.FAMILY,
        name="Autumn list",
    ).batch


def _send(batch: Batch, lea: Membership) -> None:
    if ready := _in(batch, lea, State.READY):
        told = {"on": clock.today(), "channel": Channel.IN_PERSON}
        move_many(batch=batch, chosen=ready, to=State.SENT, by=lea, **told)


def _answer(batch: Batch, lea: Membership, state: str) -> None:
    """Record what came, and from there what it decides."""
    came = {}
    for pk, (outcome, note) in zip(_in(batch, lea, state), _ANSWERS, strict=False):
        decides = outcome if state == State.ANSWERED else ""
        came[pk] = Answer(seen=state, on=clock.today(), outcome=decides, note=note)
    if came:
        record_answers(batch=batch, answers=came, by=lea)


def _in(batch: Batch, lea: Membership, state: str = State.DRAFT) -> dict[UUID, str]:
    return {row.pk: row.state for row in rows_of(batch, who=lea) if row.state == state}
