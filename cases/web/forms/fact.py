"""One fact of a case, corrected where it stands: the fields that one row of the page shows."""

from typing import Any

from django.utils.translation import gettext_lazy

from cases.casebook.models import Case
from cases.web.forms.corrections import CaseEditForm
from cases.web.forms.editing import EditForm

# What a row is called, and what it asks. What others may claim otherwise is not here: status,
# last contact and pathway have a page of claims.
FACTS: dict[str, tuple[Any, tuple[str, ...]]] = {
    "summary": (gettext_lazy("Story"), ("summary",)),
    "health": (gettext_lazy("Health"), ("health",)),
    "side": (gettext_lazy("Serves on the side of"), ("side",)),
    "force": (gettext_lazy("Force"), ("force",)),
    "unit": (gettext_lazy("Unit"), ("unit", "unit_number", "at_front")),
    "work": (gettext_lazy("Work"), ("promised_role", "role_actual")),
    "role": (gettext_lazy("What he or she does there"), ("role_actual",)),
    "place": (gettext_lazy("Place"), ("promised_place", "at_front")),
    "pay": (gettext_lazy("Pay"), ("promised_pay",)),
    "term": (
        gettext_lazy("Term"),
        ("promised_term_months", "contract_term_months", "contract_open_ended"),
    ),
    "recruited": (
        gettext_lazy("Recruited"),
        ("recruited_kind", "recruited_country", "recruited_region"),
    ),
    "prison": (gettext_lazy("Prison, and article"), ("prison", "article")),
    "through": (gettext_lazy("Through"), ("recruiter", "channels")),
    "inducements": (gettext_lazy("In return"), ("inducements",)),
    "left_home": (gettext_lazy("Left home"), ("left_home",)),
    "entered_ru": (gettext_lazy("Came to Russia"), ("entered_ru",)),
    "visa": (gettext_lazy("Visa"), ("visa_kind", "visa_expires_on")),
    "paper": (
        gettext_lazy("Paper signed"),
        (
            "contract_exists",
            "contract_signed",
            "contract_language",
            "contract_translated",
            "contract_copy_held",
        ),
    ),
    "means": (gettext_lazy("Means"), ("means",)),
}


class FactForm(EditForm):
    """Only a change of what it asks makes it stale: of the rest of the case it writes nothing."""

    asked = CaseEditForm.asked

    @classmethod
    def of(cls, case: Case, fact: str, data: Any = None) -> "FactForm":
        _what, names = FACTS[fact]
        now = {name: getattr(case, name) for name in names}
        return cls(data, now=now, version=case.version)

    @property
    def is_stale(self) -> bool:
        return any(self._base(name) != self._key(name, self.now[name]) for name in self.fields)
