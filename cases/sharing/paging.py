"""Pages of what goes between a group and its partners."""

from typing import Any, TypeVar

from django.core.exceptions import ValidationError
from django.db import models

from cases.casebook.paging import Page, page_of

M = TypeVar("M", bound=models.Model)


def page_after(rows: models.QuerySet[M, M], *, after: str, **told: Any) -> Page[M]:
    """Return a page as `page_of` does; of a mark that is none it is said that it is `after`."""
    try:
        return page_of(rows, after=after, **told)
    except ValidationError as error:
        raise ValidationError({"after": error.messages}) from error
