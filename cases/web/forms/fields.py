"""Form fields that read what people write: days, uncertain dates, countries, phones, ages."""

import re
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from cases.web.forms.names import NameField
from cases.web.forms.which_country import which_country
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.dates.reading import Reading, read_date
from people.registry.countries import country_choices, country_name, read_country
from people.registry.phones import Phone, read_phones
from people.web.fields import TidyField

NOT_SURE = "not_sure"


def name_field(label: Any, **options: Any) -> NameField:
    return NameField(label=label, required=False, **options)


class WhenInput(forms.TextInput):
    """A date in free words. Below it stands how it was read, or the readings to choose from."""

    template_name = "components/when.html"

    def value_from_datadict(self, data: Any, files: Any, name: str) -> tuple[str, str]:
        return data.get(name, ""), data.get(f"{name}_reading", "")

    def value_omitted_from_data(self, data: Any, files: Any, name: str) -> bool:
        return name not in data

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        text, chosen = value if isinstance(value, tuple) else (value or "", "")
        context = super().get_context(name, text, attrs)
        return {**context, **reading_context(name, text, chosen)}

    def format_value(self, value: Any) -> str:
        return str(value or "")


def read_past(text: str) -> Reading:
    """Read the date of something that has happened."""
    today = clock.today()
    return read_date(text, today=today, not_after=today)


def reading_context(name: str, text: str, chosen: str = "") -> dict[str, Any]:
    """Return what `components/read_as.html` shows below a date."""
    reading = read_past(text)
    options = [
        {
            "value": choice.date.edtf,
            "label": choice.date.words(),
            "note": choice.how,
            "checked": choice.date.edtf == chosen,
        }
        for choice in reading.choices
    ]
    if reading.not_sure is not None:
        options.append(
            {
                "value": NOT_SURE,
                "label": _("Not sure"),
                "note": _("kept as %(dates)s") % {"dates": reading.not_sure.words()},
                "checked": chosen == NOT_SURE,
            }
        )
    single = reading.choices[0].date if len(reading.choices) == 1 else None
    return {
        "field_name": name,
        "reading_name": f"{name}_reading",
        "options": options if len(options) > 1 else [],
        "read_as": single,
        "read_note": reading.note,
        "problem": reading.problem,
    }


class WhenField(forms.Field):
    """An uncertain date of something past; cleans to a FuzzyDate or None."""

    widget = WhenInput
    default_hint = gettext_lazy(
        "What they know: “2024”, “about May”, “12.03.24”, “2080-09-15 BS”."
    )

    def __init__(self, **options: Any) -> None:
        options.setdefault("help_text", self.default_hint)
        options.setdefault("required", False)
        super().__init__(**options)

    def clean(self, value: Any) -> FuzzyDate | None:
        text, chosen = value
        reading = read_past(text)
        if reading.problem:
            raise ValidationError(reading.problem)
        if not reading.choices:
            return None
        if len(reading.choices) == 1:
            return reading.choices[0].date
        if chosen == NOT_SURE and reading.not_sure:
            return reading.not_sure
        for choice in reading.choices:
            if choice.date.edtf == chosen:
                return choice.date
        raise ValidationError(_("This can be read in more than one way. Choose one below."))

    def has_changed(self, initial: Any, data: Any) -> bool:
        return bool(data and data[0])


class CountryInput(forms.TextInput):
    """A text field with the countries' names to choose from."""

    template_name = "components/country.html"

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        context = super().get_context(name, value, {**(attrs or {}), "list": f"{name}_countries"})
        reading = read_country(str(value or ""))
        return {
            **context,
            "countries": [label for _code, label in country_choices()],
            "list_id": f"{name}_countries",
            "read_as": country_name(reading.code) if reading.code else "",
        }


class CountryField(TidyField):
    """A country or people in anybody's words; cleans to an alpha-3 code, empty for unknown."""

    widget = CountryInput

    def clean(self, value: Any) -> str:
        text = super().clean(value)
        reading = read_country(text)
        if reading.code or not text:
            return reading.code
        if reading.candidates:
            raise which_country(reading.candidates)
        if reading.problem:
            raise ValidationError(reading.problem)
        return ""


class AgeField(TidyField):
    """“24” or “22 to 24”; cleans to a pair of whole numbers, or None."""

    def clean(self, value: Any) -> tuple[int, int] | None:  # type: ignore[override]
        text = super().clean(value)
        if not text:
            return None
        numbers = [int(number) for number in re.findall(r"\d{1,3}", text)]
        if not 1 <= len(numbers) <= 2 or not all(0 < number < 120 for number in numbers):
            raise ValidationError(_("Write an age, as in “24” or “22 to 24”."))
        return min(numbers), max(numbers)


def phones_of(text: str, country: str) -> list[Phone]:
    """Read the numbers of one field; ValidationError names those that cannot be dialled."""
    phones = read_phones(text, country)
    wrong = [phone for phone in phones if phone.problem]
    if wrong:
        said = ngettext(
            "This number cannot be read: %(numbers)s. %(why)s",
            "These numbers cannot be read: %(numbers)s. %(why)s",
            len(wrong),
        )
        raise ValidationError(
            said % {"numbers": ", ".join(p.raw for p in wrong), "why": wrong[0].problem}
        )
    return phones
