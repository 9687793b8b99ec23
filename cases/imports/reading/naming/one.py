"""The name of one man as it is written in a cell, taken apart."""

import re
from dataclasses import dataclass, field, replace
from functools import lru_cache
from unicodedata import normalize

from cases.imports.reading.kin.beside import NEUTRAL, OF
from cases.imports.reading.kin.forms import FAMILY, kin_of
from cases.imports.reading.naming import words as said
from people.registry.matching.vocabulary import TITLES
from people.registry.name_words import LATE, NAMES_TOO, RANKS, RANKS_OF_TWO
from people.registry.scripts import script_of
from people.registry.text import fold, fold_digits, tidy

_BRACKETS = re.compile(r"[(\[（]([^()\[\]（）]*)(?:[)\]）]|$)")
_QUOTED = re.compile(
    r"[\"“”„«»‘]([^\"“”„«»‘’]{1,40})[\"“”„«»’]|(?<![^\W_])'([^']{2,40})'(?![^\W_])"
)
_REACHED = re.compile(
    r"(?:https?://)?(?:[\w-]+\.)+\w{2,}/\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<!\s)@\w+|"
    r"\+?\d[\d\s().\-]{7,}\d"
)
# "Ram (a) Ramu".
_POLICE_ALIAS = re.compile(r"\s\(\s*a\s*\)\s")
_FRENCH = frozenset(
    {"BDI", "BEN", "BFA", "CAF", "CIV", "CMR", "COD", "COG", "COM", "DJI", "FRA", "GAB", "GIN"}
    | {"HTI", "MDG", "MLI", "NER", "SEN", "TCD", "TGO"}
)
_TAIL_AGE = re.compile(rf"[,;\-–\s]+{said.AGE.pattern}$", re.IGNORECASE)
_COUNT = re.compile(r"\s*[#№.]?\s*(\d{1,3})\s*$")
_OWNER_MARK = re.compile(r"['’]s(?![^\W_])")
_GENITIVE = re.compile(r"(?:ning|нинг|ның|нин|нын|['’]?n[iıuü]n|को|का|की|के|এর|র|کی|کا|کے)$")
_ABU = re.compile(r"(?:abu|umm|أبو|ابو|أم|ام|ابا)\s", re.IGNORECASE)
_DOUBTED = re.compile(r"[?？؟…]+|\.{3,}")
_EDGES = " \t\n,;:/|-–—=."


@dataclass(frozen=True)
class OneName:
    """`text` is empty for somebody unnamed; `owner` is whose husband or son he is said to be."""

    text: str
    title: str = ""
    father: str = ""
    also: tuple[str, ...] = ()
    # The same name in another script, in brackets beside it.
    other: str = ""
    age: int | None = None
    birth: str = ""
    owner: str = ""
    kin: str = ""
    number: str = ""
    sex: str = ""
    is_late: bool = False
    is_unnamed: bool = False
    is_partial: bool = False
    has_son_of: bool = False
    notes: tuple[str, ...] = field(default=())


@lru_cache(maxsize=8192)
def one_name(text: str, country: str = "") -> OneName:
    """Take apart what is written for one man. Nothing is added to it."""
    read = OneName(_REACHED.sub(" ", _POLICE_ALIAS.sub(" alias ", tidy(text))))
    read = _unnamed(read)
    if read.is_unnamed:
        return read
    if _DOUBTED.search(read.text):
        read = replace(read, text=_DOUBTED.sub(" ", read.text), is_partial=True)
    for step in (_brackets, _other_names, _quotes, _fathers, _age_at_the_end):
        read = step(read)
    read = _titles(read, country)
    read = _of_somebody(read, country)
    read = _titles(replace(read, text=_clean(read.text)), country)
    return read if read.text or not text.strip() else replace(read, is_unnamed=True)


def _clean(text: str) -> str:
    """Without signs at its edges; a dot stays after an initial."""
    words = " ".join(text.split()).strip(_EDGES[:-1])
    return (
        words.lstrip(".").strip()
        if not re.search(r"(?<![^\W_])[^\W\d_]{1,3}\.$", words)
        else words
    )


def _unnamed(read: OneName) -> OneName:
    """Whether nobody knows his name; the number tells him from the others."""
    outside = fold_digits(_BRACKETS.sub(" ", read.text))
    count = _COUNT.search(outside)
    bare = outside[: count.start()] if count else outside
    words = bare.split()
    first = fold(words[0].strip(_EDGES)) if words else ""
    folded = fold(bare)
    if (
        first in said.UNNAMED
        or folded in said.UNNAMED
        or folded in said.UNNAMED_PHRASES
        or any(len(phrase) > 4 and folded.startswith(phrase) for phrase in said.UNNAMED_PHRASES)
    ):
        return OneName("", number=count[1] if count else "", is_unnamed=True, notes=(read.text,))
    return read


