"""News of a case, the log of contacts, and what is to be done."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from cases.casebook.events import LONGEST_STEP
from cases.casebook.models import Task
from cases.casebook.todo import LONGEST, mark_of
from cases.casebook.vocabularies import ContactChannel, Direction, EventKind
from cases.web.forms.case_file import GradeField
from cases.web.forms.fields import WhenField
from people.accounts.models import Membership
from people.dates import clock
from people.web.fields import DayField, TidyField

# A chat is pasted on a page of its own.
_KINDS = [(code, label) for code, label in EventKind.choices if code != EventKind.CHAT]


class DueField(DayField):
    """The day of something new to do: neither over, nor so far off that it is forgotten."""

    def clean(self, value: Any) -> date | None:
        day = super().clean(value)
        today = clock.today()
        if day and day < today:
            raise ValidationError(_("Choose today or a day to come."))
        if day and day > today + LONGEST:
            raise ValidationError(_("A year is the longest."))
        return day


class EventForm(forms.Form):
    """The text alone is enough; the rest is folded away."""

    text = TidyField(
        label=_("What is new?"),
        max_length=10_000,
        widget=forms.Textarea(attrs={"rows": 1}),
        error_messages={"required": _("Write what happened.")},
    )
    kind = forms.ChoiceField(label=_("Kind"), choices=_KINDS, required=False)
    on = WhenField(label=_("When"), help_text=_("Empty for today."))
    direction = forms.ChoiceField(
        label=_("Which way?"),
        choices=[("", _("As the kind says")), *Direction.choices],
        required=False,
    )
    channel = forms.ChoiceField(
        label=_("By which means?"),
        choices=[("", _("Not said")), *ContactChannel.choices],
        required=False,
    )
    source = TidyField(label=_("Who says so"), max_length=300, required=False)
    grade = GradeField()
    next_step = TidyField(label=_("What is next?"), max_length=LONGEST_STEP, required=False)
    next_step_by = DueField(
        label=_("Next by"), required=False, help_text=_("With a day it becomes a task of yours.")
    )
    for_partners = forms.BooleanField(
        label=_("Partners with whom this case is shared may read this"),
        help_text=_("Day, kind and text; not who says so. Leave it empty if you are not sure."),
        required=False,
    )

    def fold(self) -> list[Any]:
        return [field for field in self if field.name != "text"]

    def clean_kind(self) -> str:
        return self.cleaned_data["kind"] or EventKind.NOTE


class AssigneeField(forms.ChoiceField):
    """A member of those who see the case; cleans to the membership, or None if left empty."""

    members: dict[str, Membership]

    def offer(self, members: list[Membership]) -> None:
        self.members = {str(member.id): member for member in members}
        named = [(pk, member.user.display_name) for pk, member in self.members.items()]
        self.choices = named if self.required else [("", _("Nobody yet")), *named]

    def clean(self, value: Any) -> Membership | None:  # type: ignore[override]
        return self.members.get(super().clean(value))


class SeenForm(forms.Form):
    """`seen` marks how the task stood on the screen."""

    seen = forms.CharField(widget=forms.HiddenInput, max_length=16, required=False)

    def __init__(self, *args: Any, task: Task, **options: Any) -> None:
        told = {"seen": mark_of(task), **options.pop("initial", {})}
        super().__init__(*args, initial=told, **options)

    def see(self, task: Task) -> None:
        """It stands otherwise by now: what was typed can be sent once more."""
        self.data["seen"] = mark_of(task)


class TaskForm(forms.Form):
    """Something new to do; first offered to whoever writes it."""

    text = TidyField(
        label=_("What is to be done?"),
        max_length=500,
        error_messages={"required": _("Write what is to be done.")},
    )
    due_on = DueField(label=_("By"))
    assignee = AssigneeField(
        label=_("Who does it?"),
        required=False,
        help_text=_("Those who work on cases and see this one."),
    )

    def __init__(
        self, *args: Any, members: list[Membership], writer: Membership, **options: Any
    ) -> None:
        super().__init__(*args, initial={"assignee": str(writer.id)}, **options)
        assignee: Any = self.fields["assignee"]
        assignee.offer(members)


class TaskEditForm(SeenForm):
    """Words, day and who does it; of a reminder only who does it."""

    text = TidyField(label=_("What is to be done?"), max_length=500)
    due_on = DayField(
        label=_("By"), help_text=_("An earlier day. For a later one put it off, with a reason.")
    )
    assignee = AssigneeField(label=_("Who does it?"), required=False)

    def __init__(self, *args: Any, task: Task, members: list[Membership], **options: Any) -> None:
        now = {
            "text": task.text,
            "due_on": task.due_on,
            "assignee": str(task.assignee_id or ""),
        }
        super().__init__(*args, task=task, initial=now, **options)
        assignee: Any = self.fields["assignee"]
        # What somebody has to do is not taken away without another who does it.
        assignee.required = bool(task.rule or task.assignee_id)
        assignee.offer(members)
        if task.rule:
            del self.fields["text"], self.fields["due_on"]

    def clean_due_on(self) -> date:
        day: date = self.cleaned_data["due_on"]
        if day < clock.today() and day != self.initial["due_on"]:
            raise ValidationError(_("Choose today or a day to come."))
        return day


class LaterForm(SeenForm):
    until = DayField(label=_("Until"), help_text=_("It comes back on this day."))
    reason = TidyField(label=_("Why?"), max_length=500)

    def clean_until(self) -> date:
        until: date = self.cleaned_data["until"]
        if until <= clock.today():
            raise ValidationError(_("Choose a day to come."))
        return until


class DropForm(SeenForm):
    reason = TidyField(label=_("Why need nobody do it?"), max_length=500)
