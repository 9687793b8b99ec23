"""What was promised, and how he or she came into the army."""

from django.utils.translation import gettext_lazy as _

from cases.access.vocabularies import FieldGroup
from cases.casebook.vocabularies import (
    Inducement,
    Means,
    RecruitedAt,
    RecruitmentChannel,
    VisaKind,
)
from cases.exports.columns.batch import Part
from cases.exports.columns.column import Column
from cases.exports.columns.making import day, number, sealed_code, sealed_codes, text, when
from cases.exports.formats import Cell, Kind
from people.registry.countries import country_name

_GROUP = FieldGroup.RECRUITMENT


def _recruited_in(part: Part) -> list[Cell]:
    return [country_name(each) if each else "" for each in part.opened("recruited_country")]


RECRUITMENT = (
    when("left_home", _("Left home"), _GROUP),
    text("promised_role", _("Promised job"), _GROUP),
    text("promised_pay", _("Promised pay"), _GROUP),
    text("promised_place", _("Promised place"), _GROUP),
    number("promised_term_months", _("Promised term in months"), _GROUP),
    text("recruiter", _("Recruiter"), _GROUP),
    sealed_codes("channels", _("Recruited through"), _GROUP, RecruitmentChannel),
    sealed_code("recruited_kind", _("Recruited at"), _GROUP, RecruitedAt),
    Column(
        "recruited_country",
        _("Recruited in"),
        _GROUP,
        Kind.TEXT,
        _recruited_in,
        ("recruited_country",),
    ),
    text("recruited_region", _("Town or region of recruitment"), _GROUP),
    sealed_codes("inducements", _("In return"), _GROUP, Inducement),
    sealed_codes("means", _("Means"), _GROUP, Means),
    text("prison", _("Prison or camp"), _GROUP),
    text("article", _("Article"), _GROUP),
    when("entered_ru", _("Came to Russia"), _GROUP),
    sealed_code("visa_kind", _("Visa"), _GROUP, VisaKind),
    day("visa_expires_on", _("Visa valid until"), _GROUP),
)
