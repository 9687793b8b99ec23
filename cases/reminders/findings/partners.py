"""Rules about partners: what they were asked and have not answered."""

from collections.abc import Iterator

from cases.casebook.vocabularies import FINISHED, Rule
from cases.reminders import rules
from cases.reminders.findings.finding import Finder, Finding, Look, Rows, of_case
from cases.sharing.referrals.models import Referral
from cases.sharing.referrals.vocabularies import ReferralState


def _waiting(look: Look) -> Rows:
    rows = Referral.objects.filter(
        state=ReferralState.SENT, sent_at__date__lte=look.by(Rule.R19)
    ).exclude(case__workflow__in=FINISHED)
    return rows.select_related("case").only(*of_case("sent_at"))


def _unanswered(look: Look, chunk: list[Referral]) -> Iterator[Finding]:
    for row in chunk:
        due = rules.after(row.sent_at.date(), look.days(Rule.R19, row.case))
        yield from look.met(Rule.R19, row.case, row.pk, due)


UNANSWERED = Finder(Rule.R19, _waiting, _unanswered)
