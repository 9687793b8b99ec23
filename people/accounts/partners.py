"""Partner organisations. Each is known only to the group that entered it."""

import unicodedata
from collections.abc import Collection
from uuid import UUID

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from people.accounts.models import Membership, Organisation, PartnerKey
from people.accounts.roles import Permission
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.vault.querysets import load_keys

_KINDS: dict[UUID, str] = {}
# Who makes keys for partners needs to name them first, and so does who shares cases with them.
_EITHER = (Permission.KEEP_PARTNER_KEYS, Permission.SHARE_CASE)


@transaction.atomic
def add_partner(*, name: str, kind: str, by: Membership, is_another: bool = False) -> Organisation:
    """Enter a partner of the member's own group; ValidationError names the field at fault.

    Who enters a name that the group knows already says that it `is_another` organisation.
    """
    if not any(by.may(permission) for permission in _EITHER):
        raise PermissionDenied
    if not name.strip():
        raise ValidationError({"name": _("Name the partner.")})
    # Of two who enter the same at once, the second hears of the first.
    Organisation.objects.select_for_update(no_key=True).get(pk=by.organisation_id)
    if not is_another and known_as(name, of=by.organisation_id):
        raise ValidationError(
            {"name": _("Your group has entered a partner of this name already.")}
        )
    partner = Organisation(name=name.strip(), kind=kind, introduced_by=by.organisation)
    partner.full_clean()
    partner.save()
    record(Action.PARTNER_ADDED, by=by, on=partner)
    return partner


def partners_of(organisation_id: UUID) -> list[Organisation]:
    """Return a group's own partners, by name; those of other groups are never among them."""
    rows = load_keys(list(Organisation.objects.filter(introduced_by_id=organisation_id)))
    _KINDS.update((row.id, row.kind) for row in rows)
    return sorted(rows, key=lambda row: row.name.casefold())


def kind_of(partner_id: UUID) -> str:
    """Return what kind of partner this is; Organisation.DoesNotExist where there is none.

    It is said once, when the partner is entered, so each process asks once.
    """
    if partner_id not in _KINDS:
        kinds = Organisation.objects.values_list("kind", flat=True)
        _KINDS[partner_id] = kinds.get(pk=partner_id)
    return _KINDS[partner_id]


def known_as(name: str, of: UUID) -> list[Organisation]:
    """Return the group's own partners of the same name, however it is written."""
    wanted = _letters(name)
    return [one for one in partners_of(of) if wanted and _letters(one.name) == wanted]


def _letters(name: str) -> str:
    """The name without case, spaces and signs; what stands on or below a letter is part of it."""
    folded = unicodedata.normalize("NFKC", name).casefold()
    return "".join(one for one in folded if unicodedata.category(one)[0] in "LMN")


def actors_of(partners: Collection[UUID], *, of: UUID) -> dict[UUID, UUID]:
    """Return the partner behind each id that reads for one: a key of the group, or a reader."""
    keys = PartnerKey.objects.filter(organisation__in=partners, issuer_id=of)
    readers = Membership.objects.filter(organisation__in=partners)
    return dict(keys.values_list("public_id", "organisation_id")) | dict(
        readers.values_list("pk", "organisation_id")
    )


def open_partners_of(organisation_id: UUID) -> list[Organisation]:
    """Return those with whom the group works: what can be chosen for anything new."""
    return [one for one in partners_of(organisation_id) if one.closed_at is None]


def find_partner(pk: UUID, *, of: UUID) -> Organisation | None:
    """Return one partner of a group, or None, also when another group entered it.

    Invented cases are shared with the partners of the group that they lie beside.
    """
    known = Q(introduced_by_id=of) | Q(introduced_by__sandbox=of)
    return Organisation.objects.filter(known, pk=pk).first()


def hold_partner(pk: UUID, *, of: UUID) -> Organisation:
    """Lock a partner of a group, with which it works; ValidationError otherwise.

    Whoever gives a partner anything holds it first, before members and cases: of that and of its
    being closed one comes first.
    """
    Organisation.objects.select_for_update(no_key=True).filter(pk=pk).first()
    return check_partner(pk, of=of)


def check_partner(pk: UUID, *, of: UUID) -> Organisation:
    """Return a partner of a group, with which it works; ValidationError otherwise."""
    partner = find_partner(pk, of=of)
    if partner is None:
        raise ValidationError({"organisation": _("Your group knows no such partner.")})
    if partner.closed_at is not None:
        said = _("This partner is closed: nothing new is shared with it.")
        raise ValidationError({"organisation": said})
    return partner


def close(held: Organisation, *, by: Membership, **ended: int) -> None:
    """Close a partner that the caller holds, and of which all else was ended."""
    held.closed_at = clock.now()
    held.save(update_fields=["closed_at"])
    record(Action.PARTNER_CLOSED, by=by, on=held, organisation_id=by.organisation_id, **ended)
