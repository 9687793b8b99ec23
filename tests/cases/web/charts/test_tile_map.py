"""The world map: who is on it, in which shade, and the table beside it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.web.charts.tile_map import Counted, tile_map
from cases.web.charts.tiles import TILES
from tests.charts import NATIONALITIES, counted, rendered

TEMPLATE = "components/charts/tile_map.html"


def test_each_country_with_a_number_is_a_link_on_its_place():
    world = tile_map(counted({"NPL": 128, "KEN": 0, "CAN": 2}))

    column, row = TILES["NPL"]
    assert [(tile.code, tile.number) for tile in world.tiles] == [("NPL", "128"), ("CAN", "2")]
    assert world.tiles[0].place == f"{column * 32} {row * 32}"
    assert world.tiles[0].url == "/cases/?nationality=NPL&stage=open"
    assert world.tiles[0].title == "Nepal: 128"
    assert world.countries == 2


@pytest.mark.parametrize(
    ("number", "step"), [(1, 1), (4, 1), (5, 2), (19, 2), (20, 3), (49, 3), (50, 4), (499, 4)]
)
def test_shade_has_four_steps(number, step):
    assert tile_map(counted({"NPL": number})).tiles[0].step == str(step)


def test_legend_says_the_steps():
    words = [
        ("0", "none"),
        ("1", "1 to 4"),
        ("2", "5 to 19"),
        ("3", "20 to 49"),
        ("4", "50 and more"),
    ]

    assert list(tile_map(counted(NATIONALITIES)).legend) == words


def test_steps_are_coarser_where_numbers_are_large():
    world = tile_map(counted({"NPL": 41_000, "KEN": 4_999, "IND": 499, "CUB": 3}))

    assert [words for _step, words in world.legend] == [
        "none",
        "1 to 499",
        "500 to 1,999",
        "2,000 to 4,999",
        "5,000 and more",
    ]
    assert [tile.step for tile in world.tiles] == ["4", "3", "1", "1"]
    assert [tile.is_wide for tile in world.tiles] == [True, False, False, False]


def test_table_names_fifteen_countries_and_sums_up_the_others():
    world = tile_map(counted(NATIONALITIES | {"": 9}), all_url="/cases/?stage=open")

    assert len(world.lines) == 17
    first, *_rest, others, unknown = world.lines
    assert (first.label, first.number, first.share) == ("Nepal", "128", "21 %")
    assert (others.label, others.number, others.url) == ("28 others", "75", "/cases/?stage=open")
    assert (unknown.label, unknown.number) == ("Not known", "9")
    assert world.countries == 43


def test_who_has_no_tile_is_named_beneath_the_map():
    world = tile_map(counted({"NPL": 1, "ABW": 2, "XKX": 3, "": 4}))

    assert [tile.code for tile in world.tiles] == ["NPL"]
    assert [(line.label, line.number) for line in world.without_tile] == [
        ("Not known", "4"),
        ("XKX", "3"),
        ("Aruba", "2"),
    ]


def test_empty_map_says_that_there_is_nobody():
    world = tile_map([])

    html = rendered(TEMPLATE, map=world, caption="Nationalities")

    assert (world.countries, world.lines, world.tiles) == (0, (), ())
    assert "No country has a number." in html
    assert "None yet." in html
    # The countries are shown all the same.
    assert html.count("<text") == len(TILES)


def test_map_without_lists_behind_it_has_no_links():
    world = tile_map([Counted("NPL", "Nepal", 3, ""), Counted("ABW", "Aruba", 1, "")])

    html = rendered(TEMPLATE, map=world, caption="Nationalities")

    assert "href" not in html
    assert "opens its list" not in html
    assert "Nepal: 3" in html


def test_labels_and_addresses_are_escaped():
    world = tile_map([Counted("NPL", "<b>N&M</b>", 1, '/cases/?a="><script>&b=1')])

    html = rendered(TEMPLATE, map=world, caption="<i>")

    assert "<script" not in html
    assert "<b>" not in html
    assert "<i>" not in html
    assert "&lt;b&gt;N&amp;M&lt;/b&gt;: 1" in html


@given(
    st.dictionaries(
        st.sampled_from([*sorted(TILES), "ABW", ""]), st.integers(min_value=0, max_value=10**6)
    )
)
def test_nobody_is_lost_between_map_and_table(numbers):
    world = tile_map(counted(numbers))

    there = {code: number for code, number in numbers.items() if number}
    on_map = sum(int(tile.number) for tile in world.tiles)
    beneath = sum(int(line.number.replace(",", "")) for line in world.without_tile)
    in_table = sum(int(line.number.replace(",", "")) for line in world.lines)
    assert on_map + beneath == in_table == sum(there.values())
    assert all(tile.step in "1234" for tile in world.tiles)
    assert all(
        0 <= int(part) <= world.width for tile in world.tiles for part in tile.place.split()
    )
