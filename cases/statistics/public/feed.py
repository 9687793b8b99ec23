"""Published figures for programs: a table as JSON, and a feed of what was published.

In English whoever asks, so that the same release always makes the same bytes.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

from django.utils import translation

from cases.statistics.public.document import Document
from cases.statistics.public.models import Correction, Publication
from cases.statistics.public.tables import ALL
from cases.statistics.public.words import TITLES, label_of, mark_of, method_of, withheld

_VERSION = "https://jsonfeed.org/version/1.1"
Told = dict[str, Any]


def table_of(document: Document, name: str, *, address: str) -> Told:
    """Return one table, each figure with its permanent link; one that is hidden is null."""
    with translation.override("en"):
        told = document.tables[name]
        return {
            "table": name,
            "title": str(TITLES[name]),
            "release": document.name,
            "url": address,
            "as_of": document.as_of.isoformat(),
            "made_on": document.made_on.isoformat(),
            "k": document.k,
            "rounded_to": document.rounding,
            "suppressed_means": withheld(document),
            "method": method_of(document),
            "figures": [
                {
                    "row": row,
                    "row_label": _label(row),
                    "column": column,
                    "column_label": _label(column),
                    "value": number,
                    "status": "suppressed" if number is None else "shown",
                    "url": f"{address}#{mark_of(name, row, column)}",
                }
                for row, column, number in _figures(told)
            ],
        }


def feed_of(
    publications: Sequence[Publication],
    corrections: Sequence[Correction],
    others: Sequence[Told],
    *,
    address: str,
) -> Told:
    """Return releases and corrections as a JSON Feed, the newest first.

    What others published stands apart from all items: it is no figure of ours.
    """
    with translation.override("en"):
        items = [_released(each, address) for each in publications]
        items += [_corrected(each, address) for each in corrections]
        return {
            "version": _VERSION,
            "title": "Public figures",
            "home_page_url": address,
            "feed_url": f"{address}feed.json",
            "items": sorted(items, key=lambda item: item["date_published"], reverse=True),
            "_published_by_others": list(others),
        }


def _released(publication: Publication, address: str) -> Told:
    name = publication.release.name
    return {
        "id": f"release-{name}",
        "url": f"{address}{name}/",
        "title": f"Figures of {name}",
        "content_text": f"Figures of {name} were published.",
        "date_published": _moment(publication.published_at),
        "attachments": [
            {
                "url": f"{address}{name}/{table}.{kind}",
                "mime_type": mime,
                "title": f"{TITLES[table]} ({kind.upper()})",
            }
            for table in TITLES
            for kind, mime in (("csv", "text/csv"), ("json", "application/json"))
        ],
    }


def _corrected(correction: Correction, address: str) -> Told:
    name, newer = correction.publication.release.name, correction.replaced_by
    what = "withdrawn" if correction.withdraws else "corrected"
    return {
        "id": f"correction-{correction.pk}",
        "url": f"{address}{name}/",
        "title": f"Figures of {name} were {what}",
        "content_text": correction.words,
        "date_published": _moment(correction.made_at),
        "_correction": {
            "release": name,
            "withdrawn": correction.withdraws,
            "replaced_by": newer and f"{address}{newer.release.name}/",
        },
    }


def _moment(at: datetime | None) -> str:
    assert at is not None
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _figures(told: Told) -> Iterator[tuple[str, str, int | None]]:
    for row, cells, total in zip(told["rows"], told["cells"], told["row_totals"], strict=True):
        for column, number in zip(told["columns"], cells, strict=True):
            yield row, column, number
        yield row, ALL, total
    for column, number in zip(told["columns"], told["column_totals"], strict=True):
        yield ALL, column, number
    yield ALL, ALL, told["total"]


def _label(key: str) -> str:
    return "All" if key == ALL else label_of(key)
