"""Numbers of passports and other papers, brought to one form in which equal numbers meet."""

import re
import unicodedata

from people.registry.text import fold_digits, says_unknown, tidy

# A spreadsheet that took a number for a quantity has thrown digits away.
_MANGLED = re.compile(r"\d[.,]\d+E\+?\d+")
_LEFT_OUT = frozenset(".·•_")


def normalise_number(text: str) -> str:
    """Upper case, ASCII digits, no spaces, hyphens or dots; leading zeros stay.

    Empty where nothing usable is written: "don't know", "n/a", a number lost by a spreadsheet.
    """
    if says_unknown(text):
        return ""
    number = fold_digits(unicodedata.normalize("NFKC", tidy(text))).upper()
    if _MANGLED.fullmatch(number):
        return ""
    if tail := re.fullmatch(r"(\d{4,})\.0", number, re.ASCII):
        number = tail[1]
    return "".join(each for each in number if not _is_left_out(each))


def _is_left_out(each: str) -> bool:
    return each.isspace() or each in _LEFT_OUT or unicodedata.category(each) == "Pd"
