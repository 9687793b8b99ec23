"""Log lines: JSON, of listed keys alone; they say what happened and where, never a value."""

import io
import json
import logging
import re
import sys

import pytest
from django.test import RequestFactory

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


def line_of(name, *told, **options):
    """What the formatter makes of one record of this logger."""
    record = logging.getLogger(name).makeRecord(
        name, logging.WARNING, "x.py", 1, told[0], told[1:], None, extra=options
    )
    return BareFormatter().format(record)


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
    assert json.loads(lines())["places"][-1].endswith(" fail")


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

    line = json.loads(lines())
    assert line["message"] == "2 of 60 keys own nothing"
    assert (line["level"], line["logger"]) == ("WARNING", "tests.bare")


@pytest.mark.asvs("v5.0.0-16.2.2")
def test_time_is_utc_and_says_so(logged):
    logger, lines = logged

    logger.warning("now")

    told = json.loads(lines())["time"]
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", told)


def test_time_is_the_records_own():
    record = logging.makeLogRecord({"name": "tests", "msg": "x", "created": 1_700_000_000.25})

    line = json.loads(BareFormatter().format(record))

    assert line["time"] == "2023-11-14T22:13:20.250Z"


HOSTILE = {
    "new line": "a\nERROR forged",
    "carriage return": "a\r\n{}",
    "escape of a terminal": "\x1b[2J\x1b]0;title\x07",
    "other line ends": "a\u2028b\u2029c\x85d\x0be\x0cf",
    "quotes": '", "level": "INFO',
    "turned text": "\u202eevil",
    "nothing": "\x00",
}


@pytest.mark.asvs("v5.0.0-16.4.1", "v5.0.0-16.2.4")
@pytest.mark.parametrize("told", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_stays_in_one_line_that_can_be_read(told):
    line = line_of("tests", "said: %s", told)

    assert len(line.splitlines()) == 1
    assert line.isascii()
    assert line.isprintable()
    assert json.loads(line)["message"] == f"said: {told}"
    assert json.loads(line)["level"] == "WARNING"


@pytest.mark.asvs("v5.0.0-16.2.5")
def test_what_others_fill_into_their_lines_is_not_shown():
    assert json.loads(line_of("kombu", "Lost %s", SECRET))["message"] == "Lost %s"
    assert json.loads(line_of("somebody", f"Lost {SECRET}"))["message"] == "not shown"
    assert json.loads(line_of("peoples", f"Lost {SECRET}"))["message"] == "not shown"
    assert json.loads(line_of("celery.beat", "Starting"))["message"] == "Starting"


@pytest.mark.asvs("v5.0.0-16.2.5")
def test_line_about_a_request_says_neither_address_nor_text():
    request = RequestFactory().get(f"/cases/{SECRET}/?q={SECRET}")

    line = line_of("django.request", "Not Found: %s", SECRET, request=request, status_code=404)

    assert "Thapa" not in line
    assert json.loads(line)["message"] == "404"


def test_only_listed_codes_are_carried_along():
    line = json.loads(line_of("homeward.security", "x", event="refused", who="", q=1))

    assert set(line) == {"time", "level", "logger", "message", "event"}


@pytest.mark.asvs("v5.0.0-16.2.3")
def test_every_handler_of_the_settings_is_bare(settings):
    logging_settings = settings.LOGGING

    assert logging_settings["formatters"]["bare"]["()"] == "config.logs.BareFormatter"
    assert {handler["formatter"] for handler in logging_settings["handlers"].values()} == {"bare"}
    assert {h["class"] for h in logging_settings["handlers"].values()} == {"logging.StreamHandler"}
    assert logging_settings["root"]["handlers"] == list(logging_settings["handlers"])
    assert not any(logger["handlers"] for logger in logging_settings["loggers"].values())
    assert settings.ADMINS == []
