"""The words of public figures: their categories, and how they were made."""

from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.casebook.fate_groups import Fate
from cases.casebook.vocabularies import Pathway
from cases.exports.deidentified.bands import UNKNOWN
from cases.statistics.public.document import Document
from cases.statistics.public.hiding import ONE_BY_LOT, WIDTH, least_told
from cases.statistics.public.merging import REST
from cases.statistics.public.tables import ALL, FATES, MONTHS, PATHWAYS
from people.registry.countries import country_name, is_country

TITLES: dict[str, Promise] = {
    FATES: gettext_lazy("Recruits by nationality and fate"),
    MONTHS: gettext_lazy("Recruits by month of leaving home and nationality"),
    PATHWAYS: gettext_lazy("Recruits by month of leaving home and pathway"),
}
_REGIONS: dict[str, Promise] = {
    "northern_africa": gettext_lazy("Northern Africa"),
    "sub_saharan_africa": gettext_lazy("Sub-Saharan Africa"),
    "latin_america_and_caribbean": gettext_lazy("Latin America and the Caribbean"),
    "northern_america": gettext_lazy("Northern America"),
    "central_asia": gettext_lazy("Central Asia"),
    "eastern_asia": gettext_lazy("Eastern Asia"),
    "south_eastern_asia": gettext_lazy("South-eastern Asia"),
    "southern_asia": gettext_lazy("Southern Asia"),
    "western_asia": gettext_lazy("Western Asia"),
    "eastern_europe": gettext_lazy("Eastern Europe"),
    "northern_europe": gettext_lazy("Northern Europe"),
    "southern_europe": gettext_lazy("Southern Europe"),
    "western_europe": gettext_lazy("Western Europe"),
    "oceania": gettext_lazy("Oceania"),
    "antarctica": gettext_lazy("Antarctica"),
}
_MONTH_LENGTH = len("2024-01")


def label_of(key: str) -> str:
    """Return a row or column in words."""
    if key == REST:
        return _("All others")
    if key == UNKNOWN:
        return _("Not known")
    if is_country(key):
        return country_name(key)
    if key in _REGIONS:
        return _("%(region)s, other countries") % {"region": _REGIONS[key]}
    if key in Fate.values:
        return str(Fate(key).label)
    if key in Pathway.values:
        return str(Pathway(key).label)
    if len(key) == _MONTH_LENGTH and "Q" not in key:
        return key
    return _("%(period)s, not told closer") % {"period": key}


def method_of(document: Document) -> list[str]:
    """Return how the figures were made, in sentences."""
    told = {
        "as_of": document.as_of.isoformat(),
        "made": document.made_on.isoformat(),
        "k": document.k,
        "base": document.rounding,
        "least": least_told(document.k),
        "one_by_lot": ONE_BY_LOT,
        "width": WIDTH,
        "withheld": withheld(document),
    }
    return [sentence % told for sentence in map(str, _METHOD)]


def withheld(document: Document) -> str:
    """Return what stands in place of a figure that is hidden, whichever reason hides it."""
    return _("fewer than %(k)d, or withheld") % {"k": document.k}


_METHOD: list[Promise] = [
    gettext_lazy(
        "As of %(as_of)s: people whose case was open by that day, with what was known of them "
        "when the figures were made, on %(made)s. Figures are made once a month, and anew only "
        "where those before were wrong."
    ),
    gettext_lazy(
        "Recruits only: who is at risk or was stopped before leaving, and who serves for "
        "Ukraine, is not counted. Each person counts once, by the nationality that is primary "
        "for advocacy. Killed is confirmed; what is not confirmed stands apart."
    ),
    gettext_lazy(
        "These are the people of one organisation. The same person may be known to several: "
        "totals of organisations overlap, and must not be added up."
    ),
    gettext_lazy(
        "k = %(k)d: a figure of fewer people is hidden, nought too; so are others from which it "
        "could be worked out, and besides about one in %(one_by_lot)d by lot, whatever it is. "
        'Which others are hidden is drawn and kept secret. All of them read "%(withheld)s".'
    ),
    gettext_lazy(
        "The least and the most that a hidden figure can be are %(width)d or more apart, also for "
        "somebody who has all figures of a month and knows how they are made; not every number "
        "between is equally likely. Countries, months and pathways of fewer than %(least)d people "
        "are told together with others."
    ),
    gettext_lazy(
        "Each figure is rounded to the nearest %(base)d by itself: sums of rows and columns "
        "differ from the totals. When fewer than %(k)d people changed since any earlier figures, "
        "those before stay. The same figures are never made anew with another k or rounding."
    ),
]


def told_of(document: Document) -> list[dict[str, Any]]:
    """Return the tables with their words, for a page; each figure with its mark."""
    return [
        {
            "name": name,
            "title": TITLES[name],
            "columns": [label_of(key) for key in told["columns"]],
            "lines": [
                {
                    "label": label_of(row),
                    "cells": list(zip(_marks(name, row, told["columns"]), cells, strict=True)),
                    "total": (mark_of(name, row, ALL), total),
                }
                for row, cells, total in zip(
                    told["rows"], told["cells"], told["row_totals"], strict=True
                )
            ],
            "totals": list(
                zip(_marks(name, ALL, told["columns"]), told["column_totals"], strict=True)
            ),
            "total": (mark_of(name, ALL, ALL), told["total"]),
        }
        for name, told in document.tables.items()
    ]


def mark_of(table: str, row: str, column: str) -> str:
    """Return the mark by which an address points to one figure of a release."""
    return f"{table}.{row}.{column}"


def _marks(table: str, row: str, columns: list[str]) -> list[str]:
    return [mark_of(table, row, column) for column in columns]
