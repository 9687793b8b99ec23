"""What law and practice add to some cases: hearings, time limits, milestones, the group's rules.

Each is put where it fits; a demo that is too small to have such a case goes without.
"""

from datetime import timedelta

from cases.casebook.fates import DEAD
from cases.casebook.models import Case
from cases.casebook.vocabularies import FINISHED, Rule, Status
from cases.lifecycle.demo.fates import IN_REACH
from cases.lifecycle.demo.offices import Offices
from cases.lifecycle.retention.days import days_of
from cases.networks.services import add_proceeding, link_case
from cases.networks.vocabularies import Authority, Part, Stage
from cases.reminders.settings import keep_days, keep_rule
from cases.repatriation.limits import note_limit
from cases.repatriation.milestones import note_milestone
from cases.repatriation.models import Request, RequestQuerySet
from cases.repatriation.playbook_editing import mark_checked, take_over
from cases.repatriation.services import move
from cases.repatriation.vocabularies import FINAL, MilestoneCode, RequestKind, State
from people.accounts.models import Membership
from people.dates import clock

# The group keeps what is closed for three months, and cares on the days that return.
_REVIEWED_AFTER = days_of(3)
_HEARD = 3


def add_duties(offices: Offices) -> None:
    """Write as the coordinator, who sees all cases; a day ago, as all that the demo tells."""
    with clock.at(clock.now() - timedelta(days=1)):
        _write(offices.lea)


def _write(lea: Membership) -> None:
    keep_rule(by=lea, rule=Rule.R13, days=[365], is_on=True)
    keep_days(by=lea, rule=Rule.R17, days=[_REVIEWED_AFTER], since=clock.today())
    playbook = take_over(by=lea, kind=RequestKind.TRACING, nationality="NPL")
    mark_checked(playbook=playbook, by=lea, version=playbook.version)
    _hear_witnesses(lea)
    _set_limits(lea)
    _note_milestones(lea)
    _suspend(lea)


def _hear_witnesses(lea: Membership) -> None:
    alive = Case.objects.filter(organisation=lea.organisation).exclude(status__in=DEAD)
    cases = list(alive.exclude(workflow__in=FINISHED).order_by("ref")[:_HEARD])
    if not cases:
        return
    first, *others = cases
    trial = add_proceeding(
        case=first,
        by=lea,
        authority=Authority.COURT,
        name="The agency that sent them (invented)",
        country=first.nationality,
        number="000/26",
        stage=Stage.TRIAL,
        next_hearing_on=clock.today() + timedelta(days=9),
        part=Part.WITNESS,
    )
    for case in others:
        link_case(proceeding=trial, case=case, by=lea, part=Part.VICTIM)


def _set_limits(lea: Membership) -> None:
    today = clock.today()
    refused = _requests(lea, state=State.REFUSED).first()
    if refused:
        text = "Appeal against the refusal (invented limit)"
        soon = today + timedelta(days=6)
        note_limit(case=refused.case, by=lea, text=text, on=soon, request=refused)
    dead = Case.objects.filter(organisation=lea.organisation, status=Status.KILLED)
    case = dead.exclude(workflow__in=FINISHED).order_by("ref").first()
    if case:
        text = "Claim for the payment to the next of kin (invented limit)"
        note_limit(case=case, by=lea, text=text, on=today + timedelta(days=25))


def _note_milestones(lea: Membership) -> None:
    """DNA without a result, a prisoner without a card, a visit tomorrow."""
    today = clock.today()
    for kind, code, days in (
        (RequestKind.REMAINS, MilestoneCode.DNA_SENT, -70),
        (RequestKind.POW_RETURN, MilestoneCode.POW_CONFIRMED, -20),
        (RequestKind.POW_RETURN, MilestoneCode.VISIT, 2),
    ):
        waiting = _requests(lea, kind=kind).exclude(state__in=(State.FULFILLED, State.SUSPENDED))
        if request := waiting.first():
            day, is_planned = today + timedelta(days=days), days > 0
            note_milestone(request=request, by=lea, code=code, on=day, is_planned=is_planned)


def _suspend(lea: Membership) -> None:
    """One letter waits, since he may be seen with it."""
    request = _requests(lea, state=State.ACKNOWLEDGED).filter(case__status__in=IN_REACH).first()
    if request and not _requests(lea, state=State.SUSPENDED).exists():
        again = clock.today() + timedelta(days=15)
        note = "His commander asked who writes to the ministry (invented)."
        move(request=request, to=State.SUSPENDED, by=lea, note=note, review_on=again)


def _requests(lea: Membership, **only: str) -> RequestQuerySet:
    rows = Request.objects.visible_to(lea).filter(**only).exclude(state__in=FINAL)
    rows = rows.exclude(case__workflow__in=FINISHED).select_related("case")
    return rows.order_by("case__ref", "opened_at")
