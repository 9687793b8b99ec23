"""Second factors as people make and show them: a passkey of a virtual device, a code app."""

import re
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.authenticator import Authenticator
from tests.signing import code_of
from tests.stage import PASSWORD

pytestmark = [pytest.mark.browser, pytest.mark.broker]

SIGN_IN = re.compile("/account/sign-in/")


def newcomer(installation: Any, name: str) -> str:
    installation.stage("newcomer", organisation=installation.ids["organisation"], name=name)
    return f"{name}@example.org"


def enter_password(page: Any, email: str) -> None:
    page.goto("/account/sign-in/")
    page.get_by_label("Email").fill(email)
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Continue").click()
    # Until the password is checked no other page may be asked for: that would cut the check off.
    expect(page.get_by_label("Password", exact=True)).to_have_count(0)


def sign_out(page: Any) -> None:
    page.goto("/account/sign-out/")
    page.locator("main").get_by_role("button", name="Sign out").click()
    page.get_by_role("heading", name="Sign in").wait_for()


def console_of(page: Any) -> list[str]:
    said: list[str] = []
    page.on("console", lambda line: said.append(line.text) if line.type == "error" else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    return said


@pytest.mark.asvs("v5.0.0-6.3.3")
def test_passkey_is_made_and_signs_in(page_as: Any, installation: Any) -> None:
    page = page_as()
    said = console_of(page)
    device = Authenticator(page)
    enter_password(page, newcomer(installation, "asha"))

    page.get_by_role("link", name="Add a passkey").click()
    page.get_by_role("button", name="Add a passkey").click()
    page.get_by_role("heading", name="Recovery codes").wait_for()
    sign_out(page)
    enter_password(page, "asha@example.org")
    page.goto("/cases/")
    expect(page).to_have_url(SIGN_IN)
    page.goto("/account/sign-in/factor/")
    page.get_by_role("button", name="Use a passkey").click()
    page.get_by_role("heading", name="My tasks").wait_for()

    assert [each["signCount"] for each in device.passkeys()] == [2]
    assert said == []


def test_passkey_of_another_device_opens_nothing(page_as: Any, installation: Any) -> None:
    page = page_as()
    Authenticator(page)
    email = newcomer(installation, "bina")
    enter_password(page, email)
    page.get_by_role("link", name="Add a passkey").click()
    page.get_by_role("button", name="Add a passkey").click()
    page.get_by_role("heading", name="Recovery codes").wait_for()

    other = page_as()
    Authenticator(other)
    enter_password(other, email)
    other.get_by_role("button", name="Use a passkey").click()
    other.get_by_text("The browser got no passkey.").wait_for()

    other.goto("/cases/")
    expect(other).to_have_url(SIGN_IN)


def test_passkey_button_waits_for_its_script(page_as: Any, installation: Any) -> None:
    page = page_as()
    Authenticator(page)
    held: list[Any] = []
    page.route("**/passkeys*.js", lambda route: held.append(route))
    enter_password(page, newcomer(installation, "deepa"))
    page.goto("/account/factors/passkey/", wait_until="commit")

    button = page.get_by_role("button", name="Add a passkey")
    expect(button).to_be_disabled()
    held.pop().continue_()
    button.click()
    page.get_by_role("heading", name="Recovery codes").wait_for()


def test_code_app_is_made_and_signs_in(page_as: Any, installation: Any) -> None:
    page = page_as()
    said = console_of(page)
    email = newcomer(installation, "chandra")
    enter_password(page, email)

    page.get_by_role("link", name="Add a code app").click()
    secret = page.locator("main code").inner_text().replace(" ", "")
    assert page.locator("svg.qr").bounding_box()["width"] > 150
    page.get_by_label("Code that the app shows now").fill(code_of(secret))
    page.get_by_role("button", name="Add", exact=True).click()
    shown = page.locator(".codes code")
    expect(shown).to_have_count(10)
    codes = shown.all_inner_texts()
    assert all(re.fullmatch(r"(\d{5} ?){5}", code) for code in codes)
    with page.expect_download() as download:
        page.get_by_role("link", name="Keep as a file").click()
    assert download.value.path().read_text().split("\n")[:10] == codes
    sign_out(page)

    enter_password(page, email)
    page.get_by_label("Code").fill(codes[0])
    page.get_by_role("button", name="Continue").click()
    page.get_by_role("heading", name="My tasks").wait_for()
    assert said == []
