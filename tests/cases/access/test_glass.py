"""Emergency access: who opens what, for how long, who is told, who reviews."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from cases.access import glass as services
from cases.access.glass import break_glass, end_glass, glasses_to_review, review_glass
from cases.access.models import BreakGlass
from cases.casebook.models import Case
from cases.casebook.services import assign, open_case
from cases.exports.selectors import cases_to_export
from people.accounts.models import AccountMail, Alert
from people.audit.models import AuditEntry
from people.dates import clock
from people.registry.entries import NewName, NewPerson

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
TOLD = {"reason": "life_at_risk", "note": "He rang from a station"}


def new_case(owner: Any) -> Case:
    return open_case(by=owner, person=NewPerson(names=(NewName("Rajan Invented"),)))


@pytest.fixture
def trained(caseworker):
    """Mina was trained to use emergency access."""
    caseworker.trained_on = clock.today()
    caseworker.save()
    return caseworker


@pytest.fixture
def case(colleague):
    return new_case(colleague)


@pytest.fixture
def glass(trained, case, coordinator):
    return break_glass(ref=case.ref, by=trained, **TOLD)


def test_case_is_open_for_an_hour(trained, case, coordinator) -> None:
    before = trained, Case.objects.visible_to(trained).exists()

    break_glass(ref=case.ref, by=trained, **TOLD)

    assert before == (trained, False)
    assert list(Case.objects.visible_to(trained)) == [case]
    with clock.at(clock.now() + timedelta(minutes=59)):
        assert Case.objects.visible_to(trained).exists()
    with clock.at(clock.now() + timedelta(minutes=60)):
        assert not Case.objects.visible_to(trained).exists()


def test_coordinators_are_told_at_once(trained, case, coordinator, auditor, admin) -> None:
    made = break_glass(ref=case.ref, by=trained, **TOLD)

    alert = Alert.objects.get()
    assert (alert.kind, alert.member, alert.about_id) == ("break_glass", trained, made.id)
    assert [(mail.user, mail.kind) for mail in AccountMail.objects.all()] == [
        (coordinator.user, "break_glass")
    ]
    assert glasses_to_review(coordinator) == [made]
    actions = AuditEntry.objects.filter(actor_id=trained.id).values_list("action", flat=True)
    assert list(actions) == ["glass.broken"]


def test_emergency_that_cannot_be_told_is_none(monkeypatch, trained, case, coordinator) -> None:
    def fail(*_args: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("people.accounts.alerts.write_mail", fail)

    with pytest.raises(RuntimeError):
        break_glass(ref=case.ref, by=trained, **TOLD)

    assert not BreakGlass.objects.exists()
    assert not Case.objects.visible_to(trained).exists()


@pytest.mark.parametrize("who", ["caseworker", "intake", "auditor", "admin", "reader"])
def test_nobody_untrained_opens_anything(who, case, request) -> None:
    with pytest.raises(PermissionDenied):
        break_glass(ref=case.ref, by=request.getfixturevalue(who), **TOLD)


def test_training_does_not_help_on_travel(traveller, case) -> None:
    traveller.trained_on = clock.today()
    traveller.save()

    with pytest.raises(PermissionDenied):
        break_glass(ref=case.ref, by=traveller, **TOLD)


@pytest.mark.asvs("v5.0.0-8.4.1")
def test_other_groups_case_and_none_are_answered_alike(trained, stranger) -> None:
    foreign = new_case(stranger)
    said, work = [], []
    for ref in (foreign.ref, "C-2020-99999"):
        with CaptureQueriesContext(connection) as queries, pytest.raises(ValidationError) as error:
            break_glass(ref=ref, by=trained, **TOLD)
        said.append(error.value.message_dict)
        work.append([query["sql"].split()[0] for query in queries])

    assert said == [{"ref": ["There is no such case."]}] * 2
    assert work[0] == work[1]
    assert not BreakGlass.objects.exists()


@pytest.mark.asvs("v5.0.0-16.3.3")
def test_references_cannot_be_walked(trained, case) -> None:
    for number in range(10):
        with pytest.raises(ValidationError, match="no such case"):
            break_glass(ref=f"C-2020-{number:05}", by=trained, **TOLD)

    with pytest.raises(ValidationError, match="Too many references"):
        break_glass(ref=case.ref, by=trained, **TOLD)

    assert AuditEntry.objects.filter(action="glass.refused").count() == 10
    with clock.at(clock.now() + timedelta(minutes=61)):
        assert break_glass(ref=case.ref, by=trained, **TOLD)


def test_case_that_one_sees_needs_no_emergency(trained, coordinator) -> None:
    own = new_case(trained)

    with pytest.raises(ValidationError, match="You see this case already"):
        break_glass(ref=own.ref, by=trained, **TOLD)


def test_reason_of_ones_own_is_written_down(trained, case) -> None:
    for told in ({"reason": "other", "note": ""}, {"reason": "because", "note": "x"}):
        with pytest.raises(ValidationError):
            break_glass(ref=case.ref, by=trained, **told)


def test_own_emergency_is_ended_early_and_by_nobody_else(glass, trained, coordinator) -> None:
    with pytest.raises(PermissionDenied):
        end_glass(glass=glass, by=coordinator)

    end_glass(glass=glass, by=trained)

    assert not Case.objects.visible_to(trained).exists()
    assert AuditEntry.objects.filter(action="glass.ended").count() == 1


def test_emergency_changes_no_owner_and_goes_into_no_export(trained, coordinator, case) -> None:
    assign(case=case, by=coordinator, owner=None)
    break_glass(ref=case.ref, by=trained, **TOLD)

    with pytest.raises(PermissionDenied):
        assign(case=case, by=trained, owner=trained)

    assert not cases_to_export(trained).exists()
    assert Case.objects.visible_to(trained).exists()


def test_verdict_is_given_once_and_the_warning_is_gone(glass, coordinator) -> None:
    warnings = Alert.objects.filter(about_id=glass.id, seen_at=None)
    assert warnings.count() == 1

    review_glass(glass=glass, by=coordinator, verdict="justified")

    assert (glass.reviewed_by, glass.verdict) == (coordinator, "justified")
    assert glasses_to_review(coordinator) == []
    assert not warnings.exists()
    with pytest.raises(ValidationError, match="a moment ago"):
        review_glass(glass=glass, by=coordinator, verdict="wrong")
    glass.refresh_from_db()
    assert glass.verdict == "justified"


def test_nobody_reviews_oneself(glass, trained) -> None:
    trained.role = "coordinator"
    trained.save()

    with pytest.raises(PermissionDenied):
        review_glass(glass=glass, by=trained, verdict="justified")

    assert glasses_to_review(trained) == []
    with pytest.raises(IntegrityError), transaction.atomic():
        BreakGlass.objects.update(reviewed_by=trained)


def test_coordinator_of_another_group_reviews_nothing(glass, stranger) -> None:
    with pytest.raises(PermissionDenied):
        review_glass(glass=glass, by=stranger, verdict="wrong")

    assert glasses_to_review(stranger) == []


@pytest.mark.parametrize("who", ["caseworker", "auditor", "admin"])
def test_only_coordinators_review(glass, who, request) -> None:
    with pytest.raises(PermissionDenied):
        review_glass(glass=glass, by=request.getfixturevalue(who), verdict="wrong")


def test_unreviewed_emergency_stands_in_the_way_of_the_next(
    glass, trained, colleague, coordinator
) -> None:
    another = new_case(colleague)
    with clock.at(clock.now() + timedelta(days=8)):
        with pytest.raises(ValidationError, match="waited for its review"):
            break_glass(ref=another.ref, by=trained, **TOLD)
        review_glass(glass=glass, by=coordinator, verdict="justified")

        assert break_glass(ref=another.ref, by=trained, **TOLD)


def test_oldest_emergency_is_reviewed_first(glass, trained, colleague, coordinator) -> None:
    with clock.at(clock.now() + timedelta(minutes=2)):
        later = break_glass(ref=new_case(colleague).ref, by=trained, **TOLD)

    assert glasses_to_review(coordinator) == [glass, later]


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])
def test_of_fifty_tries_at_once_one_opens_the_case(together, trained, case, coordinator) -> None:
    results = together(50, lambda _number: break_glass(ref=case.ref, by=trained, **TOLD))

    assert sum(isinstance(result, BreakGlass) for result in results) == 1
    refused = [result for result in results if not isinstance(result, BreakGlass)]
    assert {type(result) for result in refused} == {ValidationError}
    assert BreakGlass.objects.count() == Alert.objects.count() == 1
    assert AccountMail.objects.count() == 1


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])
def test_of_fifty_wrong_tries_at_once_ten_are_looked_up(together, trained) -> None:
    results = together(50, lambda n: break_glass(ref=f"C-2020-{n:05}", by=trained, **TOLD))

    said = [result.message_dict["ref"][0][:8] for result in results]
    assert said.count("There is") == services.WRONG_TRIES
    assert said.count("Too many") == 40


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])
def test_of_two_reviews_at_once_one_counts(together, glass, coordinator) -> None:
    verdicts = ["justified", "wrong"]

    results = together(
        2, lambda n: review_glass(glass=glass, by=coordinator, verdict=verdicts[n]).verdict
    )

    glass.refresh_from_db()
    assert [result for result in results if isinstance(result, str)] == [glass.verdict]
    assert AuditEntry.objects.filter(action="glass.reviewed").count() == 1


@pytest.mark.parametrize(("verdict", "stays"), [("justified", True), ("wrong", False)])
def test_verdict_against_it_closes_it_at_once(trained, case, coordinator, glass, verdict, stays):
    review_glass(glass=glass, by=coordinator, verdict=verdict)

    assert Case.objects.visible_to(trained).exists() is stays


def test_who_loses_the_training_loses_what_it_opened(trained, case, coordinator, glass):
    trained.trained_on = None

    assert not Case.objects.visible_to(trained).exists()
