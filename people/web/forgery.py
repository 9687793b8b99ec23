"""Forged requests: Django's check of forms, for pages that send no referrer.

Browsers post such a page's forms with `Origin: null`. So does a page of somebody else's that
hides where it stands; but then the browser also says that the request comes from another site.
"""

from django.http import HttpRequest
from django.middleware.csrf import CsrfViewMiddleware


class ForgeryCheck(CsrfViewMiddleware):
    """Takes `Origin: null` from our own pages alone; the form's token is looked at as ever.

    Browsers that tell nothing of the kind, and connections without TLS, leave the header out.
    """

    def _origin_verified(self, request: HttpRequest) -> bool:
        if request.META["HTTP_ORIGIN"] == "null":
            return request.headers.get("Sec-Fetch-Site", "same-origin") == "same-origin"
        return bool(super()._origin_verified(request))  # type: ignore[misc]
