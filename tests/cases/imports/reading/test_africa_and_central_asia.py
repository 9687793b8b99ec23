"""What families of East Africa, Central Asia and Latin America write of a man."""

import pytest

from cases.imports.reading.asked import read_asked
from cases.imports.reading.cautions import read_cautions
from cases.imports.reading.danger import read_danger
from cases.imports.reading.fate import read_fate
from cases.imports.reading.recruiting import read_recruiting
from cases.imports.reading.reporter import read_reporter
from tests.cases.imports.reading.rows import codes, draft_of


@pytest.mark.parametrize(
    ("told", "status"),
    [
        *[(told, "missing") for told in ("la waayay", "haijulikani yuko wapi", "жоғалып кетті")],
        *[(told, "missing") for told in ("no aparece", "дерексіз", "ደብዛው ጠፋ")],
        *[(told, "out_of_contact") for told in ("xiriir ma jiro", "алоқа узилган")],
        *[(told, "out_of_contact") for told in ("телефоны өшірулі", "тамос надорад")],
        *[(told, "wounded") for told in ("dhaawac", "ana majeraha", "без ноги")],
        *[(told, "wounded") for told in ("300-й, вывезли", "perdió un brazo")],
        *[(told, "pow") for told in ("тұтқында", "қолға түсті", "détenu par les Ukrainiens")],
        *[(told, "escaped") for told in ("wuu baxsaday", "қашып кетті", "пятисотый")],
        *[(told, "returned") for told in ("елге оралды", "wuu soo noqday", "ya está en casa")],
        *[(told, "serving") for told in ("соғыста", "әскерде", "за ленточкой", "no front")],
        *[(told, "training") for told in ("учебкада", "жаттығуда", "tababar")],
        *[(told, "detained_ru") for told in ("гауптвахта", "түрмеде отыр")],
        *[(told, "prevented") for told in ("снят с рейса", "refoulé à l'aéroport")],
        *[(told, "prevented") for told in ("lo bajaron del avión", "alizuiliwa JKIA")],
        *[(told, "at_risk") for told in ("todavía no firma", "қол қоймады")],
        *[(told, "missing") for told in ("não voltou do combate", "ушёл на штурм и не вернулся")],
        *[(told, "missing") for told in ("жангдан қайтмади", "ұрыстан оралмады")],
        *[(told, "missing") for told in ("аз ҷанг барнагашт", "hajarudi kutoka misheni")],
        *[(told, "wounded") for told in ("perdeu o braço", "қўлидан айрилган", "оқ тиді")],
        *[(told, "wounded") for told in ("a perdu un bras", "колунан ажыраган")],
        *[(told, "escaped") for told in ("abandonou o quartel", "a quitté sa position")],
        *[(told, "at_risk") for told in ("tem passagem", "чипта олган", "ana tiketi")],
        ("алматы келди", "returned"),
        ("mwili umezikwa", "remains_returned"),
        ("libéré du contrat", "discharged"),
        ("двухсот тысяч рублей не дали", "unknown"),
    ],
)
def test_status(told, status) -> None:
    assert _read(condition=told).row["status"] == status


@pytest.mark.parametrize(
    ("told", "pathway"),
    [
        *[(told, "job_fraud") for told in ("walimtapeli", "on l'a escroqué")],
        *[
            (told, "job_fraud")
            for told in ("иш деб олиб кетишган", "promesse d'emploi", "kazi hewa")
        ],
        *[(told, "voluntary") for told in ("өз қалауымен барды", "de son propre gré")],
        *[(told, "convict") for told in ("сиделец", "qamoqdan olib ketishgan", "түрмеден алған")],
        *[(told, "convict") for told in ("akiwa gerezani alisaini",)],
        *[(told, "pretrial_detainee") for told in ("из СИЗО", "следак уговорил")],
        *[(told, "migrant_coercion") for told in ("лишили патента",)],
        ("рф фуқаролигини олган, ҳарбий ҳисобга турмаган", "new_citizen_summons"),
        ("ВНЖ взамен контракта", "residency_condition"),
        ("сафарбар қилинган", "mobilised"),
        ("служил срочную", "conscript_coerced"),
    ],
)
def test_way(told, pathway) -> None:
    assert _read(remarks=told).row["pathway"] == pathway


