"""What must not leave the room is seen in every language, and ordinary rows raise no alarm."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.imports.reading.cautions import read_cautions
from cases.imports.reading.danger import read_danger
from cases.imports.reading.fate import read_fate
from tests.cases.imports.reading.rows import codes, draft_of

GRAVE = {"NO_SHARE", "NO_CONTACT_WITH_STATE", "SENSITIVE_LOCATION"}
SHARED_WITH_NOBODY = [
    "please do not share with anyone",
    "dont tell anyone pls",
    "Confidential!",
    "no publication of his name",
    "mother asks to keep it secret",
    "просит никому не говорить",
    "не публиковать имя",
    "данные никому не передавайте",
    "никому не передавати",
    "no compartir con nadie",
    "no publicar su nombre",
    "ne pas diffuser",
    "ne rien transmettre à personne",
    "não divulgar",
    "لا تعطوا اسمه لأحد",
    "يرجى عدم النشر",
    "به کسی نگویید",
    "کسی کو نہ بتائیں",
    "किसी को न बताएं",
    "किसी को मत बताना",
    "कसैलाई नभन्नुहोला",
    "कसैलाई नदिनुहोस्",
    "কাউকে বলবেন না",
    "কাউকে তার তথ্য দেবেন না",
    "hech kimga aytmang",
    "ҳеч кимга берманг",
    "ба касе нагӯед",
    "эч кимге айтпагыла",
    "usimwambie mtu yeyote",
    "kimseye söylemeyin",
    "යාරටවත් කාටවත් දෙන්න එපා",
    "யாருக்கும் கொடுக்க வேண்டாம்",
    "not to be shared",
    "he said: give to nobody",
    "pls keep private",
    "tell no one",
]
NOT_FOR_HIS_STATE = [
    "do not write to embassy",
    "please do not inform our government",
    "family afraid of own government",
    "never contact the consulate about him",
    "embassy must not know",
    "не писать в посольство",
    "не сообщать властям",
    "в посольство не обращаться!",
    "боится властей своей страны",
    "не повідомляти посольство",
    "no escribir a la embajada",
    "no avisen al consulado por favor",
    "la familia teme al gobierno",
    "ne pas écrire à l'ambassade",
    "ne contactez pas l'ambassade",
    "la famille a peur du gouvernement",
    "não contactar a embaixada",
    "لا تكتبوا للسفارة",
    "لا تتصلوا بالسفارة",
    "العائلة تخاف من الحكومة",
    "به سفارت ننویسید",
    "سفارت خانے کو نہ بتائیں",
    "दूतावास को न लिखें",
    "सरकार को मत बताना",
    "दूतावासलाई नभन्नुहोला",
    "दूतावासमा नलेख्नु",
    "দূতাবাসকে জানাবেন না",
    "elchixonaga yozmang",
    "элчихонага хабар берманг",
    "ба сафорат нанависед",
    "элчиликке жазбагыла",
    "usiandikie ubalozi",
    "büyükelçiliğe yazmayın",
    "no contact with embassy please",
    "තානාපති කාර්යාලයට ලියන්න එපා",
    "தூதரகத்திற்கு எழுத வேண்டாம்",
]
WHERE_HE_HIDES = [
    "hiding at friend's flat in Rostov",
    "ESCAPED, hides in a hostel near Kazan station",
    "сбежал, скрывается в квартире у знакомого в Подольске",
    "скрывается в Казани",
    "прячется у друга под Тверью",
    "переховується у Варшаві",
    "escondido en casa de un amigo en Riazán",
    "se cache à Kazan chez un ami",
    "escondido em um apartamento",
    "هرب ويختبئ في شقة في موسكو",
    "مختبئ في قازان",
    "فرار کرده و در خانه دوستش پنهان است",
    "بھاگ گیا، ماسکو میں چھپا ہوا ہے",
    "भाग गया, मास्को में छिपा है",
    "भागेर मस्कोमा लुकेर बसेको",
    "পালিয়ে মস্কোতে লুকিয়ে আছে",
    "qochgan, Moskvada do'stining uyida yashirinib yuribdi",
    "қочган, Қозонда яширинган",
    "дар Қазон пинҳон шудааст",
    "качып, Казанда жашынып жүрөт",
    "anajificha nyumbani kwa rafiki Moscow",
    "Kazan'da bir evde saklanıyor",
]
ORDINARY = [
    "agent told him not to tell anyone",
    "he did not tell anyone where he goes",
    "she dont tell us where he is",
    "никому не звонит",
    "не отвечает никому",
    "no conoce a nadie en Rusia",
    "il ne répond à personne",
    "family asked for help, nobody answers",
    "nobody knows where he is",
    "embassy did not answer",
    "embassy does not answer, family wrote twice",
    "did not write to embassy yet",
    "we have not contacted the embassy",
    "wrote to embassy, no reply",
    "посольство не ответило",
    "не обращались в посольство",
    "no respondió la embajada",
    "l'ambassade n'a pas répondu",
    "السفارة لم ترد",
    "দূতাবাস কোনো জবাব দেয়নি",
    "दूतावास ने जवाब नहीं दिया",
    "दूतावासले जवाफ दिएको छैन",
    "ubalozi haujajibu",
    "elchixona javob bermadi",
    "büyükelçilik cevap vermedi",
    "элчилик жооп берген жок",
    "no embassy help",
    "there is no embassy in our country",
    "passport kept by agent, no copy",
    "he does not speak russian",
    "share the news with his brother",
    "he gave secret name to none",
    "family wants body at home",
    "video seen on telegram",
    "phone 9800000012, do not call at night",
    "не понимал что подписывает",
    "no salary, no contract copy given to family",
    "hiding from commander",
]


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
