"""Whereto, for whom, how long; and which archives go."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from cases.lifecycle.backup.errors import BackupFailed
from cases.lifecycle.backup.plan import (
    Part,
    Plan,
    name_of,
    plan_of_settings,
    require_sound,
    too_old,
)

NOW = datetime(2026, 3, 31, 2, 0, tzinfo=UTC)
DATA = Part("data", "/somewhere", ["age1data"], 30)
KEYS = Part("keys", "/elsewhere", ["age1keys"], 7)


OURS, THEIRS = "0123456789abcdef", "fedcba9876543210"


def nightly(kind, nights, of=OURS):
    return [name_of(kind, of, NOW - timedelta(days=n)) for n in range(nights)]


def test_archives_beyond_their_days_go():
    names = nightly("data", 40)

    gone = too_old(names, DATA, now=NOW, newest_good=names[0])

    assert gone == names[31:]


def test_keys_go_after_a_week():
    names = nightly("keys", 40)

    assert too_old(names, KEYS, now=NOW, newest_good=names[0]) == names[8:]


def test_newest_good_archive_stays_however_old():
    names = [
        name_of("keys", OURS, NOW - timedelta(days=400)),
        name_of("keys", OURS, NOW - timedelta(days=300)),
    ]

    assert too_old(names, KEYS, now=NOW, newest_good=names[1]) == names[:1]


def test_files_of_others_are_left_alone():
    names = [
        "homeward-data-old.age",
        "notes.txt",
        *nightly("keys", 99),
        *nightly("data", 99, THEIRS),
    ]

    assert too_old(names, DATA, now=NOW, newest_good=name_of("data", OURS, NOW)) == []
    assert too_old(names, DATA, now=NOW, newest_good="") == []


@pytest.mark.parametrize(
    ("plan", "code"),
    [
        (Plan(replace(DATA, recipients=[]), KEYS), "no_recipients"),
        (Plan(DATA, replace(KEYS, recipients=[])), "no_recipients"),
        (Plan(replace(DATA, to=""), KEYS), "no_place"),
        (Plan(DATA, replace(KEYS, recipients=["age1data"])), "same_recipients"),
        (
            Plan(
                replace(DATA, recipients=["age1a", "age1b"]),
                replace(KEYS, recipients=["age1b", "age1a"]),
            ),
            "same_recipients",
        ),
        (Plan(DATA, replace(KEYS, days=0)), "bad_days"),
    ],
)
def test_plan_by_which_nothing_is_gained_is_refused(plan, code):
    with pytest.raises(BackupFailed) as told:
        require_sound(plan)

    assert told.value.code == code


def test_whoever_insists_may_have_the_same_recipients():
    require_sound(Plan(DATA, replace(KEYS, recipients=["age1data"]), insists=True))


def test_spaces_between_recipients_are_nothing(settings):
    settings.HOMEWARD_BACKUP_RECIPIENTS = ["age1a", " age1b ", ""]

    assert plan_of_settings().data.recipients == ["age1a", "age1b"]


def test_one_recipient_of_both_is_allowed():
    require_sound(Plan(DATA, replace(KEYS, recipients=["age1data", "age1keys"])))
