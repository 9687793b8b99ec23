"""Reading what was sent exactly as it is described: no other members, no other types.

A framework that takes 5 for a text and "yes" for true hides slips of the caller's program.
"""

import re
from collections.abc import Mapping

from django.core.validators import ProhibitNullCharactersValidator as _NoNull
from django.core.validators import RegexValidator
from django.utils.translation import gettext as _
from rest_framework import serializers

_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.ASCII | re.IGNORECASE)
# Of the members that are not taken so many are named, each so far.
_MOST_NAMED, _LONGEST_NAMED = 20, 40


class Strict(serializers.Serializer):
    """Refuses every member that it does not name, beside what is wrong with those that it does."""

    def to_internal_value(self, data):
        unknown = {}
        if isinstance(data, Mapping):
            names = [str(name) for name in data if name not in self.fields]
            told = [_("This is not taken.")]
            unknown = {name[:_LONGEST_NAMED]: told for name in names[:_MOST_NAMED]}
        try:
            value = super().to_internal_value(data)
        except serializers.ValidationError as error:
            raise serializers.ValidationError(error.detail | unknown) from error
        if unknown:
            raise serializers.ValidationError(unknown)
        return value


class TextField(serializers.CharField):
    """A text, as it was sent: the rooms tidy it."""

    def __init__(self, **options):
        super().__init__(trim_whitespace=False, **options)
        # The same as the framework's own, in a form that the description tells.
        own = [each for each in self.validators if not isinstance(each, _NoNull)]
        self.validators = [*own, RegexValidator(r"^[^\x00]*$", _NoNull.message, _NoNull.code)]

    def to_internal_value(self, data):
        if not isinstance(data, str):
            self.fail("invalid")
        return super().to_internal_value(data)


class YesNoField(serializers.BooleanField):
    def to_internal_value(self, data):
        if not isinstance(data, bool):
            self.fail("invalid", input=data)
        return data


class DayField(serializers.DateField):
    """A day as 2026-11-30: the framework takes 20261130 and 2026-W49-1, too."""

    def to_internal_value(self, data):
        if not (isinstance(data, str) and _DAY.fullmatch(data)):
            self.fail("invalid", format="YYYY-MM-DD")
        return super().to_internal_value(data)


class IdField(serializers.UUIDField):
    def to_internal_value(self, data):
        if not (isinstance(data, str) and _ID.fullmatch(data)):
            self.fail("invalid", value=data)
        return super().to_internal_value(data)
