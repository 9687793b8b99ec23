"""Typed text made safe and comparable. What a person can see is never changed."""

import re
import unicodedata

# Of a page that was copied, and no part of a name.
TAG = re.compile(r"<[^<>]*>")
_LINE_BREAK = re.compile(r"\r\n?|[\v\f\x85\u2028\u2029]")
_SPACES = re.compile(r"[^\S\n\t]+")
_JOINERS = "\u200c\u200d"
_VIRAMA = 9

# Scripts whose letters change shape at a joiner: Arabic and its kin, Indic, Burmese, Khmer.
_JOINING = (range(0x600, 0xE00), range(0x1000, 0x10A0), range(0x1780, 0x1800))

# Signs that Unicode files under formatting although they are seen, such as the Arabic year sign.
_SEEN = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2")

_UNKNOWN = """
    unknown, not known, unk, dont know, do not know, i dont know, dk, no idea, not sure, not given,
    not available, no information, nil, none, no, na, nk, tbc, tbd, null,
    nn, no name, unknown name, name unknown, name not known, name not given,
    не знаю, не известно, неизвестно, неизвестен, нет данных, нет, не знаємо, невідомо,
    без имени, имя неизвестно,
    sin nombre, sans nom, no se, no lo se, se desconoce, desconocido, desconocida, ninguno,
    inconnu, inconnue, je ne sais pas, ne sais pas, aucun,
    لا أعرف, لا اعلم, لا ادري, غير معروف, مجهول, لا يوجد, الاسم غير معروف, بدون اسم,
    नाम थाहा छैन, नाम जानकारी छैन, নাম জানা নেই, নাম অজানা,
    थाहा छैन, अज्ञात, पता नहीं, मालूम नहीं, জানি না, জানা নেই, অজানা, নেই,
    não sei, não sabe, não sabemos, não consta, não informado, não tem, desconhecido, nenhum,
    sijui, hatujui, hajui, haijulikani, hakuna,
    noma'lum, bilmayman, bilmaymiz, yo'q, mavjud emas, номаълум, билмайман, йўқ,
    белгисиз, билбейм, билбейбиз, жок, номаълум аст, маълум нест, намедонам, намедонем, надорад,
    نامعلوم, نمی‌دانم, نمیدانم, نمی دانیم, ندارد, معلوم نیست, نیست,
    bilinmiyor, bilmiyorum, bilmiyoruz, belli değil, yok, የለም, አይታወቅም, አላውቅም, አናውቅም,
    未知, 不详, 不明, 不知道, 无, 모름, 미상, 없음, không rõ, không biết, không có,
    tidak tahu, tidak diketahui, tidak ada, belum ada
"""


def tidy(text: str) -> str:
    """NFC without control, direction and zero-width characters, runs of spaces or odd line ends.

    Joiners stay where a script needs them: after an Indic virama, or between two joining letters.
    """
    if text.isascii() and text.isprintable():
        return _SPACES.sub(" ", text).strip()
    seen = "".join(_seen(_LINE_BREAK.sub("\n", text)))
    return _SPACES.sub(" ", unicodedata.normalize("NFC", seen)).strip()


def fold_digits(text: str) -> str:
    """Digits of every script as 0 to 9, each at its old position."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(each, each)) for each in text)


def fold(text: str) -> str:
    """A key for comparing words: no case, accents, Arabic spelling variants, spaces or marks.

    Nuqta and the letters that serve as apostrophes are left out: most people do not write them.
    """
    decomposed = unicodedata.normalize("NFKD", text.casefold().replace("&", " and "))
    return decomposed.translate(_FOLDED)


class _Folded(dict[int, int | str | None]):
    """Letters, digits, and the marks that tell words apart: vowel signs and the virama."""

    def __missing__(self, code: int) -> str:
        each = chr(code)
        told = each.isalnum() or (_is_mark(each) and unicodedata.combining(each) in (0, _VIRAMA))
        self[code] = each if told else ""
        return each if told else ""


_FOLDED = _Folded(str.maketrans("ىیةہھک", "ييهههك", "ـʹʺʻʼʽʾʿˈ"))


def says_unknown(text: str) -> bool:
    """Whether nothing is said, or that it is not known: "", "?", "n/a", "не знаю"."""
    return fold(text) in _UNKNOWN_KEYS


def _seen(text: str) -> list[str]:
    kept: list[str] = []
    for each, following in zip(text, text[1:] + " ", strict=False):
        if each in _JOINERS:
            keep = bool(kept) and _needs_joiner(kept[-1], following)
        else:
            keep = unicodedata.category(each) not in ("Cc", "Cf", "Cs") or each in _SEEN
        if keep or each in "\n\t":
            kept.append(each)
    return kept


def _needs_joiner(before: str, after: str) -> bool:
    if not _joins(before):
        return False
    return _joins(after) or unicodedata.combining(before) == _VIRAMA


def _joins(each: str) -> bool:
    if not (each.isalpha() or _is_mark(each)):
        return False
    return any(ord(each) in script for script in _JOINING)


def _is_mark(each: str) -> bool:
    return unicodedata.category(each).startswith("M")


_UNKNOWN_KEYS = frozenset(fold(words) for words in _UNKNOWN.split(",")) | {""}
