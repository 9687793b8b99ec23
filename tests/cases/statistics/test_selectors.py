"""Every figure of the dashboard is the length of the list behind it."""

from datetime import timedelta

import pytest
from django.db import connection
from django.http import QueryDict
from django.test.utils import CaptureQueriesContext

from cases.access.models import Assignment
from cases.casebook.filters import CaseFilter
from cases.casebook.selectors import case_list
from cases.casebook.services import open_case
from cases.repatriation.filters import RequestFilter
from cases.repatriation.models import Addressee, Request
from cases.repatriation.selectors import request_list
from cases.statistics.selectors import dashboard
from people.dates import clock
from people.registry.entries import NewName, NewPerson
from tests.cases.exports.told import plain_cases

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def mixed(organisation, other_organisation, caseworker, colleague, stranger):
    """Cases of three nationalities, open and closed, ours and not ours."""
    ours = [
        ("NPL", "serving", "open", 3),
        ("NPL", "missing", "new", 2),
        ("NPL", "missing", "closed", 4),
        ("", "missing", "open", 1),
        ("", "unknown", "monitoring", 2),
        ("KEN", "serving", "transferred", 2),
        ("KEN", "returned", "open", 1),
    ]
    for nationality, status, workflow, count in ours:
        codes = {"nationality": nationality, "status": status, "workflow": workflow}
        plain_cases(organisation, caseworker, count, **codes)
    late = clock.today() - timedelta(days=1)
    plain_cases(organisation, colleague, 2, nationality="NPL", answer_due_on=late)
    plain_cases(organisation, colleague, 1, answer_due_on=clock.today())
    plain_cases(other_organisation, stranger, 5, nationality="CUB", answer_due_on=late)


def listed(figure, who):
    """How many rows the case list shows for a figure's query."""
    found = CaseFilter(QueryDict(figure.query), queryset=case_list(who), member=who)
    assert found.form.is_valid()
    return found.qs.count()


def numbers(figures):
    return [figure.number for figure in figures]


def test_dashboard_counts_what_is_there(mixed, coordinator):
    shown = dashboard(coordinator)

    assert numbers([shown.open, shown.finished, shown.overdue]) == [12, 6, 2]
    assert [line.code for line in shown.statuses] == ["unknown", "serving", "missing", "returned"]
    assert numbers(line.total for line in shown.statuses) == [5, 3, 3, 1]
    table = {line.code: (line.label, numbers(line.cells)) for line in shown.nationalities}
    assert table == {
        "NPL": ("Nepal", [2, 3, 2, 0]),
        "unknown": ("Not known", [3, 0, 1, 0]),
        "KEN": ("Kenya", [0, 0, 0, 1]),
    }
    assert [line.code for line in shown.nationalities] == ["NPL", "unknown", "KEN"]


@pytest.mark.parametrize("name", ["coordinator", "caseworker", "colleague", "stranger"])
def test_every_figure_agrees_with_its_list(mixed, request, name):
    who = request.getfixturevalue(name)
    shown = dashboard(who)
    figures = [shown.open, shown.recruits, shown.prevention, shown.finished, shown.overdue]
    figures += [line.total for line in shown.statuses + shown.nationalities]
    figures += [cell for line in shown.nationalities for cell in line.cells]

    assert numbers(figures) == [listed(figure, who) for figure in figures]
    assert shown.recruits.number == sum(line.total.number for line in shown.nationalities)
    assert shown.recruits.number == sum(line.total.number for line in shown.statuses)


def test_recruits_are_counted_without_prevention_and_without_those_of_ukraine(
    organisation, caseworker, coordinator
):
    for status in ("serving", "at_risk", "prevented"):
        plain_cases(organisation, caseworker, 1, nationality="UZB", status=status)
    plain_cases(organisation, caseworker, 2, nationality="UZB", status="serving", side="UKR")

    shown = dashboard(coordinator)

    assert numbers([shown.open, shown.recruits, shown.prevention]) == [5, 1, 2]
    [uzbek] = shown.nationalities
    assert (uzbek.code, uzbek.total.number) == ("UZB", 1)
    assert [line.code for line in shown.statuses] == ["serving"]


def test_person_of_two_citizenships_counts_once_by_the_primary_one(caseworker, coordinator):
    told = NewPerson(names=(NewName("Timur Invented"),), nationalities=("UZB", "RUS"))
    case = open_case(by=caseworker, person=told)

    rows = case.person.nationalities.order_by("-is_primary")
    assert [(row.country, row.is_primary) for row in rows] == [("UZB", True), ("RUS", False)]
    assert [(line.code, line.total.number) for line in dashboard(coordinator).nationalities] == [
        ("UZB", 1)
    ]


def test_figure_of_a_cell_names_its_filters(mixed, coordinator):
    [nepal, unknown, _kenya] = dashboard(coordinator).nationalities

    assert nepal.cells[2].query == "stage=open&counted=recruits&nationality=NPL&status=missing"
    assert (
        unknown.cells[2].query == "stage=open&counted=recruits&nationality=unknown&status=missing"
    )


def test_dashboard_shows_nothing_of_other_groups(mixed, coordinator):
    assert "CUB" not in str(dashboard(coordinator))


def test_dashboard_of_a_caseworker_counts_own_cases(organisation, caseworker, colleague):
    plain_cases(organisation, colleague, 4)
    [assigned] = plain_cases(organisation, colleague, 1)
    Assignment.objects.create(case=assigned, member=caseworker)

    assert dashboard(caseworker).open.number == 1


def test_requests_are_counted_by_state_with_their_list(
    organisation, other_organisation, caseworker, stranger, coordinator
):
    open_requests(organisation, caseworker, "draft", "sent", "sent")
    open_requests(other_organisation, stranger, "sent", "closed")

    lines = dashboard(coordinator).requests

    assert [(line.code, line.total.number) for line in lines] == [("draft", 1), ("sent", 2)]
    for line in lines:
        found = RequestFilter(QueryDict(line.total.query), request_list(coordinator))
        assert found.form.is_valid()
        assert found.qs.count() == line.total.number


def test_dashboard_of_nothing_is_empty(coordinator):
    shown = dashboard(coordinator)

    assert numbers([shown.open, shown.finished, shown.overdue]) == [0, 0, 0]
    assert (shown.statuses, shown.nationalities, shown.requests) == ((), (), ())


def test_dashboard_of_many_costs_the_queries_of_one(organisation, caseworker, coordinator):
    def queries():
        with CaptureQueriesContext(connection) as captured:
            dashboard(coordinator)
        return len(captured)

    plain_cases(organisation, caseworker, 1, nationality="NPL")
    of_one = queries()
    for nationality in ("KEN", "IND"):
        plain_cases(organisation, caseworker, 1, nationality=nationality, status="missing")

    assert (of_one, queries()) == (3, 3)


def open_requests(organisation, owner, *states):
    addressee = Addressee.objects.create(
        organisation=organisation, kind="mfa_home", name="Ministry (invented)"
    )
    [case] = plain_cases(organisation, owner, 1)
    today = clock.today()
    for state in states:
        Request.objects.create(
            case=case,
            kind="discharge",
            addressee=addressee,
            state=state,
            sent_on=today,
            due_on=today,
            opened_at=clock.now(),
        )
