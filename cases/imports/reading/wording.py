"""Typed words in one plain form, so that one table of phrases meets every way of typing them."""

import re
import unicodedata

from people.registry.text import fold_digits, tidy

# French and Spanish-American elisions; the same sign within an Uzbek or Ukrainian word is no gap.
_ELISION = re.compile(r"(?<!\w)(?:[ldnjsctm]|qu)['’ʼ](?=\w)", re.IGNORECASE)
_APOSTROPHES = dict.fromkeys(map(ord, "'’ʼʻ‘`´ʹʿʾ"), "")
_WITHIN_NUMBER = re.compile(r"(?<=\d)[.,:/\-](?=\d)")
# "Don't" written into the verb: only these begin so, and go on for some letters.
_JOINED_NOT = re.compile(r"(?<![^\W_])(لا|ما)(?=[تي][ء-ي]{3})")
_DASH = re.compile(r"(?<=\s)[-–—]+(?=\s)|[–—]")
_NO_MARK = 0
_VIRAMA = 9
_STOPS = dict.fromkeys(map(ord, ".!;؛।॥۔…\n·•።。"), " . ")
_COMMAS = dict.fromkeys(map(ord, ",،、:፣፤፡"), " , ")
_ASKS = dict.fromkeys(map(ord, "?؟？"), " ? ")
_OTHERS = {ord(each): f" {each} " for each in "()/+~"} | {ord("["): " ( ", ord("]"): " ) "}
SENTENCE_ENDS = frozenset({".", "(", ")"})
CLAUSE_ENDS = SENTENCE_ENDS | {",", "?", "/", "+"}


def tokens(text: str) -> tuple[str, ...]:
    """Words without case, accents and apostrophes, in order, with the marks that part clauses.

    Full stops and their like become ".", commas and colons ",", question marks "?".
    """
    plain = _DASH.sub(",", fold_digits(tidy(text)))
    plain = _WITHIN_NUMBER.sub("", _ELISION.sub(lambda found: found[0][:-1] + " ", plain))
    plain = _JOINED_NOT.sub(r"\1 ", plain.translate(_APOSTROPHES).casefold())
    return tuple(unicodedata.normalize("NFKD", plain).translate(_PLAIN).split())


def word_set(text: str) -> frozenset[str]:
    """The words of a text, in the form in which `tokens` gives them."""
    return frozenset(tokens(text))


class _Plain(dict[int, str]):
    """Letters, digits, and the marks that tell words of Indian scripts apart; else a space."""

    def __missing__(self, code: int) -> str:
        each = chr(code)
        kind = unicodedata.category(each)
        if each.isalnum() or each in "@_#":
            told = each
        elif kind.startswith("M"):
            told = each if unicodedata.combining(each) in (_NO_MARK, _VIRAMA) else ""
        else:
            told = "" if kind == "Cf" or each == "ـ" else " "
        self[code] = told
        return told


_WORDS: dict[int, str] = {
    **_STOPS,
    **_COMMAS,
    **_ASKS,
    **_OTHERS,
    **{ord(each): like for each, like in zip("ىیةہھکڪı", "ييهههككi", strict=True)},
    ord("ـ"): "",
}
_PLAIN = _Plain(_WORDS)
