"""Cases by the batch, seen and held: what changes many of them goes on batch by batch."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from django.apps import apps

from people.accounts.models import Membership

T = TypeVar("T")
BATCH = 500


@dataclass
class Outcome:
    """References of the cases that it was done in, and why it was not in the others."""

    done: list[str] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)


def batches(rows: Sequence[T]) -> Iterator[Sequence[T]]:
    for start in range(0, len(rows), BATCH):
        yield rows[start : start + BATCH]


def seen(ids: Sequence[str], by: Membership) -> list[str]:
    """Return those of the cases that the member sees."""
    rows = _cases().visible_to(by).filter(pk__in=ids)
    return [str(pk) for pk in rows.values_list("pk", flat=True)]


def hold(ids: Sequence[str]) -> Sequence[str]:
    """Lock cases in one order: withdrawing a consent and sending take the same lock."""
    held = _cases().filter(pk__in=ids).select_for_update(of=("self",), no_key=True)
    list(held.order_by("pk").values_list("pk"))
    return ids


def _cases() -> Any:
    return apps.get_model("cases", "Case").objects
