"""Rules about what was agreed to: consents to be looked at again, sharing that ends."""

from collections.abc import Iterator
from datetime import date, timedelta

from django.db.models import Q

from cases.access.models import Consent, Grant
from cases.access.vocabularies import GivenBy
from cases.casebook.vocabularies import FINISHED, Rule
from cases.reminders import rules
from cases.reminders.findings.finding import Finder, Finding, Look, Rows, of_case
from people.dates.bounds import months_after
from people.registry.ages import OF_AGE, of_age_on
from people.registry.models import Person
from people.vault.querysets import load_keys

_OF_PERSON = tuple(
    f"case__person__{name}" for name in ("birth_earliest", "birth_latest", "age_min", "age_as_of")
)


def _standing(look: Look) -> Rows:
    """Consents that stand and may be due: by their own day, by age, or by who is grown up now."""
    own = Q(review_on__lte=look.today)
    old = Q(review_on=None, given_on__lte=look.by(Rule.R10))
    # Whoever came of age before all that was given since is of no concern.
    grown = Q(
        case__person__birth_latest__lte=months_after(look.today, -12 * OF_AGE),
        case__person__birth_latest__gt=_eldest(look),
    )
    # An age that was told is sealed: it is opened where a guardian agreed.
    told = Q(case__person__birth_latest=None, given_by=GivenBy.GUARDIAN)
    rows = Consent.objects.filter(own | old | grown | told, withdrawn_at=None)
    rows = rows.filter(Q(expires_on=None) | Q(expires_on__gte=look.today))
    rows = rows.exclude(given_by=GivenBy.NONE_OPEN_SOURCE).exclude(case__workflow__in=FINISHED)
    return rows.select_related("case__person").only(
        *of_case("given_on", "given_by", "review_on"), "case__person_id", *_OF_PERSON
    )


def _eldest(look: Look) -> date:
    """Born before it, somebody was of age on every day of which the rule speaks."""
    years = timedelta(days=look.settings.most(Rule.R10) + 366)
    return months_after(look.today, -12 * OF_AGE) - years


def _to_review(look: Look, chunk: list[Consent]) -> Iterator[Finding]:
    load_keys([row.case.person for row in chunk if _is_told(row.case.person)])
    for row in chunk:
        days = look.days(Rule.R10, row.case)
        due = rules.consent_review(row.given_on, row.review_on, of_age_on(row.case.person), days)
        yield from look.met(Rule.R10, row.case, row.pk, due)


def _is_told(person: Person) -> bool:
    return person.birth_latest is None and person.birth_earliest is None


def _ending(look: Look) -> Rows:
    """Grants that still open something and end soon: afterwards nothing is to be decided."""
    rows = Grant.objects.filter(
        Q(consent__expires_on=None) | Q(consent__expires_on__gte=look.today),
        revoked_at=None,
        consent__withdrawn_at=None,
        ends_on__gte=look.today,
        ends_on__lte=look.until(Rule.R11),
    ).exclude(case__workflow__in=FINISHED)
    return rows.select_related("case").only(*of_case("ends_on"))


def _grants_end(look: Look, chunk: list[Grant]) -> Iterator[Finding]:
    for row in chunk:
        due = rules.before(row.ends_on, look.days(Rule.R11, row.case))
        yield from look.met(Rule.R11, row.case, row.pk, due)


CONSENTS = Finder(Rule.R10, _standing, _to_review)
GRANTS = Finder(Rule.R11, _ending, _grants_end)
