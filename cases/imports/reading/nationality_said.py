"""What a cell of a nationality says by itself, whatever else its row holds."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from django.utils.translation import gettext as _
from rapidfuzz.distance import OSA

from cases.imports.reading import nationality_words as words
from people.registry.aliases import asked_forms, known_forms
from people.registry.countries import CountryReading, read_country
from people.registry.text import fold, says_unknown

_PARTS = re.compile(
    r"[/,;|+&()\[\]\n]|\s[-–—]\s|\s(?:and|or|и|или|y|o|et|ou|и|та|або|و|أو|va|ва|ve)\s"
)
_WITH = re.compile(r"\s(?:with|с|having|con|avec|com)\s", re.IGNORECASE)
_LONG = 8
_SHORTEST_NAME = 3
_SHORTEST_CUT, _MOST_CUT = 3, 3
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class Said:
    """What the words alone say. `doubtful` are one country or several, to be settled."""

    certain: tuple[str, ...] = ()
    claimed: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()
    how: str = "exact"
    note: str = ""
    is_nothing: bool = False
    # Like no country's name but from afar: to be proposed, not more.
    is_far: bool = False


@lru_cache(maxsize=4096)
def said_of(text: str) -> Said:
    if fold(text) in words.STATELESS:
        return Said(how="none", is_nothing=True, note=_("He is said to have no citizenship."))
    whole = read_country(text)
    if says_unknown(text) and not whole.code and fold(text) != "nk":
        return Said(doubtful=whole.candidates, how="none", is_nothing=True)
    if words.NOTHING.fullmatch(text.strip(" .")):
        return Said(how="none", is_nothing=True)
    if fold(text) in words.REGIONS:
        return Said(how="none")
    if (elsewhere := words.LIVING.search(text)) and elsewhere.start():
        text = text[: elsewhere.start()].strip(" ,;(/")
        whole = read_country(text)
    if whole.code:
        return _certain(whole.code, text)
    parts = [part.strip() for part in _PARTS.split(_WITH.sub(" / ", text)) if fold(part)]
    if len(parts) == 1 and words.BOTH.search(text):
        parts = [part for part in text.split("-") if fold(part)]
    if len(parts) > 1 and (said := _together(parts, text)):
        return said
    return _one(text, whole)


def _certain(code: str, text: str) -> Said:
    folded = fold(text)
    if folded in words.PEOPLES:
        return Said((code,), how="ethnonym")
    return Said((code,), how="context" if folded in words.EXPLAINED else "exact")


def _one(text: str, whole: CountryReading) -> Said:
    """One country that is not sure: a slip of the keys, a people, letters that several share."""
    bare = words.YEARS.sub(" ", words.ETHNIC.sub(" ", words.DOUBT.sub(" ", text))).strip(" .-/")
    folded = fold(bare)
    reading = whole if bare == text else read_country(bare)
    found = (reading.code,) if reading.code else reading.candidates
    if words.DOUBT.search(text):
        return Said(claimed=found[:1], doubtful=found, how="none")
    if reading.code:
        return Said((reading.code,), how="ethnonym" if words.ETHNIC.search(text) else "exact")
    if folded in asked_forms():
        if len(found) > 1 or folded in words.NEVER_ALONE:
            return Said(doubtful=found, how="none")
        return Said(found, how="context" if len(folded) < 4 else "ethnonym")
    if text.endswith(".") and (begun := _cut_short(folded)):
        return Said(begun, how="fuzzy") if len(begun) == 1 else Said(doubtful=begun, how="none")
    if len(found) == 1 and _is_named(bare, found[0]) and not words.NOT_OF.search(text):
        return Said(found, how="fuzzy")
    named = [code for code in found if _is_named(bare, code)]
    if len(named) > 1 and (of_land := _besides_peoples(bare)):
        return Said((of_land,), how="ethnonym")
    slips = {code: _slips(folded, code) for code in found}
    nearest = [code for code in found if slips[code] == min(slips.values())]
    # One key in a short word, two in a long one: "Neapl", but not "martian" for a Mauritian.
    if len(nearest) == 1 and slips[nearest[0]] <= (1 if len(folded) < _LONG else 2):
        return Said((nearest[0],), how="fuzzy")
    is_far = not named and min(slips.values(), default=9) > 1
    return Said(doubtful=found, how="none", is_far=is_far)


def _cut_short(folded: str) -> tuple[str, ...]:
    """ "вьетн.": the countries of whose names this is the beginning, if they are few."""
    if len(folded) < _SHORTEST_CUT:
        return ()
    found = {
        code for form, codes in known_forms().items() if form.startswith(folded) for code in codes
    }
    return tuple(sorted(found)) if len(found) <= _MOST_CUT else ()


def _besides_peoples(text: str) -> str:
    """ "узбек из Киргизии": the country, and not the people."""
    rest = [word for word in _WORD.findall(text) if fold(word) not in words.PEOPLES]
    return read_country(" ".join(rest)).code if rest else ""


def _is_named(text: str, code: str) -> bool:
    """Whether a name of the country stands among the words: "Kenyan living in Dubai" """
    said = _WORD.findall(text)
    grams = (said[at : at + count] for at in range(len(said)) for count in (1, 2, 3))
    return any(
        len(folded := fold("".join(gram))) > _SHORTEST_NAME
        and known_forms().get(folded) == (code,)
        for gram in grams
    )


def _slips(folded: str, code: str) -> int:
    return min((OSA.distance(folded, form) for form in _forms(code)), default=9)


@cache
def _forms(code: str) -> tuple[str, ...]:
    return tuple(form for form, codes in known_forms().items() if codes == (code,))


def _together(parts: list[str], text: str) -> Said | None:
    """Several countries in one cell: the first is his, what is doubted or applied for is not."""
    his = (part for part in parts if not words.OF_ANOTHER.search(part))
    read = [(part, said) for part in his if (said := _part(part))]
    if not read:
        return None
    if len(read) == 1 or words.BOTH.search(text):
        sure = tuple(dict.fromkeys(code for _part, said in read for code in said.certain))
        return Said(sure, how=read[0][1].how) if sure else read[0][1]
    (first, main), *others = read
    if words.ETHNIC.search(first) and others[0][1].certain:
        (first, main), *others = others
    if not main.certain:
        agreed = [
            said.certain[0]
            for _, said in others
            if said.certain[:1] and said.certain[0] in main.doubtful
        ]
        return Said((agreed[0],), how="exact") if agreed else None
    return _with_others(main, others)


def _with_others(main: Said, others: list[tuple[str, Said]]) -> Said:
    claimed: list[str] = []
    rivals: list[str] = []
    note = ""
    for part, said in others:
        codes = said.certain or said.doubtful
        if main.certain[0] in codes or words.ETHNIC.search(part) or said.how == "ethnonym":
            continue
        if words.APPLYING.search(part):
            note = _("He applies for the other; he is no citizen of it yet.")
        elif words.DOUBT.search(part) or codes == ("RUS",):
            claimed += codes[:1]
        else:
            rivals += codes
    if rivals:
        return Said(doubtful=tuple(dict.fromkeys((*main.certain, *rivals))), how="none")
    return Said(main.certain, tuple(claimed), how=main.how, note=note)


def _part(part: str) -> Said | None:
    """What one of several parts says, without the words of doubt around it."""
    bare = part
    for pattern in (words.DOUBT, words.APPLYING, words.ETHNIC, words.BOTH, words.YEARS):
        bare = pattern.sub(" ", bare)
    bare = bare.strip(" .-")
    reading = read_country(bare)
    if reading.code:
        return _certain(reading.code, bare)
    if not reading.candidates or len(fold(bare)) < 2:
        return None
    return _one(bare, reading)
