"""Who works where."""

from uuid import UUID

from people.accounts.models import Membership, Organisation, User
from people.vault.querysets import load_keys


def acting_membership(user: User, workplace: str = "") -> Membership | None:
    """Return the membership in which a signed-in user works now, its names ready to open.

    `workplace` is the id of the one that was chosen. Once that ended there is none: what is under
    way must not go on in another group.
    """
    members = list(
        Membership.objects.at_work()
        .filter(user=user)
        .select_related("user", "organisation")
        .order_by("id")
    )
    chosen = (one for one in members if not workplace or str(one.id) == workplace)
    member = next(chosen, None)
    if member is not None:
        member.works_elsewhere = len(members) > 1
        load_keys([member.user], member.organisation_id)
    return member


def members_of(organisation_id: UUID) -> list[Membership]:
    """Return an organisation's active members, by name."""
    members = list(
        Membership.objects.at_work().filter(organisation_id=organisation_id).select_related("user")
    )
    load_keys([member.user for member in members])
    return sorted(members, key=lambda member: member.user.display_name.casefold())


def find_organisation(pk: UUID) -> Organisation | None:
    return Organisation.objects.filter(pk=pk).first()


def is_empty_installation() -> bool:
    return not Membership.objects.exists()
