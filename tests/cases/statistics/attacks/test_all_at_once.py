"""Writers, the folder, a rebuild and a check at once: nobody is refused, every number is true."""

from time import monotonic

import pytest
from django.db import transaction

from cases.casebook.models import Case
from cases.statistics.tallies import building, lacking
from cases.statistics.tallies.comparing import Overtaken
from cases.statistics.tallies.folding import fold
from cases.statistics.tallies.models import Tally
from cases.statistics.tallies.reading import Scope
from tests.cases.statistics.tallies.same import agree, differing
from tests.cases.statistics.tallies.writes import Writer

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "keys"])
SECONDS = 4
WRITERS = 4


class TakenBack(Exception):
    pass


def test_numbers_stay_true(together, organisation, caseworker, colleague, teams):
    members = [caseworker, colleague]
    writers = [Writer(organisation, members, teams, seed=20 + n) for n in range(WRITERS)]
    for writer in writers:
        for _number in range(8):
            writer.new_case()
    until = monotonic() + SECONDS

    def write(writer):
        while monotonic() < until:
            try:
                with transaction.atomic():
                    _act_of(writer)()
                    if writer.chance.random() < 0.2:
                        raise TakenBack
            except (TakenBack, Case.DoesNotExist):
                pass

    def keep(work):
        while monotonic() < until:
            try:
                work()
            except Overtaken:
                # Two of them at once: the later one leaves it to the next night.
                assert work is not fold

    work = [*[lambda w=w: write(w) for w in writers]]
    work += [lambda w=w: keep(w) for w in (fold, building.rebuild, building.check)]

    said = together(len(work), lambda number: work[number]())

    assert said == [None] * len(work)
    assert lacking.correct() == 0
    assert differing(organisation) == []
    agree(Scope(organisation.id), Case.objects.all())
    fold()
    assert not Tally.objects.filter(number__lt=0).exists()
    assert differing(organisation) == []


def _act_of(writer):
    """Return one act on what no other writer may have removed meanwhile.

    One alone in a transaction: services hold the case before they write what hangs from it, these
    acts do not, and two of them would wait for each other about a case.
    """
    new = [writer.new_case, writer.new_request, writer.agreed]
    changes = [writer.change_case, writer.change_request, writer.withdrawn, writer.born]
    return writer.chance.choice(writer.chance.choice([new, changes]))
