"""Cases that are to be erased: from the asking on nothing of them is shared anew, or for longer.

What partners read of them already they read until the erasure begins, which then ends it.
"""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.apps import apps
from django.core.exceptions import ValidationError
from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext as _

from people.vault.columns import Among


def going(case_ids: Iterable[Any]) -> set[UUID]:
    """Return those of whose erasure it is asked, or that is in hand.

    Whoever shares them holds them, as does who asks for an erasure: one of the two comes first.
    """
    # By name: the room that erases rests on this one.
    erasures = apps.get_model("cases", "Erasure")._base_manager.filter(ended_at=None)
    under_way = Q(approval__ended_at=None) | Q(approval__is_done=True)
    reaches = Q(of_case_id=OuterRef("pk")) | Q(extent="person", of_person_id=OuterRef("person_id"))
    cases = apps.get_model("cases", "Case")._base_manager.filter(
        Exists(erasures.filter(under_way, reaches)), Among("id", [str(pk) for pk in case_ids])
    )
    return set(cases.order_by().values_list("pk", flat=True))


def why_going(case: Any) -> str:
    """Return why a case is not shared anew; empty where nobody asked for its erasure."""
    return said_of_going() if going([case.pk]) else ""


def refuse_going(case: Any) -> None:
    """Raise ValidationError for a case that is to be erased; the caller holds it."""
    if said := why_going(case):
        raise ValidationError(said)


def said_of_going() -> str:
    return _("It is asked that this case be erased: nothing of it is shared anew or for longer.")
