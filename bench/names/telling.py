"""The figures as text."""

from collections.abc import Iterator
from typing import Any


def tell(report: dict[str, Any]) -> str:
    return "\n".join(line for told in report["sizes"] for line in _of_size(report["engine"], told))


def _of_size(engine: str, told: dict[str, Any]) -> Iterator[str]:
    yield f"\n== {engine}, {told['persons']} persons, {told['queries']} queries"
    yield from _groups(told["groups"])
    yield f"latency end to end, the whole group in sight: {_pairs(told['latency'])}"
    yield f"latency with a caseworker's cut: {_pairs(told['latency of a caseworker'])}"
    yield f"postings: {_pairs(told['postings'])}"
    yield f"insert: {_pairs(told['insert'])}; bytes a person: {_pairs(told['bytes'])}"
    for how, shares in told["leak"].items():
        yield f"guessed by frequency, {how}: {_pairs(shares, '%')}"
    for other in ("pg_trgm", "rapidfuzz scan"):
        if other in told:
            yield f"-- {other} on plain names: {told[other]['queries']} queries, " + (
                f"p50 {told[other]['p50 ms']} ms, p95 {told[other]['p95 ms']} ms"
            )
            yield from _groups(told[other]["groups"])
    yield from tell_bars(told["bars"])


def tell_bars(bars: list[dict[str, Any]]) -> Iterator[str]:
    yield "-- bars"
    for bar in bars:
        mark = "met" if bar["met"] else "SHORT"
        yield (
            f"{bar['what']:38}{bar['value']:>9}  bar {bar['bar']:>7}"
            f"  {bar['distance']:>+8}  {mark}"
        )
        if bar.get("why"):
            yield f"    {bar['why']}"


def _groups(groups: dict[str, dict[str, float]]) -> Iterator[str]:
    yield f"{'':28}{'queries':>8}{'recall@1':>10}{'recall@10':>10}{'MRR':>8}"
    for name, each in groups.items():
        yield (
            f"{name:28}{each['queries']:>8}{each['recall@1']:>10}{each['recall@10']:>10}"
            f"{each['mrr']:>8}"
        )


def _pairs(values: dict[str, float], unit: str = "") -> str:
    return ", ".join(f"{name} {value:g}{unit}" for name, value in values.items())
