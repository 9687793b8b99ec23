"""Every figure of the dashboard is the length of the list behind it, for whoever looks."""

from datetime import timedelta

import pytest
from django.db import connection
from django.http import QueryDict
from django.test.utils import CaptureQueriesContext

from cases.access.models import Assignment, BreakGlass
from cases.casebook.filters import CaseFilter, Lacks
from cases.casebook.models import Case
from cases.casebook.selectors import case_list
from cases.casebook.vocabularies import Status
from cases.repatriation.filters import RequestFilter
from cases.repatriation.selectors import request_list
from cases.repatriation.vocabularies import RequestKind
from cases.statistics.dashboard.case_figures import NOBODY_THERE
from cases.statistics.dashboard.links import Figure
from cases.statistics.dashboard.periods import Month, Period
from cases.statistics.dashboard.selectors import Asked, dashboard, this_month
from cases.statistics.tallies.cuts import Cut
from cases.statistics.tallies.folding import fold
from people.accounts.models import Cover
from people.dates import clock
from tests.cases.exports.told import plain_cases

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def asked(months=12, **cut):
    return Asked(Period.until(this_month(), months), Cut(**cut))


def case_figures(told):
    """Every figure of cases with its list."""
    cases, period = told.cases, told.asked.period
    yield from (cases.open, cases.apart, cases.prevention, cases.recruits)
    yield from (cases.overdue, cases.silent)
    for line in cases.nationalities:
        yield from (line.total, *(cell for cell in line.cells if cell))
    for lines in (cases.statuses, cases.pathways(), told.cases.channels()):
        yield from (line.total for line in lines)
    for each in (period, period.before):
        yield from (*cases.opened(each), *cases.closed(each))
        yield Figure(total(cases.opened(each)), cases.opened_query(each))
        yield Figure(total(cases.closed(each)), cases.closed_query(each))
        for status in (Status.RETURNED, Status.MISSING):
            yield Figure(total(cases.since(status, each)), cases.since_query(status, each))
    for _status, months in told.fates:
        yield from months
    for load in told.workload:
        yield from (load.open, load.at_risk, load.overdue, load.silent)
    yield from (cases.lacking(what) for what in Lacks)


def request_figures(told):
    yield from (told.requests.granted, told.granted_long)
    for line in told.requests.kinds():
        yield from (line.all, line.waiting, line.overdue, line.granted)
    yield from (step.reached for step in told.course)


def total(figures):
    return sum(figure.number for figure in figures)


def cases_listed(figure, who):
    found = CaseFilter(QueryDict(figure.query), queryset=case_list(who), member=who)
    assert found.form.is_valid(), (figure, found.form.errors)
    return found.qs.count()


def requests_listed(figure, who):
    found = RequestFilter(QueryDict(figure.query), request_list(who), member=who)
    assert found.form.is_valid(), (figure, found.form.errors)
    return found.qs.count()


def agree(who, what):
    told = dashboard(who, what)
    counted = 0
    for figures, listed in (
        (case_figures(told), cases_listed),
        (request_figures(told), requests_listed),
    ):
        for figure in figures:
            if figure == NOBODY_THERE:
                continue
            assert figure.number == listed(figure, who), figure
            counted += figure.number
    return counted


def test_every_figure_is_the_length_of_its_list(writer, coordinator, caseworker, teams):
    for number in range(150):
        writer.write()
        if number == 100:
            fold()
    for given in Case.objects.filter(owner=None, team=None)[:3]:
        Assignment.objects.create(case=given, member=caseworker)
    cuts = [
        {},
        {"nationality": "NPL"},
        {"nationality": "", "pathway": "convict"},
        {"team": teams[0].id},
        {"nationality": "KEN", "pathway": "job_fraud", "team": teams[1].id},
    ]
    for who in (coordinator, caseworker):
        counted = [agree(who, asked(**cut)) for cut in cuts]
        assert counted[0] > max(counted[1:]) > 0


