"""The one search box: who is found by what, what it says of bad input, what it leaves behind."""

import json
import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from cases.access.services import let_work_on
from cases.casebook.models import Case, Draft
from cases.casebook.services import open_case
from cases.web.search import find, read_asked
from people.accounts.travel import begin_travel
from people.audit.actions import Action
from people.audit.models import AuditEntry
from people.dates import clock
from people.registry.entries import NewContact, NewIdentifier, NewName, NewPerson
from people.registry.vocabularies import NameKind
from people.vault.keyring import keyring

AS_ONE_TYPES = {"HTTP_HX_REQUEST": "true"}
ROW = re.compile(r'<bdi class="ref" dir="ltr">(C-\d{4}-\d{5})</bdi>')


def typed(client: Client, text: str, **headers: str) -> str:
    answer = client.post("/search/", {"text": text}, **headers)
    assert answer.status_code == 200
    return answer.content.decode()


def found(client: Client, text: str, **headers: str) -> list[str]:
    return ROW.findall(typed(client, text, **headers))


@pytest.fixture
def told():
    """Open a case of somebody of whom everything that can be searched for is known."""

    def opened(member, name="Suraj Gharti", native="सुरज घर्ती"):
        person = NewPerson(
            names=(NewName(name), NewName(native, NameKind.NATIVE)),
            nationalities=("NPL",),
            identifiers=(NewIdentifier("PA0000901"),),
            contacts=(
                NewContact("9800000012", e164="+9779800000012", of="self"),
                NewContact("@suraj_here", kind="telegram", of="self"),
            ),
        )
        return open_case(by=member, person=person)

    return opened


def ways_to(case) -> list[str]:
    ref, number = case.person.ref, int(case.ref[-5:])
    return [
        *(
            "suraj",
            "Сурадж Гхарти",
            "gharti suraj",
            "सुरज",
            case.ref,
            f"c{clock.today().year}-{number}",
        ),
        *(str(number), ref, ref.lower(), "+977 9800000012", "@suraj_here", "pa 0000901"),
    ]


def test_case_is_found_by_all_that_is_known(mina, told, caseworker) -> None:
    case = told(caseworker)

    for text in ways_to(case):
        assert found(mina, text) == [case.ref], text
        assert found(mina, text, **AS_ONE_TYPES) == [case.ref], text


def test_row_shows_both_scripts_and_why_it_was_found(mina, told, caseworker) -> None:
    told(caseworker)

    page = typed(mina, "сурадж", **AS_ONE_TYPES)

    assert '<bdi lang="und-Latn" dir="auto">Suraj Gharti</bdi>' in page
    assert '<bdi lang="und-Deva" dir="auto">सुरज घर्ती</bdi>' in page
    assert "<bdi>сурадж</bdi> =" in page
    assert "Nepal" in page
    assert "Number of a paper" in typed(mina, "PA0000901")
    assert "Phone" in typed(mina, "9800000012")


def test_name_that_met_is_shown_when_it_is_not_the_first(mina, caseworker) -> None:
    names = (NewName("Rajan Invented"), NewName("Bikram Thapa", NameKind.ALIAS))
    open_case(by=caseworker, person=NewPerson(names=names))

    page = typed(mina, "bikram thapa")

    assert 'also called <bdi lang="und-Latn" dir="auto">Bikram Thapa</bdi>' in page


def test_nobody_is_found_whose_case_one_may_not_see(
    mina, as_member, told, colleague, stranger, coordinator
) -> None:
    case = told(colleague)

    for text in ways_to(case):
        assert found(mina, text) == [], text
        assert found(as_member(stranger), text) == [], text
    assert found(as_member(coordinator), "suraj") == [case.ref]
    assert "in the cases of your group" in typed(as_member(coordinator), "Zbigniew")


def test_person_with_two_cases_is_found_in_those_one_may_see(
    mina, as_member, told, caseworker, colleague, coordinator, organisation
) -> None:
    first = told(caseworker)
    second = told(colleague, name="Somebody Invented", native="विक्रम")
    second.person = first.person
    second.save()

    assert found(mina, "suraj") == [first.ref]
    assert found(as_member(coordinator), "suraj") == [first.ref, second.ref]
    let_work_on(case=second, member=caseworker, by=coordinator)
    assert found(mina, "9800000012") == [first.ref, second.ref]


