import pytest
from django.utils import translation

from people.registry.countries import (
    CountryReading,
    calling_region,
    country_choices,
    country_name,
    is_country,
    read_country,
)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("NEPALESE", "NPL"),
        ("नेपाल", "NPL"),
        ("np", "NPL"),
        ("भारतीय", "IND"),
        ("BD", "BGD"),
        ("বাংলাদেশি", "BGD"),
        ("Srilankan", "LKA"),
        ("ශ්\u200dරී ලංකා", "LKA"),
        ("kenyan ", "KEN"),
        ("🇳🇵", "NPL"),
        ("soy cubano", "CUB"),
        ("Rep. of Uzbekistan", "UZB"),
        ("KEN", "KEN"),
        ("RSA", "ZAF"),
        ("ЮАР", "ZAF"),
        ("عراقي", "IRQ"),
        ("cubano", "CUB"),
        ("узбек", "UZB"),
        ("Таджикистан", "TJK"),
        ("Kirgiz", "KGZ"),
        ("РФ", "RUS"),
        ("russian fed.", "RUS"),
        ("гражданин РФ", "RUS"),
        ("N. Korea", "PRK"),
        ("camerounaise", "CMR"),
        ("Ghanian", "GHA"),
        ("Burma", "MMR"),
        ("DR Congo", "COD"),
        ("U.S.A.", "USA"),
        ("Iran, Islamic Republic of", "IRN"),
        ("Guinea-Bissau", "GNB"),
        ("Trinidad & Tobago", "TTO"),
        ("Nepal (Nepali)", "NPL"),
    ],
)
def test_country_is_read(text: str, code: str) -> None:
    assert read_country(text) == CountryReading(code=code)


@pytest.mark.parametrize(
    ("text", "candidates"),
    [
        ("SL", ("LKA", "SLE")),
        ("SA", ("ZAF", "SAU")),
        ("Congo", ("COD", "COG")),
        ("Korea", ("PRK", "KOR")),
        ("Bengali", ("BGD", "IND")),
        ("Nepal / Russia?", ("NPL", "RUS")),
        ("Таджик / РФ подаёт", ("TJK", "RUS")),
        ("India or Nepal", ("IND", "NPL")),
        ("Nepal?", ("NPL",)),
        ("not Russia", ("RUS",)),
        ("NA", ("NAM",)),
        ("Neapl", ("NPL",)),
        ("Indain", ("IND",)),
        ("Bangaldesh", ("BGD",)),
        ("South Afrika", ("ZAF",)),
    ],
)
def test_uncertain_country_is_asked_about(text: str, candidates: tuple[str, ...]) -> None:
    reading = read_country(text)

    assert (reading.code, reading.candidates) == ("", candidates)
    assert all(country_name(code) in reading.problem for code in candidates)


@pytest.mark.parametrize("text", ["", "unknown", "don't know", "?", "n/a", "не знаю"])
def test_unknown_country_is_no_mistake(text: str) -> None:
    assert read_country(text) == CountryReading()


@pytest.mark.parametrize("text", ["xx", "17 countries", "he is in army", "Nationality"])
def test_no_country_is_a_mistake(text: str) -> None:
    assert read_country(text) == CountryReading(problem="No country is known by this name.")


def test_overlong_country_is_refused_unread() -> None:
    reading = read_country("Nepal " * 2000)

    assert reading == CountryReading(problem="This is too long for a country.")


@pytest.mark.parametrize("language", ["en", "ar", "es", "fr", "ru", "uk", "ne"])
def test_every_name_on_the_page_is_read_as_its_own_country(language: str) -> None:
    with translation.override(language):
        misread = [name for code, name in country_choices() if read_country(name).code != code]

    assert misread == []


def test_every_code_is_read_or_asked_about() -> None:
    for code, _name in country_choices():
        reading = read_country(code)

        assert code in (reading.code, *reading.candidates)


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("KGZ", "Kyrgyzstan"),
        ("RUS", "Russia"),
        ("PRK", "North Korea"),
        ("COG", "Republic of the Congo"),
        ("", "Not known"),
        ("QQQ", "QQQ"),
    ],
)
def test_name_is_the_everyday_one(code: str, name: str) -> None:
    assert country_name(code) == name


def test_choices_are_all_countries_in_order_of_name() -> None:
    choices = country_choices()

    assert len(choices) == 249
    assert choices[0] == ("AFG", "Afghanistan")
    assert choices[1] == ("ALA", "Åland Islands")
    assert len({name for _code, name in choices}) == len(choices)


def test_codes_are_alpha3() -> None:
    assert is_country("NPL")
    assert not is_country("NP")
    assert not is_country("")
    assert (calling_region("NPL"), calling_region("")) == ("NP", "")
