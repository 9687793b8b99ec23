"""Days told by another day: “yesterday”, “last week”, “hace dos días”, “3 дня назад”."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from cases.imports.reading.dating.kept import MOST_KEPT
from people.dates.bounds import months_after
from people.dates.phrase_words import pattern_of
from people.dates.typed import clean, fold

_LONGEST = 80

_NAMED = {
    "today": "today tonight this_morning hoy oggi aujourd'hui heute сегодня сьогодні bugun"
    " бугун бүгүн бүгін maanta bugün hoje"
    " اليوم النهارده امروز آج आज আজ அன்று leo имрӯз hari_ini ዛሬ 今天 오늘",
    "yesterday": "yesterday last_night ayer anoche hier ieri gestern ontem вчера вчора kecha кеча"
    " кечээ shalay"
    " dün кеше امس أمس البارحة امبارح مبارح دیروز دیشب گزشتہ_روز کل_رات کل_شام کل_صبح کل_دن"
    " हिजो कल গতকাল நேற்று ഇന്നലെ ඊයේ дирӯз дируз ትናንት ትላንት"
    " jana kemarin 昨天 어제",
    "day_before": "day_before_yesterday anteayer antier avant-hier dorraad vorgestern anteontem"
    " позавчера"
    " позавчора"
    " اول_امس اول_امبارح قبل_امس پریروز پریشب evvelsi_gün पर्सि অস্ত_দিন গত_পরশু juzi 前天 그저께",
    "week": "last_week last_wk past_week la_semana_pasada semana_pasada la_semaine_derniere"
    " semaine_derniere"
    " letzte_woche semana_passada на_прошлой_неделе прошлая_неделя минулого_тижня o'tgan_hafta"
    " ўтган_ҳафта ҳафтаи_гузашта өткөн_жума өткөн_жумада өткен_апта өткен_аптада"
    " toddobaadkii_hore ባለፈው_ሳምንት geçen_hafta الاسبوع_الماضي الاسبوع_اللي_فات هفته_گذشته"
    " پچھلے_ہفتے پچھلا_ہفتہ گزشتہ_ہفتے گزشتہ_ہفتہ हप्ता_अघि गत_हप्ता पिछले_हफ्ते গত_সপ্তাহে"
    " wiki_iliyopita കഴിഞ്ഞ_ആഴ്ച கடந்த_வாரம் minggu_lalu 上周 지난주",
    "month": "last_month last_mth el_mes_pasado mes_pasado le_mois_dernier mois_dernier"
    " letzten_monat mes_passado"
    " в_прошлом_месяце прошлый_месяц минулого_місяця o'tgan_oy ўтган_ой"
    " моҳи_гузашта өткөн_ай өткөн_айда өткен_ай өткен_айда bishii_hore ባለፈው_ወር geçen_ay"
    " الشهر_الماضي"
    " الشهر_اللي_فات ماه_گذشته"
    " پچھلے_مہینے پچھلا_مہینہ پچھلے_ماہ گزشتہ_مہینے گزشتہ_ماہ"
    " गत_महिना पिछले_महीने গত_মাসে mwezi_uliopita bulan_lalu 上个月 지난달",
    "year": "last_year last_yr el_ano_pasado ano_pasado l'annee_derniere annee_derniere"
    " letztes_jahr ano_passado"
    " в_прошлом_году прошлый_год прошлого_года минулого_року o'tgan_yil ўтган_йил"
    " соли_гузашта былтыр өткөн_жыл өткен_жыл ባለፈው_ዓመት geçen_yıl"
    " العام_الماضي السنة_الماضية السنة_اللي_فاتت"
    " سال_گذشته پچھلے_سال گزشتہ_سال गत_वर्ष पिछले_साल গত_বছর mwaka_jana tahun_lalu 去年 작년",
    "vague": "recently lately few_days_ago some_days_ago several_days_ago couple_of_days"
    " few_weeks_ago few_months_ago"
    " недавно нещодавно на_днях яқинда yaqinda жакында жақында наздикон dhawaan"
    " несколько_дней_назад recientemente hace_poco recemment il_y_a_peu"
    " kürzlich مؤخرا قبل_فترة من_فترة منذ_فترة قبل_مدة من_مدة منذ_مدة من_زمان قبل_كم"
    " من_كم قبل_عدة منذ_عدة چند_روز چند_هفته چند_ماه چند_وقت اخیرا کچھ_دن چند_دن کچھ_عرصہ"
    " حال_ہی_میں भर्खरै हालै সম্প্রতি hivi_karibuni baru-baru_ini",
}
_NUMBERS = {
    fold(word): number
    for number, words in {
        1: "a an one un una une один одну uno واحد واحدة یک یه ایک",
        2: "two dos deux два две дві dois duas دو",
        3: "three tres trois три ثلاثة ثلاث سه تین",
        4: "four cuatro quatre четыре اربعة اربع چهار چار",
        5: "five cinco cinq пять خمسة خمس پنج پانچ",
        6: "six seis шесть ستة ست شش چھ",
        7: "seven siete sept семь سبعة سبع هفت سات",
        8: "eight ocho huit восемь ثمانية ثماني هشت آٹھ",
        9: "nine nueve neuf девять تسعة تسع نه نو",
        10: "ten diez dix десять عشرة عشر ده دس",
    }.items()
    for word in words.split()
}
_UNITS = {
    "day": "day days d día días dia dias jour jours tag tagen дней дня день дні днів kun кун gün"
    " күн рӯз maalmood ቀን"
    " يوم ايام يومين روز دن दिन দিন siku hari 天 일",
    "week": "week weeks wk wks semana semanas semaine semaines woche wochen недель недели"
    " неделю неделя"
    " тижні тижнів тиждень hafta ҳафта жума апта toddobaad ሳምንት"
    " اسبوع اسابيع هفته ہفتے हप्ता हफ्ते সপ্তাহ wiki minggu 周 주",
    "month": "month months mes meses mois monat monaten месяц месяца месяцев місяць місяці"
    " місяців oy ой моҳ bilood ወር"
    " ай ay شهر اشهر شهور شهرين ماه ماہ مہینہ مہینے महिना महीने মাস miezi mwezi bulan 个月 개월",
    "year": "year years yr yrs año años ano anos an ans jahr jahren год года лет рік роки"
    " років yil йил жыл сол ዓመት"
    " yıl سنة سنين سنوات سنتين سال वर्ष साल বছর mwaka miaka tahun 年",
}
# Of these nobody says how many.
_SEVERAL = pattern_of(
    "days weeks wks months years yrs jours semaines semanas días dias meses дней дня дні днів"
    " недели недель месяца месяцев года лет тижні тижнів місяці місяців роки років"
    " ايام اسابيع اشهر شهور سنين سنوات"
)
_AGO = pattern_of(
    "ago back before_now earlier hace há il_y_a vor назад тому oldin олдин аввал мурун мурда"
    " бұрын пеш ka_hor በፊት önce قبل منذ پیش پہلے"
    " अघि पहिले पहले আগে zilizopita iliyopita lalu 前 전"
)
_WORDS = re.compile(
    r"(?<![^\W_])(?:"
    + "|".join(f"(?P<{kind}>{pattern_of(row)})" for kind, row in reversed(_NAMED.items()))
    + r")(?![^\W_])"
)
_COUNT = rf"(?P<count>\d{{1,3}}|{'|'.join(_NUMBERS)})"
_UNIT = "|".join(f"(?P<{unit}>{pattern_of(row)})" for unit, row in _UNITS.items())
_COUNTED = re.compile(
    rf"(?<![^\W_])(?:(?:{_AGO})\s+)?(?:about\s|~|около\s)?{_COUNT}\s*(?:{_UNIT})(?![^\W_])"
    rf"(?:\s+(?:{_AGO}))?"
)
# "A week ago" in the languages that leave the "a" out, with nothing that says which week.
_BEFORE = pattern_of("hace há il_y_a vor قبل منذ")
_BARE = re.compile(
    rf"(?<![^\W_])(?:(?:{_BEFORE})\s+(?:{_UNIT})(?=\s*(?:$|[,،;.)]))"
    rf"|(?:{_UNIT.replace('?P<', '?P<after_')})\s+(?:{_AGO})(?![^\W_]))"
)
# In Cairo and Damascus "from a week", and "he has a week", are "a week ago".
_SINCE = re.compile(
    r"^(?:من|صار\s?ل[هو]|له)\s+(?:حوالي\s+|تقريبا\s+)?"
    rf"(?={_COUNT}\b|{pattern_of(' '.join(_UNITS.values()))})"
)
# In Urdu yesterday, in Arabic "every".
_YESTERDAY_ALONE = fold("کل")
_TWO = {"يومين": "2 يوم", "اسبوعين": "2 اسبوع", "شهرين": "2 شهر", "سنتين": "2 سنة"}
_TWO = {fold(dual): fold(told) for dual, told in _TWO.items()}
_DUALS = re.compile("|".join(_TWO))
_SWAHILI_NUMBERS = {"moja": 1, "mbili": 2, "tatu": 3, "nne": 4, "tano": 5, "sita": 6, "kumi": 10}
_SWAHILI = re.compile(
    rf"(siku|wiki|miezi|mwezi|miaka)\s(\d{{1,3}}|{'|'.join(_SWAHILI_NUMBERS)})\s(zilizopita|iliyopita)"
)
_SILENCE = re.compile(r"(?:no|without|silent|нет|без|sin|sans|sem|nie|لا|بدون|छैन|নেই)\b")
_HAS_SEVERAL = re.compile(rf"(?<![^\W_])(?:{_SEVERAL})(?![^\W_])")
_HAS_AGO = re.compile(rf"(?<![^\W_])(?:{_AGO})(?![^\W_])")


@dataclass(frozen=True)
class Relative:
    """So many days, weeks, months or years before the day on which it was said; -1 is vague."""

    unit: str
    count: int

    def from_day(self, said: date) -> str:
        """The day, week, month or year in EDTF; empty where it is vague."""
        if self.count < 0:
            return ""
        if self.unit == "day":
            return f"{said - timedelta(days=self.count)}"
        if self.unit == "week":
            monday = said - timedelta(days=said.weekday() + 7 * self.count)
            return f"{monday}/{monday + timedelta(days=6)}"
        back = 12 * self.count if self.unit == "year" else self.count
        return f"{months_after(said, -back)}"[: 4 if self.unit == "year" else 7]


def read_relative(text: str) -> Relative | None:
    """Read what is told by the day of writing. A count needs “ago”, or to stand alone."""
    return _read_relative(text[:MOST_KEPT])


@lru_cache(maxsize=5000)
def _read_relative(text: str) -> Relative | None:
    folded = _DUALS.sub(lambda dual: _TWO[dual[0]], fold(clean(text))[:_LONGEST])
    folded = _SINCE.sub("قبل ", folded)
    folded = _SWAHILI.sub(
        lambda told: f"{_SWAHILI_NUMBERS.get(told[2], told[2])} {told[1]} {told[3]}", folded
    )
    if folded == _YESTERDAY_ALONE:
        return Relative("day", 1)
    if found := _WORDS.search(folded):
        days = {"today": 0, "yesterday": 1, "day_before": 2}
        kind = str(found.lastgroup)
        if kind in days:
            return Relative("day", days[kind])
        return Relative("day", -1) if kind == "vague" else Relative(kind, 1)
    found = _COUNTED.search(folded)
    if found and _is_told_back(folded, found):
        unit = next(unit for unit in _UNITS if found[unit])
        count = found["count"]
        return Relative(unit, int(count) if count.isdigit() else _NUMBERS[count])
    if found := _BARE.search(folded):
        unit = next(unit for unit in _UNITS if found[unit] or found[f"after_{unit}"])
        return Relative(unit, -1 if _HAS_SEVERAL.search(found[0]) else 1)
    return None


def _is_told_back(folded: str, found: re.Match[str]) -> bool:
    is_last = found.end() == len(folded)
    is_silence = is_last and _SILENCE.match(folded)
    return bool(_HAS_AGO.search(found[0]) or is_silence or (is_last and found.start() == 0))
