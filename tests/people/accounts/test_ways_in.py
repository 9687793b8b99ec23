"""All ways in are known, told in the papers, and of equal strength."""

from pathlib import Path

import pytest
from django.core.management import get_commands
from django.test import Client
from django.urls import NoReverseMatch, URLResolver, get_resolver, reverse

from people.accounts import roles, sessions, signed_in, throttle
from people.accounts.models import User

ROOT = Path(__file__).resolve().parents[3]
LEADS_OUT = {"account_logout", "quick_exit", "exit_page"}


def without_a_door(patterns):
    """Yield the names of pages that open without a member who is signed in."""
    for each in patterns:
        if isinstance(each, URLResolver):
            yield from without_a_door(each.url_patterns)
        elif not isinstance(getattr(each.callback, "permission", None), roles.Permission):
            yield each.name


def reverse_prefix(name):
    """Where the address of a page begins."""
    [(words, _keys), *_others] = get_resolver().reverse_dict.getlist(name)[0][0]
    return words[:7]


def ways_in():
    text = (ROOT / "docs/security.md").read_text()
    return text.partition("**Ways in.**")[2].partition("Nothing else leads in")[0]


@pytest.mark.asvs("v5.0.0-6.1.3")
@pytest.mark.asvs("v5.0.0-6.3.4")
def test_papers_tell_all_ways_in():
    pages = set(without_a_door(get_resolver().url_patterns)) - LEADS_OUT
    # That each of these asks for a key is tried at each, in tests/cases/api/test_keys.py.
    of_api = {name for name in pages if name.startswith("api-")}
    assert {reverse_prefix(name) for name in of_api} == {"api/v1/"}
    pages -= of_api

    assert [name for name in sorted(pages) if f"`{name}`" not in ways_in()] == []
    assert pages == {
        *("account_login", "mfa_authenticate", "join", "new_password", "calendar_feed"),
        "healthz",
        "partner_docs",
        *("public_figures", "public_release", "public_csv", "public_json", "public_feed"),
    }
    commands = {"first_coordinator", "reset_second_factor", "issue_partner_key", "changepassword"}
    assert commands <= get_commands().keys()
    assert all(f"`manage.py {name}`" in ways_in() for name in commands)


@pytest.mark.asvs("v5.0.0-6.3.4")
@pytest.mark.parametrize("path", ["/admin/", "/admin/login/", "/account/signup/", "/api/"])
def test_usual_other_doors_are_not_there(db, path):
    assert Client().get(path).status_code == 404
    with pytest.raises(NoReverseMatch):
        reverse("admin:login")


@pytest.mark.asvs("v5.0.0-6.3.2")
def test_new_installation_has_no_account(db):
    assert not User.objects.exists()


@pytest.mark.asvs("v5.0.0-6.2.10")
@pytest.mark.asvs("v5.0.0-6.4.2")
def test_passwords_do_not_grow_old_and_nobody_is_asked_for_secrets_of_his_life(db):
    kept = {field.name for field in User._meta.get_fields()}

    assert not kept & {"password_changed_at", "password_expires_at", "question", "answer"}


def section(name):
    return (
        (ROOT / "docs/security.md").read_text().partition(f"## {name}\n")[2].partition("\n## ")[0]
    )


@pytest.mark.asvs("v5.0.0-7.1.1", "v5.0.0-7.1.2")
def test_papers_tell_how_long_sessions_last():
    told = section("Sessions")

    minutes = {
        name: getattr(sessions, name).seconds // 60 for name in ("IDLE", "IDLE_OF_REVEALERS")
    }
    assert f"{minutes['IDLE']} minutes; {minutes['IDLE_OF_REVEALERS']} minutes for those" in told
    assert f"{sessions.LONGEST.seconds // 3600} hours, and it ends with the browser" in told
    assert f"| {sessions.FRESH.seconds // 60} minutes: for exports" in told
    assert f"| {signed_in.MOST_SESSIONS}: the sixth sign-in" in told


@pytest.mark.asvs("v5.0.0-6.1.1")
@pytest.mark.parametrize(
    ("limit", "words"),
    [
        (
            throttle.ACCOUNT_AT_ADDRESS,
            "| passwords for one account from one address | 10 in 10 minutes",
        ),
        (
            throttle.ADDRESS,
            "| wrong passwords from one address, whatever the account | 30 in 10 m",
        ),
        (throttle.ACCOUNT_ANYWHERE, "all addresses together | 300 in an hour |"),
        (throttle.SECOND_FACTOR, "whose password was right | 10 in 10 minutes |"),
        (throttle.CURRENT_PASSWORD, "when changing it | 10 in 10 minutes |"),
        (throttle.JOIN_LINK, "| forms sent to one invitation | 10 in an hour |"),
        (throttle.CALENDAR, "| fetches of one secret calendar | 60 in an hour |"),
        (throttle.CALENDARS_AT_ADDRESS, "secret calendars from one address | 600 in an hour |"),
    ],
)
def test_papers_tell_how_often_one_may_try(limit, words):
    assert words in section("Sign-in")
    count = words.partition(" in ")[0].rpartition("| ")[2]
    seconds = 3600 if "an hour" in words else 600
    assert (limit.tries, limit.seconds) == (int(count), seconds)
