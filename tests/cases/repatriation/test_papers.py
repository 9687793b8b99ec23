"""The checklist of a request: what must go with it, what the file says anyway, what is waived."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from cases.repatriation.kinds import KINDS
from cases.repatriation.models import Request, RequestPaper
from cases.repatriation.papers import checklist, tick_papers
from cases.repatriation.services import move, open_request
from cases.repatriation.vocabularies import Paper
from people.audit.models import AuditEntry
from people.dates.fuzzy import FuzzyDate
from people.registry.models import PersonName
from people.registry.versions import Stale

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
REQUIRED = ["application", "passport_copy", "contract_copy"]


@pytest.fixture
def draft(case, addressee, consent, caseworker):
    return open_request(case=case, by=caseworker, kind="discharge", addressee=addressee)


@pytest.fixture
def tick(caseworker):
    def ticked(request, *in_hand, **waivers):
        version = Request.objects.get(pk=request.pk).version
        told = {"in_hand": in_hand, "waivers": waivers, "version": version}
        return tick_papers(request=request, by=caseworker, **told)

    return ticked


def missing(request):
    fresh = Request.objects.get(pk=request.pk)
    return [str(item.paper) for item in checklist(fresh) if item.is_missing]


def test_nothing_is_marked_ready_without_its_papers_and_each_is_named(draft, caseworker):
    with pytest.raises(ValidationError) as error:
        move(request=draft, to="ready", by=caseworker)

    for paper in REQUIRED:
        assert str(Paper(paper).label) in error.value.messages[0]
    assert Request.objects.get(pk=draft.pk).state == "draft"


def test_papers_in_hand_or_waived_let_it_go(draft, tick, caseworker):
    tick(draft, "application", "passport_copy")
    assert missing(draft) == ["contract_copy"]

    tick(draft, "application", "passport_copy", contract_copy="He signed on a tablet.")

    assert move(request=draft, to="ready", by=caseworker).state == "ready"


def test_empty_reason_is_no_reason(draft, tick):
    tick(draft, "application", "passport_copy", contract_copy="  ")

    assert missing(draft) == ["contract_copy"]


def test_paper_taken_out_again_keeps_it_from_being_sent(draft, tick, caseworker):
    tick(draft, *REQUIRED)
    ready = move(request=draft, to="ready", by=caseworker)
    tick(draft, "application")

    with pytest.raises(ValidationError, match="Copy of the passport"):
        move(request=ready, to="sent", by=caseworker, channel="in_person")


def test_reason_goes_once_the_paper_has_come(draft, tick):
    tick(draft, contract_copy="None was given.")
    tick(draft, "contract_copy", contract_copy="None was given.")

    row = RequestPaper.objects.get(request=draft, paper="contract_copy")
    assert (row.is_in_hand, row.waiver) == (True, "")


def test_told_again_it_is_no_version_and_no_entry(draft, tick):
    first = tick(draft, "application")
    again = tick(draft, "application")

    assert again.version == first.version == draft.version + 1
    entry = AuditEntry.objects.get(action="request.paper")
    assert '"papers":["application"]' in entry.detail


def test_reason_stands_in_no_entry(draft, tick):
    tick(draft, contract_copy="Canary-in-a-reason")

    assert not AuditEntry.objects.filter(detail__contains="Canary").exists()


def test_who_saw_an_older_list_writes_nothing(draft, tick, caseworker):
    tick(draft, "application")

    with pytest.raises(Stale):
        tick_papers(request=draft, by=caseworker, version=draft.version, in_hand=["passport_copy"])

    assert list(draft.papers.values_list("paper", flat=True)) == ["application"]


def test_paper_of_another_kind_is_refused(draft, tick):
    with pytest.raises(ValidationError) as error:
        tick(draft, "dna")

    assert list(error.value.message_dict) == ["in_hand"]


def test_only_who_moves_requests_ticks(draft, auditor, stranger):
    with pytest.raises(PermissionDenied):
        tick_papers(request=draft, by=auditor, version=draft.version, in_hand=[])
    with pytest.raises(Request.DoesNotExist):
        tick_papers(request=draft, by=stranger, version=draft.version, in_hand=[])


def test_over_is_over(request_in, caseworker):
    with pytest.raises(ValidationError, match="over"):
        tick_papers(request=request_in("closed"), by=caseworker, in_hand=["application"])


def test_what_the_file_says_is_not_asked_for(make_case, addressee, caseworker):
    case = make_case(nationality="NPL")
    case.person.birth = FuzzyDate("1990")
    case.person.save()
    request = open_request(case=case, by=caseworker, kind="tracing", addressee=addressee)
    assert missing(request) == ["names", "parents", "last_news"]

    for text, script in (("विक्रम", "Deva"), ("Викрам", "Cyrl")):
        PersonName.objects.create(person=case.person, full=text, script=script)

    assert missing(request) == ["parents", "last_news"]


def test_one_name_in_cyrillic_does_not_say_which_is_the_own_script(
    make_case, addressee, caseworker
):
    case = make_case()
    PersonName.objects.create(person=case.person, full="Викрам", script="Cyrl")
    tracing = open_request(case=case, by=caseworker, kind="tracing", addressee=addressee)
    assert "names" in missing(tracing)

    pow_return = open_request(case=case, by=caseworker, kind="pow_return", addressee=addressee)
    assert missing(pow_return) == ["birth"]


def test_appeal_goes_with_the_papers_of_what_was_refused(
    request_in, make_addressee, coordinator, tick
):
    refused = request_in("refused")
    tick(refused, *REQUIRED)

    move(request=refused, to="appealed", by=coordinator, addressee=make_addressee("court"))

    assert missing(refused.appeals.get()) == []


@pytest.mark.parametrize("kind", KINDS)
def test_no_paper_is_both_required_and_useful(kind):
    assert not {*KINDS[kind].required} & {*KINDS[kind].useful}
