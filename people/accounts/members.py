"""Who works in a group and as what: roles, and what is given to the person beside the role.

Whoever changes who works in a group holds the group's row meanwhile, so that of two changes the
second sees the first: a group is never left without anybody who keeps its members.
"""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from people.accounts.mails import write_mail
from people.accounts.models import AccountMail, Membership, Organisation
from people.accounts.roles import MAY, PERSONALLY, Permission, Role
from people.accounts.selectors import members_of
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.vault.querysets import load_keys

KEEPERS = [role for role, allowed in MAY.items() if Permission.KEEP_MEMBERS in allowed]


def keeps(by: Membership, member: Membership) -> bool:
    """Tell whether somebody keeps this member, who still works there."""
    own = by.organisation_id == keeping_group(member)
    return own and member.is_active and by.may(Permission.KEEP_MEMBERS)


def keeping_group(member: Membership) -> UUID:
    """Return the group that keeps a member; a partner's readers are kept by who introduced it."""
    introduced_by = member.organisation.introduced_by_id
    return (
        introduced_by
        if introduced_by and member.role == Role.PARTNER_READER
        else member.organisation_id
    )


def find_member(pk: UUID, *, by: Membership) -> Membership:
    """Return a member whom somebody keeps, ready to show; Membership.DoesNotExist otherwise."""
    member = Membership.objects.select_related("user", "organisation").get(pk=pk)
    if not keeps(by, member):
        raise Membership.DoesNotExist
    load_keys([member.user, member.organisation])
    return member


def readers_of(organisation_id: UUID) -> list[Membership]:
    """Return those who read at the partners of a group, by partner and name."""
    rows = list(
        Membership.objects.at_work()
        .filter(organisation__introduced_by_id=organisation_id, role=Role.PARTNER_READER)
        .select_related("user", "organisation")
    )
    load_keys([row.user for row in rows], *(row.organisation_id for row in rows))
    return sorted(
        rows, key=lambda row: (row.organisation.name.casefold(), row.user.display_name.casefold())
    )


def require_keeping(by: Membership, member: Membership) -> None:
    if not keeps(by, member):
        raise PermissionDenied


def hold_members(ids: Iterable[UUID]) -> dict[UUID, Membership]:
    """Lock memberships, read afresh, in one order: whoever is given work is not leaving now.

    Called before any case is locked.
    """
    held = Membership.objects.select_for_update(of=("self",), no_key=True)
    rows = held.select_related("user", "organisation").filter(pk__in=set(ids))
    return {member.id: member for member in rows.order_by("pk")}


def hold_worker(member: Membership) -> bool:
    """Lock a membership; tell whether work on cases can be given to its member now."""
    held = hold_members([member.id]).get(member.id)
    return held is not None and works_on_cases(held)


def works_on_cases(member: Membership) -> bool:
    """Tell whether somebody works here on cases, on travel or not."""
    is_here = member.is_active and member.user.is_active
    return is_here and Permission.VIEW_CASES in MAY[member.role]


def caseworkers_of(organisation_id: UUID) -> list[Membership]:
    """Return those to whom a case can be given, by name."""
    return [member for member in members_of(organisation_id) if works_on_cases(member)]


@transaction.atomic
def change_role(*, member: Membership, role: str, by: Membership) -> Membership:
    """Give a member another role. Cases of whoever may see none then are handed over before."""
    require_keeping(by, member)
    if member.id == by.id:
        raise ValidationError({"role": _("Nobody changes his or her own role.")})
    check_place(by, role, member.organisation)
    held = hold_for_change(member)[member.id]
    if role not in KEEPERS:
        require_another_keeper(held)
    before, held.role = held.role, role
    # What was given to the person ends with the role in which it had a use.
    for permission, given in PERSONALLY.items():
        if permission not in MAY[role]:
            setattr(held, given, getattr(Membership(), given))
    held.save(update_fields=["role", *PERSONALLY.values()])
    record(
        Action.MEMBER_CHANGED,
        by=by,
        on=held,
        organisation_id=held.organisation_id,
        role=role,
        before=before,
    )
    if before not in KEEPERS:
        tell_keepers(held)
    return held


@transaction.atomic
def change_rights(
    *, member: Membership, may_reveal: bool, trained_on: date | None, by: Membership
) -> Membership:
    """Say what a member is trusted with beside the role."""
    require_keeping(by, member)
    held = hold_for_change(member)[member.id]
    if member.id == by.id and _other_keepers(held):
        raise ValidationError(_("Somebody else who keeps members gives you these rights."))
    if trained_on and trained_on > clock.today():
        raise ValidationError({"trained_on": _("This day has not come yet.")})
    held.may_reveal, held.trained_on = may_reveal, trained_on
    held.save(update_fields=["may_reveal", "trained_on"])
    record(
        Action.MEMBER_CHANGED,
        by=by,
        on=held,
        organisation_id=held.organisation_id,
        may_reveal=may_reveal,
        trained=trained_on is not None,
    )
    return held


def hold_for_change(member: Membership, *others: Membership) -> dict[UUID, Membership]:
    """Lock the group, then the member and others, and read all afresh."""
    Organisation.objects.select_for_update(no_key=True).get(pk=member.organisation_id)
    held = hold_members([member.id, *(other.id for other in others)])
    if not held[member.id].is_active:
        raise ValidationError(_("This member has left already."))
    return held


def require_another_keeper(member: Membership) -> None:
    """Refuse to take the last one who keeps members from a group; call it while holding both."""
    if member.role in KEEPERS and not _other_keepers(member):
        raise ValidationError(
            _("Nobody else keeps the members of this group. First give somebody else that role.")
        )


def _other_keepers(member: Membership) -> bool:
    others = Membership.objects.at_work().filter(
        organisation_id=member.organisation_id, role__in=KEEPERS
    )
    return others.exclude(pk=member.pk).exists()


def tell_keepers(member: Membership) -> None:
    """Tell those who keep members that somebody else does now: nobody becomes it unseen."""
    if member.role in KEEPERS:
        others = Membership.objects.at_work().filter(
            organisation_id=member.organisation_id, role__in=KEEPERS
        )
        for other in others.exclude(pk=member.pk).select_related("user"):
            write_mail(other.user, AccountMail.Kind.NEW_KEEPER)


def check_place(by: Membership, role: str, organisation: Organisation | None) -> None:
    """Readers work at partners that the own group knows; everybody else works in it."""
    if organisation is None:
        raise PermissionDenied
    if role not in Role.values:
        raise ValidationError({"role": _("This role is not known.")})
    if organisation.id == by.organisation_id:
        if role == Role.PARTNER_READER:
            raise ValidationError({"role": _("A reader belongs to a partner: choose which.")})
    elif organisation.introduced_by_id != by.organisation_id:
        raise PermissionDenied
    elif role != Role.PARTNER_READER:
        raise ValidationError({"role": _("At a partner one can only be a reader.")})
