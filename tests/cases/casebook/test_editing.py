"""Correcting cases, persons and requests: one success per version, no silent overwrite."""

from collections.abc import Callable
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from cases.casebook.editing import edit_case, edit_person
from cases.casebook.events import add_event
from cases.casebook.models import Case
from cases.casebook.services import assign, change_stage, open_case
from cases.repatriation.addressees import add_addressee
from cases.repatriation.editing import edit_request
from cases.repatriation.models import Request
from cases.repatriation.services import move, open_request
from people.audit.models import AuditEntry
from people.dates.fuzzy import FuzzyDate
from people.registry.editing import told_of
from people.registry.entries import NewName, NewPerson
from people.registry.models import Person
from people.registry.versions import Stale

IN_THREADS = pytest.mark.django_db(transaction=True)
RAJAN = NewPerson(names=(NewName("Rajan Invented"),), nationalities=("NPL",))


@pytest.fixture
def case(caseworker) -> Case:
    return open_case(by=caseworker, person=RAJAN, summary="As told first.")


@pytest.fixture
def request_of_case(case, caseworker) -> Request:
    addressee = add_addressee(
        organisation=case.organisation, by=caseworker, kind="icrc_cta", name="Tracing office"
    )
    return open_request(case=case, by=caseworker, kind="tracing", addressee=addressee)


def read(row: Any) -> Any:
    return type(row).objects.get(pk=row.pk)


def last_entry() -> AuditEntry:
    return AuditEntry.objects.latest("sequence")


def as_a_chain(results: list[Any], current: int) -> list[int]:
    """Return the versions that were written; every other try must have been Stale."""
    written = sorted(made for made in results if isinstance(made, int))
    lost = [made for made in results if not isinstance(made, int)]
    assert {type(each) for each in lost} <= {Stale}
    assert current == 1 + len(written)
    return written


