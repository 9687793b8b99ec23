"""Rules of the case file that forms and the API share."""

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from cases.casebook.vocabularies import Means, RecruitmentChannel, Status
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.registry.languages import Language
from people.registry.vocabularies import KnownAnswer

# What a case's reference looks like in an address, on pages and in the API.
REFERENCE = r"C-[0-9]{4}-[0-9]{5,9}"
LONGEST_TERM = 600
_PAST_DATES = ("left_home", "contract_signed", "last_contact")
_CODES = {
    "recruitment_channel": RecruitmentChannel,
    "contract_language": Language,
    "contract_translated": KnownAnswer,
}


def check_facts(facts: Mapping[str, Any]) -> None:
    """Raise ValidationError, by field, for unknown codes and for dates that cannot be."""
    wrong: dict[str, str] = {}
    for name, codes in _CODES.items():
        if facts.get(name) and facts[name] not in codes.values:
            wrong[name] = _("This is not one of the choices.")
    if set(facts.get("means") or []) - set(Means.values):
        wrong["means"] = _("This is not one of the choices.")
    term = facts.get("contract_term_months")
    if term is not None and not (isinstance(term, int) and 1 <= term <= LONGEST_TERM):
        wrong["contract_term_months"] = _("Write the term in whole months, 1 to 600.")
    for name in _PAST_DATES:
        if is_in_future(facts.get(name)):
            wrong[name] = _("This day has not come yet.")
    if wrong:
        raise ValidationError(wrong)


def check_status(status: str, grade: str) -> None:
    """`killed` needs information that is confirmed or probably true (grade 1 or 2)."""
    if status == Status.KILLED and grade[-1:] not in ("1", "2"):
        raise ValidationError(
            {
                "status": _(
                    "“Killed” needs information of grade 1 or 2. "
                    "Until then choose “Killed, not confirmed”."
                )
            }
        )


def is_in_future(value: FuzzyDate | None) -> bool:
    """Tell whether even the earliest reading of a date lies ahead."""
    return bool(value and value.earliest and value.earliest > clock.today())
