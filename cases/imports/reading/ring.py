"""Who recruited him: an agency by its name, names in messengers, numbers, other names."""

import re

from cases.imports.draft import Draft
from cases.imports.fields import Column
from cases.imports.reading.saying import said
from cases.imports.reading.tables.agencies import AGENCY, CALLED, CONNECTIVE, GENERIC, PERSON
from cases.imports.shapes import Network
from people.registry.handles import EMAIL, read_handle
from people.registry.phones import read_phones
from people.registry.text import says_unknown, tidy

_PARTS = re.compile(r"[;,/|\n+]|\s[-–—]\s|\s(?:and|or|и|y|et|و)\s")
_LINK = re.compile(r"(?:https?://|www\.|t\.me/|wa\.me/)\S+|@\w[\w.]*", re.IGNORECASE)
_NUMBER = re.compile(r"\+?\(?\d[\d\s().-]{6,}\d")
_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]")
_QUOTED = re.compile(r"(?<!\w)['\"“”„«‘’]([^'\"“”„«»‘’]{2,40})['\"“”»’](?!\w)")
_QUOTES = re.compile('["“”„«»]')
_CALLED = re.compile(
    rf"(?<!\w)(?:{CALLED})[\s:]+(?P<name>[^\W\d_a-zа-я]\w*(?:\s[^\W\d_a-zа-я]\w*){{0,2}})"
)
# No agency has these to do with: there somebody was pressed or sent.
_NO_AGENCY = {
    "police_raid",
    "migration_office",
    "enlistment_office",
    "prison",
    "detention_centre",
    "barracks",
    "state",
    "university",
}
_WORD = re.compile(r"[^\W_]+(?:['’&.-][^\W_]+)*")
_MOST_WORDS = 6


def read_ring(draft: Draft) -> None:
    """Read the network from the column for agents. A friend or an office of state is none."""
    text = tidy(draft.cells[Column.AGENT])
    if says_unknown(text):
        return
    found: Network = {}
    aliases = _aliases(text)
    if agency := _agency(text, aliases):
        found["agency"] = agency
    if handles := _handles(text):
        found["handles"] = handles
    if phones := _phones(draft, text):
        found["phones"] = phones
    if aliases:
        found["aliases"] = aliases
    if found:
        draft.row["network"] = found


def _handles(text: str) -> list[str]:
    plain = EMAIL.sub(" ", text)
    read = (read_handle(found[0]) for found in _LINK.finditer(plain))
    return list(dict.fromkeys(f"@{each.name.casefold()}" for each in read if each))


def _phones(draft: Draft, text: str) -> list[str]:
    if sum(map(str.isdigit, text)) < 7:
        return []
    nations = draft.row.get("nationality", {}).get("alpha3", [])
    read = read_phones(text, nations[0] if len(nations) == 1 else "")
    return list(dict.fromkeys(each.e164 for each in read if each.e164))


def _aliases(text: str) -> list[str]:
    """Names in quotation marks, or behind "called": they begin with a capital, or have none."""
    quoted = [
        found[1].strip()
        for found in _QUOTED.finditer(text)
        if not set(_words(text[: found.start()])[-1:]) & AGENCY
    ]
    called = [found["name"] for found in _CALLED.finditer(_QUOTED.sub(" ", text))]
    names = [each for each in (*quoted, *called) if each[:1].lower() != each[:1]]
    return [each for each in dict.fromkeys(names) if not _is_agency(each, alone=False)]


def _agency(text: str, aliases: list[str]) -> str:
    bare = _NUMBER.sub(" ", _LINK.sub(" ", EMAIL.sub(" ", text)))
    for alias in aliases:
        bare = bare.replace(alias, " ")
    bare = _QUOTES.sub("", bare)
    parts = [_without_remarks(part) for part in _PARTS.split(bare)]
    told = [part for part in parts if part]
    sure = [part for part in told if _names_agency(part)]
    like = [part for part in told[:1] if _is_agency(part, alone=len(told) == 1)]
    return next(iter([*sure, *like]), "")


def _without_remarks(part: str) -> str:
    """Leave out what stands in brackets, but for one short word that belongs to the name."""
    found = _BRACKETS.search(part)
    if found is None:
        return part.strip(" .:'\"“”«»-–")
    if re.fullmatch(r"\w{1,6}\.?", found[1].strip()):
        return part[: found.end()].strip()
    return part[: found.start()].strip()


def _names_agency(part: str) -> bool:
    """Whether a part has a word such as “travels”, and a name beside it."""
    words = _words(part)
    return bool(set(words) & AGENCY) and _is_agency(part, alone=False)


def _is_agency(part: str, *, alone: bool) -> bool:
    """Whether a part is a proper name, and no person's: by its words and how it is written."""
    written: list[str] = _WORD.findall(_BRACKETS.sub("", part))
    words = _words(part)
    if not written or len(written) > _MOST_WORDS or said(part).codes("channel") & _NO_AGENCY:
        return False
    own = [
        word
        for word, plain in zip(written, words, strict=True)
        if plain not in GENERIC and plain not in AGENCY and plain not in CONNECTIVE
    ]
    capitals = [word[0].isupper() or word[0].isdigit() for word in own]
    if not any(capitals) or set(words) & PERSON:
        return False
    if set(words) & AGENCY:
        return capitals[0]
    coined = any(re.search(r"[a-zа-я][A-ZА-Я]|[A-ZА-Я]+\d|\d[A-ZА-Я]", word) for word in own)
    return all(capitals) and (coined or len(own) > 1 or alone)


def _words(part: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(_BRACKETS.sub("", part))]
