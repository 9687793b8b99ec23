"""What a cell says of who reported: a name, and who that is to the man."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from cases.imports.reading.kin.beside import ARABIC_OF, KUNYA, NEUTRAL, NOT, OF, STOPS, in_full
from cases.imports.reading.kin.forms import FAMILY, kin_of
from people.registry.aliases import known_forms
from people.registry.handles import EMAIL, read_handle
from people.registry.text import fold, says_unknown, tidy
from people.registry.vocabularies import Relation

_LINK = re.compile(r"(?:https?://)?(?:[\w-]+\.)+\w{2,}/\S+")
_NUMBER = re.compile(r"[+\d][\d\s().\-]{4,}\d")
_AT = re.compile(r"(?<![\w.])@\w[\w.]*")
_WORD = re.compile(r"[^\s()\[\]{},;:/|\"“”«»•=+*?!؟،؛。、，（）]+")
_OPENS = ("(", "（", ":", "-", "–", "—")
_BREAK = re.compile(r"[()\[\],;:/|،؛\n（），、]|\s[-–—]\s|\s(?:&|and|и|і|та|y|et|e|و|र|और|ও)\s")
_LONGEST_NAME = 4


@dataclass(frozen=True)
class Told:
    name: str = ""
    relation: str = Relation.UNKNOWN.value
    of: str = ""


@dataclass(frozen=True)
class Hit:
    segment: int
    at: int
    count: int
    code: str


@lru_cache(maxsize=4096)
def told_in(text: str, country: str) -> Told:
    written = in_full(tidy(text))
    if says_unknown(written):
        return Told()
    bare = _NUMBER.sub(" ", _AT.sub(" ", _LINK.sub(" ", EMAIL.sub(" ", written))))
    segments, breaks = _segments(bare)
    hit = _main(_hits(segments, country), segments)
    if hit is None:
        return _without_kin(written, segments)
    if hit.code == Relation.SELF:
        return Told("self", hit.code)
    relation, of = _related(segments[hit.segment], hit, country)
    return Told(_name(segments, breaks, hit, country), relation, of)


def _segments(text: str) -> tuple[list[list[str]], list[str]]:
    """The words between breaks, and the break after each."""
    edges = [(0, 0), *(found.span() for found in _BREAK.finditer(text)), (len(text), len(text))]
    told = [
        (_words(text[start:end]), text[end:after].strip())
        for (_, start), (end, after) in pairwise(edges)
    ]
    filled = [each for each in told if each[0]]
    # Before a bracket may stand a break of its own: "wife, (Anna)".
    return [words for words, _break in filled], [mark for _words, mark in filled]


def _words(part: str) -> list[str]:
    """Words, with "Ram's" as "Ram" and "'s"."""
    words: list[str] = []
    for word in _WORD.findall(part):
        owner, mark, _rest = word.replace("’", "'").partition("'s")
        words += [owner, "'s"] if mark and owner and not _rest else [word.strip(".")]
    return [word for word in words if word.strip("'.-–—")]


def _hits(segments: list[list[str]], country: str) -> list[Hit]:
    hits = []
    for number, words in enumerate(segments):
        at = 0
        while at < len(words):
            code, count = kin_of(words[at:], country)
            if code and not _is_denied(words, at, at + count, code):
                hits.append(Hit(number, at, count, code))
            at += max(count, 1)
    return hits


def _is_denied(words: list[str], start: int, end: int, code: str) -> bool:
    """ "Not his wife", "he himself cannot call": somebody else has reported."""
    near = words[max(0, start - 2) : start] + (words[end:] if code == Relation.SELF else [])
    return any(word.casefold() in NOT for word in near)


def _main(hits: list[Hit], segments: list[list[str]]) -> Hit | None:
    """The first, but for a name that sounds like kin: "Ama (sister)"."""
    if not hits:
        return None
    first, *others = hits
    if others and _is_kunya(segments[first.segment], first, others[0]):
        return others[0]
    alone = [each for each in hits if each.count == len(segments[each.segment])]
    if first in alone and first.code in FAMILY:
        second = next((each for each in others if each in alone), None)
        if second and second.segment == first.segment + 1 and second.code in FAMILY:
            return second
    owned = [each for each in others if _owns(segments[first.segment], first, each)]
    return owned[-1] if owned else first


def _is_kunya(words: list[str], first: Hit, second: Hit) -> bool:
    """ "ام علي زوجته" is his wife; "ام زوجته" is her mother."""
    is_named = first.at + first.count < len(words)
    follows = second.segment == first.segment and second.at == first.at + first.count
    return fold(words[first.at]) in KUNYA and is_named and not follows


def _owns(words: list[str], first: Hit, second: Hit) -> bool:
    """ "wife's brother": who reported is told last."""
    if second.segment != first.segment:
        return False
    return "'s" in words[first.at + first.count : second.at]


def _related(words: list[str], hit: Hit, country: str) -> tuple[str, str]:
    """Whose kin: kin of his kin is further off, and kin of a friend is none."""
    before, after = words[: hit.at], words[hit.at + hit.count :]
    if _is_of_whom(words[hit.at]) and after:
        after = ["of", *after]
    owner, of = _owner(before, after)
    if not owner:
        return hit.code, ""
    code = next((code for at in range(len(owner)) if (code := kin_of(owner[at:], country)[0])), "")
    if not code or hit.code not in FAMILY:
        return hit.code, of if not code else ""
    if code == Relation.SELF or code == Relation.CHILD:
        return hit.code, ""
    return (Relation.OTHER_RELATIVE if code in FAMILY else Relation.NON_RELATIVE).value, ""


def _is_of_whom(word: str) -> bool:
    """ "والدة أحمد" is Ahmed's mother, "والدته أحمد" is not: there the word says "his"."""
    return fold(word) in ARABIC_OF and not word.endswith(("ه", "ها"))


