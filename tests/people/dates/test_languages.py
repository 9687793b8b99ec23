"""Months, seasons and phrases in the languages of the sheets that come in."""

from datetime import date

import pytest
from django.utils import translation

from people.dates import month_words
from people.dates.months import MONTHS
from people.dates.reading import read_date
from people.dates.typed import clean, fold

TODAY = date(2026, 1, 31)

WRITTEN = [
    ("out/24", "2024-10"),
    ("1997-жылдын 5-майы", "1997-05-05"),
    ("2023-ж. июнь", "2023-06"),
    ("июнь 2023-ж.", "2023-06"),
    ("17.03.1999-ж.", "1999-03-17"),
    ("17.03.1999-yil", "1999-03-17"),
    ("2023 ж. маусым", "2023-06"),
    ("моҳи июни 2023", "2023-06"),
    ("mnamo Juni 2023", "2023-06"),
    ("1996 hivi", "1996~"),
    ("ኅዳር 3 ቀን 2016 ዓ.ም", "2023-11-13"),
    ("ህዳር 3፣ 2016", "2023-11-13"),
    ("በ1992 ዓ.ም", "1999-09-12/2000-09-10"),
    ("2023 እ.ኤ.አ.", "2023"),
    ("3 Hedar 2016", "2023-11-13"),
    ("охири августи 2025", "2025-08-21/2025-08-31"),
    ("2024 yazı", "2024-22"),
    ("2024 ж. көктем", "2024-21"),
    # Month and day in many tongues
    ("3 de janeiro de 2024", "2024-01-03"),
    ("3 gennaio 2024", "2024-01-03"),
    ("3. März 2024", "2024-03-03"),
    ("3 Mart 2024", "2024-03-03"),
    ("15 AĞUSTOS 2024", "2024-08-15"),
    ("20 січня 2024 р.", "2024-01-20"),
    ("5 қаңтар 2024", "2024-01-05"),
    ("2024-yil 5-yanvar", "2024-01-05"),
    ("5-март 2024-жыл", "2024-03-05"),
    ("5 мартда 2024", "2024-03-05"),
    ("5 январи соли 2024", "2024-01-05"),
    ("3 جنوری 2024", "2024-01-03"),
    ("3 ژانویه 2024", "2024-01-03"),
    ("tarehe 3 Machi 2024", "2024-03-03"),
    ("3 Agustus 2024", "2024-08-03"),
    ("3 ජනවාරි 2024", "2024-01-03"),
    ("மார்ச் 2024", "2024-03"),
    ("3 മാർച്ച് 2024", "2024-03-03"),
    ("3 ਮਾਰਚ 2024", "2024-03-03"),
    ("3 માર્ચ 2024", "2024-03-03"),
    ("၂၀၂၄ ခုနှစ် မတ်လ ၃ ရက်", "2024-03-03"),
    ("15 تشرين الثاني 2023 م", "2023-11-15"),
    ("3 تشرين أول 2024", "2024-10-03"),
    ("كانون ثاني 2025", "2025-01"),
    ("١٢ يونيه ٢٠٢٤", "2024-06-12"),
    ("2023年5月3日", "2023-05-03"),
    ("2023년 5월", "2023-05"),
    ("1990년생", "1990"),
    ("২০২৫ এর মার্চে", "2025-03"),
    ("२०२४।०३।१३", "2024-03-13"),
    ("२०८०।०५।१०", "2023-08-27"),
    ("২০২৫ সালের এপ্রিল মাসে", "2025-04"),
    ("2024 மார்ச்சில்", "2024-03"),
    ("2024 ഡിസംബറിൽ", "2024-12"),
    ("2024 මාර්තුවේ", "2024-03"),
    ("ngày 3 tháng 5 năm 2023", "2023-05-03"),
    # Digits of every script
    ("๓/๑๒/2024", "[2024-03-12,2024-12-03]"),
    ("໒໐໒໔", "2024"),
    ("२०२४-०३-१३", "2024-03-13"),
    ("௨௦௨௪", "2024"),
    # Roman months, glued words, weekdays, slips
    ("12.XI.2023", "2023-11-12"),
    ("5 / IX / 2023", "2023-09-05"),
    ("XI.2023", "2023-11"),
    ("14MAR2024", "2024-03-14"),
    ("Friday, 3 May 2024", "2024-05-03"),
    ("12th of March, 2024", "2024-03-12"),
    ("Oct '23", "2023-10"),
    ("Septmber 2023", "2023-09"),
    ("14 Febuary 2024", "2024-02-14"),
    ("Novem 2023", "2023-11"),
    # Parts of a year or month, and what they are in a decade
    ("Q3 2024", "2024-07/2024-09"),
    ("3 квартал 2024", "2024-07/2024-09"),
    ("IV quarter of 2023", "2023-10/2023-12"),
    ("2024 H1", "2024-01/2024-06"),
    ("second half of 2024", "2024-07/2024-12"),
    ("1990s", "199X"),
    ("the 90s", "199X"),
    ("90-х годов", "199X"),
    ("early 90s", "1990/1993"),
    ("Mayıs sonu 2024", "2024-05-21/2024-05-31"),
    ("Anfang Mai 2024", "2024-05-01/2024-05-10"),
    ("meados de maio de 2024", "2024-05-11/2024-05-20"),
    ("наприкінці 2024", ""),
    ("кінець 2024", "2024-09/2024-12"),
    ("Herbst 2024", "2024-23"),
    ("зима 2023-2024", "2023-12/2024-02"),
    ("winter 2023/24", "2023-12/2024-02"),
    ("2024 Jan-Feb", "2024-01/2024-02"),
    ("last week of August 2024", "2024-08-25/2024-08-31"),
    ("la primera semana de mayo de 2024", "2024-05-01/2024-05-07"),
    ("31/12/2024 - 02/01/2025", "2024-12-31/2025-01-02"),
    ("خريف 2024", "2024-23"),
    ("восени 2024", "2024-23"),
    # Before, after, since, from to, either
    ("before 2024", "../2023"),
    ("before 14 March 2024", "../2024-03-13"),
    ("до марта 2024", "../2024-02"),
    ("antes de mayo de 2024", "../2024-04"),
    ("قبل 2024", "../2023"),
    ("after March 2024", "2024-04/.."),
    ("после 2022", "2023/.."),
    ("2022 के बाद", "2023/.."),
    ("since March 2024", "2024-03"),
    ("с 2019", "2019"),
    ("3-5 May 2024", "2024-05-03/2024-05-05"),
    ("March-May 2024", "2024-03/2024-05"),
    ("Mar/Apr 2024", "[2024-03,2024-04]"),
    ("zwischen März und Mai 2024", "2024-03/2024-05"),
    ("2023 oder 2024", "[2023,2024]"),
    # Doubt
    ("por volta de 2024", "2024~"),
    ("etwa 2024", "2024~"),
    ("taxminan 2024", "2024~"),
    ("близько 2024", "2024~"),
    ("تقريبا 2024", "2024~"),
    ("ഏകദേശം 2024", "2024~"),
    ("2024 civarı", "2024~"),
    ("talvez 2024", "2024?"),
    ("belki 2024", "2024?"),
]
NO_DATES = [
    "x 2024",
    "20s",
    "sent 12 2024",
    "out 12 2024",
    "may go 2024 roubles",
    "room 12 2024",
    "12 stitches 2024",
]


