"""Rows that somebody wrote to try the sheet out. Asked about, never dropped."""

import re

from cases.imports.draft import Draft
from cases.imports.fields import Column
from cases.imports.layout.concepts import phrases_of, words_of

_SAYS_TEST = """
    test, tests, testing, tester, testtest, test row, dummy, dummy entry, test entry,
    do not delete, delete me, ignore this,
    тест, тестовый, тестовая, тестовое, проверка, проба, пример, не удалять, удалить,
    prueba, ejemplo, essai, exemple, teste, exemplo, prova, probe, beispiel, deneme, ornek,
    تجربة, تجريبي, اختبار, مثال, تست, آزمایش, ازمایشی, نمونه, ٹیسٹ, टेस्ट, परीक्षण, परीक्षा, नमुना,
    उदाहरण, টেস্ট, পরীক্ষা, উদাহরণ, පරීක්ෂණ, නිදසුන, சோதனை, உதாரணம், sinov, namuna, синов, намуна,
    санҷиш, сыноо, үлгү, сынақ, jaribio, mfano, percobaan, contoh
"""
# Words that may be a name as well: two of them say it, or one and a number that is none.
_MAY_SAY_TEST = "example, sample, demo, ignore, delete, xxx, foo, bar, lorem, ipsum, abc, zzz, xyz"
_MASHED = re.compile(
    r"(?:asdf|qwer|zxcv|hjkl|йцук|фыва|ячсм|ضصثق)\w*|(\w)\1{2,}|x+y+z+|abcd?e?f?", re.IGNORECASE
)
_NO_NUMBER = re.compile(r"0*1234?5?6?7?8?9?0?|(\d)\1{4,}|0+")
_NAMES = (Column.NAME, Column.GIVEN, Column.FAMILY, Column.NATIVE)
_TEST, _MAYBE = phrases_of(_SAYS_TEST), phrases_of(_MAY_SAY_TEST)
_LONGEST = 4


def is_trial(draft: Draft) -> bool:
    """Tell whether a row looks like a test, by its name, or by a remark and an odd number."""
    names = " ".join(draft.cells[column] for column in _NAMES)
    words = words_of(names)
    doubts = sum((word,) in _MAYBE or bool(_MASHED.fullmatch(word)) for word in words)
    doubts += _is_no_number(draft.cells[Column.PHONE])
    if _says(words, _TEST) or (words and doubts >= min(2, len(words))):
        return True
    return doubts > 0 and _says(words_of(draft.cells[Column.REMARKS]), _TEST)


def _says(words: tuple[str, ...], phrases: frozenset[tuple[str, ...]]) -> bool:
    return any(
        words[at : at + length] in phrases
        for at in range(len(words))
        for length in range(1, _LONGEST)
    )


def _is_no_number(phone: str) -> bool:
    return bool(_NO_NUMBER.fullmatch(re.sub(r"[\s+()-]", "", phone))) if phone.strip() else False
