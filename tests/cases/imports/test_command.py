"""Imports from the command line: the same as the pages, one object a row."""

import json
from io import StringIO

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from cases.casebook.models import Case
from cases.imports.models import ImportBatch
from tests.cases.imports.conftest import GOPAL_B, HEADINGS

pytestmark = pytest.mark.django_db


@pytest.fixture
def run(tmp_path, three_rows):
    def run_it(*options, content=three_rows):
        path = tmp_path / "list.csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        out = StringIO()
        call_command("import_cases", str(path), *options, stdout=out)
        return out.getvalue()

    return run_it


def rows_of(told):
    return [json.loads(line) for line in told.splitlines()]


def test_dry_run_prints_each_row_and_keeps_nothing(run, caseworker):
    rows = rows_of(run("--dry-run", "--json"))

    assert [row["row"] for row in rows] == [1, 2, 3]
    assert rows[0]["action"] == "create"
    assert rows[0]["name"]["latin"] == "Gopal Invented"
    assert rows[0]["phones"][0]["e164"] == "+9779800000061"
    assert not Case.objects.exists()
    assert not ImportBatch.objects.exists()


def test_dry_run_needs_no_member(run, db):
    assert len(rows_of(run("--dry-run", "--json"))) == 3


def test_it_says_the_same_as_the_pages(run, brought, caseworker):
    batch = brought()

    assert rows_of(run("--dry-run", "--json")) == [row.reading for row in batch.rows.all()]


def test_cases_are_made_of_what_needs_nobodys_decision(run, caseworker):
    rows = rows_of(run("--json"))

    assert [row["case"] for row in rows] == list(
        Case.objects.order_by("ref").values_list("ref", flat=True)
    )
    assert {case.owner for case in Case.objects.all()} == {caseworker}


def test_who_is_on_file_is_compared_with(run, committed):
    committed()

    [row] = rows_of(run("--dry-run", "--json", content=f"{HEADINGS}\n{GOPAL_B}"))

    assert row["action"] == "merge_candidate"


def test_dates_after_its_day_are_not_taken(run, caseworker):
    rows = rows_of(run("--dry-run", "--json", "--as-of", "2024-12-31"))

    assert "FUTURE_DATE" in {issue["code"] for issue in rows[1]["issues"]}


def test_lines_for_people_hold_no_name(run, caseworker):
    told = run("--dry-run")

    assert "create" in told
    assert "Gopal" not in told


def test_where_several_could_be_meant_the_file_alone_is_looked_at(
    run, committed, caseworker, coordinator
):
    committed()

    [alone] = rows_of(run("--dry-run", "--json", content=f"{HEADINGS}\n{GOPAL_B}"))
    told = ("--dry-run", "--json", "--by", str(caseworker.pk))
    [compared] = rows_of(run(*told, content=f"{HEADINGS}\n{GOPAL_B}"))

    assert alone["action"] == "create"
    assert compared["action"] == "merge_candidate"


def test_where_several_could_be_meant_no_case_is_made(run, caseworker, coordinator):
    with pytest.raises(CommandError, match="--by"):
        run()


def test_without_a_member_nothing_is_made(run, auditor):
    with pytest.raises(CommandError):
        run()


@pytest.mark.parametrize("content", [b"%PDF-1.7\n1 0 obj", b"PK\x03\x04garbage"])
def test_what_cannot_be_read_is_refused_with_words(run, caseworker, content):
    with pytest.raises(CommandError) as refusal:
        run("--dry-run", content=content)

    assert str(refusal.value)


@pytest.mark.parametrize("how", [("--dry-run", "--json"), ("--json",)])
def test_the_line_of_headings_can_be_said(run, caseworker, how):
    content = "Our list,of March\n\nGopal Invented,Nepal\nName,Nationality\nJuma Madeup,Kenya\n"

    rows = rows_of(run(*how, "--heading-line", "4", content=content))

    assert [row["name"]["latin"] for row in rows] == ["Juma Madeup"]
    everybody = rows_of(run("--dry-run", "--json", "--heading-line", "0", content=content))
    assert len(everybody) == 5


def test_a_line_that_is_not_there_holds_no_headings(run, caseworker):
    with pytest.raises(CommandError, match="Line 2 "):
        run("--heading-line", "2", content="Our list,of March\n\nName,Nationality\nJuma,Kenya\n")

    assert not Case.objects.exists()
    assert ImportBatch.objects.get().phase == "dropped"
