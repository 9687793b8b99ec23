"""Days told by another day."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.imports.reading.dating.relative import read_relative

WRITTEN_ON = date(2025, 3, 5)
RELATIVE = [
    ("today", "2025-03-05"),
    ("yesterday", "2025-03-04"),
    ("yesterday by whatsapp", "2025-03-04"),
    ("the day before yesterday", "2025-03-03"),
    ("вчера", "2025-03-04"),
    ("позавчера", "2025-03-03"),
    ("ayer", "2025-03-04"),
    ("hier soir", "2025-03-04"),
    ("أمس", "2025-03-04"),
    ("हिजो", "2025-03-04"),
    ("গতকাল", "2025-03-04"),
    ("kecha", "2025-03-04"),
    ("jana", "2025-03-04"),
    ("бүгүн", "2025-03-05"),
    ("shalay", "2025-03-04"),
    ("siku 3 zilizopita", "2025-03-02"),
    ("2 күн мурун", "2025-03-03"),
    ("2 күн бұрын", "2025-03-03"),
    ("2 рӯз пеш", "2025-03-03"),
    ("2 кун олдин", "2025-03-03"),
    ("өткөн айда", "2025-02"),
    ("ҳафтаи гузашта", "2025-02-24/2025-03-02"),
    ("ባለፈው ሳምንት", "2025-02-24/2025-03-02"),
    ("3 days ago", "2025-03-02"),
    ("hace dos días", "2025-03-03"),
    ("il y a 3 jours", "2025-03-02"),
    ("3 дня назад", "2025-03-02"),
    ("قبل 3 ايام", "2025-03-02"),
    ("2 दिन अघि", "2025-03-03"),
    ("last week", "2025-02-24/2025-03-02"),
    ("two weeks back", "2025-02-17/2025-02-23"),
    ("la semana pasada", "2025-02-24/2025-03-02"),
    ("last month", "2025-02"),
    ("в прошлом месяце", "2025-02"),
    ("2 months", "2025-01"),
    ("no contact 3 months", "2024-12"),
    ("last year", "2024"),
    ("منذ شهرين", "2025-01"),
    ("wiki mbili zilizopita", "2025-02-17/2025-02-23"),
    ("قبل أسبوع", "2025-02-24/2025-03-02"),
    ("منذ شهر، رسالة صوتية", "2025-02"),
    ("من سنة", "2024"),
    ("صارله ثلاثة اشهر", "2024-12"),
    ("قبل خمسة أيام", "2025-02-28"),
    ("امبارح بالليل", "2025-03-04"),
    ("سه هفته پیش", "2025-02-10/2025-02-16"),
    ("ماه قبل", "2025-02"),
    ("پچھلے ہفتے", "2025-02-24/2025-03-02"),
    ("دو ماہ پہلے", "2025-01"),
    ("کل", "2025-03-04"),
    ("месяц назад", "2025-02"),
    ("week ago", "2025-02-24/2025-03-02"),
    ("months ago", ""),
    ("قبل كم يوم", ""),
    ("چند روز پیش", ""),
    ("recently", ""),
    ("a few days ago", ""),
]


@pytest.mark.parametrize(("text", "edtf"), RELATIVE)
def test_what_is_told_by_the_day_of_writing_is_reckoned_from_it(text, edtf):
    assert read_relative(text).from_day(WRITTEN_ON) == edtf


@pytest.mark.parametrize(
    "text",
    [
        *("now in the capital", "every week", "contract for 3 months there", "soldier", ""),
        *("قبل شهر رمضان", "من شهر آذار", "يتصل كل أسبوع", "بعد يوم", "من سنة 2024", "پہلے سال"),
    ],
)
def test_what_is_told_by_no_day_is_not_relative(text):
    assert read_relative(text) is None


@given(st.text(max_size=80))
def test_no_text_breaks_the_reader(text):
    told = read_relative(text)

    assert told is None or isinstance(told.from_day(WRITTEN_ON), str)
