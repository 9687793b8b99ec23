"""Two persons side by side, for who must decide whether they are one."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from cases.access.selectors import partners_reading
from cases.casebook.models import Case
from cases.web import case_facts as facts
from people.accounts.models import Membership
from people.accounts.teams import name_of_team
from people.registry.countries import country_name
from people.registry.scripts import lang_of_script, script_of
from people.registry.vocabularies import KnownAnswer, Sex

# A text and the `lang` of its script; no `lang` for our own words.
Said = tuple[str, str]


@dataclass(frozen=True)
class Row:
    what: str
    first: list[Said]
    second: list[Said]
    note: str = ""
    nothing: str = ""


def comparison(first: Case, second: Case) -> list[Row]:
    """Return what is known of both. Masked numbers are compared, not shown."""
    one, other = first.person, second.person
    papers = _in_common(one.identifiers.all(), other.identifiers.all(), "number_index")
    contacts = _in_common(one.contacts.all(), other.contacts.all(), "value_index")
    rows = [
        Row(_("Names"), _names(one), _names(other)),
        Row(_("Nationality"), *(_plain(facts.nationalities(case)) for case in (first, second))),
        Row(_("Born"), *(_plain([facts.born(case)]) for case in (first, second))),
        Row(_("Sex"), _plain([_sex(one)]), _plain([_sex(other)])),
        Row(_("Speaks Russian"), _plain([_russian(one)]), _plain([_russian(other)])),
        Row(_("Papers"), _papers(one), _papers(other), _same_numbers(papers)),
        Row(_("People near"), _relatives(one), _relatives(other)),
        Row(_("Contact"), _contacts(one), _contacts(other), _same_numbers(contacts)),
        Row(_("Warning"), _plain(_warnings(one)), _plain(_warnings(other)), nothing=_("none")),
    ]
    return [row for row in rows if row.first or row.second]


def readers(first: Case, second: Case, *, who: Membership) -> dict[str, Any]:
    """Return who works on the two files, and how many partners read one of them."""
    return {
        "workers": [(case.ref, _workers(case, who)) for case in (first, second)],
        "partners": partners_reading([first.pk, second.pk]),
    }


def _workers(case: Case, who: Membership) -> list[str]:
    owner = [case.owner.user.display_name] if case.owner else []
    team = [name_of_team(case.team_id, who=who)] if case.team_id else []
    return owner + team


def _plain(texts: Iterable[str]) -> list[Said]:
    return [(text, "") for text in texts if text]


def _foreign(text: str) -> Said:
    return text, lang_of_script(script_of(text))


def _names(person: Any) -> list[Said]:
    names = [name.full for name in person.names.all()]
    return [_foreign(text) for text in names or [person.label] if text]


def _sex(person: Any) -> str:
    return "" if person.sex == Sex.UNKNOWN else person.get_sex_display()


def _russian(person: Any) -> str:
    unknown = person.speaks_russian == KnownAnswer.UNKNOWN
    return "" if unknown else person.get_speaks_russian_display()


def _papers(person: Any) -> list[Said]:
    rows = person.identifiers.all()
    return _plain(
        ", ".join(filter(None, [row.get_kind_display(), country_name(row.country)]))
        for row in rows
    )


def _relatives(person: Any) -> list[Said]:
    rows = person.relationships.all()
    return [_foreign(row.name) if row.name else (row.get_kind_display(), "") for row in rows]


def _contacts(person: Any) -> list[Said]:
    return _plain(dict.fromkeys(row.get_kind_display() for row in person.contacts.all()))


def _warnings(person: Any) -> list[str]:
    return [
        *([_("No contact with the home state")] if person.no_contact_with_home_state else []),
        *([_("The family has not been told")] if person.family_not_told else []),
        *([_("The family is a danger")] if person.family_is_hostile else []),
    ]


def _in_common(first: Iterable[Any], second: Iterable[Any], column: str) -> bool:
    """Tell whether two share a value, by what equal values share without being opened."""
    one, other = (
        {bytes(value) for row in rows if (value := getattr(row, column))}
        for rows in (first, second)
    )
    return bool(one & other)


def _same_numbers(shared: bool) -> str:
    return _("One is the same in both") if shared else ""
