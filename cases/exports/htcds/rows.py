"""Cases as rows of HTCDS: 38 cells each, handed out column by column."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum

from cases.exports.formats import Cell
from cases.exports.htcds import countries, mapping
from cases.exports.htcds.fields import FIELDS, Field
from cases.exports.htcds.lists import SEVERAL
from cases.exports.htcds.victim import Victim

# What a field holds before its list gives it words: one value, or several codes.
Value = Cell | list[str]


class Form(StrEnum):
    """Whether cells hold the standard's codes or its spreadsheet's labels."""

    CODES = "codes"
    LABELS = "labels"


class Mode(StrEnum):
    """Whether a case is told by its reference or by a name."""

    PSEUDONYMOUS = "pseudonymous"
    NAMED = "named"


class Rows:
    """Turn cases into columns, and count what the standard has no word for.

    `unlisted` counts, by alpha-3 code, the countries that the standard does not list.
    """

    def __init__(self, *, form: Form, mode: Mode = Mode.PSEUDONYMOUS) -> None:
        self._form = form
        self._mode = mode
        self.unlisted: Counter[str] = Counter()

    def columns(self, victims: Iterable[Victim]) -> list[list[Cell]]:
        rows = [self._values(victim) for victim in victims]
        return [[self._cell(field, row.get(field.name)) for row in rows] for field in FIELDS]

    def _values(self, victim: Victim) -> Mapping[str, Value]:
        told = self._person(victim) | self._trafficking(victim) | self._work(victim)
        return told | _identity(victim) if self._mode is Mode.NAMED else told

    def _person(self, victim: Victim) -> dict[str, Value]:
        nationalities = mapping.citizenship(victim.nationalities)
        say = countries.alpha2 if self._form is Form.CODES else countries.name
        return {
            "prs_FirstName": victim.reference,
            "con_Consent": victim.consent,
            "prs_Gender": mapping.gender(victim.sex),
            "prs_Citizenship": self._named(nationalities, say),
        }

    def _trafficking(self, victim: Victim) -> dict[str, Value]:
        outcome = victim.trafficking
        recruited = self._named([victim.recruited_country], countries.name)
        exploited = self._named([victim.exploited_country], countries.name)
        kinds = mapping.exploitation(victim.force, outcome=outcome)
        return {
            "vic_TraffickingStatus": mapping.trafficking_status(outcome),
            "vic_TraffickingStatusDecisionMakingOrg": mapping.decided_by(outcome, victim.decider),
            "vic_MethodOfRecruitment": mapping.recruitment(victim.channels),
            "vic_LocationOfRecruitment": "".join(recruited),
            "vic_MethodsOfControl": mapping.methods_of_control(victim.means),
            "vic_TypeOfExploitation": kinds,
            "vic_LocationOfExploitation": "".join(exploited) if kinds else "",
        }

    def _work(self, victim: Victim) -> dict[str, Value]:
        return {
            "cas_CaseOwner": victim.owner,
            "cas_Status": mapping.status(victim.workflow),
            "cas_ReasonForCaseClosure": mapping.closed_because(victim.closed_reason),
        }

    def _named(self, codes: Iterable[str], say: Callable[[str], str]) -> list[str]:
        """Return what is said for alpha-3 codes; those without a word are counted."""
        told = {code: say(code) for code in codes if code}
        self.unlisted.update(code for code, word in told.items() if not word)
        return [word for word in told.values() if word]

    def _cell(self, field: Field, value: Value) -> Cell:
        codes = value if isinstance(value, list) else [value]
        if self._form is Form.LABELS and field.codes:
            codes = [field.codes[str(code)] if code else "" for code in codes]
        return SEVERAL.join(map(str, codes)) if isinstance(value, list) else codes[0]


def _identity(victim: Victim) -> dict[str, Value]:
    return {
        # Who has no name yet, or whose name may not go out, is told by the reference.
        "prs_FirstName": victim.given or victim.family or victim.reference,
        "prs_SecondName": victim.family if victim.given else "",
        "prs_Birthdate": mapping.whole_day(victim.birth),
        "prs_Email": victim.email,
        "prs_MobilePhone": mapping.phone(victim.mobile_phone),
    }
