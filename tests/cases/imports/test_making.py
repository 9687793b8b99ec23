"""Rows become cases: each once, none lost, nothing that nobody agreed to."""

import pytest
from django.core.exceptions import ValidationError

from cases.casebook.models import Case, Claim, Event
from cases.imports import deciding, services
from cases.imports.making import job as making
from cases.imports.making.job import commit_import
from cases.imports.models import ImportedCase, ImportRow
from people.jobs.models import Job
from people.registry.models import Person, PersonPair
from people.vault.querysets import load_keys
from tests.cases.imports.conftest import GOPAL, GOPAL_B, HEADINGS, JUMA

pytestmark = pytest.mark.django_db


def opened(case):
    case = Case.objects.select_related("person").get(pk=case.pk)
    return load_keys([case], case.person_id)[0]


def case_of_row(number):
    return opened(ImportedCase.objects.get(row__number=number).case)


def test_a_row_becomes_a_case_with_all_that_it_says(committed, caseworker):
    committed()

    case = case_of_row(1)
    person = case.person
    assert person.names.get().full == "Gopal Invented"
    assert (person.birth.edtf, case.nationality) == ("1999-03-02", "NPL")
    assert person.identifiers.get().number == "PA0009911"
    contact = person.contacts.get()
    assert (contact.e164, contact.of) == ("+9779800000061", "family")
    assert (contact.relationship.name, contact.relationship.kind) == ("Sita", "spouse")
    assert (case.contract_signed.edtf, case.last_contact.edtf) == ("2024-01-05", "2024-03-01")
    assert (case.status, case.owner, case.imported_on is not None) == ("missing", caseworker, True)


def test_suggestions_are_taken_only_if_somebody_says_so(committed):
    committed(takes=())

    case = case_of_row(1)
    assert (case.status, case.pathway, case.means) == ("unknown", "unknown", [])


def test_what_is_suggested_stands_with_the_sheet_as_its_source(committed):
    committed()

    claim = case_of_row(1).claims.get(about="status")
    assert "row 1" in claim.source
    assert claim.grade == "F6"


def test_a_sheet_confirms_no_death(brought, committed):
    sheet = f"{HEADINGS}\n{GOPAL.replace('missing', 'killed, confirmed by the embassy')}"
    committed(brought(sheet))

    assert case_of_row(1).status == "killed_unconfirmed"


def test_the_words_of_the_row_stand_in_the_timeline_without_numbers(brought, committed):
    committed(brought(f"{HEADINGS}\n{GOPAL}he cannot read Russian"))

    [event] = load_keys(list(Event.objects.all()))
    assert "he cannot read Russian" in event.text
    assert "PA0009911" not in event.text
    assert "9800000061" not in event.text


def test_where_somebody_hides_is_kept_masked_and_nowhere_else(brought, committed):
    row = GOPAL.replace("missing", "ESCAPED - hiding in a flat near the old mill in Tver")
    committed(brought(f"{HEADINGS}\n{row}"))

    case = case_of_row(1)
    assert "old mill" in case.hiding_place
    texts = [event.text for event in load_keys(list(Event.objects.all()))]
    texts += [claim.note + claim.source for claim in load_keys(list(Claim.objects.all()))]
    texts += [case.summary, case.unit, *(task.text for task in load_keys(list(case.tasks.all())))]
    assert not any("mill" in text for text in texts)


def test_rows_that_need_a_decision_wait(brought, committed):
    sheet = f"{HEADINGS}\n{GOPAL}\n{GOPAL.replace('Gopal Invented', 'Gopal B. Invented')}"
    batch = brought(sheet)
    committed(batch)

    assert [row.state for row in batch.rows.all()] == ["made", "waiting"]


