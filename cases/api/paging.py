"""Pages of the API: `after` takes the mark that came with the page before."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from rest_framework.pagination import BasePagination
from rest_framework.response import Response

from cases.casebook.paging import PAGE, page_of, read_mark

MOST = 200
ORDER = "opened_on"
PARAMETERS = frozenset({"after", "limit"})


class KeysetPages(BasePagination):
    """In order of opening; a case that is opened meanwhile moves no other to another page."""

    def paginate_queryset(self, queryset, request, view=None):
        self.page = page_of(
            queryset,
            day_field=ORDER,
            after=_mark(request.query_params.get("after", "")),
            size=_size(request.query_params.get("limit", str(PAGE))),
        )
        return self.page.rows

    def get_paginated_response(self, data):
        return Response({"results": data, "after": self.page.after or None})

    def get_paginated_response_schema(self, schema):
        mark = {
            "type": "string",
            "nullable": True,
            "description": "Send it as `after` for the next page; null on the last page.",
        }
        return {
            "type": "object",
            "required": ["results", "after"],
            "properties": {"results": schema, "after": mark},
        }

    def get_schema_operation_parameters(self, view):
        return [
            {
                "name": "after",
                "in": "query",
                "required": False,
                "description": "The mark that came with the page before.",
                "schema": {"type": "string"},
            },
            {
                "name": "limit",
                "in": "query",
                "required": False,
                "description": "How many cases a page has at most.",
                "schema": {"type": "integer", "minimum": 1, "maximum": MOST, "default": PAGE},
            },
        ]


def _mark(text):
    if text:
        try:
            read_mark(text, order=ORDER)
        except ValidationError as error:
            raise ValidationError({"after": error.messages}) from error
    return text


def _size(text):
    size = int(text) if text.isascii() and text.isdigit() and len(text) < 5 else 0
    if not 1 <= size <= MOST:
        raise ValidationError({"limit": _("Give a number from 1 to %d.") % MOST})
    return size