def test_many_files_of_another_do_not_hide_the_best(case_of, caseworker) -> None:
    other = case_of(caseworker, "Suraj Gharami")
    others = [case_of(caseworker, "Somebody Invented") for _nth in range(5)]
    Case.objects.filter(pk__in=[case.pk for case in others]).update(person=other.person)
    best = case_of(caseworker, "Suraj Gharti")

    shown = find(read_asked("Suraj Gharti"), by=caseworker, most=2)

    assert [row.case for row in shown.rows] == [best, others[-2]]
    assert shown.has_more


def test_masked_values_are_in_no_answer(mina, told, caseworker) -> None:
    case = told(caseworker)
    case.whereabouts = "Behind the bakery"
    case.save()

    answers = [typed(mina, text, **AS_ONE_TYPES) for text in ways_to(case)]

    for masked in ("9800000012", "PA0000901", "suraj_here", "bakery"):
        assert not any(masked in answer for answer in answers)


@pytest.mark.parametrize("headers", [{}, AS_ONE_TYPES])
def test_look_is_recorded_once_with_ids_alone(mina, told, caseworker, headers) -> None:
    case = told(caseworker)

    typed(mina, "Suraj Gharti", **headers)
    typed(mina, "Zbigniew", **headers)

    entry = AuditEntry.objects.get(action=Action.PERSON_SEARCHED)
    assert json.loads(entry.detail) == {"cases": [str(case.id)]}
    assert entry.actor_id == caseworker.id


def test_best_comes_first(mina, case_of, caseworker) -> None:
    names = ("Rajan Karki", "Suraj Gharti", "Suraj Gharti Karki", "Sujan Gharti")
    refs = {name: case_of(caseworker, name).ref for name in names}

    assert found(mina, "suraj gharti")[:2] == [refs["Suraj Gharti"], refs["Suraj Gharti Karki"]]


@pytest.mark.parametrize("text", ["Unknown 1", "unknown1", "PRK 1", "(PRK) #1", "Unknown 1 (PRK)"])
def test_unnamed_is_found_by_the_number_in_the_label(mina, caseworker, text) -> None:
    labels = ("Unknown 2, Kenya", "Unknown 1 (PRK)", "Unknown 12 (PRK)")
    refs = {label: open_case(by=caseworker, person=NewPerson(label=label)).ref for label in labels}

    assert found(mina, text) == [refs["Unknown 1 (PRK)"]]
    assert "Nobody was found" in typed(mina, "Unknown 3")


def test_names_that_are_only_near_are_called_so(mina, case_of, caseworker) -> None:
    case = case_of(caseworker, "Suraj Gharti")

    assert "come nearest" not in typed(mina, "Suraj Gharty")
    near = typed(mina, "Sanjay Gharti")
    assert "Nobody here is called that. These names come nearest." in near
    assert "<bdi>Sanjay</bdi> ≈ <bdi>Suraj</bdi>" in near
    assert ROW.findall(near) == [case.ref]


def test_list_is_short_and_says_that_there_is_more(mina, case_of, caseworker) -> None:
    for nth in range(27):
        case_of(caseworker, f"Rajan {('Karki', 'Thapa', 'Rai')[nth % 3]}")

    page = typed(mina, "rajan")

    assert len(ROW.findall(page)) == 25
    assert "There may be more." in page
    assert len(found(mina, "rajan", **AS_ONE_TYPES)) == 10


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "Write a name, a reference"),
        ("   \u200b\u202e\u2069 ", "Write a name, a reference"),
        ("S", "Write at least two letters."),
        ("?", "There are no letters and no digits"),
        ("Unknown", "This says that nothing is known."),
        ("не знаю", "This says that nothing is known."),
        ("🙏🏽👨‍👩‍👧", "There are no letters and no digits"),
        ("%", "There are no letters and no digits"),
        ("_ ' \" ; --", "There are no letters and no digits"),
    ],
)
def test_bad_input_is_answered_in_words(mina, told, caseworker, text, said) -> None:
    told(caseworker)

    for headers in ({}, AS_ONE_TYPES):
        page = typed(mina, text, **headers)
        assert said in page
        assert ROW.findall(page) == []


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "' OR 1=1 --",
        "%suraj%' UNION SELECT *",
        "Su\x00raj\ud800".encode("utf-8", "replace").decode(),
        "९" * 400,
        "C-2026-" + "9" * 300,
        "١٢٣ суraj ﷽",
        "a\u0301" * 500,
        "Mr. Sgt. Capt.",
    ],
)
def test_odd_input_breaks_nothing(mina, told, caseworker, text) -> None:
    told(caseworker)

    page = typed(mina, text)

    assert "<script>alert" not in page
    assert typed(mina, text, **AS_ONE_TYPES)


