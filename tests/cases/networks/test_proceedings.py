"""Proceedings: who sees them, with which cases, and what may be written."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from cases.casebook.models import Case
from cases.casebook.services import open_case
from cases.networks.consult import consult_proceeding
from cases.networks.models import Proceeding, ProceedingCase
from cases.networks.selectors import proceedings_seen_by
from cases.networks.services import add_proceeding, change_proceeding, link_case, unlink_case
from people.dates import clock
from people.registry.entries import NewName, NewPerson
from people.registry.versions import Stale


def opened(by):
    return open_case(by=by, person=NewPerson(names=(NewName("Rajan Invented"),)))


def heard(case, by, **told):
    return add_proceeding(case=case, by=by, **{"name": "The agency", "authority": "police"} | told)


@pytest.fixture
def own(caseworker):
    return opened(caseworker)


@pytest.fixture
def proceeding(own, caseworker):
    return heard(own, caseworker)


def refs(proceeding, by):
    return [link.case.ref for link in consult_proceeding(proceeding.pk, by=by)[1]]


def test_proceeding_is_seen_with_the_cases_that_are_seen(
    proceeding, own, caseworker, colleague, coordinator, stranger
) -> None:
    assert refs(proceeding, caseworker) == [own.ref]
    for nobody in (colleague, stranger):
        with pytest.raises(Proceeding.DoesNotExist):
            consult_proceeding(proceeding.pk, by=nobody)
    theirs = opened(colleague)

    link_case(proceeding=proceeding, case=theirs, by=coordinator)

    assert refs(proceeding, caseworker) == [own.ref]
    assert refs(proceeding, colleague) == [theirs.ref]
    assert refs(proceeding, coordinator) == sorted([own.ref, theirs.ref])
    assert not proceedings_seen_by(stranger).exists()


def test_only_a_visible_case_is_tied_and_once(proceeding, own, caseworker, colleague) -> None:
    theirs = opened(colleague)
    with pytest.raises(Case.DoesNotExist):
        link_case(proceeding=proceeding, case=theirs, by=caseworker)
    with pytest.raises(Proceeding.DoesNotExist):
        link_case(proceeding=proceeding, case=theirs, by=colleague)
    with pytest.raises(ValidationError, match="already"):
        link_case(proceeding=proceeding, case=own, by=caseworker)

    assert ProceedingCase.objects.count() == 1


def test_last_case_stays(proceeding, own, caseworker) -> None:
    with pytest.raises(ValidationError, match="last case"):
        unlink_case(proceeding=proceeding, case=own, by=caseworker)
    second = opened(caseworker)
    link_case(proceeding=proceeding, case=second, by=caseworker, part="victim")

    unlink_case(proceeding=proceeding, case=own, by=caseworker)

    assert refs(proceeding, caseworker) == [second.ref]


def test_change_knows_the_version_it_saw(proceeding, caseworker) -> None:
    day = clock.today() + timedelta(days=9)
    told = {"proceeding": proceeding, "by": caseworker, "version": proceeding.version}

    changed = change_proceeding(stage="trial", next_hearing_on=day, **told)

    assert (changed.stage, changed.next_hearing_on, changed.version) == ("trial", day, 2)
    with pytest.raises(Stale):
        change_proceeding(stage="closed", **told)
    again = change_proceeding(**{**told, "version": 2}, stage="trial")
    assert again.version == 2


@pytest.mark.parametrize(("name", "value"), [("name", " "), ("next_hearing_on", "over")])
def test_wrong_words_and_days_are_refused(proceeding, own, caseworker, name, value) -> None:
    if value == "over":
        value = clock.today() - timedelta(days=1)
    with pytest.raises(ValidationError) as refused:
        heard(own, caseworker, **{name: value})
    assert list(refused.value.message_dict) == [name]
    with pytest.raises(ValidationError):
        change_proceeding(proceeding=proceeding, by=caseworker, version=1, **{name: value})

    assert Proceeding.objects.get().version == 1


def test_hearing_that_has_passed_hinders_no_other_correction(proceeding, caseworker) -> None:
    over = clock.today() - timedelta(days=1)
    Proceeding.objects.filter(pk=proceeding.pk).update(next_hearing_on=over)

    changed = change_proceeding(proceeding=proceeding, by=caseworker, version=1, stage="trial")
    assert changed.stage == "trial"
    emptied = change_proceeding(
        proceeding=proceeding, by=caseworker, version=2, next_hearing_on=None
    )
    assert emptied.next_hearing_on is None


def test_auditor_writes_nothing(own, proceeding, auditor) -> None:
    with pytest.raises(PermissionDenied):
        heard(own, auditor)
    with pytest.raises(PermissionDenied):
        change_proceeding(proceeding=proceeding, by=auditor, version=1, stage="trial")
