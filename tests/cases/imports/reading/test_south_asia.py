"""What families of South Asia write of a man, in their own languages."""

import pytest

from cases.imports.reading.cautions import read_cautions
from cases.imports.reading.fate import read_fate
from cases.imports.reading.recruiting import read_recruiting
from tests.cases.imports.reading.rows import codes, draft_of


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("फ़ौज में है", "serving"),
        ("फ्रंट पर", "serving"),
        ("فرنٹ پر ڈیوٹی", "serving"),
        ("যুদ্ধক্ষেত্রে আছে", "serving"),
        ("போர்முனையில்", "serving"),
        ("यूक्रेन में बंदी", "pow"),
        ("یوکرین میں قیدی", "pow"),
        ("তালিকা নেই, প্রশিক্ষণে", "training"),
        ("खुट्टामा गोली लागेको", "wounded"),
        ("හිරේ", "detained_ru"),
        ("phone lost, untraceable", "missing"),
        ("संपर्क में नहीं रहा", "out_of_contact"),
        ("फोन खो गया", "unknown"),
        ("ఆచూకీ లేదు", "missing"),
        ("ఆసుపత్రిలో చికిత్స", "wounded"),
        ("తిరిగి వచ్చాడు", "returned"),
        ("మరణించాడని స్నేహితుడు చెప్పాడు", "killed_unconfirmed"),
        ("മരിച്ചു, എംബസി സ്ഥിരീകരിച്ചു", "killed"),
        ("നാട്ടിലെത്തി", "returned"),
        ("ਫ਼ੌਜ ਵਿੱਚ", "serving"),
        ("ਜ਼ਖ਼ਮੀ, ਇਲਾਜ ਚੱਲਦਾ", "wounded"),
        ("தொடர்பு அறுந்துவிட்டது", "out_of_contact"),
        ("තොරතුරක් නැහැ", "out_of_contact"),
        ("contactless since 6 months", "out_of_contact"),
        ("could not be traced", "missing"),
        ("parents stopped him at airport", "prevented"),
        ("joined the other side", "serving"),
        ("no information since March", "out_of_contact"),
        ("refused to go to front", "serving"),
        ("lost touch after April", "out_of_contact"),
        ("খবর পাওয়া যায়নি", "out_of_contact"),
        ("सम्पर्क टुट्यो", "out_of_contact"),
        ("sent to front after training", "serving"),
        ("phone link snapped", "out_of_contact"),
        ("succumbed in hospital", "killed_unconfirmed"),
        ("in the custody of Ukrainian army", "pow"),
        ("was brought back by embassy", "returned"),
        ("family asks that he be brought back", "unknown"),
        ("off loaded at airport", "prevented"),
        ("sent to Zaporizhzhia front", "serving"),
        ("undergoing trg", "training"),
        ("lodged in Rostov jail", "detained_ru"),
        ("कोई सुराग नहीं मिला", "missing"),
        ("সন্ধান মেলেনি", "missing"),
        ("यूक्रेनी सेना की हिरासत में", "pow"),
        ("අත අහිමි වුණා", "wounded"),
        ("போருக்கு அனுப்பினார்கள்", "serving"),
        ("প্রাণ হারান", "killed_unconfirmed"),
        ("எந்த செய்தியும் இல்லை", "out_of_contact"),
        ("injured, told by fellow soldier", "wounded"),
        ("maybe died, fellow soldier told", "out_of_contact"),
    ],
)
def test_status(told, status) -> None:
    assert _read(condition=told).row["status"] == status


