"""Who works where."""

from collections.abc import Iterable
from uuid import UUID

from people.accounts.models import Membership, Organisation, User
from people.vault.querysets import expect_keys, load_keys


def acting_membership(user: User, workplace: str = "") -> Membership | None:
    """Return the membership in which a signed-in user works now, its names ready to open.

    `workplace` is the id of the one that was chosen. Once that ended there is none: what is under
    way must not go on in another group.
    """
    # A session brings them along, for one question; later ones are asked anew.
    brought, user.places = user.places, None
    members = _places_of(user.pk) if brought is None else brought
    chosen = (one for one in members if not workplace or str(one.id) == workplace)
    member = next(chosen, None)
    if member is not None:
        member.works_elsewhere = len(members) > 1
        expect_keys(member.id, member.user_id, member.organisation_id)
    return member


def user_at_work(pk: UUID) -> User | None:
    """Return a user who works somewhere, with the places of work: one query for both."""
    members = _places_of(pk)
    if not members:
        return None
    user = members[0].user
    user.places = members
    return user


def _places_of(user_id: UUID) -> list[Membership]:
    rows = Membership.objects.at_work().filter(user=user_id)
    return list(rows.select_related("user", "organisation").order_by("id"))


def members_of(organisation_id: UUID) -> list[Membership]:
    """Return an organisation's active members, by name."""
    members = list(
        Membership.objects.at_work().filter(organisation_id=organisation_id).select_related("user")
    )
    load_keys([member.user for member in members])
    return sorted(members, key=lambda member: member.user.display_name.casefold())


def names_of_members(organisation_id: UUID, keys: Iterable[str]) -> dict[str, str]:
    """Return how members of a group are called, former ones too, by their ids without dashes."""
    wanted = [UUID(key) for key in keys]
    rows = Membership.objects.filter(organisation_id=organisation_id, pk__in=wanted)
    members = list(rows.select_related("user").only("user__display_name"))
    load_keys([member.user for member in members])
    return {member.pk.hex: str(member.user.display_name) for member in members}


def find_organisation(pk: UUID) -> Organisation | None:
    return Organisation.objects.filter(pk=pk).first()


def is_empty_installation() -> bool:
    return not Membership.objects.exists()
