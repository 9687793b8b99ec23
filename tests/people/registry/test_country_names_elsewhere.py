"""Names of countries in the languages of families, from Unicode's lists."""

import pytest

from people.registry.countries import read_country


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("ঘানা", "GHA"),
        ("টোগো", "TGO"),
        ("कैमरून", "CMR"),
        ("ಕೀನ್ಯಾ", "KEN"),
        ("කෙන්යාව", "KEN"),
        ("கென்யா", "KEN"),
        ("Arabia Saudí", "SAU"),
        ("Misri", "EGY"),
        ("Jibuti", "DJI"),
        ("ኬንያ", "KEN"),
        ("가나", "GHA"),
        ("Հյուսիսային Կորեա", "PRK"),
        ("Հարավային Կորեա", "KOR"),
        ("Congo-Kinshasa", "COD"),
        ("Kenyalı", "KEN"),
        ("Hindistanlı", "IND"),
        ("misrlik", "EGY"),
        ("кубалык", "CUB"),
        ("кениягӣ", "KEN"),
        ("کنیایی", "KEN"),
        ("Wamisri", "EGY"),
        ("іранець", "IRN"),
        ("ruandés", "RWA"),
        ("सोमाली", "SOM"),
    ],
)
def test_names_in_more_languages_are_sure(name, code) -> None:
    assert read_country(name).code == code


@pytest.mark.parametrize("name", ["Konqo", "Kongo", "कांगो"])
def test_what_is_asked_in_one_language_is_asked_in_all(name) -> None:
    reading = read_country(name)

    assert reading.code == ""
    assert reading.candidates == ("COD", "COG")
