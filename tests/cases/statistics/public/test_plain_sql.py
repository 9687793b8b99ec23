"""What is published agrees with what plain SQL counts in the tables of cases."""

from datetime import date, timedelta
from random import Random

import pytest

from cases.casebook.models import Case
from cases.casebook.vocabularies import Pathway, Status
from cases.statistics.public.counting import counted as counted_by_us
from cases.statistics.public.preparing import last_month_end
from cases.statistics.public.tables import tables_of
from tests.cases.exports.told import plain_cases
from tests.cases.statistics.public.attack import places
from tests.cases.statistics.public.plain_sql import counted
from tests.cases.statistics.public.registers import chance

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
COUNTRIES = ["KEN", "KEN", "KEN", "NPL", "NPL", "IND", "UGA", "ZAF", "GHA", "CUB", "UZB", ""]


def spoil(case, chance):
    """Give a case codes and days at random: in one month, one quarter, a year, or longer."""
    case.nationality = chance.choice(COUNTRIES)
    case.pathway = chance.choice([*["job_fraud"] * 9, *Pathway.values])
    case.status = chance.choice([*["serving", "missing", "killed"] * 6, *Status.values])
    case.side = chance.choice(["RUS"] * 9 + ["UKR"])
    case.opened_on = last_month_end() - timedelta(days=chance.randint(-20, 40))
    first = date(chance.choice([2023, 2024]), chance.choice([1, 2, 2, 2, 3, 7, 11]), 1)
    case.left_home_earliest, case.left_home_latest = chance.choice(
        [(None, None)]
        + [(first, first + timedelta(days=days)) for days in (20, 20, 20, 20, 50, 150, 700)]
    )


@pytest.fixture
def register(organisation, other_organisation, caseworker, stranger):
    chance = Random(3)
    made = plain_cases(organisation, caseworker, 400)
    for case in made:
        spoil(case, chance)
    for older, newer in zip(made[:40], made[40:80], strict=True):
        newer.person_id = older.person_id
    foreign = plain_cases(other_organisation, stranger, 60)
    for case in foreign:
        spoil(case, chance)
    names = "nationality pathway status side opened_on left_home_earliest left_home_latest person"
    Case.objects.bulk_update([*made, *foreign], names.split())


@pytest.mark.parametrize(("k", "base"), [(5, 10), (11, 10), (25, 50)])
def test_every_figure_agrees_with_plain_sql(organisation, register, k, base):
    as_of = last_month_end()
    tables = tables_of(counted_by_us(organisation.pk, as_of), chance(1), k=k, base=base)

    by_sql = counted(tables, organisation, as_of, base)

    shown = 0
    for (name, row, column), told in places(tables):
        exactly, rounded = by_sql[name].get((row, column), (0, 0))
        if told is None:
            continue
        assert (rounded, exactly >= k) == (told, True), (name, row, column)
        shown += 1
    assert shown > 20
    assert {key for name in by_sql for key in by_sql[name]} <= {
        (row, column) for _name, row, column in dict(places(tables))
    }


def test_whatever_is_of_too_few_is_hidden(organisation, register):
    tables = tables_of(counted_by_us(organisation.pk, last_month_end()), chance(1))

    by_sql = counted(tables, organisation, last_month_end(), 10)

    small = [
        place for place, _told in places(tables) if by_sql[place[0]].get(place[1:], (0,))[0] < 11
    ]
    assert len(small) > 30
    assert {dict(places(tables))[place] for place in small} == {None}
