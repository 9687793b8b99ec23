"""The consents of one case, as its page shows them: what stands, and what does not count."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from cases.access.disclosure import may_be_asked, partner_scope
from cases.access.models import Consent
from cases.access.vetoes import discount_of
from cases.access.vocabularies import Scope, scope_label
from cases.casebook.models import Case
from people.dates import clock
from people.registry.languages import Language


@dataclass(frozen=True)
class ScopeRow:
    """One recipient of a consent; `why_not` says why nothing goes there all the same."""

    label: str
    why_not: str

    @property
    def is_open(self) -> bool:
        return not self.why_not


@dataclass(frozen=True)
class ConsentRow:
    row: Consent
    state: str
    given: str
    scopes: list[ScopeRow]
    review: str


def consent_rows(case: Case) -> list[ConsentRow]:
    """Return those of a case that was read whole, in the order of giving."""
    consents = list(case.consents.all())
    partners = case.partners or []
    names = {partner_scope(one.id): one.name for one in partners}
    return [_row(case, consent, names) for consent in consents]


def _row(case: Case, consent: Consent, names: Mapping[str, str]) -> ConsentRow:
    discount = discount_of(case, consent.given_by)
    return ConsentRow(
        row=consent,
        state=_state(consent),
        given=", ".join(given_in_words(consent)),
        scopes=[
            ScopeRow(
                label=names.get(scope) or scope_label(scope),
                why_not=_why_not(case, consent, scope, discount),
            )
            for scope in consent.scopes
        ],
        review=_review(consent),
    )


def consent_line(consent: Consent) -> str:
    """Return in one line who agreed, by what, and when."""
    return str(capfirst(", ".join(given_in_words(consent))))


def given_in_words(consent: Consent) -> list[str]:
    """Return who agreed, how and when, in the language in which it was explained."""
    said = [
        consent.get_given_by_display().lower(),
        consent.get_method_display().lower(),
        _day(consent.given_on),
    ]
    return [*said, str(Language(consent.language).label)] if consent.language else said


def _state(consent: Consent) -> str:
    if consent.withdrawn_at:
        return _("withdrawn %(day)s") % {"day": _day(consent.withdrawn_at.date())}
    if consent.expires_on is None:
        return _("stands")
    if not consent.stands:
        return _("ran out %(day)s") % {"day": _day(consent.expires_on)}
    distance = clock.distance(consent.expires_on, clock.today())
    return _("stands, runs out %(distance)s") % {"distance": distance}


def _why_not(case: Case, consent: Consent, scope: str, discount: str) -> str:
    """Say what a reader of the scope alone would not expect; our own group needs no consent."""
    if not consent.stands:
        return _state(consent)
    return may_be_asked(case, scope).reason or ("" if scope == Scope.OWN_ORG else discount)


def _review(consent: Consent) -> str:
    if not consent.stands or consent.review_on is None or consent.review_on > clock.today():
        return ""
    return _("Ask again: this was to be looked at by %(day)s.") % {"day": _day(consent.review_on)}


def _day(day: date) -> str:
    return date_format(day, "j M Y")
