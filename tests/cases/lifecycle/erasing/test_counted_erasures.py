"""Who is erased is counted no more, and nobody else less."""

import pytest
from django.db.models import Q

from cases.casebook.models import Case
from cases.statistics.tallies import building
from cases.statistics.tallies.edges import Edges
from cases.statistics.tallies.figures import Of
from cases.statistics.tallies.models import Tally, TallyChange
from cases.statistics.tallies.reading import Scope, numbers
from people.dates import clock
from people.vault.scrubbing import found_in_files
from tests.cases.exports.told import tell_case
from tests.cases.statistics.tallies.same import FIRST_MONTH, agree, differing

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "keys"])


def open_cases(organisation):
    found = numbers(Scope(organisation.id), Edges.of(clock.today(), FIRST_MONTH, granted_days=45))
    return sum(found[Of.OPEN].values())


@pytest.mark.parametrize("extent", ["case", "person"])
@pytest.mark.parametrize("folded", [True, False])
def test_erased_case_is_counted_no_more(extent, folded, caseworker, organisation, erased):
    cases = [tell_case(caseworker, number) for number in range(1, 4)]
    if folded:
        building.keep()
    assert open_cases(organisation) == 3

    erased(cases[1], extent)

    assert open_cases(organisation) == 2
    assert differing(organisation) == []
    agree(Scope(organisation.id), Case.objects.all())


@pytest.mark.parametrize("folded", [True, False])
def test_numbers_do_not_tell_that_there_was_somebody(folded, caseworker, erased):
    tell_case(caseworker, 1)
    case = tell_case(caseworker, 2, nationality="TUV")
    if folded:
        building.keep()

    erased(case)

    assert not TallyChange.objects.exists()
    assert not Tally.objects.filter(Q(number=0) | Q(cut__contains="TUV") | Q(a="TUV")).exists()
    assert not found_in_files("default", [b"|TUV|"])
