"""A cache in which tries are counted."""

import pytest


@pytest.fixture
def counted(settings):
    """A cache in this process: the suite's own address leads nowhere."""
    from django.core.cache import cache  # noqa: PLC0415  # not before the settings

    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
    cache.clear()
    yield
    cache.clear()
