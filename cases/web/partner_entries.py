"""What went between a group and its partners, on the page of a case that was read whole."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from uuid import UUID

from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from cases.casebook.models import Case
from cases.sharing.notes.models import Note
from cases.sharing.referrals.models import ReferralStep
from cases.sharing.referrals.selectors import open_referrals
from cases.sharing.referrals.vocabularies import Refusal
from cases.web.badges import Badge
from cases.web.referral_rows import badge_of
from cases.web.timeline import Entry, Found

Names = Mapping[UUID, str]


@dataclass(frozen=True)
class AskedOf:
    """One thing that goes on, of whom it was asked, and how far it is."""

    what: str
    whom: str
    badge: Badge


def asked_of_partners(case: Case) -> list[AskedOf]:
    names = _names(case)
    return [
        AskedOf(row.get_kind_display(), names.get(row.partner_id, ""), badge_of(row))
        for row in open_referrals(case)
    ]


def between_us_and_partners(case: Case) -> Iterable[Found]:
    """Return the steps of what was asked, and the notes, as entries of the timeline."""
    names = _names(case)
    for step in case.referral_steps.all():
        yield localtime(step.made_at).date(), partial(_step, step, names)
    for note in case.partner_notes.all():
        yield localtime(note.made_at).date(), partial(_note, note, names)


def _names(case: Case) -> Names:
    return {one.pk: one.name for one in case.partners or []}


def _step(step: ReferralStep, names: Names) -> Entry:
    state = step.get_to_state_display() if step.from_state else _("asked of a partner")
    told = {"kind": step.referral.get_kind_display(), "state": state}
    text = step.text if step.from_state else step.referral.text
    reason = str(Refusal(step.reason).label) if step.reason else ""
    return Entry(
        day=localtime(step.made_at).date(),
        when=_when(step.made_at),
        title=_("%(kind)s: %(state)s") % told,
        how=reason or names.get(step.partner_id, ""),
        text=text,
        source=_source(step, names),
        shape="square",
    )


def _note(note: Note, names: Names) -> Entry:
    return Entry(
        day=localtime(note.made_at).date(),
        when=_when(note.made_at),
        title=_("A partner wrote") if note.by_partner else _("Written to a partner"),
        how=names.get(note.partner_id, ""),
        text=note.text,
        source=_source(note, names),
    )


def _source(row: ReferralStep | Note, names: Names) -> str:
    if row.by_partner or row.made_by is None:
        return names.get(row.partner_id, "")
    return row.made_by.user.display_name


def _when(moment: datetime) -> str:
    return date_format(localtime(moment), "j M Y")
