"""What papers are called in many languages, and which of two holds."""

import re

from people.registry.vocabularies import IdentifierKind


def _any(words: str) -> re.Pattern[str]:
    """Any of the words, the longest first; each may hold signs of a pattern."""
    listed = sorted((" ".join(word.split()) for word in words.split(",")), key=len, reverse=True)
    listed = [word.replace(" ", r"\s+") for word in listed]
    return re.compile(rf"(?<![^\W\d_])(?:{'|'.join(listed)})(?![^\W\d_])", re.IGNORECASE)


# In this order: "Russian passport" before "passport", the military card before any card.
KINDS = {
    IdentifierKind.RU_PASSPORT.value: _any(
        r"""
        russian (?:internal )?passport, ru passport, rf passport, паспорт\w* рф,
        росс\.? паспорт\w*, российск\w+ паспорт\w*, рф паспорт\w*, внутренн\w+ паспорт\w*,
        паспорт\w* росс\w+, паспорт\w* гражданина рф, pasaporte ruso, passeport russe,
        passaporte russo, جواز (?:سفر )?روسي, پاسپورت روسی, روسی پاسپورٹ, रूसी पासपोर्ट,
        रुसी (?:पासपोर्ट|राहदानी), রুশ পাসপোর্ট, rossiya pasporti, россия паспорти, паспорти русия,
        паспорти россия, rus pasaportu, internal passport
        """
    ),
    IdentifierKind.DOG_TAG.value: _any(
        r"""
        dog\s?tags?, dogtag, жетон\w*, личный номер, личн\.?\s*номер, лич\.?\s*№, placa, chapa,
        plaque, tag no, tag, قرص تعريف, personal number, token, токен
        """
    ),
    IdentifierKind.MILITARY_ID.value: _any(
        r"""
        military (?:id|card|ticket|number|no|book), army (?:id|no|number), военн\w* билет\w*,
        воен\.?\s?билет, вб, service (?:no|number), soldier id, carné militar, cartilla militar,
        livret militaire, carte militaire, هوية عسكرية, دفتر خدمة, harbiy bilet, ҳарбий билет,
        билети ҳарбӣ, askerî? kimlik, військов\w+ квит\w+
        """
    ),
    IdentifierKind.MIGRATION_CARD.value: _any(
        r"""
        migration card, миграционн\w+ карт\w+, мигр\.?\s?карта, tarjeta migratoria
        """
    ),
    IdentifierKind.VISA.value: _any(
        r"""
        visa, виз[аыу], visado, تأشيرة, فيزا, वीजा, भिसा, ভিসা
        """
    ),
    IdentifierKind.BIRTH_CERT.value: _any(
        r"""
        birth (?:cert|certificate|reg)\w*, b/c, свидетельств\w+(?: о рождении)?, birth no,
        acta de nacimiento, acte de naissance, شهادة ميلاد, जन्मदर्ता, জন্ম\s?নিবন্ধন
        """
    ),
    IdentifierKind.NATIONAL_ID.value: _any(
        r"""
        national id\w*, nat\.?\s*id, nid, nic, nrc, id\s*(?:card|no|number|nr)?, identity card,
        citizenship(?: (?:no|number|cert\w*))?, ctz, cnic, aadhaar, aadhar, adhar, voter id,
        tazkira, tazkera, kitambulisho, huduma, ghana\s?card, ci, carn[eé]t?(?: de identidad)?,
        c[eé]dula, dni, carte d.?identit[eé], cni, cin, inn, инн, пинфл, jshshir, жшшир, pinfl,
        удостоверени\w+(?: личности)?, id.?карта, нац\.?\s*паспорт, снилс, шиноснома, iin, иин,
        هوية, الهوية, هویت, تذکره, بطاقة(?: وطنية)?, رقم قومي, الرقم القومي, شناسنامه, کد ملی,
        شناختی کارڈ, नागरिकता, आधार, मतदाता, এনআইডি, জাতীয় পরিচয়পত্র, পরিচয়পত্র, kimlik,
        t\.?c\.?\s*no, tckn, guvohnoma, id.?карт\w*, bi, bilhete de identidade, rg, cpf
        """
    ),
    IdentifierKind.PASSPORT.value: _any(
        r"""
        passport\w*, pass\.?\s*no, pasport\w*, pp, ppt, загран\w*, загранпаспорт\w*, паспорт\w*,
        з/п, зп, pasaporte, passeport, passaporte, pasaport, reisepass, pasipoti,
        hati ya kusafiria, جواز(?: (?:ال)?سفر)?, الجواز, پاسپورت, پاسپورٹ, گذرنامه, राहदानी,
        पासपोर्ट, পাসপোর্ট, පාස්පෝට්, ගමන් බලපත්‍රය, கடவுச்சீட்டு, પાસપોર્ટ, ਪਾਸਪੋਰਟ, პასპორტი, անձնագիր,
        biometric
        """
    ),
}
OLD = _any(
    r"""
        old, older, previous, expired, exp, former, cancelled, lost, earlier, first, стар\w*,
        прежн\w*, просроч\w*, недейств\w*, утерян\w*, истек\w*, viejo, anterior, vencid\w+,
        caducad\w+, ancien\w*, expiré\w*, périmé\w*, perdu\w*, antig[ou]\w*, vencido, velho,
        قديم\w*, القديم, منتهي\w*, قدیم\w*, منقضی, پرانا, पुरानो, पुराना, म्याद सकिएको, পুরাতন,
        পুরনো, পুরানো, eski\w*, эски\w*, кӯҳна, куҳна, zamani, ya zamani, iliyoisha, пред\w*,
        колишн\w*
        """
)
NEW = _any(
    r"""
        new, newer, current, valid, renewed, latest, present, нов\w+, действ\w+, действующ\w*,
        nuevo, vigente, actual, válido, nouveau, actuel, valide, valable, novo, atual, جديد\w*,
        الجديد, ساري\w*, جدید, معتبر, نیا, नयाँ, नया, হালনাগাদ, নতুন, yangi, янги, нав, жаңы,
        yeni, geçerli, mpya, дійсн\w+
        """
)
# A number of his kin, and not his own.
OF_KIN = _any(
    r"""
    (?:wife|husband|mother|father|brother|sister|son|daughter|uncle|cousin|friend|agent)['’]s,
    (?:wife|husband|mother|father|brother|sister|son|daughter|uncle|cousin|жена|мать|отец|брат):,
    of (?:his |the )?(?:wife|husband|mother|father|brother|sister|son|daughter|uncle|cousin|agent),
    (?:паспорт |загран |номер )?(?:жены|мужа|матери|отца|брата|сестры|сына|дочери|агента),
    de (?:la |su )?(?:esposa|mujer|madre|hermana|hija), del? (?:su )?(?:padre|hermano|hijo|agente),
    de (?:sa |la )?(?:femme|mère|sœur|fille), (?:du|de son) (?:père|frère|fils),
    da (?:esposa|mulher|mãe|irmã|filha), do (?:pai|irmão|filho),
    (?:جواز |رقم )?(?:زوجته|والده|والدته|أخيه|أخوه), پاسپورت (?:همسرش|پدرش|مادرش|برادرش),
    ya (?:mke wake|mama yake|baba yake), xotinining, otasining, onasining, akasining
    """
)
# What else has a number, or a year, with the word and the number after it.
NO_PAPER = re.compile(
    r"(?<![^\W\d_])(?:tel|telephone|phone|mob|mobile|cell|whatsapp|receipt|application|file|invoice|"
    r"driving licen[cs]e|licen[cs]e|seaman'?s? book|bank|account|тел|телефон|моб|квитанци\w+|"
    r"водительск\w+(?: удостоверени\w+)?|права|счет|teléfono|telefono|celular|recibo|licencia|"
    r"cuenta|téléphone|reçu|permis|telefone|carta de condução|"
    r"رقم الهاتف|هاتف|موبايل|फोन|मोबाइल|ফোন|মোবাইল)"
    r"\W{0,3}(?:no|n[o°º]|number|№)?\W{0,3}[A-Z]{0,3}[\s-]?\+?\d[\d\s/()-]{3,}"
    r"|(?<![^\W\d_])(?:in|on|since|from|until|till|by|в|во|с|до|от|en|desde|hasta|em|depuis)"
    r"\s+(?:19|20)\d\d(?!\d)",
    re.IGNORECASE,
)
# Words that only say that a number follows.
CALLED = re.compile(
    r"(?<![^\W\d_])(?:n[o°º](?=[\s.:°º])|nr|num|numero|número|numéro|number|no\.|серия|сер|номер|ном|"
    r"№|#|series?|rqm|رقمه?|برقم|شماره|नम्बर|नंबर|नं|নম্বর|নং|raqami|рақами|nambari)(?![^\W\d_])[.:\s]*"
    r"|[№#]",
    re.IGNORECASE,
)