@pytest.fixture(autouse=True)
def _english():
    with translation.override("en"):
        yield


@pytest.mark.parametrize(("text", "edtf"), WRITTEN)
def test_read_date_understands_what_is_written_in_many_languages(text, edtf):
    reading = read_date(text, today=TODAY)

    told = reading.not_sure or (reading.choices[0].date if reading.choices else None)
    assert (told.edtf if told else "") == edtf


@pytest.mark.parametrize("text", NO_DATES)
def test_read_date_makes_no_date_of_other_words(text):
    assert read_date(text, today=TODAY).choices == ()


def test_read_date_says_which_month_a_slip_was_taken_for():
    assert read_date("Septmber 2023", today=TODAY).note == "“septmber” was read as September."
    assert read_date("September 2023", today=TODAY).note == ""


def _rows():
    return [
        (place % 12 + 1, word.replace("_", " "))
        for place, spellings in enumerate(month_words.GREGORIAN_MONTHS.split())
        for word in spellings.split("|")
    ]


@pytest.mark.parametrize(("month", "word"), _rows())
def test_every_month_of_the_table_is_read_as_itself_alone(month, word):
    [choice] = read_date(f"{word} 2024", today=TODAY).choices

    assert choice.date.edtf == f"2024-{month:02}"
    assert MONTHS[fold(clean(word.replace(" ", "_")))] == {"greg": month}
