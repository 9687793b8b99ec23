"""Which grants open a part of a case, as a database is asked: what `groups_of` says of one."""

from django.db.models import F, Q, TextField
from django.db.models.functions import Cast
from django.db.models.lookups import Contains

from cases.access.vocabularies import GROUPS_OF, NAMEABLE, FieldGroup, Profile


def opens(group: FieldGroup, *, path: str = "") -> Q:
    """Return what is true of a grant that opens a group while it stands; `path` leads to it."""
    profiles = [profile for profile, groups in GROUPS_OF.items() if group in groups]
    if group == FieldGroup.REFERENCE:
        return Q((f"{path}profile__in", [*profiles, Profile.NAMED]))
    by_profile = Q((f"{path}profile__in", profiles))
    if group not in NAMEABLE:
        return by_profile
    # As text: not every engine looks into lists.
    groups = Cast(F(f"{path}groups"), TextField())
    is_named = Q(Contains(groups, f'"{group.value}"'))
    return by_profile | (Q((f"{path}profile", Profile.NAMED)) & is_named)
