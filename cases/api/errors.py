"""Errors as JSON: `{"detail": …}`, or `{"errors": {field: […]}}` for what was sent wrongly."""

from django.core.exceptions import ObjectDoesNotExist
from django.core.exceptions import ValidationError as DjangoValidationError
from django.http import Http404
from rest_framework.exceptions import NotFound, ValidationError
from rest_framework.views import exception_handler

from people.accounts.refusals import note

WHOLE = "non_field_errors"
REFUSALS = {401: "no_key", 403: "forbidden", 404: "not_found", 429: "too_many"}


def answer(exc, context):
    """Give Django's own errors their place; an unknown error is left to the page of errors."""
    if isinstance(exc, ObjectDoesNotExist | Http404):
        # One answer for what is not there and for what may not be seen.
        exc = NotFound()
    if isinstance(exc, DjangoValidationError):
        exc = ValidationError(_by_field(exc))
    response = exception_handler(exc, context)
    if response is not None and response.status_code in REFUSALS:
        request = context["request"]
        page = request.resolver_match.view_name
        note(REFUSALS[response.status_code], page=page, member=request.user)
    if response is not None and isinstance(exc, ValidationError):
        said = response.data
        response.data = {"errors": said if isinstance(said, dict) else {WHOLE: said}}
    return response


def _by_field(error):
    return error.message_dict if hasattr(error, "error_dict") else {WHOLE: error.messages}