def _owner(before: list[str], after: list[str]) -> tuple[list[str], str]:
    """The words that say whose kin, and the name among them."""
    if "'s" in before:
        owner = before[: before.index("'s")]
    elif after and fold(after[0]) in OF:
        owner = _until_stop(after[1:])
    else:
        return [], ""
    names = [word for word in owner if fold(word) not in NEUTRAL]
    return owner, " ".join(names) if _is_name(names) else ""


def _name(segments: list[list[str]], breaks: list[str], hit: Hit, country: str) -> str:
    words = segments[hit.segment]
    before, after = words[: hit.at], _until_stop(words[hit.at + hit.count :])
    if (_is_of_whom(words[hit.at]) and after) or hit.code == Relation.OPEN_SOURCE:
        return ""
    if _owner(before, after)[0]:
        before, after = ([] if "'s" in before else before), []
    for near in (after, before):
        names = [word for word in near if word.casefold() not in NEUTRAL]
        if _is_name(names) and not kin_of(names, country)[0]:
            return " ".join(names)
    if len(words) > hit.count:
        return ""
    for at in (hit.segment - 1, hit.segment + 1):
        if not (0 <= at < len(segments) and _names_somebody(segments[at], country)):
            continue
        # "Father, Mombasa": one word after a comma may be where he lives.
        if at < hit.segment or len(segments[at]) > 1 or breaks[hit.segment] in _OPENS:
            return " ".join(segments[at])
    return ""


def _names_somebody(words: list[str], country: str) -> bool:
    if not _is_name(words) or any(kin_of(words[at:], country)[0] for at in range(len(words))):
        return False
    return fold("".join(words)) not in known_forms()


def _until_stop(words: list[str]) -> list[str]:
    for at, word in enumerate(words):
        if word.casefold() in STOPS:
            return words[:at]
    return words


def _is_name(words: list[str]) -> bool:
    """A few words with capitals, or of a script that has none; no word of a sentence."""
    if not 1 <= len(words) <= _LONGEST_NAME:
        return False
    return all(
        word[0].isalpha()
        and (word[0].isupper() or word[0].lower() == word[0].upper())
        and word.casefold() not in STOPS
        and not any(map(str.isdigit, word))
        for word in words
    )


def _without_kin(written: str, segments: list[list[str]]) -> Told:
    """A handle or a name alone: nobody says who that is to him."""
    if at := _AT.fullmatch(written):
        return Told(at[0])
    names = segments[0] if segments else []
    if _is_name(names) and len(names) > 1:
        return Told(" ".join(names))
    handle = read_handle(written)
    return Told(handle.raw if handle and not names else "")
