"""Invented figures for all charts, and one page that shows them: as file, without a server."""

from math import sin
from pathlib import Path
from typing import Any

from django.template import engines

from cases.web.charts.bars import Line, bars
from cases.web.charts.fates import fates
from cases.web.charts.funnel import Step, funnel
from cases.web.charts.months import Series
from cases.web.charts.tile_map import Counted, tile_map
from cases.web.charts.trend import trend
from people.registry.countries import country_name

SHEET = Path(__file__).resolve().parents[1] / "static/homeward.css"
NATIONALITIES = {
    "NPL": 128, "KEN": 61, "IND": 54, "BGD": 47, "IRQ": 38, "LKA": 33, "CUB": 29, "UZB": 27,
    "RUS": 24, "CMR": 22, "TJK": 19, "KGZ": 14, "EGY": 13, "GHA": 9, "ZAF": 8, "PRK": 7,
    "NGA": 7, "SYR": 6, "YEM": 6, "UGA": 5, "KAZ": 4, "TGO": 4, "COL": 3, "BRA": 3, "SEN": 3,
    "PAK": 2, "AFG": 2, "MMR": 2, "MAR": 2, "SLE": 2, "ETH": 2, "CIV": 2, "TZA": 2, "CHN": 2,
    "SRB": 1, "JOR": 1, "PER": 1, "MLI": 1, "BEN": 1, "SOM": 1, "COD": 1, "RWA": 1, "ZMB": 1,
}  # fmt: skip
STATUSES = [
    ("Serving", 161), ("Out of contact", 104), ("Missing", 71), ("Home", 64),
    ("Killed, not confirmed", 48), ("Prisoner of war", 37), ("Killed", 34), ("Wounded", 31),
    ("Other, 9 kinds", 51), ("Escaped", 0),
]  # fmt: skip
STEPS = [
    Step("Appeal sent", 214, "/requests/?kind=discharge"),
    Step("Acknowledged", 131, "/requests/?kind=discharge&acknowledged=1", 12, 40),
    Step("Granted", 72, "/requests/?kind=discharge&granted=1", 74, 112),
    Step("Out of the unit", 49, "/requests/?kind=discharge&fulfilled=1", 31, 65),
    Step("Home", 41, "/cases/?status=returned", 9, 23),
]
OPENED = [22, 31, 28, 40, 37, 52, 48, 61, 44, 39, 47, 35]
HOME = [1, 2, 4, 3, 6, 5, 9, 4, 8, 11, 6, 5]


def months(number: int) -> list[str]:
    """Return so many months, the last of them November 2026."""
    last = 2026 * 12 + 10
    return [f"{at // 12}-{at % 12 + 1:02}" for at in range(last - number + 1, last + 1)]


def series(name: str, numbers: list[int], kind: str = "") -> Series:
    urls = [f"/cases/?month={place}&what={name}" for place in range(len(numbers))]
    return Series(name, numbers, urls, kind, f"/cases/?what={name}")


def wave(most: int, number: int, shift: float) -> list[int]:
    return [round(most * (1 + sin(at / 5 + shift)) / 2) for at in range(number)]


MONTHS = months(24)
LONG = [
    series("opened", wave(14_000, 60, 0)),
    series("closed", wave(9_000, 60, 1)),
    series("missing", wave(5_000, 60, 2), "at-risk"),
    series("killed", wave(1_200, 60, 4), "ended"),
]
FATES = [
    series(name, wave(most, 24, shift))
    for name, most, shift in [
        ("Serving", 40, 0), ("Out of contact", 31, 1), ("Missing", 22, 2), ("Wounded", 9, 3),
        ("Prisoner of war, or held in Russia", 6, 4), ("Killed", 14, 5), ("Home", 11, 6),
    ]
]  # fmt: skip
# Each chart with its words, as a page includes it.
INCLUDED = [
    ("Where people come from", "tile_map", "map=map"),
    ("Where they are now", "bars", 'lines=lines of="Status" counted="People"'),
    ("From appeal to home", "funnel", 'funnel=funnel of="Discharge" counted="People"'),
    ("Opened and home by month", "trend", "trend=trend"),
    ("Five years", "trend", "trend=long"),
    ("Since when it is so", "fates", 'fates=fates of="Status"'),
]
PAGE = """<!doctype html>
<html lang="en" dir="{{ direction }}"><head><meta charset="utf-8"><title>Charts</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="{{ sheet }}"></head>
<body><main><div class="wrap"><h1>Charts</h1>%s<div class="halves">%s</div>%s</div></main></body>
</html>"""
SECTION = """<section class="section"><header><h2>{title}</h2></header>
{{% include "components/charts/{name}.html" with {told} caption="{title}" only %}}</section>"""


def counted(numbers: dict[str, int]) -> list[Counted]:
    return [
        Counted(code, country_name(code), number, f"/cases/?nationality={code}&stage=open")
        for code, number in numbers.items()
    ]


def charts() -> dict[str, Any]:
    nationalities = counted(NATIONALITIES | {"ABW": 1, "": 5})
    return {
        "map": tile_map(nationalities, all_url="/cases/?stage=open"),
        "trend": trend(MONTHS[-12:], [series("opened", OPENED), series("home", HOME, "safe")]),
        "long": trend(months(60), LONG),
        "lines": bars([Line(*each, "/cases/?status=x") for each in STATUSES], whole=601),
        "funnel": funnel(STEPS),
        "fates": fates(MONTHS, FATES),
    }


def page(direction: str = "ltr", **others: Any) -> str:
    first, *halves, last = [
        SECTION.format(title=title, name=name, told=told) for title, name, told in INCLUDED
    ]
    template = engines["django"].from_string(PAGE % (first, "".join(halves), last))
    context = {"direction": direction, "sheet": SHEET.as_uri(), **charts(), **others}
    return str(template.render(context))


def rendered(template: str, **context: Any) -> str:
    return str(engines["django"].get_template(template).render(context))
