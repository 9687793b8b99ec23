"""Each trigger marks what it is there for, by itself: without it nothing would be noticed."""

from datetime import date

import pytest
from django.core.management import call_command
from django.core.management.sql import emit_post_migrate_signal, emit_pre_migrate_signal
from django.db import connection, transaction
from django.db.migrations.migration import Migration

from cases.access.models import Consent, Grant
from cases.casebook.models import Case, Claim, Event
from cases.repatriation.models import Addressee, Request, RequestStep
from cases.sharing.changes import checkup, triggers
from cases.sharing.changes.definitions import trigger_definitions
from cases.sharing.changes.keeping import keep
from cases.sharing.changes.models import ChangeMark
from people.accounts.models import Membership
from people.dates import clock
from people.registry.models import Identifier, Nationality, Person, PersonName
from people.vault.fields import sealed_fields
from tests.cases.exports.told import tell_case
from tests.checkup import wrong

pytestmark = pytest.mark.django_db


def _request(case):
    office = Addressee.objects.create(
        organisation=case.organisation, kind="embassy_home_in_ru", name="Invented"
    )
    return Request.objects.create(
        case=case, kind="tracing", addressee=office, opened_at=clock.now()
    )


def _step(request):
    RequestStep.objects.create(
        request=request,
        case=request.case,
        to_state="sent",
        on=clock.today(),
        made_by=Membership.objects.first(),
        made_at=clock.now(),
    )


def _gone(model, path):
    return lambda case: model.objects.filter(**{path: case}).first().delete()


# What each trigger is to notice; before it, the shared case has one row of each kind.
WRITES = {
    "case_changed": lambda case: Case.objects.filter(pk=case.pk).update(status="missing"),
    "person_changed": lambda case: Person.objects.filter(pk=case.person_id).update(
        birth_latest=date(2001, 1, 1)
    ),
    "grant_new": lambda case: _copy(Grant.objects.get(case=case)),
    "grant_changed": lambda case: Grant.objects.update(revoked_at=clock.now()),
    "grant_gone": lambda case: Grant.objects.all().delete(),
    "request_new": _request,
    "request_changed": lambda case: Request.objects.update(sent_on=clock.today()),
    "request_gone": lambda case: Request.objects.filter(steps=None).delete(),
    "consent_new": lambda case: _copy(Consent.objects.get(case=case, grants__isnull=False)),
    "consent_changed": lambda case: Consent.objects.update(withdrawn_at=clock.now()),
    "consent_gone": lambda case: Consent.objects.filter(grants=None).delete(),
    "claim_new": lambda case: _copy(Claim.objects.filter(case=case).first(), is_chosen=False),
    "claim_changed": lambda case: Claim.objects.filter(case=case).update(grade="A1"),
    "claim_gone": _gone(Claim, "case"),
    "personname_new": lambda case: PersonName.objects.create(person=case.person, full="Invented"),
    "personname_changed": lambda case: PersonName.objects.update(script="Cyrl"),
    "personname_gone": _gone(PersonName, "person__cases"),
    "requeststep_new": lambda case: _step(Request.objects.first()),
    "requeststep_changed": lambda case: RequestStep.objects.update(outcome="granted"),
    "requeststep_gone": lambda case: RequestStep.objects.all().delete(),
    "event_new": lambda case: _copy(Event.objects.filter(case=case).first()),
    "event_changed": lambda case: Event.objects.update(for_partners=True),
    "event_gone": _gone(Event, "case"),
    "identifier_new": lambda case: _copy(Identifier.objects.first(), number_index=None),
    "identifier_changed": lambda case: Identifier.objects.update(country="CUB"),
    "identifier_gone": _gone(Identifier, "person__cases"),
    "nationality_new": lambda case: Nationality.objects.create(person=case.person, country="KEN"),
    "nationality_changed": lambda case: Nationality.objects.update(country="CUB"),
    "nationality_gone": _gone(Nationality, "person__cases"),
}


def _copy(row, **fields):
    for field in sealed_fields(type(row)):
        getattr(row, field.name)
    row.pk, row._state.adding = type(row)._meta.pk.get_default(), True
    for name, value in fields.items():
        setattr(row, name, value)
    row.save()


@pytest.fixture
def shared(shared, agree, partner):
    """With one row more of each kind; nothing is marked."""
    agree(shared, partner.organisation)
    _request(shared)
    _step(_request(shared))
    keep()
    ChangeMark.objects.all().delete()
    return shared


def test_each_trigger_is_tried_here():
    named = {trigger.name for trigger in trigger_definitions(connection.vendor)}

    assert named == WRITES.keys() | {"case_gone"}


@pytest.mark.parametrize("name", WRITES)
def test_write_is_marked_by_its_trigger_alone(name, shared):
    WRITES[name](shared)
    assert {mark.case_id for mark in ChangeMark.objects.all()} == {shared.pk}


def test_case_that_goes_before_its_grants_is_marked(shared):
    """As somebody may by hand: the services remove what hangs from it first."""
    with transaction.atomic(), connection.cursor() as cursor:
        key = Case._meta.pk.get_db_prep_value(shared.pk, connection)
        cursor.execute("DELETE FROM cases_case WHERE id = %s", [key])
        marks = {mark.case_id for mark in ChangeMark.objects.all()}
        # What hangs from it is still there.
        transaction.set_rollback(True)

    assert marks == {shared.pk}


@pytest.mark.parametrize("name", WRITES)
def test_write_without_its_trigger_is_missed(name, shared):
    _drop(name)

    WRITES[name](shared)

    assert not ChangeMark.objects.exists()


def test_person_of_another_case_marks_nothing(shared, caseworker):
    other = tell_case(caseworker, 2)
    ChangeMark.objects.all().delete()

    PersonName.objects.filter(person=other.person_id).update(script="Cyrl")
    Case.objects.filter(pk=other.pk).update(status="missing")

    assert not ChangeMark.objects.exists()


def test_what_nobody_is_told_marks_nothing(shared):
    Case.objects.filter(pk=shared.pk).update(next_due_on=date(2030, 1, 1), risk="high")
    Person.objects.filter(pk=shared.person_id).update(version=7)

    assert not ChangeMark.objects.exists()


def test_missing_trigger_is_put_back_and_what_it_missed_is_told(shared, follower):
    _drop("case_changed")
    Case.objects.filter(pk=shared.pk).update(status="missing")
    assert [sign for sign, _said, _hint in wrong(checkup.feeds)] == ["fault"]

    keep()

    assert triggers.missing() == []
    assert wrong(checkup.feeds) == []
    assert follower.read_all() == [("changed", shared.ref)]


def test_triggers_go_before_a_migration_and_come_back(shared, follower):
    plan = [(Migration("later", "cases"), False)]

    emit_pre_migrate_signal(0, False, "default", plan=plan)
    assert triggers.present() == {}
    Case.objects.filter(pk=shared.pk).update(status="missing")
    emit_post_migrate_signal(0, False, "default", plan=plan)
    keep()

    assert triggers.missing() == []
    assert follower.read_all() == [("changed", shared.ref)]


def test_migrating_nothing_looks_at_nothing(shared):
    call_command("migrate", database="default", verbosity=0)

    keep()

    assert not ChangeMark.objects.exists()


def _drop(name):
    (found,) = (each for each in triggers.present() if each.startswith(f"feed_{name}_"))
    on_table = f" ON {triggers.present()[found][0]}" if connection.vendor == "postgresql" else ""
    with connection.cursor() as cursor:
        cursor.execute(f"DROP TRIGGER {found}{on_table}")
