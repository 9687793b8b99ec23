"""How the machinery runs, in words: the timetable, what waits, the mails of a group."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from cases.casebook.paging import count_in_words, counted
from cases.lifecycle.backup.standing import standing
from cases.lifecycle.checkup.examining import Finding
from cases.lifecycle.checkup.lately import examine_for_page
from cases.lifecycle.retention.letting_go import held_cases
from cases.reminders.ledger import mailings_of, unmailed_of, wrong_mailboxes
from cases.reminders.vocabularies import MailState
from people.accounts.mails import count_unsent_mails
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.jobs.pulse import Standing, standings
from people.jobs.selectors import outbox

# What each task of the timetable is for; tests/cases/web/test_health.py knows if one is missing.
WORDS: dict[str, Promise] = {
    "people.jobs.send_waiting": gettext_lazy("Hand work to the workers"),
    "people.jobs.revive_lost": gettext_lazy("Take up work that a worker left behind"),
    "people.jobs.watch_timetable": gettext_lazy("Look whether all this runs"),
    "people.accounts.send_waiting_mails": gettext_lazy("Send mails about accounts and access"),
    "people.accounts.sweep_sessions": gettext_lazy("Remove sessions that are over"),
    "people.accounts.watch_browsing": gettext_lazy("Watch for members who open too many cases"),
    "people.accounts.tell_of_keys_that_end": gettext_lazy("Tell of partners' keys that end soon"),
    "people.accounts.carry_out_approvals": gettext_lazy("Carry out what others agreed to"),
    "people.audit.anchor": gettext_lazy("Copy the mark of the record of activity"),
    "people.registry.catch_up_names": gettext_lazy("Make older names findable"),
    "cases.statistics.keep_tallies": gettext_lazy("Add up the figures of the dashboard"),
    "cases.statistics.check_tallies": gettext_lazy("Compare the figures with a recount"),
    "cases.statistics.prepare_figures": gettext_lazy("Make the figures of the month"),
    "cases.statistics.publish_agreed": gettext_lazy("Publish figures that nobody stopped"),
    "cases.access.share_agreed": gettext_lazy("Share with governments what nobody stopped"),
    "cases.sharing.changes.keep_feeds": gettext_lazy("Tell partners what changed"),
    "cases.sharing.changes.forget_old": gettext_lazy(
        "Remove old notes that a case is no longer shared"
    ),
    "cases.lifecycle.sweep_keys": gettext_lazy("Remove keys that open nothing"),
    "cases.lifecycle.erasing.go_on": gettext_lazy("Go on with erasures"),
    "cases.lifecycle.retention.agree_by_time": gettext_lazy(
        "Take up lists of closed cases that nobody stopped"
    ),
    "cases.lifecycle.retention.let_go": gettext_lazy("Erase closed cases that were let go"),
    "cases.lifecycle.backup.make": gettext_lazy("Make the backups of data and keys"),
    "cases.lifecycle.checkup.look": gettext_lazy("Look at what is wrong here"),
    "cases.reminders.make_due_tasks": gettext_lazy("Make the tasks that are due"),
    "cases.reminders.send_waiting_notices": gettext_lazy("Send reminders"),
    "cases.casebook.keep_standings": gettext_lazy("Bring risk and silence to today"),
    "cases.sharing.idempotency.remove_old": gettext_lazy("Forget answers of the day before"),
    "cases.casebook.remove_old_drafts": gettext_lazy("Remove old drafts"),
    "cases.imports.drop_abandoned": gettext_lazy("Drop sheets that nobody came back to"),
    "cases.imports.matching.remove_expired": gettext_lazy(
        "Remove outside lists whose time is over"
    ),
    "cases.sharing.submissions.remove_old": gettext_lazy(
        "Remove what partners handed in long ago"
    ),
    "cases.exports.start_released": gettext_lazy("Begin exports that may go out"),
    "cases.sharing.exports.remove_old": gettext_lazy("Remove partners' files whose time is over"),
    "cases.sharing.webhooks.send": gettext_lazy("Tell partners' servers what changed"),
    "cases.sharing.webhooks.sweep": gettext_lazy("Forget what they were told long ago"),
    "cases.exports.remove_expired": gettext_lazy("Remove export files whose time is over"),
}


@dataclass(frozen=True)
class TaskRow:
    label: str
    every: str
    last: datetime | None
    expected: datetime | None
    is_late: bool

    @property
    def tone(self) -> str:
        if self.is_late:
            return "at-risk"
        return "safe" if self.last else "in-hand"

    @property
    def word(self) -> str:
        if self.is_late:
            return _("late")
        return _("well") if self.last else _("not yet")


@dataclass(frozen=True)
class FindingRow:
    finding: Finding

    @property
    def remedy(self) -> str:
        """What helps, without telling where things lie on the server."""
        return self.finding.remedy.replace(str(settings.HOMEWARD_VAR), "var")

    @property
    def tone(self) -> str:
        return {"fault": "at-risk", "warning": "in-hand"}.get(self.finding.sign, "safe")

    @property
    def word(self) -> str:
        words = {"fault": _("fault"), "warning": _("warning")}
        return words.get(self.finding.sign, _("well"))


@dataclass(frozen=True)
class WaitRow:
    """How much of something waits, where it is listed, and whether that is a worry."""

    label: str
    count: str
    url: str = ""
    is_bad: bool = False


def health_page(member: Membership) -> dict[str, Any]:
    found = standings()
    rows = [_row(one) for one in found]
    told = [one.alarmed_at for one in found if one.alarmed_at]
    return {
        "nav": "health",
        "rows": sorted(rows, key=lambda row: not row.is_late),
        "late": sum(row.is_late for row in rows),
        "told_at": min(told, default=None),
        "last": max((one.last for one in found if one.last), default=None),
        "waits": _waits(member),
        "mailboxes": wrong_mailboxes(member),
        **_findings(),
        **_backups(),
    }


def _findings() -> dict[str, Any]:
    """What the doctor says: what is wrong first, what is well behind one line."""
    look = examine_for_page()
    found = [FindingRow(one) for one in look.found]
    wrong = [row for row in found if row.finding.sign != "ok"]
    return {
        "wrong": sorted(wrong, key=lambda row: -row.finding.level),
        "looked_at": look.at,
        "broker_answers": all(row.finding.about != "broker" for row in wrong),
        "well": [row for row in found if row.finding.sign == "ok"],
    }


def _backups() -> dict[str, Any]:
    found = standing()
    return {"backups": [(_("Data"), found.data), (_("Keys"), found.keys)]}


def _row(one: Standing) -> TaskRow:
    label = str(WORDS.get(one.task, one.task))
    expected = one.last + one.every if one.last else None
    every = _every(int(one.every.total_seconds()))
    return TaskRow(label, every, one.last, expected, one.stands_still)


def _every(seconds: int) -> str:
    """Return a period in words, in the largest unit that divides it."""
    if seconds % 86400 == 0:
        n = seconds // 86400
        return ngettext("every day", "every %(n)d days", n) % {"n": n}
    if seconds % 3600 == 0:
        n = seconds // 3600
        return ngettext("every hour", "every %(n)d hours", n) % {"n": n}
    if seconds % 60 == 0:
        n = seconds // 60
        return ngettext("every minute", "every %(n)d minutes", n) % {"n": n}
    return ngettext("every second", "every %(n)d seconds", seconds) % {"n": seconds}


def _held_row(member: Membership) -> WaitRow:
    """What the brake of the retention clock holds; the page is for those who may release it."""
    held = held_cases(member.organisation_id)
    url = reverse("retention") if held and member.may(Permission.ERASE) else ""
    label = _("Closed cases that were let go, and are held")
    return WaitRow(label, count_in_words(held.held_count if held else 0), url, bool(held))


def _waits(member: Membership) -> list[WaitRow]:
    jobs, (mails, old) = outbox(), count_unsent_mails(member.organisation_id)
    here = reverse("notice_list")
    unmailed = counted(unmailed_of(member))
    rows = [
        WaitRow(_("Work for the workers"), count_in_words(jobs.waiting), is_bad=jobs.is_stuck),
        WaitRow(_("Mails about accounts: waiting"), count_in_words(mails)),
        WaitRow(_("Mails about accounts: given up"), count_in_words(old)),
        WaitRow(_("Reminders for the mail of the day"), unmailed, f"{here}?state=unmailed"),
        _held_row(member),
    ]
    for state in (MailState.WAITING, MailState.IN_HAND, MailState.FAILED, MailState.GIVEN_UP):
        count = counted(mailings_of(member, state))
        label = _("Reminder mails: %(state)s") % {"state": str(state.label).lower()}
        is_bad = count != "0" and state in (MailState.FAILED, MailState.GIVEN_UP)
        rows.append(WaitRow(label, count, f"{here}?state={state}", is_bad))
    return rows
