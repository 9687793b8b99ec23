"""Writing the file: what stands in it, whose rights count, what interruptions do."""

import csv
import gc
import io
import tracemalloc
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connections
from django.test.utils import CaptureQueriesContext

from cases.access.models import Assignment, Consent
from cases.casebook.models import Case
from cases.exports import asking, fetching, reading, starting
from cases.exports.columns import USUAL
from cases.exports.selectors import find_export
from cases.exports.writing import file_id_of, write_export
from people.audit.models import AuditEntry
from people.dates import clock
from people.jobs import services as jobs
from people.jobs.models import Job
from people.registry.models import Person
from people.vault.files import path_of
from tests.cases.exports.told import WORDS, agree, plain_cases, tell_case

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
MINUTE = 60 / 86400


@pytest.fixture
def ask(caseworker):
    def ask(by=caseworker, shape="csv", **filters):
        export = asking.ask_export(by=by, filters=filters, purpose="casework", shape=shape)
        assert export.job_id, "It waits for a second person"
        return export

    return ask


def rows_of(export, by):
    """Fetch the file and read it as a spreadsheet would."""
    _export, chunks = fetching.fetch(export_id=export.pk, by=by)
    text = b"".join(chunks).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def refs_of(export, by):
    return [row["Reference"] for row in rows_of(export, by)]


def files_in(folder):
    return sorted(path.name for path in folder.iterdir())


def state_of(export):
    return Job.objects.get(pk=export.job_id).state


def test_written_file_tells_the_case(caseworker, ask):
    case = tell_case(caseworker)
    export = ask()

    write_export(export.job_id)

    [row] = rows_of(export, caseworker)
    assert row.pop(str(export.id)) == ""
    assert row == {
        "Reference": case.ref,
        "Opened": case.opened_on.isoformat(),
        "Case is": "Open",
        "Status": "Serving",
        "Nationality": "Nepal",
        "Pathway": "Job fraud",
        "Name": "Latinword1",
        "Name in own script": "नेपालीशब्द1",
        "Born": "1994",
        "Left home": "3 November 2023",
        "Contract signed": "about December 2023",
        "Term in months": "12",
        "Language of the contract": "Russian",
        "Translated to him or her": "No",
        "Unit": "Unitword1",
        "Last contact": "10 February 2024",
        "Promised job": "Promisedjobword1",
        "Promised pay": "Promisedpayword1",
        "Recruiter": "Recruiterword1",
        "Recruited at": "In prison or a camp",
        "Recruited in": "Nepal",
        "Town or region of recruitment": "Regionword1",
        "In return": "Pay, Citizenship",
        "Prison or camp": "Prisonword1",
        "Article": "Articleword1",
        "Promised place": "Promisedplaceword1",
        "Promised term in months": "6",
        "Came to Russia": "10 November 2023",
        "Visa": "Tourist",
        "Visa valid until": "2024-02-01",
        "Contract open-ended": "Yes",
        "Copy of the contract at hand": "No",
        "Force": "Russian Ministry of Defence",
        "Number of the unit": "Unitnumberword1",
        "Next answer due": "",
        "Owner": "Mina",
    }


def test_written_file_holds_no_contact_place_or_note(caseworker, ask):
    tell_case(caseworker)
    export = ask()

    write_export(export.job_id)

    text = str(rows_of(export, caseworker))
    assert "Unitword1" in text
    assert [word for word in WORDS["never"] if word in text] == []


def test_written_file_is_sealed_and_begins_with_the_mark(caseworker, ask, files_dir):
    tell_case(caseworker)
    export = ask()

    write_export(export.job_id)

    [path] = files_dir.iterdir()
    assert b"Unitword1" not in path.read_bytes()
    _export, chunks = fetching.fetch(export_id=export.pk, by=caseworker)
    assert b"".join(chunks).startswith(b'\xef\xbb\xbf"Reference",')


