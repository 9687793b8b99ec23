"""Lists of many: made once, from the cases that may be asked for."""

from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from cases.repatriation.batch_lists import batch_list, consult_batch, count_states, find_batch
from cases.repatriation.batches import MOST, add_to_batch, make_batch
from cases.repatriation.models import Batch, Request
from cases.repatriation.services import open_request
from people.audit.models import AuditEntry

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def told(addressee, caseworker):
    return {
        "by": caseworker,
        "kind": "discharge",
        "addressee": addressee,
        "sender": "family",
        "name": "Forty men (invented)",
    }


@pytest.fixture
def made(told, make_cases):
    """A list of three, made by Mina."""
    return make_batch(refs=[case.ref for case in make_cases(3)], **told)


def lines_of(action):
    return AuditEntry.objects.filter(action=action)


def test_each_case_gets_a_draft_of_its_own(told, make_cases):
    cases = make_cases(3)

    outcome = make_batch(refs=[case.ref for case in cases], note="By their list", **told)

    assert (outcome.done, outcome.refused) == ([case.ref for case in cases], [])
    batch = Batch.objects.get()
    assert (batch.name, batch.kind, batch.made_by) == (told["name"], "discharge", told["by"])
    opened = Request.objects.filter(batch=batch)
    assert {row.case for row in opened} == set(cases)
    assert {(row.state, row.kind, row.sender) for row in opened} == {
        ("draft", "discharge", "family")
    }
    assert {row.steps.get().note for row in opened} == {"By their list"}
    assert lines_of("batch.made").get().object_id == batch.pk
    assert lines_of("request.opened").count() == 3


def test_who_may_not_be_asked_is_listed_and_the_rest_is_made(
    told, make_cases, make_case, colleague
):
    good, shunning, closed, asked = make_cases(4)
    foreign = make_case(90, owner=colleague)
    shunning.person.no_contact_with_home_state = True
    shunning.person.save()
    closed.workflow = "closed"
    closed.save()
    by_itself = {name: told[name] for name in ("by", "kind", "addressee")}
    open_request(case=asked, **by_itself)
    wanted = [good, shunning, closed, asked, foreign]

    outcome = make_batch(refs=[*(case.ref for case in wanted), "C-2024-99999"], **told)

    assert outcome.done == [good.ref]
    reasons = dict(outcome.refused)
    assert "must not be brought to the notice" in reasons[shunning.ref]
    assert "closed" in reasons[closed.ref]
    assert reasons[asked.ref] == "There is an open request of this kind to them already."
    assert reasons[foreign.ref] == reasons["C-2024-99999"] == "There is no such case."
    assert Request.objects.filter(batch=outcome.batch).get().case == good


def test_nobody_to_ask_makes_no_list(told, make_case, colleague):
    outcome = make_batch(refs=[make_case(1, owner=colleague).ref], **told)

    assert outcome.batch is None
    assert not Batch.objects.exists()
    assert not lines_of("batch.made").exists()


def test_same_form_sent_again_makes_one_list_and_goes_on_where_it_ended(told, make_cases):
    refs, submission = [case.ref for case in make_cases(3)], uuid4()

    first = make_batch(refs=refs[:2], submission=submission, **told)
    again = make_batch(refs=refs, submission=submission, **told)

    assert first.batch == again.batch == Batch.objects.get()
    assert (again.done, again.refused) == (refs, [])
    assert Request.objects.count() == 3
    assert lines_of("batch.made").count() == 1
    with pytest.raises(ValidationError, match="another list already"):
        make_batch(refs=refs, submission=submission, **(told | {"kind": "tracing"}))


@pytest.mark.parametrize(
    ("wrong", "field"),
    [({"name": " "}, "name"), ({"kind": "teleport"}, "kind"), ({"sender": "x"}, "sender")],
)
def test_what_is_wrong_for_all_is_said_once_by_field(told, make_cases, wrong, field):
    with pytest.raises(ValidationError) as error:
        make_batch(refs=[make_cases(1)[0].ref], **(told | wrong))

    assert list(error.value.message_dict) == [field]
    assert not Request.objects.exists()


def test_addressee_of_another_group_is_refused(
    told, make_cases, make_addressee, other_organisation
):
    foreign = make_addressee(organisation=other_organisation)

    with pytest.raises(ValidationError) as error:
        make_batch(refs=[make_cases(1)[0].ref], **(told | {"addressee": foreign}))

    assert list(error.value.message_dict) == ["addressee"]


def test_number_of_cases_has_its_limits(told, made):
    for refs in ([], [f"C-2020-{number:05}" for number in range(MOST + 1)]):
        with pytest.raises(ValidationError):
            make_batch(refs=refs, **told)
    with pytest.raises(ValidationError, match="At most 200 cases on one list"):
        add_to_batch(
            batch=made.batch, by=told["by"], refs=[f"C-2020-{number:05}" for number in range(198)]
        )


def test_more_cases_are_added_and_who_stands_on_it_stays_once(told, made, make_cases):
    new = make_cases(1, first=50)[0]

    outcome = add_to_batch(batch=made.batch, by=told["by"], refs=[made.done[0], new.ref])

    assert (outcome.done, outcome.refused) == ([made.done[0], new.ref], [])
    assert made.batch.requests.count() == 4


def test_list_needs_the_permission(told, make_cases, intake):
    with pytest.raises(PermissionDenied):
        make_batch(refs=[make_cases(1)[0].ref], **(told | {"by": intake}))


def test_list_is_seen_by_whoever_sees_a_case_on_it_with_those_alone(
    made, colleague, coordinator, stranger
):
    shared = Request.objects.filter(batch=made.batch).first().case
    shared.owner = colleague
    shared.save()

    assert find_batch(made.batch.pk, who=coordinator).name == "Forty men (invented)"
    assert len(consult_batch(made.batch, by=coordinator)) == 3
    assert [row.case for row in consult_batch(made.batch, by=colleague)] == [shared]
    assert count_states([made.batch], colleague)[made.batch.pk] == {"draft": 1}
    assert not batch_list(stranger).exists()
    shared.owner = None
    shared.save()
    with pytest.raises(Batch.DoesNotExist):
        find_batch(made.batch.pk, who=colleague)


def test_a_look_is_recorded(made, coordinator):
    consult_batch(made.batch, by=coordinator)

    line = lines_of("batch.consulted").get()
    assert (line.actor_id, line.object_id) == (coordinator.pk, made.batch.pk)


def test_reading_takes_as_many_queries_for_many(told, made, make_cases, coordinator, queries_of):
    def read():
        rows = consult_batch(find_batch(made.batch.pk, who=coordinator), by=coordinator)
        return [(row.our_ref, row.addressee.name) for row in rows], count_states(
            batch_list(coordinator), coordinator
        )

    few = queries_of(read)
    add_to_batch(
        batch=made.batch, by=told["by"], refs=[case.ref for case in make_cases(4, first=50)]
    )

    assert queries_of(read) == few


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])
def test_one_form_sent_twice_at_once_makes_one_list(told, make_cases, together):
    refs, submission = [case.ref for case in make_cases(3)], uuid4()

    first, second = together(2, lambda _time: make_batch(refs=refs, submission=submission, **told))

    assert first.done == second.done == refs
    assert (first.refused, second.refused) == ([], [])
    assert first.batch == second.batch == Batch.objects.get()
    assert Request.objects.filter(batch=first.batch).count() == 3
