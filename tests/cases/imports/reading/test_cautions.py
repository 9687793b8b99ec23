"""What must not leave the room is seen in every language, and ordinary rows raise no alarm."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.imports.reading.cautions import read_cautions
from cases.imports.reading.danger import read_danger
from cases.imports.reading.fate import read_fate
from tests.cases.imports.reading.rows import codes, draft_of
from tests.cases.imports.reading.sentences import (
    NOT_FOR_HIS_STATE,
    ORDINARY,
    SHARED_WITH_NOBODY,
    WHERE_HE_HIDES,
)

GRAVE = {"NO_SHARE", "NO_CONTACT_WITH_STATE", "SENSITIVE_LOCATION"}


def _read(country="NPL", **cells):
    draft = draft_of(**cells)
    draft.row["nationality"] = {"raw": "", "alpha3": [country], "confidence": "exact"}
    for read in (read_fate, read_danger, read_cautions):
        read(draft)
    return draft


def _grave(draft):
    return GRAVE & set(codes(draft))


@pytest.mark.parametrize("told", SHARED_WITH_NOBODY)
def test_nobody_is_to_have_it(told) -> None:
    assert _grave(_read(condition="serving", remarks=told)) == {"NO_SHARE"}


@pytest.mark.parametrize("told", NOT_FOR_HIS_STATE)
def test_nothing_may_go_to_his_state(told) -> None:
    assert _grave(_read(condition="serving", remarks=told)) == {"NO_CONTACT_WITH_STATE"}


@pytest.mark.parametrize("told", WHERE_HE_HIDES)
def test_a_hiding_place_is_told(told) -> None:
    assert _grave(_read(condition=told)) == {"SENSITIVE_LOCATION"}


@pytest.mark.parametrize("told", ORDINARY)
def test_ordinary_remarks_raise_no_alarm(told) -> None:
    assert _grave(_read(condition="serving", remarks=told)) == set()


@pytest.mark.parametrize(
    ("condition", "remarks"),
    [
        ("hiding, phone off", ""),
        ("killed, he was hiding in a cellar in the village", ""),
        ("captured while hiding in a house", ""),
        ("missing", "the agent is hiding in a flat in Dubai"),
        ("escaped, arrested again", "was hiding at a friend's flat"),
        ("escaped", "family house sold to pay the agent"),
    ],
)
def test_no_place_or_no_longer_a_hiding_place(condition, remarks) -> None:
    assert _grave(_read(condition=condition, remarks=remarks)) == set()


@pytest.mark.parametrize(
    ("unit", "remarks"),
    [("flat of a cousin in Tver", ""), ("", "stays with a cousin, Lesnaya street 0")],
)
def test_a_hiding_place_may_stand_in_another_column(unit, remarks) -> None:
    draft = _read(condition="escaped", unit=unit, remarks=remarks)

    assert _grave(draft) == {"SENSITIVE_LOCATION"}


def test_a_secret_unit_is_no_wish_for_silence() -> None:
    assert _grave(_read(condition="serving", unit="secret")) == set()
    assert _grave(_read(condition="serving", unit="x, do not tell anyone")) == {"NO_SHARE"}


def test_a_video_of_a_prisoner_is_restricted_and_not_the_whole_case() -> None:
    draft = _read(condition="POW", remarks="video shows his face, dont share")

    assert "POW_IMAGE" in codes(draft)
    assert _grave(draft) == set()


def test_silence_about_a_prisoner_covers_more_than_the_video() -> None:
    draft = _read(condition="POW", remarks="there is a video, do not give it to anyone")

    assert _grave(draft) == {"NO_SHARE"}


def test_the_other_state_is_not_his_own() -> None:
    told = "do not write to the russian embassy"

    assert _grave(_read("CUB", condition="serving", remarks=told)) == set()
    assert _grave(_read("RUS", condition="serving", remarks=told)) == {"NO_CONTACT_WITH_STATE"}


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ("will be witness against the agent", "WITNESS"),
        ("проходит свидетелем", "WITNESS"),
        ("será testigo en el juicio", "WITNESS"),
        ("hearing 16.02.2026", "HEARING"),
        ("заседание 16.02.2026", "HEARING"),
        ("charged as mercenary", "SELF_INCRIMINATING"),
        ("боится ареста дома", "SELF_INCRIMINATING"),
    ],
)
def test_courts_and_blame(told, code) -> None:
    assert code in codes(_read(condition="returned", remarks=told))


@pytest.mark.parametrize(
    "told", ["witnesses say he fell", "one witness saw him", "свидетели говорят, что жив"]
)
def test_who_saw_him_is_no_witness_in_court(told) -> None:
    draft = _read(condition="missing", remarks=told)

    assert "WITNESS" not in codes(draft)
    assert "witness" not in draft.row


@given(condition=st.text(max_size=60), remarks=st.text(max_size=60), unit=st.text(max_size=20))
def test_reading_never_fails(condition, remarks, unit) -> None:
    draft = _read(condition=condition, remarks=remarks, unit=unit)

    assert draft.row["status"]
