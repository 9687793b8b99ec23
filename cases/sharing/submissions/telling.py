"""From what a partner told to what the registry and the casebook take, and to plain words."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from cases.access.vocabularies import GivenBy, Method, scope_label
from cases.casebook.fates import SURELY_DEAD
from cases.casebook.vocabularies import Means, Status
from cases.sharing.submissions.reading import DATES
from people.dates.fuzzy import FuzzyDate
from people.registry.entries import NewContact, NewIdentifier, NewName, NewPerson, NewRelative
from people.registry.vocabularies import ContactOf, KnownAnswer, NameKind, Relation, Sex

Content = Mapping[str, Any]


def person_told(content: Content) -> NewPerson:
    """Return the person; who told the partner stands beside, as the one who reported."""
    relation = content.get("reporter_relation", "")
    is_self = relation == Relation.SELF
    contacts = [_contact(each) for each in content.get("contacts", [])]
    own = [each for each in contacts if is_self or each.of == ContactOf.SELF]
    others = tuple(each for each in contacts if each not in own)
    reporter = NewRelative(kind=relation or Relation.UNKNOWN, is_reporter=True, contacts=others)
    return NewPerson(
        names=tuple(_names(content)),
        label=content.get("label", ""),
        birth=date_told(content, "birth"),
        sex=content.get("sex", Sex.UNKNOWN),
        nationalities=tuple(content.get("nationalities", [])),
        identifiers=tuple(NewIdentifier(**each) for each in content.get("identifiers", [])),
        contacts=tuple(own),
        relatives=(reporter,) if others or (relation and not is_self) else (),
    )


def facts_told(content: Content) -> dict[str, Any]:
    """Return the facts of the case; what was not told is left out."""
    facts = {name: content[name] for name in ("pathway", "means", "summary") if name in content}
    facts |= {name: date_told(content, name) for name in DATES if name in content}
    if "contract_signed" in facts:
        facts["contract_exists"] = KnownAnswer.YES
    return facts


def status_told(content: Content) -> str:
    """Return the status. A partner's word alone confirms no death."""
    status = content.get("status", Status.UNKNOWN)
    return str(Status.KILLED_UNCONFIRMED if status in SURELY_DEAD else status)


def date_told(content: Content, name: str) -> FuzzyDate | None:
    return FuzzyDate(content[name]) if name in content else None


def consent_words(content: Content) -> str:
    """Return in a sentence what the partner says was agreed to; empty where it says nothing."""
    told = content.get("consent")
    if not told:
        return ""
    said = _("%(given_by)s, %(method)s, %(day)s, for: %(scopes)s")
    return said % {
        "given_by": GivenBy(told["given_by"]).label,
        "method": Method(told["method"]).label,
        "day": date_format(date.fromisoformat(told["given_on"]), "j M Y"),
        "scopes": ", ".join(scope_label(scope) for scope in told["scopes"]),
    }


def words_of(content: Content, *, partner: str, external_ref: str, is_new: bool) -> str:
    """Return what is written into the case: whence it comes, and what stands nowhere else there.

    Numbers and contacts are never in it: the case masks them.
    """
    first = _("Handed in by %(partner)s under the reference %(ref)s.")
    lines = [first % {"partner": partner, "ref": external_ref}]
    if consent := consent_words(content):
        said = _("Consent, as the partner tells it, which nothing rests on here: %(words)s.")
        lines.append(said % {"words": consent})
    return "\n".join([*lines, *([] if is_new else _beside(content))])


def _beside(content: Content) -> Iterator[str]:
    """What would stand in the facts of a new case, and is written over in none."""
    told = {
        _("Called: %(words)s"): content.get("label", ""),
        _("Left home: %(words)s"): _date(content, "left_home"),
        _("Contract signed: %(words)s"): _date(content, "contract_signed"),
        _("Means: %(words)s"): ", ".join(
            str(Means(code).label) for code in content.get("means", [])
        ),
    }
    yield from (line % {"words": words} for line, words in told.items() if words)
    if summary := content.get("summary"):
        yield f"\n{summary}"


def _date(content: Content, name: str) -> str:
    return str(date_told(content, name) or "")


def _names(content: Content) -> Iterator[NewName]:
    """The first that is told is the main one, where none is said to be."""
    told = content.get("names", [])
    kinds = [each.get("kind", "") for each in told]
    if NameKind.PRIMARY not in kinds and "" in kinds:
        kinds[kinds.index("")] = NameKind.PRIMARY
    seen = set()
    for each, kind in zip(told, kinds, strict=True):
        if each["full"] not in seen:
            yield NewName(each["full"], kind or NameKind.ALIAS)
            seen.add(each["full"])


def _contact(told: Mapping[str, str]) -> NewContact:
    return NewContact(told["value"], kind=told["kind"], e164=told.get("e164", ""), of=told["of"])
