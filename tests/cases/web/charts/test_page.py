"""All charts on one page: nothing inline, and readable on every shade."""

import re
from itertools import pairwise

import pytest

from tests.charts import SHEET, page
from tests.test_templates import inline

COLOUR = re.compile(r"--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)")
LIGHT, DARK = 0, 1


def palette(theme: int) -> dict[str, str]:
    return {name: both[theme] for name, *both in COLOUR.findall(SHEET.read_text())}


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted([luminance(one), luminance(other)])
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_counted_as_the_guidelines_do():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("muted", "sunk"),
        ("on-step-1", "step-1"),
        ("on-step-2", "step-2"),
        ("on-step-3", "step-3"),
        ("on-step-3", "step-4"),
        ("muted", "page"),
    ],
)
def test_text_reads_on_every_shade(theme, text, ground):
    colours = palette(theme)

    assert contrast(colours[text], colours[ground]) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("line", ["step-3", "step-4", "good", "late", "edge"])
def test_lines_and_bars_stand_out_from_the_page(theme, line):
    colours = palette(theme)

    assert contrast(colours[line], colours["page"]) >= 3


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_each_step_is_darker_or_lighter_than_the_one_before(theme):
    colours = palette(theme)
    steps = [contrast(colours[f"step-{step}"], colours["page"]) for step in (1, 2, 3, 4)]

    assert steps == sorted(steps)
    # So far apart that they differ for who sees no hue, and on grey paper.
    assert all(after / before > 1.4 for before, after in pairwise(steps))


def test_charts_bring_no_script_and_no_style():
    html = page()

    assert inline(html) == []
    assert "<script" not in html
    assert html.count("<svg") > 40


def test_drawings_that_say_something_have_a_title():
    drawings = re.findall(r'<svg[^>]*role="(?:img|group)"[^>]*>\s*<title>([^<]+)</title>', page())

    assert len(drawings) == len(re.findall(r'<svg[^>]*role="', page()))
    assert "World map, one square for each country" in drawings
