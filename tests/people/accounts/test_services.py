"""Organisations and members."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.exceptions import ValidationError

from people.accounts.models import User
from people.accounts.selectors import acting_membership
from people.accounts.services import add_member, make_organisation

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize(
    ("refused_password", "word"),
    [
        ("short", "15 characters"),
        ("passwordpassword", "strangers"),
        ("asha@example.org", "strangers"),
        ("Asha Thapa of Kathmandu"[:10], "15 characters"),
    ],
)
def test_weak_password_is_refused_at_its_field(organisation, refused_password, word):
    with pytest.raises(ValidationError) as refused:
        add_member(
            organisation=organisation,
            email="asha@example.org",
            display_name="Asha",
            password=refused_password,
            role="caseworker",
        )

    assert refused.value.message_dict.keys() == {"password"}
    assert word in " ".join(refused.value.message_dict["password"])
    assert not User.objects.exists()


@pytest.mark.parametrize(
    ("told", "field"),
    [
        ({"email": "MINA@example.org"}, "email"),
        ({"email": "no address"}, "email"),
        ({"email": "a\x00b@example.org"}, "email"),
        ({"display_name": "x" * 81}, "display_name"),
        ({"role": "king"}, "role"),
    ],
)
def test_wrong_member_is_refused_at_the_field(organisation, caseworker, password, told, field):
    right = {"email": "asha@example.org", "display_name": "Asha", "role": "caseworker"}

    with pytest.raises(ValidationError) as refused:
        add_member(organisation=organisation, password=password, **(right | told))

    assert refused.value.message_dict.keys() == {field}


def test_password_is_kept_as_argon2(member):
    assert User.objects.get().password.startswith("argon2$argon2id$")


def test_password_costs_what_django_prescribes():
    """Outside of the suite, whose own hashes are light."""
    words = "from django.contrib.auth.hashers import make_password; print(make_password('x'))"

    hashed = subprocess.run(
        [sys.executable, "-c", words],
        cwd=ROOT,
        env={name: value for name, value in os.environ.items() if name != "HOMEWARD_TESTING"},
        capture_output=True,
        text=True,
        check=True,
    ).stdout

    assert hashed.startswith("argon2$argon2id$v=19$m=102400,t=2,p=8$")


def test_organisation_of_an_unknown_kind_is_refused():
    with pytest.raises(ValidationError) as refused:
        make_organisation(name="Way Home (invented)", kind="cartel")

    assert refused.value.message_dict.keys() == {"kind"}


@pytest.mark.parametrize("who", ["membership", "user"])
def test_member_who_left_is_nobody(member, who):
    assert acting_membership(member.user) == member

    left = member if who == "membership" else member.user
    left.is_active = False
    left.save()

    assert acting_membership(member.user) is None
