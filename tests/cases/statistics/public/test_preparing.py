"""Figures made once a month, and what officials, analysts and reporters may take from it."""

import csv
import io
from datetime import date, datetime, timedelta

import pytest
from django.core.exceptions import PermissionDenied

from cases.casebook.models import Case
from cases.statistics.public.document import document_of
from cases.statistics.public.hxl import csv_of
from cases.statistics.public.models import Release
from cases.statistics.public.preparing import last_month_end, prepare, prepare_all
from cases.statistics.public.words import method_of
from people.audit.models import AuditEntry
from people.dates import clock
from tests.cases.statistics.public.people import cases

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def rows_of(data):
    head, tags, *rows = csv.reader(io.StringIO(data.decode("utf-8-sig")))
    return head, tags, rows


def test_a10_officials_quote_counts_that_expose_nobody(coordinator, register):
    told = prepare(by=coordinator).tables["fates"]

    table = {
        row: (dict(zip(told["columns"], cells, strict=True)), total)
        for row, cells, total in zip(told["rows"], told["cells"], told["row_totals"], strict=True)
    }
    assert list(table) == ["BGD", "IRQ", "KEN", "sub_saharan_africa"]
    kenya, total = table["KEN"]
    # 40 recruits: neither who was stopped nor who serves for Ukraine is among them.
    assert (total, kenya["serving"]) == (40, 30)
    # Three are killed for sure: hidden, and so is what would give them away beside the total.
    assert (kenya["killed"], kenya["killed_unconfirmed"]) == (None, None)
    assert table["BGD"][0]["killed"] == 20
    assert table["sub_saharan_africa"][1] == 10
    assert told["total"] == 140


def test_a13_analyst_gets_trends_with_their_method_and_the_same_bytes_again(
    organisation, caseworker, coordinator, register
):
    Case.objects.filter(nationality="KEN").update(
        left_home_earliest="2024-02-01", left_home_latest="2024-02-29", pathway="job_fraud"
    )
    figure = prepare(by=coordinator)

    for name in ("fates", "months", "pathways"):
        data = csv_of(document_of(figure), name)
        head, tags, rows = rows_of(data)
        said = rows[0][head.index("Method")]
        for word in (last_month_end().isoformat(), "k = 11", "nearest 10", "at risk", "Ukraine"):
            assert word in said
        assert {row[tags.index("#date+reported")] for row in rows} == {figure.as_of.isoformat()}
        assert csv_of(document_of(prepare(by=coordinator)), name) == data
    head, _tags, rows = rows_of(csv_of(document_of(figure), "months"))
    [february] = [row for row in rows if row[2] == "2024-02"]
    assert february[:2] == ["2024-02-01", "2024-02-29"]
    assert february[head.index("Recruits")] == "40"
    Release.objects.all().delete()
    again = prepare(by=coordinator)
    assert [csv_of(document_of(again), name) for name in again.tables] == [
        csv_of(document_of(figure), name) for name in figure.tables
    ]


def test_hidden_cells_are_empty_and_noted(coordinator, register):
    head, tags, rows = rows_of(csv_of(document_of(prepare(by=coordinator)), "fates"))

    assert tags[:4] == [
        *("#country+origin+code+v_iso3", "#country+origin+name", "#date+reported"),
        "#affected+recruited",
    ]
    killed, note = head.index("Killed"), tags.index("#meta+comment")
    [kenya] = [row for row in rows if row[0] == "KEN"]
    assert (kenya[killed], kenya[note]) == ("", "suppressed: fewer than 11, or withheld")
    numbers = [cell for row in rows for cell in row[3:note] if cell]
    assert all(cell.isdecimal() for cell in numbers)


def test_figures_do_not_move_within_the_month(organisation, caseworker, coordinator, register):
    first = prepare(by=coordinator)
    cases(organisation, caseworker, 30, nationality="KEN", status="killed")

    second = prepare(by=coordinator)

    assert (second.pk, second.tables) == (first.pk, first.tables)
    assert prepare_all() == 0


@pytest.mark.parametrize(("more", "is_held"), [(1, True), (10, True), (11, False)])
def test_few_changes_publish_nothing_new(
    organisation, caseworker, coordinator, register, more, is_held
):
    before = prepare(by=coordinator)
    Release.objects.update(
        month_end=before.month_end - timedelta(days=31), as_of=before.as_of - timedelta(days=31)
    )
    cases(organisation, caseworker, more, nationality="KEN", status="killed")

    after = prepare(by=coordinator)

    assert after.pk != before.pk
    assert after.was_held == is_held
    assert (after.tables == before.tables) == is_held


def test_who_has_two_cases_counts_once(organisation, caseworker, coordinator):
    made = cases(organisation, caseworker, 16, nationality="KEN", status="serving")
    Case.objects.filter(pk__in=[case.pk for case in made[1:6]]).update(person=made[0].person_id)

    assert prepare(by=coordinator).counts == [["KEN", "unknown", made[0].pathway, "serving", 11]]


def test_later_cases_and_other_groups_are_not_counted(
    organisation, other_organisation, caseworker, coordinator, stranger
):
    cases(organisation, caseworker, 12, nationality="KEN", status="serving")
    cases(other_organisation, stranger, 12, nationality="CUB", status="serving")
    late = cases(organisation, caseworker, 5, nationality="KEN", status="serving")
    Case.objects.filter(pk__in=[case.pk for case in late]).update(opened_on=clock.today())

    figure = prepare(by=coordinator)

    assert [row[0] for row in figure.counts] == ["KEN"]
    assert figure.counts[0][-1] == 12


def test_fewer_than_k_people_publish_no_table(organisation, caseworker, coordinator):
    cases(organisation, caseworker, 10, nationality="KEN", status="serving")

    assert prepare(by=coordinator).tables == {}


def test_timetable_publishes_for_every_group_with_cases(
    organisation, other_organisation, caseworker, coordinator, stranger
):
    cases(organisation, caseworker, 12, nationality="KEN")
    cases(other_organisation, stranger, 1, nationality="CUB")

    assert prepare_all() == 2
    assert AuditEntry.objects.filter(action="figures.made").count() == 2


def test_caseworker_publishes_nothing(caseworker, register):
    with pytest.raises(PermissionDenied):
        prepare(by=caseworker)


@pytest.mark.parametrize(
    ("today", "month_end"),
    [("2026-12-31", "2026-11-30"), ("2027-01-01", "2026-12-31"), ("2028-03-01", "2028-02-29")],
)
def test_figures_and_their_method_are_of_the_last_month_that_is_over(
    today, month_end, coordinator
):
    with clock.at(datetime.fromisoformat(f"{today}T12:00:00+00:00")):
        figure = prepare(by=coordinator)

    assert figure.month_end == date.fromisoformat(month_end)
    assert f"As of {month_end}" in " ".join(method_of(document_of(figure)))