@IN_THREADS
def test_hundred_concurrent_edits_of_a_case_give_one_success_for_each_version(
    together, case, caseworker
) -> None:
    rounds = 4

    def edit_in(turn: int) -> Callable[[int], int]:
        def edit(number: int) -> int:
            seen = read(case)
            # Never the words that stand there already: such an edit makes no version.
            told = f"Told by {turn}.{number}"
            made = edit_case(case=seen, by=caseworker, version=seen.version, summary=told).version
            assert made == seen.version + 1, "it overwrote what it had not seen"
            return made

        return edit

    results = [made for turn in range(rounds) for made in together(100 // rounds, edit_in(turn))]

    now = read(case)
    written = as_a_chain(results, now.version)
    assert written == list(range(2, 2 + len(written)))
    assert len(written) >= rounds
    last = results.index(now.version)
    assert now.summary == f"Told by {last // 25}.{last % 25}"
    changes = AuditEntry.objects.filter(action="case.changed", object_id=case.id)
    assert changes.count() == len(written)


@IN_THREADS
def test_of_many_edits_of_the_same_version_one_is_written(together, case, caseworker) -> None:
    results = together(
        25,
        lambda number: (
            edit_case(case=case, by=caseworker, version=1, recruiter=f"Agent {number}").version
        ),
    )

    assert as_a_chain(results, read(case).version) == [2]
    assert read(case).recruiter == f"Agent {results.index(2)}"


@IN_THREADS
def test_of_many_edits_of_a_person_one_is_written(together, case, caseworker) -> None:
    results = together(
        12,
        lambda number: (
            edit_person(
                case=case, by=caseworker, version=1, name=f"Rajan {number}", sex="M"
            ).version
        ),
    )

    person = Person.objects.get()
    assert as_a_chain(results, person.version) == [2]
    names = [name.full for name in person.names.all()]
    assert names == [f"Rajan {results.index(2)}", "Rajan Invented"]


@IN_THREADS
def test_of_many_edits_of_a_request_one_is_written(together, request_of_case, caseworker) -> None:
    results = together(
        12,
        lambda number: (
            edit_request(
                request=request_of_case, by=caseworker, version=1, their_ref=f"000/{number}"
            ).version
        ),
    )

    now = read(request_of_case)
    assert as_a_chain(results, now.version) == [2]
    assert now.their_ref == f"000/{results.index(2)}"


def test_stale_edit_carries_what_stands_there_and_writes_nothing(case, caseworker) -> None:
    edit_case(case=case, by=caseworker, version=1, summary="As told later.", unit="000")
    before = last_entry().sequence

    with pytest.raises(Stale) as refused:
        edit_case(case=case, by=caseworker, version=1, summary="Another story.")

    assert refused.value.current.summary == "As told later."
    assert "later" not in str(refused.value)
    assert read(case).summary == "As told later."
    assert last_entry().sequence == before


def test_edit_is_recorded_by_the_names_of_fields_alone(case, caseworker) -> None:
    edit_case(
        case=case,
        by=caseworker,
        version=1,
        summary="As told first.",
        unit="Unit 000 (invented)",
        means=["pay_withheld"],
        left_home=FuzzyDate("2024-05"),
    )

    entry = last_entry()
    assert entry.action == "case.changed"
    assert entry.object_id == case.id
    assert entry.detail == '{"fields":["left_home","means","unit"],"version":2}'
    assert str(read(case).left_home_earliest) == "2024-05-01"


def test_edit_that_changes_nothing_is_no_version_and_no_entry(
    case, request_of_case, caseworker
) -> None:
    before = last_entry().sequence

    edit_case(case=case, by=caseworker, version=1, summary="As told first.", unit="")
    edit_person(case=case, by=caseworker, version=1, **told_of(case.person))
    edit_request(request=request_of_case, by=caseworker, version=1, their_ref="")

    assert last_entry().sequence == before
    assert (read(case).version, read(case.person).version) == (1, 1)


def test_edit_leaves_alone_what_others_wrote_in_the_same_row(case, caseworker, colleague) -> None:
    seen = read(case)
    change_stage(case=case, by=caseworker, workflow="monitoring")

    edit_case(case=seen, by=caseworker, version=1, summary="As told later.")

    assert (read(case).workflow, read(case).summary) == ("monitoring", "As told later.")


def test_contact_noted_meanwhile_makes_an_edit_of_the_last_contact_stale(case, caseworker) -> None:
    add_event(
        case=case, by=caseworker, text="Called", kind="contact_in", on=FuzzyDate("2024-05-02")
    )

    with pytest.raises(Stale):
        edit_case(case=case, by=caseworker, version=1, last_contact=FuzzyDate("2023"))

    assert read(case).last_contact.edtf == "2024-05-02"


def test_number_that_came_with_a_move_makes_an_edit_of_the_request_stale(
    request_of_case, coordinator
) -> None:
    move(request=request_of_case, to="withdrawn", by=coordinator, note="The family asked for it")

    with pytest.raises(Stale):
        edit_request(request=request_of_case, by=coordinator, version=1, their_ref="000/1")


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"pathway": "by air"}, "pathway"),
        ({"pathway": ""}, "pathway"),
        ({"channels": ["x"]}, "channels"),
        ({"left_home": FuzzyDate("2999")}, "left_home"),
        ({"unit": "x" * 501}, "unit"),
    ],
)
def test_fact_that_cannot_be_is_refused_at_its_field(case, caseworker, facts, field) -> None:
    with pytest.raises(ValidationError) as refused:
        edit_case(case=case, by=caseworker, version=1, **facts)

    assert list(refused.value.message_dict) == [field]
    assert read(case).version == 1


@pytest.mark.parametrize("name", ["owner", "status", "workflow", "whereabouts", "version_"])
def test_what_has_its_own_service_is_no_fact_to_edit(case, caseworker, name) -> None:
    with pytest.raises(TypeError):
        edit_case(case=case, by=caseworker, version=1, **{name: "x"})


def test_who_does_not_see_the_case_edits_nothing(case, request_of_case, colleague, stranger):
    for member in (colleague, stranger):
        with pytest.raises(Case.DoesNotExist):
            edit_case(case=case, by=member, version=1, summary="x")
        with pytest.raises(Case.DoesNotExist):
            edit_person(case=case, by=member, version=1, label="x")
        with pytest.raises(Request.DoesNotExist):
            edit_request(request=request_of_case, by=member, version=1, their_ref="x")


