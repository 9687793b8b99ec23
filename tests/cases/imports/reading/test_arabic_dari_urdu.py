"""How families from Cairo to Karachi write: their dialects, joined letters, Dari and Urdu."""

import pytest

from cases.imports.reading.asked import read_asked
from cases.imports.reading.cautions import read_cautions
from cases.imports.reading.danger import read_danger
from cases.imports.reading.fate import read_fate
from cases.imports.reading.recruiting import read_recruiting
from cases.imports.reading.reporter import read_reporter
from cases.imports.reading.ring import read_ring
from tests.cases.imports.reading.rows import codes, draft_of

READ = (read_fate, read_danger, read_ring, read_recruiting, read_cautions, read_asked)


def _read(country="IRQ", **cells):
    draft = draft_of(**cells)
    draft.row["nationality"] = {"raw": "", "alpha3": [country], "confidence": "exact"}
    for read in (read_reporter, *READ):
        read(draft)
    return draft


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("انقطعت أخبارهم من شهرين", "out_of_contact"),
        ("ما عاد يتصل", "out_of_contact"),
        ("جواله مقفول", "out_of_contact"),
        ("تلفونش خاموش و احوالی نیست", "out_of_contact"),
        ("مجهول المصير", "missing"),
        ("ماله أثر", "missing"),
        ("مفقودين", "missing"),
        ("محد يدري وينه", "missing"),
        ("سرنوشتش نامعلوم", "missing"),
        ("لسه عايش وبيحارب", "serving"),
        ("ما زال يقاتل", "serving"),
        ("بعد ما هرب وصل جورجيا", "safe_abroad"),
        ("مش مفقود، بالوحدة", "serving"),
        ("بالخنادق", "serving"),
        ("در خط اول است", "serving"),
        ("حبسوه الروس", "detained_ru"),
        ("الشرطة العسكرية مسكته", "detained_ru"),
        ("محتجز بيد الأوكران", "pow"),
        ("سرحوه من الجيش", "discharged"),
        ("عايش بتركيا", "safe_abroad"),
        ("لم يسافر بعد", "at_risk"),
        ("ابھی تک نہیں گیا", "at_risk"),
        ("منعوه من السفر", "prevented"),
        ("متصوب بشظايا", "wounded"),
        ("جثته وصلت", "remains_returned"),
        ("جنازه اش رسید", "remains_returned"),
        ("ضاع جوازه", "unknown"),
        ("پاسپورٹ گم ہو گیا", "unknown"),
    ],
)
def test_status(told, status) -> None:
    assert _read(condition=told).row["status"] == status


@pytest.mark.parametrize(
    "told",
    [
        "استشهد ولا يوجد أي إثبات",
        "مات، ماكو دليل",
        "قتل حسب قول رفاقه، غير رسمي",
        "شهید شده، همسنگرش گفته",
        "شہید، سرکاری طور پر تصدیق نہیں",
    ],
)
def test_a_death_without_proof_stays_a_claim(told) -> None:
    draft = _read(condition=told)

    assert draft.row["status"] == "killed_unconfirmed"
    assert codes(draft, "status") == ["UNCONFIRMED_DEATH"]


