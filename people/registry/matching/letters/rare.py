"""Letters that no table has: those of small languages, and old ones."""

from people.registry.matching.letters.latin import latin_letters, read_latin


class Letters(dict[int, str]):
    """A table for `str.translate`; a letter not in it sounds as its Latin spelling does."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        # What is ASCII here is a sound already.
        if not letter.isascii():
            letter = read_latin(latin_letters(letter))
        self[code] = letter
        return letter
