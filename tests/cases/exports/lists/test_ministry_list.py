"""The list for a government at home: who is on it, where, and who is not."""

from dataclasses import replace

import pytest
from django.core.exceptions import ValidationError

from cases.access.vocabularies import Scope
from cases.casebook.claims import add_claim
from cases.casebook.models import Case
from cases.exports import starting
from cases.exports.lists import layouts
from cases.exports.manifest import manifest_of
from cases.exports.recipients import columns_for
from cases.exports.shapes import FORMS
from cases.exports.writing import write_export
from people.jobs import services as jobs
from people.jobs.models import Job
from people.registry.models import PersonName
from tests.cases.exports.lists.read_list import ask_for, lines_of, sections_of
from tests.cases.exports.papers.read_pdf import reader_of, text_of
from tests.cases.exports.told import WORDS, agree, tell_case

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
KILLED = "Killed: return of remains is asked for"
HEADINGS = [
    *("No.", "Reference", "Name", "Name in own script", "Born", "Passport"),
    *("Unit", "Last contact", "Status", "Asked for"),
]


def of(cases):
    return [case.ref for case in cases]


def refs_in(rows):
    return [row[0] for row in rows]


@pytest.fixture
def nepal(men):
    """A dozen killed, five others, one without consent and one of whom home must not learn."""
    told = {
        "killed": men(12, "killed", asks="remains"),
        "pow": men(1, "pow", asks="pow_return"),
        "missing": men(1, "missing", asks="tracing"),
        "serving": men(1, "serving", asks="discharge"),
        "others": men(1, "serving") + men(1, "killed"),
        "silent": men(1, "missing", scopes=(), unit="Silentunit"),
        "shuns": men(1, "missing", unit="Shunningunit"),
        "foreign": men(1, "missing", nationality="KEN", unit="Foreignunit"),
    }
    for case in told["shuns"]:
        case.person.no_contact_with_home_state = True
        case.person.save()
    return told


def test_killed_whose_remains_are_wanted_stand_apart(made, nepal):
    export, book = made("list_xlsx")

    found = sections_of(book)
    assert {heading: sorted(refs_in(rows)) for heading, rows in found.items()} == {
        f"{KILLED} (12)": of(nepal["killed"]),
        "Held as prisoners of war (1)": of(nepal["pow"]),
        "Missing or out of contact (1)": of(nepal["missing"]),
        "Serving or wounded: discharge is asked for (1)": of(nepal["serving"]),
        "Others (2)": of(nepal["others"]),
    }
    assert lines_of(book)[:4] == [
        ["List of nationals: Nepal"],
        ["For", "Government at home: Ministry of Foreign Affairs (invented)"],
        ["As of", lines_of(book)[2][1]],
        ["Cases", "17"],
    ]
    assert (export.rows, export.withheld, export.for_safety) == (17, 2, 1)


def test_without_consent_nobody_is_in_the_bytes_and_each_is_counted(made, nepal):
    export, pdf = made("list_pdf")

    text = text_of(pdf)
    assert f"{KILLED} (12)" in text
    for case in (*nepal["silent"], *nepal["shuns"], *nepal["foreign"]):
        assert case.ref not in text
        assert case.unit not in text
    assert "Cases that are not on this list" in text
    assert "nobody agreed to it, or no longer 1" in text
    assert "it would put somebody in danger, or never goes there 1" in text
    assert manifest_of(export)["withheld"]["reasons"] == {"consent": 1, "safety": 1}
    assert "This person must not be brought to the notice of the home state." in {
        reason for _group, reason, _cases in export.left_out
    }


@pytest.mark.parametrize("shape", ["list_pdf", "list_xlsx"])
def test_columns_are_laid_down_and_each_is_told(made, caseworker, shape):
    case = tell_case(caseworker)
    agree(case, caseworker, Scope.OWN_ORG, Scope.HOME_STATE)
    ask_for(case, "discharge")

    export, file = made(shape, columns=["ref", "recruiter"])

    if shape == "list_pdf":
        text = text_of(file)
        assert " ".join(HEADINGS) in text
        assert str(export.id) in text
    else:
        [row] = sections_of(file)["Serving or wounded: discharge is asked for (1)"]
        assert row == [
            *(case.ref, "Latinword1", "नेपालीशब्द1", "1994", "Passportword1"),
            *("Unitword1", "10 February 2024", "Serving", "Discharge"),
        ]
        assert HEADINGS in lines_of(file)
        text = str(lines_of(file))
    assert "Passportword1" in text
    never = [*WORDS["never"], *WORDS["recruitment"]]
    assert [word for word in never if word in text] == ["Passportword"]


