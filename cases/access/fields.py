"""A field that repeats what its case says."""

from datetime import date
from typing import Any

from django.db import models


class DayOfCase(models.DateField):  # type: ignore[type-arg]  # generic in its stubs alone
    """The day on which the row's case was opened, which never changes: lists go along it."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"editable": False, **options})

    def pre_save(self, model_instance: Any, add: bool) -> date:
        # Who writes many tells it, and asks for none of the cases.
        day: date = getattr(model_instance, self.attname) or model_instance.case.opened_on
        setattr(model_instance, self.attname, day)
        return day
