"""What the pages of public figures show to members."""

from typing import Any

from django.conf import settings
from django.urls import reverse

from cases.statistics.public import selectors
from cases.statistics.public.document import Document, document_of, from_json
from cases.statistics.public.limits import limits_of
from cases.statistics.public.models import Release
from cases.statistics.public.words import method_of, told_of, withheld
from people.accounts.models import Membership
from people.accounts.waiting import choice_of


def figures_page(member: Membership) -> dict[str, Any]:
    newest = selectors.newest_public(member.organisation_id)
    return {
        "nav": "dashboard",
        "standings": selectors.standings(member),
        "limits": limits_of(member.organisation_id),
        "address": public_address(newest.address.token) if newest and newest.address else "",
        **(_told(from_json(newest.shown)) if newest and newest.shown else {}),
    }


def release_page(release: Release, member: Membership) -> dict[str, Any]:
    standing = selectors.standing(release)
    publication = standing.publication
    return {
        "nav": "dashboard",
        "release": release,
        "standing": standing,
        "choice": choice_of(publication.approval, member) if publication else None,
        **_told(document_of(release)),
    }


def public_address(token: str) -> str:
    path = reverse("public_figures", args=[token])
    return f"{settings.HOMEWARD_BASE_URL.rstrip('/')}{path}"


def _told(document: Document) -> dict[str, Any]:
    return {
        "document": document,
        "tables": told_of(document),
        "method": method_of(document),
        "withheld": withheld(document),
    }
