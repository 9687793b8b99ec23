"""A body that comes in slowly is read before anybody looks who sends it."""

import io
import re
from uuid import uuid4

import pytest
from django.test import Client

from cases.lifecycle.leaving import hand_over_and_leave
from people.accounts.models import Invitation, Session
from tests.signing import signed_in

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


class Slow(io.BytesIO):
    """Does something the moment it is read for the first time."""

    def __init__(self, body, meanwhile):
        super().__init__(body)
        self.meanwhile = [meanwhile]

    def read(self, *size):
        if self.meanwhile:
            self.meanwhile.pop()()
        return super().read(*size)


def send(client, path, page, meanwhile, **fields):
    html = client.get(page).content.decode()
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', html)[1]
    body = "&".join(f"{name}={value}" for name, value in fields.items())
    body = f"csrfmiddlewaretoken={token}&{body}".encode()
    kind = "application/x-www-form-urlencoded"
    return client.post(path, body, kind, **{"wsgi.input": Slow(body, meanwhile)})


@pytest.mark.asvs("v5.0.0-7.4.1")
def test_session_that_ends_meanwhile_does_not_come_back(caseworker):
    client = signed_in(Client(enforce_csrf_checks=True), caseworker)

    send(
        client,
        f"/account/groups/{caseworker.pk}/",
        "/account/sessions/",
        Session.objects.filter(user=caseworker.user).delete,
    )

    assert client.get("/cases/").status_code == 302
    assert not Session.objects.filter(user=caseworker.user).exists()


@pytest.mark.asvs("v5.0.0-7.4.2")
def test_who_leaves_meanwhile_invites_nobody(coordinator, admin):
    client = signed_in(Client(enforce_csrf_checks=True), coordinator)

    send(
        client,
        "/members/",
        "/members/",
        lambda: hand_over_and_leave(member=coordinator, successor=None, by=admin),
        role="coordinator",
        submission=uuid4(),
    )

    assert not Invitation.objects.exists()
