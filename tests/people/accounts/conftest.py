"""A member who can sign in, and a cache in which tries are counted."""

import pytest

PASSWORD = "seven quiet rivers"


@pytest.fixture
def counted(settings):
    """A cache in this process: the suite's own address leads nowhere."""
    from django.core.cache import cache  # noqa: PLC0415  # not before the settings

    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def password():
    return PASSWORD


@pytest.fixture
def member(caseworker, password):
    caseworker.user.set_password(password)
    caseworker.user.save()
    return caseworker
