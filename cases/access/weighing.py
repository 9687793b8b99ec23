"""Which of many cases can be shared with a partner: under which consent, or why not."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.apps import apps

from cases.access.disclosure import agreed_to, partner_scope
from cases.access.gathering import READS, consent_ids, truths_of
from cases.access.going import going, said_of_going
from cases.access.truths import Truth, case_like
from cases.access.vetoes import discount_of
from people.vault.columns import Among, read_columns


@dataclass(frozen=True)
class Weighed:
    """The consents that open a case to a partner, the newest last, or why none does."""

    case_id: str
    ref: str
    opened_on: date
    opening: tuple[str, ...]
    why_not: str

    @property
    def consent_id(self) -> str:
        return self.opening[-1]


def weigh(case_ids: Sequence[str], partner_id: Any) -> list[Weighed]:
    """Weigh cases that may be seen, in as many queries for a thousand as for one.

    No consent opens what is to be erased.
    """
    names = (*READS, "ref", "opened_on")
    rows = apps.get_model("cases", "Case")._base_manager.filter(Among("id", case_ids))
    columns = dict(zip(names, read_columns(rows.order_by("ref"), *names), strict=True))
    scope = partner_scope(partner_id)
    consents, erased = consent_ids(columns["id"]), going(columns["id"])
    told = zip(
        columns["id"],
        columns["ref"],
        map(date.fromisoformat, columns["opened_on"]),
        truths_of(columns, scope),
        strict=True,
    )
    return [
        Weighed(pk, ref, day, (), said_of_going())
        if UUID(pk) in erased
        else _weighed(pk, ref, day, truth, consents.get(pk, ()), scope)
        for pk, ref, day, truth in told
    ]


def _weighed(
    pk: str, ref: str, day: date, truth: Truth, consents: Sequence[str], scope: str
) -> Weighed:
    case = case_like(truth)
    refusal = agreed_to(case, scope).reason
    opening = (
        consent_id
        for consent_id, consent in zip(consents, case.consents.all(), strict=True)
        if consent.covers(scope) and not discount_of(case, consent.given_by)
    )
    return Weighed(pk, ref, day, () if refusal else tuple(opening), refusal)
