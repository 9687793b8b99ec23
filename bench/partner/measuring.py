"""One process that fills its database once, asks for pages in turns, and prints what it took."""

import gc
import json
import os
import sys
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

import django
import orjson

django.setup()

from django.db import connections  # noqa: E402  # Django is set up only now
from django.test.utils import CaptureQueriesContext  # noqa: E402

from bench.partner.calling import Pages, get, in_turns, ratio  # noqa: E402
from bench.partner.filling import TIES, filled  # noqa: E402
from bench.partner.ours import Ours, no_access_cut, no_audit_line, no_opened_names  # noqa: E402
from bench.partner.raw import Raw  # noqa: E402
from bench.partner.stock import application  # noqa: E402
from cases.access.models import Grant  # noqa: E402
from cases.casebook.models import Case  # noqa: E402
from cases.sharing.reading.marks import write_place  # noqa: E402
from people.accounts.models import PartnerKey  # noqa: E402
from tests.engines import valkey_server  # noqa: E402

PAGES = 10
DEEP = 9_000


def main(cases: int, rounds: int) -> None:
    ours = Ours(filled(cases))
    contenders = _contenders(ours)
    same = _same(contenders)
    # As the web server does when it is loaded.
    gc.collect()
    gc.freeze()
    _say("pages of 100, in turns")
    times = in_turns(contenders, rounds=rounds, pages=PAGES)
    wall = {name: [took for took, _work in each] for name, each in times.items()}
    work = {name: [spent for _took, spent in each] for name, each in times.items()}
    told = {
        "cases": Case.objects.count(),
        "contenders": {
            name: {
                "requests/s": round(1 / median(wall[name]), 1),
                "ms": round(median(wall[name]) * 1000, 2),
                "ms of CPU": round(median(work[name]) * 1000, 2),
                "pace of stock": ratio(wall["stock"], wall[name]),
                "CPU of raw": ratio(work[name], work["raw"]),
            }
            for name in contenders
        },
        "same": same,
    }
    _say("a deep page beside the first")
    told["deep"] = _deep(ours, cases, rounds)
    _say("each page once")
    told["walk"] = _walked(ours)
    print(json.dumps(told))


def _contenders(ours: Ours) -> dict[str, Callable[[], Pages]]:
    stock = application()
    group = Case.objects.values_list("organisation_id", flat=True)[:1].get()
    raw, raw_opened = Raw(group), Raw(group, is_opened=True)
    cut, names, line = no_access_cut, no_opened_names, no_audit_line
    return {
        "ours": ours.pages,
        "ours without access cut": partial(ours.without, cut),
        "ours without opened names": partial(ours.without, names),
        "ours without audit line": partial(ours.without, line),
        "ours without all three": partial(ours.without, cut, names, line),
        "stock": partial(_stock_pages, stock, "/cases/"),
        "stock without opened names": partial(_stock_pages, stock, "/closed/"),
        "raw": partial(_raw_pages, raw),
        "raw with opened names": partial(_raw_pages, raw_opened),
    }


def _stock_pages(app: Any, path: str) -> Pages:
    query = ""
    while True:
        body = get(app, path, query)
        yield body
        query = (orjson.loads(body)["next"] or "?").partition("?")[2]


def _raw_pages(app: Raw) -> Pages:
    query = ""
    while True:
        body = get(app, "/", query)
        yield body
        query = orjson.loads(body)["after"]


def _same(contenders: dict[str, Callable[[], Pages]]) -> bool:
    """Tell whether ours, stock and raw tell the same persons and requests of the same cases."""
    found = []
    for name in ("ours", "stock", "raw with opened names"):
        pages = contenders[name]()
        found.append(
            [_told(row) for _page in range(3) for row in orjson.loads(next(pages))["results"]]
        )
    return found[0] == found[1] == found[2] and len(found[0]) > 0


def _told(row: dict[str, Any]) -> Any:
    """Return what all of them tell of a case."""
    newest = row["requests"][-1:] if "requests" in row else [row["newest_request"]]
    names = [(name["full"], name["script"]) for name in row["person"]["names"]]
    states = [(each["state"], each["due_on"]) for each in newest if each]
    return row["ref"], row["opened_on"], row["person"]["ref"], names, states


def _deep(ours: Ours, cases: int, rounds: int) -> dict[str, Any]:
    """Compare page 9,000 with page 1, of as many rows as that needs; of few cases the last one."""
    limit = max(1, min(100, cases // (DEEP + 1)))
    number = min(DEEP, cases // limit)
    limit = limit if number == DEEP else 100
    number = number if number == DEEP else max(2, cases // limit)
    mark = _mark_before(number, limit)
    found = in_turns(
        {
            "first": partial(ours.pages, limit),
            "deep": partial(ours.pages, limit, mark),
        },
        rounds=rounds,
        pages=1 if number < DEEP else PAGES // 2,
    )
    first, deep = ([took for took, _work in found[name]] for name in ("first", "deep"))
    counted = {
        f"{rows} rows of {place}": _queries(partial(ours.page, after, rows))
        for rows in (10, 100)
        for place, after in {"page 1": "", "the deep page": mark}.items()
    }
    return {
        "page": number,
        "rows": limit,
        "ms": round(median(deep) * 1000, 2),
        "ms of page 1": round(median(first) * 1000, 2),
        "ratio": ratio(deep, first),
        "queries": counted,
    }


def _mark_before(number: int, limit: int) -> str:
    """Return the mark of which this page comes next, without reading those before it."""
    key = PartnerKey.objects.latest("created")
    granted = Grant.objects.order_by("case_opened_on", "case_id")
    rows = granted.values_list("case_opened_on", "case_id")
    day, case = rows[(number - 1) * limit - 1]
    assert isinstance(day, date)
    return write_place((day.isoformat(), str(case)), order=f"cases {key.public_id} up")


def _queries(call: Callable[[], Any]) -> int:
    call()
    with (
        CaptureQueriesContext(connections["default"]) as own,
        CaptureQueriesContext(connections["keys"]) as keys,
    ):
        call()
    return len(own) + len(keys)


def _walked(ours: Ours) -> dict[str, Any]:
    """Read all pages, and tell whether each case came once."""
    refs: list[str] = []
    after = ""
    while True:
        body = orjson.loads(ours.page(after, 200))
        refs += [row["ref"] for row in body["results"]]
        after = body["after"] or ""
        if not after:
            break
    there = Case.objects.count()
    return {
        "rows": len(refs),
        "ties": min(TIES, there),
        "each once": len(refs) == len(set(refs)) == there,
    }


def _say(what: str) -> None:
    print(what, file=sys.stderr, flush=True)


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    with valkey_server(Path(os.environ["HOMEWARD_VAR"]) / "run"):
        main(int(sys.argv[1]), int(sys.argv[2]))
