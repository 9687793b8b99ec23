"""What lies with whom."""

from collections import Counter
from dataclasses import dataclass
from uuid import UUID

from cases.casebook.filter_fields import NOBODY
from cases.casebook.filters import GREAT, GREAT_RISKS
from cases.statistics.dashboard.links import Figure, Links
from cases.statistics.dashboard.sums import past
from cases.statistics.tallies.figures import Of
from cases.statistics.tallies.reading import Numbers


@dataclass(frozen=True)
class Load:
    """What lies with one member; `owner` is an id of 32 characters, empty for nobody."""

    owner: str
    open: Figure
    at_risk: Figure
    overdue: Figure
    silent: Figure


def workload(numbers: Numbers, links: Links) -> list[Load]:
    """Return what lies with each owner, the most first, and with nobody at the end."""
    risks: dict[str, Counter[str]] = {}
    for (owner, risk), number in numbers[Of.WORKLOAD].items():
        risks.setdefault(owner, Counter())[risk] += number
    late, silent = past(numbers[Of.ANSWER_DAY]), past(numbers[Of.CONTACT_DAY])
    owners = {*risks, *late, *silent}
    return [
        _load(links, owner, risks.get(owner, Counter()), late[owner], silent[owner])
        for owner in sorted(
            owners, key=lambda each: (not each, -risks.get(each, Counter()).total(), each)
        )
    ]


def _load(links: Links, owner: str, risks: Counter[str], late: int, silent: int) -> Load:
    told = str(UUID(owner)) if owner else NOBODY
    great = sum(risks[risk] for risk in GREAT_RISKS)
    return Load(
        owner=owner,
        open=Figure(risks.total(), links.open(owner=told)),
        at_risk=Figure(great, links.open(owner=told, risk=GREAT)),
        overdue=Figure(late, links.query(overdue="true", owner=told)),
        silent=Figure(silent, links.query(silent="true", owner=told)),
    )
