"""Forms of lists of many: a new one, more cases for it, a move of many, answers as a table."""

import re
from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from django import forms
from django.utils.text import format_lazy
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.casebook.validators import REFERENCE
from cases.repatriation.batch_moves import OUTCOMES, Answer
from cases.repatriation.kinds import kind_of
from cases.repatriation.models import Request
from cases.repatriation.states import Move
from cases.repatriation.vocabularies import RequestKind, Sender
from cases.web.forms.repatriation import MoveForm
from people.web.fields import DayField, TidyField
from people.web.form_errors import add_errors

_WHY = "why_"
_PARTED = re.compile(r"[\s,;]+")


class NewBatchForm(forms.Form):
    name = TidyField(
        label=gettext_lazy("Name of the list"),
        max_length=200,
        help_text=gettext_lazy("As in “Second list to the ministry”. No person’s name."),
    )
    kind = forms.ChoiceField(label=gettext_lazy("What is asked for?"), choices=RequestKind.choices)
    addressee = forms.ChoiceField(label=gettext_lazy("Of whom?"))
    sender = forms.ChoiceField(
        label=gettext_lazy("In whose name?"),
        choices=Sender.choices,
        help_text=gettext_lazy("To Russian authorities, in the relative's name alone."),
    )
    note = TidyField(
        label=gettext_lazy("Note"),
        max_length=2000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=gettext_lazy("Stands with each of the requests."),
    )
    submission = forms.UUIDField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, addressees: list[Any], **options: Any) -> None:
        super().__init__(*args, **options)
        self.addressees = {str(one.pk): one for one in addressees}
        self.fields["addressee"].choices = [  # type: ignore[attr-defined]
            ("", _("Choose")),
            *(
                (key, f"{one.name} ({one.get_kind_display()})")
                for key, one in self.addressees.items()
            ),
        ]

    def clean_addressee(self) -> Any:
        return self.addressees[self.cleaned_data["addressee"]]


class MoreCasesForm(forms.Form):
    refs = TidyField(
        label=gettext_lazy("Add cases by their references"),
        max_length=4000,
        help_text=gettext_lazy("With spaces or commas between them."),
        error_messages={"required": gettext_lazy("Write at least one reference.")},
    )

    def clean_refs(self) -> list[str]:
        told = [each for each in _PARTED.split(self.cleaned_data["refs"].upper()) if each]
        unread = [each for each in told if not re.fullmatch(REFERENCE, each)]
        if unread:
            said = _("No reference of a case: %(words)s")
            raise forms.ValidationError(said % {"words": ", ".join(unread[:5])})
        return told


class MoveManyForm(MoveForm):
    """One move of many: which state was seen of each stands with each."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        del self.fields["seen"]


class PapersManyForm(forms.Form):
    """What is here for all of them, or the one reason why all go without."""

    in_hand = forms.MultipleChoiceField(
        label=gettext_lazy("In hand for each of them"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(self, *args: Any, kind: str, **options: Any) -> None:
        super().__init__(*args, **options)
        row = kind_of(kind)
        self.fields["in_hand"].choices = [  # type: ignore[attr-defined]
            (paper.value, paper.label) for paper in (*row.required, *row.useful)
        ]
        for paper in row.required:
            label = format_lazy("{} {}", gettext_lazy("Without it, because:"), paper.label)
            self.fields[_WHY + paper] = TidyField(label=label, max_length=500, required=False)

    def clean(self) -> dict[str, Any]:
        """Return what the service takes."""
        said = super().clean() or {}
        waivers = {
            name.removeprefix(_WHY): why for name, why in said.items() if name.startswith(_WHY)
        }
        if not said.get("in_hand") and not any(waivers.values()):
            raise forms.ValidationError(_("Tick a paper, or say why one goes without."))
        return {"in_hand": said.get("in_hand", []), "waivers": waivers}


class AnswerForm(forms.Form):
    """What may be said of one answer. Nothing is required: a row that is left empty waits on."""

    on = DayField(label=gettext_lazy("Came on"), required=False)
    answer_as_of = DayField(label=gettext_lazy("Speaks of"), required=False)
    outcome = forms.ChoiceField(label=gettext_lazy("Outcome"), required=False)
    their_ref = TidyField(label=gettext_lazy("Their number"), max_length=100, required=False)
    note = TidyField(
        label=gettext_lazy("What they answered"),
        max_length=2000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    def __init__(self, *args: Any, may_decide: bool, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["outcome"].choices = [  # type: ignore[attr-defined]
            ("", _("Not yet decided")),
            *((code.value, code.label) for code in OUTCOMES),
        ]
        if not may_decide:
            del self.fields["outcome"]


class RowForm(AnswerForm):
    """The answer in one row; what is empty in a row that is ticked stands in the common answer."""

    covered = forms.BooleanField(required=False)
    seen = forms.CharField(widget=forms.HiddenInput, max_length=14)

    def __init__(self, *args: Any, request: Request, is_ticked: bool, **options: Any) -> None:
        initial = {"seen": request.state, "covered": is_ticked}
        super().__init__(*args, prefix=prefix_of(request.pk), initial=initial, **options)
        self.request = request
        for name, field in self.fields.items():
            said = _("The common answer covers") if name == "covered" else field.label
            field.widget.attrs["aria-label"] = f"{said} {request.case.ref}"

    @property
    def is_begun(self) -> bool:
        return any(self[name].data for name in self.fields if name != "seen")

    @property
    def cells(self) -> list[Any]:
        return [self[name] for name in self.fields if name not in ("covered", "seen")]

    def told(self, common: Mapping[str, Any]) -> Answer:
        own = dict(self.cleaned_data)
        is_covered = own.pop("covered")
        filled = {
            name: value or (common.get(name) if is_covered else None)
            for name, value in own.items()
        }
        return Answer(**{name: value for name, value in filled.items() if value})


class AnswerTable:
    """A row per request, and above them the one answer that covers many."""

    def __init__(
        self,
        rows: Iterable[Request],
        *,
        may_decide: bool,
        data: Any = None,
        is_ticked: bool = False,
    ) -> None:
        data = data.copy() if data is not None else None
        self.common = AnswerForm(data, prefix="common", may_decide=may_decide)
        told: dict[str, Any] = {"may_decide": may_decide, "is_ticked": is_ticked}
        self.rows = [RowForm(data, request=row, **told) for row in rows]
        self.begun = [row for row in self.rows if data is not None and row.is_begun]

    def answers(self) -> dict[UUID, Answer]:
        """Return what was said in each row that was begun and can be read."""
        common = self.common.cleaned_data if self.common.is_valid() else None
        return {
            row.request.pk: row.told(common or {})
            for row in self.begun
            if row.is_valid() and (common is not None or not row.cleaned_data["covered"])
        }

    def refuse(self, errors: Mapping[UUID, Any]) -> None:
        """Put what was wrong into its row, at its field; sent again, it knows the state of now."""
        for row in self.rows:
            if error := errors.get(row.request.pk):
                add_errors(row, error)
                row.data[row.add_prefix("seen")] = row.request.state

    @property
    def wrong(self) -> list[RowForm]:
        return [row for row in self.begun if row.errors]

    @property
    def is_wrong(self) -> bool:
        return bool(self.wrong or self.common.errors)


def prefix_of(request_id: UUID) -> str:
    return f"row-{request_id.hex}"


def move_many_form(data: Any, move: Move, kind: str, left: str, addressees: list[Any]) -> Any:
    """Return the form of a move as each request of that kind and state would have it."""
    like = Request(kind=kind, state=left)
    return MoveManyForm(data, move=move, request=like, addressees=addressees)
