"""An erasure from the asking to the verified end."""

from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import OperationalError, connections, transaction

from cases.access.models import Grant
from cases.access.services import grant
from cases.casebook.models import Case, Task
from cases.casebook.services import open_case
from cases.exports.asking import ask_export
from cases.exports.models import Export
from cases.exports.writing import write_export
from cases.lifecycle.erasing import carrying_out, services
from cases.lifecycle.erasing.carrying_out import erase
from cases.lifecycle.erasing.models import Erasure
from cases.lifecycle.erasing.reach import preview
from cases.lifecycle.erasing.services import (
    agree,
    ask_to_erase,
    begin_by_time,
    end_stopped,
    go_on,
    stop,
)
from cases.lifecycle.erasing.verifying import NotErased
from cases.lifecycle.merging import merge_persons
from cases.sharing.exports.asking import start_export
from cases.sharing.exports.models import HeldCases, SharedExport
from cases.sharing.exports.writing import write_export as write_shared_export
from people.accounts.approvals import withdraw_all_of
from people.accounts.models import Approval, PartnerKey
from people.audit.models import AuditEntry
from people.dates import clock
from people.jobs.models import Job, OutboxItem
from people.registry.entries import NewName, NewPerson
from people.registry.models import NameToken, Person
from people.vault.erased import erased_among
from people.vault.fields import sealed_fields
from people.vault.files import path_of
from people.vault.models import DataKey
from people.vault.scrubbing import found_in_files, scrub
from tests.cases.exports.told import agree as consent_to
from tests.cases.exports.told import tell_case

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "keys"])
ON_SQLITE = pytest.mark.skipif(
    "connections['default'].vendor != 'sqlite'", reason="PostgreSQL keeps its files to itself"
)


def sealed_values(case):
    """Every sealed value under the keys of a case and its person, as it lies in the database."""
    from django.apps import apps  # noqa: PLC0415  # for this alone

    keys = set(DataKey.objects.filter(owner__in=[case.pk, case.person_id]))
    marks = tuple(b"\x01" + key.pk.bytes for key in keys)
    found = []
    for model in apps.get_models():
        for row in model._base_manager.all() if sealed_fields(model) else ():
            values = [row.__dict__[field.attname] for field in sealed_fields(model)]
            found += [bytes(value) for value in values if value and bytes(value[:17]) in marks]
    return [bytes(key.wrapped) for key in keys], found


def words_open(case):
    """A case that is read whole: every sealed value of it opens."""
    case = Case.objects.get(pk=case.pk)
    return case.summary, case.person.label, [name.full for name in case.person.names.all()]


def second_file(case, by):
    told = NewPerson(names=(NewName("Another Name"),))
    other = open_case(by=by, person=told)
    Case.objects.filter(pk=other.pk).update(person=case.person_id)
    return Case.objects.get(pk=other.pk)


def test_two_erase_and_nothing_is_left(caseworker, erased):
    case, other = tell_case(caseworker, 1), tell_case(caseworker, 2)
    number = case.person.number

    erasure = erased(case, note="Asked by mail, Latinword1")

    assert (erasure.state, erasure.trouble) == ("done", "")
    assert not Case.objects.filter(pk=case.pk).exists()
    assert not Person.objects.filter(pk=case.person_id).exists()
    assert not NameToken.objects.filter(number=number).exists()
    assert not DataKey.objects.filter(owner__in=[case.pk, case.person_id, erasure.pk]).exists()
    assert erased_among([case.pk, case.person_id, other.pk]) == {case.pk, case.person_id}
    assert erasure.counts["Claim"] > 0
    assert words_open(other)[0] == "Summaryword2"
    assert erasure.note == ""


def test_the_record_stays_and_holds_ids_alone(caseworker, erased):
    case = tell_case(caseworker)

    erasure = erased(case, "person")

    said = AuditEntry.objects.filter(object_id=erasure.pk).order_by("sequence")
    assert list(said.values_list("action", flat=True)) == [
        "erasure.asked",
        "erasure.begun",
        "erasure.done",
    ]
    assert AuditEntry.objects.filter(action="case.opened", object_id=case.pk).exists()


@ON_SQLITE
def test_bytes_of_key_and_values_are_in_no_file(caseworker, erased):
    men = [tell_case(caseworker, number) for number in range(1, 8)]
    wrapped, values = sealed_values(men[3])
    assert len(wrapped) == 2
    assert len(values) > 30
    assert found_in_files("keys", wrapped)
    assert found_in_files("default", values)

    erased(men[3])

    assert not found_in_files("keys", wrapped)
    assert not any(found_in_files("default", [value]) for value in values)
    for alias in ("default", "keys"):
        log = Path(f"{connections[alias].settings_dict['NAME']}-wal")
        assert not log.exists() or not any(one in log.read_bytes() for one in [*wrapped, *values])


