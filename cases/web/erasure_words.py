"""What goes with an erasure, by kind, in words."""

from collections.abc import Mapping
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from cases.casebook.models import Case
from cases.lifecycle.erasing.models import Erasure
from cases.lifecycle.erasing.reach import Preview, preview
from cases.lifecycle.erasing.vocabularies import Extent, State

# By the name of the model; a test knows if one is missing.
KINDS: dict[str, Promise] = {
    "Person": _("Persons, with those who were found to be the same"),
    "Case": _("Case files"),
    "PersonName": _("Names"),
    "Nationality": _("Nationalities"),
    "Identifier": _("Passports and other papers"),
    "Relationship": _("People who are near"),
    "Contact": _("Ways to reach somebody"),
    "PersonClaim": _("Statements about the person"),
    "NameEntry": _("Entries in the index of names"),
    "PersonPair": _("Possible duplicates, asked or decided"),
    "Merge": _("Notes that two persons were made one"),
    "Claim": _("Statements about what happened"),
    "Event": _("News and notes"),
    "Transcript": _("Chats"),
    "Task": _("Tasks, also those of colleagues"),
    "MoneyRow": _("Sums of money"),
    "Assessment": _("Assessments"),
    "Assignment": _("Members who were given the case"),
    "BreakGlass": _("Emergency accesses"),
    "Consent": _("Consents"),
    "Grant": _("Sharings with partners"),
    "AskedGrant": _("Sharings with governments, asked for"),
    "Referral": _("What partners were asked to do"),
    "ReferralStep": _("Steps of what partners were asked"),
    "Note": _("Notes between us and partners"),
    "Submission": _("What partners handed in"),
    "Request": _("Requests"),
    "RequestStep": _("Steps of requests"),
    "RequestPaper": _("Papers of requests"),
    "Milestone": _("Milestones"),
    "TimeLimit": _("Legal time limits"),
    "ProceedingCase": _("Parts in proceedings"),
    "BulkRow": _("Marks by which a change to many cases is undone"),
    "ImportedCase": _("Marks by which an import is undone"),
    "ImportBatch": _("Sheets, whole"),
    "Candidate": _("Finds on lists of others"),
    "KeptLonger": _("Decisions to keep a case longer"),
    "LetGo": _("Decisions to let a case go"),
}
TONES = {
    State.WAITING: "in-hand",
    State.IN_HAND: "in-hand",
    State.DONE: "safe",
    State.REFUSED: "ended",
}


def counts_in_words(counts: Mapping[str, int]) -> list[tuple[str, int]]:
    """Return what goes in the order of the words above; a kind without a word by its code."""
    known = [(str(KINDS[kind]), counts[kind]) for kind in KINDS if counts.get(kind)]
    return known + [(kind, counts[kind]) for kind in counts if kind not in KINDS]


def erase_page(case: Case) -> dict[str, Any]:
    """Both extents beside each other; one where they come to the same."""
    alone, whole = preview(case, Extent.CASE), preview(case, Extent.PERSON)
    shown = [alone, whole] if alone.stays else [whole]
    return {
        "case": case,
        "alone": alone,
        "whole": whole,
        "is_only_case": not alone.stays,
        "rows": _side_by_side(shown),
    }


def _side_by_side(previews: list[Preview]) -> list[tuple[str, list[int]]]:
    kinds = {kind: None for each in reversed(previews) for kind in each.counts}
    labels = counts_in_words(dict.fromkeys(kinds, 1))
    by_label = {str(KINDS.get(kind, kind)): kind for kind in kinds}
    return [
        (label, [each.counts.get(by_label[label], 0) for each in previews])
        for label, _one in labels
    ]


def tone_of(erasure: Erasure) -> str:
    return TONES[erasure.state] if not _is_late(erasure) else "at-risk"


def _is_late(erasure: Erasure) -> bool:
    return erasure.state == State.IN_HAND and bool(erasure.trouble)
