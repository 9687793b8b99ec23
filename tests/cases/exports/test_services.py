"""Asking for exports, fetching and cancelling them, and their end."""

import json

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from cases.exports import asking, fetching, removing, starting
from cases.exports.columns import USUAL
from cases.exports.models import Export
from cases.exports.selectors import exports_of, find_export
from cases.exports.writing import file_id_of, write_export
from people.audit.models import AuditEntry
from people.dates import clock
from people.jobs import services as jobs
from people.jobs.models import Job, OutboxItem
from people.vault.files import path_of
from people.vault.models import DataKey
from tests.cases.exports.told import plain_cases

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
DAY = 1


@pytest.fixture(autouse=True)
def case(organisation, caseworker):
    """An export of nothing is not begun."""
    return plain_cases(organisation, caseworker, 1)[0]


def ask(by, **filters):
    return asking.ask_export(by=by, filters=filters, purpose="casework")


def made(by, **filters):
    export = ask(by, **filters)
    write_export(export.job_id)
    return find_export(export.pk, who=by)


def actions():
    return list(AuditEntry.objects.order_by("sequence").values_list("action", flat=True))


def test_ask_export_writes_job_outbox_and_audit(caseworker):
    export = ask(caseworker, stage="open", opened_from="2024-03-01", owner="me", status="")

    assert export.filters == {"opened_from": "2024-03-01", "owner": "me", "stage": "open"}
    item = OutboxItem.objects.get()
    assert (item.task, item.object_id) == ("cases.exports.write", export.job_id)
    assert actions()[-1] == "export.asked"
    detail = json.loads(AuditEntry.objects.latest("sequence").detail)
    assert detail.pop("columns") == list(USUAL)
    assert detail == {
        "named": True,
        "people": 1,
        "protection": "open",
        "recipient": "own_org",
        "shape": "csv",
        "filters": ["opened_from", "owner", "stage"],
        "owner": "me",
        "purpose": "casework",
        "stage": "open",
    }


@pytest.mark.parametrize(
    ("filters", "field"),
    [
        ({"status": "nonsense"}, "status"),
        ({"nationality": "Narnia"}, "nationality"),
        ({"opened_from": "0000-00-00"}, "opened_from"),
        ({"owner": "somebody"}, "owner"),
        ({"overdue": "perhaps"}, "overdue"),
        ({"colour": "red"}, "colour"),
    ],
)
def test_ask_export_names_the_filter_at_fault(caseworker, filters, field):
    with pytest.raises(ValidationError) as caught:
        ask(caseworker, **filters)

    assert list(caught.value.message_dict) == [field]
    assert (Export.objects.count(), Job.objects.count(), OutboxItem.objects.count()) == (0, 0, 0)


def test_ask_export_needs_a_known_purpose(caseworker):
    with pytest.raises(ValidationError) as caught:
        asking.ask_export(by=caseworker, filters={}, purpose="curiosity")

    assert list(caught.value.message_dict) == ["purpose"]


def test_ask_export_needs_an_active_member(caseworker):
    caseworker.is_active = False

    with pytest.raises(PermissionDenied):
        ask(caseworker)


def test_exports_are_seen_by_who_asked_alone(caseworker, colleague, coordinator, stranger):
    export = ask(caseworker)

    assert list(exports_of(caseworker)) == [export]
    for other in (colleague, coordinator, stranger):
        assert list(exports_of(other)) == []
        with pytest.raises(Export.DoesNotExist):
            find_export(export.pk, who=other)


def test_fetch_gives_the_bytes_and_counts(caseworker):
    export = made(caseworker)

    first, _chunks = fetching.fetch(export_id=export.pk, by=caseworker)
    second, chunks = fetching.fetch(export_id=export.pk, by=caseworker)

    assert "Man 1" in b"".join(chunks).decode()
    assert (first.fetched, second.fetched) == (1, 2)
    assert actions()[-2:] == ["export.fetched", "export.fetched"]


def test_fetch_is_for_who_asked_alone(caseworker, colleague, coordinator, stranger):
    export = made(caseworker)

    for other in (colleague, coordinator, stranger):
        with pytest.raises(Export.DoesNotExist):
            fetching.fetch(export_id=export.pk, by=other)
    assert "export.fetched" not in actions()


@pytest.mark.parametrize("what", ["membership", "user"])
def test_fetch_ends_with_the_membership(caseworker, what):
    export = made(caseworker)
    inactive = caseworker if what == "membership" else caseworker.user
    inactive.is_active = False
    inactive.save(update_fields=["is_active"])

    with pytest.raises(Export.DoesNotExist):
        fetching.fetch(export_id=export.pk, by=caseworker)


def test_fetch_of_an_export_not_yet_made_finds_nothing(caseworker):
    export = ask(caseworker)

    with pytest.raises(Export.DoesNotExist):
        fetching.fetch(export_id=export.pk, by=caseworker)


def test_fetch_of_a_file_that_is_gone_finds_nothing(caseworker):
    export = made(caseworker)
    path_of(export.file_id).unlink()

    with pytest.raises(Export.DoesNotExist):
        fetching.fetch(export_id=export.pk, by=caseworker)
    assert find_export(export.pk, who=caseworker).fetched == 0


def test_export_past_its_time_is_not_found_and_its_bytes_are_gone(caseworker, files_dir):
    export = made(caseworker)
    file_id = export.file_id
    clock.move(DAY)

    with pytest.raises(Export.DoesNotExist):
        fetching.fetch(export_id=export.pk, by=caseworker)
    assert removing.remove_expired() == 1

    assert list(files_dir.iterdir()) == []
    assert not DataKey.objects.filter(owner=file_id).exists()
    assert find_export(export.pk, who=caseworker).file_id is None
    assert actions()[-1] == "export.expired"
    assert removing.remove_expired() == 0


def test_remove_expired_leaves_what_is_in_time(caseworker, files_dir):
    export = made(caseworker)
    clock.move(0.9 * DAY)

    assert removing.remove_expired() == 0

    assert [path.name for path in files_dir.iterdir()] == [path_of(export.file_id).name]


def test_remove_expired_clears_what_a_broken_off_job_left(caseworker, files_dir):
    export = ask(caseworker)
    job = jobs.claim(export.job_id)
    left = path_of(file_id_of(job, 1)).with_suffix(".partial")
    left.write_bytes(b"half a file")
    starting.cancel_export(export_id=export.pk, by=caseworker)
    clock.move(60 / 86400)
    jobs.revive_lost()

    removing.remove_expired()

    assert list(files_dir.iterdir()) == []
    assert find_export(export.pk, who=caseworker).job.state == Job.State.CANCELLED


def test_cancel_export_before_it_began_ends_it(caseworker, files_dir):
    export = starting.cancel_export(export_id=ask(caseworker).pk, by=caseworker)

    write_export(export.job_id)

    assert export.job.state == Job.State.CANCELLED
    assert actions()[-1] == "export.cancelled"
    assert list(files_dir.iterdir()) == []


def test_cancel_export_after_its_end_changes_nothing(caseworker):
    export = made(caseworker)

    starting.cancel_export(export_id=export.pk, by=caseworker)

    assert find_export(export.pk, who=caseworker).is_ready
    assert "export.cancelled" not in actions()


def test_cancel_export_of_another_member_finds_nothing(caseworker, coordinator):
    export = ask(caseworker)

    with pytest.raises(Export.DoesNotExist):
        starting.cancel_export(export_id=export.pk, by=coordinator)
