"""What partners were asked, and what both wrote, as pages show it to either side."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from cases.sharing.notes.models import Note
from cases.sharing.referrals.models import Referral, ReferralStep
from cases.sharing.referrals.selectors import hangs
from cases.sharing.referrals.states import next_states
from cases.sharing.referrals.vocabularies import ReferralState, Refusal
from cases.web.badges import DOUBT, ENDED, IN_HAND, SAFE, Badge
from cases.web.forms.referrals import NoteForm, ReferralMoveForm
from cases.web.long_text import LongText, folded
from people.accounts.models import Membership

_TONES: dict[str, str] = {
    ReferralState.SENT: DOUBT,
    ReferralState.ACCEPTED: IN_HAND,
    ReferralState.DONE: SAFE,
    ReferralState.REFUSED: ENDED,
    ReferralState.REVOKED: ENDED,
}


@dataclass(frozen=True)
class Said:
    """One step or note: what, in whose words, by whom."""

    at: datetime
    title: str
    who: str
    told: LongText
    about: str = ""
    reason: str = ""


@dataclass(frozen=True)
class ReferralRow:
    referral: Referral
    badge: Badge
    # Nobody will answer: its partner does not see it any more.
    hangs: bool
    steps: list[Said]
    moves: list[ReferralMoveForm] = field(default_factory=list)

    @property
    def is_tried(self) -> bool:
        return any(form.errors for form in self.moves)


@dataclass(frozen=True)
class Tried:
    """What was sent and is wrong: each form to stand where it was typed.

    `refusal` says why nothing was moved where no such form is left, with what was `typed` there.
    """

    new: Any = None
    move: ReferralMoveForm | None = None
    note: NoteForm | None = None
    # Of the thread in which the note was to be.
    partner_id: UUID | None = None
    refusal: str = ""
    typed: str = ""

    @property
    def wrong(self) -> list[Any]:
        return [form for form in (self.new, self.move, self.note) if form and form.errors]

    @property
    def status(self) -> int:
        if self.refusal:
            return 409
        return 422 if self.wrong else 200


NOTHING = Tried()


def badge_of(referral: Referral) -> Badge:
    return Badge(tone=_TONES[referral.state], label=referral.get_state_display())


def referral_row(
    referral: Referral, who: Membership, tried: ReferralMoveForm | None = None
) -> ReferralRow:
    """A form that was tried stands in its place with what was typed."""
    forms = [ReferralMoveForm(move=move, referral=referral) for move in next_states(referral, who)]
    if tried is not None and tried.referral.pk == referral.pk:
        same = tried.move.target
        forms = [tried if form.move.target == same else form for form in forms]
    is_of_group = who.organisation_id != referral.partner_id
    return ReferralRow(
        referral=referral,
        badge=badge_of(referral),
        hangs=hangs(referral),
        steps=[_step(step, referral, is_of_group) for step in referral.steps.all()],
        moves=forms,
    )


def note_rows(notes: Iterable[Note], who: Membership, partner: str = "") -> list[Said]:
    """`partner` is the name under which the group knows the other side."""
    return [
        Said(
            at=note.made_at,
            title="",
            who=_writer(note, who.organisation_id != note.partner_id, partner),
            told=folded(note.text),
            about=note.referral.get_kind_display() if note.referral else "",
        )
        for note in notes
    ]


def _step(step: ReferralStep, referral: Referral, is_of_group: bool) -> Said:
    return Said(
        at=step.made_at,
        title=step.get_to_state_display() if step.from_state else _("Asked"),
        who=_writer(step, is_of_group, referral.partner.name if is_of_group else ""),
        told=folded(step.text),
        reason=str(Refusal(step.reason).label) if step.reason else "",
    )


def _writer(row: ReferralStep | Note, is_of_group: bool, partner: str) -> str:
    """Members of a group are named to that group alone; a partner's own readers to the partner."""
    if row.by_partner and is_of_group:
        return partner
    if row.by_partner:
        return row.made_by.user.display_name if row.made_by else _("your server")
    if is_of_group and row.made_by:
        return row.made_by.user.display_name
    return _("the group whose case it is")
