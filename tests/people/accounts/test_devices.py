"""Browsers are known again by a cookie of their own; of a new one its owner hears."""

from datetime import timedelta

import pytest
from django.conf import settings

from people.accounts import devices
from people.accounts.models import AccountMail, Device
from people.dates import clock

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
LIKE_GECKO = "AppleWebKit/537.36 (KHTML, like Gecko)"
AGENTS = {
    FIREFOX: "Firefox on Linux",
    f"Mozilla/5.0 (Windows NT 10.0; Win64; x64) {LIKE_GECKO} Chrome/140.0.0.0 Safari/537.36": (
        "Chrome on Windows"
    ),
    f"Mozilla/5.0 (Windows NT 10.0) {LIKE_GECKO} Chrome/140.0.0.0 Safari/537.36 Edg/140.0": (
        "Edge on Windows"
    ),
    f"Mozilla/5.0 (Linux; Android 15; K) {LIKE_GECKO} Chrome/140.0.0.0 Mobile Safari/537.36": (
        "Chrome on Android"
    ),
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1": (
        "Safari on iPhone"
    ),
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.0 Safari/605.1.15": (
        "Safari on macOS"
    ),
    "": "A browser",
    "<script>Ramesh</script>" * 100: "A browser",
}


def seen(user, token="", agent=FIREFOX):
    return devices.recognise(user=user, token=token, agent=agent)


@pytest.mark.parametrize(("agent", "name"), AGENTS.items(), ids=AGENTS.values())
def test_device_is_named_in_our_own_words(agent, name):
    assert devices.name_of(agent) == name


def test_first_device_is_kept_without_a_mail(caseworker):
    device, token = seen(caseworker.user)

    assert (device.user, device.name) == (caseworker.user, "Firefox on Linux")
    assert token not in device.token_hash
    assert len(token) == 43
    assert not AccountMail.objects.exists()


def test_new_device_is_told_to_its_owner(caseworker):
    seen(caseworker.user)

    seen(caseworker.user)

    (mail,) = AccountMail.objects.all()
    assert (mail.user, mail.kind) == (caseworker.user, AccountMail.Kind.NEW_DEVICE)


def test_known_device_is_known_again_and_told_to_nobody(caseworker):
    device, token = seen(caseworker.user)
    clock.move(days=2)

    again, same = seen(caseworker.user, token)

    assert (again, same) == (device, token)
    assert again.last_seen_at - again.first_seen_at >= timedelta(days=2)
    assert not AccountMail.objects.exists()


def test_token_that_was_planted_is_not_taken_over(caseworker):
    planted = "x" * 43

    _device, token = seen(caseworker.user, planted)

    assert token != planted


def test_browser_that_two_people_share_keeps_a_token_for_each(caseworker, colleague):
    _device, cookie = seen(caseworker.user)
    _other, both = seen(colleague.user, cookie)

    seen(caseworker.user, both)
    seen(colleague.user, both)

    assert both.startswith(cookie)
    assert not AccountMail.objects.exists()
    assert devices.is_known(both, email=caseworker.user.email)
    assert devices.is_known(both, email=colleague.user.email)
    assert not devices.is_known(cookie, email=colleague.user.email)


def test_token_planted_by_a_colleague_makes_no_browser_known(caseworker, colleague):
    seen(caseworker.user)
    _device, planted = seen(colleague.user)

    _device, cookie = seen(caseworker.user, planted)

    assert not devices.is_known(planted, email=caseworker.user.email)
    assert devices.is_known(cookie, email=caseworker.user.email)
    assert AccountMail.objects.get().user == caseworker.user


def test_device_is_known_to_its_own_account_alone(caseworker, colleague):
    _device, token = seen(caseworker.user)

    assert devices.is_known(token, email=" MINA@example.org")
    assert not devices.is_known(token, email=colleague.user.email)
    assert not devices.is_known("", email="mina@example.org")


def test_device_not_seen_for_a_year_is_forgotten(caseworker):
    seen(caseworker.user)
    clock.move(days=devices.KNOWN_FOR.days - 1)
    assert devices.forget_old_devices() == 0

    clock.move(days=2)

    assert devices.forget_old_devices() == 1
    assert not Device.objects.exists()


def test_cookie_of_the_device_has_a_name_of_its_own():
    names = {settings.HOMEWARD_DEVICE_COOKIE, settings.SESSION_COOKIE_NAME}
    assert len(names | {settings.CSRF_COOKIE_NAME}) == 3
