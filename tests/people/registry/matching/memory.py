"""A small index in memory that scores and ranks as the search in the database does."""

import math
from collections import Counter, defaultdict
from collections.abc import Sequence

from people.registry.matching.ranking import alike, compared
from people.registry.matching.tokens import NEVER_TOO_COMMON, asked_tokens, kept_tokens

_CAP = 100
_OPENED = 100
_WORTH_OPENING = 0.2


class Memory:
    def __init__(self, names: Sequence[str]) -> None:
        self.names = names
        self.compared = [compared(name) for name in names]
        self.found: dict[str, list[int]] = defaultdict(list)
        for number, name in enumerate(names):
            for token in kept_tokens(name):
                self.found[token].append(number)
        for token, numbers in list(self.found.items()):
            if len(numbers) > _CAP and token.split(":")[0] not in NEVER_TOO_COMMON:
                del self.found[token]

    def search(self, text: str) -> list[str]:
        """The names found, the likeliest first."""
        scores = self._scores(text)
        top = max(scores.values(), default=0.0)
        opened = [
            number
            for number, score in scores.most_common(_OPENED)
            if score >= _WORTH_OPENING * top
        ]
        asked = compared(text)
        ranked = sorted(
            opened,
            key=lambda number: (
                alike(asked, self.compared[number]) + 0.1 * scores[number] / top,
                number,
            ),
            reverse=True,
        )
        return [self.names[number] for number in ranked]

    def _scores(self, text: str) -> Counter[int]:
        best: dict[tuple[int, int], float] = defaultdict(float)
        for asked in asked_tokens(text):
            numbers = self.found.get(asked.token, ())
            weight = asked.weight * math.log(1 + len(self.names) / max(1, len(numbers)))
            for number in numbers:
                key = (number, asked.family)
                best[key] = max(best[key], weight)
        scores: Counter[int] = Counter()
        for (number, _family), weight in best.items():
            scores[number] += weight  # type: ignore[assignment]
        return scores
