"""Whatever is written, and however: the tallies say what a recount finds."""

import pytest
from django.db.models import Q

from cases.casebook.models import Case
from cases.statistics.tallies import building
from cases.statistics.tallies.cuts import Cut
from cases.statistics.tallies.folding import fold
from cases.statistics.tallies.reading import Scope
from tests.cases.statistics.tallies.same import agree, agree_recounted, differing

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def all_agree(organisation, members, teams):
    """Every cut and every member's scope says what the rows say."""
    group = organisation.id
    agree(Scope(group), Case.objects.all())
    agree(Scope(group, Cut("NPL")), Case.objects.filter(nationality="NPL"))
    agree(Scope(group, Cut("")), Case.objects.filter(nationality=""))
    agree(Scope(group, Cut(pathway="convict")), Case.objects.filter(pathway="convict"))
    agree(Scope(group, Cut(team=teams[0].id)), Case.objects.filter(team=teams[0]))
    both = Case.objects.filter(nationality="KEN", team=teams[1])
    agree(Scope(group, Cut("KEN", None, teams[1].id)), both)
    agree_recounted(both)
    three = both.filter(pathway="job_fraud")
    agree(Scope(group, Cut("KEN", "job_fraud", teams[1].id)), three)
    agree_recounted(three)
    for member in members:
        mine = Case.objects.filter(Q(owner=member) | Q(team=teams[0]))
        agree(Scope(group, owners=[member.id], teams=[teams[0].id]), mine)
    agree(
        Scope(group, owners=[each.id for each in members], teams=[each.id for each in teams]),
        Case.objects.filter(Q(owner__in=members) | Q(team__in=teams)),
    )
    agree(Scope(group, owners=[members[0].id]), Case.objects.filter(owner=members[0]))
    agree(Scope(group, owners=[]), Case.objects.none())


def test_random_writes_are_kept(organisation, caseworker, colleague, teams, writer):
    for number in range(240):
        writer.write()
        if number % 60 == 50:
            all_agree(organisation, [caseworker, colleague], teams)
        if number % 60 == 55:
            fold()
    all_agree(organisation, [caseworker, colleague], teams)
    assert differing(organisation) == []
    fold()
    all_agree(organisation, [caseworker, colleague], teams)
    assert differing(organisation) == []
    assert building.check() == 0
