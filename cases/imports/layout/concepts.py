"""What the words of a heading mean, whatever their language."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from cases.imports.layout.lexicon import totals, what, when, who
from people.registry.text import fold, tidy

LONGEST_HEADING = 200
_MOST_WORDS = 24
_LONGEST_PHRASE = 5
_PREFIX = 2
# "D.O.B", "п/п", "S/N", "F.I.Sh": letters that are read as one word.
_ABBREVIATED = re.compile(r"\b(?:[^\W\d_]{1,2}[./]){1,4}[^\W\d_]{1,2}\b")
_DEGREE = re.compile(r"(?<!\w)n\s?[º°]", re.IGNORECASE)
_POSSESSIVE = re.compile(r"['’]s(?!\w)", re.IGNORECASE)
_OTHER_ENDING = re.compile(r"(?<=\w)\((?:e|es|s|a|as|o|os)\)", re.IGNORECASE)
_ONE_IDENTIFIER = re.compile(r"[A-Za-z_]+")
# "dateOfBirth" is three words, "DoB" is one.
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")
# Letters that Arabic and Amharic write at the head of the next word: and, the, in; of, for.
_JOINED = re.compile(r"^(?:[وبل](?=ال)|لل|ال|و|[የበለከ])(?=\w{2})")
_LITTLE_WORDS = """
    the of his her him he she it is was did do does and or a an in on at to for from with by
    you your our us if any has have had been what which are we i as yet known please write
    full per s и или в во на с со у о об от до за по его ее он как какой какая какие был была
    кто куда к і й або та у з від до його він як який яка de del la el los las en y o su que
    cual fue se le lo un una por con a du des le les l d et ou il a ete quel quelle est son sa
    dans pour do da dos das e em o os as foi qual seu sua في من على الى عن هو هي ما هل او و قد
    كان به که از در و یا است چه را کی کے کا میں को का की के मा छ हो र ने से में और है थियो এর
    ও কি ছিল তার සහ ද මත va bilan yoki ва ё бо дар ya wa na kwa la cha vya ve ile mi dan yang
    di ke እና ወይም ያለበት ወደ ላይ russia rusia russie россию россии rossiyaga россияга
"""


class _Spaced(dict[int, str]):
    """Letters, digits and their marks stay; apostrophes go; all else parts words."""

    def __missing__(self, code: int) -> str:
        each = chr(code)
        category = unicodedata.category(each)
        kept = each if category[0] in "LMN" else "" if category == "Cf" else " "
        self[code] = kept
        return kept


_SPACED = _Spaced(
    {ord(each): "" for each in "'’‘ʻʼ`´ʹ"} | {ord("№"): " no ", ord("#"): " no ", ord("ı"): "i"}
)


@dataclass(frozen=True, slots=True)
class Said:
    """What a heading speaks of, and which share of its words was understood."""

    concepts: frozenset[str]
    share: float
    words: int


def words_of(text: str) -> tuple[str, ...]:
    """The words of a short text as keys: no case, accents or signs."""
    plain = _OTHER_ENDING.sub("", tidy(text[:LONGEST_HEADING]))
    if _ONE_IDENTIFIER.fullmatch(plain):
        plain = _CAMEL.sub(" ", plain)
    plain = _POSSESSIVE.sub("", _DEGREE.sub(" no ", plain))
    plain = _ABBREVIATED.sub(lambda found: re.sub(r"[./]", "", found[0]), plain)
    folded = (fold(word) for word in plain.translate(_SPACED).split())
    return tuple(word for word in folded if word)[:_MOST_WORDS]


@lru_cache(maxsize=4096)
def said_by(heading: str) -> Said:
    """Read a heading: the longest phrases first, each word but once."""
    words = words_of(heading)
    found: set[str] = set()
    understood = little = at = 0
    while at < len(words):
        for length in range(min(_LONGEST_PHRASE, len(words) - at), 0, -1):
            if meant := _meant(words[at : at + length]):
                found |= meant
                understood += length
                break
        else:
            length = 1
            little += words[at] in _little_words() or words[at].isdigit()
        at += length
    told = len(words) - little
    return Said(frozenset(found), understood / told if told else 0.0, len(words))


def begins_with(text: str, phrases: frozenset[tuple[str, ...]]) -> bool:
    """Tell whether the first words of a text are one of the phrases."""
    words = words_of(text)
    return any(words[:length] in phrases for length in range(_LONGEST_PHRASE, 0, -1))


def phrases_of(lines: str) -> frozenset[tuple[str, ...]]:
    return frozenset(words for each in lines.split(",") if (words := words_of(each)))


TOTAL_WORDS = phrases_of(totals.TOTALS)
SHEET_WORDS = phrases_of(totals.ABOUT_THE_SHEET)


def _meant(words: tuple[str, ...]) -> set[str]:
    whole, beginnings = _lexicon()
    found = set(whole.get(words, ()))
    if found:
        return found
    *before, last = words
    longest = 0
    for beginning, concept in beginnings.get((*before, last[:_PREFIX]), ()):
        if last.startswith(beginning) and len(beginning) >= longest:
            found = {concept} | (found if len(beginning) == longest else set())
            longest = len(beginning)
    if not found and (bare := _JOINED.sub("", words[0])) != words[0]:
        return _meant((bare, *words[1:]))
    return found


@cache
def _lexicon() -> tuple[
    dict[tuple[str, ...], set[str]], dict[tuple[str, ...], list[tuple[str, str]]]
]:
    """Phrases as they are, and those that are told by their beginning, by its first letters."""
    whole: dict[tuple[str, ...], set[str]] = defaultdict(set)
    beginnings: dict[tuple[str, ...], list[tuple[str, str]]] = defaultdict(list)
    for concept, phrase in _phrases():
        words = words_of(phrase.removesuffix("*"))
        if not words:
            continue
        if phrase.endswith("*"):
            beginnings[(*words[:-1], words[-1][:_PREFIX])].append((words[-1], concept))
        else:
            whole[words].add(concept)
    return dict(whole), dict(beginnings)


def _phrases() -> Iterable[tuple[str, str]]:
    for lexicon in (who.WORDS, when.WORDS, what.WORDS):
        for concept, lines in lexicon.items():
            for phrase in lines.split(","):
                yield concept, phrase.strip()


@cache
def _little_words() -> frozenset[str]:
    return frozenset(fold(word) for word in _LITTLE_WORDS.split())
