"""What the pages of public figures show to members."""

from typing import Any

from django.conf import settings
from django.urls import reverse

from cases.statistics.public import selectors
from cases.statistics.public.document import Document, document_of, from_json
from cases.statistics.public.models import OutsideFigure, Release
from cases.statistics.public.outside import figures_of_others
from cases.statistics.public.words import method_of, told_of, withheld
from people.accounts.models import Membership
from people.accounts.waiting import choice_of
from people.registry.countries import country_name


def figures_page(member: Membership) -> dict[str, Any]:
    newest = selectors.newest_public(member.organisation_id)
    standings = selectors.standings(member)
    return {
        "nav": "dashboard",
        "standings": standings,
        "proposed": selectors.proposed_to(member),
        "can_make": not standings or standings[0].release.is_wrong,
        "others": [_other(each) for each in figures_of_others(member)],
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
        "corrections": selectors.corrections_of(release),
        "proposed": [
            {"correction": each, "choice": choice_of(each.approval, member)}
            for each in selectors.proposed_to(member, release)
        ],
        "choice": choice_of(publication.approval, member) if publication else None,
        **_told(document_of(release)),
    }


def _other(figure: OutsideFigure) -> dict[str, Any]:
    names = ("pk", "publisher", "counted", "number", "as_of", "link", "is_public")
    country = country_name(figure.nationality) if figure.nationality else ""
    entered_by = figure.entered_by.user.display_name
    told = {name: getattr(figure, name) for name in names}
    return {**told, "country": country, "entered_by": entered_by}


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
