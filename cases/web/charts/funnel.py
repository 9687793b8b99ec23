"""How many came how far, step by step, and how many days each step took."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from cases.web.charts.numbers import along, said, share


@dataclass(frozen=True)
class Step:
    """Days are those since the step before; none where nobody came so far."""

    label: str
    number: int
    url: str = ""
    median_days: int | None = None
    p90_days: int | None = None


@dataclass(frozen=True)
class FunnelStep:
    label: str
    number: str
    width: str
    of_before: str
    usual: str
    most: str
    url: str


@dataclass(frozen=True)
class Funnel:
    steps: tuple[FunnelStep, ...]
    has_days: bool


def funnel(steps: Sequence[Step]) -> Funnel:
    """Draw the steps in their order. One that some leave out may hold fewer than the next."""
    longest = max((step.number for step in steps), default=0)
    return Funnel(
        steps=tuple(
            FunnelStep(
                label=step.label,
                number=said(step.number),
                width=along(step.number, longest),
                of_before=share(step.number, before.number) or _("none") if before else "",
                usual=_days(step.median_days) if before else "",
                most=_days(step.p90_days) if before else "",
                url=step.url if step.number else "",
            )
            for before, step in zip([None, *steps], steps, strict=False)
        ),
        has_days=any(step.median_days is not None for step in steps),
    )


def _days(days: int | None) -> str:
    return _("none") if days is None else said(days)
