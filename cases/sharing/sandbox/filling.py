"""Laying out the invented cases: opened, told of, asked about and shared, by the rooms' services.

Each case is laid out in one transaction, so that a job that was cut off goes on where it was.
"""

from datetime import date, timedelta
from uuid import UUID, uuid5

from cases.access.consents import record_consent
from cases.access.disclosure import partner_scope
from cases.access.models import Consent, Grant
from cases.access.services import grant
from cases.access.terms import MOST_MONTHS
from cases.access.vocabularies import GivenBy, Method, Purpose, Scope
from cases.casebook.events import add_event
from cases.casebook.models import Case
from cases.casebook.services import open_case
from cases.casebook.vocabularies import EventKind
from cases.repatriation.addressees import add_addressee
from cases.repatriation.kinds import kind_of
from cases.repatriation.models import Addressee
from cases.repatriation.papers import tick_papers
from cases.repatriation.services import move, open_request
from cases.repatriation.vocabularies import AddresseeKind, Channel, RequestKind, State
from cases.sharing.referrals.models import Referral
from cases.sharing.referrals.services import send_referral
from cases.sharing.referrals.vocabularies import OPEN, Help
from cases.sharing.sandbox.invented import Invented, everybody
from people.accounts.models import Membership, Organisation, PartnerKey
from people.accounts.sandboxes import clerk_at_work
from people.dates import clock
from people.dates.bounds import months_after
from people.dates.fuzzy import FuzzyDate
from people.registry.entries import NewName, NewPerson
from people.registry.vocabularies import NameKind, Sex
from people.vault.keyring import keyring

# Renewed when less than this is left of a sharing, whatever day somebody asks for it.
RENEWED_BEFORE = timedelta(days=180)
_INVENTED = "An invented case"
# How far the request of each case has come, one after the other.
_ROADS: tuple[tuple[State, ...], ...] = (
    (),
    (State.READY,),
    (State.READY, State.SENT),
    (State.READY, State.SENT, State.ACKNOWLEDGED),
    (State.READY, State.SENT, State.ANSWERED),
)


def fill(key_id: UUID) -> int:
    """Lay out what is missing and share all of it with the partner of a test key.

    Returns how many cases that partner reads then. Safe to run at any time and twice at once.
    """
    key = PartnerKey.objects.select_related("issuer", "organisation").get(public_id=key_id)
    if key.issuer is None or not key.is_test or key.organisation.closed_at is not None:
        return 0
    return sum(_lay_out(one, key.issuer, key.organisation) for one in everybody())


def _lay_out(one: Invented, sandbox: Organisation, partner: Organisation) -> bool:
    # The clerk's row is held first: of two that fill at once the second finds the case.
    with keyring(), clerk_at_work(sandbox) as clerk:
        submission = uuid5(sandbox.id, str(one.number))
        case = Case.objects.filter(organisation=sandbox, submission=submission).first()
        if case is None:
            case = _open(one, submission, clerk)
        if not case.is_finished:
            _share(case, one, partner, clerk)
            if one.is_referred:
                _refer(case, partner, clerk)
    return not case.is_finished


def _open(one: Invented, submission: UUID, clerk: Membership) -> Case:
    other = (NewName(one.native, NameKind.NATIVE),) if one.native else ()
    case = open_case(
        by=clerk,
        submission=submission,
        person=NewPerson(
            names=(NewName(one.latin), *other),
            birth=FuzzyDate(one.birth),
            sex=Sex.MALE,
            nationalities=(one.nationality,),
        ),
        status=one.status,
        source=_INVENTED,
        pathway=one.pathway,
        promised_role=one.job,
        promised_place="Invented Town",
        recruited_country=one.nationality,
    )
    _ask(one, case, clerk)
    for kind, text in (
        (EventKind.MEETING, "An office was asked (invented)."),
        (EventKind.NOTE, "Papers were copied (invented)."),
    ):
        add_event(case=case, by=clerk, kind=kind, text=text, for_partners=True)
    return case


def _ask(one: Invented, case: Case, clerk: Membership) -> None:
    """Two of three have a request, and these have come differently far."""
    if one.number % 3 == 2:
        return
    today = clock.today()
    _agree(case, clerk, Scope.ICRC, today)
    request = open_request(
        case=case,
        by=clerk,
        kind=RequestKind.TRACING,
        addressee=_office(clerk),
        on=today - timedelta(days=30),
    )
    waivers = dict.fromkeys(map(str, kind_of(request.kind).required), _INVENTED)
    tick_papers(request=request, by=clerk, in_hand=(), waivers=waivers)
    for state in _ROADS[one.number % len(_ROADS)]:
        move(
            request=request,
            to=state,
            by=clerk,
            channel=Channel.EMAIL if state == State.SENT else "",
            note="They answered (invented)." if state == State.ANSWERED else "",
        )
        request.refresh_from_db()


def _office(clerk: Membership) -> Addressee:
    offices = Addressee.objects.filter(organisation=clerk.organisation)
    return offices.first() or add_addressee(
        organisation=clerk.organisation,
        by=clerk,
        kind=AddresseeKind.ICRC_CTA,
        name="Invented tracing office",
        email="office@sandbox.invalid",
    )


def _share(case: Case, one: Invented, partner: Organisation, clerk: Membership) -> None:
    today = clock.today()
    grants = Grant.objects.filter(case=case, organisation=partner, revoked_at=None)
    if grants.filter(ends_on__gte=today + RENEWED_BEFORE).exists():
        return
    grant(
        case=case,
        by=clerk,
        organisation=partner,
        consent=_agree(case, clerk, partner_scope(partner.id), today),
        profile=one.profile,
        purpose=Purpose.CASEWORK,
        ends_on=months_after(today, MOST_MONTHS),
    )


def _refer(case: Case, partner: Organisation, clerk: Membership) -> None:
    """Ask the partner for something, anew once it has answered and somebody refreshes."""
    asked = Referral.objects.filter(case=case, partner=partner, state__in=OPEN)
    if not asked.exists():
        send_referral(
            case=case,
            by=clerk,
            partner_id=partner.id,
            purpose=Purpose.CASEWORK,
            kind=Help.LEGAL,
            text="Please look at the contract (invented).",
        )


def _agree(case: Case, clerk: Membership, scope: str, today: date) -> Consent:
    return record_consent(
        case=case,
        by=clerk,
        given_by=GivenBy.SELF,
        method=Method.ORAL,
        given_on=today,
        scopes=[scope],
        note=_INVENTED,
    )
