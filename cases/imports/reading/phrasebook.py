"""A table of phrases and what each means, and where they stand in words.

A table is text. "[code]" opens the phrases that mean it; each line below begins with the language,
for the reader's sake, and holds phrases with commas between; what is indented goes on. Within a
phrase "a|b" is either word, "stem*" every word that begins so, ".." up to four words of any kind,
"^" the beginning of a clause and "$" its end.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from textwrap import dedent

from cases.imports.reading.tables.doubts import DENIALS, DENYING_ENDINGS
from cases.imports.reading.wording import CLAUSE_ENDS, tokens

_CONTINUED = re.compile(r"\n[ \t]+(?=\S)")
_CODE = re.compile(r"\[(\S+)\]")
# The code of phrases that only keep their words from being read otherwise.
NOTHING = "nothing"
_GAP = ".."
_START = "^"
_END = "$"
_MOST_IN_A_GAP = 4
# "took no money", "passport was not taken": what a phrase leaves out must not turn it around.
# Of what is dangerous or to be kept secret, rather too much is heard.
_TURNED_AROUND = frozenset({"fate", "way", "means", "inducement", "sum"})
_TURNING = CLAUSE_ENDS | DENIALS
_SHORTEST_STEM = 2
# Letters that Arabic, Persian and Urdu write at the head of the next word: and, the, in, for.
_ARABIC = re.compile(r"[ء-ي]")
_JOINED = ("وال", "بال", "لل", "ال", "و", "ب", "ل", "ف")
_SHORTEST_ARABIC = 2
# "They … him", "them", "us", as one word; without it, the verb ends in a letter that is not heard.
_OBJECT = re.compile(r"(?<=[ء-ي]{2}و)(?:ه|ها|هم|هما|نا|ني|ك|كم)$")


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase that was found: what it means, and the words from `start` up to `end`."""

    subject: str
    code: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Word:
    exact: frozenset[str]
    stems: tuple[str, ...]

    def matches(self, word: str) -> bool:
        return any(each in self.exact or self._begins(each) for each in forms(word))

    def _begins(self, word: str) -> bool:
        stem = next((each for each in self.stems if word.startswith(each)), None)
        return stem is not None and not _is_denied(word[len(stem) :])


@dataclass(frozen=True, slots=True)
class _Phrase:
    subject: str
    code: str
    at_start: bool
    words: tuple[_Word | None, ...]


# Stands for the end of a clause; it takes up no word.
_LAST = _Word(frozenset(), ())


class Phrasebook:
    """Phrases of all subjects, found in one walk over the words of a cell."""

    def __init__(self, tables: dict[str, str]) -> None:
        self._exact: dict[str, list[_Phrase]] = defaultdict(list)
        self._stems: dict[str, list[_Phrase]] = defaultdict(list)
        for subject, table in tables.items():
            for code, phrase in _told(table):
                self._add(subject, code, phrase)

    def find(self, words: Sequence[str]) -> list[Hit]:
        """Return what is said. Of one subject, a phrase within a longer one says nothing."""
        hits = {hit for start in range(len(words)) for hit in self._at(words, start)}
        return sorted(
            (hit for hit in hits if not any(_holds(other, hit) for other in hits)),
            key=lambda hit: (hit.start, hit.end, hit.subject, hit.code),
        )

    def _add(self, subject: str, code: str, phrase: str) -> None:
        parts = phrase.split()
        at_start = parts[0] == _START
        words = tuple(word for part in parts[at_start:] for word in _words(part))
        first = words[0]
        if first is None:
            raise ValueError(f"A phrase begins with a word: {phrase}")
        made = _Phrase(subject, code, at_start, words)
        for each in first.exact:
            self._exact[each].append(made)
        for each in first.stems:
            self._stems[each].append(made)

    def _at(self, words: Sequence[str], start: int) -> Iterator[Hit]:
        for phrase in self._beginning(words[start]):
            if phrase.at_start and start and words[start - 1] not in CLAUSE_ENDS:
                continue
            stops = _TURNING if phrase.subject in _TURNED_AROUND else CLAUSE_ENDS
            if end := _end(phrase.words[1:], words, start + 1, stops):
                yield Hit(phrase.subject, phrase.code, start, end)

    def _beginning(self, word: str) -> Iterator[_Phrase]:
        for each in forms(word):
            yield from self._exact.get(each, ())
            for size in range(_SHORTEST_STEM, len(each) + 1):
                if not _is_denied(each[size:]):
                    yield from self._stems.get(each[:size], ())


@lru_cache(maxsize=20_000)
def forms(word: str) -> tuple[str, ...]:
    """The word, and what is left of an Arabic one without the letters that are joined to it."""
    if not _ARABIC.match(word):
        return (word,)
    bare = [word.removeprefix(each) for each in _JOINED if word.startswith(each)]
    heads = [word, *(each for each in bare if len(each) >= _SHORTEST_ARABIC)]
    verbs = [f"{verb}ا" for each in heads if (verb := _OBJECT.sub("", each)) != each]
    return (*heads, *verbs)


def _end(
    parts: Sequence[_Word | None], words: Sequence[str], at: int, stops: frozenset[str]
) -> int:
    """Return where the rest of a phrase ends, or 0 where it does not stand there."""
    if not parts:
        return at
    part = parts[0]
    if part is _LAST:
        return at if at >= len(words) or words[at] in CLAUSE_ENDS else 0
    if part is not None:
        if at < len(words) and part.matches(words[at]):
            return _end(parts[1:], words, at + 1, stops)
        return 0
    for skipped in range(_MOST_IN_A_GAP + 1):
        if end := _end(parts[1:], words, at + skipped, stops):
            return end
        if at + skipped >= len(words) or words[at + skipped] in stops:
            return 0
    return 0


def _is_denied(ending: str) -> bool:
    """ "yaralan*" is no stem of "yaralanmadı"."""
    return ending.endswith(DENYING_ENDINGS)


def _holds(other: Hit, hit: Hit) -> bool:
    if other.subject != hit.subject:
        return False
    if (other.start, other.end) == (hit.start, hit.end):
        return other.code == NOTHING != hit.code
    return other.start <= hit.start and hit.end <= other.end


def _words(part: str) -> list[_Word | None]:
    """Return the words of one part; what is typed as one may be several, such as "n/a"."""
    if part == _GAP:
        return [None]
    if part == _END:
        return [_LAST]
    if "|" not in part and "*" not in part:
        return [_Word(frozenset({each}), ()) for each in tokens(part)]
    exact, stems = set(), []
    for each in part.split("|"):
        (plain,) = tokens(each.rstrip("*"))
        if each.endswith("*"):
            stems.append(plain)
        else:
            exact.add(plain)
    return [_Word(frozenset(exact), tuple(stems))]


def _told(table: str) -> Iterable[tuple[str, str]]:
    code = ""
    for line in filter(None, _CONTINUED.sub(" ", dedent(table)).replace("| ", "|").splitlines()):
        if opened := _CODE.fullmatch(line):
            code = opened[1]
            continue
        _language, _space, phrases = line.partition(" ")
        yield from ((code, each.strip()) for each in phrases.split(",") if each.strip())
