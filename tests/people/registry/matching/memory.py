"""The search without a database: its own choice of tokens and candidates, its own order."""

from collections import defaultdict
from collections.abc import Sequence

from people.registry.index.asking import most_opened, within_budget
from people.registry.index.search import rank, worth_opening
from people.registry.index.writing import cap_for
from people.registry.matching.ranking import alike, compared
from people.registry.matching.tokens import NEVER_TOO_COMMON, asked_tokens, kept_tokens


class Memory:
    def __init__(self, names: Sequence[str]) -> None:
        self.names = names
        self.compared = [compared(name) for name in names]
        self.found: dict[str, list[int]] = defaultdict(list)
        for number, name in enumerate(names):
            for token in kept_tokens(name):
                self.found[token].append(number)
        cap = cap_for(len(names))
        for token, numbers in list(self.found.items()):
            if len(numbers) > cap and token.split(":")[0] not in NEVER_TOO_COMMON:
                del self.found[token]

    def search(self, text: str) -> list[str]:
        """The names found, the likeliest first."""
        scores = self._scores(text)
        top = max(scores.values(), default=0.0)
        asked = compared(text)
        ranks = {
            number: rank(alike(asked, self.compared[number]), scores[number] / top)
            for number in worth_opening(scores)
        }
        return [self.names[number] for number in sorted(ranks, key=lambda one: (-ranks[one], one))]

    def _scores(self, text: str) -> dict[int, float]:
        """The best candidates, the best first: what each token of a family gives, once."""
        asked = asked_tokens(text)
        known = [
            (len(self.found[one.token]), place, one)
            for place, one in enumerate(asked)
            if one.token in self.found
        ]
        best: dict[tuple[int, int], float] = defaultdict(float)
        for posting in within_budget(known, len(self.names)):
            for number in self.found[asked[posting.token].token]:
                key = (number, posting.family)
                best[key] = max(best[key], posting.points)
        scores: dict[int, float] = defaultdict(float)
        for (number, _family), points in best.items():
            scores[number] += points
        ordered = sorted(scores, key=lambda number: (-scores[number], number))
        return {number: scores[number] for number in ordered[: most_opened(len(self.names))]}
