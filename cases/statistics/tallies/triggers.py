"""Triggers that keep the tallies and what a case lacks, whoever writes."""

from functools import lru_cache

from django.db import connection

from cases.casebook.triggers import TriggerSet
from cases.statistics.tallies.cuts import lines_in_cuts
from cases.statistics.tallies.definitions import trigger_definitions

_TALLIES = TriggerSet("tally_", trigger_definitions, lambda: lines_in_cuts(""))
install, remove, missing, present = (
    _TALLIES.install,
    _TALLIES.remove,
    _TALLIES.missing,
    _TALLIES.present,
)


@lru_cache
def version(vendor: str) -> str:
    """Return the mark of all triggers together: another one means that figures are built anew."""
    return _TALLIES.version(vendor)


def version_here() -> str:
    return version(connection.vendor)
