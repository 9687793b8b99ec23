"""A signed-in browser without a browser: cookies, forms, pages."""

import re
import urllib.error
import urllib.request
from urllib.parse import urlencode

from tests.installation import Installation

# A plain list for the own group.
EXPORT = {
    "purpose": "casework",
    "protection": "open",
    "columns": ["ref", "status", "name_latin", "name_native", "promised_role", "unit"],
}


class Visitor:
    """Sends real requests to an installation; `status` is that of the last answer."""

    def __init__(self, installation: Installation, email: str) -> None:
        self.url = installation.url
        self.cookies = {"sessionid": installation.stage("session", email=email)}

    def get(self, path: str) -> str:
        return self._open(path).decode("utf-8-sig")

    def post(self, path: str, to: str = "", **fields: str | list[str]) -> str:
        """Send the form that stands at `path`, to itself or to another address."""
        token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', self.get(path))
        assert token
        self.cookies["csrftoken"] = self._csrf
        fields["csrfmiddlewaretoken"] = token[1]
        return self._open(to or path, urlencode(fields, doseq=True).encode()).decode()

    def _open(self, path: str, body: bytes | None = None) -> bytes:
        request = urllib.request.Request(self.url + path, data=body)
        request.add_header("Cookie", "; ".join(f"{k}={v}" for k, v in self.cookies.items()))
        try:
            answer = urllib.request.urlopen(request, timeout=30)
        except urllib.error.HTTPError as refusal:
            answer = refusal
        with answer:
            self.status = answer.status
            for cookie in answer.headers.get_all("Set-Cookie", []):
                if found := re.match(r"csrftoken=(\w+)", cookie):
                    self._csrf = found[1]
            self.last_url = answer.url
            return bytes(answer.read())
