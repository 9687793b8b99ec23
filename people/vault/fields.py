"""Sealed model fields. They open on access and seal on save; queries cannot look inside."""

import json
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator
from django.db import models
from django.db.models.query_utils import DeferredAttribute
from django.utils.translation import gettext as _

from people.dates.fuzzy import FuzzyDate
from people.vault.bounds import rounded_bounds
from people.vault.cipher import Sealed, seal, unseal
from people.vault.errors import SealedAccess
from people.vault.index import code_marks


class OpensOnAccess(DeferredAttribute):
    """Keeps the sealed bytes until somebody reads the attribute."""

    field: "SealedField"

    def __get__(self, instance: models.Model | None, cls: Any = None) -> Any:
        if instance is None:
            return self
        value = instance.__dict__.get(self.field.attname)
        if value is None and self.field.attname not in instance.__dict__:
            value = super().__get__(instance, cls)
        if isinstance(value, Sealed):
            value = self.field.open(instance, value)
            instance.__dict__[self.field.attname] = value
        return self.field.when_empty() if value is None else value

    def __set__(self, instance: models.Model, value: Any) -> None:
        instance.__dict__[self.field.attname] = value
        if not isinstance(value, Sealed):
            self.field.after_set(instance, value)


class SealedField(models.Field):  # type: ignore[type-arg]  # generic in its stubs alone
    """A value sealed under its owner's key and bound to a stable label and its row's UUID.

    `label` names the place for ever: renaming the model must not change it. `owner` is the
    attribute that holds the UUID of whom the key belongs to.
    """

    descriptor_class = OpensOnAccess

    def __init__(self, label: str, *, owner: str = "id", **options: Any) -> None:
        self.label = label
        self.owner = owner
        options.setdefault("null", True)
        options.setdefault("blank", True)
        super().__init__(**options)

    def pack(self, value: Any) -> bytes:
        raise NotImplementedError

    def unpack(self, raw: bytes) -> Any:
        raise NotImplementedError

    def when_empty(self) -> Any:
        return None

    def after_set(self, instance: models.Model, value: Any) -> None:
        """A place for clear companions of a sealed value."""

    def is_empty(self, value: Any) -> bool:
        return value is None

    def owner_of(self, instance: models.Model) -> UUID:
        owner = getattr(instance, self.owner)
        if owner is None:
            raise ValueError(f"{self.label}: set {self.owner} before a sealed value is saved")
        return UUID(str(owner))

    def open(self, instance: models.Model, value: Sealed) -> Any:
        return self.open_at(instance.pk, value)

    def open_at(self, row: UUID, value: bytes) -> Any:
        """Open a value of this field that was read without its row."""
        return self.unpack(unseal(value, label=self.label, row=row))

    def pre_save(self, model_instance: models.Model, add: bool) -> Sealed | None:
        if self.attname not in model_instance.__dict__:
            # Deferred, yet to be saved: fetched first, or it would be overwritten with nothing.
            getattr(model_instance, self.attname)
        value = model_instance.__dict__.get(self.attname)
        if isinstance(value, Sealed):
            return value
        if self.is_empty(value):
            return None
        return seal(
            self.pack(value),
            owner=self.owner_of(model_instance),
            label=self.label,
            row=model_instance.pk,
        )

    def get_internal_type(self) -> str:
        return "BinaryField"

    def get_db_prep_save(self, value: Any, connection: Any) -> Any:
        # A new column's default, told by a migration: no row is there to seal it for.
        if not isinstance(value, Sealed) and value == self.when_empty():
            return None
        return super().get_db_prep_save(value, connection)

    def get_db_prep_value(self, value: Any, connection: Any, prepared: bool = False) -> Any:
        if value is None:
            return None
        if not isinstance(value, Sealed):
            raise SealedAccess(f"{self.label} is sealed: save the object instead")
        return connection.Database.Binary(bytes(value))

    def from_db_value(self, value: Any, expression: Any, connection: Any) -> Sealed | None:
        return None if value is None else Sealed(bytes(value))

    def get_lookup(self, lookup_name: str) -> Any:
        if lookup_name != "isnull":
            raise SealedAccess(f"{self.label} is sealed: it can only be asked whether it is there")
        return super().get_lookup(lookup_name)

    def get_transform(self, lookup_name: str) -> Any:
        raise SealedAccess(f"{self.label} is sealed: no transform can look inside")

    def to_python(self, value: Any) -> Any:
        return value

    def value_from_object(self, obj: models.Model) -> Any:
        """Django's dumps and model forms read all fields of an object through here."""
        raise SealedAccess(f"{self.label} is sealed: it goes into no dump and no form by itself")

    def formfield(self, **options: Any) -> None:
        """Forms name their fields themselves."""

    def deconstruct(self) -> Any:
        name, path, args, options = super().deconstruct()
        return name, path, [self.label, *args], {**options, "owner": self.owner}


