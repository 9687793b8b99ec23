"""A row of a man who has a case: what it says is added there, and nothing is written over."""

from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction

from cases.casebook.claims import add_claim
from cases.casebook.events import add_event
from cases.casebook.models import Case
from cases.casebook.persons import of_person
from cases.casebook.silence import heard_by_today
from cases.casebook.vocabularies import ClaimAbout, Pathway, Status
from cases.imports.making.hanging import hanging_from
from cases.imports.making.row import source_of
from cases.imports.making.told import date_of, person_told, status_told
from cases.imports.making.words import note_of
from cases.imports.models import ImportedCase, ImportRow
from cases.imports.vocabularies import Decision, RowState, Takes, Trouble
from people.accounts.models import Membership
from people.dates import clock
from people.registry.contacts import add_contact, contact_index
from people.registry.entries import NewContact, NewPerson, NewRelative
from people.registry.index.upkeep import hold_index
from people.registry.models import Person, Relationship
from people.registry.naming import add_name
from people.registry.papers import add_paper, paper_index
from people.registry.relations import add_relation
from people.registry.vocabularies import NameKind, Relation
from people.vault.querysets import load_keys


@transaction.atomic
def join_case(*, row_id: UUID, by: Membership) -> ImportRow | None:
    """Add a row to the case that somebody named; None where that was done meanwhile.

    Names, numbers, and who told them are added; status, pathway and last contact are claims
    beside what stands.
    """
    row = (
        ImportRow.objects.select_for_update(of=("self",), no_key=True)
        .select_related("batch")
        .filter(pk=row_id, state=RowState.WAITING, decision=Decision.JOIN)
        .first()
    )
    if row is None:
        return None
    load_keys([row], row.batch_id)
    case = _case_of(row, by)
    if case is None:
        row.trouble = Trouble.NO_CASE_YET
        row.save(update_fields=["trouble"])
        return row
    try:
        with transaction.atomic():
            _join(case, row, by)
    except ValidationError:
        row.trouble = Trouble.REFUSED
        row.save(update_fields=["trouble"])
        return row
    row.state, row.trouble, row.of_case_id = RowState.JOINED, "", case.pk
    row.save(update_fields=["state", "trouble", "of_case_id"])
    return row


def _case_of(row: ImportRow, by: Membership) -> Case | None:
    seen = Case.objects.visible_to(by).select_related("person")
    if row.join_id:
        return seen.filter(pk=row.join_id).first()
    return seen.filter(
        imported__row__batch=row.batch_id, imported__row__number=row.join_number or 0
    ).first()


def _join(case: Case, row: ImportRow, by: Membership) -> None:
    before = hanging_from(case.pk, case.person_id)
    versions = case.version, case.person.version
    told = person_told(row.reading)
    of_person(case=case, by=by, write=lambda person: add_to_person(person, by, told))
    _add_claims(case, row, by)
    if note := note_of(row):
        add_event(case=case, by=by, text=note, source=source_of(row))
    after = hanging_from(case.pk, case.person_id)
    ImportedCase.objects.create(
        case=case,
        row=row,
        is_new=False,
        made={
            "rows": {
                label: new
                for label, ids in after.items()
                if (new := sorted(set(ids) - set(before.get(label, []))))
            },
            # What stands is a claim from now on, too.
            "stood": [str(pk) for pk in _standing(case)],
        },
        made_at=clock.now(),
    )
    _tell_maker(case.pk, versions)


def _tell_maker(case_id: UUID, versions: tuple[int, int]) -> None:
    """What an import adds to a case that one has made is no change by hand."""
    case = Case.objects.select_related("person").get(pk=case_id)
    for link in ImportedCase.objects.filter(case=case, is_new=True):
        if (link.made["case"], link.made["person"]) == versions:
            link.made |= {"case": case.version, "person": case.person.version}
            link.save(update_fields=["made"])


def _standing(case: Case) -> list[UUID]:
    return list(case.claims.filter(is_chosen=True).order_by("pk").values_list("pk", flat=True))


def add_to_person(person: Person, by: Membership, told: NewPerson) -> None:
    """Add the names, papers and contacts that are not kept of a person yet."""
    hold_index(person.organisation_id)
    load_keys([person])
    known = {each.full.casefold() for each in person.names.all()}
    for name in told.names:
        if name.full.casefold() not in known:
            add_name(person=person, by=by, full=name.full, kind=NameKind.ALIAS)
    papers = {bytes(each.number_index or b"") for each in person.identifiers.all()}
    for paper in told.identifiers:
        index = paper_index(paper.kind, paper.number, within=person.organisation_id)
        if index and index not in papers:
            add_paper(
                person=person,
                by=by,
                kind=paper.kind,
                number=paper.number,
                country=paper.country,
            )
    near: list[NewRelative | None] = [*told.relatives, None]
    for relative in near:
        contacts = relative.contacts if relative else told.contacts
        news = [each for each in contacts if _is_new(each, person)]
        relation = _relation(person, by, relative) if relative else None
        for contact in news:
            add_contact(
                person=person,
                by=by,
                kind=contact.kind,
                value=contact.e164 or contact.value,
                of=contact.of,
                relationship=relation,
            )


def _is_new(contact: NewContact, person: Person) -> bool:
    index = contact_index(contact.kind, contact.value, contact.e164, within=person.organisation_id)
    return not (index and person.contacts.filter(value_index=index).exists())


def _relation(person: Person, by: Membership, told: NewRelative) -> Relationship | None:
    for row in load_keys(list(person.relationships.all())):
        if row.name.casefold() == told.name.casefold() and row.kind == told.kind:
            return row
    if not told.name and told.kind == Relation.UNKNOWN:
        return None
    return add_relation(
        person=person, by=by, name=told.name, kind=told.kind, is_reporter=told.is_reporter
    )


def _add_claims(case: Case, row: ImportRow, by: Membership) -> None:
    """Beside what stands; a person lets one of them stand."""
    reading, takes = row.reading, frozenset(row.batch.takes)
    told: list[dict[str, Any]] = []
    status, on = status_told(reading)
    if Takes.STATUS in takes and status != Status.UNKNOWN:
        told.append({"about": ClaimAbout.STATUS, "code": status, "on": on})
    pathway = reading.get("pathway", Pathway.UNKNOWN)
    if Takes.PATHWAY in takes and pathway != Pathway.UNKNOWN:
        told.append({"about": ClaimAbout.PATHWAY, "code": pathway})
    day = date_of(reading.get("dates", {}).get("last_contact"))
    if day:
        told.append({"about": ClaimAbout.LAST_CONTACT, "on": heard_by_today(day)})
    for claim in told:
        add_claim(case=case, by=by, source=source_of(row), is_chosen=False, **claim)
