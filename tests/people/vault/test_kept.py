"""What a statement that is made once answers: each time what the rows of that time are."""

import pytest
from django.db import connection

from people.accounts.models import PartnerKey
from people.registry.models import Person
from people.vault.columns import Reading, read_columns
from people.vault.expressions import Among, Told
from people.vault.kept import Kept

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture
def key(organisation, partner_organisation):
    key, _text = PartnerKey.objects.create_key(
        organisation=partner_organisation,
        issuer=organisation,
        scopes=["read_shared_cases"],
        networks=["192.0.2.0/24"],
    )
    return key


def by_id():
    return Kept(
        lambda: PartnerKey.objects.filter(public_id=Told("public_id", _field("public_id")))
    )


def _field(name):
    return PartnerKey._meta.get_field(name)


def test_kept_rows_are_those_of_the_queryset(key):
    kept = by_id()

    [found] = kept(public_id=key.public_id)

    meant = PartnerKey.objects.get()
    names = [field.attname for field in PartnerKey._meta.concrete_fields]
    assert [getattr(found, name) for name in names] == [getattr(meant, name) for name in names]
    assert found.networks == ["192.0.2.0/24"]
    assert found == meant
    assert not found._state.adding


def test_kept_rows_are_looked_up_anew_each_time(key, organisation):
    kept = by_id()
    assert [each.revoked for each in kept(public_id=key.public_id)] == [False]

    PartnerKey.objects.update(revoked=True)

    assert [each.revoked for each in kept(public_id=key.public_id)] == [True]
    assert kept(public_id=organisation.pk) == []


def test_reading_is_told_other_rows_each_time(organisation, partner_organisation):
    for number, group in enumerate((organisation, partner_organisation)):
        Person.objects.create(ref=f"P-00000{number}", organisation=group)
    reading = Reading(lambda: people_of("groups"), "ref")

    told = [reading(groups=[str(group.pk)]) for group in (organisation, partner_organisation)]

    assert told == [[["P-000000"]], [["P-000001"]]]
    assert reading(groups=[]) == [[]]


def test_text_is_made_once_and_planned_once(organisation):
    made = []
    reading = Reading(lambda: made.append(1) or people_of("groups"), "ref")

    for _time in range(3):
        reading(groups=[str(organisation.pk)])

    assert made == [1]
    assert planned("people_person") == (1 if connection.vendor == "postgresql" else 0)


def test_what_is_asked_once_is_not_planned_for_later(organisation):
    read_columns(people_of([str(organisation.pk)]), "ref")

    assert planned("people_person") == 0


def people_of(groups):
    return Person.objects.filter(Among("organisation_id", groups))


def planned(table):
    """Count the statements about a table that this connection keeps a plan of."""
    if connection.vendor != "postgresql":
        return 0
    with connection.cursor() as cursor:
        cursor.execute("SELECT statement FROM pg_prepared_statements")
        return sum(f'FROM "{table}"' in statement for (statement,) in cursor.fetchall())


def test_what_is_not_told_is_asked_for(organisation):
    with pytest.raises(KeyError, match="public_id"):
        by_id()()
