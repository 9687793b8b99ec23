"""Cases full of canaries: some shared with a partner, part by part, and others that never are."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from cases.access.models import Consent, Grant
from cases.casebook.models import Assessment, Case, Claim, Event, MoneyRow, Task, Transcript
from cases.repatriation.models import (
    Addressee,
    Milestone,
    Request,
    RequestStep,
    TimeLimit,
)
from cases.sharing.notes.models import Note
from cases.sharing.referrals.models import Referral, ReferralStep
from people.accounts.models import Membership, Organisation, PartnerKey, User
from people.accounts.partners import add_partner
from people.accounts.roles import PARTNER_MAY
from people.accounts.services import make_organisation
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.registry.models import (
    Contact,
    Identifier,
    Person,
    PersonClaim,
    PersonName,
    Relationship,
)
from tests.cases.api.canaries import NEVER, Canaries, Place, fill
from tests.cases.api.canary_between import BETWEEN, SHEETS, put_between, put_sheets
from tests.cases.api.canary_grants import ALWAYS, HIDDEN, SHARED, WHOLE

_RECRUITMENT = (
    *("means", "channels", "recruiter", "recruited_kind", "recruited_country", "prison"),
    *("recruited_region", "article", "inducements", "promised_role", "promised_place"),
    *("promised_term_months", "promised_pay", "left_home", "entered_ru", "visa_kind"),
    "visa_expires_on",
)
_CONTRACT = (
    *("contract_exists", "contract_signed", "contract_term_months", "contract_language"),
    *("contract_translated", "contract_open_ended", "contract_copy_held", "force", "unit"),
    "unit_number",
)
_OF_CASE = (
    {"opened_on": "opened"}
    | dict.fromkeys(_RECRUITMENT, "recruitment")
    | dict.fromkeys(_CONTRACT, "contract")
)
_OF_REQUEST = dict.fromkeys(("id", "sent_on", "due_on", "answered_on"), "requests")
_OF_EVENT = dict.fromkeys(("id", "on", "text"), "events")
# The same of all cases: filters ask for it.
FACTS = {"nationality": "NPL", "status": "serving", "pathway": "job_fraud", "workflow": "open"}


class World:
    """`places` are what the partner may be told; `things` are ids by what they are of whom."""

    def __init__(self) -> None:
        self.canaries = Canaries()
        self.things: dict[str, dict[str, Any]] = defaultdict(dict)
        self.cases: dict[str, Case] = {}
        self.groups = {
            "ours": make_organisation(name=self.canaries.word(("groups", NEVER))),
            "foreign": make_organisation(name=self.canaries.word(("groups", NEVER))),
        }
        self.members = {name: self._member(group) for name, group in self.groups.items()}
        by = self.members["ours"]
        self.partners = {
            name: add_partner(name=self.canaries.word(("groups", NEVER)), kind="ngo", by=by)
            for name in ("partner", "other")
        }
        self.key, self.text = self.key_with(PARTNER_MAY)
        for number, name in enumerate([*SHARED, *HIDDEN], start=1):
            self._case(name, number)
        put_sheets(self)
        for name, (partner, issuer) in BETWEEN.items():
            put_between(self, name, partner, issuer)

    @property
    def places(self) -> set[Place]:
        """The parts that the partner may be told of."""
        of_cases = {
            (name, group)
            for name, (_grants, groups) in SHARED.items()
            for group in (*ALWAYS, *groups, *(("steps",) if "requests" in groups else ()))
        }
        own = {("own", each) for each in ("submission", "webhook", "delivery", "export")}
        return of_cases | own | {(name, "export") for name in SHEETS}

    def key_with(self, scopes: Iterable[str], **told: Any) -> tuple[PartnerKey, str]:
        usual = {"organisation": self.partners["partner"], "issuer": self.groups["ours"]}
        usual |= {"cases_a_day": 100_000, "calls_a_minute": 6_000}
        return PartnerKey.objects.create_key(**usual | {"scopes": sorted(scopes)} | told)

    def _member(self, group: Organisation) -> Membership:
        word = self.canaries.word(("groups", NEVER))
        user = User.objects.create(email=f"{word}@example.org", display_name=word, password="!")
        member = Membership.objects.create(user=user, organisation=group, role="coordinator")
        for row in (user, member, group):
            self.canaries.knows(row.pk, ("groups", NEVER))
        return member

    def _case(self, name: str, number: int) -> None:
        told = HIDDEN.get(name, {})
        issuer = told.get("issuer", "ours")
        group, member = self.groups[issuer], self.members[issuer]
        person = self._person(name, number, group, told)
        case = self._fill(
            *(name, Case, _OF_CASE),
            ref=self.canaries.know(f"C-1999-{number:05}", (name, "ref")),
            **{"organisation": group, "person": person, "owner": member, **FACTS},
        )
        self.things["case"][name], self.cases[name] = case.ref, case
        self._rows(name, case, member)
        self._grants(name, case, member, told)

    def _fill(self, name: str, model: Any, told: dict[str, str], /, **known: Any) -> Any:
        return fill(self.canaries, name, model, told, **known)

    def _person(self, name: str, number: int, group: Any, told: dict[str, Any]) -> Person:
        ref = self.canaries.know(f"P-{900_000 + number}", (name, "person"))
        known: dict[str, Any] = {"ref": ref, "organisation": group, **told.get("person", {})}
        if "age" in told:
            today = FuzzyDate(clock.today().isoformat())
            known |= {"birth": None, "age_max": None, "age_min": told["age"], "age_as_of": today}
        person = self._fill(name, Person, {"label": "person", "birth": "person"}, **known)
        self.things["person"][name] = ref
        self._fill(name, PersonName, {"full": "person"}, person=person, script="Latn")
        papers = dict.fromkeys(("number", "country", "expires_on"), "papers")
        self._fill(name, Identifier, papers, person=person, kind="passport")
        self._fill(name, Relationship, {}, person=person)
        self._fill(name, Contact, {}, person=person)
        return person

    def _rows(self, name: str, case: Case, member: Membership) -> None:
        made = {"made_by": member, "made_at": clock.now()}
        office = self._fill(name, Addressee, {}, organisation=member.organisation, kind="mfa_home")
        asked = {"addressee": office, "state": "answered", "kind": "discharge"}
        request = self._fill(name, Request, _OF_REQUEST, case=case, opened_at=clock.now(), **asked)
        self.things["request"][name] = request.pk
        step = {"request": request, "to_state": "answered", **made}
        self._fill(name, RequestStep, {"on": "steps"}, case=case, **step)
        stone = {"request": request, "code": "visa", "on": clock.today()}
        self._fill(name, Milestone, {}, case=case, **stone, **made)
        self._fill(name, Event, _OF_EVENT, case=case, for_partners=True, **made)
        for model in (Event, Transcript, Assessment):
            self._fill(name, model, {}, case=case, **made)
        self._fill(name, TimeLimit, {}, case=case, on=clock.today(), **made)
        self._fill(name, Claim, {}, case=case, code="serving", **made)
        self._fill(name, PersonClaim, {}, person=case.person, about="birth", **made)
        self._fill(name, MoneyRow, {}, case=case)
        self._fill(name, Task, {}, case=case, due_on=clock.today(), made_at=clock.now())
        for partner in self.partners:
            self._written(name, partner, case, made)

    def _written(self, name: str, partner: str, case: Case, made: dict[str, Any]) -> None:
        """What partners were asked and told; of the first, one thing for a purpose not granted."""
        whom, now = self.partners[partner], clock.now()
        asked = {"state": "sent", "sent_at": now, "since": now}
        for purpose, kind in (("casework", "legal"), ("meeting", "tracing")):
            is_told = (partner, purpose) == ("partner", "casework")
            group = "referrals" if is_told else NEVER
            told = {"id": "asked" if is_told else NEVER, "text": group}
            more = asked | {"case": case, "partner": whom, "purpose": purpose, "kind": kind}
            referral = self._fill(name, Referral, told, **more)
            step = {"case": case, "partner": whom, "referral": referral, **made}
            words = dict.fromkeys(("reason", "text"), "moves" if is_told else NEVER)
            self._fill(name, ReferralStep, words, to_state="sent", **step)
            notes = "notes" if is_told else NEVER
            note = self._fill(name, Note, {"id": notes, "text": notes}, **step)
            key = name if is_told else f"{name}, {partner} {purpose}"
            self.things["referral"][key], self.things["note"][key] = referral.pk, note.pk

    def _grants(self, name: str, case: Case, member: Membership, told: dict[str, Any]) -> None:
        today = clock.today()
        for profile, purpose, groups in told.get("grants", SHARED.get(name, (WHOLE,))[0]):
            # Instead of a purpose it may be told why it does not count.
            ending = HIDDEN.get(purpose, told)
            partner = self.partners[ending.get("to", "partner")]
            purpose = ("casework" if "to" in ending else "legal") if purpose in HIDDEN else purpose
            said = {"given_by": "self", "method": "oral", "given_on": today}
            said |= {"scopes": [f"partner:{partner.pk}"], "recorded_by": member}
            said |= ending.get("consent", {})
            consent = self._fill(name, Consent, {}, case=case, **said)
            given = {"profile": profile, "purpose": purpose}
            given |= {"starts_on": today - timedelta(9), "ends_on": today + timedelta(30)}
            given |= {"case": case, "organisation": partner, "given_by": member}
            given |= {"consent": consent, "groups": groups}
            Grant.objects.create(**given | ending.get("grant", {}))
