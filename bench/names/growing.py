"""A register grown by crossing its given names and surnames, or cut down to what is asked for."""

import random
from collections import defaultdict
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from people.registry.scripts import script_of

# A key and a name.
Line = tuple[str, str]


def read_register(path: Path) -> list[Line]:
    lines = (line.rstrip("\r\n").split("\t") for line in path.open(encoding="utf-8"))
    return [(words[0], words[1]) for words in lines if len(words) >= 2 and words[1].strip()]


def grown(register: list[Line], size: int, targets: list[str]) -> list[Line]:
    """Return a register of this size, the same each time.

    Above the register's own size all its lines are in it, and names crossed within a script;
    below, as many of the targets as have room, and other lines. The order is mixed.
    """
    chance = random.Random(size)
    if size <= len(register):
        lines = _fewer(register, size, targets, chance)
    else:
        known = {name for _key, name in register}
        lines = list(register)
        # A small register has only so many crossings: then it stays smaller than was asked for.
        for name in islice(_crossed(register, chance), 50 * size):
            if len(lines) == size:
                break
            if name not in known:
                known.add(name)
                lines.append((f"x{len(lines)}", name))
    chance.shuffle(lines)
    return lines


def _fewer(
    register: list[Line], size: int, targets: list[str], chance: random.Random
) -> list[Line]:
    asked = sorted({key for key, _name in register} & set(targets))
    chance.shuffle(asked)
    # Half of the room is for those who are asked for, where that is not nearly all.
    kept = set(asked[: size if size < 2 * len(asked) else len(asked)])
    others = [line for line in register if line[0] not in kept]
    chance.shuffle(others)
    return [line for line in register if line[0] in kept] + others[: size - len(kept)]


def _crossed(register: list[Line], chance: random.Random) -> Iterator[str]:
    """Yield names whose first words are of one line and whose last word is of another."""
    by_script: dict[str, list[list[str]]] = defaultdict(list)
    for _key, name in register:
        words = name.split()
        if len(words) >= 2:
            by_script[script_of(name)].append(words)
    scripts = list(by_script)
    weights = [len(by_script[script]) for script in scripts]
    while scripts:
        names = by_script[chance.choices(scripts, weights)[0]]
        first, last = chance.choice(names), chance.choice(names)
        yield " ".join([*first[:-1], last[-1]])
