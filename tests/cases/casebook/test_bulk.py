"""One change to many cases, and undoing it: what changed, what was left, and who was quicker."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cases.casebook import claims
from cases.casebook.bulk import MOST, MOST_STATUSES, add_status_many, assign_many, mark_of
from cases.casebook.models import BulkChange, BulkRow, Case, Claim
from cases.casebook.services import add_status, assign, change_stage, open_case
from cases.casebook.undoing import changes_to_undo, undo
from people.accounts.models import Membership
from people.audit.models import AuditEntry
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.registry.entries import NewName, NewPerson
from people.vault.keyring import keyring

SERVING = {"status": "serving", "on": FuzzyDate("2026-01-05"), "source": "A list of the unit"}


def opened(by: Membership, number: int = 1, **told: Any) -> list[Case]:
    person = NewPerson(names=(NewName("Rajan Invented"),))
    return [open_case(by=by, person=person, **told) for _each in range(number)]


def chosen(cases: list[Case]) -> dict[str, str]:
    """As the list shows them now."""
    return {case.ref: mark_of(read(case)) for case in cases}


def read(case: Case) -> Case:
    return Case.objects.get(pk=case.pk)


def owners(cases: list[Case]) -> list[Any]:
    return [read(case).owner_id for case in cases]


def standing(case: Case) -> Any:
    """The status, what stands behind it, and the stage."""
    now = read(case)
    code = case.claims.filter(about="status", is_chosen=True).values_list("code", flat=True)
    return now.status, list(code), now.workflow


def actions(change: BulkChange) -> list[str]:
    entries = AuditEntry.objects.filter(object_id=change.pk).order_by("sequence")
    return list(entries.values_list("action", flat=True))


@pytest.fixture
def cases(coordinator) -> list[Case]:
    return opened(coordinator, 3)


def test_cases_are_given_to_one_member_and_back(coordinator, colleague, cases):
    cases += opened(colleague)
    assign(case=cases[0], by=coordinator, owner=None)
    before = owners(cases)

    outcome = assign_many(chosen=chosen(cases), by=coordinator, owner=colleague)

    # The last one was with him already.
    assert sorted(outcome.changed) == [case.ref for case in cases[:3]]
    assert outcome.refused == [(cases[3].ref, "Nothing would change.")]
    assert owners(cases) == [colleague.id] * 4
    assigned = AuditEntry.objects.filter(action="case.assigned", actor_id=coordinator.id)
    assert assigned.filter(detail__contains=str(colleague.id)).count() == 3

    back = undo(change_id=outcome.change.pk, by=coordinator)

    assert sorted(back.changed) == [case.ref for case in cases[:3]]
    assert back.refused == []
    assert owners(cases) == before
    assert actions(outcome.change) == ["cases.changed", "cases.changed_back"]


def test_nothing_is_left_to_undo_where_nothing_was_changed(coordinator, cases):
    outcome = assign_many(chosen=chosen(cases), by=coordinator, owner=coordinator)

    assert (outcome.change, outcome.changed, len(outcome.refused)) == (None, [], 3)
    assert changes_to_undo(coordinator) == []


def test_cases_that_changed_since_they_were_seen_are_left_out_and_named(
    coordinator, colleague, caseworker, cases
):
    cases += opened(coordinator, 2)
    seen = {**chosen(cases), "C-2020-99999": "0" * 12}
    add_status(case=cases[0], by=coordinator, status="missing")
    assign(case=cases[1], by=coordinator, owner=caseworker)
    change_stage(case=cases[2], by=coordinator, workflow="monitoring")

    outcome = assign_many(chosen=seen, by=coordinator, owner=colleague)

    assert sorted(outcome.changed) == sorted(case.ref for case in cases[3:])
    changed = "It has changed since you saw it on the list."
    assert dict(outcome.refused) == {
        "C-2020-99999": "There is no such case.",
        **{case.ref: changed for case in cases[:3]},
    }
    assert owners(cases[:3]) == [coordinator.id, caseworker.id, coordinator.id]


def test_what_one_does_not_see_is_not_changed(caseworker, colleague):
    (hidden,) = opened(colleague)

    outcome = add_status_many(chosen=chosen([hidden]), by=caseworker, **SERVING)

    assert outcome.refused == [(hidden.ref, "There is no such case.")]
    assert read(hidden).status == "unknown"


def test_only_who_gives_cases_away_gives_many(caseworker, colleague):
    cases = opened(caseworker, 2)

    with pytest.raises(PermissionDenied):
        assign_many(chosen=chosen(cases), by=caseworker, owner=colleague)


def test_no_case_goes_to_who_works_elsewhere_or_no_more(coordinator, colleague, stranger, cases):
    colleague.is_active = False
    colleague.save()

    for nobody in (colleague, stranger):
        with pytest.raises(ValidationError) as wrong:
            assign_many(chosen=chosen(cases), by=coordinator, owner=nobody)
        assert list(wrong.value.error_dict) == ["owner"]
    assert owners(cases) == [coordinator.id] * 3


@pytest.mark.parametrize(
    ("change", "what", "most"),
    [(assign_many, {"owner": None}, MOST), (add_status_many, SERVING, MOST_STATUSES)],
)
def test_number_of_cases_is_bounded(coordinator, change, what, most):
    told = {f"C-2026-{each:05}": "0" * 12 for each in range(most + 1)}

    for chosen_cases, said in (({}, "at least one"), (told, f"At most {most} cases")):
        with pytest.raises(ValidationError, match=said):
            change(chosen=chosen_cases, by=coordinator, **what)
    told.popitem()
    assert len(change(chosen=told, by=coordinator, **what).refused) == most


def test_record_is_held_for_a_bounded_number_of_queries(coordinator):
    """All who write wait for the head of the record: so few cases at once, each at a set price."""
    few, many = opened(coordinator, 2), opened(coordinator, 4)

    def price(cases: list[Case]) -> int:
        told = chosen(cases)
        with CaptureQueriesContext(connection) as asked:
            add_status_many(chosen=told, by=coordinator, **SERVING)
        return len(asked)

    price(opened(coordinator))
    first, second = price(few), price(many)
    each_case = (second - first) / 2
    assert each_case <= 25
    assert each_case * MOST_STATUSES <= 1250


@pytest.mark.parametrize(
    ("told", "field"),
    [
        ({"status": "killed"}, "status"),
        ({"status": "remains_returned"}, "status"),
        ({"status": "asleep"}, "status"),
        ({"status": "serving", "on": FuzzyDate("2999")}, "on"),
        ({"status": "serving", "source": "x" * 301}, "source"),
    ],
)
def test_what_is_wrong_everywhere_is_said_once_and_changes_nothing(
    coordinator, cases, told, field
):
    with pytest.raises(ValidationError) as wrong:
        add_status_many(chosen=chosen(cases), by=coordinator, **told)

    assert list(wrong.value.error_dict) == [field]
    assert not BulkChange.objects.exists()
    assert not Claim.objects.exists()


def test_status_of_many_is_a_claim_in_each_and_is_taken_back_in_each(coordinator, cases):
    """One was never spoken of, of one much was said, and of one only in its file."""
    new, told, silently = cases
    add_status(case=told, by=coordinator, status="wounded")
    add_status(case=told, by=coordinator, status="missing")
    wounded = told.claims.get(code="wounded")
    claims.choose_claim(row=wounded, by=coordinator, version=read(told).version)
    Case.objects.filter(pk=silently.pk).update(status="pow")
    before = [standing(case) for case in cases]

    outcome = add_status_many(chosen=chosen(cases), by=coordinator, **SERVING)

    assert sorted(outcome.changed) == sorted(case.ref for case in cases)
    assert [standing(case) for case in cases] == [("serving", ["serving"], "open")] * 3
    claim = new.claims.get()
    assert (claim.on, claim.source, claim.made_by) == (
        SERVING["on"],
        SERVING["source"],
        coordinator,
    )
    assert read(new).contact_due_on < clock.today() + timedelta(days=15)

    back = undo(change_id=outcome.change.pk, by=coordinator)

    assert (sorted(back.changed), back.refused) == (sorted(outcome.changed), [])
    # Of the third, what stood in its file alone is a claim by now.
    assert [standing(case) for case in cases] == [*before[:2], ("pow", ["pow"], before[2][2])]
    assert Claim.objects.filter(code="serving", taken_back_at=None).count() == 0
    # The newest of the others was not the one that stood.
    assert told.claims.get(code="missing").is_chosen is False


def test_undoing_guesses_nothing_where_what_stood_was_taken_back(coordinator, cases):
    case = cases[0]
    stood = add_status(case=case, by=coordinator, status="missing")
    rumour = {"about": "status", "code": "killed_unconfirmed", "is_chosen": False}
    claims.add_claim(case=case, by=coordinator, **rumour)
    outcome = add_status_many(chosen=chosen([case]), by=coordinator, **SERVING)
    claims.take_back(row=stood, by=coordinator)

    back = undo(change_id=outcome.change.pk, by=coordinator)

    assert back.changed == []
    assert back.refused == [(case.ref, "What stood before was taken back meanwhile.")]
    assert standing(case)[:2] == ("serving", ["serving"])


def test_nothing_stands_again_where_nothing_was_chosen(coordinator, cases):
    case = cases[0]
    claims.add_claim(case=case, by=coordinator, about="status", code="pow", is_chosen=False)
    before = standing(case)

    outcome = add_status_many(chosen=chosen([case]), by=coordinator, **SERVING)
    undo(change_id=outcome.change.pk, by=coordinator)

    assert standing(case)[:2] == before[:2] == ("unknown", [])


def test_the_dead_are_left_out_of_a_status_for_many(coordinator, cases):
    add_status(
        case=cases[0], by=coordinator, status="killed", grade="A1", on=FuzzyDate("2026-01-02")
    )

    outcome = add_status_many(chosen=chosen(cases), by=coordinator, **SERVING)

    assert [ref for ref, _why in outcome.refused] == [cases[0].ref]
    assert "on file as killed" in outcome.refused[0][1]
    assert read(cases[0]).status == "killed"
    assert not cases[0].claims.filter(code="serving").exists()


def test_undoing_leaves_what_somebody_else_decided_since(
    coordinator, caseworker, colleague, cases
):
    given = assign_many(chosen=chosen(cases), by=coordinator, owner=colleague).change
    said = add_status_many(chosen=chosen(cases), by=coordinator, **SERVING).change
    assign(case=cases[0], by=coordinator, owner=caseworker)
    add_status(case=cases[0], by=caseworker, status="missing")
    claims.take_back(row=cases[1].claims.get(code="serving"), by=coordinator)

    owner_back = undo(change_id=given.pk, by=coordinator)
    status_back = undo(change_id=said.pk, by=coordinator)

    assert owner_back.refused == [(cases[0].ref, "It was given to somebody else since.")]
    assert owners(cases) == [caseworker.id, coordinator.id, coordinator.id]
    assert dict(status_back.refused) == dict.fromkeys(
        [cases[0].ref, cases[1].ref], "Another status stands by now."
    )
    assert [read(case).status for case in cases] == ["missing", "unknown", "unknown"]


def test_an_edit_of_something_else_does_not_stand_in_the_way(coordinator, colleague, cases):
    change = assign_many(chosen=chosen(cases), by=coordinator, owner=colleague).change
    add_status(case=cases[0], by=coordinator, status="missing")

    assert undo(change_id=change.pk, by=coordinator).refused == []
    assert read(cases[0]).status == "missing"


def test_nobody_gets_back_a_case_after_leaving(coordinator, caseworker, colleague):
    cases = opened(caseworker, 2)
    change = assign_many(chosen=chosen(cases), by=coordinator, owner=colleague).change
    caseworker.is_active = False
    caseworker.save()

    back = undo(change_id=change.pk, by=coordinator)

    assert dict(back.refused) == {
        case.ref: "Who had it before works here no more." for case in cases
    }
    assert owners(cases) == [colleague.id] * 2


def test_cases_given_away_are_named_and_not_touched(coordinator, caseworker):
    (case,) = opened(caseworker)
    change = add_status_many(chosen=chosen([case]), by=caseworker, **SERVING).change
    assign(case=case, by=coordinator, owner=coordinator)

    back = undo(change_id=change.pk, by=caseworker)

    assert back.refused == [(case.ref, "You do not see this case any more.")]
    assert read(case).status == "serving"


def test_only_the_own_changes_of_a_day_can_be_undone(coordinator, colleague, cases, admin):
    change = assign_many(chosen=chosen(cases), by=coordinator, owner=colleague).change
    assert [(each.pk, each.number) for each in changes_to_undo(coordinator)] == [(change.pk, 3)]
    assert changes_to_undo(colleague) == []
    with pytest.raises(BulkChange.DoesNotExist):
        undo(change_id=change.pk, by=colleague)

    clock.move(1)

    assert changes_to_undo(coordinator) == []
    with pytest.raises(ValidationError):
        undo(change_id=change.pk, by=coordinator)
    assert owners(cases) == [colleague.id] * 3


def test_who_may_no_longer_give_cases_undoes_nothing(coordinator, colleague, cases):
    change = assign_many(chosen=chosen(cases), by=coordinator, owner=colleague).change
    coordinator.role = "caseworker"
    coordinator.save()

    with pytest.raises(PermissionDenied):
        undo(change_id=change.pk, by=coordinator)


together_with_threads = pytest.mark.django_db(transaction=True, databases=["default", "keys"])


@together_with_threads
def test_undone_twice_at_once_is_undone_once(together, coordinator, colleague):
    cases = opened(coordinator, 3)
    change = assign_many(chosen=chosen(cases), by=coordinator, owner=colleague).change

    def once(_number: int) -> list[str]:
        with keyring():
            return undo(change_id=change.pk, by=coordinator).changed

    done = together(4, once)

    assert sorted(map(len, done)) == [0, 0, 0, 3]
    assert owners(cases) == [coordinator.id] * 3
    assert actions(change) == ["cases.changed", "cases.changed_back"]


@together_with_threads
def test_undoing_and_giving_on_at_once_lose_no_case(together, coordinator, colleague, caseworker):
    """Whoever comes second sees the first: undoing leaves what was given on meanwhile."""
    cases = opened(coordinator, 4)
    change = assign_many(chosen=chosen(cases), by=coordinator, owner=colleague).change

    def work(number: int) -> Any:
        with keyring():
            if number == 0:
                return undo(change_id=change.pk, by=coordinator)
            return assign(case=cases[number], by=coordinator, owner=caseworker)

    back = together(4, work)[0]

    assert owners(cases[1:]) == [caseworker.id] * 3
    assert read(cases[0]).owner_id == coordinator.id
    # What undoing says it did is what the record says.
    assert len(back.changed) + len(back.refused) == 4
    assert BulkRow.objects.filter(bulk=change).count() == 4


@together_with_threads
def test_two_who_change_the_same_cases_at_once_do_not_wait_for_each_other_for_ever(
    together, coordinator, colleague, caseworker
):
    cases = opened(coordinator, 4)
    told = chosen(cases)

    def work(number: int) -> Any:
        mine = dict(sorted(told.items(), reverse=bool(number % 2)))
        with keyring():
            if number < 2:
                who = (colleague, caseworker)[number]
                return assign_many(chosen=mine, by=coordinator, owner=who)
            return add_status_many(chosen=mine, by=coordinator, **SERVING)

    outcomes = together(4, work)

    assert sorted(len(each.changed) for each in outcomes) == [0, 0, 0, 4]
