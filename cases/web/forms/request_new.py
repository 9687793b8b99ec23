"""A new request: what is asked for, of whom and in whose name."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.access.vocabularies import Scope
from cases.repatriation.kinds import kind_of
from cases.repatriation.models import Addressee
from cases.repatriation.playbooks import Plan
from cases.repatriation.vocabularies import AddresseeKind, RequestKind, Sender
from cases.web.forms.playbooks import offer_plan
from people.web.fields import TidyField


class NewRequestForm(forms.Form):
    """Those who are usually asked for this stand first, in the order in which they are asked."""

    kind = forms.ChoiceField(label=_("What is asked for?"), choices=RequestKind.choices)
    addressee = forms.ChoiceField(label=_("Of whom?"))
    sender = forms.ChoiceField(
        label=_("In whose name?"),
        choices=Sender.choices,
        help_text=_("To Russian authorities, in the relative's name alone."),
    )
    note = TidyField(
        label=_("Note"), max_length=2000, required=False, widget=forms.Textarea(attrs={"rows": 3})
    )

    def __init__(
        self,
        data: Any = None,
        *,
        addressees: Sequence[Addressee],
        kind: str,
        nationality: str,
        plans: Sequence[Plan] = (),
        kept: str = "",
    ) -> None:
        """`kept` is an addressee that was kept a moment ago for this request."""
        chosen = data.get("kind", "") if data else kind
        order = list(kind_of(chosen).addressees)
        usual = [one for one in addressees if one.kind in order and _is_near(one, nationality)]
        usual.sort(key=lambda one: order.index(AddresseeKind(one.kind)))
        others = [one for one in addressees if one not in usual]
        is_kept = any(str(one.pk) == kept for one in addressees)
        first = kept if is_kept else _first_of(usual, chosen, plans)
        super().__init__(data, initial={"kind": kind, "addressee": first})
        self.addressees = {str(one.pk): one for one in addressees}
        groups = ((_("Usual for this"), usual), (_("Others"), others))
        self.fields["addressee"].choices = [  # type: ignore[attr-defined]
            *([] if first else [("", _("Choose"))]),
            *((label, [_choice(one) for one in group]) for label, group in groups if group),
        ]
        known = {one.kind for one in usual}
        # Whom one would ask, if the group kept somebody of that kind.
        self.not_kept = [each for each in order if each not in known]
        offer_plan(self, plans)

    def clean_addressee(self) -> Addressee:
        return self.addressees[self.cleaned_data["addressee"]]


def _is_near(one: Addressee, nationality: str) -> bool:
    """Tell an embassy or a police of the person's own country from those of others."""
    is_home = one.consent_scope in (Scope.HOME_STATE, Scope.LAW_ENFORCEMENT_HOME)
    return not is_home or one.country in ("", nationality)


def _first_of(usual: Sequence[Addressee], kind: str, plans: Sequence[Plan]) -> str:
    """Return whom to propose: as the group's steps begin, else the first in the usual order."""
    steps = next((plan.steps for plan in plans if plan.kind == kind), ())
    begun = steps[0].whom if steps else ""
    found = next((one for one in usual if one.kind == begun), usual[0] if usual else None)
    return str(found.pk) if found else ""


def _choice(one: Addressee) -> tuple[str, str]:
    return str(one.pk), f"{one.name} ({one.get_kind_display()})"
