"""What became of him, in many languages; death by proof alone; denial, doubt, hope and others."""

import pytest

from cases.imports.reading.fate import read_fate
from tests.cases.imports.reading.rows import codes, draft_of


def _read(condition="", country="NPL", **cells):
    draft = draft_of(condition=condition, **cells)
    draft.row["nationality"] = {"raw": "", "alpha3": [country], "confidence": "exact"}
    read_fate(draft)
    return draft


@pytest.mark.parametrize(
    ("told", "status"),
    [
        *[(told, "missing") for told in ("gone missing", "MIA", "пропал без вести", "зник")],
        *[(told, "missing") for told in ("desaparecido", "porté disparu", "desapareceu", "مفقود")],
        *[(told, "missing") for told in ("گمشده", "لاپتہ", "लापता", "बेपत्ता", "নিখোঁজ")],
        *[(told, "missing") for told in ("අතුරුදහන්", "காணவில்லை", "bedarak yo'qolgan")],
        *[
            (told, "missing")
            for told in ("бедарак", "дайынсыз жоголду", "ametoweka", "kayıp oldu")
        ],
        *[(told, "out_of_contact") for told in ("no contact since May", "phone off")],
        *[(told, "out_of_contact") for told in ("не выходит на связь", "немає зв'язку")],
        *[(told, "out_of_contact") for told in ("sin noticias", "sans nouvelles", "sem contato")],
        *[(told, "out_of_contact") for told in ("انقطع الاتصال", "رابطہ نہیں", "संपर्क नहीं")],
        *[(told, "out_of_contact") for told in ("सम्पर्क छैन", "যোগাযোগ নেই", "aloqa yo'q")],
        *[(told, "out_of_contact") for told in ("байланыш жок", "hapatikani", "ulaşılamıyor")],
        *[(told, "pow") for told in ("POW", "в плену", "військовополонений", "capturado")],
        *[(told, "pow") for told in ("prisonnier de guerre", "أسير في أوكرانيا", "युद्धबन्दी")],
        *[(told, "pow") for told in ("যুদ্ধবন্দী", "asirga tushgan", "туткунда", "esir düştü")],
        *[(told, "wounded") for told in ("injured, in hospital", "ранен", "herido", "blessé")],
        *[(told, "wounded") for told in ("جريح", "زخمی", "घायल", "घाइते", "আহত", "yarador")],
        *[(told, "wounded") for told in ("захмӣ", "жарадар", "amejeruhiwa", "yaralı")],
        *[(told, "escaped") for told in ("ran away", "сбежал", "se escapó", "هرب", "भागेको")],
        *[(told, "escaped") for told in ("পালিয়ে গেছে", "qochgan", "качып кеткен", "ametoroka")],
        *[(told, "returned") for told in ("back home", "вернулся", "volvió", "est rentré", "عاد")],
        *[(told, "returned") for told in ("वापस आ गया", "फर्किएको", "দেশে ফিরেছে", "qaytib keldi")],
        *[(told, "returned") for told in ("баргашт", "кайтып келди", "amerudi", "eve döndü")],
        *[(told, "serving") for told in ("serving", "служит", "en el frente", "au front")],
        *[(told, "serving") for told in ("في الجبهة", "लडाइँमा", "যুদ্ধে আছে", "frontda", "vitani")],
        *[(told, "prevented") for told in ("did not travel", "сняли с рейса", "n'a pas voyagé")],
        *[
            (told, "prevented")
            for told in ("no viajó", "لم يسافر", "उडानअघि रोकियो", "hakusafiri")
        ],
        *[(told, "at_risk") for told in ("требуют подписать контракт", "has not signed yet")],
        *[(told, "detained_ru") for told in ("arrested by military police", "арестован", "معتقل")],
        *[(told, "discharged") for told in ("discharged, stranded in Moscow", "комиссован")],
        *[(told, "pow") for told in ("PW in Ukraine", "esir alındı", "ተማርኳል", "асир афтод")],
        *[(told, "wounded") for told in ("WIA, leg", "ቆስሏል", "amepigwa risasi", "در شفاخانه")],
        *[(told, "missing") for told in ("ጠፍቷል", "لادرک", "hatujui alipo", "изи жок")],
        *[(told, "prevented") for told in ("barrado no aeroporto", "alizuiwa uwanja wa ndege")],
        *[(told, "out_of_contact") for told in ("kimya", "ماكو خبر", "алоқа надорад")],
        ("in training camp", "training"),
        ("home, in jail at home", "detained_home"),
        *[(told, "unknown") for told in ("", "?", "not known", "не знаем", "visa expired")],
        *[(told, "unknown") for told in ("passaporte perdido", "paid late", "پاسپورتش گم شد")],
    ],
)
def test_status_in_many_languages(told, status) -> None:
    assert _read(told).row["status"] == status


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("not missing, serving", "serving"),
        ("not wounded, in training", "training"),
        ("не ранен, служит", "serving"),
        ("n'est pas mort, au front", "serving"),
        ("मरेको छैन, लडाइँमा", "serving"),
        ("was wounded, now serving", "serving"),
        ("раньше служил, сейчас в плену", "pow"),
        ("serving, wants to be discharged", "serving"),
        ("in hospital, hopes to be home soon", "wounded"),
        ("friend killed, he is in hospital", "wounded"),
        ("missing, passport expired", "missing"),
        ("in hospital then missing", "missing"),
        ("captured, later returned home", "returned"),
    ],
)
def test_denial_time_hope_and_others(told, status) -> None:
    draft = _read(told)

    assert draft.row["status"] == status
    assert "status_claims" not in draft.row


