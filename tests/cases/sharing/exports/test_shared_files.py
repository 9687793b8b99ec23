"""What stands in a partner's file: exactly what its list of cases tells, in each form."""

import csv
import gc
import io
import json
import tracemalloc
from datetime import date

import pytest
from django.core.management import call_command
from django.db import connections
from django.test.utils import CaptureQueriesContext

from cases.access.models import Consent, Grant
from cases.casebook.models import Case, Event
from cases.imports.parsing.parse import parse
from cases.sharing.exports import reading
from cases.sharing.exports.models import HeldCases
from cases.sharing.exports.writing import write_export
from cases.sharing.reading.blocks import BLOCKS, reads_of, tell
from cases.sharing.reading.granted import CASES
from cases.sharing.reading.pages import shared_page
from people.accounts.models import PartnerKey
from people.audit.models import AuditEntry
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.jobs import services as jobs
from people.registry.models import Person
from tests.cases.api.test_lists import share_all
from tests.cases.exports.test_writing import collect_garbage_after_each_batch
from tests.cases.exports.told import WORDS, plain_cases, tell_case
from tests.cases.sharing.exports.conftest import bytes_of, fresh

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
MINUTE = 60 / 86400
FORMS = ("csv", "jsonl", "xlsx")
# Which words of a case stand in which group of it.
GROUPS = {
    "person": [*WORDS["person"]],
    "papers": ["Passportword"],
    "events": ["Eventword"],
    "recruitment": WORDS["recruitment"],
    "contract": WORDS["contract"],
}
NEVER = [word for word in WORDS["never"] if word not in ("Passportword", "Eventword")]


def text_of(export, by):
    """All that a file says, cell by cell."""
    content = bytes_of(export, by)
    if export.form != "xlsx":
        return content.decode()
    sheets = parse(content).sheets
    return "\n".join(cell for sheet in sheets for row in sheet.rows for cell in row)


def table_of(export, by):
    rows = list(csv.reader(io.StringIO(bytes_of(export, by).decode("utf-8-sig"))))
    return [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]


def lines_of(export, by):
    return [json.loads(line) for line in bytes_of(export, by).splitlines()]


@pytest.fixture
def two_told(share, caseworker):
    """One case of which all is granted, and one of which a few groups are."""
    full, little = tell_case(caseworker, 1), tell_case(caseworker, 2)
    Event.objects.filter(case__in=[full, little], kind="note").update(for_partners=True)
    share(full, profile="full")
    Grant.objects.filter(case=full).update(
        profile="named", groups=["reference", "situation", "requests", *GROUPS]
    )
    share(little)
    Grant.objects.filter(case=little).update(profile="named", groups=["reference", "contract"])
    return full, little


@pytest.mark.parametrize("form", FORMS)
def test_file_holds_the_granted_cells_and_no_others(made, key, two_told, form):
    full, _little = two_told
    export = made(form=form)

    told = text_of(export, key)

    assert export.cases == 2
    assert all(case.ref in told for case in two_told)
    for group, words in GROUPS.items():
        for word in words:
            assert f"{word}1" in told, (group, word)
            assert (f"{word}2" in told) == (group == "contract"), (group, word)
    assert not [word for word in NEVER if word in told]
    # The code of what was not granted is not there either.
    assert told.count("job_fraud") == told.count(full.pathway) == 1


def test_line_is_what_the_list_of_the_api_tells(made, key, two_told):
    shared = shared_page(by=key, source=CASES, size=10, reads=reads_of(BLOCKS))

    told = {row["ref"]: row for row in lines_of(made(), key)}

    assert told == {row["ref"]: json.loads(json.dumps(row)) for row in tell(shared, BLOCKS)}
    assert len(told) == 2


@pytest.mark.parametrize("scopes", [["read_shared_cases"], ["read_shared_persons"], []])
def test_scopes_of_the_key_limit_its_file(made, key_with, two_told, scopes):
    key = key_with(["start_shared_exports", "fetch_shared_exports", *scopes])

    told = text_of(made(by=key, form="csv"), key)

    assert ("Latinword1" in told) == ("read_shared_persons" in scopes)
    assert ("Unitword1" in told) == ("read_shared_cases" in scopes)
    assert two_told[0].ref in told


@pytest.mark.parametrize("form", FORMS)
def test_fields_are_chosen(made, key, two_told, form):
    told = text_of(made(form=form, fields=["ref", "contract"]), key)

    assert "Unitword1" in told
    assert "Latinword1" not in told


