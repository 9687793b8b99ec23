"""The sums, the judgements and the suggestions of a case, in rows and words for its pages."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from cases.casebook.amounts import in_words
from cases.casebook.models import Assessment, Case, MoneyRow
from cases.casebook.money import Total, totals
from cases.casebook.selectors import assessments_of, money_of
from cases.casebook.suggestions import Suggestion, suggested
from cases.casebook.vocabularies import Indicator, MoneyKind, Per, Sign, Trafficking
from cases.web.badges import AT_RISK, DOUBT, ENDED, Badge

_TONES = {
    Trafficking.IDENTIFIED: AT_RISK,
    Trafficking.POSSIBLE: DOUBT,
    Trafficking.NOT_TRAFFICKED: ENDED,
}


@dataclass(frozen=True)
class Sum:
    pk: UUID
    kind: str
    words: str
    note: str


@dataclass(frozen=True)
class Judged:
    """One judgement: its outcome, its three signs, by whom and when."""

    badge: Badge
    signs: list[str]
    note: str
    by: str
    made_at: Any


@dataclass(frozen=True)
class Story:
    """What the case page shows of money, judgements and suggestions."""

    sums: list[Sum]
    totals: list[tuple[str, str]]
    assessments: list[Judged]
    indicators: list[str]
    suggested: list[Suggestion]


def story_of(case: Case) -> Story:
    rows = money_of(case)
    return Story(
        sums=[money_row(row) for row in rows],
        totals=[_total(each) for each in totals(rows) if each.number > 1],
        assessments=assessments_shown(case),
        indicators=[str(Indicator(code).label) for code in case.indicators],
        suggested=suggested(case, rows),
    )


def money_row(row: MoneyRow) -> Sum:
    words = _per(in_words(row.amount, row.currency), row.per)
    return Sum(row.pk, str(MoneyKind(row.kind).label), words, row.note)


def assessments_shown(case: Case) -> list[Judged]:
    """Return the judgements, the one that stands first."""
    return [_judged(row) for row in assessments_of(case)]


def indicators_shown(case: Case) -> list[tuple[str, bool]]:
    """Return all signs there are, each with whether it was found."""
    return [(str(each.label), each.value in case.indicators) for each in Indicator]


def _judged(row: Assessment) -> Judged:
    outcome = Trafficking(row.outcome)
    return Judged(
        badge=Badge(str(outcome.label), _TONES[outcome]),
        signs=[str(Sign(code).label) for code in (row.act, row.means, row.purpose)],
        note=row.note,
        by=row.made_by.user.display_name,
        made_at=row.made_at,
    )


def _total(total: Total) -> tuple[str, str]:
    return str(MoneyKind(total.kind).label), _per(total.words, total.per)


def _per(words: str, per: str) -> str:
    return words if per == Per.ONCE else f"{words} {Per(per).label}"
