"""Notes below names and passports: said while typing, never in the way of saving."""

import pytest
from django.contrib.messages import get_messages

from cases.casebook.models import Case
from tests.forms import opened

PAGE = "/cases/new/"


def _said(client, typed: str) -> str:
    answer = client.post("/cases/new/name/", {"field": "name", "name": typed})
    assert answer.status_code == 200
    return " ".join(answer.content.decode().split())


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Tek Pun 9800000012", "Move it to the contacts: <b"),
        ("Capt. Tek Pun", "A title or rank is no part of the name"),
        ("Sur\u0430j Gharti", 'dir="auto">Suraj</b>'),
        ("<b>Tek</b>", "&lt;b&gt;"),
        ("unknown", "write a label"),
        ("?", '<p class="error">There is no letter in this name.'),
        ("+977 9800000012", '<p class="error">This is a telephone number.'),
    ],
)
def test_what_is_noticed_is_said_while_typing(mina, typed, said) -> None:
    assert said in _said(mina, typed)


@pytest.mark.parametrize("typed", ["", "सुरज घर्ती", "Suraj B. Gharti"])
def test_nothing_is_said_of_a_name(mina, typed) -> None:
    assert _said(mina, typed) == ""


def test_field_that_is_none_is_not_found(mina) -> None:
    assert mina.post("/cases/new/name/", {"field": "<b>"}).status_code == 404


def test_note_does_not_keep_a_name_from_being_saved(mina) -> None:
    mina.post(PAGE, {"name": "Capt. Tek 9800000012"})

    assert Case.objects.get().person.names.get().full == "Capt. Tek 9800000012"


def _messages(answer) -> str:
    return " ".join(map(str, get_messages(answer.wsgi_request)))


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Sur\u0430j Gharti", "Letters of two alphabets stand in this word."),
        ("Ram 9800000012", "This looks like a telephone number. Move it to the contacts."),
        ("unknown", "Is the name not known? Then leave it out, and write a label."),
        ("Sgt Tek", "A title or rank is no part of the name."),
    ],
)
def test_what_is_noticed_is_said_after_a_case_was_opened_without_a_script(
    mina, typed, said
) -> None:
    answer = mina.post(PAGE, {"name": typed, "kin_name": "Mr Bikash"})

    assert answer.status_code == 302
    words = _messages(answer)
    assert f"“Name, as the family says it”: {said}" in words
    assert "“Next of kin, if somebody else”: A title" in words
    # Messages travel in a cookie.
    assert not [word for word in [*typed.split(), "Bikash"] if word in words.split()]
    assert said in mina.get(answer.url).content.decode()


def test_what_is_noticed_is_said_once_a_name_is_corrected_or_added(
    mina, caseworker, case_of
) -> None:
    case = case_of(caseworker)
    pages = {
        f"/cases/{case.ref}/person/": {"name": "Capt. Tek"},
        f"/cases/{case.ref}/person/names/new/": {"full": "Capt. Bikash", "kind": "passport"},
        f"/cases/{case.ref}/person/relations/new/": {"name": "Mr Bikash"},
    }
    for page, typed in pages.items():
        answer = mina.post(page, opened(mina, page) | typed)

        assert answer.status_code == 302, page
        assert "A title or rank is no part of the name." in _messages(answer), page
    row = case.person.names.get(kind="passport")
    page = f"/cases/{case.ref}/person/names/{row.pk}/"
    assert "alphabets" in _messages(mina.post(page, opened(mina, page) | {"full": "T\u0435k"}))
    # Of a name that stays as it is nothing is said again.
    assert not _messages(mina.post(page, opened(mina, page) | {"language": "nep"}))


@pytest.mark.parametrize("typed", ["Rajan Invented", "सुरज घर्ती"])
def test_nothing_is_said_after_a_name_that_is_one(mina, typed) -> None:
    assert not _messages(mina.post(PAGE, {"name": typed}))


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("name", "\U0001f600"),
        ("name", "+977 9800000012"),
        ("native_name", "?"),
        ("kin_name", "12"),
    ],
)
def test_name_that_could_never_be_found_is_refused(mina, field, typed) -> None:
    answer = mina.post(PAGE, {"name": "Tek", field: typed})

    assert answer.status_code == 422
    assert f'id="id_{field}_error"' in answer.content.decode()
    assert not Case.objects.exists()


@pytest.mark.parametrize("typed", ["\U0001f600", "?", "+977 9800000012"])
def test_further_name_that_could_never_be_found_is_refused(
    mina, caseworker, case_of, typed
) -> None:
    case = case_of(caseworker)
    new = f"/cases/{case.ref}/person/names/new/"
    row = f"/cases/{case.ref}/person/names/{case.person.names.get().pk}/"
    for page in (new, row):
        answer = mina.post(page, opened(mina, page) | {"full": typed})

        assert answer.status_code == 422
        assert 'id="id_full_error"' in answer.content.decode()
    assert case.person.names.count() == 1


def test_note_stands_below_the_name_when_a_form_comes_back(mina) -> None:
    answer = mina.post(PAGE, {"name": "Capt. Tek", "nationality": "Congo"})

    assert answer.status_code == 422
    assert "A title or rank is no part of the name" in answer.content.decode()


def test_person_form_says_the_same(mina, caseworker, case_of) -> None:
    case = case_of(caseworker, "Capt. Tek")

    answer = mina.get(f"/cases/{case.ref}/person/")

    assert "A title or rank is no part of the name" in answer.content.decode()


@pytest.mark.parametrize(
    ("number", "nationality", "is_doubted"),
    [("PA 12", "India", True), ("P 0000123", "Indian", False), ("PA 12", "", False)],
)
def test_unusual_number_of_a_passport_is_doubted(mina, number, nationality, is_doubted) -> None:
    sent = {"passport": number, "nationality": nationality}

    answer = mina.post("/cases/new/passport/", sent)

    assert ("numbered otherwise" in answer.content.decode()) == is_doubted
