"""What was told of the person and the case, in rows and words for the page of the case."""

from dataclasses import dataclass, replace

from django.db.models import TextChoices
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from cases.casebook.models import Case
from cases.casebook.selectors import money_of
from cases.casebook.suggestions import follows
from cases.casebook.vocabularies import (
    ClaimAbout,
    Force,
    Health,
    Inducement,
    Means,
    MoneyKind,
    RecruitedAt,
    RecruitmentChannel,
    Side,
    VisaKind,
)
from cases.web.rows import distance_of
from cases.web.story_rows import money_row
from cases.web.timeline import second_calendar
from people.dates.fuzzy import FuzzyDate
from people.registry.countries import country_name
from people.registry.models import Person
from people.registry.vocabularies import KnownAnswer


@dataclass(frozen=True)
class FactRow:
    """What stands in one row; `fact` names the form that corrects it, where there is one."""

    what: str
    value: str
    under: str = ""
    fact: str = ""
    # About what others may claim otherwise: that is corrected by a claim.
    claim: str = ""


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


def situation(case: Case) -> list[FactRow]:
    contact = case.last_contact
    under = ", ".join(
        filter(
            None,
            [second_calendar(contact), distance_of(contact), case.last_contact_form_label.lower()],
        )
    )
    side = "" if case.side == Side.RUS else case.get_side_display()
    force = "" if case.force == Force.UNKNOWN else case.get_force_display()
    health = Health(case.health).label if case.health not in ("", Health.UNKNOWN) else ""
    front = {KnownAnswer.YES: _("at the front"), KnownAnswer.NO: _("not at the front")}
    rows = [
        FactRow(
            _("Last contact"),
            contact.words() if contact else _("none known"),
            under,
            claim=ClaimAbout.LAST_CONTACT,
        ),
        FactRow(_("Health"), str(health), fact="health"),
        FactRow(_("Serves on the side of"), side, fact="side"),
        FactRow(_("Force"), force, fact="force"),
        FactRow(
            _("Unit"),
            _joined(case.unit, case.unit_number) or _("not known"),
            front.get(case.at_front, ""),
            fact="unit",
        ),
        FactRow(_("What he or she does there"), case.role_actual, fact="role"),
        FactRow(_("Speaks Russian"), _answer(case.person.speaks_russian)),
    ]
    return [row for row in rows if row.value]


def promised(case: Case) -> list[tuple[str, str, str, str, str]]:
    """Rows of (what, promised, what happened, what stands under that, the form of it)."""
    front = _("at the front") if case.at_front == KnownAnswer.YES else ""
    term = _joined(_months(case.contract_term_months), _open_ended(case))
    received, withheld = (
        _sums(case, kind) for kind in (MoneyKind.PAID_RECEIVED, MoneyKind.WITHHELD)
    )
    pay = _joined(case.promised_pay, _sums(case, MoneyKind.PROMISED_SALARY, MoneyKind.BONUS))
    under = _("withheld: %(sums)s") % {"sums": withheld} if withheld else ""
    rows = [
        (_("Work"), case.promised_role, case.role_actual, "", "work"),
        (_("Place"), case.promised_place, front, "", "place"),
        (_("Pay"), pay, received or (under and _("not paid in full")), under, "pay"),
        (_("Term"), _months(case.promised_term_months), term, "", "term"),
    ]
    return [row for row in rows if row[1] or row[2]]


def recruited(case: Case) -> list[FactRow]:
    """Return how it came about."""
    where = RecruitedAt(case.recruited_kind).label if case.recruited_kind else ""
    country = country_name(case.recruited_country) if case.recruited_country else ""
    visa = str(VisaKind(case.visa_kind).label) if case.visa_kind else ""
    until = case.visa_expires_on
    visa_until = _("valid until %(day)s") % {"day": until.isoformat()} if until else ""
    rows = [
        FactRow(
            _("Recruited"), _joined(str(where), country, case.recruited_region), "", "recruited"
        ),
        FactRow(_("Prison or camp"), case.prison, fact="prison"),
        FactRow(_("Article"), case.article, fact="prison"),
        FactRow(
            _("Through"), case.recruiter, _labels(RecruitmentChannel, case.channels), "through"
        ),
        FactRow(_("In return"), _labels(Inducement, case.inducements), fact="inducements"),
        FactRow(_("Left home"), *_day(case.left_home), fact="left_home"),
        FactRow(_("Came to Russia"), *_day(case.entered_ru), fact="entered_ru"),
        FactRow(_("Visa"), _joined(visa, visa_until), fact="visa"),
        _paper(case),
        FactRow(_("Means"), _labels(Means, case.means), _reasons(case), "means"),
    ]
    rows = [row if row.value else replace(row, value=row.under, under="") for row in rows]
    return [row for row in rows if row.value]


def _paper(case: Case) -> FactRow:
    signed, second = _day(case.contract_signed)
    about = _joined(case.contract_language_label, _translated(case))
    copy = {
        KnownAnswer.YES: _("a copy is at hand"),
        KnownAnswer.NO: _("no copy is at hand"),
        KnownAnswer.SOME: _("part of a copy is at hand"),
    }.get(case.contract_copy_held, "")
    return FactRow(_("Paper signed"), _joined(signed, about), _joined(second, copy), "paper")


def _reasons(case: Case) -> str:
    """Say why those means are ticked that follow from what is told."""
    whys = [each.why for each in follows(case) if each.code in case.means]
    return " ".join(whys)


def _sums(case: Case, *kinds: str) -> str:
    rows = [row for row in money_of(case) if row.kind in kinds]
    return ", ".join(money_row(row).words for row in rows)


def _labels(codes: type[TextChoices], values: list[str]) -> str:
    return ", ".join(str(codes(code).label) for code in values)


def _day(day: FuzzyDate | None) -> tuple[str, str]:
    return (day.words(), second_calendar(day)) if day else ("", "")


def _joined(*parts: str) -> str:
    return " · ".join(filter(None, parts))


def _open_ended(case: Case) -> str:
    return _("open-ended") if case.contract_open_ended == KnownAnswer.YES else ""


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
