"""The list as partners call it, whole, and with one thing left out at a time."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import lru_cache
from typing import Any
from unittest.mock import patch
from urllib.parse import urlencode

import orjson
from django.core.handlers.wsgi import WSGIHandler

from bench.partner.calling import Pages, get
from cases.access.vocabularies import GROUPS_OF, Profile
from cases.sharing.reading import pages as reading
from cases.sharing.reading.granted import _ISSUER, Source, _beyond
from people.accounts.models import PartnerKey
from people.vault.columns import Reading
from people.vault.opener import Opener

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
    with (
        patch.object(reading, "Sharing", _AllShared),
        patch.object(reading, "granted_rows", _all),
        patch.object(Source, "names", _names_without_grants),
        patch.object(reading._Way, "kept", _kept_without_cut),
    ):
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


@lru_cache
def _kept_without_cut(way: Any, names: tuple[str, ...]) -> Reading:
    """Kept apart from the true ones."""
    return Reading(lambda: way.rows()[: way.number], *names)


def _names_without_grants(source: Source, of_case: Any) -> dict[str, str]:
    return {name: path for name, path in _NAMES(source, of_case).items() if "grants__" not in path}


_NAMES = Source.names


class _AllShared:
    def __init__(self, partner: PartnerKey) -> None:
        pass

    def of(self, cases: Any) -> list[Any]:
        return [GROUPS_OF[Profile.COORDINATION]] * len(cases["id"])


def _all(source: Source, *, is_turned: bool, is_first: bool, **_needs: Any) -> Any:
    own = _Plain(source.name, source.model)
    rows = own.model._default_manager.filter(organisation_id=_ISSUER)
    return rows.filter(*([] if is_first else [_beyond(own, is_turned)])).order_by(*own.order)


class _Plain(Source):
    @property
    def order(self) -> tuple[str, ...]:
        return ("opened_on", "id")
