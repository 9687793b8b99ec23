"""Publishing on purpose: one asks, another agrees; taking it all down needs nobody else."""

import secrets
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.statistics.public.document import document_of, to_json
from cases.statistics.public.models import (
    Correction,
    OutsideFigure,
    PublicAddress,
    Publication,
    Release,
)
from cases.statistics.public.selectors import find_publication, find_release
from people.accounts import approvals
from people.accounts.models import Approval, Membership, Organisation
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.vault.querysets import load_keys

KIND = Approval.Kind.PUBLICATION
_TOKEN_BYTES = 32


@transaction.atomic
def ask_to_publish(*, release: Release, by: Membership) -> Publication:
    """Ask for a second person; asked again it is the same asking. Nothing is public yet."""
    require(by, Permission.PUBLISH_FIGURES)
    hold(by.organisation_id)
    held = find_release(release.name, who=by)
    if earlier := _standing(held):
        if earlier.published_at:
            raise ValidationError(_("These figures are public already."))
        return earlier
    if held.is_wrong:
        raise ValidationError(_("These figures were found to be wrong: make them anew."))
    if not held.tables:
        raise ValidationError(_("There are too few people to publish anything."))
    publication = Publication(release=held)
    publication.approval = approvals.ask_about(kind=KIND, about_id=publication.pk, by=by)
    publication.save(force_insert=True)
    _record(Action.FIGURES_ASKED, publication, by=by)
    return publication


@transaction.atomic
def agree(*, publication: Publication, by: Membership) -> Publication:
    """Give the second voice: what it grants is public in the same step.

    Where who asked may not publish any more, or the figures were found to be wrong, it is
    stopped instead.
    """
    require(by, Permission.PUBLISH_FIGURES)
    hold(by.organisation_id)
    held = find_publication(publication.pk, who=by)
    if held.waits and not _still_holds(held):
        approvals.withdraw(approval=held.approval, by=by)
        _record(Action.FIGURES_STOPPED, held, by=by)
    elif approvals.agree(approval=held.approval, by=by).is_done:
        _publish(held, by=by)
    return find_publication(publication.pk, who=by)


@transaction.atomic
def stop(*, publication: Publication, by: Membership) -> None:
    """Let it not become public; too late once it is."""
    require(by, Permission.PUBLISH_FIGURES)
    approvals.withdraw(approval=publication.approval, by=by)
    _record(Action.FIGURES_STOPPED, publication, by=by)


def publish_by_time() -> int:
    """Publish what nobody stopped in its time, where nobody else is there; return how many."""

    def do(approval: Approval) -> bool:
        rows = Publication.objects.select_related("release", "approval__asked_by__user")
        held = rows.get(approval=approval)
        load_keys([], held.release.organisation_id)
        if not _still_holds(held):
            _record(Action.FIGURES_STOPPED, held, by=None)
            return False
        _publish(held, by=None)
        return True

    return approvals.do_by_time(KIND, do)


@transaction.atomic
def take_down(*, by: Membership) -> None:
    """End the public address at once and for ever, and what it showed; ValidationError if none."""
    require(by, Permission.PUBLISH_FIGURES)
    hold(by.organisation_id)
    address = PublicAddress.objects.filter(organisation=by.organisation_id, ended_at=None).first()
    if address is None:
        raise ValidationError(_("Nothing is public."))
    _take_down(address, by=by)


@transaction.atomic
def take_down_all() -> int:
    """End every public address, of which somebody may have ended one since; return how many.

    For what comes back from a backup: two may publish it again.
    """
    addresses = list(PublicAddress.objects.select_for_update(no_key=True).filter(ended_at=None))
    for address in addresses:
        _take_down(address, by=None)
    return len(addresses)


def _take_down(address: PublicAddress, *, by: Membership | None) -> None:
    group = address.organisation_id
    address.ended_at, address.ended_by = clock.now(), by
    address.save(update_fields=["ended_at", "ended_by"])
    address.publications.update(shown={})
    Correction.objects.filter(publication__address=address).delete()
    OutsideFigure.objects.filter(organisation_id=group).update(is_public=False, shown={})
    record(Action.FIGURES_TAKEN_DOWN, by=by, on=address, organisation_id=group)


def _publish(publication: Publication, *, by: Membership | None) -> None:
    group, now = publication.release.organisation_id, clock.now()
    publication.address, _made = PublicAddress.objects.get_or_create(
        organisation_id=group,
        ended_at=None,
        defaults={"token": secrets.token_urlsafe(_TOKEN_BYTES), "made_at": now},
    )
    publication.published_at = now
    publication.shown = to_json(document_of(publication.release))
    publication.save(update_fields=["address", "published_at", "shown"])
    unreplaced = Correction.objects.filter(publication__address=publication.address)
    unreplaced.filter(replaced_by=None).update(replaced_by=publication)
    _record(Action.FIGURES_PUBLISHED, publication, by=by)


def _still_holds(publication: Publication) -> bool:
    may = publication.approval.asked_by.may(Permission.PUBLISH_FIGURES)
    return may and not publication.release.is_wrong


def _standing(release: Release) -> Publication | None:
    """Return the asking that waits, or the publication that is to be read now."""
    rows = release.publications.select_related("approval__asked_by", "address")
    return next((each for each in rows if each.waits or each.is_public), None)


def hold(organisation_id: UUID) -> None:
    """One at a time in a group: two who ask, or agree and take down, take turns."""
    Organisation.objects.select_for_update(no_key=True).get(pk=organisation_id)


def _record(action: Action, publication: Publication, *, by: Membership | None) -> None:
    release = publication.release
    told = {"release": release.pk, "organisation_id": release.organisation_id}
    record(action, by=by, on=publication, **told)
