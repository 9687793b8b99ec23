"""What can be wrong with the change feeds, and what then helps."""

from collections.abc import Iterator

from django.core.checks import CheckMessage, Error, Info, Warning
from django.utils.translation import gettext as _

from cases.sharing.changes import keeping, triggers

# So many marks wait only when nobody looks at them.
_MANY = 20_000


def feeds() -> Iterator[CheckMessage]:
    """Look whether partners are told of whatever is written."""
    yield from list(_wrong()) or [Info(_("Partners are told what changes in shared cases."))]


def _wrong() -> Iterator[CheckMessage]:
    if missing := triggers.missing():
        yield Error(
            _("Partners are not told of all that is written: %(names)s missing.")
            % {"names": ", ".join(missing)},
            hint=_("The timetable puts them back: see to it and to the workers, manage.py up"),
        )
    if keeping.do_more_wait(_MANY):
        yield Warning(
            _("Partners wait to be told of changes."),
            hint=_("See to timetable and workers: manage.py up"),
        )
