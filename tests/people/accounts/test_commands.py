"""The commands with which an installation begins."""

import re
from uuid import uuid4

import pytest
from django.core.management import CommandError, call_command

from people.accounts.joining import open_invitation
from people.accounts.models import PartnerKey
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


@pytest.fixture
def make_key(organisation, partner_organisation):
    def make(*more, issuer=organisation.id, partner=partner_organisation.id):
        call_command(
            "issue_partner_key", "--issuer", str(issuer), "--organisation", str(partner), *more
        )

    return make


def test_issue_partner_key_prints_the_key_and_nothing_else(
    make_key, organisation, partner_organisation, capsys
):
    make_key("--days", "7", "--networks", "192.0.2.0/24", "2001:db8::/32")

    text = capsys.readouterr().out.removesuffix("\n")
    key = PartnerKey.objects.get_from_key(text)
    assert (key.issuer, key.organisation) == (organisation, partner_organisation)
    assert (key.expiry_date - clock.now()).days == 6
    assert key.networks == ["192.0.2.0/24", "2001:db8::/32"]
    # What hands in, answers or sets up has to be asked for.
    assert key.scopes == ["read_shared_cases", "read_shared_persons", "read_shared_requests"]


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (["--days=0"], "from 1 to 365"),
        (["--days=-1"], "from 1 to 365"),
        (["--days=366"], "from 1 to 365"),
        (["--networks", "0.0.0.0/0"], "too wide"),
        (["--networks", "Kathmandu"], "no network"),
        (["--scopes", "see_all_cases"], "invalid choice"),
    ],
)
def test_issue_partner_key_refuses_what_is_out_of_range(make_key, more, words):
    with pytest.raises(CommandError, match=words):
        make_key(*more)

    assert not PartnerKey.objects.exists()


def test_issue_partner_key_is_for_ones_own_partners(make_key, organisation, third):
    with pytest.raises(CommandError, match="There is no organisation"):
        make_key(issuer=uuid4())
    for unknown in (uuid4(), third.id, organisation.id):
        with pytest.raises(CommandError, match="This group has no partner"):
            make_key(partner=unknown)
    with pytest.raises(CommandError, match="organisation"):
        make_key(partner="way-home")
    assert not PartnerKey.objects.exists()


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