def test_rows_are_sorted_by_name_within_their_section_and_numbered_through(made, men):
    for status, names in {"missing": ["Ömer", "zaid", "Aarav"], "pow": ["Nima", ""]}.items():
        for name, case in zip(names, men(len(names), status), strict=True):
            PersonName.objects.filter(person=case.person).delete()
            if name:
                PersonName.objects.create(person=case.person, full=name, script="Latn")

    _export, book = made("list_xlsx")

    rows = [(row[0], row[2]) for row in lines_of(book) if len(row) > 5 and row[0] != "No."]
    assert rows == [("1", "Nima"), ("2", ""), ("3", "Aarav"), ("4", "Ömer"), ("5", "zaid")]


def test_hearsay_of_a_death_is_no_death_on_the_list(made, men, caseworker):
    [case] = men(1, "serving", asks="remains")
    died = {"about": "status", "code": "killed_unconfirmed"}
    add_claim(case=case, by=caseworker, source="A cousin heard it", grade="E4", **died)

    _export, book = made("list_xlsx")

    assert Case.objects.get(pk=case.pk).status == "killed_unconfirmed"
    [(heading, [row])] = sections_of(book).items()
    assert heading == "Said to be killed, not confirmed: return of remains is asked for (1)"
    assert (row[0], row[7]) == (case.ref, "Killed, not confirmed")


def test_request_that_is_over_asks_nothing(made, men):
    [case] = men(1, "killed")
    ask_for(case, "remains", state="closed")

    _export, book = made("list_xlsx")

    assert list(sections_of(book)) == ["Others (1)"]


@pytest.mark.parametrize("recipient", ["home_state", "law_enforcement_home"])
@pytest.mark.parametrize("filters", [{}, {"nationality": "unknown"}, {"status": "missing"}])
def test_list_for_one_state_is_of_one_nationality(ask, men, recipient, filters):
    men(1, "missing")

    with pytest.raises(ValidationError) as caught:
        ask(recipient=recipient, filters=filters)

    assert (
        "filter the list of cases by one nationality"
        in caught.value.message_dict["nationality"][0]
    )


@pytest.mark.parametrize(
    ("shape", "other"),
    [("list_pdf", "Printed list as a workbook"), ("list_xlsx", "Workbook (XLSX)")],
)
def test_list_that_is_too_long_names_what_is_not(ask, men, monkeypatch, settings, shape, other):
    men(3, "missing")
    monkeypatch.setitem(FORMS, shape, replace(FORMS[shape], most_cases=2))

    with pytest.raises(ValidationError) as caught:
        ask(shape)

    [said] = caught.value.message_dict["shape"]
    assert "holds 2 cases at most, and this one has 3." in said
    assert other in said


def test_list_that_grew_too_long_before_it_was_written_is_given_up(
    ask, men, coordinator, monkeypatch
):
    men(2, "missing")
    export = starting.release(export_id=ask().pk, by=coordinator)
    monkeypatch.setattr("cases.exports.lists.filling.MOST_ROWS", 1)

    write_export(export.job_id)

    assert Job.objects.get(pk=export.job_id).state == Job.State.FAILED


def test_writer_is_heard_of_between_a_long_paper_and_its_lock(ask, men, coordinator, monkeypatch):
    men(1, "missing")
    export = starting.release(export_id=ask().pk, by=coordinator)
    heard = []

    def hear(what, answer=None):
        heard.append(what)
        return answer

    monkeypatch.setattr(
        "cases.exports.lists.filling.print_list", lambda _paper: hear("paper", b"%PDF")
    )
    monkeypatch.setattr(jobs, "beat", lambda _job, **_progress: hear("beat"))
    locking = replace(FORMS["list_pdf"], lock=lambda plain, _password: hear("lock", plain))
    monkeypatch.setitem(FORMS, "list_pdf", locking)

    write_export(export.job_id)

    assert heard[-3:] == ["paper", "beat", "lock"]


def test_list_goes_out_open_only_if_somebody_says_so(ask, made, men):
    men(1, "missing")

    with pytest.raises(ValidationError) as caught:
        ask(protection="open")
    assert list(caught.value.message_dict) == ["knows_it_is_open"]
    with pytest.raises(ValidationError) as caught:
        ask("list_xlsx", protection="open", knows_it_is_open=True)
    assert list(caught.value.message_dict) == ["protection"]

    export, pdf = made(protection="open", knows_it_is_open=True)
    assert export.password == ""
    assert not reader_of(pdf).is_encrypted


def test_nothing_is_laid_down_for_media(ask, men):
    men(1, "missing")

    with pytest.raises(ValidationError) as caught:
        ask(recipient="media_named")

    assert list(caught.value.message_dict) == ["recipient"]


def test_every_column_that_is_laid_down_may_reach_its_recipient():
    for recipient, layout in layouts.LAYOUTS.items():
        assert set(layout.columns) <= {each.code for each in columns_for(recipient)}
