"""Two who write at the same moment, past the services and their locks: every number stays true."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest
from django.db import connections, transaction

from cases.access.models import Consent
from cases.access.vocabularies import GivenBy, Method
from cases.casebook.models import Case
from cases.repatriation.models import Request
from cases.statistics.tallies import lacking
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.registry.models import Person
from tests.cases.statistics.tallies.same import differing

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "keys"])
LONG_ENOUGH = 0.4


def overlapping(first, second):
    """Let `second` write while what `first` wrote is not committed yet, as far as it can."""
    written, done = Event(), Event()

    def one():
        with transaction.atomic():
            first()
            written.set()
            done.wait(LONG_ENOUGH)

    def two():
        assert written.wait(10)
        with transaction.atomic():
            second()
        done.set()

    with ThreadPoolExecutor(2) as pool:
        for each in [pool.submit(_closing, one), pool.submit(_closing, two)]:
            each.result(20)


def _closing(work):
    try:
        work()
    finally:
        connections.close_all()


@pytest.fixture
def there(writer, organisation, caseworker):
    """A case with a request and a consent, and somebody else without a case."""
    writer.new_case()
    case = Case.objects.get()
    Request.objects.create(
        case=case, kind="tracing", addressee=writer.addressee, opened_at=clock.now()
    )
    _agree(case, caseworker)
    return case


def _agree(case, by):
    return Consent.objects.create(
        case=case,
        given_by=GivenBy.NEXT_OF_KIN,
        method=Method.ORAL,
        given_on=clock.today(),
        recorded_by=by,
    )


class Writes:
    """What each of the two may write, by name."""

    def __init__(self, case, writer, teams, member):
        self.case, self.writer, self.team, self.member = case, writer, teams[1], member
        self.consent = Consent.objects.get()
        self.another = _agree(case, member) if member else None
        self.other = writer.person()

    def new_nationality(self):
        code = "CUB" if self.case.nationality != "CUB" else "KEN"
        Case.objects.filter(pk=self.case.pk).update(nationality=code)

    def new_team(self):
        team = None if self.case.team_id == self.team.pk else self.team
        Case.objects.filter(pk=self.case.pk).update(team=team)

    def request_moved(self):
        Request.objects.update(state="granted", since=clock.today())

    def request_made(self):
        Request.objects.create(
            case=self.case, kind="remains", addressee=self.writer.addressee, opened_at=clock.now()
        )

    def request_gone(self):
        Request.objects.all().delete()

    def one_withdrawn(self):
        Consent.objects.filter(pk=self.consent.pk).update(withdrawn_at=clock.now())

    def other_withdrawn(self):
        Consent.objects.filter(pk=self.another.pk).update(withdrawn_at=clock.now())

    def all_withdrawn(self):
        Consent.objects.filter(pk__in=[self.consent.pk, self.another.pk]).delete()

    def agreed_anew(self):
        _agree(self.case, self.member)

    def other_born(self):
        person = Person.objects.get(pk=self.other.pk)
        person.birth = None if person.birth else FuzzyDate("1991-03")
        person.save()

    def case_of_other(self):
        Case.objects.filter(pk=self.case.pk).update(person=self.other)

    def case_made_for_other(self):
        Case.objects.create(
            ref="C-1997-1",
            organisation=self.case.organisation,
            person=self.other,
            **self.writer.codes(),
        )


PAIRS = [
    ("request_moved", "new_nationality"),
    ("request_made", "new_team"),
    ("request_gone", "new_nationality"),
    ("one_withdrawn", "other_withdrawn"),
    ("agreed_anew", "all_withdrawn"),
    ("other_born", "case_of_other"),
    ("other_born", "case_made_for_other"),
]


@pytest.mark.parametrize(("one", "two"), [*PAIRS, *((b, a) for a, b in PAIRS)])
def test_numbers_are_true_whoever_is_first(
    one, two, there, writer, teams, caseworker, organisation
):
    writes = Writes(there, writer, teams, caseworker)

    overlapping(getattr(writes, one), getattr(writes, two))

    assert differing(organisation) == []
    assert lacking.correct() == 0
