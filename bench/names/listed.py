"""An invented list against invented people, in a process whose environment names the database.

Some of the people stand on the list under another spelling: a query's words, or a slip of the
keys. All others on it are somebody else.
"""

import json
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import django

django.setup()

from django.core.management import call_command  # noqa: E402  # Django must be set up first
from django.db import connection, transaction  # noqa: E402

from bench.names.grouping import is_east_asian, read_queries  # noqa: E402
from bench.names.growing import grown, read_register  # noqa: E402
from cases.casebook.models import Case  # noqa: E402
from cases.imports.matching.keeping import keep_rows  # noqa: E402
from cases.imports.matching.models import Candidate, OutsideList  # noqa: E402
from cases.imports.matching.services import bring_list, start_matching  # noqa: E402
from people.accounts.models import Membership, User  # noqa: E402
from people.accounts.services import make_organisation  # noqa: E402
from people.dates import clock  # noqa: E402
from people.dates.fuzzy import FuzzyDate  # noqa: E402
from people.registry.countries import country_choices, country_name  # noqa: E402
from people.registry.models import Nationality, Person, PersonName  # noqa: E402
from people.registry.services import next_references  # noqa: E402
from people.vault.keyring import keyring  # noqa: E402

AT_ONCE, PLANTED = 1000, 1000
COUNTRIES = [code for code, _label in country_choices()][:30]
# How often a thing is known: of one's own, and on the list.
KNOWN, LISTED = 0.9, 0.8
COLUMNS = {
    "name": ["name"],
    "name and birth": ["name", "birth"],
    "name, birth and nationality": ["name", "birth", "nationality"],
}

# A name, a year and a country.
Man = tuple[str, int, str]


def measure(register: Path, queries: Path, persons: int, rows: int, told: str) -> dict[str, Any]:
    for alias in ("default", "keys"):
        call_command("migrate", database=alias, verbosity=0)
    chance = random.Random(rows)
    own = read_register(register)
    asked = {
        query.key: query.text
        for query in read_queries(queries, dict(own))
        if query.kind != "prefix" and not is_east_asian(query)
    }
    chance.shuffle(own)
    own.sort(key=lambda line: line[0] not in asked)
    member = _member()
    men = [(name, _year(chance), chance.choice(COUNTRIES)) for _key, name in own[:persons]]
    cases = dict(zip((key for key, _name in own), _load(men, member, chance), strict=False))
    known = {name for name, _year, _country in men}
    others = [name for _key, name in grown(own, len(own) + rows, []) if name not in known]
    planted = _planted(own[:persons], men, asked, chance)
    lines = _lines(others[: rows - len(planted)], planted, chance)
    outside = _outside(member, lines, COLUMNS[told])
    del own, others, men
    return {"told": told, "persons": persons} | _matched(outside, member, lines, cases)


def _matched(
    outside: OutsideList,
    member: Membership,
    lines: list[tuple[str, list[str]]],
    cases: dict[str, Any],
) -> dict[str, Any]:
    expected = {
        position: cases[key] for position, (key, _cells) in enumerate(lines, start=1) if key
    }
    count = len(lines)
    del lines
    job = start_matching(list_id=outside.pk, by=member, columns=outside.columns).job
    assert job is not None
    work = _by_a_worker(str(job.pk))
    outside = OutsideList.objects.select_related("job").get(pk=outside.pk)
    assert outside.is_finished, outside.job
    found = set(Candidate.objects.values_list("position", "case_id"))
    right = {(position, case_id) for position, case_id in expected.items()} & found
    strong = Candidate.objects.filter(is_strong=True).count()
    return {
        "rows": count,
        "seconds": work["seconds"],
        # On a busy machine this tells how much of it was work of this process.
        "seconds of own work": work["of own work"],
        "peak MB": work["peak MB"],
        "planted": len(expected),
        "recall": round(len(right) / max(len(expected), 1), 3),
        "candidates": len(found),
        "strong": strong,
        "false per 1000 rows": round((len(found) - len(right)) / count * 1000, 1),
        "passed over": outside.passed_over,
    }


