"""What a cell says, and how: denied, doubted, hoped for, by word of others, or with proof."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from cases.imports.reading.book import BOOK
from cases.imports.reading.phrasebook import NOTHING, Hit, forms
from cases.imports.reading.tables import doubts, dreads
from cases.imports.reading.wording import CLAUSE_ENDS, SENTENCE_ENDS, tokens

_LONGEST = 4000
_NEAR_BEFORE = 3
_NEAR_AFTER = 3
_FAR = 5
# What a verb behind it says did not happen.
_HAPPENS = frozenset({"fate", "health", "means"})
_SHORTEST_AFTER_AND = 2


@dataclass(frozen=True)
class Said:
    """A cell in plain words, and every phrase in it that means something."""

    words: tuple[str, ...]
    hits: tuple[Hit, ...]

    def of(self, subject: str) -> list[Hit]:
        """What is said of a subject and not denied in the same breath."""
        return [
            hit
            for hit in self.hits
            if hit.subject == subject
            and hit.code != NOTHING
            and not self.is_denied(hit)
            and not self.is_dreaded(hit)
        ]

    def codes(self, subject: str) -> set[str]:
        return {hit.code for hit in self.of(subject)}

    def named(self, subject: str) -> set[str]:
        """Codes of a subject, even where they are denied: what is refused is spoken of, too."""
        return {hit.code for hit in self.hits if hit.subject == subject}

    def says(self, subject: str, code: str) -> bool:
        return code in self.codes(subject)

    def is_denied(self, hit: Hit) -> bool:
        start, end = self.clause(hit)
        if self.words[hit.end : end] in doubts.NOT_SO_AFTER:
            return True
        if hit.subject in _HAPPENS and self._is_next_denied(hit, end):
            return True
        before = range(max(start, hit.start - _NEAR_BEFORE), hit.start)
        after = range(hit.end, min(end, hit.end + _NEAR_AFTER))
        return any(
            _without_and(self.words[at]) in turning and not self._is_taken(at, hit)
            for span, turning in ((before, doubts.NOT_BEFORE), (after, doubts.NOT_AFTER))
            for at in span
        )

    def _is_next_denied(self, hit: Hit, end: int) -> bool:
        at = hit.end
        is_denied = at < end and self.words[at].endswith(doubts.DENYING_ENDINGS)
        return is_denied and not self._is_taken(at, hit)

    def is_dreaded(self, hit: Hit) -> bool:
        """Whether a prison is what he fears, was threatened with, or was to choose."""
        if hit.code not in dreads.NOT_YET_TRUE:
            return False
        start, end = self.clause(hit)
        beside = (
            self.words[max(start, hit.start - 1) : hit.start] + self.words[hit.end : hit.end + 1]
        )
        near = self.words[max(start, hit.start - _FAR) : min(end, hit.end + _FAR)]
        if dreads.OR & set(beside) or dreads.FEARS_ALONE & set(near):
            return True
        return any(form.startswith(dreads.FEARS) for word in near for form in forms(word))

    def is_doubted(self, hit: Hit) -> bool:
        """Whether doubt is cast in the same clause, or a question mark ends it."""
        start, end = self.clause(hit)
        asks = end < len(self.words) and self.words[end] == "?"
        return asks or any(
            start <= other.start < end
            for other in self.hits
            if other.subject == "sureness" and other.code == "doubt"
        )

    def proofs(self) -> list[Hit]:
        """Where it speaks of proof that is there, and not of proof that is wanted or doubted."""
        return [
            hit
            for hit in self.of("sureness")
            if hit.code == "sure" and not self.is_wished(hit) and not self.is_doubted(hit)
        ]

    def is_unproved(self) -> bool:
        return bool(self.codes("sureness") & {"unproved", "hearsay"})

    def is_wished(self, hit: Hit) -> bool:
        start, end = self.clause(hit)
        before = self.words[max(start, hit.start - _FAR) : hit.start]
        after = self.words[hit.end : min(end, hit.end + _FAR)]
        return bool(doubts.WANTS & set(before) or doubts.WANTS_AFTER & set(after))

    def is_of_others(self, hit: Hit) -> bool:
        """Whether the words before it, in its clause, name others and nobody who says it."""
        start, end = self.clause(hit)
        before = self.words[start : hit.start]
        others = [
            at
            for at, word in enumerate(before)
            if word in doubts.OTHERS and not doubts.TIMES & set(before[at + 1 : at + 2])
        ]
        if not others:
            return False
        last = max(others)
        # "A friend says he died", but "he says a friend died"; who is told is no such other.
        is_his = doubts.SAYS & set(before[last:]) or doubts.TELLS & set(before)
        is_said_after = doubts.SAYS_AFTER & set(self.words[hit.end : end])
        return not (is_his or doubts.OURS & set(before) or is_said_after)

    def begins_with_others(self, hit: Hit) -> bool:
        """Whether its clause begins with somebody else: "his roommate was hurt and returned"."""
        start, _end = self.clause(hit)
        first = self.words[start : min(start + _NEAR_BEFORE, hit.start)]
        is_led = bool(
            doubts.BESIDE & set(first) or doubts.HIM & set(self.words[start : hit.start])
        )
        return not is_led and bool(doubts.OTHERS & set(first)) and self.is_of_others(hit)

    def stands_with(self, hit: Hit, words: frozenset[str]) -> bool:
        """Whether one of the words stands before it, nearer than what else its clause says."""
        start, _end = self.clause(hit)
        others = [each.end for each in self.hits if each.subject == hit.subject]
        start = max([start, *(end for end in others if end <= hit.start)])
        return bool(words & set(self.words[start : hit.start]))

    def clause(self, hit: Hit) -> tuple[int, int]:
        return self._around(hit, CLAUSE_ENDS)

    def words_beside(self, hit: Hit) -> tuple[str, ...]:
        """The words of its clause."""
        start, end = self.clause(hit)
        return self.words[start:end]

    def sentence(self, hit: Hit) -> tuple[int, int]:
        return self._around(hit, SENTENCE_ENDS)

    def _around(self, hit: Hit, ends: Iterable[str]) -> tuple[int, int]:
        start, end = hit.start, hit.end
        while start and self.words[start - 1] not in ends:
            start -= 1
        while end < len(self.words) and self.words[end] not in ends:
            end += 1
        return start, end

    def _is_taken(self, at: int, hit: Hit) -> bool:
        """Whether a word belongs to another phrase, so that it turns nothing else around."""
        return any(
            other.start <= at < other.end - (other.end == hit.start)
            and other.end - other.start > 1
            for other in self.hits
            if other.end <= hit.start or hit.end <= other.start
        )


def _without_and(word: str) -> str:
    """The word without the "and" that Arabic writes as its first letter."""
    return word[1:] if word.startswith("و") and len(word) > _SHORTEST_AFTER_AND else word


@lru_cache(maxsize=4_096)
def said(text: str) -> Said:
    """Return what a cell says; of a very long one, its beginning."""
    words = tokens(text[:_LONGEST])
    return Said(words, tuple(BOOK.find(words)))
