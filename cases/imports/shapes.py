"""What is understood of one row, as it is kept, shown and printed.

Plain dictionaries of plain values: the command prints them as JSON, the database keeps them
sealed, and the pages show each beside the cell it was read from. Keys that say nothing are left
out, but for those named in `Row`.
"""

from typing import Any, NotRequired, TypedDict


class Name(TypedDict):
    """`latin` and `native` are None where it was not written so; `script` is that of `native`."""

    latin: str | None
    native: NotRequired[str]
    script: NotRequired[str]
    language: NotRequired[str]
    title: NotRequired[str]
    father_name: NotRequired[str]
    also_known_as: NotRequired[list[str]]
    placeholder: NotRequired[bool]
    label: NotRequired[str]
    note: NotRequired[str]


class Nationality(TypedDict):
    """`confidence`: exact, fuzzy, context, ethnonym or none. `candidates` where it is asked."""

    raw: str
    alpha3: list[str]
    confidence: str
    alpha3_claimed: NotRequired[list[str]]
    candidates: NotRequired[list[str]]
    note: NotRequired[str]


class Day(TypedDict):
    """A date: `edtf` is None where none is read, with the reason in `note`.

    `age` is {"value"} or {"min", "max"}, with "approximate" and "uncertain" where so, and "at" the
    day on which it was told, if that is known. `rejected` is a day that cannot be. `claims` are
    all that is said of a birth, where it differs, the kept one first.
    """

    raw: str
    edtf: str | None
    earliest: str | None
    latest: str | None
    calendar: NotRequired[str]
    note: NotRequired[str]
    age: NotRequired[dict[str, Any]]
    rejected: NotRequired[str]
    claims: NotRequired[list[str]]


class Phone(TypedDict):
    raw: str
    e164: str
    valid: bool
    label: NotRequired[str]


class Reporter(TypedDict):
    """`name` is "self" for the man himself and None where it is not said."""

    name: str | None
    relation: str
    of: NotRequired[str]


class Money(TypedDict):
    """`amount` in whole or broken units of `currency` (ISO 4217)."""

    kind: str
    amount: float
    currency: str
    per: NotRequired[str]


class Network(TypedDict):
    agency: NotRequired[str]
    handles: NotRequired[list[str]]
    phones: NotRequired[list[str]]
    aliases: NotRequired[list[str]]


class Request(TypedDict):
    """`kind` and `addressee_type` are codes of requests and addressees."""

    kind: str
    addressee_type: NotRequired[str]
    sent: NotRequired[Day | None]
    dna_sample: NotRequired[Day]
    blocked: NotRequired[str]


class Duplicate(TypedDict):
    """`kind`: certain, probable, possible, exact, not_duplicate. `row` of this file, or `case`."""

    row: NotRequired[int]
    case: NotRequired[str]
    kind: str
    why: str


class Issue(TypedDict):
    """`severity`: error, warning or info."""

    code: str
    field: str
    severity: str
    note: str


class Row(TypedDict, total=False):
    """All that was understood of a row.

    `action` is one of `vocabularies.Action`. A row that is skipped has `reason` and nothing else
    but what explains it.
    """

    row: int
    action: str
    reason: str
    name: Name
    into: list[dict[str, Any]]
    sex: str
    nationality: Nationality
    dates: dict[str, Day]
    phones: list[Phone]
    contacts: list[dict[str, str]]
    passport: str | None
    papers: list[dict[str, str]]
    reporter: Reporter
    pathway: str
    means: list[str]
    inducements: list[str]
    channels: list[str]
    status: str
    status_claims: list[str]
    health: str
    side: str
    force: str
    risk: str
    term_months: int
    contract_open_ended: bool
    network: Network
    request: Request
    money: list[Money]
    witness: bool
    linked_rows: list[int]
    relationship: dict[str, str]
    duplicates: list[Duplicate]
    merge: dict[str, Any]
    issues: list[Issue]
