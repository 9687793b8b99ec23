"""Whose steps apply, and how a group makes them its own."""

from itertools import pairwise

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from cases.repatriation.models import Playbook
from cases.repatriation.playbook_editing import (
    MOST_STEPS,
    change_steps,
    mark_checked,
    take_over,
)
from cases.repatriation.playbooks import all_playbooks, playbook_for, playbooks_for
from cases.repatriation.practice import ANY, PRACTICE, Step
from cases.repatriation.vocabularies import AddresseeKind, RequestKind
from people.audit.models import AuditEntry
from people.registry.countries import country_name
from people.registry.versions import Stale


@pytest.mark.parametrize(("kind", "nationality"), PRACTICE)
def test_practice_is_whole(kind, nationality) -> None:
    steps = PRACTICE[kind, nationality]

    assert kind in RequestKind.values
    assert not nationality or country_name(nationality)
    assert steps[0].after_days == 0
    assert steps[0].whom in AddresseeKind.values
    assert all(one.after_days <= two.after_days for one, two in pairwise(steps))
    assert all(step.text and (not step.whom or step.whom_label) for step in steps)
    assert len(steps) <= MOST_STEPS


def test_every_kind_but_other_has_practice_for_anybody() -> None:
    kinds = {kind for kind, nationality in PRACTICE if nationality == ANY}

    assert kinds == {*RequestKind.values} - {RequestKind.OTHER}


def test_own_goes_before_ours_and_the_nationality_before_any(organisation, coordinator) -> None:
    def applies(kind: str, nationality: str) -> tuple[str, bool]:
        plan = playbook_for(organisation, kind, nationality)
        return plan.nationality, plan.own is not None

    assert applies("remains", "NPL") == ("NPL", False)
    assert applies("remains", "GHA") == ("", False)
    assert playbook_for(organisation, "other", "NPL") is None

    take_over(by=coordinator, kind="remains")
    assert applies("remains", "NPL") == ("", True)

    take_over(by=coordinator, kind="remains", nationality="NPL")
    assert applies("remains", "NPL") == ("NPL", True)
    assert applies("remains", "GHA") == ("", True)


def test_what_is_taken_over_has_the_steps_of_ours_and_is_to_be_checked(coordinator) -> None:
    take_over(by=coordinator, kind="tracing", nationality="NPL")

    plan = playbook_for(coordinator.organisation, "tracing", "NPL")
    ours = PRACTICE["tracing", "NPL"]
    told = [(step.after_days, step.text, step.whom) for step in plan.steps]
    assert told == [(step.after_days, str(step.text), step.whom) for step in ours]
    assert not plan.is_checked
    with pytest.raises(ValidationError, match="own for this already"):
        take_over(by=coordinator, kind="tracing", nationality="NPL")


def test_changed_steps_are_to_be_checked_again(coordinator) -> None:
    own = take_over(by=coordinator, kind="tracing")
    own = mark_checked(playbook=own, by=coordinator, version=own.version)
    assert playbook_for(coordinator.organisation, "tracing", "IND").is_checked
    steps = [Step(0, "Ask the society", "national_rc_society"), Step(9, "Call the mother")]

    changed = change_steps(playbook=own, by=coordinator, version=own.version, steps=steps)

    plan = playbook_for(coordinator.organisation, "tracing", "IND")
    assert (plan.steps, plan.is_checked) == (tuple(steps), False)
    again = change_steps(playbook=own, by=coordinator, version=changed.version, steps=steps)
    assert again.version == changed.version
    with pytest.raises(Stale):
        change_steps(playbook=own, by=coordinator, version=own.version, steps=steps[:1])
    with pytest.raises(Stale):
        mark_checked(playbook=own, by=coordinator, version=own.version)
    assert list(AuditEntry.objects.order_by("pk").values_list("action", flat=True))[-3:] == [
        "playbook.changed",
        "playbook.checked",
        "playbook.changed",
    ]


@pytest.mark.parametrize(
    ("steps", "said"),
    [
        ([], "at least one"),
        ([Step(0, " ")], "what is to be done"),
        ([Step(366, "Ask")], "A year"),
        ([Step(0, "Ask")] * (MOST_STEPS + 1), "12 steps"),
        ([Step(0, "Ask", "nobody")], "not a valid choice"),
    ],
)
def test_wrong_steps_change_nothing(coordinator, steps, said) -> None:
    own = take_over(by=coordinator, kind="tracing")
    before = playbook_for(coordinator.organisation, "tracing", "").steps

    with pytest.raises(ValidationError, match=said):
        change_steps(playbook=own, by=coordinator, version=own.version, steps=steps)

    assert playbook_for(coordinator.organisation, "tracing", "").steps == before


def test_only_who_keeps_playbooks_changes_them_and_only_the_own(
    coordinator, caseworker, other_organisation
) -> None:
    with pytest.raises(PermissionDenied):
        take_over(by=caseworker, kind="tracing")
    theirs = Playbook.objects.create(organisation=other_organisation, kind="tracing")
    with pytest.raises(Playbook.DoesNotExist):
        mark_checked(playbook=theirs, by=coordinator, version=1)

    assert playbook_for(coordinator.organisation, "tracing", "").own is None


def test_lists_ask_no_more_for_more(coordinator, django_assert_num_queries) -> None:
    take_over(by=coordinator, kind="tracing")
    group = coordinator.organisation
    with django_assert_num_queries(2):
        assert len(playbooks_for(group, "NPL")) == len(RequestKind.values) - 1
    for kind in ("remains", "discharge"):
        take_over(by=coordinator, kind=kind, nationality="NPL")

    with django_assert_num_queries(2):
        every = all_playbooks(group)

    assert sum(plan.own is not None for plan in every) == 3
    assert len(every) == len({*PRACTICE, ("discharge", "NPL")})
