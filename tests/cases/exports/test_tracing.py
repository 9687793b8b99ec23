"""Who asked for a list is told from a copy of it, whatever kind of file it is."""

import csv
import io
import random
from uuid import uuid4

import pytest
from django.core.management import CommandError, call_command

from cases.exports import asking, fetching, reading
from cases.exports.tracing import origin_of
from cases.exports.writing import write_export
from tests.cases.exports.told import plain_cases

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def lists(organisation, caseworker, monkeypatch):
    """Three lists of the same sixty cases in each kind of file that is traced."""
    monkeypatch.setattr(asking, "FREELY", 10_000)
    monkeypatch.setattr(reading, "CHUNK", 25)
    plain_cases(organisation, caseworker, 60)
    return {
        export.pk: b"".join(fetching.fetch(export_id=export.pk, by=caseworker)[1])
        for export in [_written(caseworker, shape) for shape in ("csv", "jsonl", "xlsx") * 3]
    }


def _written(by, shape):
    export = asking.ask_export(
        by=by, filters={}, purpose="casework", shape=shape, columns=["ref", "status"]
    )
    write_export(export.job_id)
    return export


def test_each_list_is_known_again_among_all(lists):
    assert [origin_of(content).pk for content in lists.values()] == list(lists)


def test_half_of_the_rows_are_enough(lists):
    pk, content = next(iter(lists.items()))
    head, *rows = content.decode("utf-8-sig").splitlines(keepends=True)
    chance = random.Random(5)

    kept = [row for row in rows if chance.random() < 0.5]

    assert 20 <= len(kept) < 40
    assert origin_of("".join([head, *kept]).encode()).pk == pk


def test_sorted_list_is_nobodys(lists):
    rows = sorted(csv.reader(io.StringIO(next(iter(lists.values())).decode("utf-8-sig"))))
    out = io.StringIO()
    csv.writer(out).writerows(rows)

    assert origin_of(out.getvalue().encode()) is None


def test_command_prints_ids_and_no_name(lists, caseworker, tmp_path):
    pk, content = next(iter(lists.items()))
    (tmp_path / "found.csv").write_bytes(content)
    (tmp_path / "other.csv").write_text("\n".join(f"C-2024-{n:05}" for n in range(50)))
    said = io.StringIO()

    call_command(
        "whose_export", str(tmp_path / "found.csv"), str(tmp_path / "other.csv"), stdout=said
    )

    first, second = said.getvalue().splitlines()
    assert f"export {pk}" in first
    assert str(caseworker.pk) in first
    assert caseworker.user.display_name not in said.getvalue()
    assert "no export of ours" in second


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"C-2026-00001\nC-2026-00002\n", "2 references"),
        (b"", "empty"),
        (b"PK\x03\x04 broken", "damaged"),
        (None, "No such file"),
    ],
)
def test_command_says_why_nothing_can_be_told(db, tmp_path, content, said):
    file = tmp_path / f"{uuid4()}.csv"
    if content is not None:
        file.write_bytes(content)

    with pytest.raises(CommandError, match=said) as refused:
        call_command("whose_export", str(file))

    assert str(file) in str(refused.value)
