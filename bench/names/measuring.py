"""One size on one engine, in a process of its own whose environment names the database."""

import gc
import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import django
from django.conf import settings

django.setup()

from django.core.management import call_command  # noqa: E402  # Django must be set up first
from django.db import connection, transaction  # noqa: E402

from bench.names import beside, cutting, leaks  # noqa: E402
from bench.names.grouping import (  # noqa: E402
    Answer,
    Query,
    figures,
    percentile,
    rank_among,
    read_queries,
)
from bench.names.growing import Line, grown, read_register  # noqa: E402
from cases.lifecycle.measuring import batch_for  # noqa: E402
from people.accounts.models import Membership, Organisation, User  # noqa: E402
from people.accounts.services import make_organisation  # noqa: E402
from people.registry.entries import NewName, NewPerson  # noqa: E402
from people.registry.index import upkeep  # noqa: E402
from people.registry.index.asking import question_of  # noqa: E402
from people.registry.index.generations import searched  # noqa: E402
from people.registry.index.loading import load_lines  # noqa: E402
from people.registry.index.search import search_people  # noqa: E402
from people.registry.models import NameToken, Person  # noqa: E402
from people.registry.services import register_person  # noqa: E402
from people.vault.keyring import keyring  # noqa: E402

SINGLE = 200
_GROUP = "Measured"
INDEX_TABLES = ("people_nametoken", "people_tokencount", "people_nameentry")


def measure(register: Path, queries: Path, size: int, with_others: bool) -> dict[str, Any]:
    for alias in ("default", "keys"):
        call_command("migrate", database=alias, verbosity=0)
    own = read_register(register)
    asked = read_queries(queries, dict(own))
    lines = grown(own, size, [query.key for query in asked])
    names = [name for _key, name in lines]
    there = {key for key, _name in lines}
    answerable = [query for query in asked if query.key in there]
    group = _measured_group()
    insert = _load(group, lines)
    told: dict[str, Any] = {"persons": len(lines), "queries": len(answerable)}
    told |= _searched(group, answerable)
    told["latency of a caseworker"] = cutting.cut_latency(group, answerable)
    told["insert"] = insert | _single(names)
    told["bytes"] = _bytes(len(lines))
    told["leak"] = leaks.guessed(*leaks.halves([name for _key, name in own]))
    if with_others:
        told["rapidfuzz scan"] = beside.scan(names, answerable)
        if connection.vendor == "postgresql":
            told["pg_trgm"] = beside.trigrams(names, answerable)
    return told


def _measured_group() -> Organisation:
    groups = (group for group in Organisation.objects.all() if group.name == _GROUP)
    return next(groups, None) or make_organisation(name=_GROUP)


def _load(group: Organisation, lines: list[Line]) -> dict[str, Any]:
    """Load what is not there; the rate is that of the run that loaded most."""
    kept = Path(settings.HOMEWARD_VAR) / "rate.json"
    known: dict[str, Any] = json.loads(kept.read_text()) if kept.exists() else {}
    if Person.objects.filter(organisation=group).count() >= len(lines):
        return known
    at_once = batch_for(len(lines))
    begun, loaded = time.perf_counter(), 0
    for start in range(0, len(lines), at_once):
        loaded += load_lines(lines[start : start + at_once], organisation_id=group.pk)
        rate = loaded / (time.perf_counter() - begun)
        done = min(start + at_once, len(lines))
        left = (len(lines) - done) / max(rate, 1)
        _say(f"{done:>8} of {len(lines)}, {rate:.0f}/s, {left:.0f} s left")
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("VACUUM ANALYZE")
    if loaded >= known.get("loaded", 0):
        known = {"loaded": loaded, "bulk per second": round(rate, 1)}
        kept.write_text(json.dumps(known))
    return known


def _searched(group: Organisation, queries: list[Query]) -> dict[str, Any]:
    """Search with all persons of the group in sight, as a coordinator has them."""
    within = Person.objects.filter(organisation=group)
    for query in queries[:: max(len(queries) // 100, 1)]:
        search_people(within=within, text=query.text, organisation_id=group.pk)
    # The register lies in memory here, as it does not in a server: it is not looked through.
    gc.freeze()
    answers, times, own = [], [], []
    for query in queries:
        begun, used = time.perf_counter(), time.process_time()
        with keyring():
            found = search_people(within=within, text=query.text, organisation_id=group.pk)
            called = [[name.full for name in one.person.names.all()] for one in found]
        times.append((time.perf_counter() - begun) * 1000)
        own.append((time.process_time() - used) * 1000)
        answers.append(Answer(query, rank_among(query.expected, called)))
    postings = [float(count) for count in _postings(group, queries)]
    return {
        "groups": figures(answers) if answers else {},
        # The second tells on a busy machine how much of it was work of this process.
        "latency": _percentiles(times, " ms") | _percentiles(own, " ms of own work"),
        "postings": _percentiles(postings, ""),
    }


def _percentiles(values: list[float], unit: str) -> dict[str, float]:
    return {
        f"p50{unit}": round(percentile(values, 0.5), 1) if values else 0.0,
        f"p95{unit}": round(percentile(values, 0.95), 1) if values else 0.0,
    }


def _postings(group: Organisation, queries: list[Query]) -> Iterator[int]:
    index = searched()
    assert index is not None
    for query in queries:
        asked = question_of(query.text, index=index, organisation_id=group.pk)
        tokens = [one.token for one in asked.postings] if asked else []
        yield NameToken.objects.filter(token__in=tokens).count()


def _single(names: list[str]) -> dict[str, float]:
    """Register some in another group, and write the index of some others alone."""
    group = make_organisation(name="Beside the measured")
    user = User.objects.create(email=f"{group.pk}@example.org", display_name="Mina")
    mina = Membership.objects.create(user=user, organisation=group, role="caseworker")
    some = names[:SINGLE]
    begun = time.perf_counter()
    persons = [_register(mina, name) for name in some]
    whole = time.perf_counter() - begun
    for person in persons:
        with transaction.atomic():
            upkeep.forget_names(person)
    begun = time.perf_counter()
    for person, name in zip(persons, some, strict=True):
        with keyring(), transaction.atomic():
            upkeep.index_new_person(person, [name])
    alone = time.perf_counter() - begun
    return {
        "register_person per second": round(len(some) / whole, 1),
        "index alone per second": round(len(some) / alone, 1),
    }


def _register(mina: Membership, name: str) -> Person:
    with keyring():
        return register_person(by=mina, told=NewPerson(names=(NewName(name),)))


def _bytes(persons: int) -> dict[str, float]:
    """Return bytes for each person: of the index, and of everything."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(
                "SELECT sum(pg_total_relation_size(one::regclass)) FROM unnest(%s::text[]) AS one",
                [list(INDEX_TABLES)],
            )
            index = int(cursor.fetchone()[0])
            cursor.execute("SELECT pg_database_size(current_database())")
        else:
            index = _pages_of_index(cursor)
            cursor.execute(
                "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
            )
        whole = int(cursor.fetchone()[0])
    return {"index": round(index / persons), "database": round(whole / persons)}


def _pages_of_index(cursor: Any) -> int:
    try:
        cursor.execute(
            "SELECT sum(pgsize) FROM dbstat WHERE name LIKE 'people_nametoken%%'"
            " OR name LIKE 'people_tokencount%%' OR name LIKE '%%people_nameentry%%'",
            [],
        )
    except django.db.utils.OperationalError:
        return 0
    return int(cursor.fetchone()[0] or 0)


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    register, queries, size, others = sys.argv[1:]
    print(json.dumps(measure(Path(register), Path(queries), int(size), others == "1")))
