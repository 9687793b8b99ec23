"""The file result.json that Telegram's desktop app exports."""

import json
from collections.abc import Iterator
from typing import Any

# Text, sender, time, from whom it was forwarded.
Told = tuple[str, str, str, str]


def read_export(text: str) -> list[Told]:
    """Return the messages of an exported conversation; none for any other text."""
    if not text.lstrip().startswith("{") or '"messages"' not in text:
        return []
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        return []
    messages = told.get("messages") if isinstance(told, dict) else None
    return list(_told(messages)) if isinstance(messages, list) else []


def _told(messages: list[Any]) -> Iterator[Told]:
    for each in messages:
        if isinstance(each, dict):
            words, sent = _words(each.get("text")), _line(each.get("date")).replace("T", " ")
            yield words, _line(each.get("from")), sent, _line(each.get("forwarded_from"))


def _words(text: Any) -> str:
    """Words come in one piece, or in pieces of which links and names are marked."""
    pieces = text if isinstance(text, list) else [text]
    return "".join(
        str(piece.get("text", "")) if isinstance(piece, dict) else str(piece or "")
        for piece in pieces
    ).strip()


def _line(value: Any) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""