def test_a_row_that_is_the_same_mans_is_added_to_his_case(brought, committed, caseworker):
    second = GOPAL.replace("Gopal Invented", "Gopal B. Invented").replace(
        "2024-03-01", "2024-05-05"
    )
    batch = brought(f"{HEADINGS}\n{GOPAL}\n{second.replace('9800000061', '9800000064')}")
    deciding.decide_row(batch_id=batch.pk, number=2, by=caseworker, decision="join", join=1)
    committed(batch)

    assert Case.objects.count() == Person.objects.count() == 1
    case = case_of_row(2)
    assert case == case_of_row(1)
    assert {name.full for name in case.person.names.all()} == {
        "Gopal Invented",
        "Gopal B. Invented",
    }
    assert {each.e164 for each in case.person.contacts.all()} == {
        "+9779800000061",
        "+9779800000064",
    }
    # What it says otherwise stands beside, and not in place of what was there.
    assert case.last_contact.edtf == "2024-03-01"
    assert {claim.on.edtf for claim in case.claims.filter(about="last_contact")} == {
        "2024-03-01",
        "2024-05-05",
    }


def test_somebody_who_came_on_file_since_is_asked_about(brought, committed, caseworker):
    batch = brought(f"{HEADINGS}\n{GOPAL_B}")
    deciding.decide_row(batch_id=batch.pk, number=1, by=caseworker, decision="create")
    committed()

    committed(batch)

    row = batch.rows.get()
    assert (row.state, row.trouble, row.decision) == ("waiting", "must_decide", "")
    assert row.action == "merge_candidate"
    ref = Case.objects.get(nationality="NPL").ref
    assert [each["case"] for each in row.reading["duplicates"]] == [ref]
    assert Case.objects.count() == 3


def test_whoever_wants_a_case_beside_him_says_that_it_is_another(brought, committed, caseworker):
    committed()
    batch = brought(f"{HEADINGS}\n{GOPAL_B}")
    deciding.decide_row(batch_id=batch.pk, number=1, by=caseworker, decision="create")

    committed(batch)

    assert batch.rows.get().state == "made"
    assert PersonPair.objects.get().state == "different"


def test_a_row_can_be_added_to_a_case_on_file(brought, committed, caseworker):
    committed()
    case = Case.objects.get(nationality="NPL")
    batch = brought(f"{HEADINGS}\n{GOPAL_B}")
    deciding.decide_row(batch_id=batch.pk, number=1, by=caseworker, decision="join", join=case.pk)

    committed(batch)

    assert Case.objects.count() == 3
    assert batch.rows.get().state == "joined"


def test_nobody_joins_a_case_that_is_not_seen(brought, caseworker, colleague, case_of):
    hidden = case_of(colleague)
    batch = brought()

    with pytest.raises(ValidationError):
        deciding.decide_row(
            batch_id=batch.pk, number=1, by=caseworker, decision="join", join=hidden.pk
        )


def test_left_out_rows_are_not_made(brought, committed, caseworker):
    batch = brought()
    deciding.decide_row(batch_id=batch.pk, number=2, by=caseworker, decision="leave")

    committed(batch)

    assert sorted(Case.objects.values_list("nationality", flat=True)) == ["IND", "NPL"]


def test_only_chosen_rows_are_made(brought, caseworker):
    batch = brought()
    batch = services.ask_commit(batch_id=batch.pk, by=caseworker, takes=[], chosen=[3, 1])

    commit_import(batch.job_id)

    assert [row.state for row in batch.rows.all()] == ["made", "waiting", "made"]


def test_committed_twice_makes_nothing_twice(committed):
    batch = committed()
    committed(batch)

    assert Case.objects.count() == Person.objects.count() == 3


