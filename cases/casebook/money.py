"""Sums in a case: what was promised, paid, owed, received, withheld. Each is a row of its own."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.casebook.amounts import in_words, is_currency, read_amount
from cases.casebook.models import Case, MoneyRow
from cases.casebook.vocabularies import MoneyKind, Per
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.registry.versions import changed_fields, hold, save_next_version
from people.vault.fields import columns_of

TOLD = frozenset({"kind", "amount", "currency", "per", "note"})
# More than anybody tells of; who sends more is no person at a form.
MOST = 60


@dataclass(frozen=True)
class Total:
    """What the sums of one kind, in one currency and for one span, come to."""

    kind: str
    per: str
    currency: str
    amount: Decimal
    number: int

    @property
    def words(self) -> str:
        return in_words(self.amount, self.currency)


@transaction.atomic
def add_money(
    *,
    case: Case,
    by: Membership,
    kind: str,
    amount: str,
    currency: str,
    per: str = Per.ONCE,
    note: str = "",
) -> MoneyRow:
    """Keep one more sum; it overwrites nothing."""
    require(by, Permission.CHANGE_CASE)
    held = hold(Case.objects.visible_to(by), case)
    number = held.money.count()
    if number >= MOST:
        raise ValidationError(_("There are too many sums in this case."))
    last = held.money.last()
    told = {"kind": kind, "amount": amount, "currency": currency, "per": per, "note": note}
    row = MoneyRow(case=held, position=last.position + 1 if last else 0)
    for name, value in _checked(told).items():
        setattr(row, name, value)
    row.full_clean()
    row.save(force_insert=True)
    _record(row, held, by, did="added")
    return row


@transaction.atomic
def change_money(*, row: MoneyRow, by: Membership, version: int, **told: Any) -> MoneyRow:
    """Correct a sum. `version` is the case's that was seen; raises Stale, ValidationError."""
    if unknown := told.keys() - TOLD:
        raise TypeError(f"Not told of a sum: {', '.join(sorted(unknown))}")
    held, fresh = _hold(row, by, version)
    changed = changed_fields(fresh, _checked({"currency": fresh.currency, **told}))
    if changed:
        fresh.full_clean()
        fresh.save(update_fields=columns_of(MoneyRow, *changed))
        _record(fresh, held, by, did="changed", fields=changed)
    return fresh


@transaction.atomic
def remove_money(*, row: MoneyRow, by: Membership, version: int) -> None:
    held, fresh = _hold(row, by, version)
    _record(fresh, held, by, did="removed")
    fresh.delete()


def totals(rows: Iterable[MoneyRow]) -> list[Total]:
    """Add up what is of one kind, one currency and one span; nothing else is ever mixed."""
    sums: dict[tuple[str, str, str], list[Decimal]] = defaultdict(list)
    for row in rows:
        sums[row.kind, row.per, row.currency].append(Decimal(row.amount))
    return [
        Total(kind, per, currency, sum(amounts, Decimal(0)), len(amounts))
        for (kind, per, currency), amounts in sums.items()
    ]


def _hold(row: MoneyRow, by: Membership, version: int) -> tuple[Case, MoneyRow]:
    require(by, Permission.CHANGE_CASE)
    held = hold(Case.objects.visible_to(by), row.case, version=version)
    fresh = MoneyRow.objects.get(pk=row.pk, case=held)
    fresh.case = held
    return held, fresh


def _checked(told: dict[str, str]) -> dict[str, str]:
    """Return what is told as it is stored; raise ValidationError, by field, for what is no sum."""
    wrong: dict[str, Any] = {}
    for name, codes in (("kind", MoneyKind), ("per", Per)):
        if name in told and told[name] not in codes.values:
            wrong[name] = _("This is not one of the choices.")
    if not is_currency(told["currency"]):
        wrong["currency"] = _("Choose the currency.")
    elif "amount" in told:
        try:
            told = {**told, "amount": f"{_sum(told['amount'], told['currency']):f}"}
        except ValidationError as error:
            wrong["amount"] = error
    if wrong:
        raise ValidationError(wrong)
    return told


def _sum(text: str, currency: str) -> Decimal:
    amount = read_amount(text, currency)
    if not amount:
        raise ValidationError(_("A sum of nothing says nothing. Leave it out."))
    return amount


def _record(row: MoneyRow, case: Case, by: Membership, **detail: Any) -> None:
    """Write the case's next version: whoever sees an older one has not seen this sum."""
    save_next_version(case, [])
    record(Action.MONEY_CHANGED, by=by, on=row, case=case.pk, version=case.version, **detail)
