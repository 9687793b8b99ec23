"""How he came into the army: ways, means and inducements, in many languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.imports.reading.cautions import read_cautions
from cases.imports.reading.danger import read_danger
from cases.imports.reading.fate import read_fate
from cases.imports.reading.recruiting import read_recruiting
from cases.imports.reading.ring import read_ring
from tests.cases.imports.reading.rows import codes, draft_of


def _read(country="NPL", **cells):
    draft = draft_of(**cells)
    draft.row["nationality"] = {"raw": "", "alpha3": [country], "confidence": "exact"}
    for read in (read_fate, read_danger, read_ring, read_recruiting, read_cautions):
        read(draft)
    return draft


@pytest.mark.parametrize(
    ("cells", "pathway"),
    [
        ({"agent": "Green Kite Overseas", "job": "cook"}, "job_fraud"),
        ({"job": "electricista", "left_home": "2024"}, "job_fraud"),
        ({"job": "army cook", "left_home": "2024"}, "job_fraud"),
        ({"job": "होटलमा काम", "agent": "साथी"}, "job_fraud"),
        ({"remarks": "he was cheated by agent"}, "job_fraud"),
        ({"remarks": "lo engañaron"}, "job_fraud"),
        ({"remarks": "обманули"}, "job_fraud"),
        ({"remarks": "ঠকানো হয়েছে"}, "job_fraud"),
        ({"job": "security"}, "unknown"),
        ({"job": "army contract"}, "unknown"),
        ({}, "unknown"),
        ({"agent": "колония ИК-0", "job": "помилование"}, "convict"),
        ({"agent": "prison", "job": "pardon"}, "convict"),
        ({"job": "مزدوری", "remarks": "قید میں تھا، رہائی کا وعدہ کیا"}, "convict"),
        ({"agent": "колонияи ислоҳӣ", "job": "авф"}, "convict"),
        ({"agent": "следователь", "job": "закроют дело"}, "pretrial_detainee"),
        ({"agent": "investigator in SIZO"}, "pretrial_detainee"),
        ({"condition": "срочник, заставили подписать"}, "conscript_coerced"),
        ({"remarks": "мобилизован в 2022"}, "mobilised"),
        ({"remarks": "got russian passport, then summons"}, "new_citizen_summons"),
        ({"agent": "рейд", "remarks": "получил гражданство"}, "new_citizen_summons"),
        ({"agent": "migration office", "job": "residence permit"}, "residency_condition"),
        ({"condition": "без контракта не дают РВП"}, "residency_condition"),
        ({"remarks": "police raid, threatened deportation"}, "migrant_coercion"),
        ({"job": "student", "remarks": "visa expired, caught by police"}, "migrant_coercion"),
        ({"remarks": "انتهت تأشيرته وهددوه بالترحيل"}, "migrant_coercion"),
        ({"remarks": "депортация билан қўрқитишди, рейд"}, "migrant_coercion"),
        ({"remarks": "went of his own will"}, "voluntary"),
        ({"remarks": "пошёл добровольно"}, "voluntary"),
        ({"remarks": "fue por voluntad propia"}, "voluntary"),
        ({"remarks": "parti de son plein gré"}, "voluntary"),
        ({"remarks": "ذهب بإرادته"}, "voluntary"),
        ({"remarks": "अपनी मर्जी से गया"}, "voluntary"),
        ({"remarks": "आफ्नै इच्छाले गएको"}, "voluntary"),
        ({"remarks": "নিজের ইচ্ছায় গেছে"}, "voluntary"),
        ({"remarks": "alikwenda kwa hiari"}, "voluntary"),
        ({"remarks": "бо хоҳиши худ рафт"}, "voluntary"),
        ({"remarks": "for salary, not cheated", "job": "army"}, "voluntary"),
        ({"remarks": "went voluntarily, says mother; he was cheated"}, "disputed"),
        ({"remarks": "not voluntary", "job": "cook", "agent": "x"}, "job_fraud"),
        ({"agent": "sent by state", "job": "training"}, "state_deployment"),
        ({"remarks": "arrested, in jail in Rostov"}, "unknown"),
        ({"remarks": "recruited from prison colony"}, "convict"),
        ({"remarks": "preso de guerra"}, "unknown"),
        ({"remarks": "የጦር እስረኛ"}, "unknown"),
    ],
)
def test_pathway(cells, pathway) -> None:
    assert _read(**cells).row["pathway"] == pathway


@pytest.mark.parametrize(
    "remarks",
    """fear of jail| afraid of prison at home| scared of being jailed| боится тюрьмы
    боїться в'язниці| tiene miedo de la cárcel| craint la prison| tem medo da prisão
    يخاف من السجن| از زندان می‌ترسد
    जेल से डरता है| जेलको डर छ| জেলের ভয়ে আছে| qamoqdan qo‘rqadi| қамоқдан қўрқади
    аз зиндон метарсад| түрмөдөн коркот| anaogopa jela| hapisten korkuyor| contract or 7 years jail
    contrato ou prisão| mkataba au jela| ё контракт ё зиндон| ya sözleşme ya hapis
    """.replace("\n", "|").split("|"),
)
def test_a_prison_that_is_feared_or_threatened_is_no_fact(remarks) -> None:
    read = _read(remarks=remarks.strip()).row
    assert (read["pathway"], read["status"]) == ("unknown", "unknown")


@pytest.mark.parametrize(
    ("told", "means"),
    [
        ("contract in russian only", "language_barrier"),
        ("не понимал, что подписывает", "language_barrier"),
        ("il ne parle pas russe", "language_barrier"),
        ("لا يتكلم الروسية", "language_barrier"),
        ("नपढी सही गरेको", "language_barrier"),
        ("passport taken by agent", "documents_withheld"),
        ("забрали паспорт", "documents_withheld"),
        ("le quitaron el pasaporte", "documents_withheld"),
        ("أخذوا جوازه", "documents_withheld"),
        ("agent took Rs 3 lakh", "recruitment_fee"),
        ("paid 500 usd to agent", "recruitment_fee"),
        ("has debt to agent", "debt_bondage"),
        ("told: sign or deportation", "threat_deportation_or_prison"),
        ("угрожали тюрьмой", "threat_deportation_or_prison"),
        ("threatened to shoot him", "threat_violence"),
        ("beaten by officers", "physical_abuse"),
        ("commander forced him", "coercion_superior"),
        ("salary not paid", "pay_withheld"),
        ("не платят", "pay_withheld"),
        ("rear area work was promised", "deception_role"),
    ],
)
def test_means(told, means) -> None:
    draft = _read(agent="Green Kite Overseas", job="cook", remarks=told)

    assert means in draft.row["means"]


def test_means_speak_of_deceit_about_a_job() -> None:
    told = {"agent": "Green Kite Overseas", "job": "cook"}

    assert _read(**told, remarks="passport taken").row["means"][0] == "deception_job"
    assert "means" not in _read(**told).row


@pytest.mark.parametrize(
    ("cells", "inducements"),
    [
        ({"job": "driver, 2000 usd, house + citizenship"}, ["pay", "citizenship", "housing"]),
        ({"agent": "колония", "job": "помилование + 100 тыс"}, ["pay", "pardon"]),
        ({"agent": "следователь", "job": "прекращение дела"}, ["case_closed"]),
        ({"agent": "x", "job": "driver, 2000 usd"}, None),
        ({"job": "cook", "remarks": "they promised citizenship"}, ["citizenship"]),
        ({"job": "cook", "remarks": "обещали гражданство"}, ["citizenship"]),
        ({"job": "طباخ", "remarks": "وعدوه بجواز روسي"}, ["citizenship"]),
        ({"job": "cook", "remarks": "his citizenship is not known, promised to call"}, None),
        ({"job": "راتب ٢٠٠٠ دولار وجنسية", "remarks": "ذهب بإرادته"}, ["pay", "citizenship"]),
    ],
)
def test_inducements(cells, inducements) -> None:
    assert _read(left_home="2024", **cells).row.get("inducements") == inducements


@pytest.mark.parametrize(
    ("agent", "channel"),
    [("TikTok", "social_network"), ("friend", "friend"), ("рейд", "police_raid")],
)
def test_channels(agent, channel) -> None:
    assert _read(agent=agent).row["channels"] == [channel]


@pytest.mark.parametrize(("country", "asked"), [("NPL", True), ("RUS", False)])
def test_own_will_may_be_a_crime_at_home(country, asked) -> None:
    draft = _read(country, remarks="went of his own will")

    assert ("SELF_INCRIMINATING" in codes(draft)) is asked


@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=60))
def test_reading_never_fails(agent, job, remarks) -> None:
    assert _read(agent=agent, job=job, remarks=remarks).row["pathway"]


@pytest.mark.parametrize(
    ("job", "pathway"),
    [
        ("паспорт РФ, 200 тыс", "migrant_coercion"),
        ("Russian passport", "migrant_coercion"),
        ("получил гражданство РФ в 2024", "new_citizen_summons"),
    ],
)
def test_a_passport_that_is_offered_makes_no_citizen(job, pathway) -> None:
    draft = _read(country="UZB", agent="рейд, военкомат", job=job)
    assert draft.row["pathway"] == pathway


@pytest.mark.parametrize(
    "told",
    ["le dijeron que era para vigilar barcos", "обещали склад", "disseram que era trabalho"],
)
def test_work_that_he_was_told_of_and_did_not_get(told) -> None:
    draft = _read(country="COL", job="cook", agent="Green Kite", remarks=told)
    assert draft.row["means"] == ["deception_job"]
