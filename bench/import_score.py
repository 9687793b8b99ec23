"""How well a messy sheet is understood, against an answer key.

    python bench/import_score.py FILE KEY --json

FILE is a CSV or XLSX; KEY is JSON: {"meta": {"as_of": …}, "rows": [one object per row]}. The rows
are those that `manage.py import_cases FILE --dry-run --json` prints. Hard fields are equal or
wrong; a date is right as the same EDTF, or empty where the key says that this is accepted, too.
"""

import argparse
import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
BARS = {"hard": 0.97, "dates": 0.95, "suggestions": 0.80}
# One thing that was compared: its group, its name, and what was expected and found.
Compared = tuple[str, str, Any, Any]


def main() -> None:
    told = _arguments()
    key = json.loads(told.key.read_text(encoding="utf-8"))
    as_of = told.as_of or key.get("meta", {}).get("as_of")
    found = {row["row"]: row for row in understood(told.file, as_of)}
    result = scored(key["rows"], found)
    print(json.dumps(result, ensure_ascii=False, indent=1) if told.json else _in_words(result))


def understood(file: Path, as_of: str | None) -> list[dict[str, Any]]:
    """Return what the command understands of each row; it keeps nothing."""
    done = subprocess.run(
        [
            *(sys.executable, "manage.py", "import_cases", str(file.resolve())),
            *("--dry-run", "--json", *(["--as-of", as_of] if as_of else [])),
        ],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        check=True,
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def scored(expected: list[dict[str, Any]], found: dict[int, dict[str, Any]]) -> dict[str, Any]:
    """Return accuracy by group and by field, what was wrong, and what was invented."""
    right: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    wrong, invented = [], []
    for want in expected:
        row = found.get(want["row"], {})
        for group, name, wanted, got in _compared(want, row):
            is_right = got in wanted if isinstance(wanted, Either) else wanted == got
            for counted in (group, f"{group}.{name.split(':')[0]}"):
                asked[counted] += 1
                right[counted] += is_right
            if not is_right:
                wrong.append({"row": want["row"], "field": name, "expected": wanted, "got": got})
        invented += [{"row": want["row"], **each} for each in _invented(want, row)]
    accuracy = {name: round(right[name] / asked[name], 4) for name in sorted(asked)}
    return {
        "rows": len(expected),
        "accuracy": accuracy,
        "bars": {
            group: {
                "bar": bar,
                "is": accuracy.get(group, 0.0),
                "met": accuracy.get(group, 0.0) >= bar,
                "distance": round(max(0.0, bar - accuracy.get(group, 0.0)), 4),
            }
            for group, bar in BARS.items()
        },
        "taken for one": _taken_for_one(expected, found),
        "invented": invented,
        "wrong": wrong,
    }


class Either(list[Any]):
    """Any of these is right."""


def _compared(want: dict[str, Any], got: dict[str, Any]) -> Iterator[Compared]:
    yield "hard", "action", want["action"], got.get("action")
    yield "hard", "errors", _errors(want), _errors(got)
    if "duplicates" in want:
        yield "hard", "duplicates", _duplicates(want), _duplicates(got)
    if "nationality" in want:
        nationality = got.get("nationality", {})
        yield "hard", "alpha3", want["nationality"]["alpha3"], nationality.get("alpha3", [])
    if "phones" in want:
        yield "hard", "phones", _phones(want), _phones(got)
    if "passport" in want:
        yield "hard", "passport", want["passport"], got.get("passport")
    for name, day in want.get("dates", {}).items():
        yield "dates", f"date:{name}", _accepted(day), _edtf(got.get("dates", {}).get(name))
    yield from _suggestions(want, got)


def _suggestions(want: dict[str, Any], got: dict[str, Any]) -> Iterator[Compared]:
    for name in ("pathway", "status"):
        if name in want:
            yield "suggestions", name, want[name], got.get(name)
    for name in ("means", "inducements", "status_claims"):
        for code in want.get(name, []):
            yield "suggestions", name, code, code if code in got.get(name, []) else None
    if "reporter" in want:
        relation = got.get("reporter", {}).get("relation")
        yield "suggestions", "relation", want["reporter"]["relation"], relation
    if "request" in want:
        request, found = want["request"], got.get("request") or {}
        for name in ("kind", "addressee_type"):
            if name in request:
                yield "suggestions", f"request.{name}", request[name], found.get(name)
        if request.get("sent"):
            yield (
                "dates",
                "date:request.sent",
                _accepted(request["sent"]),
                _edtf(found.get("sent")),
            )


def _accepted(day: dict[str, Any]) -> Any:
    if "null also accepted" in day.get("note", ""):
        return Either([day["edtf"], None])
    return day["edtf"]


def _edtf(day: dict[str, Any] | None) -> str | None:
    return day.get("edtf") if day else None


def _errors(row: dict[str, Any]) -> list[str]:
    return sorted({each["code"] for each in row.get("issues", []) if each["severity"] == "error"})


def _phones(row: dict[str, Any]) -> list[str]:
    return sorted(each["e164"] for each in row.get("phones", []) if each.get("valid"))


def _duplicates(row: dict[str, Any]) -> list[list[Any]]:
    return sorted(
        [each["row"], each["kind"]] for each in row.get("duplicates", []) if "row" in each
    )


def _invented(want: dict[str, Any], got: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield values of which the key knows nothing: a number, a paper, a day, a country."""
    if want["action"].startswith("skip"):
        return
    for name, values in (
        ("phone", set(_phones(got)) - set(_phones(want))),
        ("passport", {got.get("passport")} - {want.get("passport")} - {None}),
    ):
        yield from ({"field": name, "got": value} for value in sorted(values))
    for name, day in got.get("dates", {}).items():
        known = want.get("dates", {}).get(name)
        if day.get("edtf") and (known is None or known["edtf"] is None):
            yield {"field": f"date:{name}", "got": day["edtf"]}
    expected = want.get("nationality", {}).get("alpha3", [])
    for code in got.get("nationality", {}).get("alpha3", []):
        if code not in expected:
            yield {"field": "alpha3", "got": code}


def _taken_for_one(
    expected: list[dict[str, Any]], found: dict[int, dict[str, Any]]
) -> list[list[int]]:
    """Return pairs that the key keeps apart and that are said to be surely, or probably, one."""
    apart = {
        (want["row"], each["row"])
        for want in expected
        for each in want.get("duplicates", [])
        if each["kind"] == "not_duplicate"
    }
    said = {
        (number, each["row"])
        for number, row in found.items()
        for each in row.get("duplicates", [])
        if "row" in each and each["kind"] in ("certain", "probable", "exact")
    }
    return sorted([list(pair) for pair in apart & said])


def _in_words(result: dict[str, Any]) -> str:
    lines = [f"{result['rows']} rows"]
    for group, bar in result["bars"].items():
        said = "met" if bar["met"] else f"{bar['distance']:.1%} short of it"
        lines.append(f"{group:12} {bar['is']:.1%}  (bar {bar['bar']:.0%}: {said})")
    lines += [f"  {name:28} {value:.1%}" for name, value in result["accuracy"].items()]
    lines.append(f"two men taken for one: {result['taken for one'] or 'none'}")
    lines += [f"invented: {each}" for each in result["invented"]]
    lines += [f"wrong: {each}" for each in result["wrong"]]
    return "\n".join(lines)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("key", type=Path, metavar="KEY")
    parser.add_argument(
        "--as-of", metavar="DATE", help="the day of the file; else as the key says"
    )
    parser.add_argument("--json", action="store_true")
    return parser.parse_args()


if __name__ == "__main__":
    main()
