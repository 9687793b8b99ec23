"""One statement reads many tables, and each row is what a query of its own would give."""

from datetime import date

import pytest
from django.apps import apps
from django.db import connection, models
from django.test.utils import CaptureQueriesContext

from cases.access.consents import record_consent
from cases.casebook.events import add_event
from cases.casebook.models import Case, Claim, Event
from cases.casebook.services import add_status, open_case
from people.registry.entries import NewContact, NewIdentifier, NewName, NewPerson
from people.registry.models import Contact, Identifier, PersonName
from people.vault.fields import SealedField
from people.vault.together import read_together

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture
def case(caseworker):
    person = NewPerson(
        names=(NewName("Deepak Invented"), NewName("दीपक")),
        identifiers=(NewIdentifier("PA0000555"),),
        contacts=(NewContact("+977 984 1000077", e164="+9779841000077"),),
    )
    case = open_case(by=caseworker, person=person, means=["debt_bondage"], unit="x" * 400)
    add_status(case=case, by=caseworker, status="missing", note="“quoted” \\ and \n more")
    add_event(case=case, by=caseworker, text="الخبر")
    record_consent(
        case=case,
        by=caseworker,
        given_by="self",
        method="oral",
        given_on=date(2026, 1, 2),
        scopes=["icrc"],
    )
    return case


def everything(case):
    """Every table, with all its rows."""
    found = [
        model._base_manager.all()
        for model in apps.get_app_config("cases").get_models()
        if model._base_manager.exists()
    ]
    return [*found, PersonName.objects.all(), Identifier.objects.all(), Contact.objects.all()]


def columns(row):
    """What lies in the database, sealed values as they are."""
    return {
        field.attname: bytes(value) if isinstance(value, memoryview | bytes) else value
        for field in row._meta.concrete_fields
        for value in [row.__dict__[field.attname]]
    }


def test_rows_are_those_of_single_queries(case):
    asked = everything(case)

    found = read_together(*asked)

    assert len(asked) >= 7
    for rows, queryset in zip(found, asked, strict=True):
        expected = sorted(queryset, key=lambda row: str(row.pk))
        rows = sorted(rows, key=lambda row: str(row.pk))
        assert [columns(row) for row in rows] == [columns(row) for row in expected]
        assert [type(row) for row in rows] == [type(row) for row in expected]


def test_one_statement_asks_all(case):
    asked = everything(case)

    with CaptureQueriesContext(connection) as queries:
        read_together(*asked)

    assert len(queries) == 1


def test_filters_are_kept_and_rows_can_be_saved(case):
    claims, events = read_together(
        Claim.objects.filter(case=case, code="missing"), Event.objects.filter(case_id=None)
    )

    assert [claim.note for claim in claims] == ["“quoted” \\ and \n more"]
    assert events == []
    claims[0].save(update_fields=["note"])
    assert Claim.objects.get().note == "“quoted” \\ and \n more"


def test_each_kind_of_column_is_known():
    """A kind that nobody has read yet would come as the text of the database."""
    known = {"UUIDField", "DateField", "DateTimeField", "BooleanField", "JSONField"}
    known |= {"BinaryField", "CharField", "TextField", "IntegerField", "BigIntegerField"}
    known |= {"PositiveIntegerField", "PositiveSmallIntegerField", "SmallIntegerField"}
    known |= {"BigAutoField", "PositiveBigIntegerField"}
    kinds = {
        getattr(field, "target_field", field).get_internal_type()
        for model in apps.get_app_config("cases").get_models()
        for field in model._meta.concrete_fields
        if not isinstance(field, SealedField | models.GeneratedField)
    }

    assert kinds <= known


def test_a_whole_case_is_read_with_its_sealed_values(case):
    [[read]] = read_together(Case.objects.filter(pk=case.pk))

    assert (read.means, read.unit, read.ref) == (["debt_bondage"], "x" * 400, case.ref)
