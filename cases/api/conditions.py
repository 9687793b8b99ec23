"""What a caller says of the answer that it has already, by the mark of it (RFC 9110, section 13).

No answer tells when it was last changed: what is asked about days of change is passed over.
"""

from http import HTTPStatus

from django.http import HttpResponseNotModified
from django.utils.http import parse_etags
from django.utils.translation import gettext_lazy as _
from rest_framework.exceptions import APIException

ANY, WEAK = "*", "W/"
# What stands around an answer and is told with a shorter one in its place, too.
_AROUND = ("ETag", "Vary")


class NoMatch(APIException):
    """The answer is not the one that the caller has, and wants no other than that."""

    status_code = HTTPStatus.PRECONDITION_FAILED
    default_detail = _("None of the marks in If-Match is that of this answer now.")
    default_code = "no_match"


def is_known(request, tag):
    """Tell whether the caller has the answer of this mark already.

    NoMatch if it wants another one alone. A mark that cannot be read is that of no answer. A weak
    one, as it comes with compressed answers, is enough to know one again, not to be sure of it.
    """
    wanted = request.headers.get("If-Match")
    if wanted is not None and not {ANY, tag} & _marks(wanted):
        raise NoMatch
    known = _marks(request.headers.get("If-None-Match", ""))
    return bool({ANY, tag, WEAK + tag} & known)


def not_modified(answer):
    """Return what is sent in place of an answer that is known: nothing but what stands around."""
    headers = {name: answer[name] for name in _AROUND if name in answer}
    return HttpResponseNotModified(headers=headers)


def _marks(text):
    return set(parse_etags(text))
