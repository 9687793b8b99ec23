"""What is proposed for a row that is about somebody."""

from django.utils.translation import gettext as _

from cases.imports.comparing.facts import names_of
from cases.imports.draft import Draft
from cases.imports.issues import Code
from cases.imports.vocabularies import Action

# Nothing may be made of these before somebody has looked.
_TO_BE_CHECKED = (Code.OUT_OF_SCOPE_SIDE, Code.FUTURE_DATE, Code.IMPOSSIBLE_ORDER)
_BEFORE = {"birth", "entered"}


def action_for(draft: Draft, *, is_same_man: bool, may_be_another: bool) -> str:
    """Return the action: that which needs somebody's eyes most comes first."""
    row = draft.row
    if draft.has(Code.MULTIPLE_PERSONS) or len(row.get("into", ())) > 1:
        return Action.SPLIT.value
    if row.get("side", "RUS") not in ("RUS", "") or any(map(draft.has, _TO_BE_CHECKED)):
        return Action.REVIEW.value
    if is_same_man:
        return Action.MERGE_CANDIDATE.value
    if may_be_another:
        return Action.CREATE_LINKED.value
    if tells_too_little(draft) or not _is_called(draft) or not _tells_what_happened(draft):
        return Action.CREATE_INCOMPLETE.value
    return Action.CREATE.value


def ask_where_too_little(draft: Draft) -> None:
    if tells_too_little(draft):
        draft.ask(Code.TOO_LITTLE, "row", _("no date and no contact that works: ask who reported"))


def tells_too_little(draft: Draft) -> bool:
    row = draft.row
    return not (_has_contact(draft) or any(map(_is_told, row.get("dates", {}).values())))


def tells_nobody(draft: Draft) -> bool:
    """Tell whether neither a name nor any number, date or contact says of whom a row is."""
    row = draft.row
    told = row.get("passport") or row.get("papers") or row.get("birth")
    return not (_is_called(draft) or told or not tells_too_little(draft))


def _has_contact(draft: Draft) -> bool:
    return bool(draft.row.get("phones") or draft.row.get("contacts"))


def _is_called(draft: Draft) -> bool:
    return bool(names_of(draft.row) or draft.row.get("name", {}).get("label"))


def _tells_what_happened(draft: Draft) -> bool:
    """A status, a day of his way, a recruiter, or an application that was made somewhere."""
    row = draft.row
    network, request = row.get("network", {}), row.get("request", {})
    return bool(
        row.get("status", "unknown") != "unknown"
        or request.get("sent")
        or request.get("addressee_type")
        or network.get("agency")
        or network.get("handles")
        or any(
            _is_told(day) for about, day in row.get("dates", {}).items() if about not in _BEFORE
        )
    )


def _is_told(day: object) -> bool:
    return isinstance(day, dict) and bool(day.get("edtf") or day.get("rejected"))
