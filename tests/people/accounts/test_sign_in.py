"""The door: it tells nobody who is known, and stays shut where tries cannot be counted."""

from unittest.mock import patch

import pytest
from allauth.mfa.models import Authenticator
from django.contrib.auth.hashers import Argon2PasswordHasher
from django.test import Client
from django.urls import NoReverseMatch, reverse

from people.accounts.models import Membership, User
from people.accounts.second_factor import codes_of
from people.accounts.sessions import SessionStore
from people.audit.models import AuditEntry
from tests.signing import code_of, signed_in, with_app

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def sign_in(client, email, password):
    return client.post(reverse("account_login"), {"login": email, "password": password})


def show(client, secret):
    return client.post(reverse("mfa_authenticate"), {"code": code_of(secret)})


def written(action):
    rows = AuditEntry.objects.filter(action=action).order_by("sequence")
    return [
        (each.actor_kind, each.object_id, "" if each.detail == "{}" else each.detail)
        for each in rows
    ]


def words(answer):
    return [str(error) for error in answer.context["form"].non_field_errors()]


@pytest.fixture
def secret(member):
    return with_app(member)


@pytest.mark.usefixtures("counted")
def test_password_and_code_open_the_door(client, member, password, secret):
    first = sign_in(client, "mina@example.org", password)
    assert (first.status_code, first.url) == (302, reverse("mfa_authenticate"))
    assert client.get(reverse("case_list")).status_code == 302

    answer = show(client, secret)

    assert (answer.status_code, answer.url) == (302, reverse("today"))
    cookie = answer.cookies["sessionid"]
    assert (cookie["httponly"], cookie["samesite"]) == (True, "Lax")
    assert cookie["max-age"] == ""  # it ends with the browser
    assert client.get(reverse("case_list")).status_code == 200
    assert written("account.signed_in") == [("member", member.id, "")]


@pytest.mark.usefixtures("counted")
@pytest.mark.asvs("v5.0.0-7.2.4")
def test_key_of_the_session_changes_with_each_step(client, member, password, secret):
    client.get(reverse("account_login"))
    sign_in(client, "mina@example.org", password)
    between = client.cookies["sessionid"].value

    show(client, secret)

    assert client.cookies["sessionid"].value != between
    old = Client()
    old.cookies["sessionid"] = between
    assert old.get(reverse("case_list")).status_code == 302
    assert not SessionStore(between).load()


@pytest.mark.usefixtures("counted")
@pytest.mark.asvs("v5.0.0-6.3.3")
def test_first_sign_in_leads_to_a_second_factor(client, member, password):
    sign_in(client, "mina@example.org", password)

    answer = client.get(reverse("case_list"))

    assert (answer.status_code, answer.url) == (302, reverse("factors"))


@pytest.mark.usefixtures("counted")
def test_recovery_code_stands_in_once(client, member, password, secret):
    code = codes_of(member.user)[0]
    for status in (302, 422):
        sign_in(client, "mina@example.org", password)
        assert client.post(reverse("mfa_authenticate"), {"code": code}).status_code == status
        client.post(reverse("account_logout"))

    assert written("account.code_used") == [("member", member.user_id, "")]


@pytest.mark.usefixtures("counted")
@pytest.mark.asvs("v5.0.0-6.3.1")
def test_codes_are_tried_ten_times(client, member, password, secret):
    sign_in(client, "mina@example.org", password)
    answers = [client.post(reverse("mfa_authenticate"), {"code": "000000"}) for _ in range(11)]

    right = show(client, secret)

    assert {answer.status_code for answer in answers} == {422}
    assert "Too many tries" in right.content.decode()
    assert client.get(reverse("case_list")).status_code == 302
    reasons = [detail for _kind, _object, detail in written("account.sign_in_failed")]
    assert reasons == ['{"reason":"second_factor"}'] * 10 + ['{"reason":"too_many_codes"}']


@pytest.mark.usefixtures("counted")
@pytest.mark.parametrize(
    "told", ["", "[]", "{}", "null", '{"id": 1}', '{"id":"YQ","response":[]}']
)
def test_what_is_no_passkey_is_refused(client, member, password, secret, told):
    sign_in(client, "mina@example.org", password)

    answer = client.post(reverse("mfa_authenticate"), {"credential": told})

    assert answer.status_code == 422
    assert client.get(reverse("case_list")).status_code == 302


@pytest.mark.usefixtures("counted")
def test_sign_in_page_lets_begin_anew_between_the_steps(client, member, password, secret):
    sign_in(client, "mina@example.org", password)

    assert client.get(reverse("account_login")).status_code == 200

    Authenticator.objects.all().delete()
    answer = client.get(reverse("mfa_authenticate"), follow=True)
    assert answer.redirect_chain == [(reverse("account_login"), 302)]


@pytest.mark.usefixtures("counted")
def test_who_came_and_went_is_written_down(client, member, password, secret):
    sign_in(client, "mina@example.org", "not the password")
    sign_in(client, "nobody@example.org", "not the password")
    sign_in(client, "mina@example.org", password)
    show(client, secret)
    client.post(reverse("account_logout"))

    assert written("account.sign_in_failed") == [
        ("system", member.id, '{"reason":"password"}'),
        ("system", None, '{"reason":"password"}'),
    ]
    assert written("account.signed_out") == [("member", member.id, "")]
    assert not AuditEntry.objects.filter(detail__contains="example").exists()


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
    for _ in range(11):
        sign_in(client, "mina@example.org", "not the password")

    answer = sign_in(client, "mina@example.org", password)

    assert answer.status_code == 200
    assert words(answer) == ["Too many tries. Wait ten minutes, then try again."]
    elsewhere = Client(REMOTE_ADDR="198.51.100.7")
    assert sign_in(elsewhere, "mina@example.org", password).status_code == 302


@pytest.mark.usefixtures("counted")
def test_endless_password_is_refused_without_work(client, member):
    with patch.object(Argon2PasswordHasher, "encode") as hashed:
        answer = sign_in(client, "mina@example.org", "x" * 5000)

    assert words(answer) == ["This address and password do not belong together."]
    assert not hashed.called


@pytest.mark.parametrize("name", ["account_signup", "account_reset_password", "account_email"])
def test_nobody_signs_up_by_himself(client, name):
    with pytest.raises(NoReverseMatch):
        reverse(name)
    assert client.get("/account/signup/").status_code == 404


@pytest.mark.asvs("v5.0.0-16.5.2")
def test_without_the_cache_sign_in_is_shut_and_says_so(client, member, password):
    answer = sign_in(client, "mina@example.org", password)

    assert answer.status_code == 503
    assert "Try again in a few minutes" in answer.content.decode()
    assert "sessionid" not in answer.cookies


@pytest.mark.usefixtures("counted")
def test_without_the_cache_the_second_step_is_shut_too(
    client, member, password, secret, settings, tmp_path
):
    sign_in(client, "mina@example.org", password)
    settings.REDIS_URL = f"unix://{tmp_path}/nowhere.sock"

    assert show(client, secret).status_code == 503
    assert client.get(reverse("case_list")).status_code == 302


@pytest.mark.asvs("v5.0.0-16.5.2")
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
