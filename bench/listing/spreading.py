"""Spreads filled cases over all that they are filtered by, in plain SQL: much, little, nothing."""

from datetime import timedelta
from typing import Any

from django.db import connection

from cases.casebook.models import NO_DEADLINE, Case
from cases.casebook.vocabularies import RecruitmentChannel
from people.accounts.models import Membership, Organisation, Team, User
from people.dates import clock
from people.vault.index import code_marks

# One case of so many has a rare value.
RARE = 10_000
TEAM_OF = 20_000
SMALL = 500
# Of a case by the number in its reference, each time another of a thousand.
_NUMBER = "CAST(substr(ref, 8) AS bigint)"


def spread(lea: Membership, cases: int) -> None:
    """Give owners, teams, stages, days and channels to cases that were just filled."""
    people, teams = _people(lea.organisation), _teams(lea.organisation)
    teams[0].members.add(people[2])
    _set(_columns(lea, people, teams, cases))
    # What follows from what was set before.
    _set(_following())


def _set(columns: dict[str, str]) -> None:
    told = ", ".join(f"{name} = {value}" for name, value in columns.items())
    with connection.cursor() as cursor:
        cursor.execute(f"UPDATE cases_case SET {told}")  # noqa: S608  # all of it is ours


def _following() -> dict[str, str]:
    """Open cases alone have days; closed ones a reason."""
    days = {
        "answer_due_on": (41, 200, day("today", 43, 120, -20)),
        "next_due_on": (47, 600, day("today", 53, 120, -20)),
        "contact_due_on": (59, 500, day("today", 61, 300, -40)),
    }
    return {
        name: f"CASE WHEN {_open()} AND {part(prime)} < {share} THEN {due} ELSE {_far()} END"
        for name, (prime, share, due) in days.items()
    } | {
        "closed_reason": f"CASE WHEN {_open()} THEN '' WHEN {rare(67)} THEN 'duplicate' "
        f"WHEN {part(71)} < 500 THEN 'returned' ELSE 'fate_known' END",
    }


def _far() -> str:
    is_postgresql = connection.vendor == "postgresql"
    return f"DATE '{NO_DEADLINE}'" if is_postgresql else f"'{NO_DEADLINE}'"