class SealedTextField(SealedField):
    """Text; empty text is kept as NULL."""

    def __init__(self, label: str, *, max_length: int = 10_000, **options: Any) -> None:
        super().__init__(label, max_length=max_length, **options)
        self.validators = [MaxLengthValidator(max_length)]

    def pack(self, value: str) -> bytes:
        return value.encode()

    def unpack(self, raw: bytes) -> str:
        return raw.decode()

    def when_empty(self) -> str:
        return ""

    def is_empty(self, value: Any) -> bool:
        return not value


class SealedJSONField(SealedField):
    """Lists, mappings, numbers and truth values, as JSON. `default` makes the empty value."""

    def pack(self, value: Any) -> bytes:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()

    def unpack(self, raw: bytes) -> Any:
        return json.loads(raw)

    def when_empty(self) -> Any:
        return self.get_default()


class SealedCodesField(SealedJSONField):
    """A list of codes. One bare code, as some columns held before they took lists, is a list.

    `marks` names a text field of the same model, declared below this one, that holds the codes'
    keyed marks: rows of one organisation are counted and found by them.
    """

    def __init__(self, label: str, *, marks: str = "", **options: Any) -> None:
        self.marks = marks
        super().__init__(label, **options)

    def pre_save(self, model_instance: models.Model, add: bool) -> Sealed | None:
        sealed = super().pre_save(model_instance, add)
        value = model_instance.__dict__.get(self.attname)
        if self.marks and not isinstance(value, Sealed):
            setattr(model_instance, self.marks, self.marks_of(model_instance, value or []))
        return sealed

    def marks_of(self, instance: Any, codes: Iterable[str]) -> str:
        """Return the marks of some codes as the companion column holds them."""
        marks = code_marks(self.label, codes, within=instance.organisation_id)
        return " ".join(sorted(marks.values()))

    def deconstruct(self) -> Any:
        name, path, args, options = super().deconstruct()
        return name, path, args, {**options, "marks": self.marks} if self.marks else options

    def unpack(self, raw: bytes) -> Any:
        return super().unpack(raw) if raw[:1] == b"[" else [raw.decode()]


class SealedBytesField(SealedField):
    """Bytes of the software's own."""

    def pack(self, value: bytes) -> bytes:
        return bytes(value)

    def unpack(self, raw: bytes) -> bytes:
        return raw


class SealedFuzzyDateField(SealedField):
    """An uncertain date, sealed; its clear bounds are rounded to the month or the year.

    `bounds` names two date fields of the same model that lists filter and sort by.
    """

    def __init__(
        self,
        label: str,
        *,
        bounds: tuple[str, str] | None = None,
        rounded: str = "month",
        **options: Any,
    ) -> None:
        self.bounds = bounds
        self.rounded = rounded
        super().__init__(label, **options)

    def pack(self, value: FuzzyDate) -> bytes:
        return json.dumps(value.as_dict(), ensure_ascii=False, separators=(",", ":")).encode()

    def unpack(self, raw: bytes) -> FuzzyDate:
        return FuzzyDate.from_dict(json.loads(raw))

    def to_python(self, value: Any) -> FuzzyDate | None:
        if value is None or isinstance(value, FuzzyDate):
            return value
        raise ValidationError(_("This is not a date that can be kept."))

    def pre_save(self, model_instance: models.Model, add: bool) -> Sealed | None:
        sealed = super().pre_save(model_instance, add)
        value = model_instance.__dict__.get(self.attname)
        if not isinstance(value, Sealed):
            # `Model(birth=…)` sets the bounds, and then Django their defaults. They are saved
            # after this field: the models declare them below it.
            self.after_set(model_instance, value)
        return sealed

    def after_set(self, instance: models.Model, value: FuzzyDate | None) -> None:
        if self.bounds:
            earliest, latest = rounded_bounds(value, self.rounded)
            setattr(instance, self.bounds[0], earliest)
            setattr(instance, self.bounds[1], latest)

    def deconstruct(self) -> Any:
        name, path, args, options = super().deconstruct()
        return name, path, args, {**options, "bounds": self.bounds, "rounded": self.rounded}


def sealed_fields(model: type[models.Model]) -> list[SealedField]:
    return [field for field in model._meta.concrete_fields if isinstance(field, SealedField)]


def columns_of(model: type[models.Model], *names: str) -> list[str]:
    """Return the names for `save(update_fields=…)`: sealed fields bring their clear companions."""
    columns = list(names)
    for field in sealed_fields(model):
        if field.name in names and isinstance(field, SealedFuzzyDateField) and field.bounds:
            columns += field.bounds
        if field.name in names and isinstance(field, SealedCodesField) and field.marks:
            columns.append(field.marks)
    return columns


def is_written(row: models.Model, name: str) -> bool:
    """Tell whether a sealed column of a row that was read holds anything, without opening it."""
    return row.__dict__[name] not in (None, "")
