"""Partners' keys at the API's door."""

from typing import Any

from drf_spectacular.extensions import OpenApiAuthenticationExtension
from rest_framework.authentication import BaseAuthentication
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.request import Request
from rest_framework_api_key.permissions import KeyParser

from people.accounts.addresses import address_of
from people.accounts.key_calls import open_key
from people.accounts.models import PartnerKey


class PartnerKeyAuthentication(BaseAuthentication):
    """`Authorization: Api-Key …`; the key itself is the request's user."""

    def authenticate(self, request: Request) -> tuple[PartnerKey, PartnerKey] | None:
        text = KeyParser().get(request)
        if not text:
            return None
        key = open_key(text, address=address_of(request._request))
        # Unknown, ended, expired, from elsewhere: one answer, so that nobody learns which it was.
        if key is None:
            raise AuthenticationFailed
        return key, key

    def authenticate_header(self, request: Request) -> str:
        return "Api-Key"


class PartnerKeyScheme(OpenApiAuthenticationExtension):  # type: ignore[no-untyped-call]
    target_class = "people.accounts.authentication.PartnerKeyAuthentication"
    name = "PartnerKey"

    def get_security_definition(self, auto_schema: Any) -> dict[str, str]:
        return {
            "type": "apiKey",
            "in": "header",
            "name": "Authorization",
            "description": "`Api-Key <your key>`",
        }
