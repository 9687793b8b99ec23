"""The list as partners call it, whole, and with one thing left out at a time."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any
from unittest.mock import patch
from urllib.parse import urlencode

import orjson
from django.core.handlers.wsgi import WSGIHandler

from bench.partner.calling import Pages, get
from cases.access.vocabularies import GROUPS_OF, Profile
from cases.sharing.reading import pages as reading
from cases.sharing.reading.granted import Source, _beyond
from cases.sharing.reading.marks import Place
from people.accounts.models import PartnerKey
from people.vault.columns import Opener

LIST = "/api/v1/cases/"
FIELDS = "ref,opened_on,situation,person,requests"


class Ours:
    def __init__(self, key: str) -> None:
        self.app = WSGIHandler()
        self.word = f"Api-Key {key}"

    def page(self, after: str = "", limit: int = 100) -> bytes:
        asked = {"fields": FIELDS, "limit": limit} | ({"after": after} if after else {})
        return get(self.app, LIST, urlencode(asked), HTTP_AUTHORIZATION=self.word)

    def pages(self, limit: int = 100, after: str = "") -> Pages:
        """Yield the pages from a mark on; after the last one comes the first again."""
        while True:
            body = self.page(after, limit)
            yield body
            after = orjson.loads(body)["after"] or ""

    def without(self, *switched: Callable[[], Any]) -> Pages:
        """Yield the pages made without this or that."""
        pages = self.pages()
        while True:
            with ExitStack() as stack:
                for switch in switched:
                    stack.enter_context(switch())
                body = next(pages)
            yield body


@contextmanager
def no_access_cut() -> Iterator[None]:
    """All cases of the group are taken for shared: neither grant nor consent is looked at."""
    with patch.object(reading, "Sharing", _AllShared), patch.object(reading, "after_place", _all):
        yield


@contextmanager
def no_opened_names() -> Iterator[None]:
    """Neither names nor births are opened, and no keys are fetched for them."""
    with (
        patch.object(Opener, "__init__", lambda _opener, _owners: None),
        patch.object(
            Opener, "open_raw", lambda _opener, _label, rows, _sealed: [None] * len(rows)
        ),
    ):
        yield


@contextmanager
def no_audit_line() -> Iterator[None]:
    with patch.object(reading, "record", lambda *_told, **_detail: None):
        yield


class _AllShared:
    def __init__(self, partner: PartnerKey) -> None:
        pass

    def of(self, cases: Any) -> list[Any]:
        return [GROUPS_OF[Profile.COORDINATION]] * len(cases["id"])


def _all(source: Source, by: PartnerKey, place: Place | None, *, is_turned: bool) -> Any:
    own = _Plain(source.name, source.model)
    rows = own.model._default_manager.filter(organisation_id=by.issuer_id)
    return rows.filter(*([_beyond(own, place, is_turned)] if place else [])).order_by(*own.order)


class _Plain(Source):
    @property
    def order(self) -> tuple[str, ...]:
        return ("opened_on", "id")
