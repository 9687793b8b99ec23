"""The words in which people write dates, folded to the form that typed text is folded to."""

import re

from django.utils.translation import gettext_noop as _

from people.dates import month_words
from people.dates.codes import Calendar
from people.dates.typed import clean, fold

BIKRAM_MONTHS = (
    _("Baisakh"),
    _("Jestha"),
    _("Asar"),
    _("Saun"),
    _("Bhadra"),
    _("Asoj"),
    _("Kartik"),
    _("Mangsir"),
    _("Poush"),
    _("Magh"),
    _("Falgun"),
    _("Chait"),
)

# How we name the months of the others. They are names and stay as they are.
NAMES: dict[Calendar, tuple[str, ...]] = {
    "bs": BIKRAM_MONTHS,
    "islamic": (
        "Muharram",
        "Safar",
        "Rabi I",
        "Rabi II",
        "Jumada I",
        "Jumada II",
        "Rajab",
        "Shaban",
        "Ramadan",
        "Shawwal",
        "Dhu al-Qadah",
        "Dhu al-Hijjah",
    ),
    "persian": (
        "Farvardin",
        "Ordibehesht",
        "Khordad",
        "Tir",
        "Mordad",
        "Shahrivar",
        "Mehr",
        "Aban",
        "Azar",
        "Dey",
        "Bahman",
        "Esfand",
    ),
    "ethiopic": (
        "Meskerem",
        "Tikimt",
        "Hidar",
        "Tahsas",
        "Tir",
        "Yekatit",
        "Megabit",
        "Miazia",
        "Ginbot",
        "Sene",
        "Hamle",
        "Nehase",
        "Pagume",
    ),
}

_SEASONS = {
    21: "spring springtime printemps primavera весна весной весны fruhling fruhjahr навесні весною"
    " bahor bahorda ilkbahar ilkbaharı ilkbaharda баҳор баҳори баҳорда жаз жазында bahar"
    " көктем көктемі baharı بهار الربيع ربيع",
    22: "summer ete verano лето летом лета verao sommer estate літо влітку літа yoz yozi yozda "
    "ёзда yaz yazı yazın жай жайында тобистон тобистони"
    " تابستان الصيف صيف",
    23: "autumn fall automne otono осень осенью осени outono herbst autunno осінь восени"
    " kuz kuzi kuzda кузда күз күзүндө sonbahar sonbaharı sonbaharda тирамоҳ тирамоҳи پاییز"
    " خزان الخريف خريف",
    24: "winter hiver invierno зима зимой зимы inverno взимку узимку qish qishda қишда қиш кыш "
    "кышында қыс қысы kış kis kışı kışın зимистон зимистони"
    " زمستان الشتاء شتاء",
}

_PARTS = {
    "early": "early beginning start begin debut principios inicios comienzos начало начале начала"
    " inicio comeco anfang beginn inizio початок початку boshi boshida boshlari боши бошида"
    " başı başında awal"
    " mwanzoni mwanzo بداية اوائل مطلع اوایل ابتدای آغاز аввали аввал башы башында شروع सुरु"
    " शुरू শুরু শুরুতে শুরুর",
    "middle": "mid middle mi milieu mediados середина середине середины meados mitte meta"
    " середині ortasi ortası o'rtasi o'rtalarida ўртаси ўрталарида pertengahan katikati миёнаи"
    " ортосу ортосунда منتصف اواسط وسط मध्य"
    " মাঝামাঝি",
    "late": "late end fin finales fines конец конце конца final fim ende fine кінець кінця кінці"
    " oxiri oxirida sonu sonunda akhir mwishoni mwisho نهاية اواخر اخر охири охир поёни аягы"
    " аягында ахири охирида انتهای پایان अन्त अंत শেষ শেষে শেষের",
}