def _columns(
    lea: Membership, people: list[Membership], teams: list[Team], cases: int
) -> dict[str, str]:
    marks = _marks(lea)
    pair = f"'{' '.join(sorted([marks['online_ad'], marks['friend']]))}'"
    small = max(SMALL * 1_000_000 // cases, 1)
    big = min(TEAM_OF * 1_000 // cases, 300)
    million = f"({_drawn(13)} % 1000000)"
    return {
        # Of the latest cases most are open, of the first hardly any.
        "workflow": f"CASE WHEN {_NUMBER} * 1000 > {cases} * (600 + {part(3)} / 2) "
        f"THEN CASE WHEN {part(5)} < 300 THEN 'new' ELSE 'open' END "
        f"WHEN {part(7)} < 900 THEN 'closed' ELSE 'transferred' END",
        "status": f"CASE WHEN {rare(11)} THEN 'escaped' WHEN {rare(13)} THEN 'at_risk' "
        f"WHEN {part(17)} < 400 THEN 'serving' WHEN {part(17)} < 700 THEN 'missing' "
        "ELSE 'returned' END",
        "side": f"CASE WHEN {rare(19)} THEN 'ukr' ELSE 'rus' END",
        "nationality": f"CASE WHEN {rare(23)} THEN '' WHEN {rare(29)} THEN 'WSM' "
        f"WHEN {part(31)} < 400 THEN 'NPL' WHEN {part(31)} < 700 THEN 'KEN' ELSE 'CUB' END",
        "pathway": f"CASE WHEN {rare(37)} THEN 'convict' WHEN {part(73)} < 500 "
        "THEN 'job_fraud' ELSE 'unknown' END",
        "risk": f"CASE WHEN {rare(79)} THEN 'critical' WHEN {part(83)} < 700 THEN 'normal' "
        "ELSE 'high' END",
        "owner_id": f"CASE WHEN {rare(89)} THEN {_id(people[1])} "
        f"WHEN {million} < {small} THEN {_id(people[3])} "
        f"WHEN {part(97)} < 200 THEN {_id(people[0])} WHEN {part(97)} < 250 THEN NULL "
        f"ELSE {_id(lea)} END",
        "team_id": f"CASE WHEN {rare(101)} THEN {_id(teams[1])} "
        f"WHEN {part(103)} < {big} THEN {_id(teams[0])} WHEN {part(103)} < 500 "
        f"THEN {_id(teams[3])} ELSE NULL END",
        "lacks_birth": f"({part(107)} < 500)",
        "lacks_consent": rare(109),
        "channel_marks": f"CASE WHEN {rare(113)} THEN '{marks['police_raid']}' "
        f"WHEN {part(127)} < 200 THEN {pair} WHEN {part(127)} < 400 "
        f"THEN '{marks['online_ad']}' WHEN {part(127)} < 700 THEN '{marks['friend']}' "
        f"WHEN {part(127)} < 800 THEN '{marks['prison']}' ELSE '' END",
        "stage_since": day("opened_on", 131, 700),
        "status_since": day("opened_on", 137, 400),
    }


def part(prime: int) -> str:
    """A number below a thousand, as if drawn anew for each case and each prime."""
    return f"({_drawn(prime)} % 1000)"


def rare(prime: int) -> str:
    return f"({_drawn(prime)} % {RARE} = {prime})"


def _drawn(prime: int) -> str:
    one, other = f"({_NUMBER} * 7919 + {prime})", f"({_NUMBER} * 104729 + {prime**2})"
    return f"(({one} % 1000003) * ({other} % 999983) % 1000033)"


def _open() -> str:
    return "workflow IN ('new', 'open')"


def day(base: str, prime: int, most: int, least: int = 0) -> str:
    days = f"({_drawn(prime)} % {most} + {least})"
    if connection.vendor == "postgresql":
        first = f"DATE '{clock.today()}'" if base == "today" else base
        return f"({first} + {days}::integer)"
    first = f"'{clock.today()}'" if base == "today" else base
    return f"date({first}, {days} || ' days')"


def _marks(lea: Membership) -> dict[str, str]:
    field: Any = Case._meta.get_field("channels")
    return code_marks(field.label, RecruitmentChannel.values, within=lea.organisation_id)


def _id(row: Any) -> str:
    return f"'{row.pk}'::uuid" if connection.vendor == "postgresql" else f"'{row.pk.hex}'"


def _people(group: Organisation) -> list[Membership]:
    """One with many cases, one with few, one whose team has many, one with some, one with none."""
    found = []
    for name in ("many", "few", "team", "some", "none"):
        user = User(email=f"{name}@example.org", display_name=f"{name.title()} Measured")
        user.set_unusable_password()
        user.save()
        made = Membership.objects.create(user=user, organisation=group, role="caseworker")
        found.append(made)
    return found


def _teams(group: Organisation) -> list[Team]:
    names = ("many", "few", "none", "others")
    return [Team.objects.create(organisation=group, name=name) for name in names]


def asked(cases: int) -> dict[str, dict[str, str]]:
    """Return for each filter its values, as the address has them, by how often they occur."""
    people = {m.user.email.partition("@")[0]: str(m.pk) for m in _members()}
    teams = {team.name: str(team.pk) for team in Team.objects.all()}
    last = Case.objects.latest("opened_on").opened_on
    one_day = (last - timedelta(days=60)).isoformat()
    long_ago = "2015-01-01"
    periods = {
        name: {
            "common": f"{name}_from=2023-01-01&{name}_until=2023-12-31",
            "rare": f"{name}_from={one_day}&{name}_until={one_day}",
            "never": f"{name}_until={long_ago}",
        }
        for name in ("opened", "status", "closed")
    }
    of = {
        "stage": {"common": "stage=open", "also common": "stage=finished"},
        "nationality": values("nationality", "NPL", "WSM", "TON"),
        "status": values("status", "serving", "escaped", "prevented"),
        "pathway": values("pathway", "job_fraud", "convict", "mobilised"),
        "owner": values("owner", people["many"], people["few"], people["none"]),
        "nobody": {"common": "owner=nobody"},
        "team": values("team", teams["many"], teams["few"], teams["none"]),
        "no team": {"common": "team=nobody"},
        "channel": values("channel", "online_ad", "police_raid", "tv"),
        "lacks": values("lacks", "birth", "consent", ""),
        "lacks nationality": {"rare": "lacks=nationality"},
        "closed_reason": values("closed_reason", "returned", "duplicate", "out_of_scope"),
        "risk": values("risk", "normal", "critical", "low"),
        "counted": values("counted", "recruits", "apart", ""),
        "prevention": {"rare": "counted=prevention"},
        "overdue": {"some": "overdue=true", "common": "overdue=false"},
        "silent": {"some": "silent=true", "common": "silent=false"},
    }
    within = {f"{name} within": values for name, values in periods.items()}
    return {"all": {"all": ""}, **of, **within}


def values(name: str, common: str, rare: str, never: str) -> dict[str, str]:
    told = {"common": common, "rare": rare, "never": never}
    return {kind: f"{name}={value}" for kind, value in told.items() if value}


def _members() -> Any:
    return Membership.objects.select_related("user")
