"""Words in the cell of a name that are no name: other names, fathers, what else is said of him."""

import re

from people.registry.text import fold

_LETTER = r"[^\W\d_]"


def any_of(words: str) -> str:
    """A pattern of any of the words, each whole, the longest first."""
    listed = sorted((" ".join(word.split()) for word in words.split(",")), key=len, reverse=True)
    either = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in listed)
    return rf"(?<!{_LETTER})(?:{either})(?!{_LETTER})"


# After these stands by what other name he is known.
ALIAS = re.compile(
    r"\s*[,;(]?\s*(?:"
    + any_of(
        """
        alias, a.k.a., a.k.a, aka, a/k/a, also known as, known as, better known as, also called,
        called, nickname, nick name, nick, nicknamed, urf, @, callsign, call sign, c/s,
        pet name, dak nam, он же, по прозвищу, прозвище, позывной, кличка, известный как,
        псевдоним, по кличке, поз., він же, на прізвисько, позивний, прізвисько, dit, surnommé,
        surnom, dit le, connu sous le nom de, apodo, apodado, conocido como, mote, vulgo,
        conhecido como, apelido, الملقب, ملقب, الشهير, المعروف, لقبه, الملقب بـ, المكنى, شهرته,
        ملقب به, معروف به, مشهور به, لقب, عرف, المعروف بـ, उर्फ, उपनाम, डाकनाम, ओर्फ, ওরফে,
        ডাকনাম, ডাক নাম, ਉਰਫ਼, ਉਰਫ, නොහොත්, හෙවත්, எனப்படும், என்கிற, laqabi, laqab, taxallusi,
        лақаби, лақаб, тахаллус, лакабы, лакап ат, lakabı, lakaplı, namı diğer, maarufu kama,
        maarufu, jina la utani, jina lingine, 별명, 又名, 外号
        """
    )
    + r")\s*[:\-–]?\s*",
    re.IGNORECASE,
)
# Between a man's name and his father's.
SON_OF = re.compile(
    r"\s*[,;(]?\s*(?:"
    r"(?<![^\W\d_])(?P<letter>[sdwc](?=\s?[/.]\s?o)|a(?=\s?/\s?[lp]))"
    r"\s?[/.]\s?[olp](?![^\W\d_])[./]?|"
    + any_of(
        """
        son of, daughter of, wife of, hijo de, hija de, fils de, fille de, filho de, filha de,
        сын, син, father, father's name, fathers name, father name, отец, отца зовут, padre,
        père, pai, पुत्र, सुपुत्र, आत्मज, बाबुको नाम, बुबाको नाम, पिता, पिता का नाम, পিতা, পিতার নাম,
        বাবা, ਪੁੱਤਰ, ولد, پسر, فرزند, والدہ, والد, اسم الأب, نام پدر, писари, баласы, mwana wa,
        mtoto wa, த/பெ, த.பெ, தந்தை பெயர், తండ్రి పేరు, അച്ഛന്റെ പേര്
        """
    )
    + r")\s*[:\-–]?\s*",
    re.IGNORECASE,
)
# The same, where both together are the name.
BIN = re.compile(r"\s(?:bin|ibn|ben|binti?|бин|ибн|بن|ابن|بنت)\s", re.IGNORECASE)
FATHER_BEFORE = re.compile(
    rf"({_LETTER}+)\s(?:o['ʻʼ‘’`]?g['ʻʼ‘’`]?li|ogli|ugli|oğlu|oglu|ўғли|угли|оглы|оглу|qizi|кызы|қизи)(?!{_LETTER})",
    re.IGNORECASE,
)
AGE = re.compile(
    r"(?:age[d]?|возраст|edad|âge|idade|aged|umri|العمر|عمره|उमेर|उम्र|বয়স|umur)?\s*[:.\-]?\s*(\d{1,2})\s*"
    r"(?:years?(?:\s*old)?|yrs?|y\.?\s?/?\s?o|y|л(?:ет)?|г(?:од(?:а|ів)?)?|років|роки|años|ans|anos|साल|"
    r"वर्ष|बर्ष|বছর|سنة|سنه|عاما|عام|سال|ساله|miaka|yosh|ёш|сола?|жаш|жас|yaş\w*|වසර|வயது)?\s*\.?",
    re.IGNORECASE,
)
BIRTH = re.compile(
    r"(?:b\.?|born(?: in)?|dob|род\w*\.?|д\.?р\.?|г\.?р\.?|р\.?|nac\.?|né|nacido|nascido|"
    r"ج|مواليد|जन्म|জন্ম)?\s*[:.]?\s*"
    r"(?:\d{1,2}[./-]\d{1,2}[./-])?(?:19|20)\d\d(?:[./-]\d{1,2}[./-]\d{1,2})?\s*(?:г\.?\s?р\.?|р\.?\s?н\.?|г\.?)?",
    re.IGNORECASE,
)
RETIRED = re.compile(
    r"(?:r|rtd|retd|ret|retired|ex|reserve|отст\w*|в отставке|запас\w*|retirado|retraité|متقاعد|"
    r"سابق|से\.?नि\.?|অব|অবসরপ্রাপ্ত|reformado|emekli)\.?",
    re.IGNORECASE,
)
SAYS_DEAD = re.compile(
    any_of(
        """
        late, dead, deceased, died, kia, killed, rip, погиб, погибший, покойный, умер, убит,
        загинув, fallecido, muerto, difunto, décédé, mort, falecido, morto, المرحوم, الشهيد,
        متوفى, مرحوم, شهید, स्व, स्वर्गीय, मृत, मृतक, मृत्यु, মৃত, মরহুম, নিহত, marhum, мархум, шаҳид,
        rahmatli, marehemu, ölü, rahmetli
        """
    ),
    re.IGNORECASE,
)
_SAID_OF_HIM = """
    not real name, real name, name changed, changed, pseudonym, имя изменено, псевдоним,
    nombre cambiado, nom changé, nom d'emprunt, اسم مستعار, m, f, male, female, man, woman, boy,
    missing, pow, captured, wounded, injured, returned, alive, not confirmed, unconfirmed,
    confirmed, urgent, new, old, update, updated, duplicate, see above, муж, жен, мужчина,
    пропал, пленный, в плену, ранен, вернулся, жив, срочно, не подтверждено, desaparecido,
    herido, prisionero, capturado, regresó, varón, hombre, disparu, blessé, prisonnier, revenu,
    homme, مفقود, أسير, جريح, عاد, ذكر, बेपत्ता, घाइते, निखोज, लापता, পুরুষ, নিখোঁজ, আহত, बन्दी,
    first name, last name, given name, surname, family name, имя, фамилия, same, idem, то же
"""
SAID_OF_HIM = frozenset(fold(word) for word in _SAID_OF_HIM.split(","))
_NOT_KNOWN = """
    ?, ??, ???, unknown, surname unknown, surname not known, no surname, full name unknown,
    family name unknown, full name not known, last name unknown, name not sure, not sure,
    unsure, фамилия неизвестна, фамилию не знает, фамилии нет, имя неизвестно, неизвестно,
    apellido desconocido, nom de famille inconnu, nom inconnu, sobrenome desconhecido,
    اسم العائلة غير معروف, थर थाहा छैन, पदवी অজানা, পদবি অজানা, familiyasi noma'lum,
    фамилияси номаълум, фамилиясы белгисиз
"""
NOT_KNOWN = frozenset(fold(word) for word in _NOT_KNOWN.split(",") if fold(word))
_UNNAMED = """
    unknown, unidentified, unnamed, nameless, anonymous, undisclosed, withheld, неизвестный,
    неизвестен, неизвестная, неустановленный, неопознанный, безымянный, аноним, анонимно, неизв,
    невідомий, невстановлений, desconocido, anónimo, desconhecido, anônimo, inconnu, anonyme,
    مجهول, مجهولة, ناشناس, نامعلوم, अज्ञात, अपरिचित, অজ্ঞাত, অজ্ঞাতনামা, নামহীন, ਅਣਜਾਣ, නාඩුනන,
    නොදන්නා, அடையாளம், noma'lum, номаълум, белгисиз, белгісіз, ношинос, бегона, bilinmeyen,
    isimsiz, naməlum, asiyejulikana, haijulikani, asiyefahamika, 미상, 신원미상, 무명, 不明, 无名,
    匿名, አይታወቅም, nn, ноном, беном, nonidentifié, noidentificado, unbekannt, onbekend
"""
UNNAMED = frozenset(fold(word) for word in _UNNAMED.split(","))
_UNNAMED_PHRASES = """
    no name, without name, name unknown, name not known, name not given, name withheld,
    not identified, not named, john doe, mr x, без имени, имя неизвестно, имя не установлено,
    имя не указано, n n, без імені, sin nombre, no identificado, nombre desconocido, nn nn,
    sans nom, non identifié, nom inconnu, sem nome, não identificado, بدون اسم, بلا اسم,
    غير معروف, الاسم غير معروف, لا يوجد اسم, مجهول الهوية, مجهول الاسم, بی نام, بدون نام,
    نام نامعلوم, نام معلوم نہیں, नाम थाहा छैन, नाम नखुलेको, नाम अज्ञात, नाम नहीं पता, नाम नभएको,
    নাম জানা নেই, নাম অজানা, নাম নেই, নাম অজ্ঞাত, නම නොදනී, නම නොමැත, பெயர் தெரியாது,
    பெயர் தெரியவில்லை, பெயர் இல்லை, ismi noma'lum, ismi yo'q, исми номаълум, номаш номаълум,
    аты белгисиз, аты жок, adı bilinmiyor, kimliği belirsiz, jina halijulikani, hana jina,
    bila jina, ስም አይታወቅም, ስሙ አይታወቅም, magaca lama yaqaan, аты-жөні белгісіз, аты белгісіз,
    номаш маълум нест, 이름 미상, 姓名不详, အမည်မသိ
"""
UNNAMED_PHRASES = tuple(sorted((fold(each) for each in _UNNAMED_PHRASES.split(",")), key=len))
_COMPANY = """
    agency, agencies, travels, travel, tours, company, co, ltd, llc, pvt, consultancy,
    consultants, group, enterprise, enterprises, services, service, placement, overseas,
    manpower, recruitment, trading, bros, hr, corporation, inc, ооо, зао, ип, агентство,
    компания, фирма, турфирма, тур, agencia, empresa, agence, société, agência, شركة, مكتب,
    وكالة, شرکت, آژانس, कम्पनी, एजेन्सी, কোম্পানি, এজেন্সি, kompaniya, фирмаси, şirketi
"""
COMPANY = frozenset(fold(word) for word in _COMPANY.split(","))
_TITLES = """
    brig brigadier
    hajji haji hadji hadj hj alhaji alhadji mullah mulla mawlawi maulana moulvi ustad eng ing
    adv advocate pastor rev imam constable pte spr cpt ssgt sfc wo wo1 wo2 sm gnr hav nk
    гвардии контрактник доброволец боец воин хаджи мулла
    الحاج حاج السيد المهندس الشيخ حاجی ملا مولوی استاد انجنیر سرباز
    हाजी मौलाना पण्डित गुरु হাজী মাওলানা আলহাজ্ব মোল্লা
    soldat legionnaire réserviste reservista soldado cabo teniente capitán
    bwana mzee mwalimu haci hacı hoca er onbaşı çavuş askar serjant hoji
"""
TITLES = frozenset(_TITLES.split())
BURMESE_TITLES = frozenset({"u", "ko", "ma", "daw"})

ABU = frozenset(map(fold, ("ابو", "أبو", "ام", "أم", "ابن", "ولد", "بنت")))
_PLAINLY_KIN = """
    brother, sister, son, daughter, husband, wife, father, mother, uncle, aunt, cousin, nephew,
    brothers, брат, сестра, сын, дочь, муж, жена, отец, мать, дядя, тётя, племянник, чоловік,
    дружина, син, мати, hermano, hermana, hijo, hija, esposo, esposa, padre, madre, tío, primo,
    sobrino, marido, frère, sœur, fils, fille, mari, épouse, père, mère, oncle, irmão, filho,
    pai, mãe
"""
PLAINLY_KIN = frozenset(fold(word) for word in _PLAINLY_KIN.split(","))
