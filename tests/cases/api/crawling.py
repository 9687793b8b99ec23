"""Asking every operation of the API in every way, as one partner's key.

What is not in the tables of `crawl_tables` fails: an operation that writes, and a parameter.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import Any

from django.db import transaction
from django.test import Client
from django.urls import get_resolver, reverse

from tests.cases.api.canary_files import words_of
from tests.cases.api.canary_world import World
from tests.cases.api.crawl_tables import BODIES, NAMED, NOBODY, NOWHERE, VALUES, WRITTEN_TO


@dataclass(frozen=True)
class Call:
    """One way to ask: of which operation, about whose thing, with what."""

    name: str
    method: str
    of: str = ""
    asked: dict[str, str] = field(default_factory=dict, hash=False)
    body: Any = field(default=None, hash=False)

    @property
    def operation(self) -> tuple[str, str]:
        return self.name, self.method


@dataclass(frozen=True)
class Answer:
    call: Call
    status: int
    text: str


def views() -> dict[str, Any]:
    """Return the class of view behind each address of the API, by the address' name."""
    found, todo = {}, list(get_resolver().url_patterns)
    while todo:
        each = todo.pop()
        if hasattr(each, "url_patterns"):
            todo += each.url_patterns
        elif (each.name or "").startswith("api-"):
            found[each.name] = each.callback.cls
    return found


def operations() -> set[tuple[str, str]]:
    return {(name, method) for name, view in views().items() for method in view.needs}


class Crawler:
    """Asks as one key. What is written is taken back after each call."""

    def __init__(self, world: World, text: str) -> None:
        self.world, self.client = world, Client(headers={"Authorization": f"Api-Key {text}"})

    def ask(self, call: Call) -> Answer:
        body = {} if call.body is None else {"data": json.dumps(call.body)}
        send = getattr(self.client, call.method)
        if call.method == "get":
            answer = send(self.path(call), call.asked)
        else:
            with transaction.atomic():
                told = {"content_type": "application/json", **body}
                answer = send(self.path(call), **told, headers={"Idempotency-Key": "once"})
                transaction.set_rollback(True)
        headers = {k: v for k, v in answer.headers.items() if k not in ("RateLimit", "Date")}
        content = b"".join(answer) if answer.streaming else answer.content
        told = words_of(content, answer.headers.get("Content-Type", ""))
        return Answer(call, answer.status_code, f"{headers}\n{told}")

    def path(self, call: Call) -> str:
        told = {
            key: self._thing(about, call.of) for key, about in NAMED.get(call.name, {}).items()
        }
        return reverse(call.name, kwargs=told)

    def _thing(self, about: str, of: str) -> Any:
        return self.world.things[about].get(of) or NOWHERE.get(about, NOBODY)

    def plain(self) -> Iterator[Call]:
        """Yield a call for each GET and each thing it can be about."""
        for name, view in views().items():
            if "get" in view.needs:
                yield from (Call(name, "get", of) for of in self.whose(name))

    def whose(self, name: str) -> list[str]:
        """Return whose things an address is asked for, and at the end for what is not there."""
        about = NAMED.get(name, {}).values()
        return [*chain.from_iterable(self.world.things[each] for each in about), ""]

    def paged(self) -> Iterator[Call]:
        """Yield a call for each list that comes in pages."""
        for name, view in views().items():
            if "limit" in getattr(view(), "known", ()):
                yield Call(name, "get", self.whose(name)[0])

    def _written_to(self, name: str) -> list[str]:
        cases = self.world.things["case"]
        known = [(of, of.partition(",")[0]) for of in self.whose(name)]
        return [of for of, case in known if case in WRITTEN_TO or case not in cases]

    def every(self) -> Iterator[Call]:
        """Yield every call: all things, then one after the other what each parameter may say."""
        yield from self.plain()
        for name, view in views().items():
            if "get" in view.needs:
                yield from self._parametered(name, view())
            for method in sorted(set(view.needs) - {"get"}):
                for of in self._written_to(name):
                    yield from (Call(name, method, of, {}, each) for each in BODIES[name, method])

    def _parametered(self, name: str, view: Any) -> Iterator[Call]:
        of = self.whose(name)[0]
        yield Call(name, "get", of, {"owner": "me"})
        for parameter in sorted(getattr(view, "known", ())):
            for value in self._values(parameter, view):
                yield Call(name, "get", of, {parameter: value})

    def _values(self, parameter: str, view: Any) -> list[str]:
        if parameter == "fields":
            return [*view.chosen, ",".join(view.chosen), "owner", "person__birth", ""]
        if parameter == "ref":
            cases = self.world.things["case"]
            return [cases["full"], cases["of nobody"], NOWHERE["case"], "x"]
        return VALUES[parameter]

    def pages(self, call: Call) -> Iterator[Answer]:
        """Yield the pages of a list, a few rows each."""
        asked = {"limit": "3"}
        while True:
            answer = self.ask(replace(call, asked=dict(asked)))
            yield answer
            told = json.loads(answer.text.partition("\n")[2])
            mark = "since" if "has_more" in told else "after"
            following = told.get("next") if told.get("has_more") else told.get("after")
            if not following:
                return
            asked[mark] = following
