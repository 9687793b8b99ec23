"""The same rows with nothing between: a function of WSGI, the driver, and orjson.

No rights, no record, no key, and sealed values are read but not told; with an `Opener` they are.
"""

from collections import defaultdict
from collections.abc import Callable
from typing import Any

import orjson
from django.db import connection

from people.registry.models import PersonName
from people.vault.opener import Opener

PAGE = 100
_CASES = """SELECT c.id, c.ref, c.opened_on, c.nationality, c.status, c.pathway, c.workflow,
    c.person_id, p.ref, r.id, r.kind, r.state, r.sent_on, r.due_on, r.answered_on, r.outcome
  FROM cases_case c JOIN people_person p ON p.id = c.person_id
  LEFT JOIN cases_request r ON r.case_id = c.id
  WHERE c.organisation_id = {mark} AND (c.opened_on, c.id) > ({mark}, {mark})
  ORDER BY c.opened_on, c.id LIMIT {page}"""
_NAMES = """SELECT person_id, script, kind, id, "full" FROM people_personname
  WHERE person_id {among} ORDER BY position, id"""
_CASE = ("ref", "opened_on", "nationality", "status", "pathway", "workflow")
_REQUEST = ("id", "kind", "state", "sent_on", "due_on", "answered_on", "outcome")
_FIRST = ("0001-01-01", "00000000-0000-0000-0000-000000000000")


class Raw:
    """One connection of the driver's own, and the application that asks it."""

    def __init__(self, organisation_id: Any, *, is_opened: bool = False) -> None:
        self.is_postgresql = connection.vendor == "postgresql"
        self.asked = _asking(self.is_postgresql)
        self.group = str(organisation_id) if self.is_postgresql else organisation_id.hex
        self.is_opened = is_opened

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> list[bytes]:
        day, row = environ["QUERY_STRING"].split(",") if environ["QUERY_STRING"] else _FIRST
        told, after = self._page(day, row)
        body = orjson.dumps({"results": told, "after": after}, default=str)
        start_response("200 OK", [("Content-Type", "application/json")])
        return [body]

    def _page(self, day: str, row: str) -> tuple[list[Any], str]:
        row = row if self.is_postgresql else row.replace("-", "")
        mark = "%s" if self.is_postgresql else "?"
        rows = self.asked(_CASES.format(mark=mark, page=PAGE), (self.group, day, row))
        names = self._names([each[7] for each in rows])
        told = [
            {
                **dict(zip(_CASE, each[1:7], strict=True)),
                "person": {"ref": each[8], "names": names[each[7]]},
                "newest_request": dict(zip(_REQUEST, each[9:], strict=True)) if each[9] else None,
            }
            for each in rows
        ]
        return told, f"{rows[-1][2]},{rows[-1][0]}" if len(rows) == PAGE else ""

    def _names(self, persons: list[Any]) -> dict[Any, list[Any]]:
        if self.is_postgresql:
            rows = self.asked(_NAMES.format(among="= ANY(%s)"), (persons,))
        else:
            marks = ",".join("?" * len(persons))
            rows = self.asked(_NAMES.format(among=f"IN ({marks})"), persons)
        found = defaultdict(list)
        for person, script, kind, *_sealed in rows:
            found[person].append({"script": script, "kind": kind})
        if self.is_opened:
            self._open(persons, rows, found)
        return found

    def _open(self, persons: list[Any], rows: list[Any], found: dict[Any, list[Any]]) -> None:
        opener = Opener(map(_dashed, persons))
        ids, sealed = [_dashed(each[3]) for each in rows], [each[4] for each in rows]
        label = PersonName._meta.get_field("full").label
        place: dict[Any, int] = defaultdict(int)
        for each, full in zip(rows, opener.open_raw(label, ids, sealed), strict=True):
            found[each[0]][place[each[0]]]["full"] = (full or b"").decode()
            place[each[0]] += 1


def _dashed(pk: Any) -> str:
    text = str(pk)
    if len(text) == 36:
        return text
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def _asking(is_postgresql: bool) -> Callable[[str, Any], list[Any]]:
    if is_postgresql:
        import psycopg  # noqa: PLC0415  # of this engine alone

        told = connection.get_connection_params()
        names = ("host", "port", "user", "password", "dbname")
        link = psycopg.connect(**{name: told[name] for name in names}, autocommit=True)
        return lambda statement, values: link.execute(statement, values).fetchall()
    import sqlite3  # noqa: PLC0415  # as above

    file = sqlite3.connect(connection.settings_dict["NAME"])
    return lambda statement, values: file.execute(statement, values).fetchall()