def test_written_export_is_counted_kept_a_day_and_recorded(organisation, caseworker, ask):
    plain_cases(organisation, caseworker, 3)
    asked = ask()

    write_export(asked.job_id)

    export = find_export(asked.pk, who=caseworker)
    assert (export.rows, export.withheld, export.job.rows_done) == (3, 0, 3)
    assert (export.job.rows_total, export.job.state) == (3, Job.State.DONE)
    assert 23 < (export.expires_at - clock.now()).total_seconds() / 3600 < 24
    entries = AuditEntry.objects.filter(actor_id=caseworker.id).order_by("sequence")
    assert [entry.action for entry in entries] == ["export.asked", "export.holds", "export.made"]


def test_written_file_of_cases_that_are_gone_has_headers_alone(organisation, caseworker, ask):
    [case] = plain_cases(organisation, caseworker, 1)
    export = ask()
    Case.objects.filter(pk=case.pk).update(owner=None)

    write_export(export.job_id)

    _export, chunks = fetching.fetch(export_id=export.pk, by=caseworker)
    lines = b"".join(chunks).decode("utf-8-sig").splitlines()
    assert len(lines) == 1
    assert len(next(csv.reader(lines))) == len(USUAL) + 1


def test_filters_narrow_the_file(organisation, caseworker, ask):
    plain_cases(organisation, caseworker, 2, status="serving")
    wanted = plain_cases(organisation, caseworker, 2, status="missing")
    export = ask(status="missing")

    write_export(export.job_id)

    assert set(refs_of(export, caseworker)) == {case.ref for case in wanted}


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5])
def test_every_case_is_written_once_with_ties_of_days(
    monkeypatch, organisation, caseworker, ask, count
):
    monkeypatch.setattr(reading, "CHUNK", 2)
    cases = plain_cases(organisation, caseworker, count)
    export = ask()

    write_export(export.job_id)

    assert sorted(refs_of(export, caseworker)) == [case.ref for case in cases]


def test_others_cases_are_not_written(
    organisation, other_organisation, caseworker, colleague, coordinator, stranger, ask
):
    [own] = plain_cases(organisation, caseworker, 1)
    [assigned] = plain_cases(organisation, colleague, 1)
    [hidden] = plain_cases(organisation, colleague, 1)
    plain_cases(other_organisation, stranger, 1)
    Assignment.objects.create(case=assigned, member=caseworker)
    exports = {by: ask(by) for by in (caseworker, coordinator)}

    for export in exports.values():
        write_export(export.job_id)

    assert sorted(refs_of(exports[caseworker], caseworker)) == [own.ref, assigned.ref]
    assert len(refs_of(exports[coordinator], coordinator)) == 3
    assert hidden.ref in refs_of(exports[coordinator], coordinator)


def test_case_with_consent_taken_back_is_withheld(organisation, caseworker, ask):
    cases = plain_cases(organisation, caseworker, 2)
    agree(cases[0], caseworker, "own_org")
    agree(cases[1], caseworker, "own_org")
    Consent.objects.filter(case=cases[1]).update(withdrawn_at=clock.now())
    asked = ask()

    write_export(asked.job_id)

    assert refs_of(asked, caseworker) == [cases[0].ref]
    export = find_export(asked.pk, who=caseworker)
    assert (export.rows, export.withheld) == (1, 1)


def test_case_lost_on_the_way_is_not_written(organisation, caseworker, colleague, ask, meanwhile):
    plain_cases(organisation, caseworker, 6)
    last = Case.objects.order_by("opened_on", "id").last()
    meanwhile(lambda: Case.objects.filter(pk=last.pk).update(owner=colleague))
    export = ask()

    write_export(export.job_id)

    assert len(refs_of(export, caseworker)) == 5
    assert last.ref not in refs_of(export, caseworker)


@pytest.mark.parametrize("what", ["membership", "user"])
def test_member_made_inactive_stops_the_job(
    organisation, caseworker, ask, meanwhile, files_dir, what
):
    plain_cases(organisation, caseworker, 6)
    target = caseworker if what == "membership" else caseworker.user
    meanwhile(lambda: type(target).objects.filter(pk=target.pk).update(is_active=False))
    export = ask()

    write_export(export.job_id)

    assert state_of(export) == Job.State.FAILED
    assert files_in(files_dir) == []
    assert not find_export(export.pk, who=caseworker).is_ready


