"""All that can be wrong, looked at one after the other: each room knows its own part."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from django.core.checks import ERROR, WARNING, CheckMessage, Error
from django.utils.translation import gettext as _

from cases.exports import checkup as exports
from cases.lifecycle.checkup import keeping, machine
from cases.reminders import checkup as reminders
from cases.sharing.changes import checkup as changes
from cases.statistics import checkup as statistics
from people.accounts import checkup as accounts
from people.audit import checkup as audit
from people.jobs import checkup as jobs
from people.vault import checkup as vault

Check = Callable[[], Iterable[CheckMessage]]

CHECKS: tuple[Check, ...] = (
    *(machine.databases, machine.pragmas, machine.room),
    *(vault.root_key, vault.sealing, vault.private_folders),
    *(audit.triggers, audit.newest_links),
    *(jobs.broker, jobs.workers, jobs.timetable, jobs.work, jobs.clocks),
    *(accounts.mail_server, accounts.account_mails, reminders.reminder_mails),
    *(accounts.way_in, exports.fonts, statistics.tallies, changes.feeds),
    *(keeping.backups, keeping.sealed_files, keeping.outlived),
)
# These wait for others, or read much: no page asks them itself.
SLOW: tuple[Check, ...] = (
    *(jobs.workers, jobs.clocks, accounts.mail_server, exports.fonts, keeping.sealed_files),
)


@dataclass(frozen=True)
class Finding:
    """What one check says: all is well, or what is wrong and what helps."""

    about: str
    level: int
    said: str
    remedy: str

    @property
    def sign(self) -> str:
        if self.level >= ERROR:
            return "fault"
        return "warning" if self.level >= WARNING else "ok"


def examine(*, thorough: bool = False) -> list[Finding]:
    """Return what all checks say, in their order; `thorough` verifies the whole record."""
    return said_by(
        audit.whole_chain if thorough and c is audit.newest_links else c for c in CHECKS
    )


def said_by(checks: Iterable[Check]) -> list[Finding]:
    return [
        Finding(check.__name__, told.level, str(told.msg), str(told.hint or ""))
        for check in checks
        for told in _asked(check)
    ]


def _asked(check: Check) -> Iterator[CheckMessage]:
    try:
        yield from list(check())
    except Exception as error:
        # One thing that is broken keeps no other from being looked at. What the error says may
        # hold anything; its kind does not.
        yield Error(
            _("This could not be looked at (%(kind)s).") % {"kind": type(error).__name__},
            hint=_("See to the faults above first, then look again."),
        )
