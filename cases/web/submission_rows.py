"""What partners handed in, in rows and words for its pages."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from django.db.models import TextChoices
from django.utils.translation import gettext as _

from cases.casebook.vocabularies import Means, Pathway, Status
from cases.sharing.submissions.consult import content_of
from cases.sharing.submissions.models import Submission
from cases.sharing.submissions.telling import consent_words, date_told
from cases.sharing.submissions.vocabularies import State
from people.registry.countries import country_name
from people.registry.scripts import lang_of_script, script_of
from people.registry.vocabularies import (
    ContactKind,
    ContactOf,
    IdentifierKind,
    NameKind,
    Relation,
    Sex,
)

Content = Mapping[str, Any]
TONES = {
    State.RECEIVED: "in-hand",
    State.TAKEN_UP: "safe",
    State.DECLINED: "ended",
    State.WITHDRAWN: "ended",
}


class Pair(NamedTuple):
    what: str
    value: str
    lang: str = ""


@dataclass(frozen=True)
class SubmissionRow:
    """One line of the queue."""

    submission: Submission

    @property
    def name(self) -> str:
        return called(_content(self.submission))

    @property
    def lang(self) -> str:
        return _lang(self.name)

    @property
    def facts(self) -> str:
        content = _content(self.submission)
        countries = [country_name(code) for code in content.get("nationalities", [])]
        return ", ".join([*countries, *filter(None, [_code(content, "status", Status)])])


def submission_rows(submissions: Iterable[Submission]) -> list[SubmissionRow]:
    return [SubmissionRow(submission) for submission in submissions]


def called(content: Content) -> str:
    """Return by what somebody is called: the first name, or the label."""
    names = content.get("names")
    return str(names[0]["full"] if names else content.get("label", ""))


def sections(content: Content) -> list[tuple[str, list[Pair]]]:
    """Return all that is told but the story, by headings; what is not told is left out."""
    found = [
        (_("The person"), list(_person(content))),
        (_("What happened"), list(_happened(content))),
        (_("Papers and contacts"), list(_reached(content))),
        (_("Who told it"), list(_told(content))),
    ]
    return [(title, pairs) for title, pairs in found if pairs]


def _person(content: Content) -> Iterator[Pair]:
    for name in content.get("names", []):
        kind = NameKind(name["kind"]).label if name.get("kind") else _("Name")
        lang = lang_of_script(name.get("script") or script_of(name["full"]))
        yield Pair(str(kind), name["full"], lang)
    yield from _pairs(
        (_("Label"), content.get("label", "")),
        (_("Nationality"), ", ".join(map(country_name, content.get("nationalities", [])))),
        (_("Born"), _date(content, "birth")),
        (_("Sex"), _code(content, "sex", Sex)),
    )


def _happened(content: Content) -> Iterator[Pair]:
    yield from _pairs(
        (_("Status"), _code(content, "status", Status)),
        (_("Pathway"), _code(content, "pathway", Pathway)),
        (_("Means"), ", ".join(str(Means(code).label) for code in content.get("means", []))),
        (_("Left home"), _date(content, "left_home")),
        (_("Contract signed"), _date(content, "contract_signed")),
        (_("Last contact"), _date(content, "last_contact")),
    )


def _reached(content: Content) -> Iterator[Pair]:
    for paper in content.get("identifiers", []):
        country = country_name(paper["country"]) if paper.get("country") else ""
        number = ", ".join(filter(None, [paper["number"], country]))
        yield Pair(str(IdentifierKind(paper["kind"]).label), number)
    for contact in content.get("contacts", []):
        kind, of = ContactKind(contact["kind"]).label, ContactOf(contact["of"]).label
        yield Pair(str(kind), f"{contact['value']} ({of})")


def _told(content: Content) -> Iterator[Pair]:
    yield from _pairs(
        (_("Told by"), _code(content, "reporter_relation", Relation)),
        (_("Consent, as they tell it"), consent_words(content)),
    )


def _pairs(*pairs: tuple[str, str]) -> Iterator[Pair]:
    return (Pair(what, value) for what, value in pairs if value)


def _content(submission: Submission) -> Content:
    content = content_of(submission)
    return content.told if content else {}


def _code(content: Content, name: str, codes: type[TextChoices]) -> str:
    return str(codes(content[name]).label) if name in content else ""


def _date(content: Content, name: str) -> str:
    return str(date_told(content, name) or "")


def _lang(text: str) -> str:
    return lang_of_script(script_of(text)) if text else ""