def test_cancel_on_the_way_leaves_no_file(organisation, caseworker, ask, meanwhile, files_dir):
    plain_cases(organisation, caseworker, 6)
    export = ask()
    meanwhile(lambda: starting.cancel_export(export_id=export.pk, by=caseworker))

    write_export(export.job_id)

    assert state_of(export) == Job.State.CANCELLED
    assert files_in(files_dir) == []
    assert not AuditEntry.objects.filter(action="export.made").exists()


def test_two_workers_on_one_job_write_one_file(
    organisation, caseworker, ask, meanwhile, files_dir
):
    plain_cases(organisation, caseworker, 5)
    export = ask()
    meanwhile(lambda: write_export(export.job_id))

    write_export(export.job_id)
    write_export(export.job_id)

    assert len(files_in(files_dir)) == 1
    assert len(refs_of(export, caseworker)) == 5
    assert AuditEntry.objects.filter(action="export.made").count() == 1
    assert Job.objects.get(pk=export.job_id).attempt == 1


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])
def test_of_many_workers_at_once_one_writes(organisation, caseworker, ask, files_dir):
    plain_cases(organisation, caseworker, 20)
    export = ask()
    start = Barrier(4)

    def work(_number):
        start.wait(timeout=10)
        try:
            write_export(export.job_id)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(work, range(4)))

    assert len(files_in(files_dir)) == 1
    assert len(refs_of(export, caseworker)) == 20
    assert AuditEntry.objects.filter(action="export.made").count() == 1


@pytest.mark.parametrize("left", ["partial", "sealed"])
def test_killed_worker_is_replaced_and_one_file_remains(
    organisation, caseworker, ask, files_dir, left
):
    plain_cases(organisation, caseworker, 5)
    export = ask()
    killed = jobs.claim(export.job_id)
    path_of(file_id_of(killed, 1)).with_suffix(f".{left}").write_bytes(b"what the kill left")
    assert jobs.revive_lost() == 0
    clock.move(MINUTE)

    assert jobs.revive_lost() == 1
    write_export(export.job_id)

    assert files_in(files_dir) == [f"{file_id_of(killed, 2)}.sealed"]
    assert len(refs_of(export, caseworker)) == 5


def test_worker_that_wakes_after_its_replacement_overwrites_nothing(
    organisation, caseworker, ask, meanwhile, files_dir
):
    plain_cases(organisation, caseworker, 5)
    export = ask()

    def replace():
        clock.move(MINUTE)
        jobs.revive_lost()
        write_export(export.job_id)

    meanwhile(replace)

    write_export(export.job_id)

    assert state_of(export) == Job.State.DONE
    assert len(files_in(files_dir)) == 1
    assert len(refs_of(export, caseworker)) == 5
    assert AuditEntry.objects.filter(action="export.made").count() == 1


def test_error_on_the_way_fails_the_job_and_leaves_no_file(
    organisation, caseworker, ask, meanwhile, files_dir
):
    plain_cases(organisation, caseworker, 5)
    export = ask()
    meanwhile(lambda: 1 / 0)

    with pytest.raises(ZeroDivisionError):
        write_export(export.job_id)

    assert state_of(export) == Job.State.FAILED
    assert files_in(files_dir) == []


def test_trouble_that_passes_leaves_the_job_to_the_next_attempt(
    organisation, caseworker, ask, meanwhile, files_dir
):
    plain_cases(organisation, caseworker, 5)
    export = ask()

    def full_disk():
        raise OSError("No space left on device")

    meanwhile(full_disk)
    with pytest.raises(OSError, match="No space"):
        write_export(export.job_id)
    assert files_in(files_dir) == []
    clock.move(MINUTE)

    jobs.revive_lost()
    write_export(export.job_id)

    assert len(refs_of(export, caseworker)) == 5


PAYLOADS = [
    "=cmd|' /C calc'!A0",
    "=1+1",
    "+1+1",
    "+977 9800000000",
    "-2+3",
    "@SUM(1+1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    " =1+1",
    "\u00a0\u3000=1+1",
    "\u200b=1+1",
    "\ufeff=1+1",
    "\u202e=1+1",
    "＝1+1",
    "＋1",
    "－1",
    "＠A1",
    "−1",
    '"=1+1',
    '","=1+1',
    '";=1+1',
    "x;=1+1",
    "x;\u200b@A1",
    "x\t=1+1",
    "x\n=1+1",
    "x\r\n-1",
    '=HYPERLINK("http://example.org","x")',
    "%0A=1+1",
    "'=1",
]


