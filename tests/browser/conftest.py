"""Headless Chromium before a whole installation in real processes."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.installation import Installation, staged

# A busy machine takes its time; what is there at once costs nothing.
expect.set_options(timeout=20_000)
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        reason = "Chromium is not installed: see `make browser`"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    flags = ["--disable-gpu", "--disable-quic", "--disable-background-networking"]
    if os.geteuid() == 0:
        flags.append("--no-sandbox")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=found, args=flags)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def installation() -> Iterator[Installation]:
    """One group (Lea coordinates, Mina and Tunde are caseworkers) on the engine under test."""
    with staged() as whole:
        _STANDING.append(whole)
        yield whole


# The installation, once it is there; its worker and its beat rest while no test asks for it.
_STANDING: list[Installation] = []
_AT_WORK = ("worker", "beat")


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Let the installation work again where it rests."""
    for whole in _STANDING if "installation" in _asked_by(item) else ():
        for name in _AT_WORK:
            if name not in whole.processes:
                whole.start_process(name)


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> None:
    """Let it rest between files: its timetable alone takes a fifth of a core.

    It would stand to the end of the run, beside installations of other tests.
    """
    if nextitem is None or nextitem.path == item.path or "installation" in _asked_by(nextitem):
        return
    for whole in _STANDING:
        for name in _AT_WORK:
            if name in whole.processes:
                whole.kill(name)


def _asked_by(item: pytest.Item) -> list[str]:
    is_here = Path(__file__).parent in item.path.parents
    return getattr(item, "fixturenames", []) if is_here else []


@pytest.fixture(scope="session")
def ida(installation: Installation) -> str:
    """The address of who coordinates a group with a register of its own."""
    return str(installation.stage("register"))


@pytest.fixture
def page_as(browser: Any, installation: Installation) -> Iterator[Callable[..., Any]]:
    """Open a page that is signed in as a member; options go to the browser's context."""
    contexts = []

    def open_page(email: str = "", **options: Any) -> Any:
        context = browser.new_context(base_url=installation.url, **options)
        contexts.append(context)
        if email:
            key = installation.stage("session", email=email)
            context.add_cookies([{"name": "sessionid", "value": key, "url": installation.url}])
        return context.new_page()

    yield open_page
    for context in contexts:
        context.close()
