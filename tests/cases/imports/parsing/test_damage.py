"""Files damaged anywhere are read or refused; none surprises the reader."""

import io
import json
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cases.imports.parsing.child import answer
from cases.imports.parsing.limits import LIMITS
from tests.cases.imports.parsing.hostile import as_csv, as_workbook

ROWS = [
    ["Name", "Born", "Remarks"],
    ["Bir", "45123", "=1+1"],
    ["नाम, other", "#REF!", 'a "quote"\nand a line'],
]
PIECES = [
    b"",
    b"\0",
    b'"',
    b"<",
    b"&amp;",
    b"-1",
    b"9" * 30,
    b"1e999",
    b"NaN",
    b"_xD800_",
    b"\xff",
]
DAMAGE = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 20), st.sampled_from(PIECES)), min_size=1, max_size=3
)


def damaged(content, damage):
    for share, gone, piece in damage:
        at = int(share * len(content))
        content = content[:at] + piece + content[at + gone :]
    return content


def answered(content):
    out = io.BytesIO()
    answer(content, out, LIMITS)
    return json.loads(out.getvalue().splitlines()[-1])


@settings(max_examples=80, deadline=None)
@given(damage=DAMAGE)
@pytest.mark.parametrize("form", [as_csv, as_workbook])
def test_damage_to_a_file_is_no_surprise(form, damage):
    told = answered(damaged(form(ROWS), damage))

    assert told == ["end"] or not told[1].startswith("broken")


@settings(max_examples=80, deadline=None)
@given(damage=DAMAGE, which=st.integers(0, 10))
def test_damage_to_a_part_of_a_workbook_is_no_surprise(damage, which):
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(as_workbook(ROWS))) as whole,
        zipfile.ZipFile(out, "w") as other,
    ):
        names = whole.namelist()
        for name in names:
            content = whole.read(name)
            is_hit = name == names[which % len(names)]
            other.writestr(name, damaged(content, damage) if is_hit else content)

    told = answered(out.getvalue())

    assert told == ["end"] or not told[1].startswith("broken")
