"""Asking for a list: what may go where, how it is kept shut, and when somebody else must agree."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from cases.access.disclosure import partner_scope
from cases.exports import reading, removing, starting
from cases.exports.asking import ask_export
from cases.exports.columns import COLUMNS
from cases.exports.models import Export
from cases.exports.recipients import columns_for, recipients_for
from cases.exports.starting import cancel_export, refuse, release, start_released
from cases.exports.writing import write_export
from people.accounts.approvals import withdraw
from people.accounts.models import Approval, Membership
from people.accounts.voices import SETTLED
from people.audit.models import AuditEntry
from people.dates import clock
from people.jobs.models import Job, OutboxItem
from tests.cases.exports.told import plain_cases

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
COMMITTED = pytest.mark.django_db(transaction=True, databases=["default", "keys"])
KEY = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"
OUTWARD = {"recipient": "icrc", "recipient_name": "Tracing office"}
OUTWARD_NAME = {"recipient_name": "Somebody"}
LOCKED = {"shape": "xlsx", "protection": "password"}


@pytest.fixture(autouse=True)
def cases(organisation, caseworker):
    return plain_cases(organisation, caseworker, 3)


def ask(by, **told):
    return ask_export(by=by, **({"filters": {}, "purpose": "casework"} | told))


def refused(by, **told):
    """Return which field is at fault; nothing was kept."""
    with pytest.raises(ValidationError) as caught:
        ask(by, **told)
    assert (Export.objects.count(), OutboxItem.objects.count()) == (0, 0)
    assert not Approval.objects.exists()
    return list(caught.value.message_dict) if hasattr(caught.value, "error_dict") else [""]


@pytest.mark.parametrize(
    ("told", "field"),
    [
        ({"shape": "docx"}, "shape"),
        ({"recipient": "somebody"}, "recipient"),
        ({"recipient": "family"}, "recipient"),
        ({"recipient": "partner"}, "recipient"),
        ({"recipient": "contact:5"}, "recipient"),
        ({"recipient": "icrc", **LOCKED}, "recipient_name"),
        ({"recipient": "third_state", **OUTWARD_NAME, **LOCKED}, "recipient"),
        ({"recipient": "home_state", **OUTWARD_NAME, **LOCKED}, "nationality"),
        ({"recipient": "law_enforcement_home", **OUTWARD_NAME, **LOCKED}, "nationality"),
        ({"columns": ["ref", "risk"], **OUTWARD, **LOCKED}, "columns"),
        ({"columns": ["ref", "unit"], **OUTWARD}, "protection"),
        ({"columns": ["ref", "passport"], **LOCKED}, "columns"),
        ({"columns": ["ref", "whereabouts"]}, "columns"),
        ({"columns": ["owner"], **OUTWARD, **LOCKED}, "columns"),
        ({"columns": ["passport"], **OUTWARD, **LOCKED, "recipient": "media_named"}, "columns"),
        ({"columns": ["name_latin"], **OUTWARD, "recipient": "research_aggregate"}, "columns"),
        ({"protection": "password"}, "protection"),
        ({"protection": "hope"}, "protection"),
        ({"columns": ["ref", "birth"], **OUTWARD}, "protection"),
        ({"protection": "age", "age_key": "not a key"}, "age_key"),
        ({"protection": "age", "age_key": KEY, "key_ending": "aaaaaa"}, "key_ending"),
        ({"protection": "age", "age_key": KEY}, "key_ending"),
        ({"filters": {"status": "killed"}}, ""),
        ({"note": "x" * 1001}, "note"),
    ],
)
def test_what_cannot_be_is_told_at_its_field(caseworker, told, field):
    assert refused(caseworker, **told) == [field]


def test_list_for_the_own_group_begins_at_once(caseworker):
    export = ask(caseworker, **LOCKED)

    assert export.job is not None
    assert (export.approval, export.people, export.is_named) == (None, 3, True)
    assert len(export.password) == 34
    assert OutboxItem.objects.get().object_id == export.job_id


def test_key_is_kept_whole_and_its_ending_is_compared(caseworker):
    pasted = f"Their key:\n {KEY[:20]}\n{KEY[20:]}\n"

    export = ask(caseworker, protection="age", age_key=pasted, key_ending=" MCAC8P")

    assert export.age_key == KEY


def test_what_goes_out_unnamed_needs_no_lock(caseworker):
    export = ask(caseworker, columns=["ref", "status"], **OUTWARD)

    assert (export.protection, export.is_named) == ("open", False)


def test_what_goes_out_waits_for_a_coordinator(caseworker, coordinator):
    export = ask(caseworker, **OUTWARD, **LOCKED)

    assert export.awaits_release
    assert (export.job, Job.objects.count(), OutboxItem.objects.count()) == (None, 0, 0)

    released = release(export_id=export.pk, by=coordinator)

    assert released.job is not None
    assert released.job.asked_by == caseworker
    assert OutboxItem.objects.get().object_id == released.job_id
    with pytest.raises(ValidationError):
        release(export_id=export.pk, by=coordinator)
    assert Job.objects.count() == 1


def test_release_is_for_other_coordinators_of_the_group_alone(
    caseworker, coordinator, colleague, admin, stranger
):
    export = ask(coordinator, **OUTWARD, **LOCKED)

    for nobody in (coordinator, caseworker, colleague, admin):
        with pytest.raises(PermissionDenied):
            release(export_id=export.pk, by=nobody)
    with pytest.raises(Export.DoesNotExist):
        release(export_id=export.pk, by=stranger)
    assert Job.objects.count() == 0


def test_refused_list_never_begins(caseworker, coordinator):
    export = ask(caseworker, **OUTWARD, **LOCKED)

    stopped = refuse(export_id=export.pk, by=coordinator)

    assert stopped.was_stopped
    assert stopped.is_over
    with pytest.raises(ValidationError):
        release(export_id=export.pk, by=coordinator)
    clock.move(30)
    assert start_released() == 0
    assert Job.objects.count() == 0


def test_password_of_what_is_stopped_elsewhere_is_forgotten(
    caseworker, coordinator, django_assert_num_queries
):
    """As when who asked has left: nobody opened the page of the list."""
    stopped, waiting = (ask(caseworker, **OUTWARD, **LOCKED) for _number in range(2))
    withdraw(approval=stopped.approval, by=coordinator)

    removing.remove_expired()

    passwords = {export.pk: export.password for export in Export.objects.all()}
    assert passwords[stopped.pk] == ""
    assert passwords[waiting.pk]
    with django_assert_num_queries(2):
        removing.remove_expired()


def test_asker_takes_back_what_waits(caseworker, coordinator):
    export = ask(caseworker, **OUTWARD, **LOCKED)

    assert cancel_export(export_id=export.pk, by=caseworker).was_stopped
    with pytest.raises(ValidationError):
        release(export_id=export.pk, by=coordinator)


def test_where_no_other_coordinator_is_time_lets_it_out_once(caseworker, colleague, coordinator):
    export = ask(coordinator, **OUTWARD, **LOCKED)
    assert start_released() == 0

    clock.move(3)

    assert start_released() == 1
    assert start_released() == 0
    export.refresh_from_db()
    assert export.job.state == Job.State.WAITING


@COMMITTED
def test_of_many_who_agree_at_once_one_lets_it_out(
    caseworker, organisation, together, settings, tmp_path
):
    settings.FILES_DIR = tmp_path
    voices = [_coordinator(organisation, number) for number in range(6)]
    export = ask(caseworker, **OUTWARD, **LOCKED)

    results = together(6, lambda n: release(export_id=export.pk, by=voices[n]))

    assert sum(isinstance(one, Export) for one in results) == 1
    assert Job.objects.count() == OutboxItem.objects.count() == 1


def _coordinator(organisation, number):
    from people.accounts.models import User  # noqa: PLC0415

    user = User.objects.create(email=f"lea{number}@example.org", display_name="Lea")
    joined = clock.now() - SETTLED
    return Membership.objects.create(
        user=user, organisation=organisation, role="coordinator", joined_at=joined
    )


def test_more_than_fifty_people_need_a_second_person(organisation, caseworker):
    plain_cases(organisation, caseworker, 47)
    assert ask(caseworker, **LOCKED).job is not None

    other = ask(caseworker, **LOCKED)

    # Fifty were taken within the day.
    assert other.awaits_release


def test_fifty_in_small_lists_count_together_within_a_day(organisation, caseworker):
    plain_cases(organisation, caseworker, 27, status="missing")
    assert ask(caseworker, filters={"status": "missing"}).job is not None
    assert ask(caseworker, filters={"status": "missing"}).awaits_release

    clock.move(1.01)

    assert ask(caseworker, filters={"status": "missing"}).job is not None


@COMMITTED
def test_lists_asked_for_at_once_count_together(
    organisation, caseworker, together, settings, tmp_path
):
    settings.FILES_DIR = tmp_path
    plain_cases(organisation, caseworker, 27)

    exports = together(4, lambda _n: ask(caseworker))

    assert sorted(export.job is None for export in exports) == [False, True, True, True]


def test_list_that_outgrew_what_one_may_take_alone_is_not_written(
    organisation, caseworker, files_dir
):
    export = ask(caseworker)
    plain_cases(organisation, caseworker, 48)

    write_export(export.job_id)

    assert Job.objects.get(pk=export.job_id).state == Job.State.FAILED
    assert list(files_dir.iterdir()) == []


def test_one_person_with_many_cases_is_one(organisation, caseworker, cases):
    cases[0].person.cases.add(*plain_cases(organisation, caseworker, 60))

    assert ask(caseworker).people == 3


def test_columns_for_others_tell_of_no_member_and_of_no_place(coordinator, partner_organisation):
    for recipient, _words in recipients_for(coordinator):
        columns = columns_for(recipient)
        assert all(column.group not in ("location", "contacts") for column in columns)
        if recipient != "own_org":
            assert not any(column.is_ours for column in columns)
    assert columns_for("own_org") == list(COLUMNS)
    assert {column.group for column in columns_for("media_anonymous")} == {"situation"}


def test_partner_of_another_group_is_no_recipient(caseworker, stranger, partner_organisation):
    ours = dict(recipients_for(caseworker))
    theirs = dict(recipients_for(stranger))

    assert (partner_scope(partner_organisation.id) in ours) != (
        partner_scope(partner_organisation.id) in theirs
    )


def test_record_of_asking_tells_no_word_that_was_typed(caseworker):
    ask(caseworker, **OUTWARD | {"recipient_name": "Canaryname"}, **LOCKED, note="Canarynote")

    told = " ".join(AuditEntry.objects.values_list("detail", flat=True))
    assert "icrc" in told
    assert "anary" not in told


def test_numbers_of_papers_need_the_right_to_reveal_and_a_lock(caseworker):
    caseworker.may_reveal = True
    caseworker.save()

    assert refused(caseworker, columns=["ref", "passport"]) == ["protection"]
    assert ask(caseworker, columns=["ref", "passport"], **LOCKED).is_named


def test_list_for_one_state_holds_its_nationals(organisation, caseworker, cases):
    from cases.casebook.models import Case  # noqa: PLC0415

    Case.objects.filter(pk=cases[0].pk).update(nationality="NPL")
    whom = OUTWARD | {"recipient": "home_state"}

    export = ask(caseworker, filters={"nationality": "NPL"}, columns=["ref"], **whom)

    assert export.people == 1


def test_what_was_agreed_to_is_counted_when_it_is_agreed_to(organisation, caseworker, coordinator):
    export = ask(caseworker, **OUTWARD, **LOCKED)
    plain_cases(organisation, caseworker, 2)

    released = release(export_id=export.pk, by=coordinator)

    assert (released.people, released.cases) == (5, 5)


def test_list_that_grew_after_the_yes_is_not_written(
    organisation, caseworker, coordinator, files_dir
):
    export = ask(caseworker, **OUTWARD, **LOCKED)
    released = release(export_id=export.pk, by=coordinator)
    plain_cases(organisation, caseworker, 1)

    write_export(released.job_id)

    export.refresh_from_db()
    assert Job.objects.get(pk=released.job_id).state == Job.State.FAILED
    assert "has grown" in export.trouble
    assert list(files_dir.iterdir()) == []


def test_stopped_list_keeps_no_password(caseworker, coordinator):
    for stop in (
        lambda pk: refuse(export_id=pk, by=coordinator),
        lambda pk: cancel_export(export_id=pk, by=caseworker),
    ):
        export = ask(caseworker, **OUTWARD, **LOCKED)
        stop(export.pk)
        export.refresh_from_db()
        assert export.password == ""


def test_what_was_let_out_meanwhile_is_cancelled_all_the_same(
    caseworker, coordinator, monkeypatch
):
    export = ask(caseworker, **OUTWARD, **LOCKED)
    real = starting.approvals.withdraw

    def too_late(**told):
        monkeypatch.setattr(starting.approvals, "withdraw", real)
        release(export_id=export.pk, by=coordinator)
        real(**told)

    monkeypatch.setattr(starting.approvals, "withdraw", too_late)

    cancelled = cancel_export(export_id=export.pk, by=caseworker)

    assert cancelled.job.state == Job.State.CANCELLED


def test_freely_is_fifty():
    assert reading.FREELY == 50
