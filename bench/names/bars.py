"""The bars that are to be met, and how far each is."""

from typing import Any

_SMALL = {
    "all without ko, zh, ja": 96.0,
    "cyrillic": 97.0,
    "arabic": 94.0,
    "indic": 95.0,
    "typo1": 99.0,
    "swap": 99.0,
    "omit": 99.0,
    "prefix": 97.0,
}
_LARGE = {
    "all without ko, zh, ja": 91.0,
    "cyrillic": 93.0,
    "arabic": 84.0,
    "indic": 87.0,
    "typo1": 97.0,
    "swap": 99.0,
    "omit": 90.0,
    "prefix": 95.0,
}
_P95_SMALL, _P95_LARGE = 25.0, 60.0
_RECOGNISED, _FALSE = 95.0, 4.0
_BULK, _SINGLE = 1200.0, {"sqlite": 531.0, "postgresql": 1003.0}

# Why a bar is not met, and what was tried: printed beside the distance.
_WHY = {
    "recall@10 cyrillic": (
        "What is lost differs in more than the tokens forgive, or is another man's name. Tried:"
        " more ways to hear a letter, single vowels as words, other weights across scripts."
    ),
    "recall@10 omit": (
        "What was asked fits dozens equally: only the part that lacks would tell. Tried: opening"
        " more names, a lower price for parts that nobody asked for, no weight for initials."
    ),
    "p95 ms": (
        "Most is opening and comparing the best names, and eight trips to the server. Tried:"
        " fewer opened (recall falls), lists of numbers as text, letters folded by a table."
    ),
    "bulk persons per second": (
        "Half is sealing and hashing, half the rows of tokens and counts. Tried: larger batches,"
        " sorted rows, no look for conflicts, no collecting of garbage."
    ),
    "single index writes per second": (
        "Each touches some forty tokens in pages of their own, twice: who carries them, and how"
        " many do. Tried: a larger cache, rarer checkpoints, lists of numbers as text, counting"
        " at each search instead of keeping counts (counting took half as long again)."
    ),
}


def bars(engine: str, size: int, told: dict[str, Any]) -> list[dict[str, Any]]:
    """Compare what was measured with the bars of the nearest size that has them."""
    is_large = size > 300_000
    lines = [
        _line(f"recall@10 {group}", told["groups"][group]["recall@10"], bar, at_least=True)
        for group, bar in (_LARGE if is_large else _SMALL).items()
        if group in told["groups"]
    ]
    p95 = _P95_LARGE if is_large else _P95_SMALL
    lines.append(_line("p95 ms", told["latency"]["p95 ms"], p95, at_least=False))
    if told["insert"].get("bulk per second"):
        bulk = told["insert"]["bulk per second"]
        lines.append(_line("bulk persons per second", bulk, _BULK, at_least=True))
    single = told["insert"]["index alone per second"]
    lines.append(_line("single index writes per second", single, _SINGLE[engine], at_least=True))
    return lines


def duplicate_bars(told: dict[str, Any]) -> list[dict[str, Any]]:
    """Compare who is told of at the lower number of bits, where somebody is warned."""
    warned = min(told["recall"], key=float)
    recall, false = (round(100 * told[what][warned], 1) for what in ("recall", "false alerts"))
    return [
        _line(f"recall % at {warned} bits", recall, _RECOGNISED, at_least=True),
        _line(f"false alerts % at {warned} bits", false, _FALSE, at_least=False),
    ]


def _line(what: str, value: float, bar: float, *, at_least: bool) -> dict[str, Any]:
    distance = round(value - bar if at_least else bar - value, 1)
    line = {"what": what, "value": value, "bar": bar, "distance": distance, "met": distance >= 0}
    return line if line["met"] else {**line, "why": _WHY.get(what, "")}