def test_who_may_not_change_cases_edits_nothing(case, request_of_case, caseworker) -> None:
    caseworker.role = "auditor"

    with pytest.raises(PermissionDenied):
        edit_case(case=case, by=caseworker, version=1, summary="x")
    with pytest.raises(PermissionDenied):
        edit_person(case=case, by=caseworker, version=1, label="x")
    with pytest.raises(PermissionDenied):
        edit_request(request=request_of_case, by=caseworker, version=1, their_ref="x")


def test_corrected_name_takes_the_place_of_the_earlier_which_stays(case, caseworker) -> None:
    edit_person(case=case, by=caseworker, version=1, name="Rajen Invented", native_name="राजन")
    edit_person(case=case, by=caseworker, version=2, name="Rajan Invented", other_name="R. Inv")

    names = [(name.full, name.kind) for name in read(case.person).names.all()]
    assert names == [
        ("Rajan Invented", "primary"),
        ("Rajen Invented", "alias"),
        ("राजन", "native"),
        ("R. Inv", "passport"),
    ]
    assert last_entry().detail == '{"fields":["name","other_name"],"version":3}'


def test_name_is_not_taken_away(case, caseworker) -> None:
    with pytest.raises(ValidationError, match="A name is kept"):
        edit_person(case=case, by=caseworker, version=1, name="")

    assert told_of(read(case.person))["name"] == "Rajan Invented"


def test_unnamed_person_keeps_a_label(caseworker) -> None:
    case = open_case(by=caseworker, person=NewPerson(label="Unknown 2, Kenya"))

    with pytest.raises(ValidationError, match="a label for somebody unnamed"):
        edit_person(case=case, by=caseworker, version=1, label="")

    edit_person(case=case, by=caseworker, version=1, label="", name="Found Invented")
    assert told_of(read(case.person))["name"] == "Found Invented"


def test_label_that_could_never_be_found_is_refused(case, caseworker) -> None:
    with pytest.raises(ValidationError) as refused:
        edit_person(case=case, by=caseworker, version=1, label="\U0001f600")

    assert list(refused.value.message_dict) == ["label"]
    assert told_of(read(case.person))["label"] == ""


def test_corrected_nationality_is_the_one_that_lists_count(case, caseworker) -> None:
    edit_person(case=case, by=caseworker, version=1, nationality="IND", second_nationality="NPL")
    edit_person(case=case, by=caseworker, version=2, nationality="NPL", second_nationality="RUS")

    person = read(case.person)
    assert [told_of(person)[key] for key in ("nationality", "second_nationality")] == [
        "NPL",
        "RUS",
    ]
    assert person.nationalities.count() == 2
    assert read(case).nationality == "NPL"


def test_age_is_told_today(case, caseworker) -> None:
    edit_person(case=case, by=caseworker, version=1, age=(22, 24))
    person = read(case.person)
    assert (person.age_min, person.age_max) == (22, 24)
    assert person.age_as_of

    edit_person(case=case, by=caseworker, version=2, age=None)
    assert read(case.person).age_as_of is None


def test_request_that_was_not_sent_has_no_way_of_sending(request_of_case, caseworker) -> None:
    with pytest.raises(ValidationError, match="not sent yet"):
        edit_request(request=request_of_case, by=caseworker, version=1, channel="email")


def test_request_is_not_put_in_our_name_before_russian_authorities(case, caseworker) -> None:
    addressee = add_addressee(
        organisation=case.organisation, by=caseworker, kind="ru_mod", name="A ministry"
    )
    request = open_request(case=case, by=caseworker, kind="discharge", addressee=addressee)

    with pytest.raises(ValidationError, match="To Russian authorities"):
        edit_request(request=request, by=caseworker, version=1, sender="organisation")


def test_stage_that_was_changed_meanwhile_is_not_changed_again(case, caseworker) -> None:
    change_stage(case=case, by=caseworker, workflow="monitoring", seen="new")

    with pytest.raises(Stale) as refused:
        change_stage(case=case, by=caseworker, workflow="transferred", seen="new")

    assert refused.value.current.workflow == read(case).workflow == "monitoring"


def test_case_that_was_given_away_meanwhile_is_not_given_again(
    case, caseworker, colleague, coordinator
) -> None:
    assign(case=case, by=coordinator, owner=colleague, seen=caseworker.id)

    with pytest.raises(Stale):
        assign(case=case, by=coordinator, owner=None, seen=caseworker.id)

    assert read(case).owner == colleague
