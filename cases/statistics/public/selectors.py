"""What members read of public figures: releases, how far each is, and what waits for a voice."""

from dataclasses import dataclass
from uuid import UUID

from django.db.models import Prefetch, QuerySet

from cases.statistics.public.models import (
    Correction,
    ProposedCorrection,
    PublicAddress,
    Publication,
    Release,
)
from cases.statistics.public.names import meant
from cases.statistics.public.repeating import told_again
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.vault.querysets import VaultQuerySet, load_keys

# Two years of months.
MOST = 24
NEWEST = ("-release__month_end", "-release__edition")


@dataclass(frozen=True)
class Standing:
    """A release, and the publication of it that waits or is public."""

    release: Release
    publication: Publication | None

    @property
    def is_public(self) -> bool:
        return self.publication is not None and self.publication.is_public

    @property
    def waits(self) -> bool:
        return self.publication is not None and self.publication.waits


def standings(who: Membership) -> list[Standing]:
    """Return the newest releases, for those who publish them; for others those that are public."""
    rows = _releases(who).defer("tables", "counts").order_by("-month_end", "-edition")
    if not who.may(Permission.PUBLISH_FIGURES):
        rows = rows.filter(
            publications__address__ended_at=None, publications__address__isnull=False
        )
    return [standing(release) for release in rows[:MOST]]


def standing(release: Release) -> Standing:
    found = [each for each in release.publications.all() if each.waits or each.is_public]
    return Standing(release, found[0] if found else None)


def find_release(name: str, *, who: Membership) -> Release:
    """Return a release of one's own group by its name in addresses; otherwise DoesNotExist."""
    place = meant(name)
    if place is None or not who.may(Permission.PUBLISH_FIGURES):
        raise Release.DoesNotExist
    month_end, edition = place
    found = _releases(who).get(month_end=month_end, edition=edition)
    return load_keys([found], who.organisation_id)[0]


def find_publication(pk: UUID, *, who: Membership) -> Publication:
    if not who.may(Permission.PUBLISH_FIGURES):
        raise Publication.DoesNotExist
    rows = _publications().select_related("release")
    found = rows.get(pk=pk, release__organisation_id=who.organisation_id)
    load_keys([], who.organisation_id)
    return found


def find_proposed(pk: UUID, *, who: Membership) -> ProposedCorrection:
    """Return words that were to be said in one's own group; otherwise DoesNotExist."""
    if not who.may(Permission.PUBLISH_FIGURES):
        raise ProposedCorrection.DoesNotExist
    found = proposed_corrections().get(pk=pk, organisation_id=who.organisation_id)
    return load_keys([found], who.organisation_id)[0]


def proposed_to(who: Membership, release: Release | None = None) -> list[ProposedCorrection]:
    """Return what waits to be said of public figures, or of those of one release."""
    if not who.may(Permission.PUBLISH_FIGURES):
        return []
    waiting = proposed_corrections().filter(approval__ended_at=None)
    rows = waiting.filter(organisation_id=who.organisation_id)
    if release:
        rows = rows.filter(publication__release=release)
    found = list(rows.order_by("approval__asked_at", "id")[:MOST])
    return load_keys(found, *(each.approval.asked_by.user_id for each in found))


def proposed_corrections() -> VaultQuerySet[ProposedCorrection]:
    linked = ("publication__release", "publication__address", "approval__asked_by__user")
    return ProposedCorrection.objects.select_related(*linked)


def corrections_of(release: Release) -> list[Correction]:
    """Return what was said to be wrong with the figures of a release, as told now."""
    same = told_again(release, release.organisation_id)
    rows = Correction.objects.filter(publication__release__in=same)
    linked = ("publication__release", "replaced_by__release")
    return list(rows.select_related(*linked).order_by("made_at", "id"))


def newest_public(organisation_id: UUID) -> Publication | None:
    """Return what anybody reads first of a group; None where nothing is public."""
    rows = _publications().filter(release__organisation_id=organisation_id, address__ended_at=None)
    return rows.exclude(published_at=None).order_by(*NEWEST).first()


def address_of(organisation_id: UUID) -> PublicAddress | None:
    return PublicAddress.objects.filter(organisation_id=organisation_id, ended_at=None).first()


def _releases(who: Membership) -> QuerySet[Release]:
    if not who.may(Permission.VIEW_DASHBOARD):
        return Release.objects.none()
    rows = Release.objects.filter(organisation_id=who.organisation_id)
    return rows.prefetch_related(Prefetch("publications", _publications()))


def _publications() -> QuerySet[Publication]:
    return Publication.objects.select_related("approval__asked_by__user", "address")