# Words that stand around a date and change nothing: articles, "of", "born", "year of", "since".
_FILLERS = """
    the of in on a at st nd rd th er born b dob d.o.b year month date dated from since early-on
    de del d l el la le les en au du ne nee des un
    ano annee mois nacido nacida nac desde depuis ano mes fecha dia nascido nascida em na o
    г р гр год году года годы род родился родилась родилис рожд в во призван с со го ого е числа
    дата рождения р. нар рік року році народився народилась народж з від числа
    geboren geb am im jahr den seit dem nato nata il nel anno dal
    yil yilda yili yilning tug'ilgan tugilgan yildan йил йилда йили туғилган таваллуд соли сол моҳи
    жыл жылы жылда жылдын жылдың жылғы ж туулган туған
    doğumlu yılı yılında yili yilinda tarihinde ta da te dan den doğum
    tarehe mwezi mwaka mnamo wa ya mwa alizaliwa ቀን በ
    tahun tanggal tgl lahir bulan pada
    साल मा सन तारीख सन् में जन्म সাল সালে সালের এর তারিখ জন্ম গতে gate
    মাস মাসে মাসের महिना महिनामा महीने महीना माह ਮਹੀਨਾ ਮਹੀਨੇ මාසයේ මස මාසය மாதம் மாதத்தில்
    మాసం నెలలో నెల മാസം മാസത്തിൽ ਸਾਲ ਸੰਨ வருடம் ஆண்டு
    ഇൽ വർഷം වර්ෂ වර්ෂය ခုနှစ် ရက် လ ပီ ปี เดือน วันที่
    في عام سنة من شهر مواليد تاريخ يوم منذ ولد
    متولد سال ماه تولد در از پیدائش کا کی کو میں تاریخ ماہ
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
    sat sun lunes martes miercoles jueves viernes sabado
    domingo lundi mardi mercredi jeudi vendredi
    samedi dimanche понедельник вторник среда среду четверг пятница пятницу суббота субботу
    воскресенье пн вт ср чт пт сб вс
"""

# A date that is followed by one of these goes on: what comes is no mere remark.
_CONNECTIVES = (
    "or and to until till before after - / & ou et y o a или и до после या र або та oder und bis"
    " vor nach antes despues depois avant apres قبل بعد او و یا veya ve yoki va au na atau dan"
)

_RELATIVE = (
    "today yesterday tomorrow now hoy ayer hier aujourd'hui сегодня вчера"
    " आज हिजो আজ গতকাল اليوم امس"
)

Months = dict[str, dict[Calendar, int]]


def _key(word: str) -> str:
    return fold(clean(word))


def _numbered(told: dict[Calendar, str]) -> Months:
    months: Months = {}
    for calendar, rows in told.items():
        year = 13 if calendar == "ethiopic" else 12
        for place, spellings in enumerate(rows.split()):
            for word in spellings.split("|"):
                months.setdefault(_key(word), {})[calendar] = place % year + 1
    return months


# What each word means as a month, by the calendars that have one of this name.
MONTHS = _numbered(
    {
        "greg": month_words.GREGORIAN_MONTHS,
        "bs": month_words.BIKRAM_MONTHS_TOLD,
        "islamic": month_words.ISLAMIC_MONTHS_TOLD,
        "persian": month_words.PERSIAN_MONTHS_TOLD,
        "ethiopic": month_words.ETHIOPIC_MONTHS_TOLD,
    }
)
BENGALI = frozenset(
    _key(word)
    for spellings in month_words.BENGALI_MONTHS_TOLD.split()
    for word in spellings.split("|")
)
SEASONS = {_key(word): season for season, row in _SEASONS.items() for word in row.split()}
PARTS = {_key(word): part for part, row in _PARTS.items() for word in row.split()}
FILLERS = {_key(part) for word in _FILLERS.split() for part in re.split("[.']", word) if part}
CONNECTIVES = {_key(word) for word in _CONNECTIVES.split()}
RELATIVE = {_key(word) for word in _RELATIVE.split()}
LONG_NAMES = re.compile(
    "|".join(
        r"[\s\-]+".join(map(re.escape, name.split("_")))
        for name in sorted(MONTHS, key=len, reverse=True)
        if "_" in name
    )
)
