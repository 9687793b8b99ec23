"""What stands beside a name in brackets, quotes, or after it: nicknames, fathers, ages."""

import re
from dataclasses import replace

from cases.imports.reading.kin.forms import kin_of
from cases.imports.reading.naming import words as said
from cases.imports.reading.naming.taken_apart import EDGES, OneName, clean
from people.registry.name_words import LATE
from people.registry.scripts import script_of
from people.registry.text import fold, fold_digits

BRACKETS = re.compile(r"[(\[（]([^()\[\]（）]*)(?:[)\]）]|$)")
_QUOTED = re.compile(
    r"[\"“”„«»‘]([^\"“”„«»‘’]{1,40})[\"“”„«»’]|(?<![^\W_])'([^']{2,40})'(?![^\W_])"
)
_TAIL_AGE = re.compile(rf"[,;\-–\s]+{said.AGE.pattern}$", re.IGNORECASE)
_TAIL_BIRTH = re.compile(
    rf"(?:\s*[,;]\s*|\s+(?=[\d./-]+\s*г\.?\s?р))(?P<birth>{said.BIRTH.pattern})$", re.IGNORECASE
)
_ABU = re.compile(r"(?:abu|umm|أبو|ابو|أم|ام|ابا)\s", re.IGNORECASE)


def without_brackets(read: OneName) -> OneName:
    for found in BRACKETS.finditer(read.text):
        read = _beside(read, clean(found[1]), found)
    return replace(read, text=clean(BRACKETS.sub(" ", read.text)))


def _beside(read: OneName, inner: str, found: re.Match[str]) -> OneName:
    """What stands in brackets: an age, a rank, what became of him, or another name."""
    digits = fold_digits(inner)
    outside = BRACKETS.sub(" ", found.string)
    if (age := said.AGE.fullmatch(digits)) and 10 <= int(age[1]) <= 90:
        return replace(read, age=int(age[1]))
    if said.BIRTH.fullmatch(digits):
        return replace(read, birth=inner)
    if said.RETIRED.fullmatch(inner):
        return replace(read, title=found[0])
    if said.SAYS_DEAD.match(inner):
        return replace(read, is_late=True, notes=(*read.notes, inner))
    if fold(inner) in said.NOT_KNOWN or not fold(inner):
        return replace(read, is_partial=True)
    if fold(inner) in said.SAID_OF_HIM:
        return replace(read, notes=(*read.notes, inner))
    if father := said.SON_OF.match(inner):
        return replace(read, father=inner[father.end() :], has_son_of=True)
    if marked := said.ALIAS.match(inner):
        return replace(read, also=(*read.also, clean(inner[marked.end() :])))
    words = inner.split()
    if _ABU.match(inner):
        return replace(read, also=(*read.also, inner))
    if any(map(str.isdigit, digits)) or any(kin_of(words[at:])[0] for at in range(len(words))):
        return replace(read, notes=(*read.notes, inner))
    if script_of(inner) != script_of(outside):
        return replace(read, other=inner)
    return replace(read, also=(*read.also, inner)) if len(words) <= 4 else read


def without_quotes(read: OneName) -> OneName:
    nicknames = [clean(one or two) for one, two in _QUOTED.findall(read.text)]
    bare = clean(_QUOTED.sub(" ", read.text))
    if not nicknames or not bare:
        return replace(read, text=clean(read.text.strip("\"“”„«»'‘’ ")))
    return replace(read, text=bare, also=(*read.also, *filter(None, nicknames)))


def without_other_names(read: OneName) -> OneName:
    first, *others = (
        (part for part in said.ALIAS.split(read.text) if part.strip(EDGES)) if read.text else ("",)
    )
    found = said.ALIAS.search(read.text)
    if not others or found is None or not read.text[: found.start()].strip(EDGES):
        return read
    also = [clean(other).strip("\"“”„«»'‘’ ") for other in others]
    return replace(read, text=clean(first), also=(*read.also, *also))


def without_fathers(read: OneName) -> OneName:
    found = said.SON_OF.search(read.text)
    name = read.text[: found.start()].strip(EDGES) if found else ""
    if found and name:
        words = clean(read.text[found.end() :]).split()
        father = " ".join(words[1:] if len(words) > 1 and fold(words[0]) in LATE else words)
        letter = (found["letter"] or "").lower()
        sex = "F" if letter in ("d", "w") else read.sex
        is_father = letter not in ("w", "c")
        return replace(
            read, text=name, father=father if is_father else read.father, sex=sex, has_son_of=True
        )
    if found and found["letter"]:
        owner = clean(read.text[found.end() :])
        return replace(
            read,
            text="",
            owner=owner,
            kin="child",
            is_unnamed=True,
            notes=(*read.notes, read.text),
        )
    parts = said.BIN.split(read.text)
    if len(parts) > 1 and parts[0].strip():
        return replace(read, father=_first_name(parts[1]), has_son_of=True)
    if before := said.FATHER_BEFORE.search(read.text):
        return replace(read, father=before[1])
    return read


def _first_name(text: str) -> str:
    """One word, or two where the first is half a name: "Abdul Karim", "عبد الله"."""
    words = text.split()
    is_half = bool(words) and fold(words[0]) in ("abd", "abdul", "abdel", "abu", "عبد", "ابو")
    return " ".join(words[: 2 if is_half else 1])


def without_age(read: OneName) -> OneName:
    if (found := _TAIL_BIRTH.search(fold_digits(read.text))) and found.start():
        return replace(read, text=read.text[: found.start()].strip(), birth=found["birth"])
    found = _TAIL_AGE.search(fold_digits(read.text))
    if found and 10 <= int(found[1]) <= 90 and read.text[: found.start()].strip():
        return replace(read, text=read.text[: found.start()].strip(EDGES), age=int(found[1]))
    return read
