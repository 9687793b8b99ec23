"""What the doctor finds at the record."""

import pytest
from django.core.management import call_command

from people.audit import checkup, triggers
from people.audit.models import AuditAnchor, AuditEntry, AuditHead
from people.audit.services import anchor, record
from people.audit.verify import NEWEST
from tests.checkup import wrong

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def chain(caseworker):
    for _number in range(5):
        record("keys.swept", by=None, count=1)
    anchor()
    record("keys.swept", by=None, count=2)


@pytest.fixture
def unguarded(chain):
    triggers.remove()
    yield
    triggers.install()


def test_whole_record_is_well(chain):
    for check in (checkup.triggers, checkup.newest_links, checkup.whole_chain):
        assert wrong(check) == []


def test_missing_triggers_are_a_fault_and_the_command_puts_them_back(chain, capsys):
    triggers.remove()
    [(sign, _said, remedy)] = wrong(checkup.triggers)

    assert (sign, remedy) == ("fault", "manage.py guard_audit")
    call_command(remedy.split()[1])
    assert wrong(checkup.triggers) == []
    call_command("guard_audit")
    assert "All are there." in capsys.readouterr().out


CHANGES = {
    "edited": lambda: AuditEntry.objects.filter(sequence=_last()).update(action="case.viewed"),
    "removed": lambda: AuditEntry.objects.filter(sequence=_last() - 1).delete(),
    "cut": lambda: AuditEntry.objects.filter(sequence=_last()).delete(),
    "head moved": lambda: AuditHead.objects.update(mac=b"0" * 32),
    "anchor changed": lambda: AuditAnchor.objects.update(mac=b"0" * 32),
}


def _last():
    return AuditEntry.objects.order_by("-sequence").first().sequence


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
@pytest.mark.parametrize("check", [checkup.newest_links, checkup.whole_chain])
def test_changed_record_is_a_fault(unguarded, check, change):
    change()

    assert {sign for sign, *_rest in wrong(check)} == {"fault"}


def test_what_lies_far_back_is_found_by_the_thorough_look_alone(unguarded):
    for _number in range(NEWEST + 5):
        record("keys.swept", by=None, count=1)
    AuditEntry.objects.filter(sequence=2).update(action="case.viewed")

    assert wrong(checkup.newest_links) == []
    assert wrong(checkup.whole_chain)[0][0] == "fault"
