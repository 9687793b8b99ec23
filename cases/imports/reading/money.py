"""Pay that was promised, fees, debts: each with its currency, or not at all."""

from collections.abc import Iterator, Sequence

from django.utils.translation import gettext as _

from cases.casebook.vocabularies import MoneyKind, Per
from cases.imports.draft import Draft
from cases.imports.fields import Column
from cases.imports.issues import Code
from cases.imports.reading.saying import said
from cases.imports.reading.sums import Sum, sums_in
from cases.imports.reading.tables.sums import HOME_MONEY
from cases.imports.shapes import Money
from people.registry.text import fold_digits, tidy

# What a sum is in these columns, where nothing else is said of it.
_USUAL: dict[str, MoneyKind] = {
    Column.JOB: MoneyKind.PROMISED_SALARY,
    Column.PAY: MoneyKind.PROMISED_SALARY,
    Column.FEE: MoneyKind.FEE_PAID,
}
_TOLD_IN = (*_USUAL, Column.AGENT, Column.CONTRACT, Column.CONDITION, Column.REMARKS)
_SENTENCES = (";", ". ", "!", "?", "\n")
_CLAUSES = (*_SENTENCES, ", ")
# The likelier meaning first, where several are told.
_CALLED = (
    MoneyKind.BONUS,
    MoneyKind.WITHHELD,
    MoneyKind.PAID_RECEIVED,
    MoneyKind.PROMISED_SALARY,
    MoneyKind.FEE_PAID,
)


def read_money(draft: Draft) -> None:
    """Read the sums of a row; one without a currency takes that of home, if the row shows it."""
    told = [(column, each) for column in _TOLD_IN for each in sums_in(draft.cells[column])]
    nations = draft.row.get("nationality", {}).get("alpha3", [])
    known = {each.currency(nations) for _column, each in told} - {""}
    rows = [
        row
        for column, each in told
        for row in _rows(draft, column, each, _currency(each, nations, known))
    ]
    if rows:
        draft.row["money"] = rows


def _rows(draft: Draft, column: str, each: Sum, currency: str) -> Iterator[Money]:
    if not currency:
        return
    text = draft.cells[column]
    clause, sentence = _around(text, each, _CLAUSES), _around(text, each, _SENTENCES)
    kind = _told_kind(clause) or _told_kind(sentence) or _USUAL.get(column)
    if kind is None or (each.is_bare and column == Column.JOB):
        return
    amount = int(each.amount) if each.amount == int(each.amount) else float(each.amount)
    row: Money = {"kind": kind.value, "amount": amount, "currency": currency}
    if per := _per(kind, sentence):
        row["per"] = per
    if each.has_dot:
        draft.ask(Code.DECIMAL_DOT, column, _("The dot was read as parting thousands."))
    yield row


def _currency(each: Sum, nations: list[str], known: set[str]) -> str:
    """Return what is said; else the money of home, where lakhs or the rest of the row show it."""
    if each.money:
        return each.currency(nations)
    homes = {HOME_MONEY.get(nation, "") for nation in nations}
    home = homes.pop() if len(homes) == 1 else ""
    return home if each.is_south_asian or known == {home} else ""


def _around(text: str, each: Sum, ends: Sequence[str]) -> str:
    """Return the part of a cell, between such marks, in which a sum stands."""
    plain = fold_digits(tidy(text))
    start = max((plain.rfind(mark, 0, each.start) for mark in ends), default=-1) + 1
    stops = [at for mark in ends if (at := plain.find(mark, each.end)) >= 0]
    return plain[start : min(stops, default=len(plain))]


def _told_kind(words: str) -> MoneyKind | None:
    """Return what the words call a sum: a debt and a fee are said in many ways."""
    cell = said(words)
    means, codes = cell.codes("means"), cell.codes("sum")
    if "debt_bondage" in means:
        return MoneyKind.DEBT
    if "recruitment_fee" in means:
        return MoneyKind.FEE_PAID
    return next((kind for kind in _CALLED if kind in codes), None)


def _per(kind: MoneyKind, around: str) -> str:
    """Return over what time; a promised salary of which it is not said is that of a month."""
    if kind != MoneyKind.PROMISED_SALARY:
        return ""
    told = said(around).codes("per")
    return next((per for per in Per.values if per in told), Per.MONTH.value)