@ON_SQLITE
def test_what_is_not_made_physical_is_not_verified(caseworker, agreed, monkeypatch):
    erasure = agreed(tell_case(caseworker))
    monkeypatch.setattr(carrying_out, "make_physical", lambda erasure: None)

    with pytest.raises(NotErased, match="bytes"):
        erase(erasure.job_id)

    erasure.refresh_from_db()
    assert (erasure.state, erasure.trouble) == ("in_hand", "not_verified")


def test_a_key_that_is_kept_is_noticed(caseworker, agreed, monkeypatch):
    erasure = agreed(tell_case(caseworker))
    monkeypatch.setattr(carrying_out, "end_keys", lambda erasure: None)

    with pytest.raises(OperationalError):
        erase(erasure.job_id)

    erasure.refresh_from_db()
    assert (erasure.state, erasure.trouble) == ("in_hand", "not_verified")


@ON_SQLITE
@pytest.mark.parametrize("alias", ["default", "keys"])
def test_a_database_that_does_not_overwrite_is_refused(alias):
    with connections[alias].cursor() as cursor:
        cursor.execute("PRAGMA secure_delete=OFF")
    try:
        with pytest.raises(RuntimeError, match="does not overwrite"):
            scrub(alias, tables=[])
    finally:
        with connections[alias].cursor() as cursor:
            cursor.execute("PRAGMA secure_delete=ON")


STEPS = ["end_reading", "remove_rows", "end_copies", "end_keys", "make_physical", "require_gone"]


@pytest.mark.parametrize("step", [*STEPS, "_finish"])
@pytest.mark.parametrize("moment", ["before", "after"])
def test_killed_at_any_point_it_goes_on(caseworker, agreed, monkeypatch, step, moment):
    case, other = tell_case(caseworker, 1), tell_case(caseworker, 2)
    erasure = agreed(case)
    real = getattr(carrying_out, step)

    def killed(*told):
        if moment == "after":
            real(*told)
        raise SystemExit

    monkeypatch.setattr(carrying_out, step, killed)
    with pytest.raises(SystemExit):
        erase(erasure.job_id)
    monkeypatch.undo()
    Job.objects.filter(pk=erasure.job_id).exclude(state="done").update(state="waiting")

    erase(erasure.job_id)

    erasure.refresh_from_db()
    assert erasure.state == "done"
    assert AuditEntry.objects.filter(action="erasure.done").count() == 1
    assert AuditEntry.objects.filter(action="erasure.begun").count() == 1
    assert not Case.objects.filter(pk=case.pk).exists()
    assert words_open(other)[1] == "Labelword2"
    assert erased_among([case.pk, case.person_id]) == {case.pk, case.person_id}


def test_a_job_that_gave_up_is_asked_for_again(caseworker, agreed):
    erasure = agreed(tell_case(caseworker))
    Job.objects.filter(pk=erasure.job_id).update(state="failed")

    assert go_on() == 1
    assert go_on() == 0

    again = Erasure.objects.get(pk=erasure.pk)
    assert again.job_id != erasure.job_id
    erase(again.job_id)
    assert Erasure.objects.get(pk=erasure.pk).state == "done"


def test_one_agreement_has_one_effect(caseworker, crew, coordinator, second):
    case = tell_case(caseworker)
    erasure = ask_to_erase(ref=case.ref, extent="case", reason="family", by=coordinator)
    agree(erasure=erasure, by=second)

    with pytest.raises(ValidationError):
        agree(erasure=erasure, by=second)
    assert services.begin(erasure.pk, by=second) is False

    assert OutboxItem.objects.filter(task=services.ERASE).count() == 1


def test_asked_twice_it_is_one_asking(caseworker, crew, coordinator, second):
    case = tell_case(caseworker)
    told = {"ref": case.ref, "extent": "case", "reason": "family"}

    first = ask_to_erase(by=coordinator, **told)

    assert ask_to_erase(by=second, **told) == first


def test_nobody_agrees_to_the_own_asking(caseworker, crew, coordinator):
    case = tell_case(caseworker)
    erasure = ask_to_erase(ref=case.ref, extent="case", reason="family", by=coordinator)

    with pytest.raises(PermissionDenied):
        agree(erasure=erasure, by=coordinator)

    erasure.refresh_from_db()
    assert erasure.state == "waiting"
    assert not OutboxItem.objects.filter(task=services.ERASE).exists()