@pytest.mark.parametrize(
    ("told", "means"),
    [
        ("دھوکے سے بھرتی کیا", "deception_job"),
        ("দালাল পাসপোর্ট রেখে দিয়েছে", "documents_withheld"),
        ("ගමන් බලපත්‍රය තියාගත්තා", "documents_withheld"),
        ("10 lakh paid", "recruitment_fee"),
        ("சிறை என்று மிரட்டினர்", "threat_deportation_or_prison"),
        ("පාස්පෝට් එක ගත්තා", "documents_withheld"),
        ("PP kept by manager", "documents_withheld"),
        ("ఏజెంట్ మోసం చేశాడు", "deception_job"),
        ("ਪਾਸਪੋਰਟ ਖੋਹ ਲਿਆ", "documents_withheld"),
        ("ശമ്പളം കിട്ടിയില്ല", "pay_withheld"),
        ("salary not credited", "pay_withheld"),
        ("befooled by the agent", "deception_job"),
        ("contract was for 6 months told", "deception_term"),
        ("loan taken for agent fees", "recruitment_fee"),
        ("அல்லது சிறை என்றார்கள்", "threat_deportation_or_prison"),
        ("जेल या फौज", "threat_deportation_or_prison"),
        ("PP impounded by the unit", "documents_withheld"),
        ("gave false assurances", "deception_job"),
        ("officers beat them", "physical_abuse"),
        ("not getting wages", "pay_withheld"),
        ("told guard but made soldier", "deception_job"),
        ("কাজের কথা বলে নিয়েছে", "deception_job"),
        ("spent nearly 7 lakhs", "recruitment_fee"),
        ("passport not returned to him", "documents_withheld"),
        ("put in jail if he refuses", "threat_deportation_or_prison"),
        ("ज्यान मार्ने धम्की", "threat_violence"),
        ("அறையில் பூட்டினர்", "confinement"),
        ("not even a single rupee", "pay_withheld"),
        ("bank card kept by officer", "card_or_account_taken"),
        ("salary for 3 months pending", "pay_withheld"),
        ("කමාන්ඩර් ගැහුවා", "physical_abuse"),
        ("কাজ না করলে পিটিয়েছে", "physical_abuse"),
    ],
)
def test_means(told, means) -> None:
    assert means in _read(job="cook", agent="Green Kite", remarks=told).row["means"]


def test_a_case_put_on_a_student_is_how_he_was_brought_to_sign() -> None:
    row = _read(job="MBBS", left_home="2023", remarks="police booked him in false case").row

    assert row["pathway"] == "pretrial_detainee"


def test_a_camp_of_russians_is_no_language() -> None:
    row = _read(job="cook in Russian camp", agent="X", remarks="agent cheated").row

    assert row["means"] == ["deception_job"]


@pytest.mark.parametrize(
    "told",
    ["பொலிஸ் பிடித்தது", "பொலிசாரிடம் சிக்கினார்", "पकड़कर सेना में डाल दिया", "ধরে নিয়ে সেনাবাহিনীতে দিয়েছে"],
)
def test_caught_there_is_no_job_fraud(told) -> None:
    assert _read(job="going to Italy", remarks=told).row["pathway"] == "migrant_coercion"


@pytest.mark.parametrize("job", ["स्टूडेंट वीज़ा", "طالب علم ویزا", "স্টুডেন্ট ভিসা", "विद्यार्थी भिसा"])
def test_studies_are_no_promised_work(job) -> None:
    assert _read(job=job, left_home="2024").row["pathway"] == "unknown"


@pytest.mark.parametrize(
    "told",
    [
        "किसी देश के अफसर से बात मत करना",
        "کسی سرکاری افسر سے بات نہ کریں",
        "নিবেদন, কর্মকর্তাদের কিছু বলবেন না",
        "නිලධාරීන්ට කියන්න එපා",
        "அதிகாரிகளிடம் பேச வேண்டாம்",
    ],
)
def test_no_word_to_officers(told) -> None:
    assert "NO_CONTACT_WITH_STATE" in codes(_read(remarks=told))


def _read(**cells):
    draft = draft_of(**cells)
    draft.row["nationality"] = {"raw": "", "alpha3": ["NPL"], "confidence": "exact"}
    for read in (read_fate, read_recruiting, read_cautions):
        read(draft)
    return draft
