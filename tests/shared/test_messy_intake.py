"""The readers against the shared messy spreadsheet: what the answer key says, or a question.

A wrong reading that nobody is asked about is the one thing that must never happen.
"""

import csv
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from people.dates.reading import read_date
from people.registry.countries import read_country
from people.registry.phones import read_phones

pytestmark = pytest.mark.shared
AS_OF = date(2026, 1, 31)
COLUMNS = {"birth": "dob", "left_home": "left", "contract": "con", "last_contact": "last"}
# Read as written, where the key knows better from other columns: a death before the contract.
PLAIN = {("31", "birth"), ("44", "death")}


@pytest.fixture(scope="module")
def messy(shared: Path) -> list[tuple[dict[str, str], dict[str, Any]]]:
    """Rows with what the answer key says of each."""
    key = json.loads((shared / "data" / "messy_intake_expected.json").read_text())
    with (shared / "data" / "messy_intake.csv").open(newline="") as file:
        lines = list(csv.reader(file))[1:]
    names = key["meta"]["column_keys"]
    rows = [dict(zip(names, line, strict=True)) for line in lines]
    return [(rows[told["row"] - 1], told) for told in key["rows"]]


def test_dates_are_read_as_the_key_says_or_asked_about(messy) -> None:
    wrong, read = [], 0
    for row, told in messy:
        for name, column in COLUMNS.items():
            said = told.get("dates", {}).get(name, {})
            reading = read_date(row[column], today=AS_OF, not_after=AS_OF)
            if not said.get("edtf") or (str(told["row"]), name) in PLAIN:
                continue
            choices = [choice.date.edtf for choice in reading.choices]
            not_sure = reading.not_sure.edtf if reading.not_sure else None
            read += said["edtf"] in choices or said["edtf"] == not_sure
            if len(choices) == 1 and choices[0] != said["edtf"]:
                wrong.append((told["row"], name, row[column], choices[0], said["edtf"]))

    assert wrong == []
    assert read >= 125


def test_first_five_rows_are_read_to_the_last_date(messy) -> None:
    for row, told in messy[:5]:
        for name, column in COLUMNS.items():
            edtf = told["dates"][name]["edtf"]
            reading = read_date(row[column], today=AS_OF, not_after=AS_OF)
            found = {choice.date.edtf for choice in reading.choices}
            found |= {reading.not_sure.edtf} if reading.not_sure else set()
            assert (edtf in found) if edtf else not found, (told["row"], name)


def test_nationalities_are_the_keys_or_asked_about(messy) -> None:
    for row, told in messy:
        expected = told.get("nationality", {}).get("alpha3") or []
        reading = read_country(row["nat"])
        if reading.code and expected:
            assert reading.code in expected, (told["row"], row["nat"])


def test_phones_are_the_keys(messy) -> None:
    for row, told in messy[:5]:
        country = told["nationality"]["alpha3"][0]
        found = [phone.e164 for phone in read_phones(row["tel"], country)]

        assert found == [phone["e164"] for phone in told["phones"]], told["row"]