def test_filter_finds_nothing_of_a_case_whose_situation_was_not_granted(made, key, two_told):
    full, _little = two_told

    [row] = lines_of(made(status="serving", fields=["ref"]), key)
    nothing = made(status="missing")

    assert row == {"ref": full.ref}
    # No number tells of the other one.
    assert (nothing.cases, nothing.job.rows_total, bytes_of(nothing, key)) == (0, 0, b"")


def test_filter_of_days_and_nationality(made, key, share, organisation, caseworker):
    old, new = (
        plain_cases(organisation, caseworker, 1, opened_on=day, nationality=code)[0]
        for day, code in ((date(2024, 1, 1), "NPL"), (date(2025, 1, 1), "CUB"))
    )
    for case in (old, new):
        share(case)

    assert [row["ref"] for row in lines_of(made(opened_from="2024-06-01"), key)] == [new.ref]
    assert [row["ref"] for row in lines_of(made(nationality="NPL"), key)] == [old.ref]


def test_cells_of_a_sheet_are_no_formulas(made, key, share, caseworker):
    case = tell_case(caseworker)
    share(case, profile="full")
    event = Event(case=case, kind="note", on=FuzzyDate("2024"), text='=HYPERLINK("x")\n@SUM(A1)')
    event.made_by, event.made_at, event.for_partners = caseworker, clock.now(), True
    event.save()
    Grant.objects.update(profile="named", groups=["reference", "events"])

    [row] = table_of(made(form="csv"), key)

    assert "=HYPERLINK" in row["events"]
    assert "\n'@SUM" in row["events"]
    assert row["contract.unit"] == ""


def test_columns_of_a_sheet_are_codes(made, key, two_told):
    row = next(row for row in table_of(made(form="csv"), key) if row["ref"] == two_told[0].ref)

    assert (row["situation.status"], row["recruitment.promised_term_months"]) == ("serving", "6")
    assert row["recruitment.inducements"] == "pay; citizenship"
    assert row["person.names"] == "Latinword1\nनेपालीशब्द1"
    assert row["papers"].startswith("passport | Passportword1 |")
    assert row["recruitment.visa_expires_on"] == "2024-02-01"


def test_vetoed_case_is_not_in_it_and_no_number_tells(made, key, share, organisation, caseworker):
    cases = plain_cases(organisation, caseworker, 3)
    for case in cases:
        share(case)
    Consent.objects.filter(case=cases[0]).update(given_by="next_of_kin")
    Person.objects.filter(pk=cases[0].person_id).update(family_is_hostile=True)

    export = made()

    assert {row["ref"] for row in lines_of(export, key)} == {case.ref for case in cases[1:]}
    assert (export.cases, export.job.rows_done, export.job.rows_total) == (2, 2, 2)


def test_what_is_taken_back_while_it_is_written_is_not_in_it(
    made, key, organisation, caseworker, coordinator, partner_organisation, monkeypatch
):
    cases = plain_cases(organisation, caseworker, 6)
    share_all(cases, coordinator, partner_organisation)
    monkeypatch.setattr(reading, "CHUNK", 2)
    real, seen = reading._note, set()

    def noting(shared, *rest):
        real(shared, *rest)
        seen.update(shared.read["ref"])
        left = [case for case in cases if case.ref not in seen]
        Grant.objects.filter(case__in=left[:1]).update(revoked_at=clock.now())

    monkeypatch.setattr(reading, "_note", noting)
    export = made()
    monkeypatch.undo()

    told = [row["ref"] for row in lines_of(export, key)]
    assert sorted(told) == sorted(seen)
    assert 2 <= len(told) < 6


def test_key_that_ends_while_it_is_written_ends_the_writing(
    ask, key, organisation, caseworker, coordinator, partner_organisation, monkeypatch, files_dir
):
    share_all(plain_cases(organisation, caseworker, 6), coordinator, partner_organisation)
    monkeypatch.setattr(reading, "CHUNK", 2)
    real = reading._note

    def noting(*told):
        real(*told)
        PartnerKey.objects.filter(pk=key.pk).update(revoked=True)

    monkeypatch.setattr(reading, "_note", noting)
    export = ask()
    write_export(export.job_id)

    export = fresh(export)
    assert (export.state, export.trouble, export.file_id) == ("failed", "key", None)
    assert list(files_dir.iterdir()) == []


