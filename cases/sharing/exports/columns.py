"""What the API's list tells of a case, as the flat columns of a sheet: codes, as there."""

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any, NamedTuple

from cases.exports.formats import Cell, Heading, Kind
from cases.sharing.reading.blocks import BLOCKS, Row

# A block as it is told, to a cell.
Shown = Callable[[Any], Cell]
_NUMBERS = frozenset({"promised_term_months", "contract_term_months"})
_DAYS = frozenset({"visa_expires_on"})


class Flat(NamedTuple):
    """One column of a sheet: whose cells are empty where its block is not told."""

    block: str
    heading: Heading
    shown: Shown


def columns_of(fields: Collection[str]) -> list[Flat]:
    """Return the columns of these blocks, in the order of the API."""
    return [flat for block, flats in _FLAT.items() if block in fields for flat in flats]


def cells_of(rows: Iterable[Row], columns: Collection[Flat]) -> list[list[Cell]]:
    """Return the cells of some rows, column by column."""
    told = list(rows)
    return [
        [flat.shown(row[flat.block]) if flat.block in row else None for row in told]
        for flat in columns
    ]


def _flat(block: str, name: str, kind: Kind, shown: Shown) -> Flat:
    code = f"{block}.{name}" if name else block
    return Flat(block, Heading(code, code, kind), shown)


def _member(name: str) -> Shown:
    def shown(told: Mapping[str, Any]) -> Cell:
        value = told[name]
        cell: Cell = "; ".join(value) if isinstance(value, list) else value
        return cell

    return shown


def _members(block: str, names: Iterable[str]) -> tuple[Flat, ...]:
    return tuple(_flat(block, name, _kind(name), _member(name)) for name in names)


def _kind(name: str) -> Kind:
    if name in _NUMBERS:
        return Kind.NUMBER
    return Kind.DAY if name in _DAYS else Kind.TEXT


def _lines(*names: str) -> Shown:
    """One line each, with its members in this order."""

    def shown(told: Iterable[Mapping[str, Any]]) -> Cell:
        return "\n".join(" | ".join(each[name] or "" for name in names) for each in told)

    return shown


def _names(told: Mapping[str, Any]) -> Cell:
    return "\n".join(name["full"] for name in told["names"])


_REQUEST = ("kind", "state", "sent_on", "due_on", "answered_on", "outcome")
_FLAT: dict[str, tuple[Flat, ...]] = {
    "ref": (_flat("ref", "", Kind.TEXT, lambda told: told),),
    "opened_on": (_flat("opened_on", "", Kind.DAY, lambda told: told),),
    "situation": _members("situation", BLOCKS["situation"].reads),
    "requests": (_flat("requests", "", Kind.FREE, _lines(*_REQUEST)),),
    "person": (
        _flat("person", "ref", Kind.TEXT, _member("ref")),
        _flat("person", "label", Kind.FREE, _member("label")),
        _flat("person", "names", Kind.FREE, _names),
        _flat("person", "birth", Kind.TEXT, _member("birth")),
    ),
    "papers": (_flat("papers", "", Kind.FREE, _lines("kind", "number", "country", "expires_on")),),
    "events": (_flat("events", "", Kind.FREE, _lines("on", "kind", "text")),),
    "recruitment": _members("recruitment", BLOCKS["recruitment"].reads),
    "contract": _members("contract", BLOCKS["contract"].reads),
}
