"""Need to know, for every model that hangs from a case, with data that could leak."""

from datetime import timedelta

import pytest
from django.apps import apps

from cases.access.querysets import CaseScopedQuerySet, is_given_more
from cases.casebook.models import Case
from cases.casebook.selectors import people_visible_to
from people.dates import clock
from tests.cases.access.conftest import SEEN

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def keys_to_case(model):
    return [f.name for f in model._meta.concrete_fields if f.related_model is Case]


HANGING = [model for model in apps.get_models() if keys_to_case(model)]
LOOKERS = list(SEEN)


def test_walk_finds_the_models_that_hang_from_a_case():
    assert {"Assignment", "Consent", "Grant", "Claim", "Event", "Task", "Request"} <= {
        model.__name__ for model in HANGING
    }


@pytest.mark.parametrize("model", HANGING, ids=lambda model: model.__name__)
def test_model_with_a_case_can_say_to_whom_it_is_visible(model):
    assert keys_to_case(model) == ["case"]
    assert isinstance(model._default_manager.all(), CaseScopedQuerySet)
    assert model._default_manager.all().case_prefix == "case__"


@pytest.mark.parametrize("row_by_row", [False, True])
@pytest.mark.parametrize("looker", LOOKERS)
def test_cases_are_visible_to_those_who_need_to_know(world, looker, row_by_row):
    seen = Case.objects.visible_to(world.who[looker], row_by_row=row_by_row)

    assert sorted(case.ref for case in seen) == sorted(
        world.cases[name].ref for name in SEEN[looker]
    )


@pytest.mark.parametrize("model", HANGING, ids=lambda model: model.__name__)
def test_rows_are_visible_with_their_case_and_never_without(world, model, subtests):
    world.fill(model)

    for looker in LOOKERS:
        with subtests.test(looker):
            seen_cases = [world.cases[name].pk for name in SEEN[looker]]
            expected = model._base_manager.filter(case_id__in=seen_cases)
            for row_by_row in (False, True):
                seen = model._default_manager.visible_to(world.who[looker], row_by_row=row_by_row)
                assert sorted(row.pk for row in seen) == sorted(row.pk for row in expected)
                assert {row.case_id for row in seen} == set(seen_cases)
                assert model._base_manager.count() > len(seen)


@pytest.mark.parametrize("looker", LOOKERS)
def test_persons_are_visible_with_their_cases(world, looker):
    seen = people_visible_to(world.who[looker])

    assert {person.pk for person in seen} == {world.cases[name].person_id for name in SEEN[looker]}


@pytest.mark.parametrize("looker", ["someone", "", 0, object()])
def test_whoever_is_neither_member_nor_partner_sees_nothing(world, looker):
    assert not Case.objects.visible_to(looker).exists()


def test_user_without_membership_sees_nothing(world):
    assert not Case.objects.visible_to(world.who["caseworker"].user).exists()


@pytest.mark.parametrize("row_by_row", [False, True])
def test_visibility_only_narrows(world, row_by_row):
    some = Case.objects.filter(ref=world.cases["theirs"].ref)

    assert not some.visible_to(world.who["caseworker"], row_by_row=row_by_row).exists()
    assert some.visible_to(world.who["colleague"], row_by_row=row_by_row).count() == 1


def test_what_leads_to_a_member_is_counted_as_far_as_is_asked(world):
    # Own, given, the team's (another group's too), covered (likewise), another's that was given.
    who, ways = world.who["caseworker"], 7

    assert is_given_more(who, ways - 1)
    assert not is_given_more(who, ways)
    assert not is_given_more(world.who["auditor"], 0)


def test_shared_case_goes_out_of_sight_when_its_time_is_over(world):
    clock.move((timedelta(days=91)).days)

    assert not Case.objects.visible_to(world.who["partner"]).exists()


def test_case_is_listed_once_however_often_it_was_shared(world):
    world._grant("granted")
    world._grant("granted")

    refs = [case.ref for case in Case.objects.visible_to(world.who["partner"])]

    assert len(refs) == len(set(refs)) == 2


def test_case_of_the_other_group_stays_shut_to_its_coordinator_when_shared(world):
    # A grant opens the API to the partner's key, not our pages to its members.
    assert world.cases["granted"] not in Case.objects.visible_to(world.who["stranger"])
