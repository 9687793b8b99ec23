"""Sealed fields open on access and seal on save; nothing else gets at what they hold."""

import io
from datetime import date

import pytest
from django.apps import apps
from django.core import serializers
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import connection
from django.forms.models import model_to_dict

from cases.casebook.models import Case, Draft
from people.dates.fuzzy import FuzzyDate
from people.registry.models import Person, PersonName
from people.vault.cipher import Sealed
from people.vault.errors import SealBroken, SealedAccess
from people.vault.fields import SealedField, SealedFuzzyDateField, columns_of, sealed_fields
from people.vault.querysets import SealedQuery

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

OUR_MODELS = [m for m in apps.get_models() if m._meta.app_label in {"people", "cases"}]
SEALED_MODELS = [model for model in OUR_MODELS if sealed_fields(model)]
MIDDLE_OF_MAY = FuzzyDate("2024-05-12", "12.05.24")
MAY = (date(2024, 5, 1), date(2024, 5, 31))


@pytest.fixture
def person(organisation):
    return Person.objects.create(ref="P-000001", organisation=organisation, label="Cook")


def stored(instance, column):
    table = instance._meta.db_table
    key = instance._meta.pk.get_db_prep_value(instance.pk, connection)
    with connection.cursor() as cursor:
        cursor.execute(f'SELECT "{column}" FROM {table} WHERE id = %s', [key])  # noqa: S608
        value = cursor.fetchone()[0]
    return None if value is None else bytes(value)


def store(instance, column, value):
    key = instance._meta.pk.get_db_prep_value(instance.pk, connection)
    with connection.cursor() as cursor:
        cursor.execute(
            f'UPDATE {instance._meta.db_table} SET "{column}" = %s WHERE id = %s',  # noqa: S608
            [value, key],
        )


@pytest.fixture
def make_case(organisation, person):
    def make(**fields):
        return Case.objects.create(
            **{"ref": "C-2024-00001", "organisation": organisation, "person": person}
            | {"opened_on": date(2024, 6, 1)}
            | fields
        )

    return make


@pytest.mark.parametrize(
    "text",
    ["Cook", "रमेश थापा", "Даниил", "ا\u200fب", "🕊️👩‍👩‍👧", "a\x00b\u202eb", " ", "ध" * 3413 + "x"],
    ids=["latin", "devanagari", "cyrillic", "arabic", "emoji", "controls", "space", "10kB"],
)
def test_text_comes_back_as_it_was(organisation, text):
    pk = Person.objects.create(ref="P-000002", organisation=organisation, label=text).pk

    assert Person.objects.get(pk=pk).label == text


@pytest.mark.parametrize(
    "value", [None, 0, 19, False, "", [], ["debt"], {"a": {"ब": [1.5, None]}}]
)
def test_json_comes_back_as_it_was(organisation, value):
    pk = Person.objects.create(ref="P-000002", organisation=organisation, age_min=value).pk

    assert Person.objects.get(pk=pk).age_min == value


@pytest.mark.parametrize(
    "value",
    [
        None,
        MIDDLE_OF_MAY,
        FuzzyDate("2024-05~", "about May 2024"),
        FuzzyDate("2024-01-30", "१६ माघ २०८०", "bs"),
        FuzzyDate("[2024-03-12,2024-12-03]", "03.12.24"),
        FuzzyDate("../2024-05", "before June"),
    ],
    ids=lambda value: value.edtf if value else "none",
)
def test_uncertain_date_comes_back_as_it_was(organisation, value):
    pk = Person.objects.create(ref="P-000002", organisation=organisation, birth=value).pk

    found = Person.objects.get(pk=pk).birth
    assert found == value
    assert (found and found.raw) == (value and value.raw)


def test_empty_values_are_kept_as_null_and_read_as_empty(organisation, caseworker):
    person = Person.objects.create(ref="P-000002", organisation=organisation, label="")
    draft = Draft.objects.create(member=caseworker, saved_at="2024-01-01T00:00Z", content=None)

    assert (stored(person, "label"), stored(draft, "content")) == (None, None)
    assert Person.objects.get(pk=person.pk).label == ""
    assert Draft.objects.get(pk=draft.pk).content == {}


def test_database_holds_no_trace_of_the_text(person):
    assert b"Cook" not in stored(person, "label")


def test_value_is_opened_when_it_is_read_and_not_before(person):
    found = Person.objects.get(pk=person.pk)

    assert isinstance(found.__dict__["label"], Sealed)
    assert found.label == "Cook"


def test_saving_again_leaves_unread_values_untouched(person):
    before = stored(person, "label")

    Person.objects.get(pk=person.pk).save()

    assert stored(person, "label") == before


def test_deferred_value_is_fetched_when_it_is_read(person):
    assert Person.objects.defer("label").get(pk=person.pk).label == "Cook"
    assert Person.objects.only("ref").get(pk=person.pk).label == "Cook"
    assert Person.objects.only("label").get(pk=person.pk).label == "Cook"


def test_saving_a_deferred_value_does_not_empty_it(person):
    Person.objects.only("ref").get(pk=person.pk).save(update_fields=["label"])

    assert Person.objects.get(pk=person.pk).label == "Cook"


def test_value_moved_to_another_row_does_not_open(person, organisation):
    other = Person.objects.create(ref="P-000002", organisation=organisation, label="Driver")
    store(other, "label", stored(person, "label"))

    with pytest.raises(SealBroken):
        _ = Person.objects.get(pk=other.pk).label


