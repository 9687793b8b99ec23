"""Who works in the demo: a member of each role, a team, somebody who is away."""

import secrets
from datetime import date, timedelta

from cases.lifecycle.demo.plot import LEA, MINA, TUNDE
from people.accounts.covers import name_deputy
from people.accounts.members import change_rights
from people.accounts.models import Membership, Organisation, Team
from people.accounts.roles import Role
from people.accounts.second_factor import give_app
from people.accounts.services import add_member
from people.accounts.teams import change_team, make_team
from people.dates import clock

ASHA, NADIA, SELMA, OMAR, PIA = "asha", "nadia", "selma", "omar", "pia"
_MEMBERS = (
    (LEA, "Lea S.", Role.COORDINATOR),
    (MINA, "Mina K.", Role.CASEWORKER),
    (TUNDE, "Tunde A.", Role.CASEWORKER),
    (ASHA, "Asha T.", Role.INTAKE),
    (NADIA, "Nadia R.", Role.LAWYER),
    (SELMA, "Selma D.", Role.AUDITOR),
    (OMAR, "Omar F.", Role.ADMIN),
)
_HERE_FOR = timedelta(days=500)
_TEAM, _IN_TEAM = "Night desk", (MINA, ASHA)
_AWAY_FOR = timedelta(days=12)
_WORDS = (
    *("amber", "barley", "candle", "cedar", "copper", "daisy", "ember", "falcon", "fennel"),
    *("gravel", "harbour", "hazel", "island", "juniper", "kettle", "lantern", "maple", "marble"),
    *("meadow", "nutmeg", "orchard", "pebble", "quarry", "raven", "saffron", "timber", "tulip"),
    *("velvet", "walnut", "willow", "winter", "yonder"),
)


class Staff:
    """Members by name; by e-mail the passwords and code apps of this installation alone."""

    def __init__(self, own: Organisation) -> None:
        self.passwords: dict[str, str] = {}
        self.apps: dict[str, str] = {}
        self.members = {name: self._hire(own, name, shown, role) for name, shown, role in _MEMBERS}

    def add_reader(self, partner: Organisation) -> Membership:
        """Let somebody at the partner read what is shared with it."""
        self.members[PIA] = self._hire(partner, PIA, "Pia V.", Role.PARTNER_READER)
        return self.members[PIA]

    def trust(self) -> None:
        """Lea and Mina may reveal and are trained for emergencies, Tunde is trained."""
        today, lea, omar = clock.today(), self.members[LEA], self.members[OMAR]
        for name, reveals, by in ((LEA, True, omar), (MINA, True, lea), (TUNDE, False, lea)):
            self.members[name] = change_rights(
                member=self.members[name], may_reveal=reveals, trained_on=today, by=by
            )

    def make_team(self) -> Team:
        lea = self.members[LEA]
        ids = [self.members[name].id for name in _IN_TEAM]
        return change_team(team=make_team(name=_TEAM, by=lea), name=_TEAM, member_ids=ids, by=lea)

    def send_tunde_away(self, today: date) -> None:
        """Nadia stands in for him: she sees what is his."""
        name_deputy(
            absent=self.members[TUNDE],
            deputy=self.members[NADIA],
            until=today + _AWAY_FOR,
            by=self.members[LEA],
        )

    def _hire(self, group: Organisation, name: str, shown: str, role: str) -> Membership:
        email = email_of(name)
        self.passwords[email] = _password()
        member = add_member(
            organisation=group,
            email=email,
            display_name=shown,
            password=self.passwords[email],
            role=role,
        )
        self.apps[email] = give_app(member=member)
        # So long ago that their voices count where a second person is asked for.
        member.joined_at = clock.now() - _HERE_FOR
        member.save(update_fields=["joined_at"])
        return member


def email_of(name: str) -> str:
    return f"{name}@example.org"


def _password() -> str:
    """Three words and three digits; new in every installation, whatever the seed."""
    chosen = "-".join(secrets.choice(_WORDS) for _ in range(3))
    return f"{chosen}-{secrets.randbelow(900) + 100}"
