"""Whom a sheet tells of: nobody learns from it of a case that he or she does not see."""

import pytest
from django.test import Client

from cases.access.glass import break_glass
from cases.casebook.models import Case
from cases.imports.deciding import fix_row
from cases.imports.models import ImportRow
from cases.imports.sheet_back import sheet_back
from people.dates import clock
from people.vault.querysets import load_keys
from tests.cases.imports.conftest import ANIL, GOPAL, GOPAL_B, HEADINGS, JUMA
from tests.signing import signed_in

pytestmark = pytest.mark.django_db

SHEET = "\n".join([HEADINGS, GOPAL, JUMA, ANIL])
NEXT_SUNDAY = SHEET.replace("2024-03-01,missing", "2024-04-09,serving")


@pytest.fixture
def page(caseworker):
    client = signed_in(Client(), caseworker)

    def shown(batch, rest=""):
        return client.get(f"/lists/imports/{batch.pk}/{rest}").content.decode()

    return shown


def corrected_by(member, batch, read_again):
    fix_row(batch_id=batch.pk, number=2, by=member, fixes={"remarks": "asked again"})
    return read_again(batch)


def test_a_coordinators_correction_tells_her_nothing_of_a_colleagues_sheet(
    brought, committed, colleague, coordinator, read_again, page
):
    committed(brought(SHEET, by=colleague), by=colleague)

    batch = corrected_by(coordinator, brought(NEXT_SUNDAY), read_again)

    row = load_keys([batch.rows.get(number=1)], batch.pk)[0]
    assert (row.action, row.of_case_id, row.changes) == ("create", None, [])
    assert "2024-03-01" not in page(batch, "1/")


def test_a_coordinators_correction_names_no_case_that_she_does_not_see(
    brought, committed, colleague, coordinator, read_again, page
):
    committed(brought(SHEET, by=colleague), by=colleague)

    batch = corrected_by(coordinator, brought("\n".join([HEADINGS, GOPAL_B, JUMA])), read_again)

    assert not [
        ref for ref in Case.objects.values_list("ref", flat=True) if ref in page(batch, "1/")
    ]
    assert batch.rows.get(number=1).action == "create"


def test_a_case_named_beside_a_row_is_gone_when_it_is_closed_to_her(
    brought, committed, colleague, page
):
    committed()
    batch = brought("\n".join([HEADINGS, GOPAL_B]))
    ref = Case.objects.get(nationality="NPL").ref
    assert ref in page(batch, "1/")
    Case.objects.update(owner=colleague)

    assert ref not in page(batch, "1/")


def test_a_row_that_came_back_is_gone_when_its_case_is_closed_to_her(
    brought, committed, caseworker, colleague, page
):
    committed()
    batch = brought(NEXT_SUNDAY)
    Case.objects.filter(nationality="NPL").update(owner=colleague)

    assert "Gopal" not in page(batch) + page(batch, "1/")
    back = sheet_back(batch_id=batch.pk, by=caseworker)
    assert back.rows == 2


def test_what_is_seen_for_an_hour_does_not_go_out_with_her_sheet(
    brought, committed, caseworker, colleague
):
    committed()
    batch = brought(NEXT_SUNDAY)
    Case.objects.filter(nationality="NPL").update(owner=colleague)
    ref = Case.objects.get(nationality="NPL").ref
    caseworker.trained_on = clock.today()
    caseworker.save()
    break_glass(ref=ref, by=caseworker, reason="owner_away", note="")

    back = sheet_back(batch_id=batch.pk, by=caseworker)
    assert (back.rows, back.withheld) == (2, 1)


def test_a_row_whose_case_was_undone_stays_in_the_sheet(brought, committed, undone, caseworker):
    first = committed()
    batch = brought(NEXT_SUNDAY)
    undone(first)

    assert not Case.objects.exists()
    assert ImportRow.objects.filter(batch=batch).count() == 3
    assert sheet_back(batch_id=batch.pk, by=caseworker).rows == 3
