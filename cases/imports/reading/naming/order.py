"""A name in the order in which it is said, given name first, and without shouting."""

import re

# Said in small letters within a name.
_SMALL = """
    bin ibn bint binti ben de del della la las los da do dos das du e y van von der den ter uulu
    kyzy ogly oglu ould af бин ибн уулу кызы оглы углы угли
"""
SMALL = frozenset(_SMALL.split())
SPANISH = frozenset(
    {"CUB", "COL", "PER", "VEN", "ECU", "BOL", "MEX", "ARG", "CHL", "DOM", "HND", "GTM", "SLV"}
    | {"NIC", "PAN", "PRY", "URY", "CRI", "ESP", "GNQ"}
)
# The commonest family names there: where two lead a list and a given name follows.
_FAMILIES = """
    acosta aguilar alfonso alonso alvarez álvarez blanco cabrera castillo castro contreras cruz
    delgado diaz díaz dominguez domínguez espinosa fernandez fernández flores fonseca fuentes
    garcia garcía gomez gómez gonzalez gonzález guerra gutierrez gutiérrez hernandez hernández
    herrera jimenez jiménez leon león leyva lopez lópez martin martinez martínez medina mendez
    méndez mendoza molina morales moreno muñoz nuñez núñez ortega ortiz peña perez pérez pino
    quintana ramirez ramírez ramos reyes rios ríos rivera rodriguez rodríguez rojas romero ruiz
    salazar sanchez sánchez santana silva soto suarez suárez torres valdes valdés vargas vazquez
    vázquez vega velazquez velázquez vera zamora quispe mamani huaman condori
"""
FAMILIES = frozenset(_FAMILIES.split())
# There the family name is said first, or there is none.
FAMILY_FIRST = frozenset({"PRK", "KOR", "CHN", "VNM", "MMR"})
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]?\.?|[^\W\d_]\.?")
_ROMAN = re.compile(r"II|III|IV")
_PIECE = re.compile(r"[^\W\d_]+")
_VOWEL = re.compile(r"[AEIOUYАЕЁИОУЫЭЮЯІЇЄ]")
_SHORTEST_SHOUTED = 3


def arranged(name: str, country: str) -> tuple[str, str]:
    """Return the name as it is said, and how that was seen: "comma", "capitals", "list" or ""."""
    family, comma, given = name.partition(",")
    if comma and _is_family_first(family.strip(), given.strip(), country):
        return f"{quiet(given.strip())} {quiet(family.strip())}", "comma"
    words = name.split()
    if country in FAMILY_FIRST:
        return " ".join(quiet_words(words)), ""
    shouted = [_is_shouted(word) for word in words]
    if any(shouted) and not all(
        shouted[at] or _is_small_part(words[at]) for at in range(len(words))
    ):
        return _by_capitals(words, shouted)
    bare = " ".join(words)
    said = quiet(bare)
    if all(_is_shouted(word) or _is_small_part(word) for word in words):
        flipped = _flipped(said.split(), country)
        return flipped or said, "list" if flipped else ""
    return said, ""


def quiet(name: str) -> str:
    """All capitals, or all small letters, as names are written; else the words as they are."""
    letters = "".join(each for each in name if each.isalpha())
    if (
        not letters
        or not (letters.isupper() or letters.islower())
        or letters.lower() == letters.upper()
    ):
        return name
    return " ".join(_quiet(word, at) for at, word in enumerate(name.split()))


def quiet_words(words: list[str]) -> list[str]:
    """Each word by itself without shouting, in the order in which they stand."""
    return [_quiet(word, at) if _is_shouted(word) else word for at, word in enumerate(words)]


def _quiet(word: str, at: int) -> str:
    if at and word.lower() in SMALL:
        return word.lower()
    if _INITIALS.fullmatch(word) or _ROMAN.fullmatch(word):
        return word.upper()
    if len(word) == 2 and word.isalpha() and word.isupper() and not _VOWEL.search(word):
        return "Md" if word == "MD" else word
    return _PIECE.sub(_capital, word)


def _capital(piece: re.Match[str]) -> str:
    """A piece after a sign: "O'Brien" and "Al-Amin", but "Sana's"."""
    letters = piece[0]
    at_end_after_mark = piece.start() > 0 and len(letters) == 1
    return letters.lower() if at_end_after_mark else letters[0].upper() + letters[1:].lower()


def _is_shouted(word: str) -> bool:
    letters = [each for each in word if each.isalpha()]
    return len(letters) >= _SHORTEST_SHOUTED and word.isupper() and not _INITIALS.fullmatch(word)


def _is_small_part(word: str) -> bool:
    """What says nothing about capitals: initials, "bin", two letters."""
    letters = [each for each in word if each.isalpha()]
    return len(letters) < _SHORTEST_SHOUTED or bool(_INITIALS.fullmatch(word)) or word in SMALL


def _is_family_first(family: str, given: str, country: str) -> bool:
    """ "MUTUA, James": but not "Hari Rai, Dharan", which is a place."""
    if not family or not given or "," in given or any(map(str.isdigit, family + given)):
        return False
    words = len(family.split())
    return len(given.split()) <= 3 and (
        words == 1 or family.isupper() or (words == 2 and country in SPANISH)
    )


def _by_capitals(words: list[str], shouted: list[bool]) -> tuple[str, str]:
    """Capitals mark the family name, which is said last."""
    first, last = shouted.index(True), len(shouted) - shouted[::-1].index(True)
    while first and words[first - 1].lower() in SMALL:
        first -= 1
    between = all(shouted[at] or _is_small_part(words[at]) for at in range(first, last))
    family = " ".join(_quiet(word, at) for at, word in enumerate(words[first:last], start=1))
    given = [*words[:first], *words[last:]]
    if not between or not any(len(word.strip(".")) > 1 for word in given):
        return " ".join(
            word if not loud else _quiet(word, 1)
            for word, loud in zip(words, shouted, strict=True)
        ), ""
    return f"{quiet(' '.join(given))} {family}", "capitals"


def _flipped(words: list[str], country: str) -> str:
    """A Spanish list: two family names, then the given ones."""
    if country not in SPANISH or len(words) < 3:
        return ""
    families = [word.casefold() in FAMILIES for word in words]
    ends_in_initial = len(words[-1].strip(".")) == 1
    if not (ends_in_initial or (families[0] and families[1] and not families[-1])):
        return ""
    if ends_in_initial and len(words) == 3:
        return ""
    return " ".join((*words[2:], *words[:2]))
