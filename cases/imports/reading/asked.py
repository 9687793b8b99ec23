"""What was asked of whom and when; what is not sent yet, or was never answered."""

from collections.abc import Iterator
from datetime import date

from django.utils.translation import gettext as _

from cases.access.vocabularies import Scope
from cases.casebook.fates import DEAD
from cases.casebook.vocabularies import Status
from cases.imports.draft import Draft
from cases.imports.fields import Column
from cases.imports.issues import Code
from cases.imports.reading.days import day_within
from cases.imports.reading.saying import Said, said
from cases.imports.reading.wording import word_set
from cases.imports.shapes import Request
from cases.repatriation.vocabularies import CONSENT_SCOPE, AddresseeKind, RequestKind
from people.registry.text import says_unknown

# Nobody was asked, in one word.
_NO = word_set(
    "no not nothing nobody nowhere none nil yet нет ні ничего никуда non nao nada ninguno aucun"
    " لا نه नहीं छैन না নাই নেই نہیں yoq йўқ жок нест hapana bado hayir yok නැත නැහැ இல்லை"
    " . , ? ( ) /"
)
_LATE_AFTER_DAYS = 30
_WISHES = (Column.CONDITION, Column.REMARKS, Column.APPLIED)
# Said outright, these are what is asked for, the most telling first.
_OUTRIGHT = (
    RequestKind.COMPENSATION,
    RequestKind.PROSECUTION_REFERRAL,
    RequestKind.PROTECTION,
    RequestKind.CONSULAR_DOCUMENT,
    RequestKind.COMPLAINT,
    RequestKind.DISCHARGE,
    RequestKind.TRACING,
    RequestKind.RETURN_LIVING,
)
_TO_COMPLAIN_TO = {
    AddresseeKind.RU_MILITARY_PROSECUTOR,
    AddresseeKind.RU_PROSECUTOR_GENERAL,
    AddresseeKind.RU_HR_COMMISSIONER,
    AddresseeKind.RU_INVESTIGATIVE_COMMITTEE,
    AddresseeKind.RU_PRESIDENTIAL_ADMIN,
}
_BY_STATUS = {
    Status.UNKNOWN: RequestKind.TRACING,
    Status.MISSING: RequestKind.TRACING,
    Status.OUT_OF_CONTACT: RequestKind.TRACING,
    Status.POW: RequestKind.POW_RETURN,
    Status.WOUNDED: RequestKind.DISCHARGE,
    Status.SERVING: RequestKind.DISCHARGE,
    Status.TRAINING: RequestKind.DISCHARGE,
    Status.ESCAPED: RequestKind.RETURN_LIVING,
    Status.DISCHARGED: RequestKind.RETURN_LIVING,
    Status.SAFE_ABROAD: RequestKind.PROTECTION,
    Status.DETAINED_RU: RequestKind.COMPLAINT,
    Status.IN_TRANSIT: RequestKind.RETURN_LIVING,
    Status.KILLED: RequestKind.REMAINS,
    Status.KILLED_UNCONFIRMED: RequestKind.REMAINS,
}
_HOME = {Status.RETURNED, Status.REMAINS_RETURNED}
_LOST = (Status.MISSING, Status.OUT_OF_CONTACT)
_AT_WAR = {Status.SERVING, Status.TRAINING, Status.WOUNDED, Status.IN_TRANSIT}


def read_asked(draft: Draft) -> None:
    """Read the request, if one was made or is plainly wanted. Comes after the cautions."""
    cell = said(draft.cells[Column.APPLIED])
    is_told = not says_unknown(draft.cells[Column.APPLIED]) and bool(set(cell.words) - _NO)
    addressee = _addressee(cell) if is_told else ""
    kind = _kind(draft, cell, addressee) if is_told else _wanted(draft)
    if not kind:
        return
    request: Request = {"kind": kind.value}
    if addressee:
        request["addressee_type"] = addressee
    if is_told:
        _read_day(draft, cell, request)
    else:
        request["sent"] = None
    if reason := _blocked(draft, addressee):
        request["blocked"] = reason
    draft.row["request"] = request
    _ask_if_late(draft, cell, request)


