"""A row of a sheet as pages show it: what stands there, and what was understood of it."""

from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.casebook.amounts import in_words
from cases.casebook.models import Case
from cases.casebook.vocabularies import Inducement, Means, MoneyKind, Pathway, Status
from cases.imports.fields import Column
from cases.imports.issues import Code
from cases.imports.models import ImportRow
from cases.imports.returning import changes
from cases.imports.vocabularies import MADE_AS_PROPOSED, Action, Decision, RowState
from cases.repatriation.vocabularies import AddresseeKind, RequestKind
from people.dates.fuzzy import FuzzyDate
from people.registry.countries import country_name
from people.registry.vocabularies import Relation

# On the line of a row.
MOST_ISSUES = 3
_TONES = {"error": "at-risk", "warning": "waiting", "info": "ended"}
_TROUBLES = {
    "must_decide": gettext_lazy(
        "Somebody on file is very likely the same man. Say whether he is."
    ),
    "refused": gettext_lazy("The case could not be made of this. Correct the row."),
    "no_case_yet": gettext_lazy("The row whose case it is added to has none yet."),
    "changed_since": gettext_lazy("What it made was changed since, and stays."),
}


@dataclass(frozen=True)
class IssueLine:
    label: str
    note: str
    tone: str
    about: str

    @property
    def where(self) -> str:
        """The column that it is about; empty where that says nothing more."""
        column = _ABOUT.get(self.about, self.about)
        return label_of(Column, column)

    @property
    def is_error(self) -> bool:
        return self.tone == _TONES["error"]


@dataclass
class RowLine:
    """One row of the preview."""

    number: int
    name: str
    native: str
    country: str
    birth: str
    status: str
    proposal: str
    tone: str
    is_ready: bool = False
    issues: list[IssueLine] = field(default_factory=list)
    more_issues: int = 0
    case: Case | None = None
    trouble: str = ""


@dataclass(frozen=True)
class CellLine:
    """A cell beside what was understood of it."""

    code: str
    label: str
    raw: str
    was: str
    read: str
    issues: list[IssueLine]


def row_line(row: ImportRow, case: Case | None) -> RowLine:
    reading = row.reading
    name = reading.get("name") or {}
    # What is only to be known stands on the page of the row.
    issues = [each for each in issue_lines(reading) if each.tone != _TONES["info"]]
    return RowLine(
        number=row.number,
        name=name.get("latin") or name.get("native") or name.get("label") or "",
        native=(name.get("native") or "") if name.get("latin") else "",
        country=_country(reading),
        birth=day_words((reading.get("dates") or {}).get("birth")),
        status=label_of(Status, reading.get("status", "")),
        proposal=proposal_of(row),
        tone=_tone(row),
        is_ready=_is_ready(row),
        issues=issues[:MOST_ISSUES],
        more_issues=max(0, len(issues) - MOST_ISSUES),
        case=case,
        trouble=str(_TROUBLES.get(row.trouble, "")),
    )


def change_lines(row: ImportRow) -> list[dict[str, Any]]:
    """Return what a row of a sheet that came back says anew, with words for its column."""
    states = {
        changes.OPEN: _("to be decided"),
        changes.ACCEPTED: _("accepted"),
        changes.LEFT: _("left as it was"),
    }
    return [
        {
            **each,
            "label": str(Column(each["column"]).label),
            "state_label": states[each["state"]],
        }
        for each in row.changes
    ]


def proposal_of(row: ImportRow) -> str:
    """What becomes of a row, in words: what was made, decided, or is proposed."""
    if row.state != RowState.WAITING:
        return str(row.get_state_display())
    if row.decision == Decision.JOIN and row.join_number:
        return _("Added to row %(number)d") % {"number": row.join_number}
    if row.decision:
        return str(row.get_decision_display())
    return str(row.get_action_display())


def issue_lines(reading: dict[str, Any]) -> list[IssueLine]:
    """Errors first."""
    order = {"error": 0, "warning": 1, "info": 2}
    issues = sorted(reading.get("issues", []), key=lambda each: order[each["severity"]])
    return [
        IssueLine(
            label=label_of(Code, each["code"]),
            note=each["note"],
            tone=_TONES[each["severity"]],
            about=each["field"],
        )
        for each in issues
    ]


def cell_lines(row: ImportRow) -> list[CellLine]:
    """Each column with its cell, what somebody wrote in its place, and how it was read."""
    layout, lines, seen = row.batch.layout, [], set()
    issues = issue_lines(row.reading)
    for heading, column, cell in zip(
        layout["headings"], layout["columns"], [*row.cells, *[""] * 300], strict=False
    ):
        fix = row.fixes.get(column)
        is_first = column not in seen
        seen.add(column)
        if not cell.strip() and (fix is None or not is_first):
            continue
        lines.append(
            CellLine(
                code=column,
                label=heading.strip() or str(Column(column).label),
                raw=fix if fix is not None and is_first else cell,
                was=cell if fix is not None and is_first else "",
                read=read_as(row.reading, column) if is_first else "",
                issues=[each for each in issues if is_first and _is_about(each.about, column)],
            )
        )
    return lines


def other_issues(row: ImportRow, lines: list[CellLine]) -> list[IssueLine]:
    """Return the issues that stand beside no cell."""
    shown = {id_of(each) for line in lines for each in line.issues}
    return [each for each in issue_lines(row.reading) if id_of(each) not in shown]


