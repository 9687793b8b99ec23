"""Whatever a list is asked, its answer is the same whatever is true of what was not granted."""

from datetime import timedelta

import pytest
from django.core.exceptions import ImproperlyConfigured
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cases.access.vocabularies import NAMEABLE
from cases.casebook.models import Case, Event
from cases.repatriation.models import Addressee, Request
from cases.sharing.exports.asking import start_export
from cases.sharing.exports.writing import write_export
from cases.sharing.reading.filters import ASKS_ABOUT, CasesForPartners, require_decided
from cases.sharing.referrals.models import Referral
from people.accounts.models import PartnerKey
from people.accounts.roles import PARTNER_MAY
from people.dates import clock
from tests.cases.api.crawling import views
from tests.cases.exports.told import plain_cases

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
ASIDE = {"date", "ratelimit"}
# How a page is cut and what of a row is shown asks about no row.
PAGING = {"limit", "after", "since", "fields"}
ORDER = ["opened_on", "-opened_on"]
REFS = ["C-2024-00001", "C-2024-00002"]
DAYS = ["2024-02-01", "2024-03-01", "2024-04-01"]
COUNTRIES, FATES = ["NPL", "IND", "unknown"], ["serving", "killed", "missing"]
PATHWAYS, KINDS = ["job_fraud", "unknown"], ["discharge", "tracing"]
# Of each list and parameter: what the case lacks that is asked about, and what is asked.
ASKED = {
    ("case-list", "stage"): ("situation", ["open", "finished"]),
    ("case-list", "nationality"): ("situation", COUNTRIES),
    ("case-list", "status"): ("situation", FATES),
    ("case-list", "pathway"): ("situation", PATHWAYS),
    ("case-list", "opened_from"): ("all", DAYS),
    ("case-list", "opened_until"): ("all", DAYS),
    ("case-list", "ordering"): ("all", ORDER),
    ("person-list", "ordering"): ("person", ORDER),
    ("request-list", "ordering"): ("requests", ORDER),
    ("request-list", "ref"): ("requests", REFS),
    ("request-list", "kind"): ("requests", KINDS),
    ("request-list", "overdue"): ("requests", ["true", "false"]),
    ("request-list", "nationality"): ("situation", COUNTRIES),
    ("request-list", "pathway"): ("situation", PATHWAYS),
    ("event-list", "ordering"): ("events", ORDER),
    ("event-list", "ref"): ("events", REFS),
    ("event-list", "kind"): ("events", ["note", "call"]),
    ("referral-list", "ordering"): ("purpose", ["sent_at", "-sent_at"]),
    ("referral-list", "ref"): ("purpose", REFS),
    ("referral-list", "state"): ("purpose", ["open", "sent", "done", "ended"]),
    ("referral-list", "kind"): ("purpose", ["legal", "tracing"]),
}
# Of these a partner has rows of its own alone: canaries say whether it is told others'.
OWN = {"submission-list", "webhook-deliveries", "export-list"}
FACTS = st.fixed_dictionaries(
    {
        "nationality": st.sampled_from(["NPL", "IND", ""]),
        "status": st.sampled_from(FATES),
        "pathway": st.sampled_from(PATHWAYS),
        "workflow": st.sampled_from(["open", "closed"]),
        "request": st.sampled_from(KINDS),
        "days": st.integers(-40, 40),
        "event": st.sampled_from(["note", "call"]),
        "referral": st.sampled_from(["legal", "tracing"]),
        "state": st.sampled_from(["sent", "accepted", "done", "refused"]),
        "opened": st.sampled_from(DAYS),
        "is_there": st.booleans(),
    }
)


@pytest.fixture
def kept(call, share, organisation, caseworker, partner_organisation):
    """Two cases with a request, an event and something asked; of the second a part is withheld."""
    fields = {"scopes": sorted(PARTNER_MAY), "cases_a_day": 100_000}
    PartnerKey.objects.filter(pk=call.key.pk).update(**fields)
    told, kept = plain_cases(organisation, caseworker, 2)
    share(told, profile="full")
    now = clock.now()
    office = Addressee.objects.create(organisation=organisation, kind="mfa_home", name="Office")
    for case, purpose in ((told, "casework"), (kept, "meeting")):
        days = {"sent_on": clock.today(), "due_on": clock.today()}
        asked = {"addressee": office, "state": "sent", "opened_at": now, **days}
        Request.objects.create(case=case, kind="tracing", **asked)
        made = {"made_by": caseworker, "made_at": now}
        Event.objects.create(case=case, text="Word", for_partners=True, **made)
        whom = {"partner": partner_organisation, "purpose": purpose, "state": "sent"}
        Referral.objects.create(case=case, kind="legal", sent_at=now, since=now, **whom)
    return kept


