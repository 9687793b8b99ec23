"""The commands with which an installation begins."""

import re
from uuid import uuid4

import pytest
from django.core.management import CommandError, call_command

from people.accounts.models import PartnerKey
from people.accounts.services import open_invitation
from people.dates import clock
from people.vault.keyring import Keyring

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.mark.parametrize("base_url", ["http://localhost:8000", "http://localhost:8000/"])
def test_first_coordinator_prints_a_link_that_opens(client, capsys, base_url):
    call_command("first_coordinator", "--base-url", base_url)

    path = re.search(r"http://localhost:8000(/join/\S+/)\n", capsys.readouterr().out)[1]
    assert open_invitation(path.split("/")[2]) is not None
    assert client.get(path).status_code == 200


def test_first_coordinator_refuses_where_members_are(caseworker, capsys):
    with pytest.raises(CommandError, match="has members already") as refused:
        call_command("first_coordinator", "--base-url", "http://localhost:8000")

    assert refused.value.returncode == 1
    assert capsys.readouterr().out == ""


def test_first_coordinator_refuses_what_is_no_address():
    with pytest.raises(CommandError, match="--base-url"):
        call_command("first_coordinator", "--base-url", "localhost:8000")


def test_issue_partner_key_prints_the_key_and_nothing_else(other_organisation, capsys):
    call_command("issue_partner_key", "--organisation", str(other_organisation.id), "--days", "7")

    text = capsys.readouterr().out.removesuffix("\n")
    key = PartnerKey.objects.get_from_key(text)
    assert key.organisation == other_organisation
    assert (key.expiry_date - clock.now()).days == 6


@pytest.mark.parametrize("days", ["0", "-1", "1826"])
def test_issue_partner_key_refuses_days_out_of_range(other_organisation, days):
    with pytest.raises(CommandError, match="--days must be from 1 to 1825"):
        call_command(
            "issue_partner_key", "--organisation", str(other_organisation.id), f"--days={days}"
        )

    assert not PartnerKey.objects.exists()


def test_issue_partner_key_refuses_an_unknown_organisation():
    with pytest.raises(CommandError, match="There is no organisation"):
        call_command("issue_partner_key", "--organisation", str(uuid4()))
    with pytest.raises(CommandError, match="organisation"):
        call_command("issue_partner_key", "--organisation", "way-home")


def test_move_clock_moves_and_puts_back(capsys):
    today = clock.today()

    call_command("move_clock", "--days", "30")
    assert (clock.today() - today).days == 30

    call_command("move_clock", "--reset")
    assert clock.today() == today
    assert capsys.readouterr().out.count("It is now") == 2


@pytest.mark.parametrize("days", ["nan", "inf", "1e300"])
def test_move_clock_refuses_what_is_no_number_of_days(days):
    with pytest.raises(CommandError):
        call_command("move_clock", "--days", days)


@pytest.mark.parametrize("words", [["--days", "1"], ["--reset"]])
def test_move_clock_works_in_the_demo_alone(settings, words):
    settings.HOMEWARD_CLOCK_MOVABLE = False

    with pytest.raises(CommandError, match="only in tests and in the demo"):
        call_command("move_clock", *words)


def test_make_keys_refuses_a_new_root_key_where_keys_are_wrapped(settings, db, tmp_path) -> None:
    Keyring().ensure([uuid4()])
    settings.VAULT_ROOT_KEY, settings.SECRET_DIR = "", tmp_path

    with pytest.raises(CommandError, match="bring back"):
        call_command("make_keys")

    assert not list(tmp_path.iterdir())
