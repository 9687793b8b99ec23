"""What waited for a second person before, or was agreed to, is carried over to its approval."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from cases.apps import free_tables, prepare_tables
from people.accounts.models import Approval
from people.dates import clock
from tests.cases.exports.told import plain_cases

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "keys"])
BEFORE, AFTER = "0018_what_a_restore_ends", "0020_second_voices_stand_once"


def migrate(*names):
    """Move the tables there and return the models as they are then."""
    executor = MigrationExecutor(connection)
    free_tables(using="default", plan=[executor])
    targets = [("cases", name) for name in names] or executor.loader.graph.leaf_nodes()
    return executor.migrate(targets).apps


@pytest.fixture
def closed(organisation):
    """Two closed cases, made while their table is as it is now."""
    return plain_cases(organisation, None, 2, workflow="closed")


@pytest.fixture
def old(closed):
    """The models as they were; the tables come back whatever happens."""
    try:
        yield migrate(BEFORE)
    finally:
        migrate()
        prepare_tables(using="default")


def test_what_waits_and_what_was_agreed_to_is_carried_over(
    old, closed, organisation, other_organisation, coordinator
):
    """All in one test: the tables move once."""
    group, by = {"organisation_id": organisation.pk}, coordinator.pk
    hour, now = clock.now() - timedelta(hours=1), clock.now()

    def make(name, **fields):
        return old.get_model("cases", name)._base_manager.create(**fields)

    def asked(kind, row, at=now, **fields):
        told = {"about_id": row.pk, "asked_by": coordinator, "asked_at": at}
        return Approval.objects.create(kind=kind, **group, **told, **fields)

    def erasure(state, reason="family", **fields):
        told = {"of_case_id": uuid4(), "of_person_id": uuid4(), "ref": "C-2026-00001"}
        told |= {"extent": "case", "reason": reason, "state": state}
        return make("Erasure", asked_by_id=by, asked_at=hour, **group, **told, **fields)

    waiting, begun = erasure("waiting"), erasure("in_hand", begun_at=now)
    let_go = erasure("done", reason="retention", begun_at=now, ended_at=now)
    asked("erasure", waiting, at=hour, ended_at=now)
    last, agreed = asked("erasure", waiting), asked("erasure", begun, ended_at=now, is_done=True)
    make("Retention", months=12, looked_at=now, **group)
    make("RuleSetting", rule="R17", days=[30], **group)
    theirs = {"organisation_id": other_organisation.pk}
    make("RuleSetting", rule="R17", is_on=False, **theirs)
    make("RuleSetting", rule="R15", days=[5], **theirs)
    made = make("LettingGo", state="agreed", cases=2, made_by_id=by, made_at=hour, **group)
    of_list = asked("letting_go", made, ended_at=now, is_done=True)
    usual, longer = closed
    for case in (usual, longer):
        make("LetGo", case_id=case.pk, letting_go=made, closed_on=date(2025, 3, 1))
    until = {"until": date(2026, 7, 1), "decided_by_id": by, "decided_at": now}
    make("KeptLonger", case_id=longer.pk, **until)

    new = migrate(AFTER)

    def rows(name, *fields):
        return sorted(new.get_model("cases", name)._base_manager.values_list(*fields), key=str)

    linked = dict(rows("Erasure", "pk", "approval_id"))
    assert (linked[waiting.pk], linked[begun.pk]) == (last.pk, agreed.pk)
    own = Approval.objects.get(pk=linked[let_go.pk])
    assert (own.kind, own.is_done, own.asked_by_id) == ("letting_go", True, by)
    assert (own.asked_at, own.ended_at) == (hour, now)
    assert rows("LettingGo", "approval_id") == [(of_list.pk,)]
    days = {usual.pk: date(2026, 3, 1), longer.pk: date(2026, 7, 1)}
    assert dict(rows("LetGo", "case_id", "over_on")) == days
    kept = [("R15", [5], True), ("R17", [305], True)]
    assert rows("RuleSetting", "rule", "days", "is_on") == kept
