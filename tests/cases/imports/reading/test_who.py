"""Whatever stands in the cells, a row is read, and nothing is made of nothing."""

from hypothesis import given, settings
from hypothesis import strategies as st

from cases.imports.fields import Column
from cases.imports.reading.names import read_names
from cases.imports.reading.nationality import read_nationality
from cases.imports.reading.papers import read_papers
from cases.imports.reading.persons_in_row import read_persons, settle_reporter
from cases.imports.reading.reached import read_reached
from cases.imports.reading.reporter import read_reporter
from people.registry.text import fold_digits
from tests.cases.imports.reading.rows import draft_of

READERS = (
    read_nationality,
    read_names,
    read_persons,
    read_reached,
    read_papers,
    read_reporter,
    settle_reporter,
)
COLUMNS = (
    *(Column.NAME, Column.NATIVE, Column.ALIAS, Column.GIVEN, Column.FAMILY, Column.FATHER),
    *(Column.NATIONALITY, Column.PHONE, Column.PASSPORT, Column.REPORTER, Column.RELATION),
    *(Column.BIRTH, Column.REMARKS),
)
_SAID = """
    Hari Rai & and his brother S/O bin (22) (both) , / ; ? ' "Babul" unknown 1 +254700000001 SL
    Congo Олег сын Марии и брат жена 8(900)000-00-01 паспорт РФ أحمد و أخوه بن
    +964 ٠٧٧٠ नेपाली हरि र भाइ
    y e de @nobody t.me/nobody 9.77E+12 A0000001 old new the \u200f \u00a0 - ( ) [ = # 's wife of
"""
_PIECES = st.sampled_from(_SAID.split())
_CELL = st.one_of(st.text(max_size=40), st.lists(_PIECES, max_size=9).map(" ".join))


@settings(max_examples=300, deadline=None)
@given(st.dictionaries(st.sampled_from(COLUMNS), _CELL))
def test_any_row_is_read_and_no_number_is_invented(cells) -> None:
    draft = draft_of(**{str(column): cell for column, cell in cells.items()})
    for read in READERS:
        read(draft)

    written = [each for cell in cells.values() for each in fold_digits(cell) if each.isdigit()]
    assert len(draft.row["name"]) > 0
    for paper in filter(None, [draft.row["passport"]]):
        rest = [each for each in paper if each.isascii() and each.isdigit()]
        assert len(rest) <= len(written)
        assert set(rest) <= set(written)
    for man in draft.row.get("into", []):
        assert man["latin"] or man.get("native") or man.get("placeholder")
