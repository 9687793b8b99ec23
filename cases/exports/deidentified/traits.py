"""What may be told of people who are not named: clear codes alone, each with its steps."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.access.vocabularies import FieldGroup
from cases.exports.deidentified import bands

Step = Callable[[str], str]
# Told by more than these, nearly everybody is the only one: all would be told as "all".
MOST_TRAITS = 5


@dataclass(frozen=True)
class Trait:
    """`finest` makes a value of what was read; each step makes it rougher, the last one "all".

    `levels` are the words for how finely it is told, one more than there are steps.
    """

    group: ClassVar = FieldGroup.SITUATION
    code: str
    header: Promise
    reads: tuple[str, ...]
    finest: Callable[..., str]
    steps: tuple[Step, ...]
    levels: tuple[Promise, ...]

    @property
    def height(self) -> int:
        return len(self.steps)

    def at(self, level: int, value: str) -> str:
        for step in self.steps[:level]:
            value = step(value)
        return value

    def values(self, columns: Sequence[Sequence[Any]]) -> list[str]:
        return [self.finest(*told) for told in zip(*columns, strict=True)]


def _told(code: str | None) -> str:
    return code or bands.UNKNOWN


def _sex(code: str | None) -> str:
    return bands.UNKNOWN if code in (None, "", "U") else code


_ALL = gettext_lazy("not told")
_EXACTLY = gettext_lazy("as it is")
_GROUPS = gettext_lazy("in groups")
_CODES = (_EXACTLY, _GROUPS, _ALL)


def _month(code: str, label: Promise, name: str) -> Trait:
    return Trait(
        code,
        label,
        (f"{name}_earliest", f"{name}_latest"),
        bands.month_between,
        (bands.quarter, bands.year, bands.everything),
        (
            gettext_lazy("by month"),
            gettext_lazy("by quarter"),
            gettext_lazy("by year"),
            _ALL,
        ),
    )


def _code(code: str, label: Promise, step: Step) -> Trait:
    return Trait(code, label, (code,), _told, (step, bands.everything), _CODES)


TRAITS: tuple[Trait, ...] = (
    Trait(
        "nationality",
        gettext_lazy("Nationality"),
        ("nationality",),
        _told,
        (bands.region, bands.everything),
        (gettext_lazy("by country"), gettext_lazy("by region of the world"), _ALL),
    ),
    _code("status", gettext_lazy("Status"), bands.fate),
    _code("pathway", gettext_lazy("Pathway"), bands.pathway),
    Trait(
        "born",
        gettext_lazy("Years of birth"),
        ("person__birth_earliest", "person__birth_latest"),
        bands.born_between,
        (bands.decade, bands.everything),
        (gettext_lazy("by five years"), gettext_lazy("by ten years"), _ALL),
    ),
    Trait(
        "sex",
        gettext_lazy("Sex"),
        ("person__sex",),
        _sex,
        (bands.everything,),
        (_EXACTLY, _ALL),
    ),
    _month("left_home", gettext_lazy("Left home"), "left_home"),
    _month("contract_signed", gettext_lazy("Contract signed"), "contract_signed"),
    _code("force", gettext_lazy("Force"), bands.force),
)
USUAL_TRAITS = ("nationality", "status", "pathway", "left_home")
_BY_CODE = {trait.code: trait for trait in TRAITS}


def traits_named(codes: Iterable[str]) -> list[Trait]:
    """Return the traits of these codes in their own order; ValidationError under `columns`."""
    wanted = set(codes)
    if unknown := sorted(wanted - _BY_CODE.keys()):
        said = _("There is no such column: %(columns)s.")
        raise ValidationError({"columns": said % {"columns": ", ".join(unknown)[:100]}})
    if not wanted:
        raise ValidationError({"columns": _("Choose at least one column.")})
    if len(wanted) > MOST_TRAITS:
        said = _(
            "Choose %(n)d columns at most: told by more, hardly two people are alike, and all "
            "would be hidden."
        )
        raise ValidationError({"columns": said % {"n": MOST_TRAITS}})
    return [trait for trait in TRAITS if trait.code in wanted]
