"""Rules of the case file that forms and the API share."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from cases.casebook.fates import SURELY_DEAD
from cases.casebook.vocabularies import (
    Force,
    Health,
    Indicator,
    Inducement,
    Means,
    RecruitedAt,
    RecruitmentChannel,
    Side,
    VisaKind,
)
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.registry.countries import is_country
from people.registry.languages import Language
from people.registry.vocabularies import KnownAnswer

# What a case's reference looks like in an address, on pages and in the API.
REFERENCE = r"C-[0-9]{4}-[0-9]{5,9}"
LONGEST_TERM = 600
# “This year” ends within it in every calendar.
AHEAD_AT_MOST = timedelta(days=366)
_PAST_DATES = ("left_home", "entered_ru", "contract_signed", "last_contact")
_CODES = {
    "contract_language": Language,
    "contract_translated": KnownAnswer,
    "contract_open_ended": KnownAnswer,
    "contract_copy_held": KnownAnswer,
    "at_front": KnownAnswer,
    "recruited_kind": RecruitedAt,
    "visa_kind": VisaKind,
    "side": Side,
    "force": Force,
    "health": Health,
}
_LISTS = {
    "means": Means,
    "inducements": Inducement,
    "channels": RecruitmentChannel,
    "indicators": Indicator,
}
_TERMS = ("contract_term_months", "promised_term_months")


def check_facts(facts: Mapping[str, Any]) -> None:
    """Raise ValidationError, by field, for unknown codes and for dates that cannot be."""
    wrong: dict[str, str] = {}
    for name, codes in _CODES.items():
        if facts.get(name) and facts[name] not in codes.values:
            wrong[name] = _("This is not one of the choices.")
    for name, codes in _LISTS.items():
        if set(facts.get(name) or []) - set(codes.values):
            wrong[name] = _("This is not one of the choices.")
    if facts.get("recruited_country") and not is_country(facts["recruited_country"]):
        wrong["recruited_country"] = _("This is not one of the choices.")
    for name in _TERMS:
        term = facts.get(name)
        if term is not None and not (isinstance(term, int) and 1 <= term <= LONGEST_TERM):
            wrong[name] = _("Write the term in whole months, 1 to 600.")
    for name in _PAST_DATES:
        if is_in_future(facts.get(name)):
            wrong[name] = _("This day has not come yet.")
    if wrong:
        raise ValidationError(wrong)


def check_status(
    status: str, grade: str, *, is_official: bool = False, field: str = "status"
) -> None:
    """A sure death needs what is confirmed or probably true (grade 1, 2), or an official paper."""
    if status not in SURELY_DEAD or is_official or grade[-1:] in ("1", "2"):
        return
    said = _(
        "“Killed” and “Remains home” need information of grade 1 or 2, or an official document. "
        "Until then choose “Killed, not confirmed”."
    )
    raise ValidationError({field: said})


def is_in_future(value: FuzzyDate | None) -> bool:
    """Tell whether even the earliest reading of a date lies ahead, or the latest by far."""
    if value is None:
        return False
    today = clock.today()
    if value.earliest and value.earliest > today:
        return True
    return bool(value.latest and value.latest > today + AHEAD_AT_MOST)
