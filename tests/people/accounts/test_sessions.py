"""A session ends when it rests, when it is old, when it is one too many, or when it is ended."""

from datetime import timedelta
from pathlib import Path

import pytest
from django.contrib.sessions.exceptions import SessionInterrupted
from django.test import Client
from django.urls import reverse

from people.accounts import sessions, signed_in
from people.accounts.models import Session
from people.audit.models import AuditEntry
from people.dates import clock
from tests.signing import code_of, with_app
from tests.signing import signed_in as sign

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

DAY = timedelta(days=1)
SECOND = timedelta(seconds=1)
CASES = reverse("case_list")


def later(time):
    clock.move(days=time / DAY)


def is_in(client):
    return client.get(CASES).status_code == 200


def opened(member, count):
    """Sessions of one member, each in a browser of its own, the oldest first."""
    browsers = []
    for _number in range(count):
        browsers.append(sign(Client(), member))
        later(SECOND)
    return browsers


@pytest.fixture
def revealer(caseworker):
    caseworker.may_reveal = True
    caseworker.save()
    return caseworker


@pytest.mark.asvs("v5.0.0-7.3.1")
def test_session_that_rests_too_long_is_over(client, caseworker):
    sign(client, caseworker)
    later(sessions.IDLE - SECOND * 30)
    assert is_in(client)

    later(sessions.IDLE + SECOND)

    answer = client.get(CASES)
    assert answer.url == f"{reverse('account_login')}?next={CASES}"
    assert not Session.objects.filter(user=caseworker.user).exists()


@pytest.mark.asvs("v5.0.0-7.3.1")
def test_session_of_who_may_reveal_rests_a_quarter_of_an_hour_at_most(client, revealer):
    sign(client, revealer)
    later(timedelta(minutes=14, seconds=30))
    assert is_in(client)

    later(timedelta(minutes=15, seconds=1))

    assert not is_in(client)


@pytest.mark.asvs("v5.0.0-7.3.2")
def test_busy_session_ends_after_twelve_hours(client, caseworker):
    sign(client, caseworker)
    for _half_hour in range(23):
        later(timedelta(minutes=30))
        assert is_in(client)
    later(timedelta(minutes=28))
    assert is_in(client)

    later(timedelta(minutes=2, seconds=1))

    assert not is_in(client)


def test_form_sent_after_the_end_changes_nothing_and_leads_back_to_the_first_page(
    client, caseworker
):
    sign(client, caseworker)
    later(sessions.IDLE + SECOND)

    answer = client.post(reverse("case_new"), {"name": "Ramesh"})

    assert answer.url == f"{reverse('account_login')}?next={reverse('today')}"


def test_use_is_written_once_a_minute_and_nothing_else_with_it(client, caseworker):
    sign(client, caseworker)
    row = Session.objects.get(user=caseworker.user)
    client.get(CASES)
    later(timedelta(seconds=40))
    client.get(CASES)
    assert Session.objects.get().seen_at == row.seen_at

    later(SECOND * 21)
    client.get(CASES)

    touched = Session.objects.get()
    assert touched.seen_at > row.seen_at
    assert touched.session_data == row.session_data


def test_page_that_asks_by_itself_keeps_no_session_alive(client, caseworker):
    sign(client, caseworker)
    later(sessions.IDLE - SECOND * 30)
    left = client.get(reverse("stay")).json()["seconds"]
    assert 10 <= left <= 30

    later(SECOND * 31)

    assert not is_in(client)


def test_who_says_that_he_is_there_stays(client, caseworker):
    sign(client, caseworker)
    later(sessions.IDLE - SECOND * 30)

    left = client.post(reverse("stay")).json()["seconds"]

    assert sessions.IDLE.seconds - 20 <= left <= sessions.IDLE.seconds
    later(SECOND * 31)
    assert is_in(client)


def test_time_that_is_left_is_no_longer_than_the_longest_session(client, caseworker):
    sign(client, caseworker)
    for _half_hour in range(23):
        later(timedelta(minutes=30))
        client.post(reverse("stay"))

    assert 1740 <= client.get(reverse("stay")).json()["seconds"] <= 1800


URLS = [
    "today", "case_list", "case_new", "request_list", "export_list", "export_new", "dashboard",
    "members", "teams", "organisation", "approvals", "account", "cover", "travel", "partners",
    "sessions", "factors", "recovery_codes", "password_change", "confirm", "stay",
]  # fmt: skip


