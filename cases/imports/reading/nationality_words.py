"""Words around a country that say how it is meant: doubt, an application, a people, a passport."""

import re

from people.registry.text import fold

# Names of peoples who live in several states: whose citizen he is, they do not say.
_PEOPLES = """
    узбек узбечка узбеки ўзбек ӯзбек өзбек oʻzbek özbek таджик таджичка таджики тоҷик точик тожик
    tojik tacik киргиз киргизка киргизы кыргыз кыргызка қирғиз қырғыз qirgʻiz kırgız казах казашка
    казахи қазақ қозоқ qozoq туркмен туркменка туркмены turkman türkmen армянин армянка армяне
    азер азербайджанка грузин грузинка молдаванин молдаванка русский русская русские татарин
    киргизец ازبک تاجیک ترکمن قرقیز اوزبكي
"""
PEOPLES = frozenset(map(fold, _PEOPLES.split()))
# Clear, but easily taken for another country.
EXPLAINED = frozenset({"rsa"})
# Countries whose whole name begins other countries' names, too: what is left out is not written.
BEGINS_OTHERS = {"GIN": ("GNB", "GNQ"), "SDN": ("SSD",)}
# In a column of countries these may be words of another kind.
NEVER_ALONE = frozenset(
    ["am", "at", "by", "do", "is", "me", "mp", "na", "no", "so", "tc", "to", "md"]
)

