"""The door: it tells nobody who is known, and stays shut where tries cannot be counted."""

from unittest.mock import patch

import pytest
from django.contrib.auth.hashers import Argon2PasswordHasher
from django.urls import NoReverseMatch, reverse

from people.accounts.models import Membership, User
from tests.signing import signed_in

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def sign_in(client, email, password):
    return client.post(reverse("account_login"), {"login": email, "password": password})


def words(answer):
    return [str(error) for error in answer.context["form"].non_field_errors()]


@pytest.mark.usefixtures("counted")
def test_right_password_opens_the_door(client, member, password):
    answer = sign_in(client, "mina@example.org", password)

    assert (answer.status_code, answer.url) == (302, reverse("today"))
    cookie = answer.cookies["sessionid"]
    assert (cookie["httponly"], cookie["samesite"]) == (True, "Lax")
    assert cookie["max-age"] == ""  # it ends with the browser
    assert client.get(reverse("case_list")).status_code == 200


@pytest.mark.usefixtures("counted")
def test_address_may_be_written_in_capitals(client, member, password):
    assert sign_in(client, "Mina@Example.org", password).status_code == 302


def hashings(client, email, password):
    """Try to sign in; return the answer's words and how often a password was hashed."""
    done = []

    def counting(name):
        real = getattr(Argon2PasswordHasher, name)

        def call(self, *args, **options):
            done.append(name)
            return real(self, *args, **options)

        return patch.object(Argon2PasswordHasher, name, call)

    with counting("encode"), counting("verify"):
        answer = sign_in(client, email, password)
    assert answer.status_code == 200
    return words(answer), len(done)


@pytest.mark.usefixtures("counted")
def test_wrong_tries_get_the_same_words_and_the_same_work(client, member, colleague, password):
    left = User.objects.create_user("left@example.org", password, is_active=False)
    Membership.objects.create(user=left, organisation=member.organisation, role="caseworker")

    wrong = hashings(client, "mina@example.org", "not the password")
    unknown = hashings(client, "nobody@example.org", "not the password")
    passwordless = hashings(client, "tunde@example.org", "not the password")
    inactive = hashings(client, "left@example.org", "not the password")

    assert wrong[0] == unknown[0] == passwordless[0] == inactive[0] != []
    assert wrong[1] == unknown[1] == passwordless[1] == inactive[1] == 1


@pytest.mark.usefixtures("counted")
def test_right_password_of_a_member_who_left_opens_nothing(client, member, password):
    member.is_active = False
    member.save()

    sign_in(client, "mina@example.org", password)

    answer = client.get(reverse("case_list"))
    assert answer.status_code == 302
    assert answer.url.startswith(reverse("account_login"))


@pytest.mark.usefixtures("counted")
def test_page_does_not_show_the_password_again(client, member):
    answer = sign_in(client, "mina@example.org", "not the password")

    assert b"not the password" not in answer.content


@pytest.mark.usefixtures("counted")
def test_tries_are_limited(client, member, password):
    answers = [sign_in(client, "mina@example.org", "not the password") for _ in range(11)]

    assert sign_in(client, "mina@example.org", password).status_code != 302
    assert answers[0].status_code == 200


@pytest.mark.parametrize("name", ["account_signup", "account_reset_password", "account_email"])
def test_nobody_signs_up_by_himself(client, name):
    with pytest.raises(NoReverseMatch):
        reverse(name)
    assert client.get("/account/signup/").status_code == 404


def test_without_the_cache_sign_in_is_shut_and_says_so(client, member, password):
    answer = sign_in(client, "mina@example.org", password)

    assert answer.status_code == 503
    assert "Try again in a few minutes" in answer.content.decode()
    assert "sessionid" not in answer.cookies


@pytest.mark.parametrize("page", ["today", "case_list", "request_list", "export_list", "case_new"])
def test_without_the_cache_the_other_pages_work(client, member, page):
    signed_in(client, member)

    assert client.get(reverse(page)).status_code == 200


def test_quick_exit_ends_the_session_and_lets_the_browser_forget(client, member):
    signed_in(client, member)

    answer = client.post(reverse("quick_exit"))

    assert (answer.status_code, answer.url) == (302, reverse("exit_page"))
    assert answer.headers["Clear-Site-Data"] == '"cache", "cookies", "storage"'
    assert client.get(reverse("case_list")).status_code == 302


def test_quick_exit_is_no_link(client, member):
    signed_in(client, member)

    assert client.get(reverse("quick_exit")).status_code == 405
    assert client.get(reverse("case_list")).status_code == 200


def test_page_after_the_exit_says_nothing_of_us(client):
    page = client.get(reverse("exit_page")).content.decode().lower()

    assert not any(word in page for word in ("homeward", "case", "sign in", "member"))


def test_invitation_that_is_not_one_is_not_found(client):
    assert client.get(reverse("join", args=["guessed"])).status_code == 404
