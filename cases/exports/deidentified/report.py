"""What was done to a file so that it names nobody, in numbers and in words."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from django.utils.translation import gettext as _

from cases.exports.deidentified.bands import ALL
from cases.exports.deidentified.searching import MOST_HIDDEN, Telling
from cases.exports.deidentified.traits import Trait, traits_named

Report = dict[str, Any]


def report_of(telling: Telling, traits: Sequence[Trait], *, k: int, repeated: int) -> Report:
    """Return what is kept of it: codes and counts.

    `same` counts, for each trait, people of whom it is known by the other traits alone: all who
    are alike in those are alike in this one too. It is told and not hidden, because to hide it
    would hide what a file is about: that all from one country are missing.
    """
    return {
        "k": k,
        "k_reached": min(telling.groups.values(), default=0),
        "levels": {t.code: level for t, level in zip(traits, telling.levels, strict=True)},
        "eligible": telling.told + telling.hidden,
        "rows": telling.told,
        "hidden": telling.hidden,
        "repeated": repeated,
        "same": {
            trait.code: _known_by_others(telling, place)
            for place, trait in enumerate(traits)
            if telling.levels[place] < trait.height
        },
    }


def told_of(report: Report) -> Report:
    """Return the report for a manifest or a page, with its words."""
    traits = traits_named(report["levels"])
    share = 100 * report["hidden"] / report["eligible"] if report["eligible"] else 0.0
    return {
        **report,
        "hidden_percent": round(share, 1),
        "levels": [
            {
                "column": trait.code,
                "label": str(trait.header),
                "told": str(trait.levels[report["levels"][trait.code]]),
                "same_in_group": report["same"].get(trait.code, 0),
            }
            for trait in traits
        ],
        "method": method(report),
    }


def method(report: Report) -> list[str]:
    said = [
        _(
            "k-anonymity over all columns together: each row is the same as at least %(others)d "
            "other rows. Each row is one person."
        )
        % {"others": report["k"] - 1},
        _(
            "All values of a column were made equally rough, and as little as needed to hide at "
            "most %(percent)d in a hundred people. Whoever was still alone is left out. “%(all)s” "
            "says that a column is not told."
        )
        % {"percent": MOST_HIDDEN * 100, "all": ALL},
        _(
            "Rows are sorted by what they say. Only people are in it of whom a consent lets this "
            "recipient read the situation."
        ),
    ]
    if not report["rows"]:
        said.append(
            _("There were fewer than %(k)d people: all are hidden, and the file has no row.")
            % {"k": report["k"]}
        )
    if any(report["same"].values()):
        said.append(
            _(
                "Of some people a column can be told from the others, because it is the same for "
                "all who are alike in those. Whoever knows somebody among them learns it."
            )
        )
    return said


def _known_by_others(telling: Telling, place: int) -> int:
    people: Counter[tuple[str, ...]] = Counter()
    values: dict[tuple[str, ...], set[str]] = {}
    for told, number in telling.groups.items():
        others = told[:place] + told[place + 1 :]
        people[others] += number
        values.setdefault(others, set()).add(told[place])
    return sum(number for others, number in people.items() if len(values[others]) == 1)
