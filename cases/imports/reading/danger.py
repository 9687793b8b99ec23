"""On whose side and in what force he is, and in how great danger."""

from django.utils.translation import gettext as _

from cases.casebook.fates import DEAD, SAFE
from cases.casebook.vocabularies import Health, Risk, Side, Status
from cases.imports.draft import Draft
from cases.imports.fields import Column
from cases.imports.issues import Code
from cases.imports.reading.saying import said

_TOLD_IN = (Column.CONDITION, Column.UNIT, Column.REMARKS, Column.LAST_CONTACT, Column.APPLIED)
_HURT = {Health.WOUNDED, Health.AMPUTEE, Health.SICK, Health.PSYCHOLOGICAL}


def read_danger(draft: Draft) -> None:
    """Read side, force, desertion and risk. Who serves with the other side is asked about."""
    _read_side(draft)
    if force := _first(draft, "force", (Column.UNIT, Column.CONDITION, Column.REMARKS)):
        draft.row["force"] = force
    dangers = {code for column in _TOLD_IN for code in said(draft.cells[column]).codes("danger")}
    if "awol" in dangers:
        draft.ask(Code.AWOL, "status", _("Absence without leave is prosecuted in Russia."))
    if "urgent" in dangers:
        draft.ask(Code.URGENT, "remarks", _("The sheet calls it urgent."))
    if draft.row["status"] == Status.AT_RISK:
        draft.ask(Code.PREVENTION, "status", _("Not recruited: a case for advice."))
    if risk := _risk(draft, dangers):
        draft.row["risk"] = risk


def _read_side(draft: Draft) -> None:
    if draft.row["status"] == Status.POW:
        return
    if _first(draft, "side", (Column.CONDITION, Column.UNIT, Column.JOB, Column.REMARKS)):
        draft.row["side"] = Side.UKR.value
        note = _("The other side of the war: kept as a lead, left out of the counts.")
        draft.ask(Code.OUT_OF_SCOPE_SIDE, "unit", note)


def _first(draft: Draft, subject: str, columns: tuple[str, ...]) -> str:
    for column in columns:
        for hit in said(draft.cells[column]).of(subject):
            return hit.code
    return ""


def _risk(draft: Draft, dangers: set[str]) -> str:
    """Return the risk where something in the row speaks for more than the usual."""
    status = draft.row["status"]
    if status in DEAD | SAFE and not draft.has(Code.MINOR):
        return ""
    if status == Status.ESCAPED or dangers & {"urgent", "hiding", "awol"}:
        return Risk.CRITICAL.value
    if draft.has(Code.MINOR):
        return Risk.CRITICAL.value
    if "to_front" in dangers:
        hurt = status == Status.WOUNDED or draft.row.get("health") in _HURT
        return Risk.HIGH.value if hurt else Risk.CRITICAL.value
    return ""