@pytest.mark.asvs("v5.0.0-7.4.1")
@pytest.mark.parametrize("leave", ["account_logout", "quick_exit"])
def test_cookie_of_a_session_that_was_ended_opens_nothing(leave, client, coordinator):
    sign(client, coordinator)
    old = client.cookies["sessionid"].value
    client.post(reverse(leave))

    thief = Client()
    opened_pages = []
    for name in URLS:
        thief.cookies["sessionid"] = old
        if thief.get(reverse(name)).status_code != 302:
            opened_pages.append(name)

    assert opened_pages == []


@pytest.mark.asvs("v5.0.0-7.2.1", "v5.0.0-7.2.3")
@pytest.mark.parametrize("change", [str.swapcase, lambda key: key[:-1], lambda key: key + "a"])
def test_key_that_was_changed_opens_nothing(change, client, caseworker):
    sign(client, caseworker)
    key = client.cookies["sessionid"].value
    # 32 characters of 36: more than 128 bits.
    assert (len(key), key.isalnum(), key.islower()) == (32, True, True)

    client.cookies["sessionid"] = change(key)

    assert not is_in(client)


def test_hash_that_the_table_holds_opens_nothing(client, caseworker):
    sign(client, caseworker)

    client.cookies["sessionid"] = Session.objects.get().session_key

    assert not is_in(client)


@pytest.mark.asvs("v5.0.0-7.4.2")
@pytest.mark.parametrize("what", ["user", "membership"])
def test_who_is_disabled_is_out_of_all_sessions_at_once(what, caseworker):
    browsers = opened(caseworker, 3)
    assert all(is_in(browser) for browser in browsers)

    row = caseworker.user if what == "user" else caseworker
    row.is_active = False
    row.save()

    assert not any(is_in(browser) for browser in browsers)


@pytest.mark.asvs("v5.0.0-7.5.2")
def test_own_sessions_are_listed_and_nobody_elses(client, caseworker, colleague):
    opened(colleague, 1)
    sign(client, caseworker)
    opened(caseworker, 2)

    answer = client.get(reverse("sessions"))

    mine = Session.objects.filter(user=caseworker.user).values_list("public_id", flat=True)
    assert {row.public_id for row in answer.context["sessions"]} == set(mine)
    assert answer.content.decode().count("Here, now") == 1


@pytest.mark.asvs("v5.0.0-7.5.2")
def test_one_of_ones_sessions_is_ended(client, caseworker):
    (other, third) = opened(caseworker, 2)
    sign(client, caseworker)
    pk = other.session[sessions.PUBLIC_ID]

    client.post(reverse("session_end", args=[pk]))

    assert [is_in(other), is_in(third), is_in(client)] == [False, True, True]
    entry = AuditEntry.objects.get(action="account.session_ended")
    assert (entry.actor_id, entry.object_id) == (caseworker.id, caseworker.id)


@pytest.mark.asvs("v5.0.0-7.5.2")
def test_all_other_sessions_are_ended_and_this_one_goes_on(client, caseworker):
    others = opened(caseworker, 2)
    sign(client, caseworker)

    client.post(reverse("sessions_end"))

    assert [is_in(other) for other in others] == [False, False]
    assert is_in(client)
    assert AuditEntry.objects.get(action="account.session_ended").detail == '{"sessions":2}'


def test_session_of_somebody_else_is_not_found(client, caseworker, colleague):
    (other,) = opened(colleague, 1)
    sign(client, caseworker)

    answer = client.post(reverse("session_end", args=[other.session[sessions.PUBLIC_ID]]))

    assert answer.status_code == 404
    assert is_in(other)


@pytest.mark.asvs("v5.0.0-7.4.5")
def test_coordinator_ends_all_sessions_of_a_member(client, caseworker, coordinator):
    browsers = opened(caseworker, 2)
    sign(client, coordinator)

    client.post(reverse("member_sessions_end", args=[caseworker.pk]))

    assert not any(is_in(browser) for browser in browsers)
    assert is_in(client)


def begin(member):
    store = sessions.SessionStore()
    store["_auth_user_id"] = str(member.user_id)
    signed_in.begin_session(session=store, user=member.user, token="", agent="")
    later(SECOND)
    return store


@pytest.mark.asvs("v5.0.0-7.1.2")
def test_sixth_sign_in_ends_the_oldest_session(caseworker, colleague):
    begin(colleague)
    stores = [begin(caseworker) for _number in range(signed_in.MOST_SESSIONS + 1)]

    there = [sessions.SessionStore(store.session_key).load() != {} for store in stores]

    assert there == [False, True, True, True, True, True]
    assert Session.objects.filter(user=colleague.user).count() == 1


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])
def test_many_sign_ins_at_once_leave_five_sessions(caseworker, together):
    together(10, lambda _number: begin(caseworker))

    assert Session.objects.filter(user=caseworker.user).count() == signed_in.MOST_SESSIONS


