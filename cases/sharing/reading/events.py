"""What happened in the cases that are shared with a partner, where it was marked for partners."""

from typing import Any

from cases.access.vocabularies import FieldGroup
from cases.casebook.models import Event
from cases.exports.columns.beside import open_all
from cases.sharing.reading.granted import Source
from cases.sharing.reading.pages import Shared
from people.vault.opener import Opener

OWN = ("id", "kind", "on", "text")
EVENTS = Source(
    "events",
    Event,
    path="case__",
    own=OWN,
    needs=frozenset({FieldGroup.EVENTS}),
    only=(("for_partners", True),),
)


def tell_events(shared: Shared) -> list[dict[str, Any]]:
    read, opener = shared.read, Opener(shared.read["id"])
    ids = read["row.id"]
    days = open_all(opener, Event, "on", zip(ids, read["row.on"], strict=True))
    texts = open_all(opener, Event, "text", zip(ids, read["row.text"], strict=True))
    return [
        {"case": ref, "id": row, "kind": kind, "on": day.edtf if day else None, "text": text}
        for ref, row, kind, day, text in zip(
            read["ref"], ids, read["row.kind"], days, texts, strict=True
        )
    ]
