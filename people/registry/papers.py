"""Numbers by which a person is known: passport, identity card, dog tag."""

from datetime import date
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from people.accounts.models import Membership
from people.audit.actions import Action
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.registry.countries import is_country
from people.registry.models import Identifier, Person
from people.registry.numbers import normalise_number
from people.registry.parts import drop, hold_part, hold_person, keep_changed, keep_new
from people.registry.vocabularies import HeldBy
from people.vault.index import blind

TOLD = frozenset({"kind", "number", "country", "issued", "expires_on", "held_by"})


def paper_index(kind: str, number: str, *, within: UUID) -> bytes | None:
    """Return what equal numbers of one kind share; None where nothing usable is written."""
    normal = normalise_number(number)
    return blind(f"identifier.{kind}", normal, within=within) if normal else None


@transaction.atomic
def add_paper(
    *,
    person: Person,
    by: Membership,
    kind: str,
    number: str,
    country: str = "",
    issued: FuzzyDate | None = None,
    expires_on: date | None = None,
    held_by: str = HeldBy.UNKNOWN,
) -> Identifier:
    """Keep the number of one more paper; ValidationError where it is none, or kept already."""
    paper = Identifier(
        person=hold_person(person, by=by),
        kind=kind,
        number=number,
        country=country,
        issued=issued,
        expires_on=expires_on,
        held_by=held_by,
    )
    paper.number_index = paper_index(kind, number, within=by.organisation_id)
    _check(paper, paper.number_index)
    keep_new(Action.PAPER_CHANGED, paper, by=by, kind=kind)
    return paper


@transaction.atomic
def change_paper(*, row: Identifier, by: Membership, version: int, **told: Any) -> Identifier:
    """Correct what is told of a paper. Raises Stale, ValidationError."""
    if unknown := told.keys() - TOLD:
        raise TypeError(f"Not told of a paper: {', '.join(sorted(unknown))}")
    paper = hold_part(row, by=by, version=version)
    kind, number = (told.get(name, getattr(paper, name)) for name in ("kind", "number"))
    index = paper_index(kind, number, within=by.organisation_id)
    _check(paper, index, **told)
    keep_changed(Action.PAPER_CHANGED, paper, told, by=by, follows={"number_index": index})
    return paper


@transaction.atomic
def remove_paper(*, row: Identifier, by: Membership, version: int) -> None:
    """Remove a paper that was never his; one that is lost stays, and says so."""
    drop(Action.PAPER_CHANGED, hold_part(row, by=by, version=version), by=by)


def _check(paper: Identifier, index: bytes | None, **told: Any) -> None:
    """Raise ValidationError, by field, for what cannot be of the paper as it will stand."""
    stands = {name: told.get(name, getattr(paper, name)) for name in TOLD}
    wrong: dict[str, str] = {}
    if index is None:
        wrong["number"] = _("Write the number as it stands on the paper.")
    elif _is_known(paper, index):
        wrong["number"] = _("This number is kept of the person already.")
    if stands["country"] and not is_country(stands["country"]):
        wrong["country"] = _("This country is not known.")
    issued, expires_on = stands["issued"], stands["expires_on"]
    if issued and issued.earliest and issued.earliest > clock.today():
        wrong["issued"] = _("This day has not come yet.")
    elif issued and issued.earliest and expires_on and issued.earliest > expires_on:
        wrong["expires_on"] = _("It cannot run out before it was issued.")
    if wrong:
        raise ValidationError(wrong)


def _is_known(paper: Identifier, index: bytes) -> bool:
    others = paper.person.identifiers.exclude(pk=paper.pk)
    return others.filter(number_index=index).exists()