def test_no_cell_is_a_formula(caseworker, coordinator, ask):
    """Every free text of every case is hostile; the reader may cut lines as it likes."""
    for number, payload in enumerate(PAYLOADS):
        texts = ("promised_role", "promised_pay", "promised_place", "recruited_region")
        texts += ("prison", "article", "recruiter", "unit")
        case = tell_case(caseworker, number, **dict.fromkeys(texts, payload))
        for name in case.person.names.all():
            name.full = payload
            name.save()
    caseworker.user.display_name = "=1+1"
    caseworker.user.save()
    export = ask(coordinator)

    write_export(export.job_id)

    _export, chunks = fetching.fetch(export_id=export.pk, by=coordinator)
    text = b"".join(chunks).decode("utf-8-sig")
    cells = {
        delimiter: [
            cell
            for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
            for cell in row
        ]
        for delimiter in ",;\t"
    }
    formulas = [(at, cell) for at in cells for cell in cells[at] if _starts_formula(cell)]
    assert formulas == []
    assert len(cells[","]) == (len(PAYLOADS) + 1) * (len(USUAL) + 1)


def _starts_formula(cell):
    """Tell by Unicode's own tables, not by ours, what a lenient reader takes for a formula."""
    seen = (char for char in cell if unicodedata.category(char)[0] not in "ZC")
    first = unicodedata.normalize("NFKC", next(seen, ""))
    return first[:1] in {"=", "+", "-", "@", "−"} or cell[:1] in {"\t", "\r", "\n"}


def test_chunk_of_three_costs_the_queries_of_one(organisation, caseworker, ask):
    def queries(count):
        Case.objects.all().delete()
        Person.objects.all().delete()
        plain_cases(organisation, caseworker, count)
        export = ask()
        with (
            CaptureQueriesContext(connections["default"]) as data,
            CaptureQueriesContext(connections["keys"]) as keys,
        ):
            write_export(export.job_id)
        return len(data), len(keys)

    queries(1)

    assert queries(3) == queries(1)


def collect_garbage_after_each_batch(monkeypatch):
    """When the collector comes by itself depends on how much else the process keeps."""

    def collecting(*args, **options):
        gc.collect()
        return beat(*args, **options)

    beat = reading.jobs.beat
    monkeypatch.setattr(reading.jobs, "beat", collecting)


@pytest.mark.parametrize("shape", ["csv", "jsonl", "xlsx"])
def test_memory_stays_flat_however_long_the_list(
    organisation, caseworker, ask, monkeypatch, shape
):
    monkeypatch.setattr(asking, "FREELY", 10_000)
    monkeypatch.setattr(reading, "CHUNK", 50)
    collect_garbage_after_each_batch(monkeypatch)

    def peak(count):
        plain_cases(organisation, caseworker, count)
        export = ask(shape=shape)
        # What other tests left behind is not looked at again and again.
        gc.freeze()
        tracemalloc.start()
        try:
            write_export(export.job_id)
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
            gc.unfreeze()
            export.refresh_from_db()
            assert export.rows == Case.objects.count()

    peak(10)
    # Eight batches: it takes some until as many are under way as ever will be.
    of_few = peak(400)

    assert peak(1200) < of_few * 1.3


def test_full_disk_leaves_nothing_half_and_is_told_after_the_last_attempt(
    organisation, caseworker, ask, files_dir
):
    """Each attempt meets a disk that is full; the kernel's own, where it has one."""
    plain_cases(organisation, caseworker, 5)
    export = ask()
    for attempt in range(1, jobs.ATTEMPTS + 1):
        job = Job.objects.get(pk=export.job_id)
        path_of(file_id_of(job, attempt)).with_suffix(".partial").symlink_to("/dev/full")
        with pytest.raises(OSError, match="No space left"):
            write_export(export.job_id)
        assert files_in(files_dir) == []
        assert not find_export(export.pk, who=caseworker).is_ready
        clock.move(MINUTE)
        jobs.revive_lost()

    assert state_of(export) == Job.State.FAILED
    assert not AuditEntry.objects.filter(action="export.made").exists()