@pytest.mark.parametrize(
    "told",
    [
        "killed, embassy confirmed",
        "expired, letter from unit received",
        "погиб, пришла похоронка",
        "загинув, офіційно підтверджено",
        "murió, confirmado por la embajada",
        "mort, confirmé par l'ambassade",
        "قتل، مؤكد من السفارة",
        "मारा गया, दूतावास ने पुष्टि की",
        "मृत्यु भएको, दूतावासले पुष्टि गर्‍यो",
        "মারা গেছে, দূতাবাস নিশ্চিত করেছে",
        "halok bo'lgan, rasmiy tasdiqlangan",
        "amekufa, imethibitishwa na ubalozi",
        "şehit oldu, resmi olarak doğrulandı",
    ],
)
def test_a_death_with_proof(told) -> None:
    draft = _read(told)

    assert draft.row["status"] == "killed"
    assert codes(draft) == []


@pytest.mark.parametrize(
    "told",
    [
        "killed",
        "died in March",
        "killed (not confirmed)",
        "погиб со слов сослуживца",
        "погиб, не подтверждено",
        "murió según un amigo",
        "décédé d'après un camarade",
        "قتل حسب صديقه",
        "साथीले भने मारियो",
        "মারা গেছে শুনেছি",
        "dostining aytishicha halok bo'lgan",
        "needs death certificate, died there",
        "missing confirmed by unit, friend says killed",
        "killed, confirmation awaited",
        "killed, officially not confirmed",
        "killed, confirmed?",
        "погиб, ждём подтверждения",
    ],
)
def test_a_death_by_word_alone(told) -> None:
    draft = _read(told)

    assert draft.row["status"] == "killed_unconfirmed"
    assert codes(draft, "status") == ["UNCONFIRMED_DEATH"]


@pytest.mark.parametrize(
    "told",
    [
        *("killed?", "maybe dead", "believed killed", "presumed dead", "возможно погиб"),
        *("погиб?", "можливо загинув", "quizás muerto", "peut-être mort", "talvez morto"),
        *("ربما قتل", "شاید کشته شده", "शायद मारा गया", "सायद मृत्यु", "হয়তো মারা গেছে"),
        *("ehtimol halok", "labda amekufa", "belki öldü", "шояд ҳалок"),
    ],
)
def test_a_death_in_doubt_is_a_claim(told) -> None:
    draft = _read(told)

    assert draft.row["status"] == "out_of_contact"
    assert draft.row["status_claims"] == ["killed_unconfirmed"]
    assert codes(draft, "status") == ["UNCONFIRMED_DEATH"]


@pytest.mark.parametrize(
    ("condition", "remarks"),
    [("missing, maybe dead", ""), ("missing", "roommate says he died"), ("пропал", "друг: погиб")],
)
def test_what_is_sure_stays_and_the_death_is_claimed_beside(condition, remarks) -> None:
    draft = _read(condition, remarks=remarks)

    assert draft.row["status"] == "missing"
    assert draft.row["status_claims"] == ["missing", "killed_unconfirmed"]


@pytest.mark.parametrize(
    "remarks", ["two of his group died", "his friend was killed", "needs death certificate form"]
)
def test_deaths_of_others_are_not_his(remarks) -> None:
    draft = _read("missing", remarks=remarks)

    assert draft.row["status"] == "missing"
    assert codes(draft) == []


def test_proof_may_stand_in_the_remarks() -> None:
    assert _read("killed", remarks="embassy confirmed by letter").row["status"] == "killed"


@pytest.mark.parametrize(
    "remarks", ["official letter sent to embassy", "needs confirmation", "salary confirmed?"]
)
def test_other_papers_prove_no_death(remarks) -> None:
    assert _read("killed", remarks=remarks).row["status"] == "killed_unconfirmed"


def test_proof_may_follow_the_word_of_a_friend() -> None:
    assert _read("friend says killed, embassy confirmed").row["status"] == "killed"


def test_remains_that_came_home() -> None:
    assert _read("killed", remarks="body arrived home").row["status"] == "remains_returned"


def test_a_day_of_death_says_that_he_died() -> None:
    assert _read("", death="2024-05-01").row["status"] == "killed_unconfirmed"


def test_a_prisoner_by_report_is_asked_about() -> None:
    draft = _read("reported captured")

    assert draft.row["status"] == "pow"
    assert codes(draft) == ["UNCONFIRMED"]


@pytest.mark.parametrize(
    ("told", "health"),
    [
        ("returned, wounded leg", "wounded"),
        ("home, lost a leg", "amputee"),
        ("serving, has tuberculosis", "sick"),
        ("вернулся, ампутирована рука", "amputee"),
        ("in hospital", None),
        ("serving", None),
        ("serving, maybe sick", None),
    ],
)
def test_health_of_the_living(told, health) -> None:
    assert _read(told).row.get("health") == health


@pytest.mark.parametrize(
    ("country", "place", "status"),
    [("NPL", "now in Kathmandu", "returned"), ("KEN", "now in Kathmandu", "discharged")],
)
def test_let_go_and_now_at_home(country, place, status) -> None:
    assert _read("discharged", country, last_contact=place).row["status"] == status


def test_another_column_speaks_where_the_condition_is_silent() -> None:
    assert _read("", unit="hospital in Rostov").row["status"] == "wounded"
    assert _read("serving", unit="hospital in Rostov").row["status"] == "serving"
