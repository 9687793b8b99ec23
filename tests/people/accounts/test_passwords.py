"""A new password: by who knows the old one, or by a link from a keeper of members."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client
from django.urls import reverse

from people.accounts.models import AccountMail, PasswordLink, Session
from people.accounts.passwords import (
    LINK_HOURS,
    make_password_link,
    open_password_link,
    use_password_link,
)
from people.audit.models import AuditEntry
from people.dates import clock
from tests.signing import code_of, signed_in, with_app

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
COMMITTED = pytest.mark.django_db(transaction=True, databases=["default", "keys"])
NEW = "nine copper kettles 8"


def change(client, current, password=NEW):
    told = {"current": current, "password": password}
    return client.post(reverse("password_change"), told)


def actions(name):
    return AuditEntry.objects.filter(action=name).count()


@pytest.mark.asvs("v5.0.0-6.2.2")
@pytest.mark.usefixtures("counted")
def test_member_changes_the_password_and_other_sessions_end(client, member, password):
    other = signed_in(Client(), member)
    signed_in(client, member)
    before = client.cookies["sessionid"].value

    answer = change(client, password)

    member.user.refresh_from_db()
    assert (answer.status_code, answer.url) == (302, reverse("factors"))
    assert member.user.check_password(NEW)
    assert client.get(reverse("factors")).status_code == 200
    assert other.get(reverse("factors")).status_code == 302
    assert client.cookies["sessionid"].value != before
    assert AccountMail.objects.filter(user=member.user, kind="password_changed").count() == 1
    assert actions("account.password_changed") == 1


@pytest.mark.asvs("v5.0.0-6.2.3")
@pytest.mark.usefixtures("counted")
def test_old_password_is_asked_for(client, member, password):
    signed_in(client, member)

    answer = change(client, "not this one at all")

    member.user.refresh_from_db()
    assert answer.status_code == 422
    assert "This is not your password." in answer.content.decode()
    assert member.user.check_password(password)


@pytest.mark.usefixtures("counted")
def test_old_password_is_tried_ten_times(client, member, password):
    signed_in(client, member)
    for _ in range(10):
        change(client, "not this one at all")

    assert change(client, password).status_code == 422


@pytest.mark.asvs("v5.0.0-6.2.8")
@pytest.mark.usefixtures("counted")
def test_every_character_of_the_longest_password_counts(client, member, password):
    signed_in(client, member)
    long = ("q7 zW" * 40)[:128]
    change(client, password, long)

    member.user.refresh_from_db()
    assert member.user.check_password(long)
    assert not member.user.check_password(long[:-1] + "x")
    assert not member.user.check_password(long.lower())
    assert not member.user.check_password(f"{long} ")


@pytest.mark.parametrize("name", ["password_change", "account_login"])
@pytest.mark.asvs("v5.0.0-6.2.6")
@pytest.mark.asvs("v5.0.0-6.2.7")
def test_password_fields_are_masked_and_known_to_password_managers(client, member, name):
    if name == "password_change":
        signed_in(client, member)

    page = client.get(reverse(name)).content.decode()

    kinds = {"password_change": ("current-password", "new-password")}
    for kind in kinds.get(name, ("current-password",)):
        assert f'autocomplete="{kind}"' in page
    assert page.count('type="password"') == len(kinds.get(name, "x"))
    assert "onpaste" not in page


@pytest.fixture
def link(member, coordinator):
    return make_password_link(member=member, by=coordinator)


def test_link_sets_a_password_and_signs_nobody_in(client, member, link):
    secret = with_app(member)
    elsewhere = signed_in(Client(), member)
    address = reverse("new_password", args=[link])
    assert client.get(address).status_code == 200

    answer = client.post(address, {"password": NEW})

    member.user.refresh_from_db()
    assert (answer.status_code, answer.url) == (302, reverse("account_login"))
    assert member.user.check_password(NEW)
    assert not Session.objects.filter(user=member.user).exists()
    assert elsewhere.get(reverse("factors")).status_code == 302
    assert client.get(reverse("factors")).status_code == 302
    assert len(secret) == 32
    assert member.user.authenticator_set.count() == 2
    assert AccountMail.objects.filter(user=member.user, kind="password_changed").count() == 1


@pytest.mark.asvs("v5.0.0-6.4.3")
@pytest.mark.usefixtures("counted")
def test_after_the_link_the_second_factor_is_still_asked_for(client, member, link):
    secret = with_app(member)
    use_password_link(token=link, password=NEW)

    told = {"login": member.user.email, "password": NEW}
    answer = client.post(reverse("account_login"), told)
    assert answer.url == reverse("mfa_authenticate")
    assert client.get(reverse("today")).status_code == 302

    client.post(reverse("mfa_authenticate"), {"code": code_of(secret)})
    assert client.get(reverse("today")).status_code == 200


@pytest.mark.asvs("v5.0.0-6.4.1")
@pytest.mark.parametrize("why", ["used", "old", "guessed", "another came"])
def test_link_that_is_none_is_not_found(client, member, coordinator, link, why):
    if why == "used":
        use_password_link(token=link, password=NEW)
    elif why == "old":
        clock.move((LINK_HOURS + 0.01) / 24)
    elif why == "another came":
        make_password_link(member=member, by=coordinator)
    token = "guessed" if why == "guessed" else link

    assert open_password_link(token) is None
    assert client.get(reverse("new_password", args=[token])).status_code == 404
    with pytest.raises(ValidationError):
        use_password_link(token=token, password="ten copper kettles 8")


def test_weak_password_does_not_use_the_link_up(client, member, link):
    answer = client.post(reverse("new_password", args=[link]), {"password": "short"})

    assert answer.status_code == 422
    assert open_password_link(link) is not None


@COMMITTED
def test_link_is_used_once_by_many_at_the_same_time(member, coordinator, together):
    token = make_password_link(member=member, by=coordinator)

    answers = together(
        10, lambda number: use_password_link(token=token, password=f"{NEW} {number}")
    )

    assert sum(answer is None for answer in answers) == 1


def test_only_keepers_of_the_same_group_make_links(member, colleague, stranger):
    for by in (colleague, stranger):
        with pytest.raises(PermissionDenied):
            make_password_link(member=member, by=by)

    assert not PasswordLink.objects.exists()


def test_nobody_makes_a_password_link_for_himself(coordinator):
    with pytest.raises(PermissionDenied):
        make_password_link(member=coordinator, by=coordinator)

    assert not PasswordLink.objects.exists()
