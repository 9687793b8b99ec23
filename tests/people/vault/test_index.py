"""Blind indexes: equality within one organisation and one field, and nothing else."""

from uuid import uuid4

import pytest
from django.test import override_settings

from people.vault import index
from people.vault.index import blind
from people.vault.models import ServiceKey

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

OURS, THEIRS = uuid4(), uuid4()


def test_equal_values_of_one_organisation_have_one_index():
    assert blind("contact.value", "+9779800000000", within=OURS) == blind(
        "contact.value", "+9779800000000", within=OURS
    )


@pytest.mark.parametrize(
    "other",
    [
        ("contact.value", "+9779800000000", THEIRS),
        ("identifier.number", "+9779800000000", OURS),
        ("contact.value", "+9779800000001", OURS),
    ],
    ids=["organisation", "label", "value"],
)
def test_index_differs_by_organisation_label_and_value(other):
    label, value, within = other

    ours = blind("contact.value", "+9779800000000", within=OURS)

    assert blind(label, value, within=within) != ours


def test_index_says_nothing_without_the_index_key():
    before = blind("contact.value", "+9779800000000", within=OURS)

    ServiceKey.objects.filter(purpose=ServiceKey.Purpose.INDEX).delete()
    index._index_key.cache_clear()

    assert blind("contact.value", "+9779800000000", within=OURS) != before


def test_index_survives_a_new_root_key(settings):
    before = blind("contact.value", "+9779800000000", within=OURS)

    both = f"{settings.VAULT_ROOT_KEY}\n2:QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWY="
    with override_settings(VAULT_ROOT_KEY=both):
        index._index_key.cache_clear()
        assert blind("contact.value", "+9779800000000", within=OURS) == before


def test_index_has_sixteen_bytes():
    assert len(blind("contact.value", "x" * 10_240, within=OURS)) == 16


def test_key_of_names_that_was_ended_is_forgotten_in_memory_too():
    version = index.next_index_version()
    before = index.blind_numbers("name", ["suraj"], within=OURS, version=version)

    index.end_index_key(version)

    assert index.blind_numbers("name", ["suraj"], within=OURS, version=version) != before
