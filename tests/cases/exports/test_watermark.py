"""Which export a leaked copy is of can be told from the order of its rows."""

import random
from uuid import uuid4

from cases.exports.watermark import places, whose

REFS = [f"C-2026-{number:05}" for number in range(60)]
EXPORTS = [uuid4() for _ in range(50)]


def file_of(export_id, refs=REFS):
    return [refs[place] for place in places(refs, export_id)]


def test_order_holds_every_row_once_and_differs_from_file_to_file():
    files = [file_of(export_id) for export_id in EXPORTS]

    assert all(sorted(file) == REFS for file in files)
    assert len({tuple(file) for file in files}) == len(EXPORTS)
    assert file_of(EXPORTS[0]) == files[0]


def test_each_of_fifty_files_is_known_again():
    assert [whose(file_of(export_id), EXPORTS) for export_id in EXPORTS] == EXPORTS


def test_copy_without_many_of_its_rows_is_known_again():
    chance = random.Random(5)
    for export_id in EXPORTS:
        rows = [ref for ref in file_of(export_id) if chance.random() < 0.5]
        assert whose(rows, EXPORTS) == export_id


def test_sorted_copy_and_file_of_somebody_else_are_nobodys():
    assert whose(REFS, EXPORTS) is None
    assert whose(file_of(uuid4()), EXPORTS) is None
    assert whose([], EXPORTS) is None
    assert whose(REFS[:1], EXPORTS) is None


def test_long_file_that_was_written_in_batches_is_known_again():
    batches = [[f"C-2025-{n:05}" for n in range(start, start + 40)] for start in range(0, 400, 40)]
    copy = [ref for batch in batches for ref in file_of(EXPORTS[7], batch)]

    assert whose(copy, EXPORTS) == EXPORTS[7]
