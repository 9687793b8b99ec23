"""Who is named only as somebody's husband or son."""

import re
from dataclasses import replace

from cases.imports.reading.kin.beside import NEUTRAL, OF
from cases.imports.reading.kin.forms import FAMILY, kin_of
from cases.imports.reading.naming import words as said
from cases.imports.reading.naming.taken_apart import OneName, clean
from people.registry.text import fold

_OWNER_MARK = re.compile(r"['’]s(?![^\W_])")
_GENITIVE = re.compile(r"(?:ning|нинг|ның|нин|нын|['’]?n[iıuü]n|को|का|की|के|এর|র|کی|کا|کے)$")


def of_somebody(read: OneName, country: str) -> OneName:
    """ "Asha's husband Juma", "сын Марии, Иван": whose he is, and what is left as his name."""
    if marked := _OWNER_MARK.search(read.text):
        words = read.text[marked.end() :].split()
        code, count = kin_of(words, country)
        if code:
            return _owned(read, read.text[: marked.start()], code, " ".join(words[count:]))
    words = read.text.split()
    for at in range(1, len(words)):
        code, count = kin_of(words[at:], country)
        if code in FAMILY and _GENITIVE.search(words[at - 1]):
            owner = _GENITIVE.sub("", " ".join(words[:at]))
            return _owned(read, owner, code, " ".join(words[at + count :]))
    if (
        len(words) > 1
        and words[0].casefold() in NEUTRAL
        and kin_of(words[1:], country)[0] in FAMILY
    ):
        words = words[1:]
    code, count = kin_of(words, country)
    if code not in FAMILY:
        return read
    if count == len(words):
        is_name = count == 1 and _is_name_too(words[0])
        return read if is_name else replace(read, text="", is_unnamed=True, notes=(read.text,))
    rest = words[count:]
    if has_of := fold(rest[0]) in OF:
        rest = rest[1:]
    while rest and rest[0].casefold() in NEUTRAL:
        rest = rest[1:]
    owner, mark, name = re.sub(r"\s[-–—]\s|[:،]", ",", " ".join(rest)).partition(",")
    if has_of or (mark and clean(owner)):
        return _owned(read, owner, code, name)
    return read if _is_name_too(words[0]) else replace(read, text=" ".join(rest))


def _is_name_too(word: str) -> bool:
    """Names that are words for kin elsewhere: "Ama", "Papa", "أبو بكر"; but not "Brother"."""
    if fold(word) in said.ABU:
        return True
    return word[:1].isupper() and fold(word) not in said.PLAINLY_KIN


def _owned(read: OneName, owner: str, kin: str, name: str) -> OneName:
    name = clean(name)
    return replace(
        read,
        text=name,
        owner=clean(owner),
        kin=kin,
        is_partial=True,
        is_unnamed=not name,
        notes=read.notes if name else (*read.notes, read.text),
    )
