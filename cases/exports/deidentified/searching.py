"""The finest way to tell people so that nobody is told apart from at least k - 1 others."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby, product

from cases.exports.deidentified.traits import Trait

Combination = tuple[str, ...]
Levels = tuple[int, ...]
# More than one in twenty hidden would bend what the rest says.
MOST_HIDDEN = Fraction(1, 20)


@dataclass(frozen=True)
class Telling:
    """How finely each trait is told, how many people each row stands for, and who is hidden."""

    levels: Levels
    groups: Mapping[Combination, int]
    hidden: int

    @property
    def told(self) -> int:
        return sum(self.groups.values())


def finest_telling(counts: Mapping[Combination, int], traits: Sequence[Trait], k: int) -> Telling:
    """Return the telling that loses least among those that hide few enough.

    Of equal loss the one that hides fewer is taken, then the one that is finer in the traits
    that come first. Fewer than k people are all hidden: then nothing is told at all.
    """
    total = sum(counts.values())
    for _loss, alike in groupby(_by_loss(traits), key=lambda levels: _loss_of(levels, traits)):
        tellings = [_tell(counts, traits, levels, k) for levels in alike]
        if fit := [each for each in tellings if each.hidden <= total * MOST_HIDDEN]:
            return min(fit, key=lambda each: (each.hidden, each.levels))
    return _tell(counts, traits, tuple(trait.height for trait in traits), k)


def _by_loss(traits: Sequence[Trait]) -> list[Levels]:
    lattice: Iterator[Levels] = product(*(range(trait.height + 1) for trait in traits))
    return sorted(lattice, key=lambda levels: _loss_of(levels, traits))


def _loss_of(levels: Levels, traits: Sequence[Trait]) -> Fraction:
    """Return how far each trait is on the way from its finest to "all", together.

    A trait that is not told at all counts twice: somebody chose it, and wants to read of it.
    """
    lost = Fraction()
    for level, trait in zip(levels, traits, strict=True):
        lost += 2 if level == trait.height else Fraction(level, trait.height)
    return lost


def _tell(
    counts: Mapping[Combination, int], traits: Sequence[Trait], levels: Levels, k: int
) -> Telling:
    rougher = [
        {value: trait.at(level, value) for value in {each[place] for each in counts}}
        for place, (trait, level) in enumerate(zip(traits, levels, strict=True))
    ]
    groups: Counter[Combination] = Counter()
    for combination, number in counts.items():
        told = tuple(words[value] for words, value in zip(rougher, combination, strict=True))
        groups[told] += number
    many = {told: number for told, number in groups.items() if number >= k}
    return Telling(levels, many, sum(groups.values()) - sum(many.values()))
