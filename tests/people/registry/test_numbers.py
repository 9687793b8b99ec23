import pytest

from people.registry.numbers import normalise_number, passport_doubt


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("PA 0000123", "PA0000123"),
        ("k-000261", "K000261"),
        ("AB.12\u20133", "AB123"),
        ("08000044", "08000044"),
        ("A0000123\u00b2", "A0000123"),
        ("12345\u00bc", "12345"),
        ("EP\u24602345", "EP12345"),
        ("\u0660\u0668\u0660\u0660", "0800"),
        ("\uff30\uff21 012", "PA012"),
        ("\u200fA00\u200b12", "A0012"),
        ("8000044.0", "8000044"),
    ],
)
def test_number_has_one_form(typed: str, number: str) -> None:
    assert normalise_number(typed) == number


@pytest.mark.parametrize(
    "typed",
    [
        "PA 0000123",
        "pa-0000123",
        "PA/0000123",
        "Passport: PA0000123",
        "PASSPORT NO PA0000123",
        "Passport No. PA 0000123 (expired)",
        "№ PA0000123",
        "N° PA0000123",
        "No PA0000123",
        "no. PA0000123",
        "# PA0000123",
        "'PA0000123",
        "паспорт серия PA номер 0000123",
        "загранпаспорт № РА 0000123",  # Cyrillic Р and А
        "РA0000123",  # only the Р
        "Ρa0000123",  # a Greek Ρ
        "رقم الجواز PA0000123",
        "राहदानी नं. PA ००००१२३",
        "পাসপোর্ট নং PA০০০০১২৩",
        "ＰＡ0000123",
        "Pasaporte número PA0000123",
        "Passeport n° PA0000123",
    ],
)
def test_equal_numbers_meet_however_they_are_written(typed: str) -> None:
    assert normalise_number(typed) == "PA0000123"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("AO12", "A012"),
        ("AI12", "A112"),
        ("AB12", "AЬ12"),
        ("012", "12"),
        ("NO 1234567", "1234567"),
        ("АЖ 12", "AK 12"),
    ],
)
def test_different_numbers_stay_apart(one: str, other: str) -> None:
    assert normalise_number(one) != normalise_number(other)


def test_series_with_a_cyrillic_letter_is_cyrillic_throughout() -> None:
    assert normalise_number("AБ 123") == normalise_number("АБ123") == "АБ123"
    assert normalise_number("QБ 123") == "QБ123"


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "don't know",
        "n/a",
        "?",
        "нет",
        "8.00004E+12",
        "lost",
        "у агента",
        "000000",
        "No.",
        "xx",
    ],
)
def test_number_without_use_is_empty(typed: str) -> None:
    assert normalise_number(typed) == ""


@pytest.mark.parametrize(
    ("number", "country", "is_doubted"),
    [
        ("N 1234567", "IND", False),
        ("N 123456", "IND", True),
        ("AB1234567", "IND", True),
        ("ab 1234567", "PAK", False),
        ("45 10 123456", "RUS", False),
        ("12345678901", "RUS", True),
        ("1234567890", "NPL", True),
        ("PA0000123", "NPL", False),
        ("anything 1", "", False),
        ("lost", "IND", False),
        ("", "IND", False),
    ],
)
def test_unusual_passport_is_doubted_not_refused(
    number: str, country: str, is_doubted: bool
) -> None:
    assert bool(passport_doubt(number, country)) == is_doubted
