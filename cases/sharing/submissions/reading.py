"""What a partner may tell of somebody: checked as our own forms check it, kept in one form.

Where somebody is, is never asked and never taken.
"""

import json
import re
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from cases.access.consents import Agreement, check_agreement
from cases.access.vocabularies import GivenBy, Method, Scope
from cases.casebook.vocabularies import Means, Pathway, Status
from cases.sharing.submissions.pieces import Pieces
from people.registry.contacts import read_value
from people.registry.name_checks import ERRORS, LONGEST_NAME, name_notes
from people.registry.naming import check_label
from people.registry.numbers import normalise_number
from people.registry.vocabularies import (
    ContactKind,
    ContactOf,
    IdentifierKind,
    NameKind,
    Relation,
    Sex,
)

LONGEST_REF, LONGEST_LABEL, LONGEST_SUMMARY = 64, 200, 5000
LONGEST_CONTACT, LONGEST_NUMBER, LONGEST_DATE = 300, 60, 100
MOST_NAMES, MOST_COUNTRIES, MOST_CONTACTS, MOST_NUMBERS = 10, 5, 20, 10
DATES = ("left_home", "contract_signed", "last_contact")
# An address says where somebody is.
CONTACT_KINDS = [kind for kind in ContactKind.values if kind != ContactKind.ADDRESS]
# It may stand in an address, and is in nobody's way there.
_REF = re.compile(r"[A-Za-z0-9._:/-]{1,64}", re.ASCII)
_SCRIPT = re.compile(r"[A-Z][a-z]{3}", re.ASCII)


@dataclass(frozen=True)
class Sent:
    """A submission that can be kept: the partner's reference, and what is told."""

    external_ref: str
    content: dict[str, Any]

    @property
    def as_text(self) -> str:
        """The same text for the same content, however it was sent."""
        return json.dumps(self.content, ensure_ascii=False, sort_keys=True)


def read(sent: Any, *, issuer_id: Any) -> Sent:
    """Read what was sent; ValidationError says by path, as `names.0.full`, all that is wrong."""
    pieces = Pieces(sent)
    external_ref = _reference(pieces)
    nationalities = pieces.countries("nationalities", MOST_COUNTRIES)
    told: dict[str, Any] = {
        "names": [_name(each) for each in pieces.objects("names", MOST_NAMES)],
        "label": _label(pieces),
        "nationalities": nationalities,
        "sex": pieces.code("sex", Sex.values),
        "birth": pieces.past("birth", LONGEST_DATE),
        "status": pieces.code("status", Status.values),
        "pathway": pieces.code("pathway", Pathway.values),
        "means": pieces.codes("means", Means.values),
        "summary": pieces.text("summary", LONGEST_SUMMARY),
        **{name: pieces.past(name, LONGEST_DATE) for name in DATES},
        "contacts": [
            _contact(each, next(iter(nationalities), ""))
            for each in pieces.objects("contacts", MOST_CONTACTS)
        ],
        "identifiers": [_number(each) for each in pieces.objects("identifiers", MOST_NUMBERS)],
        "reporter_relation": pieces.code("reporter_relation", Relation.values),
        "consent": _consent(pieces.object("consent"), issuer_id),
    }
    pieces.nothing_else()
    if not (told["names"] or told["label"] or pieces.is_wrong("names", "label")):
        pieces.refuse("names", _("Give a name, or a label for somebody unnamed."))
    if pieces.wrong:
        raise ValidationError(dict(pieces.wrong))
    return Sent(external_ref, {name: value for name, value in told.items() if value})


def _reference(pieces: Pieces) -> str:
    said = _(
        "Give your own reference: 1 to 64 letters, digits and . _ : / - without spaces. Put no "
        "name in it."
    )
    sent = pieces.exactly("external_ref", _REF, said)
    if not sent:
        pieces.refuse("external_ref", said)
    return sent


def _name(each: Pieces) -> dict[str, str]:
    full = each.text("full", LONGEST_NAME)
    said = _("Send the script by its four letters, as in Latn or Deva.")
    script, kind = each.exactly("script", _SCRIPT, said), each.code("kind", NameKind.values)
    if not full or any(note.code in ERRORS for note in name_notes(full)):
        each.refuse("full", _("Send a name: there is no letter in this one."))
    each.nothing_else()
    return _told(full=full, script=script, kind=kind)


def _label(pieces: Pieces) -> str:
    label = pieces.text("label", LONGEST_LABEL)
    pieces.check("label", lambda: check_label(label))
    return label


def _contact(each: Pieces, country: str) -> dict[str, str]:
    kind = each.code("kind", CONTACT_KINDS) or ContactKind.PHONE.value
    value, of = each.text("value", LONGEST_CONTACT), each.code("of", ContactOf.values)
    e164 = ""
    if not each.is_wrong("kind", "value"):
        e164 = each.check("value", lambda: read_value(kind, value, country)) or ""
    each.nothing_else()
    return _told(kind=kind, value=value, of=of or ContactOf.FAMILY.value, e164=e164)


def _number(each: Pieces) -> dict[str, str]:
    kind = each.code("kind", IdentifierKind.values) or IdentifierKind.PASSPORT.value
    number, country = each.text("number", LONGEST_NUMBER), each.country("country")
    if not normalise_number(number):
        each.refuse("number", _("Write the number as it stands on the paper."))
    each.nothing_else()
    return _told(kind=kind, number=number, country=country)


def _consent(told: Pieces | None, issuer_id: Any) -> dict[str, Any]:
    """Return what the partner says was agreed to. It is its word: nothing rests on it here."""
    if told is None:
        return {}
    given_by, method = told.code("given_by", GivenBy.values), told.code("method", Method.values)
    given_on, scopes = told.day("given_on"), told.codes("scopes", Scope.values)
    told.nothing_else()
    for name, value in (("given_by", given_by), ("method", method), ("scopes", scopes)):
        if not value:
            told.refuse(name, _("Say this of the consent, too."))
    if given_on is None or not scopes:
        return {}
    agreement = Agreement(given_by, method, given_on, scopes)
    told.check("given_on", lambda: check_agreement(agreement, organisation_id=issuer_id))
    return {
        "given_by": given_by,
        "method": method,
        "given_on": given_on.isoformat(),
        "scopes": scopes,
    }


def _told(**values: str) -> dict[str, str]:
    return {name: value for name, value in values.items() if value}
