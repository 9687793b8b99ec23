"""What a row would bring to the earlier one about the same man, for a person to decide."""

from collections.abc import Iterator
from typing import Any

from cases.imports.comparing.facts import folded_name, is_exact
from cases.imports.comparing.judging import PROBABLE
from cases.imports.draft import Draft
from cases.imports.fields import Column
from cases.imports.issues import Code
from cases.imports.shapes import Row


def proposal(draft: Draft, other: Draft, into: int, kind: str) -> dict[str, Any]:
    """Return the proposal to join a row to row `into`, with what that one would gain."""
    row, kept = draft.row, other.row
    told: dict[str, Any] = {"into": into}
    if folded_name(row) != folded_name(kept):
        told["keep_both_names"] = True
    if fills := list(_fills(draft, other)):
        told["fills"] = fills
    if reporter := _other_reporter(row, kept):
        told["add_reporter"] = reporter
    if later := _later_contact(row, kept):
        told["last_contact"] = later
    if kind == PROBABLE or _disputes(draft):
        told["needs_human"] = True
    return told


def _fills(draft: Draft, other: Draft) -> Iterator[str]:
    row, kept = draft.row, other.row
    for part in ("latin", "native"):
        if row.get("name", {}).get(part) and not kept.get("name", {}).get(part):
            yield f"{part} name"
    for about, day in row.get("dates", {}).items():
        there = kept.get("dates", {}).get(about)
        if day["edtf"] and (there is None or _is_better(day["edtf"], there["edtf"])):
            yield about
    if row.get("passport") and not kept.get("passport"):
        yield "passport"
    if {each["e164"] for each in row.get("phones", ())} - {
        each["e164"] for each in kept.get("phones", ())
    }:
        yield "phones"
    for column in (Column.UNIT, Column.AGENT, Column.JOB, Column.ADDRESS):
        if draft.cells[column] and not other.cells[column]:
            yield str(column.value)


def _is_better(here: str, there: str | None) -> bool:
    return there is None or (is_exact(here) and not is_exact(there) and here.startswith(there[:4]))


def _other_reporter(row: Row, kept: Row) -> str:
    """Whoever else reported, by name or else by the relation."""
    here, there = row.get("reporter"), kept.get("reporter")
    if here is None or here["relation"] == "unknown":
        return ""
    if there is not None and (here["name"], here["relation"]) == (
        there["name"],
        there["relation"],
    ):
        return ""
    return here["name"] or here["relation"]


def _later_contact(row: Row, kept: Row) -> str:
    here, there = (each.get("dates", {}).get("last_contact") for each in (row, kept))
    if here is None or there is None or not here["latest"] or not there["latest"]:
        return ""
    return here["edtf"] or "" if here["latest"] > there["latest"] else ""


def _disputes(draft: Draft) -> bool:
    about = {"pathway", "status", "passport", "nationality", "birth"}
    return any(
        each["code"] == Code.CONFLICT and each["field"] in about for each in draft.row["issues"]
    )