DOUBT = re.compile(
    r"[?？؟]|\b(?:maybe|perhaps|possibly|probably|prob|likely|unsure|not sure|i think|or|claims|"
    r"возможно|вероятно|наверно|наверное|может быть|вроде|якобы|или|можливо|мабуть|або|"
    r"quizás?|tal vez|posiblemente|probablemente|creo|peut-être|probablement|ou|talvez|"
    r"ربما|لعله|احتمالا|شاید|शायद|सायद|সম্ভবত|labda|huenda|balki|ehtimol|шояд|балким|belki|galiba)\b",
    re.IGNORECASE,
)
APPLYING = re.compile(
    r"\b(?:residen\w+|permit|visa|внж|рвп|вид на жительство|патент|виза|residente?|résident\w*|"
    r"applying|applied|applicant|application|pending|wants|awaiting|in process|promised|"
    r"пода[её]т|подал\w*|подаёт|подав\w+|оформля\w+|хочет|жд[её]т|обеща\w+|в процессе|заявлени\w+|"
    r"solicit\w+|en trámite|tramit\w+|promet\w+|en cours|demand\w+|promis\w*|"
    r"ariza\w*|topshir\w+|ваъда\w*|супорид\w*|başvur\w+|ameomba|anaomba)\b|طلب|قدم|متقدم|"
    r"درخواست|आवेदन|আবেদন",
    re.IGNORECASE,
)
ETHNIC = re.compile(
    r"\b(?:ethnic(?:ally)?|ethnicity|by blood|этническ\w+|по национальности|национальность|"
    r"етнічн\w+|étnico|étnica|d'origine|ethnique|origine|millati|миллати|улуту|kökenli|asıllı)\b"
    r"|من أصل|اصالتا",
    re.IGNORECASE,
)
# What follows says where he lives, or was born.
LIVING = re.compile(
    r"[\s,;(/–-]+\b(?:living in|lives in|resident in|resident of|residing in|based in|refugee in|"
    r"working in|born in|проживает в|прожив\w+ в|жив[её]т в|родился в|родом из|уроженец|"
    r"residente en|vive en|nacido en|natural de|résidant|résident|vivant|"
    r"vit en|vit au|née? (?:en|au|à)|"
    r"residente no|mora em|nascido|anayeishi|alizaliwa|yashaydi|tug'ilgan|зодаи|туғилган)\b.*"
    r"|[\s,(]+(?:مقيم في|يقيم في|مولود في|ساکن|مقیم|متولد).*",
    re.IGNORECASE | re.DOTALL,
)
_NOTHING = r"""
    none given,
    not (?:given|stated|mentioned|specified|recorded|written|provided|clear|confirmed|sure),
    to (?:be )?(?:check|ask|confirm)\w*, ask\w*(?: family)?, pending, missing, no data, blank,
    n/?d, s/?d, не (?:указан|установлен|уточн|известн|определ|сказан|записан|понятн)\w*,
    уточн\w+, узнать, спросить, неизв\w*, не вказан\w*, не встановлен\w*, уточнити,
    sin (?:datos|información|dato|especificar),
    no (?:consta|indica|sabe|especifica\w*|definida), por (?:confirmar|verificar),
    desconocid\w+, non (?:précisé|renseigné|connu|indiqué|spécifié)e?,
    à (?:vérifier|confirmer|préciser), pas (?:précisé|indiqué|connu)e?, inconnue?, non, néant,
    não (?:informad\w|consta|sabe|especificad\w), sem (?:dados|informação), a confirmar,
    غير (?:محدد|معروف|معلوم|مذكور|واضح)\w?, غير (?:محدد|معروف|معلوم|مذكور)ة, لا (?:يعرف|نعرف),
    مجهول\w?, لم (?:يذكر|يحدد), نامشخص, نامعلوم, مشخص نیست, معلوم نہیں, ذکر نشده,
    थाहा (?:छैन|भएन), खुलेको छैन, उल्लेख छैन, पता नहीं, ज्ञात नहीं, জানা (?:নেই|যায়নি), উল্লেখ নেই, অজ্ঞাত,
    noma['ʻ‘’`]?lum, номаълум, маълум эмас, маълум нест, белгисиз, белгілі емес, bilinmiyor,
    belirsiz, belirtilmemiş, haijulikani, haijatajwa, නොදනී, தெரியாது, தெரியவில்லை
"""
NOTHING = re.compile(
    "|".join(" ".join(words.split()) for words in _NOTHING.split(",")), re.IGNORECASE
)
BOTH = re.compile(
    r"[+&]|\b(?:and|и|та|y|et|va|ва|ve|na)\b"
    r"|\b(?:dual|double|both|двойное|двойной|оба|подвійне|doble|ambas|double nationalité|dupla)\b"
    r"|مزدوج|دوگانه|दोहोरो|दोहरी|দ্বৈত",
    re.IGNORECASE,
)
# Of whom something else is said than that he is a citizen.
NOT_OF = re.compile(
    r"\b(?:not|no|non|never|ex|former|wife|husband|не|бывш\w*|жена|муж|sin|nunca|esposa|pas|"
    r"ancien\w*|femme|mari|não|hana|siyo|emas|эмас|değil|nest)\b|ليس|زوج|نیست|نہیں|छैन|नहीं|না",
    re.IGNORECASE,
)
# Of several, one that is said of his kin, or of which it is said that it is not his.
OF_ANOTHER = re.compile(
    r"\b(?:wife|husband|mother|father|parents|children|son|daughter|brother|sister|agent|recruiter|"
    r"жена|муж|мать|отец|родители|дети|сын|дочь|брат|сестра|агент|вербовщик|дружина|"
    r"esposa|mujer|madre|padre|hijos?|hijas?|hermano|hermana|agente|reclutador|femme|épouse|mère|"
    r"père|fils|fille|frère|sœur|soeur|recruteur|mulher|mãe|pai|filhos?|irmão|irmã|recrutador|"
    r"mke|mama|baba|xotini|onasi|otasi|хотини|онаси|отаси|zanash|занаш|модараш|падараш)\b"
    r"|زوج|والد|أمه|أبوه|همسر|مادر|پدر|بیوی|पत्नी|श्रीमती|माता|पिता|আমার স্ত্রী|স্ত্রী|மனைவி|බිරිඳ"
    r"|^\W*(?:not|isn't|never|не|no es|pas|não|nao|siyo|ليس|نه)\s",
    re.IGNORECASE,
)
# Parts of the world, of which nobody is a citizen.
_REGIONS = """
    africa, african, africans, west africa, west african, east africa, east african,
    north africa, central africa, southern africa, asia, asian, central asia, central asian,
    south asia, europe, south asian, european, arab, arabic, arabian, middle east,
    latin america, latin american, latino, latina, caribbean, foreigner, foreign,
    foreign national, migrant, black, muslim, christian, cis, snd, ussr, soviet union, soviet,
    ex soviet, former soviet, советский, снг, ссср, африка, африканец, азия, азиат,
    средняя азия, иностранец, центральная азия, мигрант, араб, латиноамериканец, европа,
    европеец, кавказ, кавказец, extranjero, extranjera, africano, africana, asiático,
    latinoamericano, étranger, africain, africaine, afrique, asie, asiatique, maghrébin, عربي,
    افريقي, أجنبي, اجنبي, آسيوي, افريقيا, خارجی, विदेशी, अफ्रिकी, বিদেশি, বিদেশী, আফ্রিকান, mgeni,
    mwafrika, chet ellik, yabancı
"""
REGIONS = frozenset(map(fold, _REGIONS.split(",")))
_STATELESS = """
    stateless, no citizenship, without citizenship, без гражданства, лбг, апатрид,
    лицо без гражданства, без громадянства, apátrida, apatrida, sin nacionalidad, apatride,
    sans nationalité, vatansız, عديم الجنسية, بدون جنسية, بدون, بی تابعیت, فاقد تابعیت,
    fuqaroligi yo'q, бешаҳрванд, hana uraia, राज्यविहीन, রাষ্ট্রহীন
"""
STATELESS = frozenset(map(fold, _STATELESS.split(",")))
YEARS = re.compile(
    r"(?:\b(?:since|from|in|с|з|from|desde|depuis|en|от|منذ|سے|yildan)\s+)?"
    r"\b(?:\d{1,2}[./])?(?:19|20)\d\d\b(?:\s?(?:г|года|год|yil|р|року)\b\.?)?",
    re.IGNORECASE,
)
# "He got a Russian passport in 2024", in what is remarked.
NATURALISED = re.compile(
    r"\b(?:паспорт\w*|гражданств\w+|громадянств\w+)\s+(?:РФ|Росси\w+|Росі\w+)"
    r"|\bроссийск\w+\s+(?:паспорт|гражданств)\w*|\bгражданин(?:ом)?\s+(?:РФ|России)"
    r"|\b(?:russian|rf|russia'?s)\s+(?:passport|citizen(?:ship)?|nationality)"
    r"|\b(?:passport|citizenship|citizen)\s+of\s+(?:the\s+)?russia"
    r"|\b(?:nacionalidad|ciudadanía|ciudadania)\s+rusa|\bpasaporte\s+ruso|\bciudadano\s+ruso"
    r"|\bpasse?port\s+russe|\b(?:nationalité|citoyenneté)\s+russe|\bpassaporte\s+russo"
    r"|\b(?:rossiya|rus)\s+(?:pasporti|fuqaroligi|vatandaşlığı|pasaportu)"
    r"|\b(?:россия|рус)\s+(?:паспорти|фуқаролиги)|\b(?:паспорти|шаҳрвандии)\s+(?:рус\w+|росс\w+)"
    r"|\b(?:орус|россия)\w*\s+(?:паспорт\w+|жараандыг\w+)|الجنسية الروسية|جواز(?: سفر)? روسي"
    r"|پاسپورت روس\w+|تابعیت روسیه|روسی (?:پاسپورٹ|شہریت)|रूसी पासपोर्ट"
    r"|रुसी (?:पासपोर्ट|राहदानी|नागरिकता)"
    r"|রুশ (?:পাসপোর্ট|নাগরিকত্ব)|রাশিয়ান পাসপোর্ট|\b(?:pasipoti|uraia)\s+(?:ya|wa)\s+urusi",
    re.IGNORECASE,
)
# Before it stands that he has none yet.
NOT_YET = re.compile(
    r"promis|offer|would|will get|want|appl|for (?:a |the )?$|no $|not |without|refus|denied|"
    r"обещ|без\s|не\s|хот|подал|пода[её]т|отказ|ради|за\s+$|обіця|promet|sin\s|no\s|solicit|sans|"
    r"pas de|refus|وعد|بدون|لم|لا|ваъда|va'da|वाचा|प्रतिश्रुति|আশ্বাস|ahidi|söz",
    re.IGNORECASE,
)
