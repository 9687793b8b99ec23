"""The dashboard's tables."""

from typing import Any

from django.utils.translation import gettext as _

from cases.casebook.filters import Lacks
from cases.casebook.vocabularies import Status
from cases.statistics.dashboard.case_figures import CaseFigures
from cases.statistics.dashboard.links import Figure
from cases.statistics.dashboard.selectors import Dashboard
from cases.statistics.dashboard.workload import Load
from cases.web.dashboard.lists import figure_cell, request_url
from people.accounts.models import Membership
from people.accounts.selectors import names_of_members
from people.registry.countries import country_name

# So many nationalities stand on the dashboard itself.
MOST = 12


def crosstab(cases: CaseFigures, *, most: int | None = None) -> dict[str, Any]:
    """Return nationality by status as a table of numbers with their addresses.

    With `most`, the rarer ones are summed up in one row, which no list shows.
    """
    statuses, lines = cases.statuses, cases.nationalities
    shown, rest = (lines[:most], lines[most:]) if most and len(lines) > most + 1 else (lines, [])
    sums = [sum(line.cells[place].number for line in rest) for place in range(len(statuses))]
    sums.append(sum(line.total.number for line in rest))
    return {
        "heads": [str(Status(line.code).label) for line in statuses],
        "rows": [
            (
                country_name(line.code),
                [figure_cell(each) for each in line.cells],
                figure_cell(line.total),
            )
            for line in shown
        ],
        "rest": len(rest),
        "rest_cells": [figure_cell(Figure(number)) for number in sums],
        "number": len(lines),
        "totals": [figure_cell(line.total) for line in statuses],
        "all": figure_cell(cases.recruits),
    }


def kind_lines(told: Dashboard) -> list[dict[str, Any]]:
    return [
        {
            "label": str(line.kind.label),
            "all": figure_cell(line.all, request_url),
            "waiting": figure_cell(line.waiting, request_url),
            "overdue": figure_cell(line.overdue, request_url),
            "granted": figure_cell(line.granted, request_url),
        }
        for line in told.requests.kinds()
    ]


def load_lines(loads: list[Load], member: Membership) -> list[dict[str, Any]]:
    names = load_names(loads, member)
    return [
        {
            "name": names[load.owner],
            "open": figure_cell(load.open),
            "at_risk": figure_cell(load.at_risk),
            "overdue": figure_cell(load.overdue),
            "silent": figure_cell(load.silent),
        }
        for load in loads
    ]


def load_names(loads: list[Load], member: Membership) -> dict[str, str]:
    owners = [load.owner for load in loads if load.owner]
    return {**names_of_members(member.organisation_id, owners), "": _("Nobody")}


def quality_lines(cases: CaseFigures) -> list[tuple[str, str]]:
    """Return what open cases lack, each with its list."""
    return [(str(what.label), figure_cell(cases.lacking(what))) for what in Lacks]
