"""The scripts of India and around: a consonant carries an a unless a sign says otherwise."""

import re


def _table(letters: str, sounds: str) -> dict[str, str]:
    return dict(zip(letters, sounds.split(), strict=True))


# The blocks from Devanagari to Malayalam keep the same letter at the same place.
_CONSONANTS = _table(
    "कखगघङचछजझञटठडढणतथदधनऩपफबभमयरऱलळऴवशषसह",
    "k K g g n C C J J n t t d d n t t d d n n p f b B m y r r l l L F S S s h",
)
_DOTTED = dict(zip("kKgJdfYbs", "kXGzRfybS", strict=True))
_VOWELS = _table("अआइईउऊऋऍऎएऐऑऒओऔ", "a a i i u u ri e e e ai o o o au")
_SIGNS = _table("ािीुूृॅॆेैॉॊोौ", "a i i u u ri e e e ai o o o au")

_SINHALA_CONSONANTS = _table(
    "කඛගඝඞඟචඡජඣඤඥඦටඨඩඪණඬතථදධනඳපඵබභමඹයරලවශෂසහළෆ",
    "k k g g n ng C C J J n n nJ t t d d n nd t t d d n nd p p b b m mb y r l v S S s h l f",
)
_SINHALA_VOWELS = _table("අආඇඈඉඊඋඌඍඑඒඓඔඕඖ", "a a e e i i u u ri e e ai o o au")
_SINHALA_SIGNS = _table("ාැෑිීුූෘෙේෛොෝෞ", "a e e i i u u ri e e ai o o au")

_BLOCKS = range(0x900, 0xD80, 0x80)
_UNSAID = "@"


def _in_all_blocks(table: dict[str, str]) -> dict[str, str]:
    return {
        chr(ord(letter) - _BLOCKS[0] + block): sound
        for block in _BLOCKS
        for letter, sound in table.items()
    }


def _signs_at(*places: int) -> frozenset[str]:
    return frozenset(chr(block + place) for block in _BLOCKS for place in places)


_CONSONANT = _in_all_blocks(_CONSONANTS) | _SINHALA_CONSONANTS
# Bengali and Oriya say j for ya; Tamil and Assamese letters stand outside the common order.
_CONSONANT |= {"য": "Y", "ଯ": "Y", "ৰ": "r", "ৱ": "w", "ୱ": "w", "ୟ": "y"}
_VOWEL = _in_all_blocks(_VOWELS) | _SINHALA_VOWELS
_VOWEL |= {"ৎ": "t", "ൻ": "n", "ർ": "r", "ൽ": "l", "ൾ": "l", "ൺ": "n", "ൿ": "k", "ੰ": "n"}
_SIGN = _in_all_blocks(_SIGNS) | _SINHALA_SIGNS
_VIRAMAS = _signs_at(0x4D) | {"්"}
_NUKTAS = _signs_at(0x3C)
_NASALS = _signs_at(0x01, 0x02) | {"ං"}
_NASAL_SOUND = {"ং": "nG", "ం": "ṃ", "ಂ": "ṃ", "ം": "ṃ"}
# Below another consonant these are hardly heard: বিশ্বাস is Biswas.
_BELOW = {"য": "y", "ব": "w"}
# Between vowels Tamil writes g, h and k alike.
_TAMIL = frozenset(map(chr, range(0xB80, 0xC00)))
_TAMIL_BREATH = re.compile("(?<=[aeiou])k(?=[aeiou])")
_NASAL_M = re.compile("[ńṃ](?=[pbfmvBF])|ṃ$")
_NASAL_N = re.compile("[ńṃ]")


def read_indic(word: str) -> str:
    sounds: list[str] = []
    joined = False
    for each in word.replace("ज्ञ", "ग़्य").replace("জ্ঞ", "গ্য"):
        if each in _VIRAMAS:
            joined = True
            _unsay(sounds)
            continue
        if consonant := _CONSONANT.get(each):
            said = _BELOW.get(each, consonant) if joined else consonant
            sounds += (said, _UNSAID)
        elif sign := _SIGN.get(each):
            _unsay(sounds)
            sounds.append(sign)
        elif vowel := _VOWEL.get(each):
            sounds.append(vowel)
        elif each in _NASALS:
            sounds.append(_NASAL_SOUND.get(each, "ń"))
        elif each in _NUKTAS and len(sounds) > 1:
            sounds[-2] = _DOTTED.get(sounds[-2], sounds[-2])
        joined = False
    _unsay(sounds)
    said = _nasals("".join(sounds).replace(_UNSAID, "a"))
    return _TAMIL_BREATH.sub("G", said) if word[0] in _TAMIL else said


def _unsay(sounds: list[str]) -> None:
    if sounds and sounds[-1] == _UNSAID:
        sounds.pop()


def _nasals(sounds: str) -> str:
    """An anusvara is m before p and b, in the south also at the end of a word, else n."""
    return _NASAL_N.sub("n", _NASAL_M.sub("m", sounds))
