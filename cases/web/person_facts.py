"""What is known of the person of a case: each name, nationality, paper and claim in one row."""

from dataclasses import dataclass
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from cases.casebook.models import Case
from cases.casebook.reveal import MaskedValue, masked_identifiers
from cases.web.timeline import grade_in_words
from people.dates import clock
from people.registry.claims import said_by
from people.registry.countries import country_name
from people.registry.languages import Language
from people.registry.models import Identifier, PersonClaim
from people.registry.scripts import lang_of_script, script_of
from people.registry.vocabularies import ClaimAbout, HeldBy, NameOrder

_LANGUAGES = dict(Language.choices)


@dataclass(frozen=True)
class Fact:
    """One row: what it says, what stands under it, and its mask where it is hidden."""

    pk: Any
    text: str
    under: str
    lang: str = ""
    mask: MaskedValue | None = None


@dataclass(frozen=True)
class Claimed:
    """A claim; those that were not chosen stay, and can be."""

    pk: Any
    text: str
    source: str
    grade: str
    grade_words: str
    is_chosen: bool


def with_lang(name: str) -> dict[str, str]:
    """A name with the `lang` of its script, by which fonts and voices are chosen."""
    return {"text": name, "lang": lang_of_script(script_of(name))} if name else {}


def language_label(code: str) -> str:
    return str(_LANGUAGES.get(code, ""))


def about(case: Case) -> dict[str, Any]:
    """Return all that the page of a case shows of its person."""
    return {
        "names": names(case),
        "nationalities": nationalities(case),
        "papers": papers(case),
        "contested": contested(case),
        "languages": languages(case),
    }


def names(case: Case) -> list[Fact]:
    return [
        Fact(
            pk=name.pk,
            text=name.full,
            under=_joined(name.get_kind_display(), language_label(name.language), *_parts(name)),
            lang=lang_of_script(name.script),
        )
        for name in case.person.names.all()
    ]


def nationalities(case: Case) -> list[Fact]:
    rows = sorted(case.person.nationalities.all(), key=lambda row: not row.is_primary)
    return [
        Fact(
            pk=row.pk,
            text=country_name(row.country),
            under=_joined(
                _("this one counts") if row.is_primary else "",
                row.get_basis_display(),
                row.get_certainty_display(),
            ),
        )
        for row in rows
    ]


def papers(case: Case) -> list[Fact]:
    masks = {mask.row_id: mask for mask in masked_identifiers(case)}
    return [
        Fact(
            pk=row.pk,
            text=row.get_kind_display(),
            under=_joined(
                country_name(row.country) if row.country else "",
                _("issued %(date)s") % {"date": row.issued.words()} if row.issued else "",
                _runs_out(row),
                _held(row),
            ),
            mask=masks[row.pk],
        )
        for row in case.person.identifiers.all()
    ]


def contested(case: Case) -> list[tuple[str, list[Claimed]]]:
    """Return what is contested, each with its claims, the chosen one first."""
    rows = sorted(case.person.claims.all(), key=lambda row: not row.is_chosen)
    found = {
        str(about.label): [claimed(row) for row in rows if row.about == about]
        for about in ClaimAbout
    }
    return [(label, claims) for label, claims in found.items() if claims]


def claimed(row: PersonClaim) -> Claimed:
    said = said_by(row)
    return Claimed(
        pk=row.pk,
        text=country_name(said) if isinstance(said, str) else said.words(),
        source=row.source,
        grade=row.grade,
        grade_words=grade_in_words(row.grade),
        is_chosen=row.is_chosen,
    )


def languages(case: Case) -> str:
    return ", ".join(filter(None, map(language_label, case.person.languages)))


def _runs_out(row: Identifier) -> str:
    if row.expires_on is None:
        return ""
    said = _("ran out %(date)s") if row.expires_on < clock.today() else _("runs out %(date)s")
    return said % {"date": date_format(row.expires_on, "j M Y")}


def _held(row: Identifier) -> str:
    if row.held_by == HeldBy.UNKNOWN:
        return ""
    return _("in whose hands: %(whose)s") % {"whose": row.get_held_by_display().lower()}


def _parts(name: Any) -> list[str]:
    """The parts in the order that was told, each with a word for it."""
    words = {"given": _("given"), "father": _("father"), "family": _("family")}
    order = list(words)
    if name.parts.get("order") == NameOrder.FAMILY_FIRST:
        order = ["family", "given", "father"]
    return [f"{words[part]} {name.parts[part]}" for part in order if name.parts.get(part)]


def _joined(*words: str) -> str:
    return " · ".join(filter(None, words))
