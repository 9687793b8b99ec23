"""Which cases lack a consent, as far as a database can tell: `agreed_to` then says which do."""

from typing import Any, TypeVar

from django.apps import apps
from django.db.models import Exists, OuterRef, Q, QuerySet

from cases.access.models import Consent
from cases.access.selectors import naming
from cases.access.vetoes import IN_CAPTIVITY, OUT_OF_REACH, STATUS
from cases.access.vocabularies import GivenBy, Scope
from people.dates import clock
from people.dates.bounds import months_after
from people.registry.ages import OF_AGE

C = TypeVar("C", bound="QuerySet[Any, Any]")


def maybe_lacking(cases: C, recipient: str) -> C:
    """Keep the cases that may not go to a recipient: all of them, and few that may."""
    named = naming(recipient, Consent.objects.filter(case=OuterRef("pk")))
    if recipient == Scope.OWN_ORG:
        return cases.filter(Exists(named.exclude(withdrawn_at=None)))
    today = clock.today()
    standing = named.filter(
        Q(expires_on=None) | Q(expires_on__gte=today),
        withdrawn_at=None,
    ).exclude(given_by=GivenBy.NONE_OPEN_SOURCE)
    captivity = apps.get_model("cases", "Claim").objects.filter(
        case=OuterRef("pk"), about=STATUS, code__in=IN_CAPTIVITY, taken_back_at=None
    )
    flagged = (
        Q(person__no_contact_with_home_state=True)
        | Q(person__family_not_told=True)
        | Q(person__family_is_hostile=True)
        | Q(status__in=IN_CAPTIVITY | OUT_OF_REACH)
        | Exists(captivity)
    )
    # An age that was told is sealed: of whom no birth is known, it is asked for one by one.
    young = Q(person__birth_latest=None) | Q(
        person__birth_latest__gt=months_after(today, -12 * OF_AGE)
    )
    return cases.filter(~Exists(standing) | flagged | young)
