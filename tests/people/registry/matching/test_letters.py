"""Words of many scripts that sound alike have a skeleton in common."""

import pytest

from people.registry.matching.letters.reading import plain, sounds_of
from people.registry.matching.letters.sounds import SPELLED
from people.registry.matching.parts import parts_of
from people.registry.matching.words import glued, word_of

SIGNS = {chr(sign) for sign in SPELLED}
ALIKE = """
    гитлер hitler; хуршед khurshed; сурадж suraj; щербаков shcherbakov; цейтлин zeitlin
    чжан zhang; хосе jose; хуан juan; уилсон wilson; гнатюк hnatiuk; юити yuichi
    ҷамшед jamshed; ғафуров g'afurov; қодир qodir; дүйшөев duyshoev; жээнбаев jeenbaev
    محمد muhammad; خالد khaled; جمال gamal; جواد javad; رضا reza; ذوالفقار zulfiqar
    شریف chérif; غسان ghassan; خواجوی khajavi; چنگیزی changizi; الدوسري aldosari
    فاروق farooq; پرویز parviz; عثمان osman; يوسف youssef
    ח'ליל khalil; צ'רניאק cherniak; ג'קי jackie; דויד david; זילברמן silberman; פוקס fuchs
    παπαδόπουλος papadopoulos; μπακάλης bakalis; ντόκος dokos; τζανετάκης tzanetakis
    ευάγγελος evangelos; γιώργος yorgos; χριστοδούλου christodoulou
    सुरज suraj; लक्ष्मण laxman; ज्ञवाली gyawali; ख़ान khan; सिंह singh; राठौड़ rathore; विष्ट bista
    বিশ্বাস biswas; জিয়া zia; যোবায়ের jobayer; ওয়াহিদুল wahidul; চট্টোপাধ্যায় chatterjee
    ਸੰਧੂ sandhu; પટેલ patel; రెడ్డి reddy; ಗೌಡ gowda; നായർ nair
    முருகன் murugan; எழிலன் ezhilan; රත්නායක rathnayake; සිංහ singha; අජිත් ajith
    ተስፋዬ tesfaye; გიორგი giorgi; հայկ hayk; 김 kim; かとう katou
    nguyễn nguyen; şahin shahin; čapek chapek; ibáñez ibanez; xurshid khurshid; oʻrinov urinov
    abdulrahman abdurrahman; mohammed muhammad
    ҕалан galan; сардаҥа sardana; ӝоҥ jong; йӑван yavan; ҹавад javad; جوڻيجو junejo; ڀٽو bhutto
"""


@pytest.mark.parametrize(
    ("word", "other"),
    [pair.split() for line in ALIKE.split("\n") for pair in line.split(";") if pair.strip()],
)
def test_skeletons_meet(word: str, other: str) -> None:
    assert set(_coarse(word)) & set(_coarse(other)), (_coarse(word), _coarse(other))


def _coarse(word: str) -> tuple[str, ...]:
    (part,) = parts_of(word)
    return word_of(part.read).coarse


@pytest.mark.parametrize(
    ("word", "other"), [("suraj", "sumit"), ("иванов", "петров"), ("حسن", "علي"), ("राम", "हरि")]
)
def test_others_do_not(word: str, other: str) -> None:
    assert not set(word_of(word).coarse) & set(word_of(other).coarse)


def test_no_word_has_more_than_four_readings() -> None:
    assert len(word_of("chwojghxch").readings) <= 4


def test_a_word_without_consonants_has_a_skeleton() -> None:
    assert word_of("аяуа").coarse == ("A",)
    assert glued("A", "KM") == "KM"


def test_every_letter_of_unicode_is_read() -> None:
    letters = [each.lower() for each in map(chr, range(0x80, 0x3000)) if each.isalpha()]

    unread = {each: sounds_of(each) for each in letters if set(sounds_of(each)) - SIGNS}

    assert unread == {}


def test_accents_make_no_other_spelling() -> None:
    assert plain("peña") == "pena"
    assert plain("पेना") == "पेना"
