"""A case from a pasted chat, or more for one: what was taken of its proposals, and its words.

Between pasting and taking the chat waits as a draft, sealed under its member's own key.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.casebook.chats.messages import read_chat, verbatim
from cases.casebook.chats.proposals import Proposal, propose
from cases.casebook.claims import add_claim
from cases.casebook.drafts import draft_of, drop_draft, hold_draft, keep_draft
from cases.casebook.editing import edit_case
from cases.casebook.likeness import open_case_beside
from cases.casebook.models import Case, Draft, Transcript
from cases.casebook.persons import of_person
from cases.casebook.silence import heard_by_today, is_later
from cases.casebook.transcripts import check_size, keep_transcript, kept_before
from cases.casebook.vocabularies import ClaimAbout
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.registry.contacts import add_contact, contact_index
from people.registry.countries import country_name
from people.registry.entries import NewContact, NewName, NewPerson
from people.registry.index.upkeep import hold_index
from people.registry.models import Person, Relationship
from people.registry.naming import add_name
from people.registry.relations import add_relation
from people.registry.vocabularies import ContactOf
from people.vault.querysets import load_keys

# What a chat may say of a case, and how it is told where the case says otherwise.
TOLD_OF = {
    "left_home": gettext_lazy("Left home"),
    "contract_signed": gettext_lazy("Contract signed"),
    "recruited_country": gettext_lazy("Recruited in"),
    "recruited_region": gettext_lazy("Recruited in"),
    "promised_place": gettext_lazy("Promised place"),
}


@dataclass(frozen=True)
class Pasted:
    """A chat that waits; `case` is the reference of the case it was pasted for, if any."""

    text: str
    platform: str
    messages: int
    proposals: tuple[Proposal, ...] = ()
    case: str = ""


@dataclass(frozen=True)
class Taken:
    """What was taken: names beside the main one, ways to reach him or his family, facts."""

    names: tuple[NewName, ...] = ()
    reporter: str = ""
    contacts: tuple[NewContact, ...] = ()
    facts: Mapping[str, Any] = field(default_factory=dict)


def keep_pasted(*, draft_id: UUID, by: Membership, text: str, case: str = "") -> Draft | None:
    """Read a chat and let it wait with its proposals; None when this id is somebody else's."""
    kept = verbatim(text)
    check_size(kept)
    chat = read_chat(kept)
    content = {
        "text": kept,
        "platform": chat.platform.value,
        "messages": len(chat.messages),
        "proposals": [each.as_dict() for each in propose(chat, today=clock.today())],
        "case": case,
    }
    return keep_draft(draft_id=draft_id, by=by, content=content)


def is_pasted(draft: Draft) -> bool:
    """Tell whether a draft is a chat, and no form of a new case."""
    return "proposals" in draft.content


def pasted_by(member: Membership, draft_id: UUID) -> Pasted | None:
    """Return a chat that a member has pasted and not finished."""
    draft = draft_of(member, draft_id)
    if draft is None or not is_pasted(draft):
        return None
    proposals = tuple(Proposal(**each) for each in draft.content["proposals"])
    return Pasted(**{**draft.content, "proposals": proposals})


def case_of_pasted(submission: UUID, *, by: Membership) -> Case | None:
    """Return the case that a chat has opened or was added to, if the member sees it."""
    opened = Case.objects.visible_to(by).filter(submission=submission).first()
    if opened:
        return opened
    kept = Transcript.objects.visible_to(by).filter(submission=submission)
    added = kept.defer("text").select_related("case").first()
    return added.case if added else None


@transaction.atomic
def open_case_from_chat(
    *,
    by: Membership,
    pasted: Pasted,
    person: NewPerson,
    said: Mapping[UUID, str],
    submission: UUID,
    **told: Any,
) -> tuple[Case, bool]:
    """Open a case as `open_case_beside` does, and keep the chat in it word for word.

    A chat that was sent before is in a case: that one is returned.
    """
    require(by, Permission.OPEN_CASE)
    hold_draft(draft_id=submission, by=by)
    if earlier := kept_before(submission, by=by):
        return earlier.case, False
    case, is_asked = open_case_beside(
        by=by, person=person, said=said, submission=submission, **told
    )
    _keep(case, by, pasted, submission)
    drop_draft(draft_id=submission, by=by)
    return case, is_asked


