"""Pages of the API: `after` takes the mark that came with the page before."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from rest_framework.pagination import BasePagination

PAGE, MOST = 50, 200
AFTER, LIMIT, ORDERING = "after", "limit", "ordering"
PARAMETERS = frozenset({AFTER, LIMIT})


def ordered_by(order):
    return {
        "name": ORDERING,
        "in": "query",
        "required": False,
        "schema": {"type": "string", "enum": [order, f"-{order}"], "default": order},
    }


class Pages(BasePagination):
    """How a page looks. The selectors of the rooms cut it: a keyset each, and no count."""

    def get_paginated_response_schema(self, schema):
        mark = {
            "type": ["string", "null"],
            "description": "Send it as `after` for the next page; null on the last page.",
        }
        return {
            "type": "object",
            "required": ["results", "after"],
            "properties": {"results": schema, "after": mark},
        }

    def get_schema_operation_parameters(self, view):
        order = getattr(view, "order", "")
        return [
            *([ordered_by(order)] if order else []),
            {
                "name": AFTER,
                "in": "query",
                "required": False,
                "description": "The mark that came with the page before.",
                "schema": {"type": "string", "minLength": 1},
            },
            {
                "name": LIMIT,
                "in": "query",
                "required": False,
                "description": "How many rows a page has at most.",
                "schema": {"type": "integer", "minimum": 1, "maximum": MOST, "default": PAGE},
            },
        ]


class Whole(Pages):
    """A list so short that it comes whole. It looks like the others, and `after` is null."""

    def get_schema_operation_parameters(self, view):
        return []


def size_of(request):
    """Return how many rows are asked for; ValidationError for what is no such number."""
    text = request.query_params.get(LIMIT, str(PAGE))
    size = int(text) if text.isascii() and text.isdigit() and len(text) < 5 else 0
    if not 1 <= size <= MOST:
        raise ValidationError({LIMIT: _("Give a number from 1 to %d.") % MOST})
    return size


def page(rows, after=None):
    return {"results": rows, "after": after or None}