@pytest.mark.parametrize(
    ("told", "means"),
    [
        ("وقع وهو ما يفهم شو مكتوب", "language_barrier"),
        ("العقد بالروسي", "language_barrier"),
        ("شالوا باسبوره", "documents_withheld"),
        ("جوازه عند القائد", "documents_withheld"),
        ("دفعنا ثلاثة ملايين للسمسار", "recruitment_fee"),
        ("قالوله يا السجن يا العقد", "threat_deportation_or_prison"),
        ("گفتند یا رد مرز یا جبهه", "threat_deportation_or_prison"),
        ("هددوهم بالإعدام", "threat_violence"),
        ("او را با زور تفنگ بردند", "threat_violence"),
        ("گولی مارنے کی دھمکی", "threat_violence"),
        ("وضربوهم بالعصي", "physical_abuse"),
        ("لت و کوب شد", "physical_abuse"),
        ("محجوزين بقبو", "confinement"),
        ("تہہ خانے میں بند رکھا", "confinement"),
        ("الضابط أجبرهم على التوقيع", "coercion_superior"),
        ("ما استلم ولا راتب", "pay_withheld"),
        ("معاش نداده اند", "pay_withheld"),
        ("ولا فلس من سنة", "pay_withheld"),
        ("معاشش پیش قوماندان است", "pay_withheld"),
        ("ما عرف ايش مضى", "language_barrier"),
        ("بطاقته عند السمسار", "card_or_account_taken"),
        ("رفضوا يعالجوه", "medical_denied"),
        ("علاج نہیں ہو رہا", "medical_denied"),
        ("وقعوا عنه", "signature_forged"),
        ("مددوا العقد غصب", "deception_term"),
        ("قالوا القواعد الخلفية", "deception_role"),
    ],
)
def test_means(told, means) -> None:
    assert means in _read(agent="Blue Reed Travel", job="طباخ", remarks=told).row["means"]


@pytest.mark.parametrize(
    "cells",
    [
        {"agent": "مكتب عز الدين"},
        {"agent": "Blue Reed Travel", "remarks": "أمي تبكي كل يوم"},
        {"agent": "Blue Reed Travel", "remarks": "همسایه ها زنگ زدند"},
    ],
)
def test_no_means_are_made_of_names_and_kin(cells) -> None:
    assert "means" not in _read(**cells).row


@pytest.mark.parametrize(
    ("cells", "pathway"),
    [
        ({"job": "طالب ماجستير هندسة", "remarks": "فيزته خلصت ومسكته الشرطة"}, "migrant_coercion"),
        ({"remarks": "لزموه بالشارع وخيروه بين السجن والجيش"}, "migrant_coercion"),
        (
            {"job": "محصل پوهنتون", "remarks": "ویزه اش ختم شد، پولیس دستگیرش کرد"},
            "migrant_coercion",
        ),
        ({"remarks": "معه الجنسية الروسية واستدعوه"}, "new_citizen_summons"),
        ({"remarks": "لازم يوقع عقد مشان تجديد الإقامة"}, "residency_condition"),
        ({"remarks": "راح برجليه طمعا بالفلوس"}, "voluntary"),
        ({"agent": "من الحبس مباشرة", "job": "عفو"}, "convict"),
        ({"remarks": "الشرطة العسكرية قبضت عليه"}, "unknown"),
        ({"remarks": "قصوا عليه"}, "job_fraud"),
        ({"job": "طالب دكتوراه"}, "unknown"),
    ],
)
def test_pathway(cells, pathway) -> None:
    assert _read(**cells).row["pathway"] == pathway


@pytest.mark.parametrize(
    ("condition", "applied", "kind", "addressee"),
    [
        ("مفقود", "النائب العام", "tracing", "prosecutor_home"),
        ("مفقود", "منظمة إنسانية", "tracing", "partner_ngo"),
        ("اسیر", "یوناما", "pow_return", "un_special_procedure"),
        ("زخمی", "وزارت دفاع روسیه", "discharge", "ru_mod"),
        ("يقاتل", "السفارة، فسخ عقده", "discharge", "embassy_home_in_ru"),
        ("لاپتہ", "ایجنٹ کے خلاف درخواست", "prosecution_referral", None),
    ],
)
def test_what_was_asked_of_whom(condition, applied, kind, addressee) -> None:
    request = _read(condition=condition, applied=applied).row["request"]

    assert (request["kind"], request.get("addressee_type")) == (kind, addressee)


@pytest.mark.parametrize("told", ["أسير لدى القوات الأوكرانية", "اسیر اردوی اوکراین"])
def test_a_prisoner_of_ukraine_does_not_fight_for_it(told) -> None:
    draft = _read(condition=told)

    assert draft.row["status"] == "pow"
    assert "OUT_OF_SCOPE_SIDE" not in codes(draft)