def test_file_with_more_cases_than_a_day_gives_is_not_written(
    made, key, organisation, caseworker, coordinator, partner_organisation, files_dir
):
    share_all(plain_cases(organisation, caseworker, 3), coordinator, partner_organisation)
    PartnerKey.objects.filter(pk=key.pk).update(cases_a_day=2)

    export = made()

    assert (export.state, export.trouble) == ("failed", "too_many")
    assert list(files_dir.iterdir()) == []


def test_fault_of_ours_is_told_as_one(ask, share, caseworker, monkeypatch):
    share(tell_case(caseworker))
    export = ask()
    monkeypatch.setattr(reading, "_marked", lambda *told: 1 / 0)

    with pytest.raises(ZeroDivisionError):
        write_export(export.job_id)

    assert (fresh(export).state, fresh(export).trouble) == ("failed", "fault")


def test_worker_that_died_is_followed_by_another(made, ask, key, share, caseworker, files_dir):
    case = tell_case(caseworker)
    share(case)
    export = ask()
    dead = jobs.claim(export.job_id)
    HeldCases.objects.create(export=export, attempt=dead.attempt, number=1, told={})
    clock.move(2 * MINUTE)

    assert jobs.revive_lost() == 1
    write_export(export.job_id)

    export = fresh(export)
    assert (export.state, export.job.attempt) == ("ready", 2)
    assert [row["ref"] for row in lines_of(export, key)] == [case.ref]
    assert [held.attempt for held in export.held.all()] == [2]
    assert len(list(files_dir.iterdir())) == 1


def test_record_says_who_asked_what_is_in_it_and_who_fetched(made, key, share, caseworker):
    case = tell_case(caseworker)
    share(case)
    export = made(form="csv", status="serving")
    bytes_of(export, key)

    entries = AuditEntry.objects.filter(object_id=export.pk).order_by("sequence")
    assert [entry.action for entry in entries] == [
        "export.asked",
        "export.holds",
        "export.made",
        "export.fetched",
    ]
    assert {entry.actor_id for entry in entries} == {key.public_id}
    assert {entry.organisation_id for entry in entries} == {key.issuer_id}
    assert json.loads(entries[0].detail)["status"] == "serving"
    assert json.loads(entries[1].detail)["cases"] == [str(case.pk)]


def test_memory_does_not_grow_with_rows(
    ask, key, organisation, caseworker, coordinator, partner_organisation, monkeypatch
):
    monkeypatch.setattr(reading, "CHUNK", 50)
    collect_garbage_after_each_batch(monkeypatch)
    PartnerKey.objects.filter(pk=key.pk).update(cases_a_day=100_000)

    def peak(count):
        share_all(plain_cases(organisation, caseworker, count), coordinator, partner_organisation)
        export = ask(form="csv", fields=["ref", "situation", "person"])
        gc.freeze()
        tracemalloc.start()
        try:
            write_export(export.job_id)
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
            gc.unfreeze()
            assert fresh(export).cases == Case.objects.count()

    peak(10)
    # Twelve batches: it takes some until as many are under way as ever will be. With the second
    # file it is two and a half times as many rows.
    of_few = peak(600)

    assert peak(900) < of_few * 1.4


@pytest.mark.parametrize("form", FORMS)
def test_order_of_rows_tells_which_file_a_copy_is_of(
    made, key, organisation, caseworker, coordinator, partner_organisation, form, tmp_path
):
    share_all(plain_cases(organisation, caseworker, 40), coordinator, partner_organisation)
    ours, _other = (made(form=form, fields=["ref", "situation"]) for _each in range(2))
    copy = tmp_path / "found"
    copy.write_bytes(bytes_of(ours, key))
    said = io.StringIO()

    call_command("whose_export", str(copy), stdout=said)

    assert f"export {ours.pk}," in said.getvalue()
    assert f"for key {key.public_id}" in said.getvalue()


def test_queries_do_not_grow_with_cases(
    ask, key, organisation, caseworker, coordinator, partner_organisation
):
    def queries(count):
        more = plain_cases(organisation, caseworker, count - Case.objects.count())
        share_all(more, coordinator, partner_organisation)
        export = ask()
        with (
            CaptureQueriesContext(connections["default"]) as data,
            CaptureQueriesContext(connections["keys"]) as keys,
        ):
            write_export(export.job_id)
        assert fresh(export).cases == count
        return len(data), len(keys)

    queries(1)

    assert queries(3) == queries(4)
