"""What is told of others, is denied, or may only come, is no fact of the man."""

import pytest

from cases.imports.reading.fate import read_fate
from cases.imports.reading.recruiting import read_recruiting
from tests.cases.imports.reading.rows import draft_of


@pytest.mark.parametrize(
    "remarks",
    [
        "su vecino murió allí",
        "o irmao dele foi morto",
        "उसकी माँ मर गई",
        "அவரது தந்தை இறந்துவிட்டார்",
        "ඔහුගේ පියා මිය ගියා",
        "he says his friend died",
        "она сказала, её сосед погиб",
        "sa sœur est morte",
        "आमाको मृत्यु भयो",
        "dostining o'g'li halok bo'lgan",
        "six of his group are dead",
        "il a peur d'être tué",
        "tiene miedo de morir",
        "его могут убить",
        "তার বাবা মারা যাননি",
    ],
)
def test_a_death_that_is_not_his(remarks) -> None:
    row = _read(condition="serving", remarks=remarks).row
    assert (row["status"], row.get("status_claims")) == ("serving", None)


@pytest.mark.parametrize(
    "told",
    [
        "friend says he died",
        "the commander told his father killed in action",
        "мать сказала что погиб",
        "su madre dice que murió",
        "my son was killed",
        "after five days killed",
        "நண்பர் இறந்துவிட்டார் என்று சொன்னார்",
    ],
)
def test_a_death_that_others_tell_of_is_his(told) -> None:
    row = _read(condition=told).row
    assert "killed_unconfirmed" in (row["status"], *row.get("status_claims", ()))


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("в плену не был", "unknown"),
        ("ранен не был", "unknown"),
        ("captured is not true", "unknown"),
        ("ранен, не был эвакуирован", "wounded"),
        ("মারা যাননি", "unknown"),
        ("did not go voluntarily", "unknown"),
        ("did not go", "prevented"),
        ("ainda não voltou", "unknown"),
    ],
)
def test_what_is_denied_behind_it(told, status) -> None:
    assert _read(condition=told).row["status"] == status


@pytest.mark.parametrize(
    "told",
    [
        "agent took no money",
        "passport was never taken",
        "passport is with his mother",
        "паспорт у него",
        "no Russian passport was offered",
        "did not join willingly",
    ],
)
def test_no_means_and_no_way_where_they_are_denied(told) -> None:
    row = _read(remarks=told).row
    assert (row["pathway"], row.get("means")) == ("unknown", None)


def test_means_where_they_are_told() -> None:
    assert _read(remarks="took without asking his passport").row["means"] == ["documents_withheld"]
    assert _read(remarks="паспорт у агента").row["means"] == ["documents_withheld"]


def _read(**cells):
    draft = draft_of(**cells)
    read_fate(draft)
    read_recruiting(draft)
    return draft


@pytest.mark.parametrize(
    "told",
    [
        "yakalanmadı, yaralanmadı",
        "தப்பிக்கவில்லை",
        "মারা যায়নি, আহত হয়নি",
        "చనిపోలేదు",
        "మరణించలేదు",
        "asir tushmagan",
        "killed many enemies",
    ],
)
def test_endings_of_a_verb_deny_it(told) -> None:
    row = _read(remarks=told).row
    assert row["status"] in ("unknown", "serving")
    assert "status_claims" not in row


@pytest.mark.parametrize(
    ("told", "means"),
    [
        ("agent fee was not taken", None),
        ("passports deposited at the embassy", None),
        ("sold land for the wedding", None),
        ("sold land for the agent", ["recruitment_fee"]),
        ("ਪਾਸਪੋਰਟ ਨਹੀਂ ਖੋਹਿਆ", None),
    ],
)
def test_means_that_were_not_used(told, means) -> None:
    assert _read(remarks=told).row.get("means") == means


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("no contact; his cousin was hurt and returned", "out_of_contact"),
        ("returned with his brother", "returned"),
        ("father says he returned", "returned"),
        ("serving; phone died", "serving"),
        ("phone dead since May", "out_of_contact"),
    ],
)
def test_who_it_is_that_came_back(told, status) -> None:
    row = _read(condition=told).row
    assert (row["status"], row.get("status_claims")) == (status, None)


@pytest.mark.parametrize(
    ("remarks", "pathway"),
    [
        ("his brother is a volunteer in church", "unknown"),
        ("a cousin serves sentence in IK-0", "unknown"),
        ("wants to volunteer for us", "unknown"),
        ("agent recruited him from prison", "convict"),
        ("went with a friend as a volunteer", "voluntary"),
    ],
)
def test_whose_way_it_was(remarks, pathway) -> None:
    assert _read(remarks=remarks).row["pathway"] == pathway
