"""Telephone numbers and messengers of a row."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.imports.reading.reached import read_reached
from people.registry.text import fold_digits
from tests.cases.imports.reading.rows import codes, draft_of


def _read(country="", **cells):
    draft = draft_of(**cells)
    draft.row["nationality"] = {
        "raw": "",
        "alpha3": [country] if country else [],
        "confidence": "exact",
    }
    read_reached(draft)
    return draft


@pytest.mark.parametrize(
    ("country", "told", "numbers", "asked"),
    [
        ("NPL", "9800000001 / 984-1000002", ["+9779800000001", "+9779841000002"], []),
        ("KEN", "0700000001 or 0110000002", ["+254700000001", "+254110000002"], []),
        ("KEN", "0700000001 0110000002", ["+254700000001", "+254110000002"], []),
        ("IND", "0091 9000000001", ["+919000000001"], ["INTL_PREFIX"]),
        ("BGD", "8801700000001", ["+8801700000001"], ["PHONE_NO_PLUS"]),
        ("IRQ", "٠٧٧٠ ٠٠٠ ٠٠٠١", ["+9647700000001"], []),
        ("GHA", "+233200000001(aunt)", ["+233200000001"], ["PHONE_LABEL"]),
        ("UZB", "+998 90 000-00-01, 8 (900) 000-00-01", ["+998900000001", "+79000000001"], []),
        ("TJK", "89000000001", ["+79000000001"], []),
        ("TJK", "8 93 000 00 01", ["+992930000001"], []),
        ("UZB", "8-90-000-00-01", ["+998900000001"], []),
        ("KGZ", "8 55 000 00 01", [], ["INVALID_PHONE"]),
        ("IDN", "628120000001", ["+628120000001"], ["PHONE_NO_PLUS"]),
        ("NPL", "971500000001", ["+971500000001"], ["PHONE_NO_PLUS"]),
        ("", "0700000001", [], ["INVALID_PHONE"]),
        ("", "+254 700 000001", ["+254700000001"], []),
        ("NPL", "9.7798E+12", [], ["PHONE_LOST"]),
        ("NPL", "9,7798E+12", [], ["PHONE_LOST"]),
        ("NPL", "9.7798E+12 / 9800000001", ["+9779800000001"], ["PHONE_LOST"]),
        ("NPL", "########", [], ["PHONE_LOST"]),
        ("MMR", "+95 9 7000000", [], ["INVALID_PHONE"]),
        ("KEN", "07000xx001", [], ["INVALID_PHONE"]),
        ("KEN", "none", [], ["PLACEHOLDER"]),
        ("COL", "sin teléfono", [], ["PLACEHOLDER"]),
        ("TGO", "90000001 (off since 2024-03-11)", ["+22890000001"], ["PHONE_LABEL"]),
        ("KEN", "tel: 0700000001", ["+254700000001"], []),
        ("KEN", "'+254700000001", ["+254700000001"], []),
        ("KEN", "254,700,000,001", ["+254700000001"], ["PHONE_NO_PLUS"]),
        ("KEN", "@nobody_demo (telegram)", [], ["PHONE_IS_HANDLE"]),
        ("KEN", "only WhatsApp", [], ["NO_PHONE"]),
        ("RUS", "t.me/nobody_demo", [], ["PHONE_IS_HANDLE"]),
        ("KEN", "", [], []),
    ],
)
def test_numbers_of_a_cell(country, told, numbers, asked) -> None:
    draft = _read(country, phone=told)

    assert [each["e164"] for each in draft.row["phones"]] == numbers
    assert codes(draft) == asked


def test_a_label_says_whose_number_it_is() -> None:
    draft = _read("KEN", phone="0700000001 (mother) / 0700000002")

    assert draft.row["phones"] == [
        {"raw": "0700000001", "e164": "+254700000001", "valid": True, "label": "mother"},
        {"raw": "0700000002", "e164": "+254700000002", "valid": True},
    ]


@pytest.mark.parametrize(
    ("cells", "contacts"),
    [
        ({"phone": "t.me/nobody_demo"}, [("telegram", "@nobody_demo")]),
        ({"phone": "телеграм @nobody_demo"}, [("telegram", "@nobody_demo")]),
        ({"phone": "fb: nobody.demo"}, [("facebook", "nobody.demo")]),
        ({"phone": "nobody@example.org"}, [("email", "nobody@example.org")]),
        (
            {"reporter": "Ann (wife) facebook messenger only: ann.demo"},
            [("facebook", "ann.demo")],
        ),
        ({"reporter": "@nobody_demo"}, []),
        ({"remarks": "agent is @nobody_demo on telegram"}, []),
    ],
)
def test_names_in_messengers(cells, contacts) -> None:
    draft = _read("KEN", **cells)

    found = [(each["type"], each["value"]) for each in draft.row.get("contacts", [])]
    assert found == contacts


@pytest.mark.parametrize(
    ("cells", "numbers"),
    [
        ({"reporter": "Ann (sister) 0700000001"}, ["+254700000001"]),
        ({"remarks": "call the mother at +254 700 000001"}, ["+254700000001"]),
        ({"remarks": "agent's phone +254 700 000001"}, []),
        ({"remarks": "paid 700000001 and left on 12.05.2024"}, []),
        ({"reporter": "Ann (sister) 0700000001", "phone": "0700 000 001"}, ["+254700000001"]),
    ],
)
def test_numbers_in_other_cells(cells, numbers) -> None:
    draft = _read("KEN", **cells)

    assert [each["e164"] for each in draft.row["phones"]] == numbers


def test_digits_that_the_file_has_lost_are_no_number() -> None:
    draft = draft_of({"phone": frozenset({"lost"})}, phone="254700000001000000")

    read_reached(draft)

    assert draft.row["phones"] == []
    assert codes(draft) == ["PHONE_LOST"]


@given(st.text(alphabet=st.sampled_from("0123456789+()-/ ,.;oreE٠٧۵ab@"), max_size=40))
def test_no_digit_is_invented(told) -> None:
    written = [each for each in fold_digits(told) if each.isdigit()]
    for phone in _read("KEN", phone=told).row["phones"]:
        code = "254" if phone["e164"].startswith("+254") else ""
        digits = phone["e164"][1:].removeprefix(code)
        if digits.startswith("79") and not code:
            digits = digits[1:]  # 8 9.. is dialled +7 9..
        rest = iter(written)
        assert all(digit in rest for digit in digits)
