"""Cases of a batch as the standard asks for them: by the column, and only what may go out."""

from collections import defaultdict
from typing import Any

from cases.access.gathering import truths_of
from cases.access.truths import case_like
from cases.access.vetoes import THE_PERSON, veto_of
from cases.access.vocabularies import FieldGroup
from cases.exports.columns import Batch, Part
from cases.exports.columns.beside import lines
from cases.exports.htcds.beside import Addresses, FullNames, Outcomes
from cases.exports.htcds.victim import Decider, Victim
from people.accounts.models import Organisation
from people.registry.models import Nationality
from people.vault.columns import Among

# What must have been read of each case, and what more where it goes out by a name.
READS = (
    *("owner_id", "workflow", "closed_reason", "person__sex", "force"),
    *("channels", "means", "recruited_country", "entered_ru"),
)
IDENTITY = ("person__birth",)
_KIND = Organisation.Kind
DECIDERS = {
    _KIND.NGO: Decider.NGO,
    _KIND.FAMILY_GROUP: Decider.NGO,
    _KIND.LAW_FIRM: Decider.OTHER,
    _KIND.PARTNER_GOV: Decider.GOVERNMENT,
    _KIND.REDCROSS: Decider.OTHER,
    _KIND.MEDIA: Decider.OTHER,
}
_RUSSIA = "RUS"
# Of a member's id: enough to tell one from another, and no way to a name without our books.
_STAFF_SIGNS = 8
Columns = dict[str, list[Any]]


def victims(batch: Batch, *, decider: Decider, **more: list[Any]) -> list[Victim]:
    """Return the cases of a batch; `more` are further columns, by the fields of a `Victim`."""
    told = _situations(batch) | _recruitments(batch) | more
    return [
        Victim(decider=decider, **dict(zip(told, row, strict=True)))
        for row in zip(*told.values(), strict=True)
    ]


def identities(batch: Batch) -> Columns:
    """Return what names somebody, and how he or she is reached without danger."""
    person, contacts = batch.part(FieldGroup.PERSON), batch.part(FieldGroup.CONTACTS)
    names = FullNames(batch.persons).opened(batch.opener, set(person.hide(batch.persons)))
    shown = [names.get(each, ("", "")) for each in person.hide(batch.persons)]
    told = contacts.hide(batch.persons)
    # Nobody is asked about where none of them may be told.
    safe = _safely(batch) if any(told) else [False] * len(told)
    reached: list[Any] = [
        each if is_safe else None for each, is_safe in zip(told, safe, strict=True)
    ]
    addresses = Addresses(batch.persons).opened(batch.opener, set(reached))
    return {
        "given": [given for given, _family in shown],
        "family": [family for _given, family in shown],
        "birth": person.opened("person__birth"),
        "mobile_phone": [addresses.phones.get(each, "") for each in reached],
        "email": [addresses.mails.get(each, "") for each in reached],
    }


def _situations(batch: Batch) -> Columns:
    reference, situation = batch.part(FieldGroup.REFERENCE), batch.part(FieldGroup.SITUATION)
    return {
        "reference": reference.clear("ref"),
        "owner": [_staff_code(each) for each in reference.clear("owner_id")],
        "consent": reference.hide([one.is_agreed for one in batch.told]),
        "workflow": situation.clear("workflow"),
        "closed_reason": situation.clear("closed_reason"),
        "nationalities": _nationalities(situation),
    }


def _recruitments(batch: Batch) -> Columns:
    person, contract = batch.part(FieldGroup.PERSON), batch.part(FieldGroup.CONTRACT)
    recruitment = batch.part(FieldGroup.RECRUITMENT)
    outcomes = Outcomes(batch.ids).opened(batch.opener, set(recruitment.hide(batch.ids)))
    return {
        "sex": person.clear("person__sex"),
        "force": contract.clear("force"),
        "trafficking": [outcomes.get(each, "") for each in batch.ids],
        "channels": [each or () for each in recruitment.opened("channels")],
        "means": [each or () for each in recruitment.opened("means")],
        "recruited_country": recruitment.opened("recruited_country"),
        # That he or she came to Russia is all that is told of a place. The day is not opened.
        "exploited_country": [
            _RUSSIA if each is not None else "" for each in recruitment.clear("entered_ru")
        ],
    }


def _staff_code(member: str | None) -> str:
    return f"S-{member[:_STAFF_SIGNS]}" if member else ""


def _nationalities(part: Part) -> list[Any]:
    persons = part.hide(part.batch.persons)
    rows = Nationality.objects.filter(Among("person_id", part.batch.persons))
    found = defaultdict(list)
    ordered = rows.order_by("-is_primary", "country")
    for person, country, certainty in lines(ordered, "person_id", "country", "certainty"):
        found[person].append((country, certainty))
    return [found.get(each, []) for each in persons]


def _safely(batch: Batch) -> list[bool]:
    """Tell of each whether nothing forbids to call or write: who holds him may hold the phone."""
    truths = truths_of(batch.read, THE_PERSON)
    return [not veto_of(case_like(truth), THE_PERSON) for truth in truths]
