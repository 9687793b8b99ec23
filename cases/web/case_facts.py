"""What was told of the person and the case, in rows and words for the page of the case."""

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from cases.casebook.models import Case
from cases.casebook.vocabularies import Means, RecruitmentChannel
from cases.web.rows import distance_of
from cases.web.timeline import second_calendar
from people.registry.countries import country_name
from people.registry.models import Person
from people.registry.vocabularies import KnownAnswer


def nationalities(case: Case) -> list[str]:
    return countries_of(case.person)


def born(case: Case) -> str:
    return birth_of(case.person)


def countries_of(person: Person) -> list[str]:
    rows = sorted(person.nationalities.all(), key=lambda row: not row.is_primary)
    return [country_name(row.country) for row in rows]


def birth_of(person: Person) -> str:
    if person.birth:
        return _("born %(date)s") % {"date": person.birth.words()}
    if person.age_min is None:
        return ""
    age = (
        f"{person.age_min}"
        if person.age_min == person.age_max
        else f"{person.age_min}–{person.age_max}"
    )
    told = person.age_as_of.words() if person.age_as_of else ""
    return _("age %(age)s, told %(date)s") % {"age": age, "date": told}


def situation(case: Case) -> list[tuple[str, str, str]]:
    """Rows of (what, value, what stands under it)."""
    contact = case.last_contact
    under = ", ".join(
        filter(
            None,
            [second_calendar(contact), distance_of(contact), case.last_contact_form_label.lower()],
        )
    )
    rows = [
        (_("Last contact"), contact.words() if contact else _("none known"), under),
        (_("Unit"), case.unit or _("not known"), ""),
        (_("What he or she does there"), case.role_actual, ""),
        (_("Speaks Russian"), _answer(case.person.speaks_russian), ""),
    ]
    return [row for row in rows if row[1]]


def promised(case: Case) -> list[tuple[str, str, str, str]]:
    """Rows of (what, promised, what happened, what stands under that)."""
    signed = case.contract_signed.words() if case.contract_signed else ""
    paper = " · ".join(filter(None, [case.contract_language_label, _translated(case)]))
    rows = [
        (_("Work"), case.promised_role, case.role_actual, ""),
        (_("Pay"), case.promised_pay, "", ""),
        (
            _("Through"),
            case.recruiter,
            ", ".join(str(RecruitmentChannel(code).label) for code in case.channels),
            "",
        ),
        (
            _("Left home"),
            "",
            case.left_home.words() if case.left_home else "",
            second_calendar(case.left_home),
        ),
        (_("Term"), _months(case.contract_term_months), "", ""),
        (
            _("Paper signed"),
            "",
            " · ".join(filter(None, [signed, paper])),
            second_calendar(case.contract_signed),
        ),
        (_("Means"), "", ", ".join(str(Means(code).label) for code in case.means), ""),
    ]
    return [row for row in rows if row[1] or row[2]]


def _months(months: int | None) -> str:
    return _("%(months)d months") % {"months": months} if months else ""


def _answer(code: str) -> str:
    return "" if code in ("", KnownAnswer.UNKNOWN) else str(KnownAnswer(code).label)


def _translated(case: Case) -> str:
    words = {
        KnownAnswer.YES: pgettext("contract", "translated"),
        KnownAnswer.NO: pgettext("contract", "not translated"),
        KnownAnswer.SOME: pgettext("contract", "partly translated"),
    }
    return words.get(KnownAnswer(case.contract_translated), "") if case.contract_translated else ""