@pytest.mark.parametrize("who", ["caseworker", "admin", "auditor", "stranger"])
def test_only_who_may_erase_asks_or_agrees(who, caseworker, crew, coordinator, request):
    case = tell_case(caseworker)
    erasure = ask_to_erase(ref=case.ref, extent="case", reason="family", by=coordinator)
    member = request.getfixturevalue(who)

    with pytest.raises((PermissionDenied, Approval.DoesNotExist)):
        agree(erasure=erasure, by=member)
    with pytest.raises((PermissionDenied, Case.DoesNotExist)):
        ask_to_erase(ref=case.ref, extent="case", reason="family", by=member)


def test_stopped_it_does_not_happen(caseworker, crew, coordinator, second):
    case = tell_case(caseworker)
    told = {"ref": case.ref, "extent": "case", "reason": "other", "note": "Why"}
    erasure = ask_to_erase(by=coordinator, **told)

    stop(erasure=erasure, by=second)

    erasure.refresh_from_db()
    assert (erasure.state, erasure.trouble, erasure.note) == ("refused", "stopped", "")
    assert words_open(case)[0] == "Summaryword1"
    assert ask_to_erase(by=coordinator, **told).pk != erasure.pk


def test_what_somebody_asked_who_has_left_can_be_asked_anew(caseworker, crew, coordinator, second):
    case = tell_case(caseworker)
    told = {"ref": case.ref, "extent": "case", "reason": "family"}
    erasure = ask_to_erase(by=coordinator, **told)
    assert end_stopped() == 0
    with transaction.atomic():
        withdraw_all_of(coordinator, by=second)

    assert end_stopped() == 1

    erasure.refresh_from_db()
    assert (erasure.state, erasure.trouble) == ("refused", "stopped")
    assert ask_to_erase(by=second, **told).pk != erasure.pk
    assert end_stopped() == 0


def test_where_nobody_else_is_there_time_agrees(caseworker, coordinator):
    case = tell_case(caseworker)
    erasure = ask_to_erase(ref=case.ref, extent="case", reason="mistake", by=coordinator)
    assert begin_by_time() == 0

    clock.move(3)

    assert begin_by_time() == 1
    assert begin_by_time() == 0
    erasure.refresh_from_db()
    erase(erasure.job_id)
    assert not Case.objects.filter(pk=case.pk).exists()


def test_another_reason_needs_words(caseworker, crew, coordinator):
    case = tell_case(caseworker)

    with pytest.raises(ValidationError) as refused:
        ask_to_erase(ref=case.ref, extent="case", reason="other", by=coordinator)

    assert list(refused.value.message_dict) == ["note"]


def test_the_person_stays_with_another_case_and_goes_with_the_last(caseworker, erased):
    first = tell_case(caseworker)
    later = second_file(first, caseworker)
    assert preview(first, "case").stays == [later.ref]

    erased(first)

    kept = Person.objects.get(pk=first.person_id)
    assert kept.label == "Labelword1"
    assert kept.names.count() == 2
    assert erased_among([first.pk, kept.pk]) == {first.pk}

    erased(later)

    assert not Person.objects.filter(pk=kept.pk).exists()
    assert erased_among([later.pk, kept.pk]) == {later.pk, kept.pk}


def test_both_cases_of_one_at_once_leave_nobody_behind(caseworker, agreed):
    first = tell_case(caseworker)
    later = second_file(first, caseworker)
    jobs = [agreed(later).job_id, agreed(first).job_id]

    for job in jobs:
        erase(job)

    assert not Person.objects.filter(pk=first.person_id).exists()
    assert not DataKey.objects.filter(owner=first.person_id).exists()


def test_the_whole_person_goes_with_all_cases(caseworker, erased):
    first = tell_case(caseworker)
    later = second_file(first, caseworker)

    erased(later, "person")

    assert not Case.objects.filter(pk__in=[first.pk, later.pk]).exists()
    assert not Person.objects.filter(pk=first.person_id).exists()


def test_a_case_that_came_since_was_not_agreed_to(caseworker, crew, coordinator, second):
    case = tell_case(caseworker)
    erasure = ask_to_erase(ref=case.ref, extent="person", reason="person", by=coordinator)
    later = second_file(case, caseworker)

    agree(erasure=erasure, by=second)

    erasure.refresh_from_db()
    assert (erasure.state, erasure.trouble) == ("refused", "added")
    assert Case.objects.filter(pk__in=[case.pk, later.pk]).count() == 2


