"""Neither address nor secret of a partner's server stands anywhere but in its sealed columns."""

import inspect
import logging
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection

from cases.sharing.webhooks import keeping, tasks
from cases.sharing.webhooks.repeating import send_test
from cases.sharing.webhooks.sending import send_due
from people.audit.models import AuditEntry
from people.jobs.models import OutboxItem
from tests.cases.sharing.webhooks import lab as of_lab
from tests.cases.sharing.webhooks.lab import says

CANARY = "canary-ptarmigan"


def tables():
    with connection.cursor() as cursor:
        for name in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT * FROM "{name}"')  # noqa: S608  # names of our own tables
            for row in cursor.fetchall():
                yield (
                    name,
                    b" ".join(
                        bytes(cell) if isinstance(cell, bytes | memoryview) else str(cell).encode()
                        for cell in row
                    ),
                )


@pytest.mark.django_db
@pytest.mark.parametrize(
    "answer",
    [
        says(204),
        says(302, Location=f"https://{CANARY}.example.org/"),
        says(500, X_Said=CANARY),
        of_lab.sends(10**7, in_head=True),
        lambda _receiver, handler: handler.wfile.write(f"{CANARY}\r\n\r\n".encode()),
        lambda _receiver, handler: handler.wfile.write(
            f"HTTP/1.1 200 OK\r\n{CANARY}\r\n{CANARY}: x\r\n\r\n".encode()
        ),
    ],
)
def test_no_address_and_no_secret_is_written_down(
    receive, lab, partner_organisation, coordinator, caplog, capfd, answer
):
    caplog.set_level(logging.DEBUG)
    receiver = receive(answer)
    told = {"url": receiver.url(path=f"/{CANARY}"), "events": ["case.changed"]}
    made = {"partner": partner_organisation, "by": coordinator, "internet": lab}
    endpoint, secret = keeping.make_endpoint(**told, **made)
    _endpoint, second = keeping.renew_secret(endpoint=endpoint, by=coordinator)
    send_test(endpoint=endpoint, by=coordinator)

    send_due(internet=lab)

    assert receiver.calls
    told = "\n".join([caplog.text, *capfd.readouterr(), *map(str, AuditEntry.objects.values())])
    hidden = [CANARY, "hooks.example.org", secret[6:], second[6:]]
    assert [each for each in hidden if each in told] == []
    found = {name for name, row in tables() for each in hidden if each.encode() in row}
    assert found == set()
    assert not OutboxItem.objects.exists()


def test_tasks_take_no_arguments():
    assert not inspect.signature(tasks.send.run).parameters
    assert not inspect.signature(tasks.sweep.run).parameters


def test_rule_about_addresses_is_lifted_nowhere_but_in_tests():
    """No setting and no variable of the environment reaches it: tests hand over another object."""
    room = Path(settings.BASE_DIR) / "cases" / "sharing" / "webhooks"
    source = {path.name: path.read_text() for path in room.glob("*.py")}

    assert not any("django.conf" in text or "import os" in text for text in source.values())
    assert [name for name, text in source.items() if "def is_open" in text] == ["connecting.py"]
