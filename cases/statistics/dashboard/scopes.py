"""Whose numbers somebody is told: the group's, or those of what he or she works on."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Q

from cases.casebook.models import Case
from cases.repatriation.kinds import DEFAULT_GRANTED_DAYS
from cases.statistics.tallies.cuts import Cut
from cases.statistics.tallies.edges import Edges
from cases.statistics.tallies.figures import Of
from cases.statistics.tallies.reading import (
    Numbers,
    Scope,
    course,
    numbers,
    recounted,
    recounted_course,
)
from people.accounts.covers import covered_by
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.teams import team_ids_of


def edges_of(today: date, first_month: str) -> Edges:
    return Edges.of(today, first_month, granted_days=DEFAULT_GRANTED_DAYS)


@dataclass(frozen=True)
class Told:
    """What is added up for somebody: a scope of the tallies, and cases counted one by one."""

    scope: Scope | None
    beside: Any = None

    def numbers(self, edges: Edges) -> Numbers:
        return _together(
            numbers(self.scope, edges) if self.scope else {},
            recounted(self.beside, edges) if self.beside is not None else {},
        )

    def course(self, steps: Iterable[str]) -> Numbers:
        keys = list(steps)
        return _together(
            course(self.scope, keys) if self.scope else {},
            recounted_course(self.beside, keys) if self.beside is not None else {},
        )


def told_to(who: Membership, cut: Cut) -> Told:
    """Return what somebody may be told of the cases in a cut: of exactly those that he may see."""
    if not who.may(Permission.VIEW_CASES):
        return Told(None)
    if who.may(Permission.SEE_ALL_CASES):
        return Told(Scope(who.organisation_id, cut))
    if not cut.is_whole:
        return Told(None, _in_cut(Case.objects.visible_to(who), cut))
    owners = [who.id, *(absent.id for absent in covered_by(who))]
    teams = team_ids_of(who)
    given = Case.objects.given_to(who).exclude(owner__in=owners).exclude(team__in=teams)
    scope = Scope(who.organisation_id, owners=owners, teams=teams)
    return Told(scope, given if given.exists() else None)


def _in_cut(cases: Any, cut: Cut) -> Any:
    fixed = {"nationality": cut.nationality, "pathway": cut.pathway, "team_id": cut.team}
    return cases.filter(Q(**{name: value for name, value in fixed.items() if value is not None}))


def _together(one: Numbers, other: Numbers) -> Numbers:
    if not other:
        return one
    found: dict[Of, dict[tuple[str, str], int]] = defaultdict(lambda: defaultdict(int))
    for told in (one, other):
        for figure, cells in told.items():
            for place, number in cells.items():
                found[figure][place] += number
    return found
