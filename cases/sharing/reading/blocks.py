"""What a partner is told of a case, group by group: API, change feed and exports take it here.

Never here: contacts, places, who works on it.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from itertools import compress
from typing import Any

import orjson

from cases.access.in_bulk import Disclosure
from cases.access.vocabularies import FieldGroup
from cases.casebook.models import Event
from cases.exports.columns.batch import Batch, Part
from cases.exports.columns.beside import lines, open_all
from cases.repatriation.models import Request
from cases.sharing.reading.pages import Shared
from people.registry.models import Identifier, PersonName
from people.vault.columns import Reading
from people.vault.expressions import Among

Values = list[Any]
Told = Callable[[Part], Values]
Row = dict[str, Any]


@dataclass(frozen=True)
class Block:
    """One value of a case in an answer: of which group, from which columns, and how.

    `owners` is the column of whose keys open what is sealed of it.
    """

    group: FieldGroup
    reads: tuple[str, ...]
    told: Told
    owners: str = "id"


def tell(shared: Shared, wanted: Collection[str]) -> list[Row]:
    """Return of each case the wanted blocks of the groups that may be told; no other is opened."""
    answers = {groups: Disclosure(groups, {}) for groups in set(shared.groups)}
    asked = {name: block for name, block in BLOCKS.items() if name in wanted}
    may = {groups: [block.group in groups for block in asked.values()] for groups in answers}
    owners = {block.owners for block in asked.values() if block not in _IN_CLEAR}
    told = [answers[groups] for groups in shared.groups]
    batch = Batch(shared.read, told, owners=owners)
    columns = [block.told(batch.part(block.group)) for block in asked.values()]
    rows = zip(shared.groups, _rows(columns, len(batch.ids)), strict=True)
    return [
        dict(compress(zip(asked, values, strict=True), may[groups])) for groups, values in rows
    ]


def reads_of(wanted: Iterable[str]) -> list[str]:
    """Return the columns of a case that `tell` needs for these blocks."""
    return [name for block in wanted for name in BLOCKS[block].reads]


def _rows(columns: list[Values], number: int) -> Iterable[tuple[Any, ...]]:
    return zip(*columns, strict=True) if columns else [()] * number


def _clear(name: str) -> Told:
    return lambda part: part.clear(name)


def _code(name: str) -> Told:
    return lambda part: [code or None for code in part.clear(name)]


def _text(name: str) -> Told:
    return lambda part: [text or "" for text in part.opened(name)]


def _sealed_code(name: str) -> Told:
    return lambda part: [code or None for code in part.opened(name)]


def _codes(name: str) -> Told:
    return lambda part: [codes or [] for codes in part.opened(name)]


def _number(name: str) -> Told:
    return lambda part: part.opened(name)


def _when(name: str) -> Told:
    """EDTF text; what was typed stays inside."""
    return lambda part: [
        None if raw is None else orjson.loads(raw)["edtf"] for raw in part.raw(name)
    ]


def _whole(group: FieldGroup, parts: Mapping[str, Callable[[str], Told]]) -> Block:
    """A block of columns of the case, each by its name."""
    told = {name: made(name) for name, made in parts.items()}

    def rows(part: Part) -> Values:
        columns = [one(part) for one in told.values()]
        return [dict(zip(told, values, strict=True)) for values in zip(*columns, strict=True)]

    return Block(group, tuple(parts), rows)


SITUATION = _whole(
    FieldGroup.SITUATION,
    {"nationality": _clear, "status": _code, "pathway": _code, "workflow": _code},
)
RECRUITMENT = _whole(
    FieldGroup.RECRUITMENT,
    {
        "means": _codes,
        "channels": _codes,
        "recruiter": _text,
        "recruited_kind": _sealed_code,
        "recruited_country": _text,
        "recruited_region": _text,
        "prison": _text,
        "article": _text,
        "inducements": _codes,
        "promised_role": _text,
        "promised_place": _text,
        "promised_term_months": _number,
        "promised_pay": _text,
        "left_home": _when,
        "entered_ru": _when,
        "visa_kind": _sealed_code,
        "visa_expires_on": _clear,
    },
)
CONTRACT = _whole(
    FieldGroup.CONTRACT,
    {
        "contract_exists": _code,
        "contract_signed": _when,
        "contract_term_months": _number,
        "contract_language": _sealed_code,
        "contract_translated": _sealed_code,
        "contract_open_ended": _sealed_code,
        "contract_copy_held": _sealed_code,
        "force": _code,
        "unit": _text,
        "unit_number": _text,
    },
)


_OF_REQUEST = ("id", "kind", "state", "sent_on", "due_on", "answered_on", "outcome")
_REQUESTS = Reading(
    lambda: Request.objects.filter(Among("case_id", "ids")).order_by("opened_at", "id"),
    *("case_id", *_OF_REQUEST),
)
_NAMES = Reading(
    lambda: PersonName.objects.filter(Among("person_id", "ids")).order_by("position", "id"),
    *("person_id", "script", "kind", "id", "full"),
)


def _requests(part: Part) -> Values:
    """In order of opening."""
    found = defaultdict(list)
    read = _REQUESTS(ids=_allowed(part, part.batch.ids))
    for case, *told, outcome in zip(*read, strict=True):
        found[case].append(dict(zip(_OF_REQUEST, [*told, outcome or None], strict=True)))
    return [found.get(case, []) for case in part.batch.ids]


def _persons(part: Part) -> Values:
    names = _names(part)
    columns = zip(
        part.batch.persons,
        part.clear("person__ref"),
        _text("person__label")(part),
        _when("person__birth")(part),
        strict=True,
    )
    return [
        {"ref": ref, "label": label, "names": names.get(person, []), "birth": birth}
        for person, ref, label, birth in columns
    ]


def _names(part: Part) -> Mapping[str, list[Row]]:
    persons, scripts, kinds, *sealed = _NAMES(ids=_allowed(part, part.batch.persons))
    full = open_all(part.batch.opener, PersonName, "full", zip(*sealed, strict=True))
    found = defaultdict(list)
    for person, script, kind, name in zip(persons, scripts, kinds, full, strict=True):
        found[person].append({"full": name, "script": script, "kind": kind})
    return found


def _papers(part: Part) -> Values:
    rows = Identifier.objects.filter(Among("person_id", _allowed(part, part.batch.persons)))
    names = ("person_id", "kind", "country", "expires_on", "id", "number")
    told = list(lines(rows.order_by("kind", "id"), *names))
    numbers = open_all(part.batch.opener, Identifier, "number", [row[4:] for row in told])
    found = defaultdict(list)
    for (person, kind, country, expires_on, *_sealed), number in zip(told, numbers, strict=True):
        paper = {"kind": kind, "number": number, "country": country, "expires_on": expires_on}
        found[person].append(paper)
    return [found.get(person, []) for person in part.batch.persons]


def _events(part: Part) -> Values:
    """What was marked for partners, in the order in which it was written down."""
    marked = Event.objects.filter(
        Among("case_id", _allowed(part, part.batch.ids)), for_partners=True
    )
    names = ("case_id", "kind", "id", "on", "id", "text")
    rows = list(lines(marked.order_by("made_at", "id"), *names))
    opener = part.batch.opener
    days = open_all(opener, Event, "on", [row[2:4] for row in rows])
    texts = open_all(opener, Event, "text", [row[4:] for row in rows])
    found = defaultdict(list)
    for (case, kind, row, *_sealed), on, text in zip(rows, days, texts, strict=True):
        day = on.edtf if on else None
        found[case].append({"id": row, "kind": kind, "on": day, "text": text})
    return [found.get(case, []) for case in part.batch.ids]


def _allowed(part: Part, owners: Values) -> set[str]:
    return {owner for owner in part.hide(owners) if owner is not None}


BLOCKS: dict[str, Block] = {
    "ref": Block(FieldGroup.REFERENCE, ("ref",), _clear("ref")),
    "opened_on": Block(FieldGroup.REFERENCE, ("opened_on",), _clear("opened_on")),
    "situation": SITUATION,
    "requests": Block(FieldGroup.REQUESTS, (), _requests),
    "person": Block(
        FieldGroup.PERSON,
        ("person__ref", "person__label", "person__birth"),
        _persons,
        owners="person_id",
    ),
    "papers": Block(FieldGroup.PAPERS, (), _papers, owners="person_id"),
    "events": Block(FieldGroup.EVENTS, (), _events),
    "recruitment": RECRUITMENT,
    "contract": CONTRACT,
}
# Of these no value is sealed.
_IN_CLEAR = [BLOCKS[name] for name in ("ref", "opened_on", "situation", "requests")]
