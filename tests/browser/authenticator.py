"""A device that makes passkeys and shows them, as Chromium can play one."""

from typing import Any

_DEVICE = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


class Authenticator:
    """Another one for each page, without passkeys yet."""

    def __init__(self, page: Any) -> None:
        self._tools = page.context.new_cdp_session(page)
        self._tools.send("WebAuthn.enable")
        self._added = self._tools.send("WebAuthn.addVirtualAuthenticator", {"options": _DEVICE})

    def passkeys(self) -> list[dict[str, Any]]:
        kept: list[dict[str, Any]] = self._tools.send("WebAuthn.getCredentials", self._added)[
            "credentials"
        ]
        return kept
