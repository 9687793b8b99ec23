"""The timetable and the tasks: all names are real, all entries end, tasks take ids alone."""

import inspect
import re
from pathlib import Path

import pytest

from cases.exports.starting import WRITE
from cases.imports.holding import READ
from cases.lifecycle.erasing.services import ERASE
from config.celery import app

ROOT = Path(__file__).resolve().parents[1]
app.loader.import_default_modules()
OURS = {name: task for name, task in app.tasks.items() if name.startswith(("people.", "cases."))}
ENTRIES = app.conf.beat_schedule
QUEUES = {queue.name for queue in app.conf.task_queues}


@pytest.mark.parametrize("entry", ENTRIES)
def test_entry_names_a_task_that_is_there(entry):
    assert ENTRIES[entry]["task"] in OURS


@pytest.mark.parametrize("entry", ENTRIES)
def test_entry_expires(entry):
    assert ENTRIES[entry]["options"]["expires"] > 0


@pytest.mark.parametrize("entry", ENTRIES)
def test_entry_hands_over_no_arguments(entry):
    assert not ENTRIES[entry].get("args")
    assert not ENTRIES[entry].get("kwargs")
    assert not inspect.signature(OURS[ENTRIES[entry]["task"]].run).parameters


@pytest.mark.parametrize("name", OURS)
def test_task_is_named_by_its_room_and_verb(name):
    room, _dot, verb = name.rpartition(".")

    assert re.fullmatch(r"[a-z]+(_[a-z]+)*", verb)
    assert OURS[name].run.__module__ == f"{room}.tasks"


@pytest.mark.parametrize("name", OURS)
def test_task_takes_ids_alone(name):
    parameters = inspect.signature(OURS[name].run).parameters

    assert all(
        parameter.endswith("_id") and told.annotation is str
        for parameter, told in parameters.items()
    )


def test_every_room_with_tasks_is_discovered():
    there = {
        ".".join(path.relative_to(ROOT).parts[:-1])
        for app_name in ("people", "cases")
        for path in (ROOT / app_name).rglob("tasks.py")
    }

    assert there == {name.rpartition(".")[0] for name in OURS}


def test_every_route_leads_to_a_task_and_a_queue():
    for pattern, route in app.conf.task_routes.items():
        assert route["queue"] in QUEUES
        assert any(re.fullmatch(pattern.replace("*", ".*"), name) for name in OURS), pattern


# What of the timetable takes long, each once a day.
NIGHTLY = {"cases.lifecycle.backup.make", "cases.statistics.check_tallies"}


def queue_of(task):
    return app.amqp.router.route({}, task)["queue"].name


def test_what_may_take_long_has_a_queue_of_its_own():
    short = {entry["task"] for entry in ENTRIES.values()} - NIGHTLY
    asked_for = {name for name in OURS if ".exports." in name or ".imports." in name} - short
    long = {*NIGHTLY, ERASE, *asked_for}

    assert {WRITE, READ} <= asked_for
    assert {queue_of(name) for name in long} == {"exports"}
    assert {queue_of(name) for name in OURS.keys() - long} == {"default"}


def test_nothing_of_the_timetable_but_what_is_nightly_waits_behind_an_export():
    frequent = {entry["task"] for entry in ENTRIES.values()} - NIGHTLY

    assert {queue_of(task) for task in frequent} == {"default"}
    assert all(
        entry["schedule"] == 24 * 3600 for entry in ENTRIES.values() if entry["task"] in NIGHTLY
    )


def test_results_and_foreign_formats_are_not_kept():
    assert app.conf.task_ignore_result is True
    assert app.conf.accept_content == [app.conf.task_serializer] == ["json"]
