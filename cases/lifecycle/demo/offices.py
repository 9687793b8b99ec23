"""The group of the demo, its partner, and whom they write to."""

from dataclasses import dataclass
from datetime import timedelta

from cases.lifecycle.demo.plot import LEA
from cases.lifecycle.demo.staff import Staff
from cases.repatriation.addressees import add_addressee, mark_bounced, mark_checked
from cases.repatriation.models import Addressee
from cases.repatriation.vocabularies import AddresseeKind
from people.accounts.models import Membership, Organisation, Team
from people.accounts.partner_keys import issue_partner_key
from people.accounts.partners import add_partner
from people.accounts.roles import PARTNER_MAY
from people.accounts.services import make_organisation
from people.dates import clock
from people.registry.languages import Language

OWN, PARTNER = "Way Home (demo)", "Open Gate (demo)"
_KEY_DAYS = 180

# That such offices are there is public knowledge; their addresses in the demo are invented.
_EMBASSIES = {
    "NPL": "Nepal",
    "IND": "India",
    "BGD": "Bangladesh",
    "LKA": "Sri Lanka",
    "KEN": "Kenya",
    "IRQ": "Iraq",
    "CUB": "Cuba",
}
_ADDRESSEES: list[tuple[str, str, str]] = [
    *(
        (AddresseeKind.EMBASSY_HOME_IN_RU, f"Embassy of {name} in Moscow, consular section", code)
        for code, name in _EMBASSIES.items()
    ),
    (AddresseeKind.CONSULAR_DEPT_HOME, "Department of Consular Services, Kathmandu", "NPL"),
    (AddresseeKind.MFA_HOME, "Ministry of External Affairs, New Delhi", "IND"),
    (AddresseeKind.POLICE_HOME, "Criminal investigators, Nairobi", "KEN"),
    (AddresseeKind.PROSECUTOR_HOME, "Prosecutor's office, Dhaka", "BGD"),
    (AddresseeKind.ICRC_CTA, "ICRC, Central Tracing Agency", ""),
    (AddresseeKind.NATIONAL_RC_SOCIETY, "Red Cross society, tracing service", ""),
    (AddresseeKind.UA_COORD_HQ, "Coordination Headquarters for prisoners of war, Kyiv", "UKR"),
    (AddresseeKind.RU_MOD, "Ministry of Defence, relatives' office", "RUS"),
    (AddresseeKind.RU_MILITARY_PROSECUTOR, "Military prosecutor of the garrison", "RUS"),
    (AddresseeKind.RU_HR_COMMISSIONER, "Commissioner for human rights, Moscow", "RUS"),
    (AddresseeKind.IOM_MISSION, "IOM mission, assisted return", ""),
    (AddresseeKind.ASYLUM_AUTHORITY, "Asylum office of a third country", ""),
]


_WRITTEN_IN = {"RUS": Language.RUSSIAN, "UKR": Language.UKRAINIAN, "CUB": Language.SPANISH}
_DAYS_TO_ANSWER = {AddresseeKind.CONSULAR_DEPT_HOME: 45, AddresseeKind.IOM_MISSION: 14}


@dataclass(frozen=True)
class Offices:
    """Who works in the demo, and the sign-in lines of this installation alone."""

    members: dict[str, Membership]
    partner: Organisation
    team: Team
    addressees: list[Addressee]
    passwords: dict[str, str]
    apps: dict[str, str]
    partner_key: str

    @property
    def lea(self) -> Membership:
        return self.members[LEA]

    def worker(self, owner: str) -> Membership:
        """Return who works on a case; where nobody owns it, the coordinator."""
        return self.members[owner or LEA]

    def at(self, kinds: tuple[str, ...], country: str) -> list[Addressee]:
        """Return the addressees of these kinds that serve a nationality, in the kinds' order."""
        fitting = [
            each
            for each in self.addressees
            if each.kind in kinds and (each.country in ("", "UKR", "RUS", country))
        ]
        return sorted(fitting, key=lambda each: kinds.index(each.kind))


def open_offices(*, days_ago: int) -> Offices:
    """Make the group, its members and its partner on a day before the first case was opened."""
    with clock.at(clock.now() - timedelta(days=days_ago)):
        own = make_organisation(name=OWN)
        staff = Staff(own)
        lea = staff.members[LEA]
        partner = add_partner(name=PARTNER, kind=Organisation.Kind.NGO, by=lea)
        staff.add_reader(partner)
        staff.trust()
        team = staff.make_team()
        addressees = [_keep(lea, number) for number in range(len(_ADDRESSEES))]
    _check(addressees, lea)
    staff.send_tunde_away(clock.today())
    _key, text = issue_partner_key(
        organisation=partner, by=lea, scopes=PARTNER_MAY, days=_KEY_DAYS
    )
    return Offices(
        members=staff.members,
        partner=partner,
        team=team,
        addressees=addressees,
        passwords=staff.passwords,
        apps=staff.apps,
        partner_key=text,
    )


def _keep(by: Membership, number: int) -> Addressee:
    kind, name, country = _ADDRESSEES[number]
    return add_addressee(
        organisation=by.organisation,
        by=by,
        kind=kind,
        name=name,
        country=country,
        language=_WRITTEN_IN.get(country, Language.ENGLISH),
        address=f"Invented Street {number + 1}",
        email=f"office-{number + 1}@example.org",
        typical_days=_DAYS_TO_ANSWER.get(AddresseeKind(kind)),
    )


def _check(addressees: list[Addressee], by: Membership) -> None:
    """Most were looked at lately; the last was not, and a mail to the one before came back."""
    *looked_at, returned, _left = addressees
    for addressee in looked_at:
        mark_checked(addressee=addressee, by=by, version=addressee.version)
    mark_bounced(addressee=returned, by=by)
