"""A word of any script in the one alphabet of sounds."""

from collections.abc import Callable

from anyascii import anyascii

from people.registry.matching.letters.cyrillic import read_cyrillic
from people.registry.matching.letters.greek import read_greek
from people.registry.matching.letters.indic import read_indic
from people.registry.matching.letters.latin import latin_letters, read_latin
from people.registry.matching.letters.semitic import read_arabic, read_hebrew

# First and last letter of each block, and who reads it. Other scripts are spelled in Latin first.
_READERS: tuple[tuple[int, int, Callable[[str], str]], ...] = (
    (0x0000, 0x024F, read_latin),
    (0x0370, 0x03FF, read_greek),
    (0x0400, 0x052F, read_cyrillic),
    (0x0590, 0x05FF, read_hebrew),
    (0x0600, 0x077F, read_arabic),
    (0x0900, 0x0DFF, read_indic),
    (0x1E00, 0x1EFF, read_latin),
    (0x1F00, 0x1FFF, read_greek),
)
_LAST_LATIN = 0x024F
# Scripts that write vowels only now and then.
_VOWELLESS = range(0x0590, 0x0780)


def sounds_of(word: str) -> str:
    """The word must be in lower case and of one script."""
    code = ord(word[0])
    for first, last, read in _READERS:
        if first <= code <= last:
            return read(word)
    return read_latin(latin_letters(word))


def script_block(word: str) -> int:
    """A number that words of one script have in common; 0 for Latin with all its accents."""
    code = ord(word[0])
    return 0 if code <= _LAST_LATIN or 0x1E00 <= code <= 0x1EFF else code >> 7


def leaves_vowels_out(word: str) -> bool:
    return ord(word[0]) in _VOWELLESS


def plain(word: str) -> str:
    """The word without accents, for comparing spellings of one script."""
    return word if word.isascii() or ord(word[0]) > _LAST_LATIN else anyascii(word).lower()
