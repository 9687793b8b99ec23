"""One tile for each country, and neighbours near one another."""

import pytest

from cases.web.charts.tiles import COLUMNS, NOT_ON_THE_MAP, ROWS, TILES
from people.registry.countries import country_choices

# Borders that men of this casework cross, and some at every edge of the map.
_BORDERS = """
    NPL-IND NPL-CHN BGD-IND BGD-MMR PAK-IND PAK-AFG IND-LKA BTN-CHN TJK-AFG TJK-UZB UZB-KAZ KGZ-KAZ
    KGZ-UZB TKM-UZB CHN-KGZ CHN-MNG CHN-PRK PRK-KOR IRN-AFG IRN-IRQ IRQ-SYR SYR-TUR SYR-JOR
    SYR-LBN TUR-BGR TUR-GRC GEO-ARM ARM-AZE UKR-BLR UKR-MDA MDA-ROU ROU-BGR POL-CZE POL-LTU
    POL-DEU LTU-LVA EST-FIN NOR-SWE DEU-NLD FRA-BEL FRA-ESP ESP-PRT ITA-SVN SRB-BIH GBR-IRL
    EGY-SDN EGY-LBY EGY-ISR MAR-DZA DZA-TUN ETH-SOM ETH-KEN KEN-TZA KEN-UGA UGA-COD CMR-NGA
    GHA-TGO GHA-CIV SEN-GMB ZMB-ZWE ZWE-ZAF ZAF-LSO YEM-SAU YEM-OMN MEX-USA USA-CAN CUB-BHS
    COL-VEN COL-ECU PER-BRA ARG-CHL ARG-URY THA-KHM THA-MYS VNM-LAO IDN-TLS SLB-VUT
"""
NEIGHBOURS = _BORDERS.split()


def steps_between(one: str, other: str) -> int:
    """Count as a king walks on a chessboard."""
    (column, row), (column_too, row_too) = TILES[one], TILES[other]
    return max(abs(column - column_too), abs(row - row_too))


def test_each_country_has_a_tile_or_is_said_to_have_none():
    codes = {code for code, _name in country_choices()}

    assert set(TILES) | NOT_ON_THE_MAP == codes
    assert set(TILES) & NOT_ON_THE_MAP == set()
    assert len(TILES) == 199


def test_no_two_tiles_share_a_place():
    assert len(set(TILES.values())) == len(TILES)


def test_map_is_filled_to_its_four_edges():
    columns, rows = zip(*TILES.values(), strict=True)

    assert (min(columns), max(columns)) == (0, COLUMNS - 1)
    assert (min(rows), max(rows)) == (0, ROWS - 1)


@pytest.mark.parametrize("border", NEIGHBOURS)
def test_neighbours_touch(border):
    assert steps_between(*border.split("-")) == 1


@pytest.mark.parametrize("border", ["RUS-UKR", "RUS-BLR", "RUS-KAZ", "RUS-EST", "RUS-GEO"])
def test_russia_is_near_those_around_it(border):
    assert steps_between(*border.split("-")) <= 4


@pytest.mark.parametrize(
    "pair",
    ["NOR DNK", "RUS KAZ", "UZB AFG", "NPL LKA", "EGY ZAF", "USA MEX", "COL CHL", "JPN AUS"],
)
def test_north_is_above_south(pair):
    north, south = pair.split()

    assert TILES[north][1] < TILES[south][1]


@pytest.mark.parametrize(
    "pair", ["PRT POL", "USA GBR", "SEN ETH", "EGY IRQ", "PAK BGD", "CHN JPN"]
)
def test_west_stands_before_east(pair):
    west, east = pair.split()

    assert TILES[west][0] < TILES[east][0]
