"""What was asked of whom, what is plainly wanted, and what is late or may not be sent."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.imports.reading.asked import read_asked
from cases.imports.reading.cautions import read_cautions
from cases.imports.reading.danger import read_danger
from cases.imports.reading.fate import read_fate
from tests.cases.imports.reading.rows import codes, draft_of


def _read(**cells):
    draft = draft_of(**cells)
    draft.row["nationality"] = {"raw": "", "alpha3": ["NPL"], "confidence": "exact"}
    for read in (read_fate, read_danger, read_cautions, read_asked):
        read(draft)
    return draft


@pytest.mark.parametrize(
    ("told", "addressee"),
    [
        *[(told, "embassy_home_in_ru") for told in ("embassy Moscow", "посольство", "embajada")],
        *[(told, "embassy_home_in_ru") for told in ("ambassade à Moscou", "السفارة", "दूतावास")],
        *[(told, "embassy_home_in_ru") for told in ("দূতাবাস", "elchixona", "ubalozi", "элчилик")],
        *[(told, "mfa_home") for told in ("MoFA", "MEA portal", "МИД", "cancillería", "DIRCO")],
        *[(told, "mfa_home") for told in ("وزارة الخارجية", "परराष्ट्र मन्त्रालय", "পররাষ্ট্র")],
        *[(told, "mfa_home") for told in ("Consular Department", "State Dept Diaspora")],
        *[(told, "icrc_cta") for told in ("ICRC", "red cross", "красный крест", "صليب أحمر")],
        *[(told, "national_rc_society") for told in ("Red Crescent", "الهلال الأحمر")],
        *[
            (told, "ru_military_prosecutor")
            for told in ("военная прокуратура", "Military prosecutor")
        ],
        *[(told, "ru_hr_commissioner") for told in ("омбудсмен", "уполномоченный")],
        *[(told, "ru_mod") for told in ("Минобороны", "Russian Ministry of Defence")],
        *[(told, "police_home") for told in ("CID", "DCI", "полиция")],
        *[(told, "embassy_home_in_ru") for told in ("High Commission", "የኢትዮጵያ ኤምባሲ", "قونسلگری")],
        *[(told, "mfa_home") for told in ("MIREX", "вазорати корҳои хориҷӣ", "Dışişleri")],
        *[(told, "icrc_cta") for told in ("ቀይ መስቀል", "Салиби Сурх", "кызыл крест")],
        ("russian embassy", "ru_embassy_in_home"),
        ("координационный штаб", "ua_coord_hq"),
        ("Хочу найти", "ua_hochu_nayti"),
        ("BMET", "labour_ministry_home"),
        ("Consular", "mfa_home"),
        ("IOM", "iom_mission"),
    ],
)
def test_addressee(told, addressee) -> None:
    draft = _read(condition="missing", applied=told)

    assert draft.row["request"]["addressee_type"] == addressee
    assert codes(draft, "request") == []


@pytest.mark.parametrize(
    ("condition", "applied", "kind"),
    [
        ("missing", "embassy", "tracing"),
        ("no contact", "embassy", "tracing"),
        ("no contact", "police", "tracing"),
        ("बेपत्ता", "कन्सुलर विभागमा निवेदन", "tracing"),
        ("killed", "embassy", "remains"),
        ("POW", "red cross", "pow_return"),
        ("wounded, wants to come home", "embassy", "discharge"),
        ("serving, wants to come home", "embassy", "return_living"),
        ("serving", "embassy, cancel contract", "discharge"),
        ("escaped", "embassy", "return_living"),
        ("discharged, stranded", "embassy", "return_living"),
        ("служит", "военная прокуратура", "complaint"),
        ("returned", "compensation claim", "compensation"),
        ("killed", "МИД, компенсация", "compensation"),
        ("escaped", "asylum office", "protection"),
        ("serving", "embassy, lost passport", "consular_document"),
        ("missing", "FIR against agent", "prosecution_referral"),
    ],
)
def test_kind(condition, applied, kind) -> None:
    assert _read(condition=condition, applied=applied).row["request"]["kind"] == kind


@pytest.mark.parametrize(
    ("condition", "remarks", "kind"),
    [
        ("killed", "body not returned", "remains"),
        ("погиб", "тело не отдают", "remains"),
        ("wounded", "wants lawyer to stop being sent back to front", "discharge"),
        ("служит", "хочет домой", "return_living"),
        ("au front", "veut rentrer", "return_living"),
        ("returned home", "wants compensation for his leg", "compensation"),
        ("تم دفنه", "العائلة تطالب بتعويض", "compensation"),
    ],
)
def test_what_is_plainly_wanted(condition, remarks, kind) -> None:
    draft = _read(condition=condition, remarks=remarks)

    assert draft.row["request"] == {"kind": kind, "sent": None}


@pytest.mark.parametrize(
    "cells",
    [
        {"condition": "missing"},
        {"condition": "missing", "applied": "-"},
        {"condition": "missing", "applied": "لا"},
        {"condition": "missing", "applied": "छैन"},
        {"condition": "serving"},
        {"condition": "returned", "applied": "embassy"},
        {"condition": "did not travel", "applied": "statement to police"},
        {"condition": "killed", "remarks": "body buried at home"},
    ],
)
def test_nothing_is_asked_for(cells) -> None:
    assert "request" not in _read(**cells).row


def test_a_question_is_no_application() -> None:
    draft = _read(condition="POW", applied="red cross?")

    assert draft.row["request"]["sent"] is None
    assert codes(draft, "request") == ["NOT_SENT"]


@pytest.mark.parametrize(
    ("applied", "asked"),
    [
        ("embassy 2025-10-01", ["REQUEST_OVERDUE"]),
        ("embassy 2025-10-01 no reply", ["REQUEST_OVERDUE"]),
        ("embassy 2025-10-01, they replied", []),
        ("посольство 2025-10-01, отказ", []),
        ("embassy 2026-01-20", []),
        ("embassy", []),
    ],
)
def test_late_answers(applied, asked) -> None:
    assert codes(_read(condition="missing", applied=applied), "request") == asked


def test_the_day_of_a_sample_is_no_day_of_an_application() -> None:
    request = _read(condition="missing", applied="DNA given 2025-10-01").row["request"]

    assert request["kind"] == "tracing"
    assert request["dna_sample"]["edtf"] == "2025-10-01"
    assert "sent" not in request


@pytest.mark.parametrize(
    "remarks",
    [
        "does not want to go back",
        "dont want to return home",
        "не хочет возвращаться",
        "no quiere volver",
        "لا يريد العودة",
    ],
)
def test_nobody_is_returned_against_his_will(remarks) -> None:
    assert _read(condition="POW", applied="ICRC", remarks=remarks).row["request"]["blocked"]


def test_nothing_goes_to_a_state_that_is_feared() -> None:
    told = {"condition": "missing", "remarks": "do not write to embassy"}

    assert _read(**told, applied="MoFA").row["request"]["blocked"]
    assert "blocked" not in _read(**told, applied="ICRC").row["request"]


@given(st.text(max_size=60), st.text(max_size=60))
def test_reading_never_fails(applied, remarks) -> None:
    draft = _read(condition="missing", applied=applied, remarks=remarks)

    assert draft.row["status"]
