"""The words around a date that change what it means, as patterns for folded text."""

import re

from people.dates.codes import Calendar
from people.dates.typed import clean, fold


def pattern_of(row: str) -> str:
    """Any one of the words; "_" stands for a space inside one, longer ones come first."""
    words = sorted({fold(clean(word)) for word in row.split()}, key=len, reverse=True)
    return "|".join(re.escape(word).replace("_", r"\s+") for word in words)


ABOUT = pattern_of(
    "about abt. abt approximately approx. approx around roughly circa ca. ca c. est. estimated"
    " vers environ hacia aproximadamente aprox. aprox alrededor_de cerca_de por_volta_de verso"
    " intorno_al около примерно приблизительно ок. ориентировочно близько приблизно орієнтовно бл."
    " ungefähr etwa um_das_jahr taxminan тахминан болжол_менен шамамен yaklaşık yaklaşik tahminen"
    " लगभग करिब करीब तिर আনুমানিক প্রায় ਲਗਭਗ લગભગ சுமார் ഏകദേശം పరిశరంగా සුමාර පමණ"
    " حوالي تقريبا نحو حدود حدودا تخمینا اندازا takriban sekitar kira-kira ခန့် 约 約 大约 약"
)
ABOUT_AFTER = pattern_of(
    "or_so approx approx. approximately ca. about ~ civarı civari hivi 左右 경 तिर পক্ষে"
)
MAYBE = pattern_of(
    "maybe perhaps probably possibly peut-être probablement quizás tal_vez probablemente talvez"
    " возможно наверное вероятно можливо мабуть vielleicht wahrscheinlich forse belki muhtemelen"
    " balki ehtimol эҳтимол балки शायद হয়তো সম্ভবত ਸ਼ਾਇਦ ربما شاید احتمالا labda pengine mungkin"
)
ERAS: dict[Calendar, str] = {
    "bs": pattern_of(
        "bs b.s. b.s bikram_sambat vikram_samvat v.s. वि.सं. वि.सं वि.स. वि.स वि_सं"
        " विक्रम_संवत् विक्रम_सम्वत बि.सं. बि.स. सम्वत्"
    ),
    "persian": pattern_of(
        "هجری_شمسی شمسی خورشیدی هجری_خورشیدی هـ.ش هـ.ش. هـ_ش هـ_ش. هـ.خ ه‍.ش هش ش ش."
        " shamsi solar_hijri hijri_shamsi jalali sh s.h. s.h a.p. шамси ҳиҷрии_шамсӣ"
    ),
    "islamic": pattern_of(
        "هـ هـ. هجري هجرية هجري_قمري قمری هجری_قمری هـ.ق هـ.ق. هـ_ق ق a.h. a.h ah h. hijri"
        " hijriyah hijra hicri хиджры ҳиҷрӣ हिजरी হিজরি ہجری ھ"
    ),
    "buddhist": pattern_of("be b.e. b.e พ.ศ. พ.ศ พศ buddhist_era"),
    "ethiopic": pattern_of("ec e.c. e.c ዓ.ም ዓ.ም. ዓ/ም ethiopian_calendar eth._cal. eth_cal"),
    "greg": pattern_of(
        "ad a.d. ce c.e. g.c. gc ई.सं. ई.सं ई.स. ईस्वी ईसवी н.э. खुस्ताब्द খ্রিস্টাব্দ খ্রিঃ খ্রি."
        " م م. ميلادي ميلادية میلادی عیسوی ء 公元 西元 ዓ.ም.ፈ እ.ኤ.አ እ.ኤ.አ. እኤአ"
    ),
}
UNREAD_ERAS = re.compile(
    pattern_of(
        "বঙ্গাব্দ বাংলা_সন বাংলা bangabda bengali_calendar bangla_calendar"
        " မြန်မာသက္ကရာဇ် ကောဇာသက္ကရာဇ် 주체 juche"
    )
)
OR = pattern_of(
    "or ou oder oppure или либо або чи या অথবা বা او أو یا یا_هم veya ya_da yoki ёки au atau 또는 或"
)
TO = pattern_of(
    "to until till - hasta até bis до jusqu'à по hadi mpaka hingga sampai تا الى حتى থেকে से"
)
BETWEEN = pattern_of(
    "between from entre du de desde del с со між від з zwischen von tra fra dal بين من بین از"
    " baina_ya kati_ya kuanzia antara dari"
)
AND = pattern_of(
    "and to until till y et a e al au hasta até и по до і та und bis و الى تا na hadi dan"
    " sampai hingga"
)
BEFORE = pattern_of(
    "before prior_to until till by up_to not_later_than до перед antes_de antes_del hasta avant"
    " avant_le jusqu'à jusqu'en até vor bis prima_di قبل حتى قبل_از kabla_ya sebelum"
)
AFTER = pattern_of(
    "after later_than after_about после після después_de despues_del depois_de après apres_le nach"
    " dopo بعد بعد_از baada_ya setelah"
)
BEFORE_AFTERWARDS = pattern_of("अघि भन्दा_अघि से_पहले আগে এর_আগে سے_پہلے önce dan_önce oldin гача")
AFTER_AFTERWARDS = pattern_of("पछि के_बाद পরে এর_পরে کے_بعد sonra keyin кейин")
