"""What the family of one case agreed to, what is shared with the partner, what was withdrawn."""

from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from random import Random

from cases.access.consents import record_consent, withdraw_consent
from cases.access.disclosure import partner_scope
from cases.access.models import Consent
from cases.access.services import grant
from cases.access.vocabularies import GivenBy, Method, Profile, Purpose, Scope
from cases.casebook.models import Case
from cases.lifecycle.demo.chance import days, weighted
from cases.lifecycle.demo.letterbox import Dated
from cases.lifecycle.demo.offices import Offices
from cases.lifecycle.demo.petitions import Petition
from cases.lifecycle.demo.plot import Plot
from cases.repatriation.vocabularies import State
from people.dates import clock
from people.registry.ages import may_be_minor
from people.registry.entries import NewPerson
from people.registry.vocabularies import Relation

_MORE_SCOPES = {
    Scope.OWN_ORG: 0.5,
    Scope.ICRC: 0.35,
    Scope.HOME_STATE: 0.3,
    Scope.RESEARCH_AGGREGATE: 0.15,
    Scope.MEDIA_ANONYMOUS: 0.1,
}

_SHARED, _SHARED_BRIEFLY = timedelta(days=90), timedelta(days=64)


class Agreement:
    def __init__(
        self, plot: Plot, case: Case, person: NewPerson, offices: Offices, rng: Random
    ) -> None:
        self.plot, self.case, self.person, self.offices = plot, case, person, offices
        self.rng = rng
        self.worker = offices.worker(plot.owner)
        self.was_asked = False
        self.consent: Consent | None = None

    def acts(self, petitions: list[Petition]) -> Iterator[Dated]:
        self.was_asked = self._agrees(petitions)
        if self.was_asked:
            yield self.plot.opened, partial(self._consent, petitions)

    def later_acts(self) -> Iterator[Dated]:
        """Sharing, and after the last letter, rarely, taking it all back."""
        if not self.was_asked:
            return
        recent = max(self.plot.opened, self.plot.yesterday - days(self.rng, 0, 60))
        if self.rng.random() < 0.8:
            yield recent, self._share
        if self.rng.random() < 0.05:
            yield self.plot.yesterday, self._withdraw

    def _agrees(self, petitions: list[Petition]) -> bool:
        """Who asks for a letter agrees to it; a draft may still wait for that."""
        if not self.plot.who.name:
            return False
        drafts = all(petition.target == State.DRAFT for petition in petitions)
        return self.rng.random() < (0.5 if drafts else 1.0)

    def _consent(self, petitions: list[Petition]) -> None:
        asked = [petition.addressee for petition in petitions]
        asked += [petition.other for petition in petitions if petition.other]
        scopes = {str(addressee.consent_scope) for addressee in asked}
        scopes |= {str(s) for s, share in _MORE_SCOPES.items() if self.rng.random() < share}
        if self.person.no_contact_with_home_state:
            scopes.discard(str(Scope.HOME_STATE))
        if self.rng.random() < 0.25 or not scopes:
            scopes.add(partner_scope(self.offices.partner.id))
        self.consent = record_consent(
            case=self.case,
            by=self.worker,
            given_by=_giver(self.person, self.case),
            method=weighted(
                self.rng,
                {Method.WRITTEN: 40, Method.MESSAGE: 35, Method.ORAL: 15, Method.RECORDED: 10},
            ),
            given_on=self.plot.opened,
            scopes=sorted(scopes),
        )

    def _share(self) -> None:
        scope = partner_scope(self.offices.partner.id)
        if self.consent is None or not self.consent.covers(scope):
            return
        grant(
            case=self.case,
            by=self.offices.lea,
            organisation=self.offices.partner,
            consent=self.consent,
            profile=weighted(
                self.rng, {Profile.MINIMAL: 40, Profile.COORDINATION: 45, Profile.FULL: 15}
            ),
            purpose=Purpose.CASEWORK,
            ends_on=clock.today() + (_SHARED if self.plot.number % 2 else _SHARED_BRIEFLY),
        )

    def _withdraw(self) -> None:
        if self.consent is not None:
            withdraw_consent(consent=self.consent, by=self.worker)


def _giver(person: NewPerson, case: Case) -> str:
    reporter = person.relatives[0].kind
    if reporter == Relation.SELF and may_be_minor(case.person):
        return GivenBy.GUARDIAN
    return GivenBy.SELF if reporter == Relation.SELF else GivenBy.NEXT_OF_KIN
