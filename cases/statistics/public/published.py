"""What a stranger reads. Nothing here needs a key, and nothing that is sealed is opened."""

import re
from collections.abc import Sequence
from typing import Any

from django.db.models import QuerySet

from cases.statistics.public.models import (
    Correction,
    OutsideFigure,
    PublicAddress,
    Publication,
)
from cases.statistics.public.names import meant
from cases.statistics.public.repeating import told_again
from cases.statistics.public.selectors import NEWEST

# Ten years of months.
MOST = 120
_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}", re.ASCII)


def open_address(token: str) -> PublicAddress | None:
    """Return a public address by its token; None for every other text, in the same time.

    What no token looks like is looked for as well, as an empty one: no database takes every text.
    """
    asked = token if _TOKEN.fullmatch(token) else ""
    return PublicAddress.objects.filter(token=asked, ended_at=None).first()


def publications_at(address: PublicAddress) -> Sequence[Publication]:
    """Return all that is published at an address, the newest month first."""
    return list(_published(address).defer("shown")[:MOST])


def newest_at(address: PublicAddress) -> Publication | None:
    return _published(address).first()


def publication_at(address: PublicAddress, name: str) -> Publication | None:
    """Return what is published under a name; None where nothing is."""
    place = meant(name)
    if place is None:
        return None
    rows = _published(address)
    return rows.filter(release__month_end=place[0], release__edition=place[1]).first()


def corrections_at(address: PublicAddress) -> Sequence[Correction]:
    """Return what was said to be wrong at an address, the newest first."""
    rows = Correction.objects.filter(publication__address=address)
    clear = ("id", "words", "withdraws", "made_at")
    of_both = [
        f"{which}__release__{name}"
        for which in ("publication", "replaced_by")
        for name in ("month_end", "edition", "as_of")
    ]
    rows = rows.select_related("publication__release", "replaced_by__release")
    return list(
        rows.only(*clear, "publication__release_id", *of_both).order_by("-made_at", "id")[:MOST]
    )


def marks_of(
    publication: Publication, corrections: Sequence[Correction], *, at: PublicAddress
) -> list[Correction]:
    """Return what was said to be wrong with figures, or with the same under another month."""
    if not corrections:
        return []
    same = told_again(publication.release, at.organisation_id).values_list("pk", flat=True)
    told = set(same)
    return [each for each in corrections if each.publication.release_id in told]


def others_at(address: PublicAddress) -> list[dict[str, Any]]:
    """Return what others published and somebody put beside our own, the newest first."""
    rows = OutsideFigure.objects.filter(organisation_id=address.organisation_id, is_public=True)
    return list(rows.order_by("-as_of", "id").values_list("shown", flat=True)[:MOST])


def _published(address: PublicAddress) -> QuerySet[Publication]:
    rows = Publication.objects.filter(address=address).exclude(published_at=None)
    # Of the release no more than its name: its tables and counts are sealed.
    clear = ("id", "published_at", "shown", "address_id")
    of_release = ("release__month_end", "release__edition", "release__as_of")
    return rows.select_related("release").only(*clear, *of_release).order_by(*NEWEST)