def test_whoever_was_found_to_be_the_same_goes_too(caseworker, coordinator, erased):
    kept, gone = tell_case(caseworker, 1), tell_case(caseworker, 2)
    merge_persons(kept=kept.person, gone=gone.person, by=coordinator, reason="Alike")
    other = tell_case(caseworker, 3)

    erasure = erased(Case.objects.get(pk=kept.pk), "person")

    both = [kept.person_id, gone.person_id]
    assert not Person.objects.filter(pk__in=both).exists()
    assert not DataKey.objects.filter(owner__in=both).exists()
    assert erased_among(both) == set(both)
    assert {UUID(pk) for pk in erasure.reach["persons"]} == set(both)
    assert words_open(other)[1] == "Labelword3"


def test_partner_reads_no_more_and_that_is_recorded(
    caseworker, coordinator, partner_organisation, agreed
):
    case = tell_case(caseworker)
    consent = consent_to(case, caseworker, f"partner:{partner_organisation.pk}")
    given = grant(
        case=case,
        by=coordinator,
        organisation=partner_organisation,
        consent=consent,
        profile="full",
        purpose="casework",
    )
    assert preview(case, "case").granted == 1

    erase(agreed(case).job_id)

    revoked = AuditEntry.objects.get(action="grant.revoked")
    assert revoked.object_id == given.pk
    assert not Grant.objects.exists()


def test_an_export_that_lies_ready_ends(caseworker, erased):
    case = tell_case(caseworker)
    export = ask_export(by=caseworker, filters={}, purpose="casework")
    write_export(export.job_id)
    export.refresh_from_db()
    file_id = export.file_id
    assert path_of(file_id).exists()
    assert preview(case, "case").files == 1

    erased(case)

    assert not path_of(file_id).exists()
    assert not DataKey.objects.filter(owner=file_id).exists()
    assert Export.objects.get().file_id is None


def test_a_file_that_a_partner_can_fetch_ends(
    caseworker, coordinator, partner_organisation, organisation, erased
):
    case = tell_case(caseworker)
    grant(
        case=case,
        by=coordinator,
        organisation=partner_organisation,
        consent=consent_to(case, caseworker, f"partner:{partner_organisation.pk}"),
        profile="minimal",
        purpose="casework",
    )
    key, _text = PartnerKey.objects.create_key(
        organisation=partner_organisation, issuer=organisation, scopes=["start_shared_exports"]
    )
    asked = start_export(by=key, form="csv", filters={})
    write_shared_export(asked.job_id)
    asked.refresh_from_db()
    assert path_of(asked.file_id).exists()
    assert preview(case, "case").files == 1

    erased(case)

    assert not path_of(asked.file_id).exists()
    assert not DataKey.objects.filter(owner=asked.file_id).exists()
    assert not HeldCases.objects.exists()
    assert SharedExport.objects.get().file_id is None


def test_tasks_of_colleagues_go_with_the_case(caseworker, colleague, erased):
    case = tell_case(caseworker)
    Task.objects.create(
        case=case, assignee=colleague, due_on=clock.today(), made_at=clock.now(), text="Call"
    )

    erased(case)

    assert not Task.objects.exists()


def test_others_who_named_him_are_told_of_and_keep_their_words(caseworker, erased):
    case, other = tell_case(caseworker, 1), tell_case(caseworker, 2)
    near = other.person.relationships.get()
    near.other = case.person
    near.save(update_fields=["other"])
    assert preview(case, "case").named_by_others == 1

    erased(case)

    near.refresh_from_db()
    assert (near.other_id, near.name) == (None, "Relativeword2")


def test_looking_touches_nothing(caseworker):
    case = tell_case(caseworker)
    before = {alias: _changes(alias) for alias in ("default", "keys")}

    counts = preview(case, "person").counts

    assert counts["Case"] == counts["Person"] == 1
    assert counts["PersonName"] == 2
    assert {alias: _changes(alias) for alias in ("default", "keys")} == before


def _changes(alias):
    with connections[alias].cursor() as cursor:
        if connections[alias].vendor == "sqlite":
            return cursor.execute("SELECT total_changes()").fetchone()
        # The transaction of the test has written before: its own counts tell whether it goes on.
        cursor.execute(
            "SELECT sum(n_tup_ins + n_tup_upd + n_tup_del) FROM pg_stat_xact_user_tables"
        )
        return cursor.fetchone()


def test_time_of_asking_stays_when_it_is_asked_again(caseworker, crew, coordinator):
    case = tell_case(caseworker)
    told = {"ref": case.ref, "extent": "case", "by": coordinator}
    asked = clock.now() + timedelta(days=3)

    with clock.at(asked):
        erasure = ask_to_erase(reason="order", **told)
    with clock.at(asked + timedelta(hours=5)):
        again = ask_to_erase(reason="family", **told)

    assert (erasure.approval.asked_at, again.approval.asked_at) == (asked, asked)
    assert (again.pk, again.ref) == (erasure.pk, case.ref)
