"""No query reads, writes, sorts, counts or compares a sealed column past its seal."""

import pytest
from django.db import transaction
from django.db.models import Case as Choice
from django.db.models import Count, Exists, F, Max, OuterRef, Q, Subquery, Value, When
from django.db.models.functions import Coalesce, Length, Lower

from cases.casebook.models import Case
from people.registry.models import Person, PersonName
from people.vault.errors import SealedAccess
from people.vault.keyring import keyring
from people.vault.models import DataKey
from people.vault.querysets import load_keys

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def name(organisation):
    person = Person.objects.create(ref="P-000001", organisation=organisation)
    return PersonName.objects.create(person=person, full="Ramesh", script="Latn")


REFUSED = {
    "exact": lambda names: names.filter(full="Ramesh"),
    "exact in a Q": lambda names: names.filter(Q(script="Latn") | ~Q(full="Ramesh")),
    "exclude": lambda names: names.exclude(full="Ramesh"),
    "get": lambda names: names.get(full="Ramesh"),
    "get_or_create": lambda names: names.get_or_create(full="Ramesh"),
    "in": lambda names: names.filter(full__in=["Ramesh"]),
    "gt": lambda names: names.filter(full__gt="A"),
    "contains": lambda names: names.filter(full__icontains="ram"),
    "regex": lambda names: names.filter(full__regex="."),
    "range": lambda names: names.filter(full__range=("A", "Z")),
    "transform": lambda names: names.filter(full__length=6),
    "values": lambda names: names.values("full"),
    "all values": lambda names: names.values(),
    "values_list": lambda names: names.values_list("id", "full"),
    "all values_list": lambda names: names.values_list(),
    "values by expression": lambda names: names.values(x=F("full")),
    "values_list by expression": lambda names: names.values_list(Lower("full")),
    "order_by": lambda names: names.order_by("full"),
    "order_by backwards": lambda names: names.order_by("-full"),
    "order_by expression": lambda names: names.order_by(F("full").desc()),
    "latest": lambda names: names.latest("full"),
    "annotate": lambda names: names.annotate(x=F("full")),
    "annotate function": lambda names: names.annotate(x=Coalesce(Length("full"), 0)),
    "annotate case": lambda names: names.annotate(x=Choice(When(full="R", then=Value(1)))),
    "alias": lambda names: names.alias(x=F("full")),
    "aggregate": lambda names: names.aggregate(Max("full")),
    "count": lambda names: names.aggregate(Count("full", distinct=True)),
    "compared with": lambda names: names.filter(script=F("full")),
    "outer reference": lambda names: names.annotate(
        x=Exists(Person.objects.filter(ref=OuterRef("full")))
    ),
    "subquery": lambda names: names.annotate(x=Subquery(names.values("full")[:1])),
    "distinct": lambda names: names.distinct("full"),
    "update": lambda names: names.update(full="Other"),
    "update to nothing": lambda names: names.update(full=None),
    "update from it": lambda names: names.update(script=F("full")),
    "update from its length": lambda names: names.update(position=Length("full")),
    "from another table": lambda names: Person.objects.filter(names__full="Ramesh"),
    "values of another table": lambda names: Person.objects.values("names__full"),
    "order by another table": lambda names: names.order_by("person__label"),
    "annotate from another table": lambda names: Case.objects.annotate(x=F("person__label")),
    "through its own manager": lambda names: names.get().person.names.values("full"),
    "inside json": lambda names: Case.objects.filter(means__0="debt"),
    "inside json by values": lambda names: Case.objects.values("means__0"),
    "past the queryset": lambda names: PersonName._base_manager.update(full="Other"),
}


@pytest.mark.parametrize("query", REFUSED.values(), ids=REFUSED.keys())
def test_query_that_names_a_sealed_column_is_refused(name, query):
    with pytest.raises(SealedAccess), transaction.atomic():
        list(query(PersonName.objects.all()))
    assert PersonName.objects.get().full == "Ramesh"


def test_bulk_update_of_a_sealed_column_is_refused(name):
    name.full = "Other"

    with pytest.raises(SealedAccess), transaction.atomic():
        PersonName.objects.bulk_update([name], ["full"])
    assert PersonName.objects.get().full == "Ramesh"


ALLOWED = {
    "isnull": lambda names: names.filter(full__isnull=False),
    "is none": lambda names: names.exclude(full__isnull=True),
    "clear values": lambda names: names.values("id", "person__ref"),
    "clear order": lambda names: names.order_by("-person__ref", "script"),
    "annotate": lambda names: names.annotate(x=Lower("script"), n=Count("person__cases")),
    "in a subquery": lambda names: names.filter(
        person__in=Person.objects.filter(label__isnull=True)
    ),
    "exists": lambda names: names.filter(Exists(Person.objects.filter(pk=OuterRef("person_id")))),
    "only": lambda names: names.only("full"),
    "defer": lambda names: names.defer("full"),
    "related": lambda names: names.select_related("person"),
    "prefetched": lambda names: names.prefetch_related("person__names"),
    "union": lambda names: names.order_by().union(names.filter(script="Latn").order_by()),
}


@pytest.mark.parametrize("query", ALLOWED.values(), ids=ALLOWED.keys())
def test_query_that_names_clear_columns_works(name, query):
    assert len(query(PersonName.objects.all())) == 1


def test_clear_columns_can_be_counted_updated_and_deleted(name):
    names = PersonName.objects.filter(script="Latn")

    assert (names.count(), names.exists()) == (1, True)
    assert names.aggregate(most=Max("position")) == {"most": 0}
    assert names.update(position=F("position") + 2, script="Deva") == 1
    name.position = 5
    assert PersonName.objects.bulk_update([name], ["position"]) == 1
    assert PersonName.objects.in_bulk([name.pk])[name.pk].position == 5
    assert PersonName.objects.all().delete()[0] == 1


@pytest.fixture
def fifty_names(organisation):
    people = Person.objects.bulk_create(
        [
            Person(ref=f"P-{number:06}", organisation=organisation, label=f"L{number}")
            for number in range(50)
        ]
    )
    PersonName.objects.bulk_create(
        [PersonName(person=person, full=f"N{person.ref}") for person in people]
    )


def test_page_of_fifty_rows_loads_its_keys_in_one_query(fifty_names, django_assert_num_queries):
    with keyring(), django_assert_num_queries(1, using="keys"):
        rows = PersonName.objects.with_keys()
        names = {row.full for row in rows}

    assert len(names) == 50


def test_keys_of_rows_and_their_persons_are_loaded_together(
    fifty_names, django_assert_num_queries
):
    with keyring(), django_assert_num_queries(1, using="keys"):
        rows = load_keys(list(Person.objects.prefetch_related("names")))
        labels = [(person.label, [name.full for name in person.names.all()]) for person in rows]

    assert len(labels) == 50


def test_bulk_create_makes_the_keys_of_all_owners_at_once(
    organisation, django_assert_max_num_queries
):
    rows = [
        Person(ref=f"P-{number:06}", organisation=organisation, label="x") for number in range(50)
    ]

    with keyring(), django_assert_max_num_queries(5, using="keys"):
        Person.objects.bulk_create(rows)

    assert DataKey.objects.filter(owner__in=[row.pk for row in rows]).count() == 50
