"""Behind each figure stands a list: its filters find exactly as many rows."""

import calendar
from collections import Counter
from datetime import timedelta
from uuid import UUID

import pytest
from django.http import QueryDict
from django.utils.http import urlencode

from cases.casebook.fates import NOT_RECRUITED
from cases.casebook.filters import NO_REASON, UNKNOWN, CaseListFilter, Lacks
from cases.casebook.models import Case
from cases.casebook.selectors import case_list
from cases.casebook.vocabularies import RecruitmentChannel
from cases.repatriation.filters import BoardFilter, RequestFilter
from cases.repatriation.selectors import request_list
from cases.repatriation.vocabularies import COURSE, RequestKind
from cases.statistics.dashboard.scopes import told_to
from cases.statistics.tallies.cuts import Cut
from cases.statistics.tallies.edges import Edges
from cases.statistics.tallies.figures import Of, step_key
from people.accounts.models import Team
from people.dates import clock
from people.vault.index import code_marks
from tests.cases.statistics.tallies.writes import Writer

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

GRANTED_DAYS = 45
EVER = "0001-01"


@pytest.fixture
def teams(organisation):
    return [
        Team.objects.create(organisation=organisation, name=f"Invented team {number}")
        for number in range(2)
    ]


@pytest.fixture
def written(organisation, caseworker, colleague, teams):
    writer = Writer(organisation, [caseworker, colleague], teams, seed=11)
    for _each in range(45):
        writer.new_case()
    for _each in range(40):
        writer.new_request()
    for _each in range(120):
        writer.write()
    return Case.objects.count()


@pytest.fixture
def listed(coordinator):
    """Count the rows of a list of cases, or of requests, by the filters in its address."""

    def count(of=CaseListFilter, **asked):
        rows = {CaseListFilter: case_list}.get(of, request_list)(coordinator)
        found = of(QueryDict(urlencode(asked)), rows, member=coordinator)
        assert found.is_valid(), found.errors
        return found.qs.count()

    return count


def days_of(month):
    year, number = map(int, month.split("-"))
    last = calendar.monthrange(year, number)[1]
    return f"{month}-01", f"{month}-{last:02}"


def dashed(owner):
    return str(UUID(owner)) if owner else "nobody"


def figures_of_cases(found, marks):
    """Yield of each figure its number, and the filters of its list."""
    for (nation, status), number in found[Of.OPEN].items():
        counted = "prevention" if status in NOT_RECRUITED else "recruits"
        told = {"nationality": nation or UNKNOWN, "status": status, "counted": counted}
        yield number, {"stage": "open", **told}
    yield found[Of.APART].get(("", ""), 0), {"stage": "open", "counted": "apart"}
    recruits = {"stage": "open", "counted": "recruits"}
    for (pathway, _b), number in found[Of.PATHWAY].items():
        yield number, {**recruits, "pathway": pathway}
    channels = Counter()
    for (told, _b), number in found[Of.CHANNELS].items():
        channels.update(dict.fromkeys(told.split(), number))
    for code, mark in marks.items():
        yield channels[mark], {**recruits, "channel": code}
    for (month, _b), number in found[Of.OPENED].items():
        first, last = days_of(month)
        yield number, {"opened_from": first, "opened_until": last}
    for (month, reason), number in found[Of.CLOSED].items():
        first, last = days_of(month)
        told = {"closed_from": first, "closed_until": last}
        yield number, {"stage": "finished", **told, "closed_reason": reason or NO_REASON}
    for (month, status), number in found[Of.SINCE].items():
        first, last = days_of(month)
        told = {"status": status, "status_from": first, "status_until": last}
        yield number, {"counted": "recruits", **told}
    for (what, _b), number in found[Of.LACKS].items():
        yield number, {"stage": "open", "lacks": what}
    for (owner, risk), number in found[Of.WORKLOAD].items():
        yield number, {"stage": "open", "owner": dashed(owner), "risk": risk}
    for (_past, owner), number in found[Of.ANSWER_DAY].items():
        yield number, {"overdue": "true", "owner": dashed(owner)}
    for (_past, owner), number in found[Of.CONTACT_DAY].items():
        yield number, {"silent": "true", "owner": dashed(owner)}


def figures_of_requests(found, told_of):
    for (kind, state), number in found[Of.REQUESTS].items():
        yield number, {"kind": kind, "state": state}
    for (_past, kind), number in found[Of.DUE_DAY].items():
        yield number, {"kind": kind, "overdue": "true"}
    until = (clock.today() - timedelta(days=GRANTED_DAYS)).isoformat()
    for (_past, kind), number in found[Of.GRANTED_DAY].items():
        yield number, {"kind": kind, "granted_before": until}
    for kind in RequestKind.values[:3]:
        told = told_of.course([step_key(kind, step) for step in COURSE])
        for step in COURSE:
            reached = {"kind": kind, "reached": str(step.value)}
            months = {
                month: number
                for (key, month), number in told.get(Of.REACHED, {}).items()
                if key == step_key(kind, step)
            }
            yield sum(months.values()), reached
            for month, number in months.items():
                first, last = days_of(month)
                yield number, {**reached, "sent_from": first, "sent_until": last}


@pytest.mark.parametrize("which", ["group", "nation", "unknown", "team", "all_three"])
def test_each_figure_has_as_many_rows_in_its_list(
    organisation, coordinator, teams, written, listed, which
):
    team = str(teams[1].pk)
    cut, filters = {
        "group": (Cut(), {}),
        "nation": (Cut("NPL"), {"nationality": "NPL"}),
        "unknown": (Cut(""), {"nationality": UNKNOWN}),
        "team": (Cut(team=teams[1].pk), {"team": team}),
        "all_three": (
            Cut("KEN", "job_fraud", teams[1].pk),
            {"nationality": "KEN", "pathway": "job_fraud", "team": team},
        ),
    }[which]
    edges = Edges.of(clock.today(), EVER, granted_days=GRANTED_DAYS)
    field = Case._meta.get_field("channels")
    marks = code_marks(field.label, RecruitmentChannel.values, within=organisation.id)

    told = told_to(coordinator, cut)
    found = told.numbers(edges)
    cases = list(figures_of_cases(found, marks))
    requests = list(figures_of_requests(found, told))

    for number, asked in cases:
        assert (asked, listed(**{**asked, **filters})) == (asked, number)
    for number, asked in requests:
        assert (asked, listed(RequestFilter, **{**asked, **filters})) == (asked, number)
    if which == "group":
        assert len([number for number, _asked in cases if number]) > 100
        assert len([number for number, _asked in requests if number]) > 40


def test_what_is_lacking_is_listed_open_or_closed(written, listed):
    some = Case.objects.unfinished().values("pk")[:3]
    Case.objects.filter(pk__in=some).update(status="killed_unconfirmed")
    for what, there in {
        Lacks.NATIONALITY: {"nationality": ""},
        Lacks.BIRTH: {"lacks_birth": True},
        Lacks.DEATH: {"status": "killed_unconfirmed"},
        Lacks.CONSENT: {"lacks_consent": True},
    }.items():
        both = [listed(stage=stage, lacks=what.value) for stage in ("open", "finished")]

        assert 0 not in both
        assert sum(both) == listed(lacks=what.value) == Case.objects.filter(**there).count()


def test_board_is_narrowed_as_the_list_is(written, listed):
    for asked in ({"nationality": "NPL"}, {"team": "nobody"}, {"reached": "granted"}):
        assert 0 < listed(BoardFilter, **asked) == listed(RequestFilter, **asked)
