"""The forms that ask for an export. Which cases it takes, the filters of their list say."""

from itertools import groupby
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.access.vetoes import groups_at_most
from cases.access.vocabularies import FieldGroup, Purpose, Scope
from cases.exports.columns import USUAL, Column
from cases.exports.deidentified.bands import FLOOR, USUAL_K
from cases.exports.deidentified.filling import MOST_K
from cases.exports.deidentified.traits import MOST_TRAITS, TRAITS, USUAL_TRAITS
from cases.exports.recipients import columns_for, recipients_for
from cases.exports.shapes import FORMS
from cases.exports.vocabularies import Protection, Shape
from cases.web.forms.locking import LockPart
from people.accounts.models import Membership
from people.web.fields import TidyField


class WhomForm(forms.Form):
    """For whom, and what kind of file: both decide what else can be chosen."""

    recipient = forms.ChoiceField(label=_("Who is it for?"))
    shape = forms.ChoiceField(label=_("What kind of file?"), choices=Shape.choices)

    def __init__(self, *args: Any, member: Membership, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["recipient"].choices = recipients_for(member)  # type: ignore[attr-defined]


class ExportForm(LockPart):
    purpose = forms.ChoiceField(label=_("What is it for?"), choices=Purpose.choices)
    recipient_name = TidyField(
        label=_("Who gets it?"),
        help_text=_("The office, and the person if you know. It is kept sealed."),
        max_length=200,
    )
    note = TidyField(
        label=_("Why, in a few words"),
        max_length=1000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    columns = forms.MultipleChoiceField(
        label=_("What stands in it?"), widget=forms.CheckboxSelectMultiple
    )
    k = forms.IntegerField(
        label=_("Among how many people does each stand?"),
        help_text=_(
            "Nobody is told apart from fewer than these. The more, the rougher is what is told; "
            "11 is usual for what leaves the group."
        ),
        min_value=FLOOR,
        max_value=MOST_K,
        initial=USUAL_K,
    )
    is_named = forms.BooleanField(
        label=_("With names and days of birth"),
        required=False,
        help_text=_(
            "Without, the reference stands in place of the name, as the standard advises. With, "
            "your own group also gets a number of his or her own that is safe, if you may reveal."
        ),
    )
    knows_it_is_open = forms.BooleanField(
        label=_("I know that whoever has this file reads all names in it"),
        required=False,
        help_text=_("Only for a file that is open: for paper that is handed over in a meeting."),
    )
    profile_name = TidyField(
        label=_("Keep these choices under a name"),
        help_text=_("For the next time. Left empty, they are not kept."),
        max_length=100,
        required=False,
    )

    def __init__(self, *args: Any, recipient: str, shape: str, **options: Any) -> None:
        super().__init__(*args, **options)
        kind = FORMS[shape]
        self.offer(kind.protections)
        if recipient == Scope.OWN_ORG:
            del self.fields["recipient_name"]
        if recipient == Scope.OWN_ORG or not kind.may_be_open:
            del self.fields["knows_it_is_open"]
        if kind.is_rough:
            del self.fields["is_named"]
            self._offer_traits()
            return
        del self.fields["k"]
        never_named = FieldGroup.PERSON not in groups_at_most(recipient)
        if kind.has_columns or kind.lays_down or never_named:
            del self.fields["is_named"]
        if kind.has_columns:
            self._offer_columns(columns_for(recipient))
        else:
            del self.fields["columns"]

    def _offer_columns(self, columns: list[Column]) -> None:
        field: Any = self.fields["columns"]
        field.choices = [
            (str(FieldGroup(group).label), [(each.code, each.header) for each in of_group])
            for group, of_group in groupby(_by_group(columns), key=lambda each: each.group)
        ]
        field.initial = [each.code for each in columns if each.code in USUAL]

    def _offer_traits(self) -> None:
        field: Any = self.fields["columns"]
        field.choices = [(trait.code, trait.header) for trait in TRAITS]
        field.initial = list(USUAL_TRAITS)
        field.help_text = _(
            "%(n)d at most. Each is told as finely as it can be while many people stay alike: by "
            "month or year, by country or region."
        ) % {"n": MOST_TRAITS}

    @classmethod
    def usual_protection(cls, shape: str) -> str:
        """What keeps most people safe with what most people have."""
        may = FORMS[shape].protections
        return Protection.PASSWORD if Protection.PASSWORD in may else Protection.AGE


def _by_group(columns: list[Column]) -> list[Column]:
    order = list(FieldGroup)
    return sorted(columns, key=lambda each: order.index(each.group))
