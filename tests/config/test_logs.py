"""Log lines say what happened and where in the code; never a value."""

import io
import logging
import sys

import pytest

from config.logs import BareFormatter

SECRET = "Ramesh Thapa of Pokhara"


@pytest.fixture
def logged():
    """A logger of its own, and what it wrote."""
    out = io.StringIO()
    handler = logging.StreamHandler(out)
    handler.setFormatter(BareFormatter())
    logger = logging.getLogger("tests.bare")
    logger.addHandler(handler)
    logger.propagate = False
    yield logger, out.getvalue
    logger.removeHandler(handler)
    logger.propagate = True


def fail():
    try:
        int(SECRET)
    except ValueError as error:
        raise LookupError(SECRET) from error


def test_exception_shows_its_type_and_places_and_nothing_else(logged):
    logger, lines = logged

    try:
        fail()
    except LookupError as error:
        logger.exception("Could not read %s: %s", SECRET, error)

    assert SECRET not in lines()
    assert "Thapa" not in lines()
    assert "builtins.LookupError" in lines()
    assert "test_logs.py" in lines()
    assert lines().rstrip().endswith(" fail")


@pytest.mark.parametrize("told", [True, "exception", "tuple"])
def test_exception_is_bare_however_it_is_handed_over(logged, told):
    logger, lines = logged

    try:
        fail()
    except LookupError as error:
        given = {"exception": error, "tuple": sys.exc_info(), True: True}[told]
        logger.error("failed", exc_info=given)

    assert "Thapa" not in lines()
    assert "builtins.LookupError" in lines()


def test_text_kept_by_another_formatter_is_not_shown(logged):
    logger, lines = logged
    record = logger.makeRecord("tests.bare", logging.ERROR, "x.py", 1, "failed", (), None)
    try:
        fail()
    except LookupError:
        record.exc_info = sys.exc_info()
    logging.Formatter().format(record)
    assert SECRET in record.exc_text

    logger.handle(record)

    assert SECRET not in lines()


def test_source_line_of_the_fault_is_not_shown(logged):
    logger, lines = logged

    try:
        raise RuntimeError("Ramesh Thapa of Pokhara")
    except RuntimeError:
        logger.exception("failed")

    assert "Pokhara" not in lines()


def test_line_without_exception_is_kept(logged):
    logger, lines = logged

    logger.warning("%d of %d keys own nothing", 2, 60)

    assert lines().endswith("WARNING tests.bare 2 of 60 keys own nothing\n")


def test_every_handler_of_the_settings_is_bare(settings):
    logging_settings = settings.LOGGING

    assert logging_settings["formatters"]["bare"]["()"] == "config.logs.BareFormatter"
    assert {handler["formatter"] for handler in logging_settings["handlers"].values()} == {"bare"}
    assert logging_settings["root"]["handlers"] == list(logging_settings["handlers"])
    assert not any(logger["handlers"] for logger in logging_settings["loggers"].values())
    assert settings.ADMINS == []