def withhold(share, case, group):
    if group == "all":
        return
    groups = [each.value for each in NAMEABLE if each != group]
    share(case, profile="named", groups=groups)


def become(case, facts):
    """Let other things be true of a case, past the services."""
    names = ("nationality", "status", "pathway", "workflow")
    Case.objects.filter(pk=case.pk).update(**{name: facts[name] for name in names})
    due = clock.today() + timedelta(facts["days"])
    Request.objects.filter(case=case).update(kind=facts["request"], due_on=due)
    Event.objects.filter(case=case).update(kind=facts["event"], for_partners=facts["is_there"])
    told = {"kind": facts["referral"], "state": facts["state"]}
    Referral.objects.filter(case=case).update(**told)


def whole(answer):
    assert answer.status_code == 200, answer.content
    kept = {name: text for name, text in answer.headers.items() if name.lower() not in ASIDE}
    return answer.content, kept


def test_every_parameter_of_every_list_is_asked():
    lists = {name: view() for name, view in views().items() if getattr(view, "is_list", False)}
    asked = {
        (name.removeprefix("api-"), parameter)
        for name, view in lists.items()
        for parameter in view.known - PAGING
    }

    assert {pair for pair in asked if pair[0] not in OWN} == ASKED.keys()


@pytest.mark.parametrize("asks", [{}, {**ASKS_ABOUT, "owner": ()}], ids=["forgotten", "not there"])
def test_no_filter_stands_of_which_nobody_decided_what_it_asks_about(asks):
    with pytest.raises(ImproperlyConfigured):
        require_decided(CasesForPartners, asks)


@pytest.mark.parametrize(("name", "parameter"), sorted(ASKED))
@given(data=st.data())
@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_answer_depends_on_nothing_that_was_not_granted(call, share, kept, name, parameter, data):
    group, values = ASKED[name, parameter]
    if not kept.grants.exists():
        withhold(share, kept, group)
    asked = {parameter: data.draw(st.sampled_from(values)), "limit": data.draw(st.integers(1, 3))}
    answers = []
    for facts in (data.draw(FACTS), data.draw(FACTS)):
        become(kept, facts)
        if group == "all":
            Case.objects.filter(pk=kept.pk).update(opened_on=facts["opened"])
        answers.append(whole(call(f"/api/v1/{name.removesuffix('-list')}s/", **asked)))

    assert answers[0] == answers[1]


@pytest.mark.parametrize("parameter", ["stage", "nationality", "status", "pathway"])
def test_file_depends_on_nothing_that_was_not_granted(
    call, share, kept, settings, tmp_path, parameter
):
    settings.FILES_DIR = tmp_path
    call.key.refresh_from_db()
    withhold(share, kept, "situation")
    value = {"nationality": "NPL", "status": "serving", "pathway": "job_fraud", "stage": "open"}
    facts = {**value, "workflow": "open", "request": "tracing", "days": 0, "event": "note"}
    facts |= {"referral": "legal", "state": "sent", "is_there": True}
    others = {"nationality": "IND", "status": "killed", "pathway": "unknown", "workflow": "closed"}
    become(Case.objects.exclude(pk=kept.pk).get(), facts)
    answers = []
    for each in (facts, facts | others):
        become(kept, each)
        filters = {parameter: value[parameter]}
        export = start_export(by=call.key, form="jsonl", filters=filters, fields=())
        write_export(export.job_id)
        path = f"/api/v1/exports/{export.pk}/"
        told = call(path).json()
        assert told["cases"] == told["progress"]["total"] == 1
        answers.append((told["size"], b"".join(call(f"{path}file/"))))

    assert answers[0] == answers[1]