@pytest.mark.parametrize("dies_after", range(4))
def test_killed_at_any_row_it_goes_on_where_it_was(brought, caseworker, monkeypatch, dies_after):
    batch = brought()
    batch = services.ask_commit(batch_id=batch.pk, by=caseworker, takes=[])
    real, beats = making.jobs.beat, []

    def dies(job, **told):
        beats.append(told)
        if len(beats) == dies_after + 1:
            raise KeyboardInterrupt
        real(job, **told)

    monkeypatch.setattr(making.jobs, "beat", dies)
    with pytest.raises(KeyboardInterrupt):
        commit_import(batch.job_id)
    monkeypatch.setattr(making.jobs, "beat", real)
    Job.objects.filter(pk=batch.job_id).update(state="waiting")

    commit_import(batch.job_id)

    assert Case.objects.count() == Person.objects.count() == 3
    assert ImportedCase.objects.count() == 3
    assert set(ImportRow.objects.values_list("state", flat=True)) == {"made"}


def test_a_row_that_fails_leaves_nothing_and_the_others_are_made(brought, committed, monkeypatch):
    from cases.imports.making import row as making_row  # noqa: PLC0415

    real = making_row._add_notes

    def refuses(case, row, by):
        if row.number == 2:
            raise ValidationError("no")
        real(case, row, by)

    monkeypatch.setattr(making_row, "_add_notes", refuses)
    batch = committed()

    assert [(row.state, row.trouble) for row in batch.rows.all()] == [
        ("made", ""),
        ("waiting", "refused"),
        ("made", ""),
    ]
    assert Case.objects.count() == Person.objects.count() == 2


def test_who_lost_the_right_makes_nothing(brought, caseworker):
    batch = brought()
    batch = services.ask_commit(batch_id=batch.pk, by=caseworker, takes=[])
    caseworker.role = "auditor"
    caseworker.save()

    commit_import(batch.job_id)

    assert not Case.objects.exists()
    assert Job.objects.get(pk=batch.job_id).state == "failed"


def test_corrected_text_counts_and_the_cell_stays_beside_it(
    brought, committed, caseworker, read_again
):
    batch = brought()
    deciding.fix_row(
        batch_id=batch.pk,
        number=2,
        by=caseworker,
        fixes={"birth": "1996-07-21", "name": "Juma M."},
    )
    batch = read_again(batch)

    row = batch.rows.get(number=2)
    assert row.cells[:2] == ["Juma Madeup", "1995-07-21"]
    assert row.reading["dates"]["birth"]["edtf"] == "1996-07-21"
    committed(batch)
    assert case_of_row(2).person.birth.edtf == "1996-07-21"


def test_a_fix_that_says_what_the_cell_says_is_taken_back(brought, caseworker, read_again):
    batch = brought()
    for text in ("Juma M.", "Juma Madeup"):
        deciding.fix_row(batch_id=batch.pk, number=2, by=caseworker, fixes={"name": text})
        batch = read_again(batch)

    assert batch.rows.get(number=2).fixes == {}


def test_two_men_in_one_row_get_a_row_each(brought, committed, caseworker, read_again):
    both = JUMA.replace("Juma Madeup", "Juma Madeup & his cousin Otieno Madeup (both)")
    both = both.replace("AK0009922", "")
    batch = brought(f"{HEADINGS}\n{both.replace('1995-07-21', '22 and 25')}\n{GOPAL}")
    assert batch.rows.get(number=1).action == "split"

    new = deciding.split_row(batch_id=batch.pk, number=1, by=caseworker)
    batch = read_again(batch)

    assert new == [3, 4]
    names = [row.reading["name"]["latin"] for row in batch.rows.filter(number__gt=2)]
    assert names == ["Juma Madeup", "Otieno Madeup"]
    committed(batch)
    assert Case.objects.count() == 3


def test_nothing_is_changed_while_work_is_under_way(brought, caseworker):
    batch = brought()
    services.ask_commit(batch_id=batch.pk, by=caseworker, takes=[])

    with pytest.raises(ValidationError):
        deciding.fix_row(batch_id=batch.pk, number=1, by=caseworker, fixes={"name": "X"})
    with pytest.raises(ValidationError):
        services.ask_commit(batch_id=batch.pk, by=caseworker, takes=[])
