"""A case on paper: what goes to whom, what never does, and what is kept of it."""

import json

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from cases.access.consents import record_consent, withdraw_consent
from cases.access.glass import break_glass
from cases.access.vocabularies import FieldGroup
from cases.casebook.models import Case
from cases.casebook.printing import print_case
from people.audit.models import AuditEntry
from people.dates import clock
from people.registry.models import Person

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
NOT_WHERE = set(FieldGroup) - {FieldGroup.LOCATION}


@pytest.fixture
def case(organisation, caseworker):
    person = Person.objects.create(ref="P-000001", organisation=organisation)
    return Case.objects.create(
        ref="C-2026-00001",
        organisation=organisation,
        person=person,
        owner=caseworker,
        opened_on=clock.today(),
    )


def sheet_for(case, by, recipient="own_org", purpose="casework"):
    return print_case(ref=case.ref, by=by, recipient=recipient, purpose=purpose)


def agree(case, by, *scopes):
    return record_consent(
        case=case,
        by=by,
        given_by="self",
        method="oral",
        given_on=clock.today(),
        scopes=list(scopes),
    )


def test_sheet_for_our_group_has_all_but_where_somebody_is(case, caseworker):
    sheet = sheet_for(case, caseworker)

    assert sheet.groups == NOT_WHERE
    assert sheet.withheld == [("location", "Where somebody is never leaves the case.")]


def test_sheet_is_recorded_with_codes_alone(case, caseworker):
    agree(case, caseworker, "media_anonymous")

    sheet_for(case, caseworker, "media_anonymous", "tracing")

    entry = AuditEntry.objects.latest("sequence")
    assert (entry.action, entry.object_id) == ("case.printed", case.pk)
    assert json.loads(entry.detail) == {
        "recipient": "media_anonymous",
        "purpose": "tracing",
        "groups": ["situation"],
    }


def test_sheet_follows_the_consent_on_the_next_look(case, caseworker):
    assert sheet_for(case, caseworker, "icrc").groups == frozenset()
    consent = agree(case, caseworker, "icrc")
    assert sheet_for(case, caseworker, "icrc").groups == NOT_WHERE - {
        FieldGroup.CONTACTS,
        FieldGroup.EVENTS,
    }

    withdraw_consent(consent=consent, by=caseworker)

    assert sheet_for(case, caseworker, "icrc").groups == frozenset()


def test_who_may_not_export_prints_for_our_group_alone(case, intake):
    Case.objects.update(owner=intake)

    assert sheet_for(case, intake).groups == NOT_WHERE
    with pytest.raises(PermissionDenied):
        sheet_for(case, intake, "icrc")


def test_case_of_another_is_not_there(case, colleague):
    with pytest.raises(Case.DoesNotExist):
        sheet_for(case, colleague)


def test_emergency_prints_nothing(case, colleague):
    colleague.trained_on = clock.today()
    colleague.save()
    break_glass(ref=case.ref, by=colleague, reason="owner_away", note="He cannot wait")

    with pytest.raises(PermissionDenied):
        sheet_for(case, colleague)
    assert not AuditEntry.objects.filter(action="case.printed").exists()


@pytest.mark.parametrize(
    ("recipient", "purpose"),
    [("press", "casework"), ("contact:1", "casework"), ("icrc", "revenge"), ("icrc:x", "legal")],
)
def test_what_is_not_known_is_refused(case, caseworker, recipient, purpose):
    with pytest.raises(ValidationError):
        sheet_for(case, caseworker, recipient, purpose)
