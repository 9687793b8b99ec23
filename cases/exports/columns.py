"""What an exported list shows of a case. No contacts, no places, no notes."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from cases.access.vocabularies import FieldGroup
from cases.casebook.models import Case
from cases.exports.safety import safe_cell
from people.dates.fuzzy import FuzzyDate
from people.registry.countries import country_name
from people.registry.names import shown_name
from people.registry.vocabularies import KnownAnswer


@dataclass(frozen=True)
class Column:
    """One column; `group` is what disclosure decides by."""

    code: str
    header: Promise
    group: FieldGroup
    cell: Callable[[Case], str]


def cells(case: Case, groups: Collection[FieldGroup]) -> list[str]:
    """Return the case's row; what belongs to another group stays empty and is not opened."""
    return [safe_cell(column.cell(case)) if column.group in groups else "" for column in COLUMNS]


def headers() -> list[str]:
    return [safe_cell(str(column.header)) for column in COLUMNS]


def _words(value: FuzzyDate | None) -> str:
    return value.words() if value else ""


def _term(case: Case) -> str:
    return "" if case.contract_term_months is None else str(case.contract_term_months)


def _translated(case: Case) -> str:
    return str(KnownAnswer(case.contract_translated).label) if case.contract_translated else ""


def _answer_due(case: Case) -> str:
    return case.answer_due_on.isoformat() if case.awaits_answer else ""


def _owner(case: Case) -> str:
    return case.owner.user.display_name if case.owner else ""


_G = FieldGroup
COLUMNS = (
    Column("ref", _("Reference"), _G.REFERENCE, lambda case: case.ref),
    Column("opened_on", _("Opened"), _G.REFERENCE, lambda case: case.opened_on.isoformat()),
    Column("workflow", _("Case is"), _G.SITUATION, lambda case: case.get_workflow_display()),
    Column("status", _("Status"), _G.SITUATION, lambda case: case.get_status_display()),
    Column(
        "nationality", _("Nationality"), _G.SITUATION, lambda case: country_name(case.nationality)
    ),
    Column("pathway", _("Pathway"), _G.SITUATION, lambda case: case.get_pathway_display()),
    Column("name_latin", _("Name"), _G.PERSON, lambda case: shown_name(case.person).latin),
    Column(
        "name_native",
        _("Name in own script"),
        _G.PERSON,
        lambda case: shown_name(case.person).native,
    ),
    Column("birth", _("Born"), _G.PERSON, lambda case: _words(case.person.birth)),
    Column("left_home", _("Left home"), _G.RECRUITMENT, lambda case: _words(case.left_home)),
    Column(
        "contract_signed",
        _("Contract signed"),
        _G.CONTRACT,
        lambda case: _words(case.contract_signed),
    ),
    Column("contract_term_months", _("Term in months"), _G.CONTRACT, _term),
    Column(
        "contract_language",
        _("Language of the contract"),
        _G.CONTRACT,
        lambda case: case.contract_language_label,
    ),
    Column("contract_translated", _("Translated to him or her"), _G.CONTRACT, _translated),
    Column("unit", _("Unit"), _G.CONTRACT, lambda case: case.unit),
    # The exact day is more than a situation's code: it goes with the unit.
    Column("last_contact", _("Last contact"), _G.CONTRACT, lambda case: _words(case.last_contact)),
    Column("promised_role", _("Promised job"), _G.RECRUITMENT, lambda case: case.promised_role),
    Column("promised_pay", _("Promised pay"), _G.RECRUITMENT, lambda case: case.promised_pay),
    Column("recruiter", _("Recruiter"), _G.RECRUITMENT, lambda case: case.recruiter),
    Column("answer_due_on", _("Next answer due"), _G.REQUESTS, _answer_due),
    Column("owner", _("Owner"), _G.REFERENCE, _owner),
)
GROUPS = frozenset(column.group for column in COLUMNS)