def _addressee(cell: Said) -> str:
    """Return the office that is named first."""
    return next((hit.code for hit in cell.of("office")), "")


def _kind(draft: Draft, cell: Said, addressee: str) -> RequestKind | None:
    status = Status(draft.row["status"])
    told = cell.codes("asked")
    for kind in _OUTRIGHT[:4]:
        if kind in told:
            return kind
    if status in DEAD:
        return _owed(draft) if status == Status.REMAINS_RETURNED else RequestKind.REMAINS
    if status == Status.POW:
        return RequestKind.POW_RETURN
    if addressee in _TO_COMPLAIN_TO and status not in _LOST:
        return RequestKind.COMPLAINT
    for kind in _OUTRIGHT[4:]:
        if kind in told:
            return kind
    if addressee == AddresseeKind.POLICE_HOME and status not in (*_LOST, *_AT_WAR):
        return None
    return _by_wish(draft, status) or _BY_STATUS.get(status) or _owed(draft)


def _by_wish(draft: Draft, status: Status) -> RequestKind | None:
    """For a man at war who wants home: a discharge if he is wounded or says so, else the way."""
    if status not in _AT_WAR:
        return None
    wishes = {hit.code for cell in _cells(draft) for hit in cell.of("asked")}
    if RequestKind.DISCHARGE in wishes:
        return RequestKind.DISCHARGE
    if RequestKind.RETURN_LIVING in wishes and status != Status.WOUNDED:
        return RequestKind.RETURN_LIVING
    return RequestKind.DISCHARGE if RequestKind.RETURN_LIVING in wishes else None


def _wanted(draft: Draft) -> RequestKind | None:
    """What is plainly wanted although nobody was asked: a body, a way out of the army."""
    status = Status(draft.row["status"])
    if status in (Status.KILLED, Status.KILLED_UNCONFIRMED):
        is_missed = any("not_home" in cell.codes("asked") for cell in _cells(draft))
        return RequestKind.REMAINS if is_missed else None
    return _owed(draft) if status in _HOME else _by_wish(draft, status)


def _owed(draft: Draft) -> RequestKind | None:
    """What those who are home, and their families, may still be asking for."""
    is_asked = any(
        hit.code == RequestKind.COMPENSATION and cell.is_wished(hit)
        for cell in _cells(draft)
        for hit in cell.of("asked")
    )
    return RequestKind.COMPENSATION if is_asked else None


def _read_day(draft: Draft, cell: Said, request: Request) -> None:
    text = draft.cells[Column.APPLIED]
    on = draft.cells[Column.APPLIED_ON]
    if "addressee_type" not in request and cell.says("asked", "tracing") and not on:
        # Of a sample that was given, and of no application.
        if given := day_within(text, draft, "request.dna_sample"):
            request["dna_sample"] = given
        return
    request["sent"] = day_within(on, draft) if on else day_within(text, draft)
    asks = "?" in cell.words or cell.says("asked", "not_sent")
    if request["sent"] is None and asks:
        draft.ask(
            Code.NOT_SENT, "request", _("A question, not an application: one is to be made.")
        )


def _blocked(draft: Draft, addressee: str) -> str:
    if any(cell.says("asked", "refuses_return") for cell in _cells(draft)):
        return _("He may refuse to return: nobody is returned against his will.")
    is_of_state = CONSENT_SCOPE.get(addressee) in (Scope.HOME_STATE, Scope.LAW_ENFORCEMENT_HOME)
    if is_of_state and draft.has(Code.NO_CONTACT_WITH_STATE):
        return _("Nothing may go to his own state.")
    return ""


def _ask_if_late(draft: Draft, cell: Said, request: Request) -> None:
    sent = request.get("sent")
    latest = sent["latest"] if sent else None
    if latest is None or cell.says("asked", "answered"):
        return
    if (draft.frame.as_of - date.fromisoformat(latest)).days > _LATE_AFTER_DAYS:
        draft.ask(Code.REQUEST_OVERDUE, "request", _("No answer is told of."))


def _cells(draft: Draft) -> Iterator[Said]:
    return (said(draft.cells[column]) for column in _WISHES)
