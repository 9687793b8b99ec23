"""An erasure whose worker dies for real, by SIGKILL, at each of its steps."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from django.db import connections

from cases.casebook.models import Case
from cases.lifecycle.erasing.carrying_out import erase
from cases.lifecycle.erasing.models import Erasure
from people.audit.models import AuditEntry
from people.audit.verify import problems
from people.jobs.models import Job
from people.vault.models import DataKey
from tests.cases.exports.told import tell_case

pytestmark = [
    pytest.mark.django_db(transaction=True, databases=["default", "keys"]),
    pytest.mark.skipif(
        "connections['default'].vendor != 'sqlite'", reason="One engine shows the steps"
    ),
]
ROOT = Path(__file__).resolve().parents[4]
# Does one step wholly, or half of it, and dies.
WORKER = """
import os, signal, sys
import django
django.setup()
from cases.lifecycle.erasing import carrying_out
step, job_id, midway = sys.argv[1:]
die = lambda *told, **more: os.kill(os.getpid(), signal.SIGKILL)
if midway:
    setattr(carrying_out, midway, die)
else:
    real = getattr(carrying_out, step)
    setattr(carrying_out, step, lambda erasure: (real(erasure), die()))
carrying_out.erase(job_id)
"""


@pytest.mark.parametrize(
    ("step", "midway"),
    [
        ("end_reading", ""),
        ("remove_rows", "forget_persons"),
        ("remove_rows", ""),
        ("end_copies", ""),
        ("end_keys", "destroy_keys"),
        ("end_keys", ""),
        ("make_physical", ""),
        ("require_gone", ""),
    ],
)
def test_killed_it_goes_on_and_ends(caseworker, agreed, settings, step, midway):
    case, other = tell_case(caseworker, 1), tell_case(caseworker, 2)
    erasure = agreed(case)
    for connection in connections.all():
        connection.close()

    died = subprocess.run(
        [sys.executable, "-c", WORKER, step, str(erasure.job_id), midway],
        cwd=ROOT,
        env=os.environ | _addresses(),
        check=False,
    )

    assert died.returncode == -signal.SIGKILL
    assert Erasure.objects.get(pk=erasure.pk).state == "in_hand"
    assert Job.objects.filter(pk=erasure.job_id, state="running").update(state="waiting") == 1
    erase(erasure.job_id)
    assert Erasure.objects.get(pk=erasure.pk).state == "done"
    assert not DataKey.objects.filter(owner__in=[case.pk, case.person_id]).exists()
    assert AuditEntry.objects.filter(action="erasure.done").count() == 1
    assert list(problems()) == []
    assert Case.objects.get(pk=other.pk).summary == "Summaryword2"


def _addresses() -> dict[str, str]:
    names = {alias: connections[alias].settings_dict["NAME"] for alias in ("default", "keys")}
    return {
        "DJANGO_SETTINGS_MODULE": "config.settings",
        "DATABASE_URL": f"sqlite:///{names['default']}",
        "KEYS_DATABASE_URL": f"sqlite:///{names['keys']}",
    }