def add_chat_to_case(
    *, case: Case, by: Membership, pasted: Pasted, taken: Taken, submission: UUID
) -> Case:
    """Keep a chat in a case that is there, and what was taken of it beside what stands.

    Nothing that stands is written over: where the case says otherwise, the timeline tells both.
    Return the case that the chat is in: another, if it was sent there before.
    Raises Case.DoesNotExist when it is not seen, ValidationError, Stale.
    """
    require(by, Permission.CHANGE_CASE)
    write = partial(_add, case, by, pasted, taken, submission)
    with transaction.atomic():
        hold_draft(draft_id=submission, by=by)
        if earlier := kept_before(submission, by=by):
            return earlier.case
        of_person(case=case, by=by, write=write)
        drop_draft(draft_id=submission, by=by)
    return case


def _add(
    case: Case, by: Membership, pasted: Pasted, taken: Taken, submission: UUID, person: Person
) -> None:
    if taken.names:
        # Before the record, which every step below holds.
        hold_index(person.organisation_id)
    held = Case.objects.select_related("person").get(pk=case.pk)
    load_keys([held], person.pk)
    facts, otherwise = _beside(held, taken.facts)
    _keep(held, by, pasted, submission, note=otherwise)
    _add_names(person, by, taken.names)
    _add_contacts(person, by, taken)
    held = edit_case(case=held, by=by, version=held.version, **facts)
    if day := taken.facts.get("last_contact"):
        _claim_contact(held, by, day, taken.reporter)


def _keep(
    case: Case, by: Membership, pasted: Pasted, submission: UUID, note: str = ""
) -> Transcript:
    return keep_transcript(
        case=case,
        by=by,
        text=pasted.text,
        platform=pasted.platform,
        messages=pasted.messages,
        submission=submission,
        note=note,
    )


def _beside(case: Case, told: Mapping[str, Any]) -> tuple[dict[str, Any], str]:
    """Return what the case does not say yet, and in words what it says otherwise."""
    about = {name: value for name, value in told.items() if name != "last_contact"}
    facts = {name: value for name, value in about.items() if not getattr(case, name)}
    others = [
        f"{TOLD_OF[name]}: {_in_words(name, value)}"
        for name, value in about.items()
        if name not in facts and getattr(case, name) != value
    ]
    return facts, "\n".join([_("The chat says otherwise:"), *others]) if others else ""


def _claim_contact(case: Case, by: Membership, day: FuzzyDate, source: str) -> None:
    """Claim a last contact; it is the chosen one if it is later than what stands."""
    stands, told = case.last_contact, heard_by_today(day)
    if stands and told and stands.edtf == told.edtf:
        return
    about, is_last = ClaimAbout.LAST_CONTACT, is_later(day, stands)
    add_claim(case=case, by=by, about=about, on=day, source=source, is_chosen=is_last)


def _in_words(name: str, value: FuzzyDate | str) -> str:
    if isinstance(value, FuzzyDate):
        return value.words()
    return country_name(value) if name == "recruited_country" else value


def _add_names(person: Person, by: Membership, names: tuple[NewName, ...]) -> None:
    kept = {each.full for each in person.names.all()}
    for name in names:
        if name.full not in kept:
            add_name(person=person, by=by, full=name.full, kind=name.kind)


def _add_contacts(person: Person, by: Membership, taken: Taken) -> None:
    """The family's go to who is said to have told us, or who told us before."""
    reporter = _reporter(person, by, taken.reporter)
    for told in _news(person, taken.contacts):
        is_family = told.of == ContactOf.FAMILY
        add_contact(
            person=person,
            by=by,
            kind=told.kind,
            value=told.value,
            of=told.of,
            relationship=reporter if is_family else None,
        )


def _reporter(person: Person, by: Membership, name: str) -> Relationship | None:
    near = list(person.relationships.all())
    known = next((each for each in near if name and each.name == name), None)
    if name and known is None:
        return add_relation(person=person, by=by, name=name, is_reporter=True)
    return known or next((each for each in near if each.is_reporter), None)


def _news(person: Person, contacts: tuple[NewContact, ...]) -> Iterator[NewContact]:
    """Yield the contacts that nobody has kept yet, whoever's they are."""
    indexes = {bytes(each.value_index or b"") for each in person.contacts.all()}
    for told in contacts:
        within = person.organisation_id
        index = contact_index(told.kind, told.value, told.e164, within=within)
        if index is None or index not in indexes:
            indexes.add(index or b"")
            yield told
