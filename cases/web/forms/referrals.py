"""Forms between a group and its partners: what is asked, one form per move, a note."""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.access.vocabularies import Purpose
from cases.sharing.notes.models import LONGEST as LONGEST_NOTE
from cases.sharing.referrals.models import LONGEST, Referral
from cases.sharing.referrals.states import Move
from cases.sharing.referrals.vocabularies import Help, Refusal
from cases.sharing.standing import Standing
from people.web.fields import TidyField

_CHOOSE = [("", _("Choose"))]


def _words(rows: int) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows})


class NewReferralForm(forms.Form):
    """Partner and purpose are chosen in one: only such pairs as stand are offered."""

    purpose = forms.ChoiceField(label=_("Whom do you ask, and for what is it shared?"))
    kind = forms.ChoiceField(
        label=_("What are they to do?"),
        choices=[*_CHOOSE, *Help.choices],
        help_text=_(
            "Who accepts to take over the whole case has it from then on: here it is handed over."
        ),
    )
    text = TidyField(
        label=_("What they need to know"),
        max_length=LONGEST,
        widget=_words(4),
        help_text=_("They read this in full, whatever else of the case is shared with them."),
    )

    def __init__(
        self, *args: Any, standing: Iterable[Standing], names: Mapping[UUID, str], **options: Any
    ) -> None:
        super().__init__(*args, auto_id="id_new_%s", **options)
        self._pairs = {f"{one.partner_id}.{one.purpose}": one for one in standing}
        named = [
            (code, f"{names.get(one.partner_id, '')}: {Purpose(one.purpose).label}")
            for code, one in self._pairs.items()
        ]
        self.fields["purpose"].choices = [*_CHOOSE, *named]  # type: ignore[attr-defined]

    def told(self) -> dict[str, Any]:
        """Return what the service takes."""
        pair = self._pairs[self.cleaned_data["purpose"]]
        return {**self.cleaned_data, "partner_id": pair.partner_id, "purpose": pair.purpose}


class ReferralMoveForm(forms.Form):
    """The fields that the table asks for this move; what it needs is required."""

    reason = forms.ChoiceField(label=_("Why?"), choices=[*_CHOOSE, *Refusal.choices])
    text = TidyField(max_length=LONGEST, widget=_words(3))
    seen = forms.CharField(widget=forms.HiddenInput, max_length=8)

    def __init__(self, *args: Any, move: Move, referral: Referral, **options: Any) -> None:
        super().__init__(*args, auto_id=f"id_{referral.pk}_{move.target}_%s", **options)
        self.move = move
        self.referral = referral
        self.fields["seen"].initial = referral.state
        self.fields["text"].label = move.text_label
        for name in set(self.fields) - set(move.fields) - {"seen"}:
            del self.fields[name]
        for name in move.asks:
            self.fields[name].required = False


class NoteForm(forms.Form):
    text = TidyField(label=_("Write to them"), max_length=LONGEST_NOTE, widget=_words(3))
    referral = forms.ChoiceField(label=_("About what?"), required=False)

    def __init__(self, *args: Any, about: Iterable[Referral], of: object, **options: Any) -> None:
        super().__init__(*args, auto_id=f"id_note_{of}_%s", **options)
        named = [(str(row.pk), row.get_kind_display()) for row in about]
        self.fields["referral"].choices = [("", _("The case as a whole")), *named]  # type: ignore[attr-defined]
        if not named:
            del self.fields["referral"]

    def told(self) -> dict[str, Any]:
        """Return what the services take."""
        chosen = self.cleaned_data.get("referral")
        return {
            "text": self.cleaned_data["text"],
            "referral_id": UUID(chosen) if chosen else None,
        }
