"""For how long a contract was signed: “1 yr”, “6 мес”, “سنة”, or with no end."""

import re
from functools import lru_cache

from cases.imports.reading.dating.kept import MOST_KEPT
from people.dates.phrase_words import pattern_of
from people.dates.typed import clean, fold

_YEAR = pattern_of(
    "years year yrs yr y año años ano anos an ans anni anno jahr jahre год года лет"
    " г г. год. років"
    " роки рік yil йил жыл yıl yil_muddat سنة سنه عام سنوات اعوام سال वर्ष बर्ष साल"
    " বছর বৎসর ਸਾਲ વર્ષ"
    " வருடம் ஆண்டு വർഷം වසර අවුරුදු mwaka miaka tahun thn နှစ် 年 년 ปี năm"
)
_MONTH = pattern_of(
    "months month mths mth mos mo m mes meses mois mesi mese monat monate мес мес. месяц месяца"
    " месяцев місяць місяці місяців oy ой ай ay شهر اشهر شهور ماه महिना महीना महीने मास মাস ਮਹੀਨੇ"
    " மாதம் மாதங்கள் മാസം මාස mwezi miezi bulan bln 个月 月 개월 เดือน thang"
)
_HALF_YEAR = pattern_of(
    "half_a_year half_year half_yr полгода пів_року пол_года medio_año six_mois yarim_yil ярим_йил"
    " نصف_سنة نصف_عام نیم_سال आधा_वर्ष ৬_মাস nusu_mwaka setengah_tahun"
)
_YEAR_AND_HALF = pattern_of(
    "year_and_a_half one_and_a_half_years one_and_half_year полтора_года півтора_року año_y_medio"
    " un_an_et_demi bir_yarim_yil سنة_ونصف डेढ_वर्ष डेढ़_साल দেড়_বছর"
)
_TWO_YEARS = pattern_of("سنتين سنتان عامين عامان")
_TWO_MONTHS = pattern_of("شهرين شهران")
_OPEN = pattern_of(
    "indefinite indefinitely permanent open open-ended open_ended unlimited no_end no_end_date"
    " without_end no_term until_victory till_victory бессрочно бессрочный бессрочная без_срока"
    " безстроково безстроковий неопределенный indefinido indefinida sin_término sin_plazo"
    " indéterminée indéterminé durée_indéterminée sans_terme indeterminado unbefristet"
    " muddatsiz муддатсиз мөөнөтсүз мерзімсіз süresiz бемуҳлат غير_محدد غير_محددة مفتوح"
    " نامحدود نامعلوم_مدت अनिश्चित अनिश्चितकालीन অনির্দিষ্ট অনির্দিষ্টকাল bila_kikomo"
    " tidak_terbatas 无限期 무기한"
)
_END_OF_WAR = re.compile(
    r"(?:until|till|to|up to|before|до|hasta|jusqu'a|bis|حتى|تا|सम्म)\s*(?:the\s|el\s|la\s)?"
    r"(?:end|конца|окончания|кінця|завершения|final|fin|ende|نهاية|پایان)?"
    r"[\s\w'-]{0,12}?(?:war|smo|svo|operation|сво|войны|війни|операции|мобилизации|guerra|guerre"
    r"|krieg|الحرب|جنگ|युद्ध)|(?:युद्ध|যুদ্ধ)\s*\S{0,6}\s*(?:सम्म|পর্যন্ত)"
)
_NUMBERS = {
    **dict.fromkeys(
        ["one", "un", "una", "uno", "один", "одного", "ein", "bir", "бир", "يك", "एक"], 1
    ),
    **dict.fromkeys(["এক", "mmoja", "satu", "um", "однин", "a", "واحدة", "واحد", "une"], 1),
    **dict.fromkeys(
        ["two", "dos", "deux", "два", "две", "дві", "zwei", "ikki", "икки", "दो", "दुई"], 2
    ),
    **dict.fromkeys(["দুই", "mbili", "dua", "dois", "due"], 2),
    **dict.fromkeys(
        ["three", "tres", "trois", "три", "drei", "uch", "уч", "तीन", "তিন", "ثلاث"], 3
    ),
    **dict.fromkeys(["six", "seis", "шесть", "sechs", "olti", "ستة", "छ", "ছয়"], 6),
    "twelve": 12,
}
_WORDS = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_NUMBER = rf"(?P<number>(?<![\d.,])\d{{1,2}}(?:[.,]\d)?|(?<![^\W_])(?:{_WORDS}))"
_PART = re.compile(
    rf"(?:{_NUMBER}[\s-]*|(?<![^\W_]))(?:(?P<year>{_YEAR})|(?P<month>{_MONTH}))(?![^\W\d_])"
)
_WORDED = (
    (re.compile(rf"(?<![^\W_])(?:{_YEAR_AND_HALF})(?![^\W_])"), 18),
    (re.compile(rf"(?<![^\W_])(?:{_HALF_YEAR})(?![^\W_])"), 6),
    (re.compile(rf"(?<![^\W_])(?:{_TWO_YEARS})(?![^\W_])"), 24),
    (re.compile(rf"(?<![^\W_])(?:{_TWO_MONTHS})(?![^\W_])"), 2),
)
_IS_OPEN = re.compile(rf"(?<![^\W_])(?:{_OPEN})(?![^\W_])")
_RANGE = re.compile(r"\d\s*(?:-|–|to|or|/|или|до|o|ou|a)\s*\d")
_MOST = 120


def read_term(text: str) -> tuple[int | None, bool]:
    """The months, and whether it has no end. A bare number, or a choice of two, says nothing."""
    return _read_term(text[:MOST_KEPT])


@lru_cache(maxsize=5000)
def _read_term(text: str) -> tuple[int | None, bool]:
    folded = fold(clean(text))[:200]
    if _IS_OPEN.search(folded) or _END_OF_WAR.search(folded):
        return _counted(folded), True
    if _RANGE.search(folded):
        return None, False
    for pattern, months in _WORDED:
        if pattern.search(folded):
            return months, False
    return _counted(folded), False


def _counted(folded: str) -> int | None:
    """The sum of its parts, as in “1 year 6 months”; a unit without a number is one of it."""
    total, units = 0.0, []
    for found in _PART.finditer(folded):
        unit = "year" if found["year"] else "month"
        if unit in units:
            return None
        if found["number"] is None and folded.strip(" .") != found[0]:
            continue
        units.append(unit)
        total += _number(found["number"] or "1") * (12 if unit == "year" else 1)
    whole = round(total)
    return whole if units and abs(total - whole) < 0.01 and 0 < whole <= _MOST else None


def _number(text: str) -> float:
    return float(_NUMBERS[text]) if text in _NUMBERS else float(text.replace(",", "."))
