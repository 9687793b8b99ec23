"""Loading the demo: where it may be loaded, and that it is the same each time."""

import io

import pytest
from django.core.management import CommandError, call_command
from django.db import transaction

from cases.casebook.models import Case
from people.accounts.models import Membership
from people.registry.models import Person
from people.vault.keyring import keyring

pytestmark = pytest.mark.django_db


@pytest.fixture
def place(settings, tmp_path):
    """An empty demo installation with a place for its secrets."""
    settings.SECRET_DIR = tmp_path / "secret"
    return settings


def seed_demo(cases):
    out, progress = io.StringIO(), io.StringIO()
    call_command("seed_demo", cases=cases, stdout=out, stderr=progress)
    return out.getvalue().strip(), progress.getvalue().strip()


def content():
    """All that a reader of the demo would see as the same demo."""
    return [
        (
            case.ref,
            case.opened_on,
            [name.full for name in case.person.names.all()],
            case.summary,
            case.left_home,
            case.status,
            sorted(case.requests.values_list("kind", "state", "due_on")),
            sorted(event.text for event in case.events.all()),
        )
        for case in Case.objects.select_related("person").order_by("ref")
    ]


def content_of_a_passing_demo():
    with keyring(), transaction.atomic():
        seed_demo(cases=8)
        seen = content()
        transaction.set_rollback(True)
    return seen


def test_demo_tells_how_far_it_is_and_loads_all_cases(place):
    said, progress = seed_demo(cases=3)

    assert (said, progress) == ("demo loaded", "3 of 3 cases")
    assert Case.objects.count() == Person.objects.count() == 3


def test_demo_is_not_loaded_twice(place):
    seed_demo(cases=1)

    said, progress = seed_demo(cases=3)

    assert (said, progress) == ("already there", "")
    assert Case.objects.count() == 1


def test_demo_refuses_an_installation_in_use(place, coordinator):
    with pytest.raises(CommandError, match="has members already"):
        seed_demo(cases=3)

    assert Case.objects.count() == 0


def test_demo_refuses_where_no_demo_is_wanted(place, monkeypatch):
    place.TESTING = place.HOMEWARD_DEMO = False
    monkeypatch.setenv("HOMEWARD_DEMO", "0")

    with pytest.raises(CommandError, match="HOMEWARD_DEMO"):
        seed_demo(cases=3)

    assert Membership.objects.count() == 0


def test_demo_in_an_empty_installation_marks_it_for_good(place, tmp_path):
    place.TESTING = place.HOMEWARD_DEMO = place.HOMEWARD_CLOCK_MOVABLE = False
    place.DEMO_MARK = tmp_path / "db" / "demo"

    seed_demo(cases=1)

    assert place.DEMO_MARK.exists()
    assert Case.objects.count() == 1


def test_demo_refuses_a_number_below_nothing(place):
    with pytest.raises(CommandError, match="from 0 on"):
        seed_demo(cases=-1)


def test_demo_of_one_seed_is_the_same_each_time(place):
    first, second = (content_of_a_passing_demo() for _ in range(2))

    assert len(first) == 8
    assert first == second


def test_demo_lines_say_so_where_there_is_no_demo(place):
    out = io.StringIO()

    call_command("demo_lines", stdout=out)

    assert out.getvalue() == "There is no demo in this installation.\n"
