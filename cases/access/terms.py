"""What a partner is to read, for what, from which day until which: and what of that cannot be."""

from collections.abc import Collection, Iterable
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from cases.access.disclosure import (
    Verdict,
    agreed_to,
    may_be_asked,
    own_use,
    partner_scope,
)
from cases.access.models import AskedGrant, Consent, Grant
from cases.access.vetoes import discount_of
from cases.access.vocabularies import NAMEABLE, FieldGroup, Profile, Purpose
from people.dates import clock
from people.dates.bounds import months_after

USUAL = timedelta(days=90)
MOST_MONTHS = 12


@dataclass(frozen=True)
class Terms:
    """`groups` are of the profile `named` alone; the last day counts."""

    profile: str
    purpose: str
    starts_on: date
    ends_on: date
    groups: tuple[str, ...] = ()

    def grant(self, **of: Any) -> Grant:
        return Grant(**self._fields(), **of)

    def asked(self, **of: Any) -> AskedGrant:
        """Return the same as it waits for a second person; `asking.ask` writes it."""
        return AskedGrant(**self._fields(), **of)

    def _fields(self) -> dict[str, Any]:
        return {**asdict(self), "groups": list(self.groups)}


def terms_of(
    *,
    profile: str,
    purpose: str,
    groups: Collection[str] = (),
    starts_on: date | None = None,
    ends_on: date | None = None,
) -> Terms:
    """Return what was told, from today on and for 90 days where nothing else is.

    Raises ValidationError, by field, for what cannot be in any case of the group.
    """
    first = starts_on or clock.today()
    last = ends_on or first + USUAL
    wrong = {
        "profile": "" if profile in Profile.values else _("Choose how much the partner reads."),
        "groups": _wrong_groups(profile, groups),
        "purpose": "" if purpose in Purpose.values else _("Choose what it is for."),
        "starts_on": _wrong_start(first),
        "ends_on": wrong_end(first, last),
    }
    if any(wrong.values()):
        raise ValidationError({name: said for name, said in wrong.items() if said})
    named = _in_order({FieldGroup.REFERENCE, *groups}) if profile == Profile.NAMED else ()
    return Terms(profile, purpose, first, last, named)


def why_not(case: Any, consent: Consent | None, partner_id: UUID) -> str:
    """Return why a case cannot be shared with a partner under a consent; empty where it can."""
    own = own_use(case.consents.all())
    forbidden = may_be_asked(case, partner_scope(partner_id))
    return own.reason or forbidden.reason or _why_not_under(case, consent, partner_id)


def _why_not_under(case: Any, consent: Consent | None, partner_id: UUID) -> str:
    scope = partner_scope(partner_id)
    if consent is None or consent.case_id != case.id or not consent.covers(scope):
        return _("No consent covers sharing this case with that partner.")
    return discount_of(case, consent.given_by)


def covering(case: Any, partner_id: UUID) -> list[Consent]:
    """Return the consents of a case under which it can be shared with a partner."""
    if not opened_to(case, partner_id):
        return []
    return [one for one in case.consents.all() if not _why_not_under(case, one, partner_id)]


def opened_to(case: Any, partner_id: UUID) -> Verdict:
    """Tell whether a consent opens a case to a partner, and where none does, whether one could."""
    return agreed_to(case, partner_scope(partner_id))


def wrong_end(first: date, last: date) -> str:
    if last < first:
        return _("This lies before the first day.")
    if last > months_after(first, MOST_MONTHS):
        return _("A year is the longest. It can be renewed.")
    return ""


def _wrong_start(first: date) -> str:
    today = clock.today()
    if first < today:
        return _("Choose today or a day to come.")
    return "" if first <= months_after(today, MOST_MONTHS) else _("This is more than a year away.")


def _wrong_groups(profile: str, groups: Collection[str]) -> str:
    if profile != Profile.NAMED:
        said = _("These are read only where “%(named)s” is chosen: choose that, or untick them.")
        return said % {"named": Profile.NAMED.label} if groups else ""
    if not groups:
        return _("Choose at least one part.")
    if not NAMEABLE.issuperset(groups):
        return _("This part of a case never goes to a partner.")
    return ""


def _in_order(groups: Iterable[str]) -> tuple[str, ...]:
    chosen = set(groups)
    return tuple(group.value for group in FieldGroup if group in chosen)
