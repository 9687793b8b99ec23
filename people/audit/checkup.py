"""What can be wrong with the record, and what then helps."""

from collections.abc import Iterator
from itertools import islice

from django.core.checks import CheckMessage, Error, Info
from django.utils.translation import gettext as _

from people.audit.triggers import missing_triggers
from people.audit.verify import newest_problems, problems

_TOLD = 5


def triggers() -> Iterator[CheckMessage]:
    if missing := missing_triggers():
        yield Error(
            _("The record can be changed: %(names)s missing.") % {"names": ", ".join(missing)},
            hint="manage.py guard_audit",
        )
    else:
        yield Info(_("The database refuses to change the record."))


def newest_links() -> Iterator[CheckMessage]:
    """Look at the end of the chain and at its newest anchors."""
    yield from _told(newest_problems(), _("The newest entries of the record are whole."))


def whole_chain() -> Iterator[CheckMessage]:
    yield from _told(problems(), _("The record is whole."))


def _told(found: Iterator[str], well: str) -> Iterator[CheckMessage]:
    wrong = list(islice(found, _TOLD))
    for problem in wrong:
        yield Error(
            _("The record is not whole: %(problem)s.") % {"problem": problem},
            hint=_(
                "Somebody changed it past the program, or a restore was cut. Keep a copy of the "
                "databases as they are now, then: manage.py verify_audit"
            ),
        )
    if not wrong:
        yield Info(well)
