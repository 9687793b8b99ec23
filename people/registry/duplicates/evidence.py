"""What speaks for and against two persons being one, in codes and in words."""

from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

# From here on somebody is told, and from here on somebody must decide.
WARN, DECIDE = 5.0, 10.0


class Clue(models.TextChoices):
    NAME_SAME = "name_same", gettext_lazy("The name is the same, or nearly")
    NAME_ALIKE = "name_alike", gettext_lazy("The name is alike")
    NAME_OTHER = "name_other", gettext_lazy("The name is another")
    NAME_COMMON = "name_common", gettext_lazy("Others here have a name like this")
    COUNTRY_SAME = "country_same", gettext_lazy("Same nationality")
    COUNTRY_OTHER = "country_other", gettext_lazy("Another nationality")
    BIRTH_SAME = "birth_same", gettext_lazy("Born in the same year, as far as it is known")
    BIRTH_NEAR = "birth_near", gettext_lazy("Born within two years")
    BIRTH_OTHER = "birth_other", gettext_lazy("Born in another year")
    CONTACT_SAME = "contact_same", gettext_lazy("Same phone number or handle")
    CONTACT_OTHER = "contact_other", gettext_lazy("Other phone numbers")
    PAPER_SAME = "paper_same", gettext_lazy("Same passport or paper number")
    PAPER_OTHER = "paper_other", gettext_lazy("Another passport number")
    RELATIVES = "relatives", gettext_lazy("Given name and birth differ: relatives, perhaps")


@dataclass(frozen=True)
class Evidence:
    """One clue and its weight in bits: above nought it speaks for one person, below against."""

    clue: Clue
    bits: float

    @property
    def is_for(self) -> bool:
        return self.bits > 0

    @property
    def words(self) -> str:
        return str(self.clue.label)


@dataclass(frozen=True)
class Score:
    """How likely two persons are one: each more bit doubles the odds."""

    evidence: tuple[Evidence, ...]

    @property
    def bits(self) -> float:
        return round(sum(each.bits for each in self.evidence), 1)

    @property
    def is_told(self) -> bool:
        return self.bits >= WARN

    @property
    def must_be_decided(self) -> bool:
        return self.bits >= DECIDE

    @property
    def words(self) -> str:
        if self.must_be_decided:
            return _("Very likely the same person")
        return _("Possibly the same person") if self.is_told else _("Hardly the same person")

    @property
    def speaks_for(self) -> list[Evidence]:
        return [each for each in self.evidence if each.is_for]

    @property
    def speaks_against(self) -> list[Evidence]:
        return [each for each in self.evidence if not each.is_for]
