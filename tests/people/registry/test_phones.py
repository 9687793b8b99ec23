import pytest

from people.registry.phones import Phone, normalise_phone, read_phones


def dialled(text: str, country: str = "") -> list[tuple[str, str]]:
    return [(phone.e164, phone.label) for phone in read_phones(text, country)]


@pytest.mark.parametrize(
    ("cell", "country", "numbers"),
    [
        ("9800000012 / 9841000034", "NPL", ["+9779800000012", "+9779841000034"]),
        ("+91-9000000011,9000000012", "IND", ["+919000000011", "+919000000012"]),
        ("01700000023;01700000024", "BGD", ["+8801700000023", "+8801700000024"]),
        ("0700000031 or 0110000032", "KEN", ["+254700000031", "+254110000032"]),
        ("9800000012 9841000034", "NPL", ["+9779800000012", "+9779841000034"]),
        ("9800000012 - 9841000034", "NPL", ["+9779800000012", "+9779841000034"]),
        ("98000 00012", "NPL", ["+9779800000012"]),
        ("0091 9000000013", "NPL", ["+919000000013"]),
        ("8801700000022", "BGD", ["+8801700000022"]),
        ("٠٧٧٠ ٠٠٠ ٠٠٤١", "IRQ", ["+9647700000041"]),
        ("\u202a+977 980-0000012\u202c", "", ["+9779800000012"]),
        ("9800000012.0", "NPL", ["+9779800000012"]),
        ("https://wa.me/79000000077", "NPL", ["+79000000077"]),
        ("8 (900) 000-00-28", "UZB", ["+79000000028"]),
        ("none", "NPL", []),
        ("९८००००००१२", "NPL", ["+9779800000012"]),
        ("০১৭০০০০০০২৩, ০১৭০০০০০০২৪", "BGD", ["+8801700000023", "+8801700000024"]),
        ("（＋９７７）９８００００００１２", "", ["+9779800000012"]),
        ("+9779800000012+9779841000034", "", ["+9779800000012", "+9779841000034"]),
        ("https://api.whatsapp.com/send?phone=9779800000012", "", ["+9779800000012"]),
        ("viber://chat?number=%2B9779800000012", "", ["+9779800000012"]),
        ("8 (10 992) 900 12 34 56", "RUS", ["+992900123456"]),
        ("+254(0)712345678", "", ["+254712345678"]),
        ("0771234567 0712345678", "LKA", ["+94771234567", "+94712345678"]),
        ("90 123 45 67", "UZB", ["+998901234567"]),
    ],
)
def test_phones_of_a_cell(cell: str, country: str, numbers: list[str]) -> None:
    assert [phone.e164 for phone in read_phones(cell, country)] == numbers


@pytest.mark.parametrize(
    ("cell", "labels"),
    [
        ("WhatsApp +7 900 000-00-77", ["WhatsApp"]),
        ("+233200000051(uncle)/+233200000052", ["uncle", ""]),
        ("+233200000051 (uncle, Accra), aunt +233200000052", ["uncle, Accra", "aunt"]),
        ("home +233200000051 office +233200000052", ["home", "office"]),
        ("+233200000051 home +233200000052 office", ["home", "office"]),
        ("wife: +233200000051; brother: +233200000052", ["wife", "brother"]),
    ],
)
def test_label_goes_to_the_number_it_stands_by(cell: str, labels: list[str]) -> None:
    assert [label for _e164, label in dialled(cell)] == labels


def test_number_is_kept_as_written() -> None:
    assert read_phones("٠٧٧٠ ٠٠٠ ٠٠٤١", "IRQ") == [Phone("٠٧٧٠ ٠٠٠ ٠٠٤١", "+9647700000041")]


def test_number_lost_by_a_spreadsheet_is_not_guessed() -> None:
    (phone,) = read_phones("9.77984E+12", "NPL")

    assert (phone.raw, phone.e164) == ("9.77984E+12", "")
    assert "spreadsheet" in phone.problem


@pytest.mark.parametrize(
    ("cell", "country", "hint"),
    [
        ("123", "NPL", "This is not a telephone number."),
        ("@name_77", "", "This is a name in a messenger, not a telephone number."),
        ("+95 9 7000000", "MMR", "No telephone has this number. Check its digits."),
        ("9800000012", "", "Write it with + and the country code, or say the country."),
        ("79000000028", "NPL", "If +79000000028 is meant, write it with the +."),
        ("89161234567", "UZB", "If +79161234567 is meant, write it with the +."),
        ("89161234567", "", "If +79161234567 is meant, write it with the +."),
        # One digit too many must not become a mobile number in Russia.
        ("89000000028", "IND", "No telephone has this number. Check its digits."),
    ],
)
def test_number_that_cannot_be_dialled_says_why(cell: str, country: str, hint: str) -> None:
    assert read_phones(cell, country) == [Phone(cell, problem=hint)]


def test_good_number_stands_beside_a_bad_one() -> None:
    good, bad = read_phones("9800000012 / 98000", "NPL")

    assert (good.e164, good.problem) == ("+9779800000012", "")
    assert (bad.raw, bad.e164) == ("98000", "")


@pytest.mark.parametrize("cell", ["9800000012/13", "9800000012, 13", "9800000012 / 013; x"])
def test_number_told_by_its_end_is_asked_for(cell: str) -> None:
    first, second = read_phones(cell, "NPL")

    assert first.e164 == "+9779800000012"
    assert (second.raw.lstrip("0"), second.e164) == ("13", "")
    assert second.problem


def test_remark_with_a_number_is_a_label() -> None:
    assert dialled("9800000012, 24 years", "NPL") == [("+9779800000012", "24 years")]


def test_normal_form_lets_equal_numbers_meet() -> None:
    assert normalise_phone("980-0000012", "NPL") == normalise_phone("+977 9800000012")
    assert normalise_phone("12-34 56") == normalise_phone("123456") == "123456"
    assert normalise_phone("9.77984E+12") == ""