def test_hidden_characters_do_not_hide_a_name(mina, told, caseworker) -> None:
    case = told(caseworker)

    assert found(mina, "\u202eSu\u200braj\ufeff \u2066Gharti") == [case.ref]


def test_long_text_is_cut_and_says_so(mina, told, caseworker) -> None:
    case = told(caseworker)

    page = typed(mina, "Suraj Gharti " + "and his brother " * 170)

    assert "only the beginning was searched for" in page
    assert case.ref in page
    assert len(page) < 20_000


def test_body_over_the_limit_is_refused_as_elsewhere(mina) -> None:
    assert mina.post("/search/", {"text": "x" * 5_000_000}).status_code == 413


@pytest.mark.parametrize("letter", ["\u0430", "\u03b1"])
def test_word_of_two_alphabets_is_folded_and_flagged(mina, told, caseworker, letter) -> None:
    case = told(caseworker)

    page = typed(mina, f"Sur{letter}j Gharti")

    assert "mixes letters of two alphabets" in page
    assert case.ref in page


def test_nobody_found_says_where_and_begins_a_case_with_the_name(mina, caseworker) -> None:
    page = typed(mina, "Zbigniew Invented +48 555")
    answer = mina.post("/search/new/", {"text": "Zbigniew Invented +48 555"})
    form = mina.get(answer["Location"]).content.decode()

    assert "Nobody was found in the cases that you may see." in page
    assert 'formaction="/search/new/"' in page
    assert "Zbigniew" not in answer["Location"]
    assert 'value="Zbigniew Invented"' in form
    with keyring():
        assert Draft.objects.get().member == caseworker


def test_name_in_another_script_goes_into_its_own_field(mina) -> None:
    form = mina.get(mina.post("/search/new/", {"text": "विक्रम गुरुङ"})["Location"])

    assert re.search(r'name="native_name" value="विक्रम गुरुङ"', form.content.decode())


def test_no_name_begins_an_empty_case(mina) -> None:
    assert mina.post("/search/new/", {"text": "%"})["Location"] == "/cases/new/"
    assert not Draft.objects.exists()


def test_address_takes_no_name(mina, told, caseworker) -> None:
    case = told(caseworker)

    page = mina.get("/search/?text=suraj").content.decode()

    assert case.ref not in page
    assert "suraj" not in page


def test_box_stands_on_every_page_of_those_who_see_cases(as_member, caseworker, auditor) -> None:
    mina, vera = as_member(caseworker), as_member(auditor)

    assert 'id="search-text"' in mina.get("/account/").content.decode()
    assert 'id="search-text"' not in vera.get("/account/").content.decode()
    assert vera.post("/search/", {"text": "suraj"}).status_code == 403
    begin_travel(by=caseworker)
    assert mina.post("/search/", {"text": "suraj"}).status_code == 404
    assert 'id="search-text"' not in mina.get("/account/").content.decode()


@pytest.mark.parametrize("text", ["suraj gharti", "9800000012", "1"])
def test_number_of_queries_does_not_grow(mina, told, caseworker, coordinator, text) -> None:
    def queries() -> int:
        with CaptureQueriesContext(
            connection,
        ) as seen:
            typed(mina, text, **AS_ONE_TYPES)
        return len(seen)

    told(caseworker)
    queries()
    few = queries()
    for _nth in range(12):
        told(caseworker)

    assert queries() == few
    assert few < 30
