"""Inviting colleagues: a coordinator makes a link, somebody takes it once."""

import re

from django.test import Client

from people.accounts.models import Invitation, Membership
from tests.signing import signed_in

TOLD = {
    "display_name": "Sita",
    "email": "Sita@Example.org",
    "password": "five green kettles 8",
}


def link_from(page: str) -> str:
    found = re.search(r"http://testserver(/join/[\w-]+/)", page)
    assert found
    return found[1]


def test_link_makes_a_member_of_the_same_group_once(coordinator, counted) -> None:
    page = (
        signed_in(Client(), coordinator).post("/members/", {"role": "caseworker"}).content.decode()
    )
    link, newcomer = link_from(page), Client()

    joined = newcomer.post(link, TOLD)

    member = Membership.objects.get(user__email="sita@example.org")
    assert (member.organisation, member.role) == (coordinator.organisation, "caseworker")
    assert joined.headers["Location"] == "/account/sign-in/"
    assert Client().get(link).status_code == 404
    assert Client().post(link, TOLD).status_code == 404


def test_token_is_kept_as_a_hash_and_shown_once(coordinator) -> None:
    client = signed_in(Client(), coordinator)
    token = link_from(client.post("/members/", {"role": "caseworker"}).content.decode()).split(
        "/"
    )[2]

    assert token not in client.get("/members/").content.decode()
    assert token != Invitation.objects.get().token_hash


def test_bad_input_keeps_the_link_alive(coordinator, counted) -> None:
    link = link_from(
        signed_in(Client(), coordinator).post("/members/", {"role": "caseworker"}).content.decode()
    )

    short = Client().post(link, {**TOLD, "password": "short"})
    taken = Client().post(link, {**TOLD, "email": "LEA@example.org"})

    assert "too short" in short.content.decode()
    # The same as for a free address: a stranger learns of no account.
    assert taken.headers["Location"] == "/account/sign-in/"
    assert Client().get(link).status_code == 200


def test_caseworkers_invite_nobody(caseworker) -> None:
    assert (
        signed_in(Client(), caseworker).post("/members/", {"role": "coordinator"}).status_code
        == 403
    )
    assert not Invitation.objects.exists()