def test_what_is_over_is_swept_and_the_rest_is_kept(client, caseworker, colleague):
    sign(client, caseworker)
    sessions.SessionStore().create()
    later(sessions.IDLE - timedelta(minutes=1))
    assert signed_in.sweep() == 0
    sign(Client(), colleague)

    later(timedelta(minutes=2))

    assert signed_in.sweep() == 2
    assert Session.objects.get().user == colleague.user


@pytest.mark.usefixtures("counted")
@pytest.mark.asvs("v5.0.0-7.2.4")
def test_sign_in_makes_a_new_session_on_a_known_device(client, member, password):
    secret = with_app(member)
    client.get(reverse("account_login"))
    client.post(reverse("account_login"), {"login": member.user.email, "password": password})
    before = client.cookies["sessionid"].value

    answer = client.post(reverse("mfa_authenticate"), {"code": code_of(secret)})

    assert client.cookies["sessionid"].value != before
    assert not Session.objects.filter(session_key=sessions._hash(before)).exists()
    cookie = answer.cookies["device"]
    assert (cookie["httponly"], cookie["samesite"], cookie["path"]) == (True, "Lax", "/")
    assert cookie["max-age"] == 365 * 24 * 3600
    assert Session.objects.get(user=member.user).device.name == "A browser"


@pytest.mark.asvs("v5.0.0-7.4.4")
@pytest.mark.parametrize("name", [name for name in URLS if name not in ("stay", "confirm")])
def test_every_page_leads_to_signing_out_and_to_quick_exit(name, client, coordinator):
    sign(client, coordinator)

    page = client.get(reverse(name)).content.decode()

    assert f'href="{reverse("account_logout")}"' in page
    assert f'action="{reverse("quick_exit")}"' in page


@pytest.mark.usefixtures("counted")
@pytest.mark.asvs("v5.0.0-7.4.3")
def test_change_of_a_factor_ends_all_other_sessions(client, member):
    with_app(member)
    others = opened(member, 2)
    sign(client, member)
    pk = member.user.authenticator_set.get(type="totp").pk

    client.post(reverse("factor_remove", args=[pk]))

    assert [is_in(other) for other in others] == [False, False]
    assert client.get(reverse("factors")).status_code == 200


@pytest.mark.usefixtures("counted")
@pytest.mark.asvs("v5.0.0-7.4.3")
def test_new_recovery_codes_end_all_other_sessions(client, member):
    with_app(member)
    (other,) = opened(member, 1)
    sign(client, member)

    client.post(reverse("recovery_codes_renew"))

    assert [is_in(other), is_in(client)] == [False, True]


@pytest.mark.usefixtures("counted")
@pytest.mark.asvs("v5.0.0-7.4.3")
def test_new_password_ends_all_other_sessions(client, member, password):
    with_app(member)
    (other,) = opened(member, 1)
    sign(client, member)

    new = {"current": password, "password": "nine loud kettles 17"}
    client.post(reverse("password_change"), new)

    assert [is_in(other), is_in(client)] == [False, True]


@pytest.mark.asvs("v5.0.0-7.1.1", "v5.0.0-7.1.2")
def test_the_papers_name_these_times():
    paper = (Path(__file__).resolve().parents[3] / "docs" / "security.md").read_text()
    rows = [row for row in paper.splitlines() if row.startswith("| ")]

    def row(start):
        return next(row for row in rows if row.startswith(f"| {start}"))

    assert f"{sessions.IDLE.seconds // 60} minutes" in row("a session rests")
    assert f"{sessions.IDLE_OF_REVEALERS.seconds // 60} minutes for" in row("a session rests")
    assert f"{sessions.LONGEST.seconds // 3600} hours" in row("a session altogether")
    assert f"{sessions.FRESH.seconds // 60} minutes" in row("a second factor counts as fresh")
    assert f"{signed_in.MOST_SESSIONS}:" in row("sessions of one account")


def test_key_of_a_session_that_was_ended_meanwhile_does_not_change(caseworker):
    store = sessions.SessionStore()
    sessions.begin(store)
    store.save()
    Session.objects.all().delete()

    with pytest.raises(SessionInterrupted):
        store.cycle_key()

    assert not Session.objects.exists()
