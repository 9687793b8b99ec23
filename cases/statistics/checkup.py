"""What can be wrong with the dashboard's numbers, and what then helps."""

from collections.abc import Iterator

from django.core.checks import CheckMessage, Error, Info, Warning
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from cases.statistics.tallies import building, folding, triggers

_COUNT_ANEW = "manage.py rebuild_statistics"
# So many lines wait to be added up only when nobody adds up.
_MANY = 100_000


def tallies() -> Iterator[CheckMessage]:
    """Look whether all that is written is counted, and came out right when last looked at."""
    yield from list(_wrong()) or [Info(_("The dashboard's numbers are kept with every write."))]


def _wrong() -> Iterator[CheckMessage]:
    if missing := triggers.missing():
        yield Error(
            _("The dashboard's numbers miss what is written: %(names)s missing.")
            % {"names": ", ".join(missing)},
            hint=_COUNT_ANEW,
        )
    elif not building.are_built():
        yield Warning(_("The dashboard's numbers are yet to be counted."), hint=_COUNT_ANEW)
    if corrected := building.last_corrected():
        yield Warning(
            ngettext(
                "A recount found %(n)d number of the dashboard to be another, and put it right.",
                "A recount found %(n)d numbers of the dashboard to be others, and put them right.",
                corrected,
            )
            % {"n": corrected},
            hint=_("Tables were changed past the database's triggers. %(command)s looks again.")
            % {"command": f"{_COUNT_ANEW} --anew"},
        )
    if folding.do_more_wait(_MANY):
        yield Warning(
            _("Changes wait to be added up, and the dashboard grows slow."),
            hint=_("See to timetable and workers: manage.py up"),
        )
