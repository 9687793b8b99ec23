"""What a check says, as tests compare it."""

from collections.abc import Callable, Iterable

from django.core.checks import ERROR, WARNING, CheckMessage


def wrong(check: Callable[[], Iterable[CheckMessage]]) -> list[tuple[str, str, str]]:
    """Return sign, words and remedy of what is not well."""
    return [
        ("fault" if told.level >= ERROR else "warning", str(told.msg), str(told.hint))
        for told in check()
        if told.level >= WARNING
    ]
