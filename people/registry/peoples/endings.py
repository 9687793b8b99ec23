"""Endings that make other forms of one word: feminine, plural, genitive."""

from collections.abc import Iterator

_Endings = tuple[tuple[str, str], ...]

# The ending of the word as listed, and what may stand in its place. The first that fits counts.
ENGLISH: _Endings = (
    ("ian", "ians"),
    ("an", "ans"),
    ("i", "is"),
    ("ek", "eks"),
    ("ik", "iks"),
    ("kh", "khs"),
    ("men", "mens"),
)
FRENCH: _Endings = (
    ("ien", "iens ienne iennes"),
    ("éen", "éens éenne éennes"),
    ("ain", "ains aine aines"),
    ("ais", "aise aises"),
    ("ois", "oise oises"),
    ("an", "ans ane anes"),
    ("in", "ins ine ines"),
    ("e", "es"),
    ("é", "és ée ées"),
    ("k", "ks"),
    ("kh", "khs khe khes"),
)
SPANISH: _Endings = (
    ("o", "os a as"),
    ("és", "esa eses esas"),
    ("ês", "esa eses esas"),
    ("í", "íes ís"),
    ("e", "es"),
    ("a", "as"),
)
RUSSIAN: _Endings = (
    ("иец", "ийцы ийца ийцев"),
    ("аец", "айцы айца айцев"),
    ("еец", "ейцы ейца ейцев"),
    ("лец", "льцы льца льцев"),
    ("ец", "цы ца цев"),
    ("ский", "ская ское ские ского ской"),
    ("цкий", "цкая цкое цкие цкого цкой"),
    ("ий", "ая ое ие"),
    ("анка", "анки"),
    ("ка", "ки"),
    ("з", "зы зов"),
    ("к", "ки ков"),
    ("х", "хи хов"),
    ("н", "ны нов"),
    ("с", "сы сов"),
    ("б", "бы бов"),
)
UKRAINIAN: _Endings = (
    ("ієць", "ійці ійця"),
    ("лець", "льці льця"),
    ("єць", "йці йця"),
    ("ець", "ці ця"),
    ("ський", "ська ське ські"),
    ("ка", "ки"),
    ("з", "зи"),
    ("к", "ки"),
    ("х", "хи"),
    ("н", "ни"),
    ("с", "си"),
    ("б", "би"),
)
# Of the names of countries: "a citizen of Nepal".
RUSSIAN_GENITIVE: _Endings = (
    ("ия", "ии"),
    ("ея", "еи"),
    ("ка", "ки"),
    ("га", "ги"),
    ("а", "ы"),
    ("ь", "и я"),
    ("ай", "ая"),
    ("н", "на не"),
    ("л", "ла ле"),
    ("р", "ра"),
    ("к", "ка"),
    ("д", "да"),
    ("ш", "ша"),
    ("с", "са"),
    ("т", "та"),
)
UKRAINIAN_GENITIVE: _Endings = (
    ("ія", "ії"),
    ("ка", "ки"),
    ("а", "и"),
    ("ь", "і"),
    ("н", "ну"),
    ("л", "лу"),
    ("р", "ру"),
    ("к", "ку"),
    ("т", "ту"),
    ("ш", "шу"),
)
ARABIC: _Endings = (("ي", "ية يون يين"),)
# What is put before or after the name of a country for its people, as "-lik" in Uzbek.
_AFTER = {
    "tr": "lı li lu lü",
    "az": "lı li lu lü",
    "tk": "ly li",
    "uz": "lik",
    "uz_Cyrl": "лик",
    "ky": "лык лик дык дик тык тик лук дук тук",
    "kk": "лық лік дық дік тық тік",
    "tg": "ӣ гӣ",
    "fa": "ی یی ای",
    "ur": "ی ئی",
    "ps": "ی",
    "ne": "ली",
}
_BEFORE = {"sw": "M Mw Wa"}
_ARTICLE = "ال"


def inflected(form: str, endings: _Endings) -> Iterator[str]:
    """The form itself and its others."""
    yield form
    for ending, others in endings:
        if form.endswith(ending):
            yield from (form.removesuffix(ending) + other for other in others.split())
            return


def of_its_people(name: str, language: str) -> Iterator[str]:
    """The name of a country, and what its people are called by the rule of the language."""
    yield name
    if " " in name:
        return
    yield from (name + ending for ending in _AFTER.get(language, "").split())
    yield from (beginning + name for beginning in _BEFORE.get(language, "").split())


def with_article(form: str) -> Iterator[str]:
    """An Arabic word with and without "the", on each of two words where there are two."""
    yield form
    yield " ".join(word if word.startswith(_ARTICLE) else _ARTICLE + word for word in form.split())