def test_value_moved_to_another_field_does_not_open(make_case):
    case = make_case(unit="1st", summary="He called.")
    store(case, "summary", stored(case, "unit"))

    with pytest.raises(SealBroken):
        _ = Case.objects.get(pk=case.pk).summary


def test_rows_read_by_raw_sql_open_too(person):
    (found,) = Person.objects.raw("SELECT * FROM people_person")

    assert found.label == "Cook"


@pytest.mark.parametrize("write", ["create", "save", "bulk_create"])
def test_bounds_of_a_date_are_saved_rounded_to_the_month(make_case, write):
    if write == "bulk_create":
        case = make_case()
        case.delete()
        case.left_home = MIDDLE_OF_MAY
        Case.objects.bulk_create([case])
    elif write == "save":
        case = make_case()
        case.left_home = MIDDLE_OF_MAY
        case.save()
    else:
        case = make_case(left_home=MIDDLE_OF_MAY)

    found = Case.objects.get(pk=case.pk)
    assert (found.left_home_earliest, found.left_home_latest) == MAY


def test_bounds_of_a_birth_are_rounded_to_the_year(organisation):
    born = FuzzyDate("1999-08-14")
    pk = Person.objects.create(ref="P-000002", organisation=organisation, birth=born).pk

    found = Person.objects.get(pk=pk)
    assert (found.birth_earliest, found.birth_latest) == (date(1999, 1, 1), date(1999, 12, 31))


@pytest.mark.parametrize(
    ("edtf", "bounds"),
    [
        ("2024-02-11/2024-02-12", (date(2024, 2, 1), date(2024, 2, 29))),
        ("2023-12-31/2024-01-01", (date(2023, 12, 1), date(2024, 1, 31))),
        ("2024-05-12/..", (date(2024, 5, 1), None)),
        ("../2024-05-12", (None, date(2024, 5, 31))),
        ("[2024-03-12,2024-12-03]", (date(2024, 3, 1), date(2024, 12, 31))),
    ],
)
def test_bounds_are_whole_months_and_open_ends_stay_open(make_case, edtf, bounds):
    pk = make_case(left_home=FuzzyDate(edtf)).pk

    found = Case.objects.get(pk=pk)
    assert (found.left_home_earliest, found.left_home_latest) == bounds


def test_bounds_go_when_the_date_goes(make_case):
    case = make_case(left_home=MIDDLE_OF_MAY)

    case.left_home = None
    case.save(update_fields=columns_of(Case, "left_home"))

    found = Case.objects.get(pk=case.pk)
    assert (found.left_home, found.left_home_earliest, found.left_home_latest) == (None,) * 3


def test_bounds_stay_when_an_unread_date_is_saved(make_case):
    pk = make_case(left_home=MIDDLE_OF_MAY).pk

    Case.objects.get(pk=pk).save()

    assert Case.objects.get(pk=pk).left_home_latest == MAY[1]


@pytest.mark.parametrize("model", SEALED_MODELS, ids=lambda model: model._meta.label)
def test_bounds_are_declared_below_their_date(model):
    names = [field.name for field in model._meta.concrete_fields]

    for field in sealed_fields(model):
        if isinstance(field, SealedFuzzyDateField) and field.bounds:
            assert names.index(field.name) < min(map(names.index, field.bounds))


def test_value_needs_its_owner_before_it_is_saved():
    with pytest.raises(ValueError, match="set person_id before a sealed value is saved"):
        PersonName(full="Ramesh").save()


def test_text_longer_than_its_field_is_refused(organisation):
    person = Person(ref="P-000002", organisation=organisation, label="ध" * 201)

    with pytest.raises(ValidationError) as refused:
        person.full_clean()

    assert refused.value.message_dict.keys() == {"label"}


def test_date_field_takes_only_uncertain_dates(organisation):
    person = Person(ref="P-000002", organisation=organisation, age_as_of="2024")

    with pytest.raises(ValidationError) as refused:
        person.full_clean()

    assert refused.value.message_dict.keys() == {"age_as_of"}


def test_sealed_values_do_not_go_into_dumps(person):
    with pytest.raises(SealedAccess):
        serializers.serialize("json", [person])
    out = io.StringIO()
    with pytest.raises(Exception, match="sealed"):
        call_command("dumpdata", "people.Person", stdout=out)
    assert "Cook" not in out.getvalue()


def test_sealed_values_do_not_go_into_model_forms(person):
    with pytest.raises(SealedAccess):
        model_to_dict(person)


def test_every_sealed_model_refuses_bulk_roads_by_default():
    careless = [
        model._meta.label
        for model in SEALED_MODELS
        if not isinstance(model._default_manager.all().query, SealedQuery)
    ]
    assert careless == []


def test_no_sealed_field_takes_part_in_an_index_or_order():
    for model in SEALED_MODELS:
        sealed = {field.name for field in sealed_fields(model)}
        assert not any(field.db_index or field.unique for field in sealed_fields(model))
        assert not sealed & {name.lstrip("-") for name in model._meta.ordering}
        assert not sealed & {name for index in model._meta.indexes for name in index.fields}


def test_sealed_field_survives_a_migration():
    field = Case._meta.get_field("left_home")

    name, path, args, options = field.deconstruct()
    copy = SealedFuzzyDateField(*args, **options)

    assert (name, path.rpartition(".")[2]) == ("left_home", "SealedFuzzyDateField")
    assert (copy.label, copy.owner, copy.bounds, copy.rounded) == (
        "case.left_home",
        "id",
        ("left_home_earliest", "left_home_latest"),
        "month",
    )
    assert isinstance(copy, SealedField)
