"""Rules about somebody at war or gone: silence, the end of a contract, a day to remember."""

from collections.abc import Iterator
from datetime import date, timedelta

from django.db.models import Q
from django.utils.translation import gettext as _

from cases.casebook.fates import AT_WAR, DEAD, SAFE
from cases.casebook.models import Case
from cases.casebook.silence import SILENCE, SILENCE_WHEN_CRITICAL, last_heard
from cases.casebook.vocabularies import Risk, Rule
from cases.reminders import rules
from cases.reminders.findings.finding import OF_CASE, Finder, Finding, Look, Rows
from people.vault.querysets import load_keys


def _perhaps_silent(look: Look) -> Rows:
    # The day on which silence begins is kept in clear, with the usual days.
    sooner = (SILENCE.days - look.settings.least(Rule.R02), 0)
    edge = rules.shifted(look.today, max(sooner))
    cases = Case.objects.unfinished().filter(status__in=AT_WAR, contact_due_on__lte=edge)
    return cases.only(*OF_CASE, "contact_due_on")


def _silent(look: Look, chunk: list[Case]) -> Iterator[Finding]:
    for case in chunk:
        is_critical = case.risk == Risk.CRITICAL
        usual = SILENCE_WHEN_CRITICAL if is_critical else SILENCE
        heard, days = case.contact_due_on - usual, look.days(Rule.R02, case)
        text = _proposal(days[-1]) if look.today >= rules.shifted(heard, days[-1]) else ""
        due = rules.silence(heard, days, is_critical=is_critical)
        yield from look.met(Rule.R02, case, case.pk, due, text)


def _proposal(days: int) -> str:
    """It proposes and changes nothing."""
    return _("No contact for %(days)s days. Should the status be “Missing”?") % {"days": days}


def _at_war_by_contract(look: Look) -> Rows:
    cases = Case.objects.unfinished().filter(
        status__in=AT_WAR, contract_signed_latest__isnull=False
    )
    return cases.only(*OF_CASE, "contract_signed", "contract_term_months")


def _terms(look: Look, chunk: list[Case]) -> Iterator[Finding]:
    """Open the day and the term, which are sealed."""
    for case in load_keys(chunk):
        if end := case.contract_ends_on:
            due = rules.before(end, look.days(Rule.R03, case))
            yield from look.met(Rule.R03, case, case.pk, due)


def _perhaps_a_year_ago(look: Look) -> Rows:
    most, least = look.settings.most(Rule.R13), look.settings.least(Rule.R13)
    month = timedelta(days=31)
    latest = rules.shifted(look.today, -least) + month
    dead = Q(status__in=DEAD)
    gone = Q(last_contact_latest__gte=look.since(most), last_contact_earliest__lte=latest)
    cases = Case.objects.unfinished().exclude(status__in=SAFE).filter(dead | gone)
    return cases.only(*OF_CASE, "status", "opened_on", "died", "last_contact")


def _remembered(look: Look, chunk: list[Case]) -> Iterator[Finding]:
    for case in load_keys(chunk):
        day, days = _day_to_remember(case), look.days(Rule.R13, case)
        if day and day >= look.since(max(days)):
            yield from look.met(Rule.R13, case, case.pk, rules.after(day, days))


def _day_to_remember(case: Case) -> date | None:
    """The day of death; of the living, and where none is known, that of the last contact."""
    if case.status in DEAD and case.died:
        died: date | None = case.died.latest
        return died
    return last_heard(case) if case.last_contact else None


SILENT = Finder(Rule.R02, _perhaps_silent, _silent)
TERMS = Finder(Rule.R03, _at_war_by_contract, _terms)
REMEMBERED = Finder(Rule.R13, _perhaps_a_year_ago, _remembered)
