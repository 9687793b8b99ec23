"""The page of one submission, and the tabs of the queue."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from cases.casebook.selectors import cases_by_reference
from cases.sharing.submissions.consult import consult_submission, content_of
from cases.sharing.submissions.vocabularies import State
from cases.web.badges import Badge
from cases.web.long_text import folded
from cases.web.submission_rows import TONES, sections
from people.accounts.models import Membership
from people.accounts.partners import partners_of

# Of these what was told is shown. Of what became a case that is said on the page of the case.
_SHOWN = (State.RECEIVED, State.DECLINED)


@dataclass(frozen=True)
class Tab:
    """One partner of whom something waits."""

    name: str
    count: int
    query: str
    is_current: bool


def partner_tabs(waiting: Mapping[UUID, int], *, chosen: UUID | None, by: Membership) -> list[Tab]:
    """Return the partners of whom something waits; none where that is one alone."""
    if len(waiting) < 2 and not chosen:
        return []
    return [
        Tab(one.name, waiting.get(one.pk, 0), f"?partner={one.pk}", one.pk == chosen)
        for one in partners_of(by.organisation_id)
        if one.pk in waiting or one.pk == chosen
    ]


def submission_page(pk: UUID, *, by: Membership) -> dict[str, Any]:
    """Open one for its page; the look is recorded. Submission.DoesNotExist for another group's."""
    submission = consult_submission(pk, by=by)
    content = content_of(submission) if submission.state in _SHOWN else None
    told = content.told if content else {}
    case = None
    if submission.case_id:
        case = cases_by_reference([submission.case.ref], who=by).first()
    return {
        "nav": "submissions",
        "submission": submission,
        "badge": Badge(submission.get_state_display(), TONES[State(submission.state)]),
        "sections": sections(told),
        "story": folded(told.get("summary", "")),
        "case": case,
    }