def _brackets(read: OneName) -> OneName:
    for found in _BRACKETS.finditer(read.text):
        read = _beside(read, _clean(found[1]), found)
    return replace(read, text=_clean(_BRACKETS.sub(" ", read.text)))


def _beside(read: OneName, inner: str, found: re.Match[str]) -> OneName:
    """What stands in brackets: an age, a rank, what became of him, or another name."""
    digits = fold_digits(inner)
    outside = _BRACKETS.sub(" ", found.string)
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
        return replace(read, also=(*read.also, _clean(inner[marked.end() :])))
    words = inner.split()
    if _ABU.match(inner):
        return replace(read, also=(*read.also, inner))
    if any(map(str.isdigit, digits)) or any(kin_of(words[at:])[0] for at in range(len(words))):
        return replace(read, notes=(*read.notes, inner))
    if script_of(inner) != script_of(outside):
        return replace(read, other=inner)
    return replace(read, also=(*read.also, inner)) if len(words) <= 4 else read


def _quotes(read: OneName) -> OneName:
    nicknames = [_clean(one or two) for one, two in _QUOTED.findall(read.text)]
    bare = _clean(_QUOTED.sub(" ", read.text))
    if not nicknames or not bare:
        return replace(read, text=_clean(read.text.strip("\"“”„«»'‘’ ")))
    return replace(read, text=bare, also=(*read.also, *filter(None, nicknames)))


def _other_names(read: OneName) -> OneName:
    first, *others = (
        (part for part in said.ALIAS.split(read.text) if part.strip(_EDGES))
        if read.text
        else ("",)
    )
    found = said.ALIAS.search(read.text)
    if not others or found is None or not read.text[: found.start()].strip(_EDGES):
        return read
    also = [_clean(other).strip("\"“”„«»'‘’ ") for other in others]
    return replace(read, text=_clean(first), also=(*read.also, *also))


def _fathers(read: OneName) -> OneName:
    found = said.SON_OF.search(read.text)
    name = read.text[: found.start()].strip(_EDGES) if found else ""
    if found and name:
        father = _clean(read.text[found.end() :])
        letter = (found["letter"] or "").lower()
        sex = "F" if letter in ("d", "w") else read.sex
        is_father = letter not in ("w", "c")
        return replace(
            read, text=name, father=father if is_father else read.father, sex=sex, has_son_of=True
        )
    if found and found["letter"]:
        owner = _clean(read.text[found.end() :])
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


def _age_at_the_end(read: OneName) -> OneName:
    found = _TAIL_AGE.search(fold_digits(read.text))
    if found and 10 <= int(found[1]) <= 90 and read.text[: found.start()].strip():
        return replace(read, text=read.text[: found.start()].strip(_EDGES), age=int(found[1]))
    return read


def _titles(read: OneName, country: str) -> OneName:
    """Titles and ranks before the name; at least one word stays a name."""
    words = read.text.split()
    count = 0
    late = read.is_late
    while count < len(words) - 1:
        more, says_dead = _title(words[count:], country)
        if not more or count + more >= len(words):
            break
        count += more
        late = late or says_dead
    if not count:
        return read
    ranks = [word for word in words[:count] if fold(word) not in LATE]
    title = " ".join(filter(None, (*ranks, read.title)))
    return replace(read, text=" ".join(words[count:]), title=title, is_late=late)


def _title(words: list[str], country: str) -> tuple[int, bool]:
    bare = [normalize("NFC", word.casefold()).strip(".,:;()") for word in words[:2]]
    if fold(words[0]) in LATE:
        return 1, True
    if tuple(bare) in RANKS_OF_TWO or (
        len(bare) > 1 and bare[0] in ("мл", "ст") and bare[1] in TITLES
    ):
        return 2, False
    if words[0] in ("M.", "Mr", "Mr.") and country in _FRENCH:
        return 1, False
    if bare[0] in said.BURMESE_TITLES:
        return int(country == "MMR" and len(words) > 1), False
    is_title = bare[0] in TITLES or bare[0] in RANKS or bare[0] in said.TITLES
    return int(is_title and (words[0].endswith(".") or bare[0] not in NAMES_TOO)), False


def _of_somebody(read: OneName, country: str) -> OneName:
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
    if has_of or (mark and _clean(owner)):
        return _owned(read, owner, code, name)
    return read if _is_name_too(words[0]) else replace(read, text=" ".join(rest))


def _is_name_too(word: str) -> bool:
    """Names that are words for kin elsewhere: "Ama", "Papa", "أبو بكر"; but not "Brother"."""
    if fold(word) in said.ABU:
        return True
    return word[:1].isupper() and fold(word) not in said.PLAINLY_KIN


def _owned(read: OneName, owner: str, kin: str, name: str) -> OneName:
    name = _clean(name)
    return replace(
        read,
        text=name,
        owner=_clean(owner),
        kin=kin,
        is_partial=True,
        is_unnamed=not name,
        notes=read.notes if name else (*read.notes, read.text),
    )
