"""The command that looks at everything."""

import json

import pytest
from django.core.management import call_command

from cases.casebook.services import open_case
from cases.lifecycle.checkup import examining
from people.registry.entries import NewName, NewPerson
from people.vault import root

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def doctor(capsys, *words):
    """Return with which code it ends, and what it says."""
    code = 0
    try:
        call_command("doctor", *words)
    except SystemExit as ended:
        code = ended.code
    return code, capsys.readouterr().out


def test_each_line_has_a_sign_and_each_fault_a_remedy(capsys):
    code, said = doctor(capsys)

    assert code == 1
    for line in said.splitlines():
        assert line.startswith(("ok ", "warning ", "FAULT "))
        assert line.startswith("ok ") or " -> " in line
    assert "The broker does not answer." in said


def test_every_check_says_something():
    quiet = {check.__name__ for check in examining.CHECKS} - {
        finding.about for finding in examining.examine()
    }

    # Without a broker nobody can ask the workers; SQLite is not on every machine.
    assert quiet <= {"workers", "pragmas"}


def test_it_ends_well_when_nothing_is_a_fault(capsys, monkeypatch):
    monkeypatch.setattr(examining, "CHECKS", examining.CHECKS[:1])

    assert doctor(capsys)[0] == 0


def test_json_says_the_same(capsys):
    code, said = doctor(capsys, "--json")
    found = json.loads(said)

    assert code == 1
    assert {one["sign"] for one in found} <= {"ok", "warning", "fault"}
    assert all(one["remedy"] for one in found if one["sign"] != "ok")


def test_thorough_verifies_the_whole_record(capsys):
    assert "whole_chain" in doctor(capsys, "--thorough")[1]
    assert "whole_chain" not in doctor(capsys)[1]


def test_check_that_breaks_keeps_no_other_from_being_made(capsys, monkeypatch):
    def broken():
        raise RuntimeError("Canary-Heron")

    monkeypatch.setattr(examining, "CHECKS", (broken, *examining.CHECKS[:1]))
    code, said = doctor(capsys)

    assert code == 1
    assert "FAULT   broken: This could not be looked at (RuntimeError)." in said
    assert "ok      databases" in said
    assert "Canary" not in said


def test_it_tells_no_name_and_no_secret(capsys, settings, caseworker):
    case = open_case(by=caseworker, person=NewPerson(names=(NewName("Canary-Heron"),)))
    settings.VAULT_ROOT_KEY = root.new_root_key()
    said = doctor(capsys, "--json")[1] + doctor(capsys)[1]

    told = (settings.VAULT_ROOT_KEY, settings.SECRET_KEY, "Canary-Heron", case.ref)
    assert not [secret for secret in (*told, caseworker.user.email) if secret in said]
