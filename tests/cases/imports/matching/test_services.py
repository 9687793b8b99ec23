"""Bringing a list, what is refused, and its end: bytes, keys and undecided candidates are gone."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from cases.imports.matching import services
from cases.imports.matching.deciding import decide
from cases.imports.matching.keeping import read_rows
from cases.imports.matching.models import Candidate, OutsideList
from cases.imports.matching.running import match_list
from cases.imports.matching.selectors import candidates_of
from cases.imports.matching.services import (
    bring_list,
    remove_expired,
    remove_list,
    start_matching,
)
from cases.lifecycle.keys import sweep_unused_keys
from people.audit.models import AuditEntry
from people.dates import clock
from people.vault.models import DataKey

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def test_rows_lie_sealed_and_come_back_as_they_were(brought, files_dir):
    outside = brought("Name;Born\nГопал Гхарти;1999\n\nNabin Karki;\n")

    (sealed,) = files_dir.iterdir()
    assert "Гопал".encode() not in sealed.read_bytes()
    rows = [(row.position, row.line, row.cells) for row in read_rows(outside.file_id)]
    assert rows == [
        (1, 1, ["Name", "Born"]),
        (2, 2, ["Гопал Гхарти", "1999"]),
        (3, 4, ["Nabin Karki", ""]),
    ]
    assert [row.line for row in read_rows(outside.file_id, after=2)] == [4]
    assert (outside.rows, outside.columns) == (3, ["name", "birth"])


@pytest.mark.parametrize(
    ("told", "field"),
    [
        ({"says": "killed", "grade": "C3"}, "says"),
        ({"says": "at_risk"}, "says"),
        ({"says": "dead"}, "says"),
        ({"name": "  "}, "name"),
        ({"days": 91}, "days"),
        ({"days": 0}, "days"),
        ({"text": ""}, "file"),
        ({"text": " \n \n"}, "file"),
        ({"text": "%PDF-1.7 list"}, "file"),
    ],
)
def test_what_cannot_be_is_refused_and_leaves_nothing(brought, files_dir, told, field):
    with pytest.raises(ValidationError) as refused:
        brought(**told)

    assert field in refused.value.error_dict
    assert list(files_dir.iterdir()) == []
    assert not OutsideList.objects.filter(file_id__isnull=False).exists()


def test_too_many_rows_are_refused_with_the_reason(brought, monkeypatch):
    monkeypatch.setattr("cases.imports.matching.coming_in.MOST_ROWS", 2)

    with pytest.raises(ValidationError, match="At most 2"):
        brought("Gopal Gharti\nNabin Karki\nDivya Rai\n")


@pytest.mark.parametrize("who", ["caseworker", "intake", "lawyer", "auditor", "admin"])
def test_coordinators_alone_bring_lists(who, request, brought):
    outside = brought()
    by = request.getfixturevalue(who)

    with pytest.raises(PermissionDenied):
        bring_list(by=by, raw=b"Gopal Gharti", name="List", says="pow")
    with pytest.raises(PermissionDenied):
        start_matching(list_id=outside.pk, by=by, columns=outside.columns)
    with pytest.raises(PermissionDenied):
        remove_list(list_id=outside.pk, by=by)


@pytest.mark.parametrize("columns", [[], ["name"], ["birth"] * 5, ["nothing"] * 5])
def test_columns_are_of_the_list_and_one_names_somebody(brought, coordinator, columns):
    outside = brought()

    with pytest.raises(ValidationError):
        start_matching(list_id=outside.pk, by=coordinator, columns=columns)


def test_pressed_twice_it_is_compared_once(brought, coordinator):
    outside = brought()

    first = start_matching(list_id=outside.pk, by=coordinator, columns=outside.columns)
    second = start_matching(list_id=outside.pk, by=coordinator, columns=outside.columns)

    assert first.job_id == second.job_id


@pytest.fixture
def over(gopal, man, matched, caseworker):
    """A list whose time is over: one of its candidates was decided about, one was not."""
    man("Suresh Perera Fernando", born="1988")
    outside = matched(days=5)
    decided = Candidate.objects.get(case=gopal)
    decide(candidate=decided, by=caseworker, state="different", seen="open")
    clock.move(5)
    return outside


def test_in_its_time_all_of_it_is_gone_but_what_was_decided(over, gopal, files_dir, coordinator):
    assert not candidates_of(coordinator).exists()

    assert remove_expired() == 1

    gone = OutsideList.objects.get(pk=over.pk)
    assert (gone.file_id, gone.is_there) == (None, False)
    assert list(files_dir.iterdir()) == []
    assert not DataKey.objects.filter(owner=over.pk).exists()
    (left,) = Candidate.objects.all()
    assert (left.case, left.state) == (gopal, "different")
    entry = AuditEntry.objects.get(action="list.removed")
    assert '"undecided":1' in entry.detail
    assert remove_expired() == 0


def test_not_him_is_remembered_when_the_list_is_gone(over, gopal, matched):
    remove_expired()

    again = matched()

    assert [found.case != gopal for found in again.candidates.all()] == [True]


@pytest.mark.parametrize("step", ["files.remove", "DataKey.objects.filter"])
def test_killed_while_it_is_removed_it_is_removed_by_the_next_one(
    over, files_dir, monkeypatch, step
):
    class Killed(BaseException):
        pass

    def killed(*_told, **_options):
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(f"cases.imports.matching.services.{step}", killed)
        with pytest.raises(Killed):
            remove_expired()

    assert remove_expired() == 1
    assert list(files_dir.iterdir()) == []
    assert not DataKey.objects.filter(owner=over.pk).exists()
    assert AuditEntry.objects.filter(action="list.removed").count() == 1


def test_job_whose_list_was_removed_stops_and_keeps_nothing(gopal, brought, coordinator):
    outside = brought()
    job = start_matching(list_id=outside.pk, by=coordinator, columns=outside.columns).job

    remove_list(list_id=outside.pk, by=coordinator)
    match_list(job.pk)

    job.refresh_from_db()
    assert job.state == "cancelled"
    assert not Candidate.objects.exists()
    assert not DataKey.objects.filter(owner=outside.pk).exists()


def test_list_that_runs_out_while_it_is_compared_keeps_nothing_more(
    gopal, brought, coordinator, monkeypatch
):
    outside = brought()
    job = start_matching(list_id=outside.pk, by=coordinator, columns=outside.columns).job
    real = services.jobs.beat

    def beat(job, **progress):
        real(job, **progress)
        OutsideList.objects.filter(pk=outside.pk).update(removed_at=clock.now())

    monkeypatch.setattr("people.jobs.services.beat", beat)
    match_list(job.pk)

    assert not Candidate.objects.exists()
    assert not services.Candidate.objects.filter(outside_list=outside).exists()


def test_keys_of_lists_and_their_files_are_no_leavings(brought):
    outside = brought()
    clock.move(2)

    sweep_unused_keys(force=True)

    assert DataKey.objects.filter(owner__in=[outside.pk, outside.file_id]).count() == 2
