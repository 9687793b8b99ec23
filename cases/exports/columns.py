"""What an exported list shows of a case. No contacts, no places, no notes."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from django.db.models import TextChoices
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from cases.access.vocabularies import FieldGroup
from cases.casebook.models import Case
from cases.casebook.vocabularies import Inducement, RecruitedAt, VisaKind
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


def _number(value: int | None) -> str:
    return "" if value is None else str(value)


def _code(codes: type[TextChoices], name: str) -> Callable[[Case], str]:
    """Return what tells a sealed code of a case in words."""

    def cell(case: Case) -> str:
        code = getattr(case, name)
        return str(codes(code).label) if code else ""

    return cell


def _inducements(case: Case) -> str:
    return ", ".join(str(Inducement(code).label) for code in case.inducements)


def _recruited_in(case: Case) -> str:
    return country_name(case.recruited_country) if case.recruited_country else ""


def _visa_until(case: Case) -> str:
    return case.visa_expires_on.isoformat() if case.visa_expires_on else ""


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
    Column(
        "contract_term_months",
        _("Term in months"),
        _G.CONTRACT,
        lambda case: _number(case.contract_term_months),
    ),
    Column(
        "contract_language",
        _("Language of the contract"),
        _G.CONTRACT,
        lambda case: case.contract_language_label,
    ),
    Column(
        "contract_translated",
        _("Translated to him or her"),
        _G.CONTRACT,
        _code(KnownAnswer, "contract_translated"),
    ),
    Column("unit", _("Unit"), _G.CONTRACT, lambda case: case.unit),
    # The exact day is more than a situation's code: it goes with the unit.
    Column("last_contact", _("Last contact"), _G.CONTRACT, lambda case: _words(case.last_contact)),
    Column("promised_role", _("Promised job"), _G.RECRUITMENT, lambda case: case.promised_role),
    Column("promised_pay", _("Promised pay"), _G.RECRUITMENT, lambda case: case.promised_pay),
    Column("recruiter", _("Recruiter"), _G.RECRUITMENT, lambda case: case.recruiter),
    Column(
        "recruited_kind", _("Recruited at"), _G.RECRUITMENT, _code(RecruitedAt, "recruited_kind")
    ),
    Column("recruited_country", _("Recruited in"), _G.RECRUITMENT, _recruited_in),
    Column(
        "recruited_region",
        _("Town or region of recruitment"),
        _G.RECRUITMENT,
        lambda case: case.recruited_region,
    ),
    Column("inducements", _("In return"), _G.RECRUITMENT, _inducements),
    Column("prison", _("Prison or camp"), _G.RECRUITMENT, lambda case: case.prison),
    Column("article", _("Article"), _G.RECRUITMENT, lambda case: case.article),
    Column(
        "promised_place", _("Promised place"), _G.RECRUITMENT, lambda case: case.promised_place
    ),
    Column(
        "promised_term_months",
        _("Promised term in months"),
        _G.RECRUITMENT,
        lambda case: _number(case.promised_term_months),
    ),
    Column(
        "entered_ru", _("Came to Russia"), _G.RECRUITMENT, lambda case: _words(case.entered_ru)
    ),
    Column("visa_kind", _("Visa"), _G.RECRUITMENT, _code(VisaKind, "visa_kind")),
    Column("visa_expires_on", _("Visa valid until"), _G.RECRUITMENT, _visa_until),
    Column(
        "contract_open_ended",
        _("Contract open-ended"),
        _G.CONTRACT,
        _code(KnownAnswer, "contract_open_ended"),
    ),
    Column(
        "contract_copy_held",
        _("Copy of the contract at hand"),
        _G.CONTRACT,
        _code(KnownAnswer, "contract_copy_held"),
    ),
    Column("force", _("Force"), _G.CONTRACT, lambda case: case.get_force_display()),
    Column("unit_number", _("Number of the unit"), _G.CONTRACT, lambda case: case.unit_number),
    Column("answer_due_on", _("Next answer due"), _G.REQUESTS, _answer_due),
    Column("owner", _("Owner"), _G.REFERENCE, _owner),
)
GROUPS = frozenset(column.group for column in COLUMNS)
