"""Columns hold what the rows hold, and a value that was changed or moved opens nowhere."""

import pytest

from cases.casebook.models import Case
from cases.casebook.services import open_case
from people.registry.entries import NewName, NewPerson
from people.registry.models import PersonName
from people.vault.columns import read_columns
from people.vault.errors import SealBroken
from people.vault.opener import Opener

pytestmark = pytest.mark.django_db(databases="__all__")
FULL = PersonName._meta.get_field("full")


@pytest.fixture
def columns(caseworker):
    """Ids, persons and sealed names of two men, and one of them who has nobody yet."""
    for full in ("Deepak Invented", "दीपक"):
        open_case(by=caseworker, person=NewPerson(names=(NewName(full),)))
    Case.objects.filter(pk=Case.objects.order_by("pk").last().pk).update(owner=None)
    return read_columns(PersonName.objects.order_by("pk"), "id", "person_id", "full")


def opened(persons, ids, values):
    return [FULL.unpack(raw) for raw in Opener(persons).open_raw(FULL.label, ids, values)]


def test_names_are_those_of_the_rows(columns):
    ids, persons, values = columns

    names = list(PersonName.objects.order_by("pk"))

    assert ids == [str(name.pk) for name in names]
    assert persons == [str(name.person_id) for name in names]
    assert opened(persons, ids, values) == [name.full for name in names]


def test_id_that_is_not_there_stays_away(columns, caseworker):
    owners, ids = read_columns(Case.objects.order_by("pk"), "owner_id", "id")

    assert ids == [str(pk) for pk in Case.objects.order_by("pk").values_list("pk", flat=True)]
    assert owners == [str(caseworker.pk), None]


def test_of_no_row_there_are_empty_columns(columns):
    assert read_columns(PersonName.objects.none(), "id", "full") == [[], []]
    assert read_columns(PersonName.objects.filter(script="none"), "id", "full") == [[], []]


@pytest.mark.parametrize(
    "broken",
    [
        lambda value: b"",
        lambda value: value[:1],
        lambda value: value[:20],
        lambda value: value[:30],
        lambda value: value[:-1],
        lambda value: value[:-1] + bytes([value[-1] ^ 1]),
        lambda value: b"\x00" + value[1:],
        lambda value: b"\x07" + value[1:],
    ],
)
def test_value_that_was_changed_opens_nowhere(columns, broken):
    ids, persons, values = columns

    with pytest.raises(SealBroken):
        opened(persons, ids, [values[0], broken(bytes(values[1]))])


def test_value_of_another_row_or_owner_opens_nowhere(columns):
    ids, persons, values = columns

    with pytest.raises(SealBroken):
        opened(persons, ids, values[::-1])
    with pytest.raises(SealBroken):
        opened(persons[:1], ids, values)
