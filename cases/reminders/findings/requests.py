"""Rules about requests: late answers, grants that do not come true, captivity, remains."""

from collections.abc import Iterator

from django.db.models import Exists, OuterRef, Prefetch, Q

from cases.casebook.models import Case
from cases.casebook.vocabularies import FINISHED, Rule, Status
from cases.reminders import rules
from cases.reminders.findings.finding import OF_CASE, Finder, Finding, Look, Rows, of_case
from cases.repatriation.kinds import kind_of
from cases.repatriation.models import Milestone, Request
from cases.repatriation.vocabularies import FINAL, MilestoneCode, State
from people.vault.querysets import load_keys

# Nobody waits for a next step of these.
AT_REST = (*FINAL, State.FULFILLED, State.SUSPENDED)


def _late(look: Look) -> Rows:
    rows = Request.objects.overdue().exclude(case__workflow__in=FINISHED)
    return rows.select_related("case").only(*of_case("due_on"))


def _late_answers(look: Look, chunk: list[Request]) -> Iterator[Finding]:
    for row in chunk:
        if row.due_on:
            # An answer may come on its day: a group cannot ask for it before the next.
            days = [max(number, 1) for number in look.days(Rule.R01, row.case)]
            due = rules.after(row.due_on, days)
            yield from look.met(Rule.R01, row.case, row.pk, due)


def _granted(look: Look) -> Rows:
    rows = Request.objects.filter(state=State.GRANTED, since__lte=look.today)
    rows = rows.exclude(case__workflow__in=FINISHED).select_related("case")
    return rows.only(*of_case("kind", "since"))


def _not_come_true(look: Look, chunk: list[Request]) -> Iterator[Finding]:
    for row in chunk:
        (more,) = look.days(Rule.R08, row.case)
        due = rules.after(row.since, [kind_of(row.kind).granted_days + more])
        yield from look.met(Rule.R08, row.case, row.pk, due)


def _stones(*codes: MilestoneCode) -> "Rows":
    """What has happened on the way of requests that go on, in cases that go on."""
    stones = Milestone.objects.filter(code__in=codes, taken_back_at=None)
    stones = stones.exclude(request__state__in=AT_REST).exclude(case__workflow__in=FINISHED)
    return stones.select_related("case").only(*of_case("code", "on", "is_planned"))


def _without(stones: Rows, *codes: MilestoneCode) -> Rows:
    """Keep those after which none of these has happened in the same request."""
    later = Milestone.objects.filter(
        request=OuterRef("request_id"), code__in=codes, taken_back_at=None, is_planned=False
    )
    return stones.filter(~Exists(later))


def _dna_sent(look: Look) -> Rows:
    sent = _stones(MilestoneCode.DNA_SENT).filter(is_planned=False, on__lte=look.by(Rule.R07, 0))
    return _without(sent, MilestoneCode.DNA_MATCH, MilestoneCode.NO_MATCH, *_RELEASED)


def _matched(look: Look) -> Rows:
    stones = _stones(MilestoneCode.DNA_MATCH)
    return _without(stones.filter(is_planned=False, on__lte=look.by(Rule.R07, 1)), *_RELEASED)


_RELEASED = (
    MilestoneCode.RELEASE,
    MilestoneCode.TRANSPORT,
    MilestoneCode.HANDOVER,
    MilestoneCode.BURIAL_AGREED,
)


def _step_late(look: Look, chunk: list[Milestone]) -> Iterator[Finding]:
    for stone in chunk:
        result, release = look.days(Rule.R07, stone.case)
        wait = result if stone.code == MilestoneCode.DNA_SENT else release
        due = rules.after(stone.on, [wait])
        yield from look.met(Rule.R07, stone.case, stone.pk, due)


def _prisoners(look: Look) -> Rows:
    happened = Milestone.objects.filter(taken_back_at=None, is_planned=False)
    cases = Case.objects.unfinished().filter(
        status=Status.POW, status_since__lte=look.by(Rule.R06, 0)
    )
    return cases.only(*OF_CASE, "status_since", "last_contact").prefetch_related(
        Prefetch("milestones", happened.only("case_id", "on"))
    )


def _no_news(look: Look, chunk: list[Case]) -> Iterator[Finding]:
    """The last news is a contact, a step on the way, or that there is captivity at all."""
    for case in load_keys(chunk):
        contact = case.last_contact.earliest if case.last_contact else None
        told = [case.status_since, *(stone.on for stone in case.milestones.all())]
        last = max([*told, contact] if contact else told)
        due = rules.after(last, look.days(Rule.R06, case)[:1])
        yield from look.met(Rule.R06, case, case.pk, due)


def _confirmed(look: Look) -> Rows:
    stones = _stones(MilestoneCode.POW_CONFIRMED)
    stones = stones.filter(is_planned=False, on__lte=look.by(Rule.R06, 1))
    return _without(stones, MilestoneCode.CAPTURE_CARD, MilestoneCode.HANDOVER)


def _no_card(look: Look, chunk: list[Milestone]) -> Iterator[Finding]:
    for stone in chunk:
        due = rules.after(stone.on, look.days(Rule.R06, stone.case)[1:2])
        yield from look.met(Rule.R06, stone.case, stone.pk, due)


def _planned_visits(look: Look) -> Rows:
    most = look.settings.most(Rule.R06, 2)
    near = Q(on__gte=look.since(most), on__lte=look.until(Rule.R06, 2))
    return _stones(MilestoneCode.VISIT).filter(near, is_planned=True)


def _visits(look: Look, chunk: list[Milestone]) -> Iterator[Finding]:
    for stone in chunk:
        due = rules.around(stone.on, look.days(Rule.R06, stone.case)[2])
        yield from look.met(Rule.R06, stone.case, stone.pk, due, ends=True)


LATE_ANSWERS = Finder(Rule.R01, _late, _late_answers)
NOT_COME_TRUE = Finder(Rule.R08, _granted, _not_come_true)
RESULTS = Finder(Rule.R07, _dna_sent, _step_late)
RELEASES = Finder(Rule.R07, _matched, _step_late)
NEWS = Finder(Rule.R06, _prisoners, _no_news)
CARDS = Finder(Rule.R06, _confirmed, _no_card)
VISITS = Finder(Rule.R06, _planned_visits, _visits)
