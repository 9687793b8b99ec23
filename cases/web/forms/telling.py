"""The form by which a member says when, in which language and by which clock mails come."""

from collections import defaultdict
from typing import Any

from django import forms
from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.reminders.models import Wishes
from cases.reminders.wishes import HOURS
from people.accounts.models import User
from people.accounts.readers import time_zones


def _hour(label: Any, help_text: Any = "") -> forms.TypedChoiceField:
    return forms.TypedChoiceField(
        label=label,
        help_text=help_text,
        choices=[(hour, f"{hour:02}:00") for hour in HOURS],
        coerce=int,
    )


class WishesForm(forms.Form):
    wants_digest = forms.BooleanField(
        label=gettext_lazy("One mail a day"),
        required=False,
        help_text=gettext_lazy(
            "Otherwise one mail for each thing. Where a life is at risk you are told at once, "
            "at any hour."
        ),
    )
    digest_hour = _hour(gettext_lazy("The mail of the day comes at"))
    quiet_from = _hour(
        gettext_lazy("No single mails from"),
        gettext_lazy("The same hour twice: they come at any hour."),
    )
    quiet_until = _hour(gettext_lazy("Until"))
    language = forms.ChoiceField(label=gettext_lazy("Language of the mails"), required=False)
    time_zone = forms.ChoiceField(
        label=gettext_lazy("Your clock"),
        required=False,
        help_text=gettext_lazy("A place where it is as late as where you are."),
    )

    def __init__(self, data: Any = None, *, wishes: Wishes, user: User) -> None:
        told = {name: getattr(wishes, name) for name in self.base_fields if hasattr(wishes, name)}
        reader = {"language": user.language, "time_zone": user.time_zone}
        super().__init__(data, initial=told | reader)
        self._choose("language", _languages())
        self._choose("time_zone", _places())

    def _choose(self, name: str, choices: list[tuple[str, Any]]) -> None:
        self.fields[name].choices = choices  # type: ignore[attr-defined]


def _languages() -> list[tuple[str, Any]]:
    names = dict(settings.LANGUAGES)
    usual = _("Usual: %(what)s") % {"what": names[settings.LANGUAGE_CODE]}
    return [("", usual), *names.items()]


def _places() -> list[tuple[str, Any]]:
    """All places by their part of the world."""
    usual = _("Usual: %(what)s") % {"what": timezone.get_default_timezone_name()}
    by_area: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for name in time_zones():
        area, _slash, place = name.partition("/")
        by_area[area].append((name, place.replace("_", " ")))
    return [("", usual), *by_area.items()]
