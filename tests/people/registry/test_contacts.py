"""Ways to reach somebody: read by kind, verified by a call back, and masked for good."""

import pytest
from django.core.exceptions import ValidationError

from people.dates import clock
from people.registry.contacts import (
    add_contact,
    change_contact,
    is_masked,
    remove_contact,
    verify_contact,
)
from people.registry.models import Relationship
from people.registry.relations import add_relation, change_relation
from people.registry.versions import Stale

VIA = "Called the number on the embassy's list; his uncle passed the phone on."


@pytest.fixture
def wife(person, caseworker) -> Relationship:
    return add_relation(person=person, by=caseworker, name="Sunita", kind="spouse")


@pytest.fixture
def phone(person, caseworker, wife):
    return add_contact(
        person=person, by=caseworker, kind="phone", value="9800000012", relationship=wife
    )


@pytest.fixture
def own(person, caseworker):
    return add_contact(person=person, by=caseworker, kind="phone", value="+79991230045", of="self")


@pytest.mark.parametrize(
    ("kind", "value", "e164"),
    [
        ("phone", "9800000012", "+9779800000012"),
        ("whatsapp", "+7 999 123-00-45", "+79991230045"),
        ("telegram", "@rajan_far", ""),
        ("telegram", "+7 999 123-00-45", "+79991230045"),
        ("signal", "rajan.41", ""),
        ("email", "Sunita@example.org", ""),
        ("address", "Lane 5, second door", ""),
    ],
)
def test_value_is_kept_as_told_and_dialled_where_it_can_be(
    person, caseworker, again, kind, value, e164
) -> None:
    contact = again(add_contact(person=person, by=caseworker, kind=kind, value=value))

    assert (contact.value, contact.e164) == (value, e164)
    assert contact.verified_at is None


@pytest.mark.parametrize(
    ("told", "field"),
    [
        ({"kind": "phone", "value": "unknown"}, "value"),
        ({"kind": "phone", "value": "12"}, "value"),
        ({"kind": "phone", "value": "9800000012, 9841000034"}, "value"),
        ({"kind": "whatsapp", "value": "@rajan_far"}, "value"),
        ({"kind": "email", "value": "rajan at example"}, "value"),
        ({"kind": "pigeon", "value": "grey"}, "kind"),
        ({"kind": "phone", "value": "9800000012", "language": "xxx"}, "language"),
        ({"kind": "phone", "value": "9800000012", "safe_to_use": "only_at_hours"}, "hours"),
    ],
)
def test_what_cannot_be_is_said_at_its_field(person, caseworker, told, field) -> None:
    with pytest.raises(ValidationError) as refused:
        add_contact(person=person, by=caseworker, **told)

    assert list(refused.value.message_dict) == [field]
    assert not person.contacts.exists()


def test_same_number_meets_however_it_is_written(person, caseworker, phone, again) -> None:
    other = add_contact(person=person, by=caseworker, kind="whatsapp", value="+977-980-0000012")

    assert bytes(again(phone).value_index) == bytes(again(other).value_index)


def test_call_back_verifies_and_says_how_by_whom_and_when(
    phone, caseworker, again, last_detail
) -> None:
    before = clock.now()

    verify_contact(row=phone, by=caseworker, version=3, via=VIA)

    kept = again(phone)
    assert (kept.verified_via, kept.verified_by) == (VIA, caseworker)
    assert before <= kept.verified_at <= clock.now()
    action, detail = last_detail()
    assert action == "person.verified"
    assert VIA not in str(detail)


@pytest.mark.parametrize("via", ["", "  ", "n/a", "?", "9841000034"])
def test_nothing_is_verified_without_saying_how(phone, caseworker, again, via) -> None:
    with pytest.raises(ValidationError) as refused:
        verify_contact(row=phone, by=caseworker, version=3, via=via)

    assert list(refused.value.message_dict) == ["via"]
    assert again(phone).verified_at is None


