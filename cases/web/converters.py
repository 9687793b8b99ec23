"""What stands in an address for a case."""

from cases.casebook.reveal import OF_CASE
from cases.casebook.validators import REFERENCE
from cases.casebook.vocabularies import ClaimAbout
from cases.web.forms.fact import FACTS


class PersonPart:
    """Which kind of rows of a person is meant."""

    regex = "names|nationalities|papers|contacts|relations|claims"

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


class ClaimKind:
    """About what something is claimed."""

    regex = "|".join(ClaimAbout.values)

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


class HiddenValue:
    """Which of the values of a case that are written down and never shown."""

    regex = "|".join(OF_CASE)

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


class Fact:
    """Which row of facts of a case is meant."""

    regex = "|".join(FACTS)

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


class CaseReference:
    """`C-2026-00042`, and nothing else: no other text reaches the database."""

    regex = REFERENCE

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value
