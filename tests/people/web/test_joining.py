"""Taking a link: the same answer for every address, one button for who has an account."""

from unittest.mock import patch

import pytest
from django.contrib.auth.hashers import Argon2PasswordHasher
from django.test import Client
from django.urls import reverse

from people.accounts.invitations import invite, invite_first_coordinator
from people.accounts.joining import open_invitation
from people.accounts.models import Membership
from people.audit.models import AuditEntry
from tests.signing import signed_in

pytestmark = [
    pytest.mark.django_db(databases=["default", "keys"]),
    pytest.mark.usefixtures("counted"),
]
TOLD = {
    "display_name": "Sita",
    "email": "Sita@Example.org",
    "password": "five green kettles 8",
}


@pytest.fixture
def token(coordinator):
    return invite(role="caseworker", organisation=coordinator.organisation, by=coordinator)[1]


def join(token, client=None, **told):
    return (client or Client()).post(reverse("join", args=[token]), TOLD | told)


def hashings(token, **told):
    """Send the form; return the answer without its secrets, and how often it was hashed."""
    done = []
    encode, verify = Argon2PasswordHasher.encode, Argon2PasswordHasher.verify
    client = Client()
    with (
        patch.object(
            Argon2PasswordHasher,
            "encode",
            lambda self, *a, **o: (done.append(1), encode(self, *a, **o))[1],
        ),
        patch.object(
            Argon2PasswordHasher,
            "verify",
            lambda self, *a, **o: (done.append(1), verify(self, *a, **o))[1],
        ),
    ):
        answer = join(token, client, **told)
    page = client.get(answer.headers["Location"]).content.decode()
    said = page.partition('role="status">')[2].partition("</p>")[0]
    return (answer.status_code, answer.headers["Location"], said), len(done)


@pytest.mark.asvs("v5.0.0-6.4.1")
def test_newcomer_is_led_to_sign_in_and_the_link_is_used_up(coordinator, token):
    answer = join(token)

    member = Membership.objects.get(user__email="sita@example.org")
    assert (member.organisation, member.role) == (coordinator.organisation, "caseworker")
    assert (answer.status_code, answer.headers["Location"]) == (302, reverse("account_login"))
    assert "sessionid" not in answer.cookies or not answer.cookies["sessionid"].value
    assert Client().get(reverse("join", args=[token])).status_code == 404
    assert join(token).status_code == 404


def test_known_address_gets_the_same_answer_after_the_same_work(coordinator, token):
    coordinator.user.set_password("nine copper kettles 8")
    coordinator.user.save()

    taken = hashings(token, email="LEA@example.org")
    assert open_invitation(token) is not None
    free = hashings(token)

    assert taken == free
    assert "Now sign in" in free[0][2]
    assert Membership.objects.count() == 2


def test_bad_input_keeps_the_link(token):
    answer = join(token, password="short")

    assert answer.status_code == 422
    assert "15 characters" in answer.content.decode()
    assert open_invitation(token) is not None


def test_first_coordinator_signs_in_like_everybody_else():
    answer = join(invite_first_coordinator(), organisation_name="Way Home (invented)")

    assert answer.headers["Location"] == reverse("account_login")
    assert Membership.objects.get().role == "coordinator"


def test_who_is_signed_in_joins_with_one_button(client, stranger, token):
    signed_in(client, stranger)
    address = reverse("join", args=[token])
    page = client.get(address).content.decode()
    assert "Way Home (invented)" in page
    assert "Ilya" in page
    assert "password" not in page

    answer = client.post(address)

    assert (answer.status_code, answer.headers["Location"]) == (302, reverse("today"))
    assert stranger.user.memberships.count() == 2
    assert client.get(address).status_code == 404
    # From now on he works in the new group, until he chooses the other again.
    assert client.get(reverse("case_list")).context["member"].organisation_id != (
        stranger.organisation_id
    )


def test_second_membership_of_one_group_is_refused_kindly(client, coordinator, token):
    signed_in(client, coordinator)

    answer = client.post(reverse("join", args=[token]))

    assert answer.status_code == 422
    assert "You work in this group already" in answer.content.decode()
    assert open_invitation(token) is not None


def test_forms_to_one_link_are_counted(token, coordinator):
    for _ in range(10):
        join(token, email="lea@example.org")

    assert "Too many tries" in join(token).content.decode()
    assert open_invitation(token) is not None


def test_without_the_cache_nobody_joins(token, settings, tmp_path):
    settings.REDIS_URL = f"unix://{tmp_path}/nowhere.sock"

    assert join(token).status_code == 503
    assert open_invitation(token) is not None


def test_traveller_finds_no_link(token, traveller):
    client = signed_in(Client(), traveller)

    assert client.get(reverse("join", args=[token])).status_code == 404
    assert client.post(reverse("join", args=[token])).status_code == 404
    assert open_invitation(token) is not None


def test_joining_with_an_account_goes_on_in_the_new_group(token, stranger):
    client = signed_in(Client(), stranger)
    before = client.session.session_key

    client.post(reverse("join", args=[token]))

    chosen = AuditEntry.objects.filter(action="account.workplace").get()
    joined = Membership.objects.get(user=stranger.user, role="caseworker")
    assert chosen.actor_id == joined.id
    assert client.session.session_key != before
