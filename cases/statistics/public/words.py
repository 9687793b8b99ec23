"""The words of public figures: their categories, and how they were made."""

from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.casebook.fate_groups import Fate
from cases.casebook.vocabularies import Pathway
from cases.exports.deidentified.bands import UNKNOWN
from cases.statistics.public.hiding import WIDTH
from cases.statistics.public.merging import REST
from cases.statistics.public.models import PublishedFigure
from cases.statistics.public.tables import FATES, MONTHS, PATHWAYS, PUBLIC_K, ROUNDED_TO
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


def method_of(figure: PublishedFigure) -> list[str]:
    """Return how the figures were made, in sentences."""
    return [
        _(
            "As of %(as_of)s: people whose case was open by that day, with what was known of them "
            "when the figures were made, on %(made)s. Figures are made once a month."
        )
        % {"as_of": figure.as_of.isoformat(), "made": f"{figure.made_at:%Y-%m-%d}"},
        _(
            "Recruits only: who is at risk or was stopped before leaving, and who serves for "
            "Ukraine, is not counted. Each person counts once, by the nationality that is primary "
            "for advocacy. Killed is confirmed; what is not confirmed stands apart."
        ),
        _(
            "k = %(k)d: a figure of fewer people is hidden, and so are others from which it could "
            "be worked out. From all that is shown, a hidden figure stays open by %(width)d or "
            "more. Countries, months and pathways of fewer people are told together with others."
        )
        % {"k": PUBLIC_K, "width": WIDTH},
        _(
            "Each figure is rounded to the nearest %(base)d by itself: sums of rows and columns "
            "differ from the totals. When fewer than %(k)d people changed within a month, the "
            "figures before stay."
        )
        % {"base": ROUNDED_TO, "k": PUBLIC_K},
    ]


def told_of(figure: PublishedFigure) -> list[dict[str, Any]]:
    """Return the tables with their words, for a page."""
    return [
        {
            "name": name,
            "title": TITLES[name],
            "columns": [label_of(key) for key in told["columns"]],
            "lines": [
                (label_of(key), cells, total)
                for key, cells, total in zip(
                    told["rows"], told["cells"], told["row_totals"], strict=True
                )
            ],
            "totals": told["column_totals"],
            "total": told["total"],
        }
        for name, told in figure.tables.items()
    ]
