"""Ages as people write them: “24 years”, “abt 28”, “20s?”, “38 лет”, “৩২ বছর”, “22 and 25”."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from cases.imports.reading.dating.kept import MOST_KEPT
from people.dates.phrase_words import ABOUT, ABOUT_AFTER, MAYBE, pattern_of
from people.dates.typed import clean, fold

YOUNGEST, OLDEST = 10, 79
_LONGEST = 100

_UNIT = pattern_of(
    "years_old years_of_age year_old yrs_old yr_old y.o. y.o yo y/o years year yrs yrs. yr yr. y"
    " лет года год г. г.о. років роки рік р. ans an años anos años_de_edad anni jahre jahre_alt j."
    " yosh yoshda yoshli ёш ёшда ёшли сол сола соли жаш жашта жас жаста yaş yaşında yas yasinda"
    " वर्ष बर्ष वर्षको बर्षको साल साल_का বছর বৎসর ਸਾਲ વર્ષ வயது வயசு വയസ്സ് വയസ് අවුරුදු"
    " سنة سنه عاما عام سنوات ساله سال برس miaka tahun thn အသက် နှစ် 岁 歲 歳 세 살 tuổi ปี"
)
_LABEL = pattern_of(
    "age age: aged age_- возраст возраст: вік edad edad: âge age_de alter idade età"
    " umri umri: umur"
    " usia yoshi yoshi: ёши ёши: жашы жасы yaş yaşı العمر عمره عمر عمر: سن سنه उमेर उमेर: उम्र आयु"
    " বয়স বয়স: ਉਮਰ ઉંમર வயது പ്രായം වයස 나이 年龄 年齢 miaka only just"
)
_OR = r"(?:-|/|to|or|a|o|ou|или|або|до|по|या|বা|او|یا|yoki|ёки|oder|bis|au|или_)"
_AND = r"(?:and|&|\+|,|;|y|et|e|и|та|і|va|ва|و|र|এবং|ও|और|na|dan|und)"
_AGE = re.compile(
    rf"(?P<label>(?:{_LABEL})\s*[:\-–]?\s*)?"
    rf"(?P<about>(?:{ABOUT}|~|≈|±)\s*)?(?P<maybe>(?:{MAYBE})\s+)?"
    rf"(?:(?P<more>over|above|more than|older than|больше|старше|más de|plus de|>)\s*)?"
    rf"(?P<first>\d{{1,2}})(?P<plus>\s?\+|\s?plus)?"
    rf"(?:\s*(?:{_UNIT})?,?\s*(?P<or>{_OR}|maybe|perhaps|может)\s*(?P<second>\d{{1,2}}))?"
    rf"\s*-?\s*(?P<unit>(?:{_UNIT})(?![^\W\d_]))?(?:\s*\d{{1,2}}\s*(?:months?|m|мес\.?)(?:\s*old)?)?"
    rf"(?P<after>\s*,?\s*(?:{ABOUT}|{ABOUT_AFTER}|~)|\s?ish)?(?P<doubt>\s*\(?\?+\)?|,?\s+(?:{MAYBE}))?"
)
_TENS = re.compile(
    rf"(?P<about>(?:{ABOUT}|~)\s*)?(?:in\s)?(?:his\s|the\s)?"
    r"(?:(?P<part>early|mid|middle|late)[\s-]*)?(?P<tens>[1-7]0'?s|teens|twenties|thirties|forties"
    r"|fifties)(?P<doubt>\s*\(?\?+\)?)?"
)
_TENS_NAMED = {"teens": 10, "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50}
_PARTS = {"early": (0, 3), "mid": (4, 6), "middle": (4, 6), "late": (7, 9)}
_SEVERAL = re.compile(
    rf"(\d{{1,2}})\s*(?:{_UNIT})?\s*(?:{_AND})\s*(\d{{1,2}})\s*(?:{_UNIT})?(?:\s*\(?(?:both|two)\)?)?"
)
_BESIDE = re.compile(
    rf"\(?(?<![\d/.-])(?P<age>\d{{2}})\s*(?:{_UNIT})(?![^\W\d_])\)?|\((?P<bare>\d{{2}})\)"
    rf"|^(?:(?:{_LABEL})\s*)?(?P<lead>\d{{2}})\s?[(,;]\s?(?=\D{{0,16}}(?:19|20)\d\d(?!\d))"
)


_NOT_KNOWN = re.compile(r"^(?:unknown|not\s(?:sure|known)|не\sзнаю|no\sse|dont know)\s*[,;:-]\s*")
_YOUTH = re.compile(
    r"(?:a\s)?(?:teen|teenager|minor|under\s?age|under\s18|child|boy|подросток|несовершеннолетний"
    r"|неповнолітній|menor(?:\sde\sedad)?|mineur|قاصر|नाबालिग|নাবালক)"
)
_TEENS = (13, 17)
_ONES = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
_WORDED = dict(
    zip(["sixteen", "seventeen", "eighteen", "nineteen"], ["16", "17", "18", "19"], strict=True)
)
_WORDED |= {
    f"{tens}{glue}{one}" if one else tens: f"{start + number}"
    for start, tens in ((20, "twenty"), (30, "thirty"), (40, "forty"), (50, "fifty"))
    for number, one in enumerate(_ONES)
    for glue in (" ", "-")
}
_AS_WORDS = re.compile(rf"\b(?:{'|'.join(sorted(_WORDED, key=len, reverse=True))})\b")
_BRACKETS = re.compile(r"\s*[()]\s*")


@dataclass(frozen=True)
class Age:
    """An age, or the lowest and highest it may be; `several` are those of several men."""

    low: int
    high: int
    approximate: bool = False
    uncertain: bool = False
    several: tuple[int, ...] = ()
    has_unit: bool = False

    def as_dict(self) -> dict[str, Any]:
        told: dict[str, Any] = (
            {"value": self.low} if self.low == self.high else {"min": self.low, "max": self.high}
        )
        if self.approximate:
            told["approximate"] = True
        if self.uncertain:
            told["uncertain"] = True
        return told


def read_age(text: str) -> Age | None:
    """Read a text that is an age and nothing else."""
    return _read_age(text[:MOST_KEPT])


@lru_cache(maxsize=5000)
def _read_age(text: str) -> Age | None:
    folded = fold(clean(text)).strip(" .,;")
    folded = _AS_WORDS.sub(lambda word: _WORDED[word[0]], _NOT_KNOWN.sub("", folded))
    if not folded or len(folded) > _LONGEST:
        return None
    if _YOUTH.fullmatch(folded):
        return Age(_TEENS[0], _TEENS[1], uncertain=True)
    return _read(folded) or _read(_BRACKETS.sub(" ", folded).strip())


def _read(folded: str) -> Age | None:
    if found := _SEVERAL.fullmatch(folded):
        ages = tuple(int(each) for each in found.groups())
        return Age(min(ages), max(ages), several=ages) if all(map(_can_be, ages)) else None
    if found := _TENS.fullmatch(folded):
        return _in_tens(found)
    if found := _AGE.fullmatch(folded):
        return _plain(found)
    return None


def age_beside(text: str) -> tuple[Age, str] | None:
    """The age that stands beside a date, as in “1997 (28 yrs)”, and the text without it."""
    if len(text) > _LONGEST:
        return None
    folded = fold(clean(text))
    found = _BESIDE.search(folded)
    if not found:
        return None
    age = int(found["age"] or found["bare"] or found["lead"])
    rest = f"{folded[: found.start()]} {folded[found.end() :]}".strip(" ,;-()")
    if not _can_be(age) or not any(char.isdigit() for char in rest):
        return None
    return Age(age, age, has_unit=bool(found["age"])), rest


def _in_tens(found: re.Match[str]) -> Age | None:
    tens = found["tens"]
    start = _TENS_NAMED.get(tens) or int(tens[:2])
    first, last = _PARTS[found["part"]] if found["part"] else (3 if start == 10 else 0, 9)
    return Age(
        start + first, start + last, bool(found["about"] or found["part"]), bool(found["doubt"])
    )


def _plain(found: re.Match[str]) -> Age | None:
    low = int(found["first"])
    high = int(found["second"]) if found["second"] else low
    if not _can_be(low) or not _can_be(high) or low > high:
        return None
    if found["more"] or found["plus"]:
        high, about = OLDEST, True
    else:
        about = bool(found["about"] or found["after"])
    doubt = bool(found["maybe"] or found["doubt"])
    return Age(low, high, about, doubt, has_unit=bool(found["unit"] or found["label"]))


def _can_be(age: int) -> bool:
    return YOUNGEST <= age <= OLDEST
