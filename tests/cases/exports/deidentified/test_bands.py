"""Days and codes, made rougher."""

import pytest

from cases.casebook.fate_groups import FATE_OF
from cases.casebook.vocabularies import Force, Pathway, Status
from cases.exports.deidentified import bands
from people.registry.countries import country_choices
from people.registry.regions import REGIONS, region_of


@pytest.mark.parametrize(
    ("earliest", "latest", "told"),
    [
        ("2023-11-01", "2023-11-30", "2023-11"),
        ("2023-10-01", "2023-12-31", "2023-Q4"),
        ("2023-09-01", "2023-10-31", "2023"),
        ("2023-12-01", "2024-01-31", "unknown"),
        (None, "2024-01-31", "unknown"),
    ],
)
def test_month_is_as_rough_as_it_is_known(earliest, latest, told):
    assert bands.month_between(earliest, latest) == told


@pytest.mark.parametrize(
    ("told", "quarter", "year"),
    [
        ("2023-01", "2023-Q1", "2023"),
        ("2023-12", "2023-Q4", "2023"),
        ("2023-Q2", "2023-Q2", "2023"),
        ("2023", "2023", "2023"),
        ("unknown", "unknown", "unknown"),
    ],
)
def test_quarter_and_year_of_a_month(told, quarter, year):
    assert (bands.quarter(told), bands.year(told)) == (quarter, year)


@pytest.mark.parametrize(
    ("earliest", "latest", "told", "rougher"),
    [
        ("1994-01-01", "1994-12-31", "1990-1994", "1990-1999"),
        ("1994-01-01", "1995-12-31", "1990-1999", "1990-1999"),
        ("1999-01-01", "2000-12-31", "unknown", "unknown"),
        (None, None, "unknown", "unknown"),
    ],
)
def test_birth_is_told_by_years(earliest, latest, told, rougher):
    assert bands.born_between(earliest, latest) == told
    assert bands.decade(told) == rougher


def test_every_country_lies_in_one_region():
    listed = " ".join(REGIONS.values()).split()

    assert [code for code, _name in country_choices() if not region_of(code)] == []
    assert len(listed) == len(set(listed))
    assert (region_of("NPL"), region_of("KEN")) == ("southern_asia", "sub_saharan_africa")
    assert bands.region("unknown") == "unknown"


def test_every_code_has_a_group():
    assert FATE_OF.keys() == set(Status.values)
    assert {bands.pathway(code) for code in Pathway.values} >= {"deceived", "unknown", "other"}
    assert {bands.force(code) for code in Force.values} == {"state_army", "other", "unknown"}