def _by_a_worker(job: str) -> dict[str, float]:
    """Have it done by a process of its own: its memory holds nothing of what is measured."""
    command = [sys.executable, "-m", "bench.sheets.working", "match", job]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    told: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return told


def _member() -> Membership:
    group = make_organisation(name="Measured")
    user = User.objects.create_user("measuring@example.org", None, display_name="Measuring")
    return Membership.objects.create(user=user, organisation=group, role="coordinator")


def _year(chance: random.Random) -> int:
    return min(2007, max(1965, round(chance.gauss(1993, 7))))


def _load(men: list[Man], by: Membership, chance: random.Random) -> Iterator[Any]:
    """Open a case for each, in bulk; yield the ids of the cases."""
    for start in range(0, len(men), AT_ONCE):
        chunk = men[start : start + AT_ONCE]
        with keyring(), transaction.atomic():
            yield from [case.pk for case in _load_chunk(chunk, by, chance)]
        print(f"{start + len(chunk):>8} of {len(men)}", file=sys.stderr, flush=True)


def _load_chunk(men: list[Man], by: Membership, chance: random.Random) -> list[Case]:
    group = by.organisation_id
    refs = next_references("P", 6, len(men))
    persons = Person.objects.bulk_create(
        Person(
            ref=ref,
            organisation_id=group,
            birth=FuzzyDate(str(year)) if chance.random() < KNOWN else None,
        )
        for ref, (_name, year, _country) in zip(refs, men, strict=True)
    )
    pairs = list(zip(persons, men, strict=True))
    PersonName.objects.bulk_create(PersonName(person=one, full=man[0]) for one, man in pairs)
    Nationality.objects.bulk_create(
        Nationality(person=one, country=man[2]) for one, man in pairs if chance.random() < KNOWN
    )
    return Case.objects.bulk_create(
        Case(
            ref=f"C-2026-{int(one.ref[2:]):05}",
            organisation_id=group,
            person=one,
            owner=by,
            opened_on=clock.today(),
        )
        for one, _man in pairs
    )


def _planted(
    lines: list[tuple[str, str]], men: list[Man], asked: dict[str, str], chance: random.Random
) -> list[tuple[str, list[str]]]:
    """Some of one's own as somebody else writes them: by a query's words, else with one slip."""
    rows = []
    for (key, name), (_name, year, country) in list(zip(lines, men, strict=False))[:PLANTED]:
        rows.append((key, _cells(asked.get(key) or _slip(name, chance), year, country, chance)))
    return rows


def _slip(name: str, chance: random.Random) -> str:
    at = chance.randrange(1, max(len(name) - 1, 2))
    other = chance.choice("aeioutrnsk")
    ways = (name[:at] + name[at + 1 :], name[:at] + other + name[at + 1 :])
    swapped = name[:at] + name[at + 1 : at + 2] + name[at : at + 1] + name[at + 2 :]
    return chance.choice((*ways, swapped))


def _lines(
    names: list[str], planted: list[tuple[str, list[str]]], chance: random.Random
) -> list[tuple[str, list[str]]]:
    rows = [("", _cells(name, _year(chance), chance.choice(COUNTRIES), chance)) for name in names]
    rows += planted
    chance.shuffle(rows)
    return rows


def _cells(name: str, year: int, country: str, chance: random.Random) -> list[str]:
    born = f"{chance.randint(1, 28):02}.{chance.randint(1, 12):02}.{year}"
    return [
        name,
        born if chance.random() < LISTED else "",
        country_name(country) if chance.random() < LISTED else "",
    ]


def _outside(
    by: Membership, lines: list[tuple[str, list[str]]], columns: list[str]
) -> OutsideList:
    outside = bring_list(by=by, raw=b"Nobody Here", name="Measured", says="pow")
    assert outside.file_id is not None
    count = keep_rows(outside.file_id, ((at, cells) for at, (_key, cells) in enumerate(lines)))
    outside.rows, outside.columns, outside.has_headings = count, columns, False
    outside.save(update_fields=["rows", "columns", "has_headings"])
    return outside


if __name__ == "__main__":
    register, queries, persons, rows, told = sys.argv[1:]
    found = measure(Path(register), Path(queries), int(persons), int(rows), told)
    print(json.dumps({"engine": connection.vendor, **found}))
