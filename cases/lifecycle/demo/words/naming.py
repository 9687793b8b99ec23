"""Putting the words of a name together."""

from random import Random

from cases.lifecycle.demo.words.spelling import Language, Word


def name(
    rng: Random, language: Language, *, woman: bool, kin: tuple[Word, ...] = ()
) -> tuple[Word, ...]:
    """Return the words of a name; kin share the family's."""
    bare = {word.latin.removesuffix("a") for word in kin}
    families = [word for word in language.families if word.latin.removesuffix("a") in bare]
    parts = {
        "given": rng.choice(language.women if woman else language.men),
        "middle": rng.choice(language.middles) if language.middles and not woman else Word(""),
        "family": language.family_of(rng.choice(families or language.families), woman=woman),
        "second": rng.choice(language.families),
    }
    chosen = [parts[part.strip("{}")] for part in language.pattern.split()]
    return tuple(word for word in chosen if word.latin)
