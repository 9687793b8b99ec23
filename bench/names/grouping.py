"""Queries by kind and by script, and how well each group of them was answered."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from people.registry.scripts import script_of

FOUND_WITHIN = 10
_EAST_ASIAN = {"Hang", "Hani", "Hira", "Kana"}
_INDIC = {"Deva", "Beng", "Taml", "Sinh", "Gujr", "Guru", "Telu", "Knda", "Mlym", "Orya"}


@dataclass(frozen=True)
class Query:
    text: str
    kind: str
    expected: str
    key: str

    @property
    def scripts(self) -> set[str]:
        return {script_of(self.text), script_of(self.expected)}


@dataclass(frozen=True)
class Answer:
    """A query with the place at which its person came; 0 for not among the first ten."""

    query: Query
    rank: int


def read_queries(path: Path, names: dict[str, str]) -> list[Query]:
    """Read queries of any kind; the name expected is that of the register where none is told."""
    queries = []
    for line in path.open(encoding="utf-8"):
        if line.strip():
            told = json.loads(line)
            key = str(told["pid"])
            expected = names.get(key) or str(told.get("expected", ""))
            queries.append(Query(str(told["query"]), str(told.get("kind", "")), expected, key))
    return queries


def _between(scripts: set[str]) -> Callable[[Query], bool]:
    """Whether the query is in one of these scripts and the person's name is not, or else."""
    return lambda query: len(query.scripts) > 1 and bool(query.scripts & scripts)


def _kind(word: str) -> Callable[[Query], bool]:
    return lambda query: query.kind.startswith(word)


def is_east_asian(query: Query) -> bool:
    return query.kind in {"ko", "zh", "ja"} or bool(query.scripts & _EAST_ASIAN)


GROUPS: dict[str, Callable[[Query], bool]] = {
    "all without ko, zh, ja": lambda query: not is_east_asian(query),
    "cyrillic": _between({"Cyrl"}),
    "arabic": _between({"Arab"}),
    "indic": _between(_INDIC),
    "hebrew": _between({"Hebr"}),
    "greek": _between({"Grek"}),
    "typo1": _kind("typo"),
    "swap": _kind("swap"),
    "omit": _kind("omit"),
    "prefix": _kind("prefix"),
}


def figures(answers: list[Answer]) -> dict[str, dict[str, float]]:
    """Return recall and mean reciprocal rank of each group, then of each kind."""
    groups = {name: [a for a in answers if member(a.query)] for name, member in GROUPS.items()}
    for kind in sorted({answer.query.kind for answer in answers}):
        groups[f"kind {kind}"] = [a for a in answers if a.query.kind == kind]
    return {name: _figures(some) for name, some in groups.items() if some}


def _figures(answers: Iterable[Answer]) -> dict[str, float]:
    ranks = [answer.rank for answer in answers]
    return {
        "queries": len(ranks),
        "recall@1": round(100 * sum(rank == 1 for rank in ranks) / len(ranks), 1),
        "recall@10": round(100 * sum(rank > 0 for rank in ranks) / len(ranks), 1),
        "mrr": round(sum(1 / rank for rank in ranks if rank) / len(ranks), 3),
    }


def rank_among(expected: str, names: list[list[str]]) -> int:
    """Return the place of the first person so called; two who are called alike are as good."""
    for place, called in enumerate(names[:FOUND_WITHIN], start=1):
        if expected in called:
            return place
    return 0


def percentile(values: list[float], share: float) -> float:
    return sorted(values)[min(int(len(values) * share), len(values) - 1)]