def id_of(issue: IssueLine) -> tuple[str, str]:
    return issue.label, issue.about


def read_as(reading: dict[str, Any], column: str) -> str:
    """Return in words what was understood of a column; empty where nothing was."""
    dates = reading.get("dates") or {}
    if column in ("birth", "left_home", "contract", "last_contact", "death"):
        return day_words(dates.get(column))
    read = _READ.get(column)
    return read(reading) if read else ""


def day_words(day: dict[str, Any] | None) -> str:
    if not day:
        return ""
    if day.get("edtf"):
        return FuzzyDate(day["edtf"]).words()
    age = day.get("age") or {}
    if age.get("value") is not None:
        return _("%(age)s years old") % {"age": age["value"]}
    if age.get("min") is not None:
        return _("%(min)s to %(max)s years old") % age
    return ""


def label_of(codes: Any, code: str) -> str:
    return str(codes(code).label) if code in codes.values else ""


def _country(reading: dict[str, Any]) -> str:
    nationality = reading.get("nationality") or {}
    codes = nationality.get("alpha3", [])
    return ", ".join(country_name(code) for code in codes)


def _nationality(reading: dict[str, Any]) -> str:
    nationality = reading.get("nationality") or {}
    told = [_country(reading)]
    if claimed := nationality.get("alpha3_claimed"):
        names = ", ".join(country_name(code) for code in claimed)
        told.append(_("said as well: %(countries)s") % {"countries": names})
    if candidates := nationality.get("candidates"):
        names = ", ".join(country_name(code) for code in candidates)
        told.append(_("perhaps: %(countries)s") % {"countries": names})
    return "; ".join(filter(None, told))


def _name(reading: dict[str, Any]) -> str:
    name = reading.get("name") or {}
    return name.get("latin") or name.get("label") or ""


def _native(reading: dict[str, Any]) -> str:
    return (reading.get("name") or {}).get("native") or ""


def _phones(reading: dict[str, Any]) -> str:
    told = [each["e164"] or each["raw"] for each in reading.get("phones", [])]
    told += [f"{each['type']}: {each['value']}" for each in reading.get("contacts", [])]
    return ", ".join(told)


def _reporter(reading: dict[str, Any]) -> str:
    reporter = reading.get("reporter") or {}
    relation = label_of(Relation, reporter.get("relation", ""))
    name = reporter.get("name")
    return ", ".join(filter(None, [name if name != "self" else "", relation]))


def _status(reading: dict[str, Any]) -> str:
    codes = [reading.get("status", ""), *reading.get("status_claims", [])]
    return ", ".join(dict.fromkeys(filter(None, (label_of(Status, code) for code in codes))))


def _recruited(reading: dict[str, Any]) -> str:
    told = [label_of(Pathway, reading.get("pathway", ""))]
    told += [label_of(Means, code) for code in reading.get("means", [])]
    told += [label_of(Inducement, code) for code in reading.get("inducements", [])]
    told += [
        f"{label_of(MoneyKind, each['kind'])}: {in_words(each['amount'], each['currency'])}"
        for each in reading.get("money", [])
    ]
    return ", ".join(filter(None, told))


def _network(reading: dict[str, Any]) -> str:
    network = reading.get("network") or {}
    told = [network.get("agency") or "", *network.get("aliases", [])]
    told += [*network.get("handles", []), *network.get("phones", [])]
    return ", ".join(filter(None, told))


def _request(reading: dict[str, Any]) -> str:
    request = reading.get("request") or {}
    told = [
        label_of(RequestKind, request.get("kind", "")),
        label_of(AddresseeKind, request.get("addressee_type", "")),
        day_words(request.get("sent")),
    ]
    return ", ".join(filter(None, told))


def _term(reading: dict[str, Any]) -> str:
    if reading.get("contract_open_ended"):
        return _("without end")
    months = reading.get("term_months")
    return _("%(months)d months") % {"months": months} if months else ""


_READ = {
    "name": _name,
    "native": _native,
    "nationality": _nationality,
    "phone": _phones,
    "passport": lambda reading: reading.get("passport") or "",
    "reporter": _reporter,
    "condition": _status,
    "job": _recruited,
    "agent": _network,
    "applied": _request,
    "term": _term,
}
# What issues are about, where it is not called as the column is.
_ABOUT = {
    "consent": "reporter",
    "status": "condition",
    "evidence": "remarks",
    "pathway": "job",
    "request": "applied",
    "request.sent": "applied",
    "network": "agent",
}


def _is_about(about: str, column: str) -> bool:
    return _ABOUT.get(about, about) == column


def _is_ready(row: ImportRow) -> bool:
    """What `selectors.READY` and `TO_JOIN` ask of the database, asked of one row."""
    if row.state != RowState.WAITING:
        return False
    is_proposed = not row.decision and row.action in MADE_AS_PROPOSED
    return is_proposed or row.decision in (Decision.CREATE, Decision.JOIN)


def _tone(row: ImportRow) -> str:
    if row.state != RowState.WAITING:
        return "safe"
    if row.decision == Decision.LEAVE or (not row.decision and row.action == Action.SKIP):
        return "ended"
    if not row.decision and row.action not in MADE_AS_PROPOSED:
        return "waiting"
    return "in-hand"
