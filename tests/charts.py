"""Invented figures for all charts, and one page that shows them: as file, without a server."""

from pathlib import Path
from typing import Any

from django.template import engines

from cases.web.charts.tile_map import Counted, tile_map
from people.registry.countries import country_name

SHEET = Path(__file__).resolve().parents[1] / "static/homeward.css"
NATIONALITIES = {
    "NPL": 128, "KEN": 61, "IND": 54, "BGD": 47, "IRQ": 38, "LKA": 33, "CUB": 29, "UZB": 27,
    "RUS": 24, "CMR": 22, "TJK": 19, "KGZ": 14, "EGY": 13, "GHA": 9, "ZAF": 8, "PRK": 7,
    "NGA": 7, "SYR": 6, "YEM": 6, "UGA": 5, "KAZ": 4, "TGO": 4, "COL": 3, "BRA": 3, "SEN": 3,
    "PAK": 2, "AFG": 2, "MMR": 2, "MAR": 2, "SLE": 2, "ETH": 2, "CIV": 2, "TZA": 2, "CHN": 2,
    "SRB": 1, "JOR": 1, "PER": 1, "MLI": 1, "BEN": 1, "SOM": 1, "COD": 1, "RWA": 1, "ZMB": 1,
}  # fmt: skip
PAGE = """<!doctype html>
<html lang="en" dir="{{ direction }}"><head><meta charset="utf-8"><title>Charts</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="{{ sheet }}"></head>
<body><main><div class="wrap"><h1>Charts</h1>
<section class="section"><header><h2>Where people come from</h2>
  <span class="count">{{ map.countries }} countries</span></header>
  {% include "components/charts/tile_map.html" with map=map caption="Nationalities" only %}
</section>
</div></main></body></html>"""


def counted(numbers: dict[str, int]) -> list[Counted]:
    return [
        Counted(code, country_name(code), number, f"/cases/?nationality={code}&stage=open")
        for code, number in numbers.items()
    ]


def charts() -> dict[str, Any]:
    nationalities = counted(NATIONALITIES | {"ABW": 1, "": 5})
    return {"map": tile_map(nationalities, all_url="/cases/?stage=open")}


def page(direction: str = "ltr", **others: Any) -> str:
    context = {"direction": direction, "sheet": SHEET.as_uri(), **charts(), **others}
    return str(engines["django"].from_string(PAGE).render(context))


def rendered(template: str, **context: Any) -> str:
    return str(engines["django"].get_template(template).render(context))
