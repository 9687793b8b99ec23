"""Errors as problem details (RFC 9457): one shape, whatever went wrong.

`errors` names each place at fault: a `parameter` of the address, or a `pointer` (RFC 6901) into
what was sent.
"""

from contextlib import contextmanager
from http import HTTPStatus

from django.core.exceptions import ObjectDoesNotExist
from django.core.exceptions import ValidationError as DjangoValidationError
from django.http import Http404
from django.utils.translation import gettext_lazy as _
from rest_framework.exceptions import (
    APIException,
    AuthenticationFailed,
    NotAuthenticated,
    NotFound,
    Throttled,
    ValidationError,
)
from rest_framework.views import exception_handler

from cases.api.budgets import words_for
from cases.api.describing import PROBLEM
from cases.sharing.idempotency.services import HEADER
from people.accounts.pull_budget import BudgetSpent
from people.accounts.refusals import note

WHOLE = "non_field_errors"
REFUSALS = {401: "no_key", 403: "forbidden", 404: "not_found", 429: "too_many"}
READING = ("GET", "HEAD")
# What somebody who begins is to do. Why a key opens nothing is told to nobody.
BEGINNING = {
    NotAuthenticated: _(
        "Send your key: the header is Authorization, its value Api-Key and the key."
    ),
    AuthenticationFailed: _("This key opens nothing, or nothing from where you call."),
}


class Conflict(APIException):
    """What was sent stands against what is there already."""

    status_code = HTTPStatus.CONFLICT
    default_code = "conflict"


@contextmanager
def conflicts():
    """Answer what a service refuses for how things stand as a conflict, not as wrong input."""
    try:
        yield
    except DjangoValidationError as error:
        raise Conflict(error.messages[0]) from error


def answer(exc, context):
    """Give Django's own errors their place; an unknown error is left to the page of errors."""
    request = context["request"]
    if isinstance(exc, ObjectDoesNotExist | Http404):
        # One answer for what is not there and for what may not be seen.
        exc = NotFound()
    if isinstance(exc, DjangoValidationError):
        exc = ValidationError(_by_field(exc))
    if isinstance(exc, BudgetSpent):
        exc = Throttled(wait=exc.budget.reset_seconds, detail=words_for(exc))
    response = exception_handler(exc, context)
    if response is None:
        return None
    if response.status_code in REFUSALS:
        page = request.resolver_match.view_name
        note(REFUSALS[response.status_code], page=page, member=request.user)
    is_located = isinstance(exc, ValidationError)
    response.data = problem(
        response.status_code,
        detail="" if is_located else str(BEGINNING.get(type(exc), response.data["detail"])),
        errors=list(_located(exc.detail, request.method in READING)) if is_located else [],
    )
    response.content_type = PROBLEM
    return response


def problem(status, *, detail="", errors=()):
    """Return the members of a problem; the title is the status in words."""
    phrase = HTTPStatus(status).phrase
    told = {"type": "about:blank", "title": phrase, "status": status}
    told |= {"detail": detail} if detail else {}
    return told | ({"errors": list(errors)} if errors else {})


def _located(said, is_reading):
    for path, word in _flat(said):
        if path in ((), (WHOLE,)):
            yield {"detail": word}
        elif path[0] == HEADER:
            yield {"header": HEADER, "detail": word}
        elif is_reading:
            yield {"parameter": str(path[0]), "detail": word}
        else:
            yield {"pointer": "".join(f"/{_escaped(part)}" for part in path), "detail": word}


def _flat(said, path=()):
    """Yield each word with where it stands in what was sent."""
    if isinstance(said, dict):
        for name, below in said.items():
            yield from _flat(below, path if name == WHOLE and path else (*path, name))
    elif isinstance(said, list) and any(isinstance(one, dict | list) for one in said):
        for place, below in enumerate(said):
            yield from _flat(below, (*path, place))
    elif isinstance(said, list):
        yield from ((path, str(word)) for word in said)
    else:
        yield path, str(said)


def _escaped(part):
    return str(part).replace("~", "~0").replace("/", "~1")


def _by_field(error):
    return error.message_dict if hasattr(error, "error_dict") else {WHOLE: error.messages}
