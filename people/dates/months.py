"""The words in which people write dates, folded to the form that typed text is folded to."""

from django.utils.translation import gettext_noop as _

from people.dates.typed import fold

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

# One line per month: English, Spanish, French, Russian, then Bengali, Nepali and Hindi,
# then Arabic by the names of Egypt and of Iraq.
_GREGORIAN = (
    "jan january ene enero janv janvier янв январь января январе"
    " জানুয়ারি জানুয়ারী जनवरी يناير كانون_الثاني",
    "feb february febrero fev fevr fevrier февр фев февраль февраля феврале"
    " ফেব্রুয়ারি ফেব্রুয়ারী फेब्रुअरी फरवरी فبراير شباط",
    "mar march marzo mars март марта марте мар মার্চ मार्च مارس اذار",
    "apr april abr abril avr avril апр апрель апреля апреле এপ্রিল अप्रिल अप्रैल ابريل نيسان",
    "may mayo mai май мая мае মে मे मई مايو ايار",
    "jun june junio juin июнь июня июне июн জুন जुन जून يونيو حزيران",
    "jul july julio juil juillet июль июля июле июл জুলাই जुलाई يوليو تموز",
    "aug august ago agosto aout авг август августа августе আগস্ট আগষ্ট अगस्ट अगस्त اغسطس اب",
    "sep sept september set septiembre setiembre septembre сен сент сентябрь сентября сентябре"
    " সেপ্টেম্বর सेप्टेम्बर सितम्बर सितंबर سبتمبر ايلول",
    "oct october octubre octobre окт октябрь октября октябре"
    " অক্টোবর अक्टोबर अक्टूबर اكتوبر تشرين_الاول",
    "nov november noviembre novembre ноя нояб ноябрь ноября ноябре"
    " নভেম্বর नोभेम्बर नवम्बर नवंबर نوفمبر تشرين_الثاني",
    "dec december dic diciembre decembre дек декабрь декабря декабре"
    " ডিসেম্বর डिसेम्बर दिसम्बर दिसंबर ديسمبر كانون_الاول",
)

_BIKRAM = (
    "baisakh baishakh vaishakh vaisakh बैशाख वैशाख",
    "jestha jeth jeshtha jyestha जेठ जेष्ठ ज्येष्ठ",
    "asar ashar asadh ashadh ashadha असार आषाढ",
    "saun sawan shrawan shravan srawan साउन श्रावण",
    "bhadra bhadau bhado भदौ भाद्र",
    "asoj asoja ashwin aswin ashoj असोज आश्विन",
    "kartik kattik कार्तिक कात्तिक",
    "mangsir mansir mangshir marga मंसिर मङ्सिर मार्ग",
    "poush paush push pus पुस पुष पौष",
    "magh माघ",
    "falgun phalgun fagun phagun फागुन फाल्गुन फाल्गुण",
    "chait chaitra chaita चैत चैत्र",
)

_SEASONS = {
    21: "spring printemps primavera весна весной весны",
    22: "summer ete verano лето летом лета",
    23: "autumn fall automne otono осень осенью осени",
    24: "winter hiver invierno зима зимой зимы",
}

_PARTS = {
    "early": "early beginning start debut principios inicios comienzos начало начале",
    "middle": "mid middle mi milieu mediados середина середине",
    "late": "late end fin finales fines конец конце",
}

# Words that stand around a date and change nothing: articles, "of", "born", "year of".
_FILLERS = (
    "the of in on a at st nd rd th er born b dob year de del d l el la le les en au du ne nee"
    " ano annee nacido nacida nac г р гр год года году род родился родилась рожд в во призван"
    " साल मा सन সাল সালে এর গতে gate في عام سنة من"
)

# A date that is followed by one of these goes on: what comes is no mere remark.
_CONNECTIVES = "or and to until till before after - / & ou et y o a или и до после या र"

_RELATIVE = (
    "today yesterday tomorrow now hoy ayer hier aujourd'hui сегодня вчера"
    " आज हिजो আজ গতকাল اليوم امس"
)


def _numbered(rows: tuple[str, ...]) -> dict[str, int]:
    return {fold(word): number for number, row in enumerate(rows, start=1) for word in row.split()}


GREGORIAN = _numbered(_GREGORIAN)
BIKRAM = _numbered(_BIKRAM)
SEASONS = {fold(word): season for season, row in _SEASONS.items() for word in row.split()}
PARTS = {fold(word): part for part, row in _PARTS.items() for word in row.split()}
FILLERS = {fold(word) for word in _FILLERS.split()}
CONNECTIVES = {fold(word) for word in _CONNECTIVES.split()}
RELATIVE = {fold(word) for word in _RELATIVE.split()}
