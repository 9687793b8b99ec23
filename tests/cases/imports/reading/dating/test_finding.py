"""Dates inside free text, and what happened on them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.imports.reading.dating.events import events_in
from cases.imports.reading.dating.finding import dates_in

AS_OF = date(2026, 1, 31)

TEXTS = [
    ("told on 05/01/2025 by phone", ["05/01/2025"]),
    ("letter of 3 de mayo de 2024, no answer", ["3 de mayo de 2024"]),
    ("MFA 12 March 2025 and again 14 Apr 2025", ["12 March 2025", "14 Apr 2025"]),
    ("Consular office 2080/10/9", ["2080/10/9"]),
    ("5th of Asoj 2081, no answer", ["5th of Asoj 2081"]),
    ("১২ মার্চ ২০২৪ তারিখে", ["১২ মার্চ ২০২৪"]),
    ("۱۲ مرداد ۱۴۰۲ درخواست", ["۱۲ مرداد ۱۴۰۲"]),
    ("السفارة 15 كانون الأول 2024", ["15 كانون الأول 2024"]),
    ("2023年5月3日申请", ["2023年5月3日"]),
    ("letter no. 12/2024 of 3 May 2025", ["3 May 2025"]),
    ("case 7/2024 in court", []),
    ("№ 12/05/2024", []),
    ("call +7 900 000-00-11", []),
    ("070-123-4567", []),
    ("paid 2000 usd, 2010 people there", []),
    ("he may march with others", []),
    ("at 12.30 by phone", []),
    ("won 3-2 in the match", []),
    ("ip 10.0.0.12", []),
]
# What happened, the day, and the words that tell it.
EVENTS = [
    ("vafot etdi 12.03.2025", "death", "12.03.2025"),
    ("12.05.2024 погиб под Донецком", "death", "12.05.2024"),
    ("décédé le 3 mai 2024", "death", "3 mai 2024"),
    ("قتل في 15 تشرين الثاني 2024", "death", "15 تشرين الثاني 2024"),
    ("मृत्यु 2081/03/05", "death", "2081/03/05"),
    ("मृत्यु २०८१।०३।०५", "death", "२०८१।०३।०५"),
    ("died in 2024", "death", "2024"),
    ("২৭ মার্চ ২০২৫ প্রাণ হারান", "death", "২৭ মার্চ ২০২৫"),
    ("12.03.2025 మరణించాడు", "death", "12.03.2025"),
    ("12.03.2025 നാട്ടിലെത്തി", "returned", "12.03.2025"),
    ("wife says died 12.05.2025", "death", "12.05.2025"),
    ("вернулся домой 03.02.2025", "returned", "03.02.2025"),
    ("regresó el 5 de junio de 2025", "returned", "5 de junio de 2025"),
    ("deserted 12.05.2025", "awol", "12.05.2025"),
    ("судебное заседание 12.03.2026", "hearing", "12.03.2026"),
    ("audiencia 3 de marzo de 2026", "hearing", "3 de marzo de 2026"),
]


@pytest.mark.parametrize(("text", "raws"), TEXTS)
def test_dates_are_found_and_other_numbers_are_not(text, raws):
    found = dates_in(text, AS_OF)

    certain = [each for each in found if not each.is_loose and not each.is_yearless]
    assert [each.raw for each in certain] == raws
    assert all(text[each.start : each.end].strip() == each.raw for each in found)


@pytest.mark.parametrize(("text", "kind", "raw"), EVENTS)
def test_what_happened_belongs_to_the_date_beside_it(text, kind, raw):
    assert [(each.kind, each.found.raw) for each in events_in(text, AS_OF)] == [(kind, raw)]


def test_each_date_belongs_to_its_own_word():
    told = events_in("killed 05.05.2025, hearing 03.03.2026", AS_OF)

    assert {each.kind: each.found.raw for each in told} == {
        "death": "05.05.2025",
        "hearing": "03.03.2026",
    }


@given(st.text(max_size=200))
def test_no_text_breaks_the_search(text):
    for each in dates_in(text, AS_OF):
        assert 0 <= each.start < each.end <= len(text)
    events_in(text, AS_OF)


WORDS = (
    "killed died 12.05.2024 3 May 2024 суд 12.03 returned Sept 2024 no. , ; . friend 1402/05/12"
)


@given(st.lists(st.sampled_from(WORDS.split()), max_size=12).map(" ".join))
def test_no_words_of_dates_break_the_search(text):
    assert events_in(text, AS_OF) == events_in(text, AS_OF)