@pytest.mark.parametrize(
    ("kind", "value", "via"),
    [
        ("whatsapp", "9800000012", "called +9779800000012"),
        ("whatsapp", "9800000012", "His wife at 980-0000012, on 12.03.2026"),
        ("whatsapp", "9800000012", "Rang ९८००००००१२"),
        ("phone", "+79991230045", "Звонил на 8 (999) 123-00-45"),
        ("telegram", "@rajan_far", "Wrote to t.me/Rajan_Far"),
        ("email", "sunita@example.org", "Asked Sunita@example.org"),
        ("signal", "rajan.41", "Rajan.41"),
    ],
)
def test_contact_is_not_verified_by_itself(person, caseworker, again, kind, value, via) -> None:
    contact = add_contact(person=person, by=caseworker, kind=kind, value=value)

    with pytest.raises(ValidationError, match="obtained elsewhere") as refused:
        verify_contact(row=contact, by=caseworker, version=2, via=via)

    assert list(refused.value.message_dict) == ["via"]
    assert again(contact).verified_at is None
    verify_contact(row=contact, by=caseworker, version=2, via=f"{VIA} Then on 9841000034.")


def test_value_that_was_changed_meanwhile_is_not_verified(phone, caseworker, again) -> None:
    change_contact(row=phone, by=caseworker, version=3, value="9841000034")

    with pytest.raises(Stale):
        verify_contact(row=phone, by=caseworker, version=3, via=VIA)

    assert again(phone).verified_at is None


@pytest.mark.parametrize(
    ("told", "stays"),
    [
        ({"value": "9841000034"}, False),
        ({"kind": "whatsapp"}, False),
        ({"of": "other"}, False),
        ({"hours": "After 18:00", "safe_to_use": "only_at_hours"}, True),
        ({"codeword": "quiet lamp", "language": "nep", "safe_to_use": "no"}, True),
    ],
)
def test_other_value_or_owner_is_no_longer_verified(phone, caseworker, again, told, stays) -> None:
    verify_contact(row=phone, by=caseworker, version=3, via=VIA)

    change_contact(row=phone, by=caseworker, version=4, **told)

    kept = again(phone)
    assert [bool(kept.verified_at), bool(kept.verified_by), bool(kept.verified_via)] == [stays] * 3
    assert all(getattr(kept, name) == value for name, value in told.items())


def test_masked_value_does_not_come_to_light_as_somebody_elses(
    own, wife, caseworker, again
) -> None:
    version = again(own.person).version
    with pytest.raises(ValidationError) as refused:
        change_contact(row=own, by=caseworker, version=version, relationship=wife, of="family")
    assert list(refused.value.message_dict) == ["value"]
    assert is_masked(again(own))

    told = {"relationship": wife, "of": "family", "value": "9841000034"}
    change_contact(row=own, by=caseworker, version=version, **told)

    assert again(own).e164 == "+9779841000034"


def test_own_numbers_stay_masked_when_the_relation_is_corrected(person, caseworker, again) -> None:
    himself = add_relation(person=person, by=caseworker, kind="self", is_reporter=True)
    contact = add_contact(
        person=person, by=caseworker, kind="phone", value="9800000012", relationship=himself
    )

    change_relation(row=himself, by=caseworker, version=3, kind="friend", name="Bikash")

    assert is_masked(again(contact))


def test_relative_of_another_person_is_not_taken(person, caseworker, wife, other_person) -> None:
    with pytest.raises(ValidationError) as refused:
        add_contact(
            person=other_person, by=caseworker, kind="phone", value="9800000012", relationship=wife
        )

    assert list(refused.value.message_dict) == ["relationship"]


def test_number_is_kept_once_of_one_owner(person, caseworker, wife, phone, own, again) -> None:
    told = {"person": person, "by": caseworker, "kind": "phone"}
    for value, of, near in (("+977 9800000012", "family", wife), ("+79991230045", "self", None)):
        with pytest.raises(ValidationError, match="kept already"):
            add_contact(value=value, of=of, relationship=near, **told)
    add_contact(value="+79991230045", relationship=wife, **told)
    with pytest.raises(ValidationError, match="kept already"):
        change_contact(row=phone, by=caseworker, version=5, value="+79991230045")

    # Written otherwise it is the same number, and its own row may say so.
    change_contact(row=phone, by=caseworker, version=5, value="+977 9800000012")
    assert person.contacts.count() == 3


def test_contact_is_removed(phone, caseworker, last_detail) -> None:
    person = phone.person

    remove_contact(row=phone, by=caseworker, version=3)

    assert not person.contacts.exists()
    assert last_detail()[1]["did"] == "removed"
