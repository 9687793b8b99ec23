"""Building the tallies, and the nightly look at whether they are right."""

from collections.abc import Callable
from uuid import UUID

from django.db import connection, transaction

from cases.casebook.models import Case
from cases.statistics.tallies import comparing, lacking, triggers
from cases.statistics.tallies.folding import drop_empty, fold, turn
from cases.statistics.tallies.marking import mark_channels
from cases.statistics.tallies.models import TallyRun
from people.accounts.models import Organisation
from people.dates import clock

Progress = Callable[[int, int], None]


def are_built() -> bool:
    """Tell whether the tallies hold what is asked of them now."""
    built = TallyRun.objects.values_list("built_for", flat=True).first()
    return built == triggers.version_here()


def last_corrected() -> int:
    """Return how many numbers the last check found to be others."""
    return TallyRun.objects.values_list("corrected", flat=True).first() or 0


def rebuild(*, progress: Progress | None = None, anew: bool = False) -> int:
    """Bring all tallies to what a recount finds, while people work; return how many were others.

    Each step stands for itself: one that was cut off goes on where it was, unless `anew`.
    """
    # What was written while one was missing may be of any step.
    anew = triggers.install() or anew
    mark_channels()
    # Each step reads what waits to be folded: a great change waits for none of them.
    fold()
    steps = list(comparing.steps(_groups()))
    begun = _begin(len(steps), anew=anew)
    corrected = lacking.correct()
    for number, step in enumerate(steps[begun:], start=begun + 1):
        corrected += _corrected(step)
        TallyRun.objects.update(steps_done=number)
        if progress:
            progress(number, len(steps))
    fold()
    drop_empty()
    TallyRun.objects.update(built_for=triggers.version_here(), building_for="", steps_done=0)
    return corrected


def check() -> int:
    """Compare with a recount, put right what differs and note it; return how many did."""
    differing = rebuild(anew=True)
    TallyRun.objects.update(checked_at=clock.now(), corrected=differing)
    return differing


def keep() -> int:
    """Fold what was written; after a change of figures, or without a trigger, build them first."""
    if triggers.missing() or not are_built():
        rebuild()
    return fold()


@transaction.atomic
def prepare() -> None:
    """Install the triggers. What was written without them is counted by the next job that keeps.

    Where there is no case yet, there is nothing to count; where tables are older, nothing to do.
    """
    if TallyRun._meta.db_table not in connection.introspection.table_names():
        return
    if triggers.install() or not TallyRun.objects.exists():
        with turn() as run:
            run.built_for = "" if Case.objects.exists() else triggers.version_here()
            run.building_for, run.steps_done = "", 0
            run.save(update_fields=["built_for", "building_for", "steps_done"])


def _corrected(step: comparing.Step) -> int:
    while True:
        try:
            return comparing.correct(*step)
        except comparing.Overtaken:
            # What was added so far is right, and what is missing is found by comparing again.
            continue


def _begin(steps: int, *, anew: bool) -> int:
    """Note what is being built; return how many steps of it were done before."""
    with turn() as run:
        same = run.building_for == triggers.version_here() and run.steps_done < steps
        if anew or not same:
            run.building_for, run.steps_done = triggers.version_here(), 0
            run.save(update_fields=["building_for", "steps_done"])
        return run.steps_done


def _groups() -> list[UUID]:
    """Return all groups, also those whose last case is gone."""
    return list(Organisation.objects.order_by("pk").values_list("pk", flat=True))