@pytest.mark.parametrize(
    ("told", "fights_there"),
    [
        ("peleando para Ucrania", True),
        ("украина әскерінде", True),
        ("retenido por Ucrania", False),
        ("украинская армия взяла его", False),
    ],
)
def test_the_other_side(told, fights_there) -> None:
    assert ("OUT_OF_SCOPE_SIDE" in codes(_read(condition=told))) == fights_there


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ("қашып кетті, Қазанда танысының үйінде жасырынып жүр", "SENSITIVE_LOCATION"),
        ("wuu baxsaday, guri buu ku dhuuntay", "SENSITIVE_LOCATION"),
        ("መስጊድ ውስጥ ተደብቋል", "SENSITIVE_LOCATION"),
        ("qofna ha u sheegin", "NO_SHARE"),
        ("msishirikishe jina lake", "NO_SHARE"),
        ("dowladda ha u sheegin", "NO_CONTACT_WITH_STATE"),
    ],
)
def test_what_must_not_leave_the_room(told, code) -> None:
    assert code in codes(_read(condition="escaped", remarks=told))


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("amekufa, ubalozi umesema", "killed"),
        ("қайтыс болды, расталды", "killed"),
        ("morto, a embaixada avisou", "killed"),
        ("качып кеткен, таанышынын үйүндө", "escaped"),
    ],
)
def test_how_surely_it_is_told(told, status) -> None:
    assert _read(condition=told).row["status"] == status


@pytest.mark.parametrize("told", ["qamoqxonadan imzolagan", "аз зиндон рафт", "estaba preso"])
def test_a_prison_that_he_came_from_is_not_where_he_is(told) -> None:
    assert _read(remarks=told).row["status"] == "unknown"


@pytest.mark.parametrize(
    ("told", "means"),
    [
        ("alinyang'anywa pasipoti", "documents_withheld"),
        ("төлқұжатын тартып алды", "documents_withheld"),
        ("обещали обнулить", "threat_violence"),
        ("anateswa", "physical_abuse"),
        ("айлыгы төлөнбөй жатат", "pay_withheld"),
        ("tiraram o cartão", "card_or_account_taken"),
        ("soxta imzo", "signature_forged"),
        ("amefungiwa", "confinement"),
        ("орыс тілін білмейді", "language_barrier"),
    ],
)
def test_means(told, means) -> None:
    assert means in _read(remarks=told).row["means"]


@pytest.mark.parametrize(
    ("told", "inducement"),
    [("Россия фуқаролиги", "citizenship"), ("азаматтық", "citizenship"), ("кешірім", "pardon")],
)
def test_inducement(told, inducement) -> None:
    assert inducement in _read(agent="ИК-0", job=told).row["inducements"]


@pytest.mark.parametrize(
    ("told", "relation"),
    [
        *[(told, "parent") for told in ("hooyadiis", "aabihiis")],
        *[(told, "sibling") for told in ("walaashiis", "kakake")],
        *[(told, "other_relative") for told in ("adeerkiis", "амаки")],
        *[(told, "non_relative") for told in ("compañera de trabajo", "saaxiibkiis")],
    ],
)
def test_relation(told, relation) -> None:
    draft = draft_of(reporter=told)
    read_reporter(draft)
    assert draft.row["reporter"]["relation"] == relation


@pytest.mark.parametrize(
    ("told", "addressee"),
    [
        ("елшілікке жазды", "embassy_home_in_ru"),
        ("генконсульство", "embassy_home_in_ru"),
        ("Сыртқы істер министрлігі", "mfa_home"),
        ("гарнизонная прокуратура", "ru_military_prosecutor"),
        ("Қызыл Крест қоғамы", "icrc_cta"),
        ("Min. Rel. Exteriores", "mfa_home"),
        ("Идите лесом", "partner_ngo"),
        ("райвоенкомат", "ru_enlistment_office"),
        ("военно-следственный отдел", "ru_investigative_committee"),
    ],
)
def test_addressee(told, addressee) -> None:
    assert _read(condition="missing", applied=told).row["request"]["addressee_type"] == addressee


@pytest.mark.parametrize(
    "told",
    ["просят выдать тело", "quieren traer el cuerpo", "mwili uletwe", "сүйегін қайтару керек"],
)
def test_a_body_that_is_asked_for(told) -> None:
    draft = _read(condition="killed, embassy confirmed", remarks=told)
    assert draft.row["request"]["kind"] == "remains"


def _read(**cells):
    draft = draft_of(**cells)
    draft.row["nationality"] = {"raw": "", "alpha3": ["KAZ"], "confidence": "exact"}
    for read in (read_fate, read_danger, read_recruiting, read_cautions, read_asked):
        read(draft)
    return draft
