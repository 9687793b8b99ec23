"""Several men in one cell: told apart only where nothing else can be meant."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from cases.imports.reading.kin.beside import NEUTRAL
from cases.imports.reading.kin.forms import kin_of
from cases.imports.reading.naming import joiners
from cases.imports.reading.naming.spelled import BRACKETS, is_name, slashed, words_of
from cases.imports.reading.naming.together import without_all
from cases.imports.reading.naming.words import COMPANY
from people.registry.text import fold, fold_digits, tidy
from people.registry.vocabularies import Relation

_COMMA = re.compile(r"\s*[,;،、]\s*")
_NUMBERED = re.compile(r"(?:^|[\s,;])\(?[1-9][.)]\s*")
_ARABIC_AND = re.compile(r"\sو(?=\S)")
_PLURAL = re.compile(r"(?:ов|ев|ёв|ин|ын)ы$|(?:ск|цк)ие$")
_OWNERS = re.compile(r"['’]s\s+(?=\S)")
_MOST = 20


@dataclass(frozen=True)
class OfSeveral:
    """One of several: what is written for him, and who he is to the first. `text` may be empty."""

    text: str
    kin: str = ""


@lru_cache(maxsize=8192)
def several(text: str, has_two_ages: bool = False, country: str = "") -> tuple[OfSeveral, ...]:
    """Return what is written for each man, or nothing where one is meant."""
    written = tidy(text)
    if any(fold(word) in COMPANY for word in re.findall(r"[^\W\d_]+", written)):
        return ()
    if joiners.FIRM.search(written) or _is_of_others(written, country):
        return ()
    ones = joiners.UNNAMED_ONES.match(fold_digits(written))
    if ones and not joiners.JOINER.search(_masked(written)):
        count = joiners.COUNTS.get(ones["count"].casefold()) or int(ones["count"])
        return (OfSeveral(""),) * min(count, _MOST) if count > 1 else ()
    bare, all_said, kin = without_all(joiners.BRACKETED.sub(r" \1", written))
    are_two = all_said in joiners.TWO or has_two_ages
    is_several = bool(all_said) or has_two_ages
    parts = _numbered(bare) or _joined(bare, is_several, country) or slashed(bare, is_several)
    if not parts and is_several:
        parts = _listed(bare)
    if len(parts) < 2:
        is_family = bool(joiners.LEADS.match(written)) and is_name(bare)
        return (OfSeveral(bare), OfSeveral("", kin)) if is_family else ()
    if are_two and len(parts) == 3 and len(_COMMA.split(bare)) == 2:
        # "Perera, Nimal and Sunil (both)": the family name is told once, at the head.
        parts = [f"{given} {parts[0]}" for given in parts[1:]]
    read = [_with_kin(part, country) if at else OfSeveral(part) for at, part in enumerate(parts)]
    if kin:
        read = [
            each if at == 0 or each.kin else replace(each, kin=kin) for at, each in enumerate(read)
        ]
    shares = kin == Relation.SIBLING or bool(_PLURAL.search(read[-1].text))
    return tuple(_sharing_family(read) if shares else read)


def _is_of_others(text: str, country: str) -> bool:
    """ "Asha and Zawadi's brother Juma": two are named, and one is meant."""
    owners = _OWNERS.search(text)
    rest = text[owners.end() :] if owners else ""
    return bool(rest and kin_of(words_of(rest), country)[1]) and not joiners.JOINER.search(rest)


def _numbered(text: str) -> list[str]:
    """ "1. Ram 2. Shyam"."""
    marks = _NUMBERED.findall(text)
    parts = [part.strip(" ,;") for part in _NUMBERED.split(text) if part.strip(" ,;")]
    return (
        parts if len(marks) > 1 and len(parts) == len(marks) and all(map(is_name, parts)) else []
    )


def _joined(text: str, is_several: bool, country: str) -> list[str]:
    """Names with "and" between them, the first ones with commas where there are more."""
    outside = _masked(text)
    found = list(joiners.JOINER.finditer(outside))
    for joiner in found:
        before, after = text[: joiner.start()], text[joiner.end() :]
        if _are_two(before, after, joiner[0].strip(), is_several, country):
            heads = (
                [part for part in _COMMA.split(before) if part]
                if len(_COMMA.split(before)) > 1 and _commas_part(before, after)
                else [before]
            )
            tails = _joined(after, is_several, country) or [after]
            return [*heads, *tails]
    for joiner in (*joiners.COMMA_HIS.finditer(outside), *joiners.WITH.finditer(outside)):
        before, after = text[: joiner.start()], text[joiner.end() :]
        if is_name(before) and _kin_at_start(after, country)[1]:
            return [before, after]
    for joiner in _ARABIC_AND.finditer(outside):
        before, after = text[: joiner.start()], text[joiner.end() :]
        is_another = fold(words_of(after)[0]) in joiners.ARABIC_GIVEN if is_name(after) else False
        if is_name(before) and (is_several or is_another or _kin_at_start(after, country)[1]):
            return [before, after]
    return []


def _masked(text: str) -> str:
    """What stands in brackets joins nobody."""
    return BRACKETS.sub(lambda found: "_" * len(found[0]), text)


def _are_two(before: str, after: str, joiner: str, is_several: bool, country: str) -> bool:
    if not is_name(before) or (joiner in ("Y", "И") and not f"{before}{after}".isupper()):
        return False
    joiner = joiner.casefold()
    if _kin_at_start(after, country)[1] or joiners.COUNTED.match(after.strip()):
        return True
    if not is_name(after):
        return False
    if joiner not in joiners.WEAK or is_several:
        return True
    if before.islower() or before.isupper():
        # "e" and "Y" may be initials there.
        return len(words_of(before)) > 1 and len(words_of(after)) > 1
    # "Juan y Luis Pérez" and "Juan Pérez y Luis Gómez" are two, "Juan Pérez y Gómez" is one.
    return len(words_of(after)) > 1


def _commas_part(before: str, after: str) -> bool:
    """ "A B, C D and E F": but "MUTUA, James and Peter" begins with one name."""
    parts = [part for part in _COMMA.split(before) if part]
    return all(map(is_name, parts)) and (
        len(parts) > 2 or len(words_of(parts[0])) > 1 or not parts[0].isupper()
    )


def _listed(text: str) -> list[str]:
    """Names with commas between, where it is said that they are several."""
    parts = [part for part in _COMMA.split(_masked(text)) if part]
    if len(parts) < 2 or not all(map(is_name, parts)):
        return []
    one_form = len(parts) == 2 and len(words_of(parts[0])) == 1 and parts[0].isupper()
    return [] if one_form else [part for part in _COMMA.split(text) if part]


def _kin_at_start(text: str, country: str) -> tuple[str, int]:
    """Who the words say, and how many they are: "his cousin Ram"."""
    words = words_of(text)
    skipped = 0
    while skipped < len(words) and (
        words[skipped].casefold() in NEUTRAL or words[skipped] in ("उसको", "उसका", "उनको")
    ):
        skipped += 1
    for count in range(min(3, len(words) - skipped), 0, -1):
        phrase = " ".join(words[skipped : skipped + count])
        if fold(phrase) in joiners.COUSINS:
            return Relation.COUSIN.value, skipped + count
        if kind := joiners.SAID_OTHERWISE.get(fold(phrase)):
            return kind, skipped + count
    if not skipped and words and words[0].istitle() and not text.isupper():
        return "", 0  # a name that is also a word for kin: "Ama"
    code, count = kin_of(words[skipped:], country)
    if code in ("", Relation.SELF, Relation.OPEN_SOURCE, Relation.UNKNOWN):
        return "", 0
    return code, skipped + count


def _with_kin(part: str, country: str) -> OfSeveral:
    if joiners.COUNTED.match(part.strip()):
        return OfSeveral("")
    code, count = _kin_at_start(part, country)
    if not code:
        return OfSeveral(part)
    rest = part
    for word in words_of(part)[:count]:
        rest = rest[rest.index(word) + len(word) :]
    return OfSeveral(rest.strip(" ,:;-–"), code)


def _sharing_family(read: list[OfSeveral]) -> list[OfSeveral]:
    """ "Juan y Luis Pérez", "Иван и Пётр Сидоровы": the family name is told once, at the end."""
    last = read[-1].text.split()
    if len(last) < 2 or any(len(words_of(each.text)) != 1 for each in read[:-1]):
        return read
    family = last[-1]
    if _PLURAL.search(family):
        family = re.sub(r"ие$", "ий", family) if family.endswith("ие") else family[:-1]
    given = " ".join(last[:-1])
    return [
        *(replace(each, text=f"{each.text} {family}") for each in read[:-1]),
        replace(read[-1], text=f"{given} {family}"),
    ]
