"""The contract, the unit, and when he or she was last heard of."""

from django.utils.translation import gettext_lazy as _

from cases.access.vocabularies import FieldGroup
from cases.casebook.vocabularies import Force
from cases.exports.columns.batch import Part
from cases.exports.columns.column import Column
from cases.exports.columns.making import code, labels_of, number, sealed_code, text, when
from cases.exports.formats import Cell, Kind
from people.registry.languages import Language
from people.registry.vocabularies import KnownAnswer

_GROUP = FieldGroup.CONTRACT


def _language(part: Part) -> list[Cell]:
    return part.sealed_labels("contract_language", labels_of(Language))


CONTRACT = (
    code("contract_exists", _("Contract"), _GROUP, KnownAnswer),
    when("contract_signed", _("Contract signed"), _GROUP),
    number("contract_term_months", _("Term in months"), _GROUP),
    Column(
        "contract_language",
        _("Language of the contract"),
        _GROUP,
        Kind.TEXT,
        _language,
        ("contract_language",),
    ),
    sealed_code("contract_translated", _("Translated to him or her"), _GROUP, KnownAnswer),
    sealed_code("contract_open_ended", _("Contract open-ended"), _GROUP, KnownAnswer),
    sealed_code("contract_copy_held", _("Copy of the contract at hand"), _GROUP, KnownAnswer),
    code("force", _("Force"), _GROUP, Force),
    text("unit", _("Unit"), _GROUP),
    text("unit_number", _("Number of the unit"), _GROUP),
    # The exact day is more than a situation's code: it goes with the unit.
    when("last_contact", _("Last contact"), _GROUP),
    when("died", _("Died"), _GROUP),
)
