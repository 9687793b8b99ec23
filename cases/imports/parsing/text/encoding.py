"""In which encoding a text was written: by its marks, its zeros, its letters. And how sure."""

import codecs
import re
from collections import Counter
from collections.abc import Mapping
from functools import cache
from itertools import pairwise

from cases.imports.parsing.refusal import Refusal

SAMPLE = 256 * 1024
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32LE BOM"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32BE BOM"),
    (codecs.BOM_UTF8, "utf-8", "UTF-8 BOM"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16LE BOM"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16BE BOM"),
)
# The letters of a script, those that come most often first. A text in the wrong Cyrillic encoding
# shows the right script, but rare letters for common ones and capitals for small letters.
_CYRILLIC = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєўґћђљњџ"
_ARABIC = "اليمنرتوبهدعسكفقحجشصخطءىةزأذضثغظئإؤآپچژگکٹڈڑںھے"
_ACCENTED = "éèáàíóúçãõâêôñäöüßëïîûùåæøœşğıšžőű"
_SINGLE = {
    "cp1251": ("Windows-1251", _CYRILLIC),
    "koi8-r": ("KOI8-R", _CYRILLIC),
    "cp866": ("CP866", _CYRILLIC),
    "cp1256": ("Windows-1256", _ARABIC),
    "cp1252": ("Windows-1252", _ACCENTED),
}
# A codec is a module, and the child opens none once it is leashed.
for _codec in (*_SINGLE, "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "cp437"):
    codecs.lookup(_codec)
# Signs that stand at the same place in all of them, or that say nothing about the language.
_NEUTRAL = set("\u00a0–—‘’“”„•…«»€№°§©®±·")
_WORDS = re.compile(rb"[A-Za-z\x80-\xff]*[\x80-\xff][A-Za-z\x80-\xff]*")


def encoding_of(content: bytes) -> tuple[str, str, int]:
    """Return the codec, the name to be shown, and how many bytes of mark stand before the text."""
    for mark, codec, shown in _MARKS:
        if content.startswith(mark):
            return codec, shown, len(mark)
    if wide := _by_zeros(content[:SAMPLE]):
        return wide, wide.upper().replace("-LE", "LE").replace("-BE", "BE"), 0
    if _is_utf8(content):
        return "utf-8", "UTF-8", 0
    words = Counter(_WORDS.findall(content[: SAMPLE * 4]))
    codec = max(_SINGLE, key=lambda each: _plausibility(words, each))
    return codec, _SINGLE[codec][0], 0


def _by_zeros(sample: bytes) -> str:
    """Return the wide encoding whose zeros these are: separators and digits are half zeros."""
    sample = sample[: len(sample) // 4 * 4]
    zeros = [sample[at::4].count(0) for at in range(4)]
    total = sum(zeros)
    if total * 50 < len(sample):
        return ""
    quarter = len(sample) // 4
    if min(zeros[1:]) > quarter * 0.5 and zeros[0] < quarter * 0.1 and zeros[3] > quarter * 0.9:
        return "utf-32-le"
    if min(zeros[:3]) > quarter * 0.5 and zeros[3] < quarter * 0.1 and zeros[0] > quarter * 0.9:
        return "utf-32-be"
    odd = zeros[1] + zeros[3]
    if odd > total * 0.9:
        return "utf-16-le"
    if odd < total * 0.1:
        return "utf-16-be"
    if total * 4 > len(sample):
        raise Refusal("strange")
    return ""


def _is_utf8(content: bytes) -> bool:
    """Whether it is UTF-8, be it with a few bad bytes: other encodings make no such sequences."""
    try:
        content.decode("utf-8")
    except UnicodeDecodeError as error:
        is_cut = error.reason == "unexpected end of data" and error.start >= len(content) - 3
        if is_cut and not content[: error.start].isascii():
            return True
        text = content[: SAMPLE * 4].decode("utf-8", "replace")
        bad = text.count("\ufffd")
        good = sum(1 for sign in text if sign > "\x7f") - bad
        return good > 4 * bad
    return True


def _plausibility(words: Mapping[bytes, int], codec: str) -> float:
    """Return how likely it is that these words were written in this encoding."""
    weights = _weights(codec)
    total = 0.0
    for word, count in words.items():
        high = [byte for byte in word if byte > 0x7F]
        score = sum(weights[byte] for byte in high)
        text = word.decode(codec, "replace")
        if codec != "cp1252":
            # A word of Cyrillic or Arabic letters has no Latin ones.
            score -= 2.0 * (len(word) - len(high))
            score -= 2.0 * sum(a.islower() and b.isupper() for a, b in pairwise(text))
        else:
            # A word of a Latin alphabet has more plain letters than accented ones.
            score -= 3.0 * max(0, 2 * len(high) - len(word) - 1)
        total += score * count
    return total


@cache
def _weights(codec: str) -> list[float]:
    """Return for each byte how well it fits the language of the encoding."""
    letters = _SINGLE[codec][1]
    weights = [0.0] * 256
    for byte in range(0x80, 0x100):
        sign = bytes([byte]).decode(codec, "replace")
        rank = letters.find(sign.lower())
        if sign in _NEUTRAL:
            continue
        if rank < 0:
            weights[byte] = -1.0 if sign.isalpha() else -4.0
        else:
            weights[byte] = 3.0 - 4.0 * rank / len(letters) - (0.2 if sign.isupper() else 0.0)
    return weights
