"""Rows of the first page: what is due, what is to do, and what to press for each."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.casebook.models import Task
from cases.casebook.vocabularies import Rule
from cases.repatriation.clocks import due_day
from cases.repatriation.vocabularies import State
from cases.web.request_rows import RequestRow
from cases.web.rows import Days, days_until
from people.registry.names import ShownName, shown_name

Said = str | Promise
# What is done about a rule on the page of its request.
_OF_REQUEST: dict[str, Said] = {
    Rule.R01: gettext_lazy("Chase it"),
    Rule.R08: gettext_lazy("See that it comes true"),
    Rule.R09: gettext_lazy("Supply it"),
    Rule.P01: gettext_lazy("See the request"),
    "": gettext_lazy("See the request"),
}
# What is done about it on the page of its case, and in which part of that page.
_OF_CASE: dict[str, tuple[Said, str]] = {
    Rule.R02: (gettext_lazy("Note a contact"), "news"),
    Rule.R03: (gettext_lazy("See the case"), ""),
    Rule.R04: (gettext_lazy("See the papers"), "person"),
    Rule.R05: (gettext_lazy("See the hearing"), "proceedings"),
    Rule.R06: (gettext_lazy("Note what you hear"), "news"),
    Rule.R07: (gettext_lazy("See the case"), ""),
    Rule.R10: (gettext_lazy("See the consent"), "consents"),
    Rule.R11: (gettext_lazy("See who reads it"), "consents"),
    Rule.R12: (gettext_lazy("Note what they were told"), "news"),
    Rule.R13: (gettext_lazy("See the case"), ""),
    Rule.R15: (gettext_lazy("Note how it goes"), "news"),
    Rule.R16: (gettext_lazy("See the time limit"), "limits"),
    Rule.R17: (gettext_lazy("See the case"), ""),
    Rule.R18: (gettext_lazy("See what is said"), "said"),
    Rule.R19: (gettext_lazy("See what they were asked"), "referrals"),
    Rule.P02: (gettext_lazy("See what they were asked"), "referrals"),
    Rule.P03: (gettext_lazy("See what is awaited"), "requests"),
}


@dataclass(frozen=True)
class DueRow:
    """One request whose clock has run out or soon will; `for_whom` is somebody who is away."""

    row: RequestRow
    day: Any
    what: str
    act: str
    for_whom: str


@dataclass(frozen=True)
class TaskRow:
    task: Task
    title: str
    # The rule in words, where the title is another text.
    why: str
    act: Said
    act_url: str
    days: Days
    name: ShownName
    for_whom: str


def due_row(row: RequestRow, absent: Mapping[UUID, str]) -> DueRow:
    """`absent` are those for whom the member stands in."""
    request, kind = row.request, {"kind": row.request.get_kind_display()}
    what, act = {
        State.INFO_REQUESTED: (_("They ask for more: %(kind)s"), _("Supply it")),
        State.GRANTED: (_("Granted, not come true: %(kind)s"), _("See that it comes true")),
    }.get(
        State(request.state),
        (_("Answer to: %(kind)s"), _("Chase it") if row.is_to_chase else _("See it")),
    )
    return DueRow(
        row=row,
        day=due_day(request),
        what=what % kind,
        act=act,
        for_whom=absent.get(request.case.owner_id, ""),
    )


def groups_of(rows: Iterable[DueRow]) -> list[tuple[str, list[DueRow]]]:
    """Return what has passed, what is due today and what soon will be, without empty groups."""
    groups: dict[str, list[DueRow]] = {
        _("Passed"): [],
        _("Today"): [],
        _("The next seven days"): [],
    }
    passed, now, soon = groups.values()
    for row in rows:
        clock = row.row.clock
        (passed if clock.late else soon if clock.left else now).append(row)
    return [(title, group) for title, group in groups.items() if group]


def task_row(task: Task, absent: Mapping[UUID, str]) -> TaskRow:
    rule = str(task.get_rule_display()) if task.rule else ""
    act, url = _act(task)
    return TaskRow(
        task=task,
        title=task.text or rule,
        why=rule if task.text else "",
        act=act,
        act_url=url,
        days=days_until(task.due_on),
        name=shown_name(task.case.person),
        for_whom=absent.get(task.assignee_id, "") if task.assignee_id else "",
    )


def _act(task: Task) -> tuple[Said, str]:
    """Return what to press and where it leads; nothing for what somebody wrote down."""
    if task.about_id and task.rule in _OF_REQUEST:
        url = reverse("request_detail", args=[task.about_id])
        return _OF_REQUEST[task.rule], f"{url}#next"
    if task.rule == Rule.R14:
        return _("Give it an owner"), reverse("case_assign", args=[task.case.ref])
    if task.rule not in _OF_CASE:
        return "", ""
    act, part = _OF_CASE[task.rule]
    url = reverse("case_detail", args=[task.case.ref])
    return act, f"{url}#{part}" if part else url
