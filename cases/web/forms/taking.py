"""What of a pasted chat belongs into a case: one tap for each proposal, nothing by itself."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.casebook.chats.proposals import Kind, Proposal
from cases.casebook.intake import Taken
from cases.web.forms.fields import NOT_SURE, name_field, phones_of, read_past
from people.dates.fuzzy import FuzzyDate
from people.registry.entries import NewContact, NewName
from people.registry.text import tidy
from people.registry.vocabularies import ContactKind, ContactOf, NameKind

LEAVE = ("", gettext_lazy("Leave"))
OWN, FAMILY = ContactOf.SELF.value, ContactOf.FAMILY.value
MAIN, OTHER, REPORTER = "main", "other", "reporter"
_WHOSE = [LEAVE, (OWN, gettext_lazy("His or her own")), (FAMILY, gettext_lazy("The family's"))]
CHOICES: dict[str, list[tuple[str, Any]]] = {
    Kind.NAME: [
        LEAVE,
        (MAIN, gettext_lazy("Main name")),
        (OTHER, gettext_lazy("Other name")),
        (REPORTER, gettext_lazy("Who told us")),
    ],
    Kind.PHONE: _WHOSE,
    Kind.HANDLE: _WHOSE,
    Kind.DATE: [
        LEAVE,
        ("left_home", gettext_lazy("Left home")),
        ("contract_signed", gettext_lazy("Contract signed")),
        ("last_contact", gettext_lazy("Last contact")),
    ],
    Kind.PLACE: [
        LEAVE,
        ("recruited", gettext_lazy("Recruited at")),
        ("promised_place", gettext_lazy("Promised place")),
    ],
}


@dataclass(frozen=True)
class Row:
    """One proposal on the page: the question what it is, and which reading of a date is meant."""

    proposal: Proposal
    field: Any
    reading: Any = None


class TakingForm(forms.Form):
    """Asks of each proposal what it is; nothing is taken by itself."""

    proposals: tuple[Proposal, ...] = ()
    # Where numbers without a + belong.
    country = ""

    def ask(self, proposals: tuple[Proposal, ...]) -> None:
        # What is taken is kept as what is typed: without signs that nobody sees.
        self.proposals = tuple(replace(each, written=tidy(each.written)) for each in proposals)
        for number, each in enumerate(self.proposals):
            self.fields[f"take_{number}"] = forms.ChoiceField(
                label=each.written,
                choices=CHOICES[each.kind],
                widget=forms.RadioSelect,
                required=False,
                initial="",
            )
            if each.kind == Kind.DATE and not each.value:
                self.fields[f"reading_{number}"] = _reading_field(each)

    def rows(self) -> Iterator[tuple[str, list[Row]]]:
        """Yield the rows under the name of their kind."""
        for kind in Kind:
            rows = [
                Row(each, self[f"take_{number}"], self._reading(number))
                for number, each in enumerate(self.proposals)
                if each.kind == kind
            ]
            if rows:
                yield str(kind.label), rows

    def taken(self) -> Taken:
        """Return what was taken, for a valid form; the main name is one of the names."""
        data = self.cleaned_data
        kinds = {MAIN: NameKind.PRIMARY, OTHER: NameKind.ALIAS}
        names = [NewName(each.written, kinds[to]) for to, each in self._chosen(MAIN, OTHER)]
        reporters = [each.written for _to, each in self._chosen(REPORTER)]
        contacts = [self._contact(to, each) for to, each in self._chosen(OWN, FAMILY)]
        return Taken(
            names=tuple(names),
            reporter=reporters[0] if reporters else "",
            contacts=tuple(contacts),
            facts=data.get("taken_facts", {}),
        )

    def check_taken(self) -> None:
        """Put an error at each proposal that cannot be what it was said to be."""
        self._check_once()
        self._check_names()
        self._check_phones()
        self.cleaned_data["taken_facts"] = dict(self._facts())

    def _chosen(self, *wanted: str) -> Iterator[tuple[str, Proposal]]:
        for to in wanted:
            yield from ((to, each) for _number, each in self._numbered(to))

    def _numbered(self, to: str) -> list[tuple[int, Proposal]]:
        """Return what was said to be this, as far as nothing is wrong with it."""
        return [
            (number, each)
            for number, each in enumerate(self.proposals)
            if self.cleaned_data.get(f"take_{number}") == to
        ]

    def _reading(self, number: int) -> Any:
        name = f"reading_{number}"
        return self[name] if name in self.fields else None

    def _check_once(self) -> None:
        """Of some things there is one: the main name, the day on which home was left."""
        for to in (MAIN, REPORTER, "left_home", "contract_signed", "last_contact"):
            for number, _each in self._numbered(to)[1:]:
                self.add_error(f"take_{number}", _("Two cannot both be this. Leave one of them."))
        for is_country in (True, False):
            places = [
                one for one in self._numbered("recruited") if bool(one[1].value) == is_country
            ]
            for number, _each in places[1:]:
                self.add_error(f"take_{number}", _("Two cannot both be this. Leave one of them."))

    def _check_names(self) -> None:
        field = name_field("")
        for to in (MAIN, OTHER, REPORTER):
            for number, each in self._numbered(to):
                try:
                    field.clean(each.written)
                except ValidationError as error:
                    self.add_error(f"take_{number}", error)

    def _check_phones(self) -> None:
        for number, each in enumerate(self.proposals):
            if each.kind == Kind.PHONE and self.cleaned_data.get(f"take_{number}"):
                try:
                    phones_of(_number(each), self.country)
                except ValidationError as error:
                    self.add_error(f"take_{number}", error)

    def _facts(self) -> Iterator[tuple[str, Any]]:
        for number, each in enumerate(self.proposals):
            to = self.cleaned_data.get(f"take_{number}")
            if to and each.kind == Kind.DATE:
                if day := self._day(number, each):
                    yield to, day
            elif to == "recruited" and each.value:
                yield "recruited_country", each.value
            elif to == "recruited":
                yield "recruited_region", each.written
            elif to == "promised_place":
                yield to, each.written

    def _day(self, number: int, proposal: Proposal) -> FuzzyDate | None:
        if proposal.value:
            return FuzzyDate(proposal.value, proposal.written)
        said = self.cleaned_data.get(f"reading_{number}")
        reading = read_past(proposal.written)
        if said == NOT_SURE:
            return reading.not_sure
        for choice in reading.choices:
            if choice.date.edtf == said:
                return choice.date
        told = _("This can be read in more than one way. Choose one.")
        self.add_error(f"reading_{number}", told)
        return None

    def _contact(self, of: str, proposal: Proposal) -> NewContact:
        if proposal.kind == Kind.HANDLE:
            kind = proposal.detail or ContactKind.TELEGRAM.value
            return NewContact(proposal.written, kind=kind, of=of)
        phone = phones_of(_number(proposal), self.country)[0]
        return NewContact(phone.raw, e164=phone.e164, of=of)


def _number(proposal: Proposal) -> str:
    """A number as it was written, if that is no link."""
    return proposal.value if "/" in proposal.written else proposal.written


def _reading_field(proposal: Proposal) -> forms.ChoiceField:
    reading = read_past(proposal.written)
    choices = [
        (each.date.edtf, " · ".join(filter(None, [each.date.words(), each.how])))
        for each in reading.choices
    ]
    if reading.not_sure:
        choices.append((NOT_SURE, _("Not sure")))
    return forms.ChoiceField(
        label=_("Two readings. Which one?"),
        choices=choices,
        widget=forms.RadioSelect,
        required=False,
    )
