"""Words of names, kept as people write them: Latin, then the same in the own script."""

import re
from dataclasses import dataclass

# Latin with its accents and marks ends before Greek; all else begins there.
_OWN_SCRIPT = re.compile("[\u0370-\uffff].*")


@dataclass(frozen=True)
class Word:
    latin: str
    native: str = ""


Words = tuple[Word, ...]


@dataclass(frozen=True)
class Language:
    """Words of one naming custom. `pattern` is their order; men's and women's given names."""

    men: Words
    women: Words
    families: Words
    pattern: str = "{given} {family}"
    middles: Words = ()
    # "Polyanov" and "Polyanova".
    women_end_in_a: bool = False

    def family_of(self, family: Word, *, woman: bool) -> Word:
        """Return the family name as a man or a woman of that family bears it."""
        if woman and self.women_end_in_a and family.latin.endswith(("v", "kin")):
            return Word(f"{family.latin}a", f"{family.native}а")
        return family


def words(text: str) -> Words:
    """Read "Suman सुमन, Bikash विकास": commas between words, the own script at the end of each."""
    return tuple(_word(part.strip()) for part in text.replace("\n", " ").split(","))


def _word(part: str) -> Word:
    own = _OWN_SCRIPT.search(part)
    return Word(part[: own.start()].strip(), own[0]) if own else Word(part)
