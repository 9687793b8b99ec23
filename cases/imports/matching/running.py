"""Comparing a list with one's own people: a job that goes on where another was cut off.

Each chunk is kept together with how far it went. Whoever is killed before that has kept nothing
of it, and the next one compares it again: no candidate is there twice, and none is lost.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from uuid import UUID

from django.db import transaction
from django.db.models import Count

from cases.imports.matching.columns import listed, mark_text, told_in
from cases.imports.matching.keeping import Row, read_rows
from cases.imports.matching.models import Candidate, OutsideList
from cases.imports.matching.people import Found, People
from cases.imports.matching.vocabularies import DECIDED
from people.accounts.roles import Permission
from people.audit.actions import Action
from people.audit.services import record
from people.jobs import services as jobs
from people.jobs.models import Job
from people.jobs.running import asker_of, run
from people.vault.index import blind
from people.vault.keyring import keyring

CHUNK = 500
# Of one case a list yields no more than so many that are weak, and so many at all.
MOST_WEAK, MOST_OF_CASE = 10, 40


@dataclass
class Kept:
    """How many candidates of each case there are, and how many were too many."""

    weak: Counter[UUID] = field(default_factory=Counter)
    all: Counter[UUID] = field(default_factory=Counter)
    passed_over: int = 0

    def has_room(self, candidate: Candidate) -> bool:
        case_id = candidate.case_id
        is_full = self.all[case_id] >= MOST_OF_CASE
        if is_full or (not candidate.is_strong and self.weak[case_id] >= MOST_WEAK):
            self.passed_over += 1
            return False
        self.all[case_id] += 1
        self.weak[case_id] += not candidate.is_strong
        return True


def match_list(job_id: UUID) -> None:
    """Compare a list as far as it was not yet. Of many who try one does."""
    # The list may have run out meanwhile.
    run(job_id, _match, gives_up=(FileNotFoundError,))


def _match(job: Job) -> None:
    outside = OutsideList.objects.get(job=job)
    _check(job, outside)
    jobs.beat(job, done=outside.done, total=outside.rows)
    people = People(
        outside.organisation_id,
        rows=outside.rows,
        opened=lambda _count: jobs.beat(job, done=outside.done),
    )
    kept = _kept_so_far(outside)
    for chunk in _chunks(outside):
        _check(job, outside)
        with keyring():
            _keep(job, outside, chunk, list(_candidates(outside, people, chunk)), kept)
    with transaction.atomic():
        jobs.finish(job)
        count = outside.candidates.count()
        record(Action.LIST_MATCHED, by=job.asked_by, on=outside, count=count, rows=outside.rows)


def _check(job: Job, outside: OutsideList) -> None:
    """PermissionDenied for who may not any more, FileNotFoundError when the list is gone."""
    asker_of(job, Permission.MATCH_LISTS)
    outside.refresh_from_db(fields=["removed_at", "expires_at", "file_id"])
    if not outside.is_there:
        raise FileNotFoundError


def _chunks(outside: OutsideList) -> Iterator[list[Row]]:
    assert outside.file_id is not None
    after = max(outside.done, int(outside.has_headings))
    rows = read_rows(outside.file_id, after=after)
    while chunk := list(islice(rows, CHUNK)):
        yield chunk


def _candidates(outside: OutsideList, people: People, rows: Iterable[Row]) -> Iterator[Candidate]:
    for row in rows:
        told = told_in(row.cells, outside.columns)
        found = people.likely(listed(told))
        if not found:
            continue
        text = mark_text(told, outside.says)
        mark = blind("outside_list.row", text, within=outside.organisation_id)
        for each in found:
            for case_id in each.own.cases:
                yield Candidate(
                    case_id=case_id,
                    outside_list=outside,
                    position=row.position,
                    found={"line": row.line, "cells": told, **_said(each)},
                    is_strong=each.score.must_be_decided,
                    row_mark=mark,
                )


def _said(found: Found) -> dict[str, object]:
    return {"evidence": [[each.clue.value, each.bits] for each in found.score.evidence]}


@transaction.atomic
def _keep(
    job: Job, outside: OutsideList, rows: list[Row], candidates: list[Candidate], kept: Kept
) -> None:
    """Keep a chunk and how far it went, or nothing; JobStopped when it is no longer ours."""
    done = rows[-1].position
    jobs.beat(job, done=done)
    decided = _decided_before(outside, candidates)
    new = [
        each
        for each in candidates
        if (each.case_id, each.row_mark) not in decided and kept.has_room(each)
    ]
    mine = OutsideList.objects.filter(pk=outside.pk, removed_at=None)
    if not mine.update(done=done, passed_over=kept.passed_over):
        raise jobs.JobStopped
    if new:
        Candidate.objects.bulk_create(new, ignore_conflicts=True)
    outside.done = done


def _decided_before(outside: OutsideList, candidates: list[Candidate]) -> set[tuple[UUID, bytes]]:
    """Return of which case and row somebody has decided, on whichever list of the group."""
    if not candidates:
        return set()
    known = Candidate.objects.filter(
        outside_list__organisation_id=outside.organisation_id,
        row_mark__in={each.row_mark for each in candidates},
        state__in=DECIDED,
    )
    return {(case, bytes(mark)) for case, mark in known.values_list("case_id", "row_mark")}


def _kept_so_far(outside: OutsideList) -> Kept:
    counts = outside.candidates.order_by().values_list("case_id", "is_strong")
    kept = Kept(passed_over=outside.passed_over)
    for case_id, is_strong, count in counts.annotate(count=Count("pk")):
        kept.all[case_id] += count
        kept.weak[case_id] += 0 if is_strong else count
    return kept