def test_caseworker_counts_what_is_seen_and_each_case_once(
    organisation, caseworker, colleague, coordinator, teams
):
    """Own and in the team, of an absent member, given, opened in an emergency; and all others."""
    [own] = plain_cases(organisation, caseworker, 1)
    Case.objects.filter(pk=own.pk).update(team=teams[0])
    [of_team] = plain_cases(organisation, colleague, 1)
    Case.objects.filter(pk=of_team.pk).update(team=teams[0])
    [given, opened, closed, _hidden] = plain_cases(organisation, coordinator, 4)
    Assignment.objects.create(case=given, member=caseworker)
    Assignment.objects.create(case=own, member=caseworker)
    caseworker.trained_on = clock.today()
    caseworker.save()
    for case, minutes in ((opened, 30), (closed, -1)):
        BreakGlass.objects.create(
            case=case,
            member=caseworker,
            reason="life_at_risk",
            opened_at=clock.now(),
            closes_at=clock.now() + timedelta(minutes=minutes),
        )

    def numbers():
        return [
            dashboard(caseworker, asked(**cut)).cases.open.number
            for cut in ({}, {"team": teams[0].id})
        ]

    assert numbers() == [4, 2]
    plain_cases(organisation, coordinator, 3)
    today = clock.today()
    Cover.objects.create(absent=coordinator, deputy=caseworker, until=today)
    assert numbers() == [4 + 3 + 2, 2]
    fold()
    assert numbers() == [9, 2]
    assert agree(caseworker, asked()) > 0


def test_nobody_counts_another_group(other_organisation, stranger, coordinator, caseworker):
    plain_cases(other_organisation, stranger, 5, nationality="CUB")

    for who in (coordinator, caseworker):
        assert dashboard(who, asked()).cases.open.number == 0
        assert dashboard(who, asked(nationality="CUB")).cases.nationalities == []
    assert dashboard(stranger, asked()).cases.open.number == 5


def test_whoever_sees_no_case_is_told_no_number(organisation, admin, auditor, traveller):
    plain_cases(organisation, admin, 2)
    plain_cases(organisation, traveller, 2)

    for who in (admin, auditor, traveller):
        assert dashboard(who, asked()).cases.open.number == 0


def test_register_without_a_case_has_a_dashboard(coordinator):
    told = dashboard(coordinator, asked())

    assert [told.cases.open.number, told.cases.overdue.number, told.cases.silent.number] == [0] * 3
    assert (
        told.cases.nationalities
        == told.cases.statuses
        == told.cases.channels()
        == told.fates
        == []
    )
    assert (told.asked.kind, told.course, told.workload) == (None, [], [])


def test_recruits_leave_out_who_is_at_risk_and_who_serves_for_ukraine(
    organisation, caseworker, coordinator
):
    """At risk is no recruit: prevention is counted apart, and so is who serves for Ukraine."""
    for status in ("serving", "at_risk", "prevented"):
        plain_cases(organisation, caseworker, 1, status=status, nationality="UZB")
    plain_cases(organisation, caseworker, 1, status="serving", side="UKR", nationality="UZB")

    cases = dashboard(coordinator, asked()).cases

    assert (cases.open.number, cases.recruits.number) == (4, 1)
    assert (cases.prevention.number, cases.apart.number) == (2, 1)
    assert [line.total.number for line in cases.nationalities] == [1]


def test_open_at_the_beginning_is_what_was_open_then(organisation, caseworker, coordinator):
    long_ago, then, now = "2024-05-05", "2025-06-10", clock.today()
    plain_cases(organisation, caseworker, 2, opened_on=long_ago)
    plain_cases(
        organisation, caseworker, 3, opened_on=long_ago, workflow="closed", stage_since=then
    )
    plain_cases(
        organisation, caseworker, 4, opened_on=long_ago, workflow="closed", stage_since=now
    )
    plain_cases(organisation, caseworker, 5, opened_on=now)

    cases = dashboard(coordinator, asked(12)).cases

    assert cases.open_at_end_of(Month(2025, 5)) == 9
    assert cases.open_at_end_of(Month(2025, 6)) == 6
    assert cases.open_at_end_of(this_month()) == cases.open.number == 7


def test_more_cases_cost_no_more_queries(organisation, caseworker, coordinator):
    def queries(who):
        with CaptureQueriesContext(connection) as captured:
            dashboard(who, asked())
        return len(captured)

    plain_cases(organisation, caseworker, 1, nationality="NPL")
    before = [queries(coordinator), queries(caseworker)]
    for nationality in ("KEN", "IND"):
        plain_cases(organisation, caseworker, 3, nationality=nationality, status="missing")

    assert [queries(coordinator), queries(caseworker)] == before
    assert before[0] <= 3
    assert before[1] <= 6


def test_kind_that_was_asked_for_is_told_though_another_is_more_frequent(writer, coordinator):
    for _number in range(80):
        writer.write()
    kinds = [line.kind for line in dashboard(coordinator, asked()).requests.kinds()]
    assert len(kinds) > 1

    told = dashboard(coordinator, Asked(asked().period, kind=RequestKind(kinds[-1])))

    assert dashboard(coordinator, asked()).asked.kind == kinds[0]
    assert told.asked.kind == kinds[-1]
