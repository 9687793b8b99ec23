"""Correcting what was told of a person. Names are never lost: an earlier one stays beside."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.registry import claims
from people.registry.following import look_again_later
from people.registry.index.upkeep import index_changed_names
from people.registry.languages import check_languages
from people.registry.models import Nationality, Person, PersonName
from people.registry.naming import appended, check_label
from people.registry.versions import changed_fields, hold, save_next_version
from people.registry.vocabularies import ClaimAbout, NameKind

# What the person's own row says, and what stands in rows of its own.
_COLUMNS = frozenset(
    {
        "label",
        "sex",
        "birth",
        "speaks_russian",
        "languages",
        "no_contact_with_home_state",
        "family_not_told",
        "family_is_hostile",
    }
)
_NAMES = {"name": NameKind.PRIMARY, "native_name": NameKind.NATIVE}
TOLD = _COLUMNS | {"age", "other_name", "nationality", "second_nationality", *_NAMES}


@transaction.atomic
def edit_person(*, person: Person, by: Membership, version: int, **told: Any) -> Person:
    """Write what differs, if the person still has the version that was seen.

    The caller has made sure that `by` may see the person. A corrected name takes the place of
    the earlier one, which stays as another name; `other_name` adds one. Raises Stale,
    ValidationError.
    """
    require(by, Permission.CHANGE_CASE)
    if unknown := told.keys() - TOLD:
        raise TypeError(f"Not told of a person: {', '.join(sorted(unknown))}")
    own = Person.objects.filter(organisation_id=by.organisation_id)
    held = hold(own, person, version=version)
    check_languages(told.get("languages", []))
    check_label(told.get("label", ""))
    changed = _change_columns(held, told)
    names = _change_names(held, told)
    if not held.label and not held.names.exists():
        raise ValidationError({"label": _("Give a name, or a label for somebody unnamed.")})
    nationalities = _change_nationalities(held, told)
    if changed or names or nationalities:
        save_next_version(held, changed)
        look_again_later(held)
        if names or "label" in changed:
            index_changed_names(held)
        fields = sorted({*changed, *names, *nationalities})
        record(Action.PERSON_CHANGED, by=by, on=held, fields=fields, version=held.version)
    if "birth" in changed:
        claims.follow(held, ClaimAbout.BIRTH, by=by)
    if nationalities:
        claims.follow(held, ClaimAbout.NATIONALITY, by=by)
    return held


def told_of(person: Person) -> dict[str, Any]:
    """Return what stands there now, in the words of `edit_person`."""
    first, second = _shown_nationalities(person)
    return {
        **{name: getattr(person, name) for name in _COLUMNS},
        "age": _age(person),
        **{field: _text(_name_of(person, kind)) for field, kind in _NAMES.items()},
        "other_name": "",
        "nationality": first.country if first else "",
        "second_nationality": second.country if second else "",
    }


def _change_columns(person: Person, told: dict[str, Any]) -> list[str]:
    wanted = {name: told[name] for name in _COLUMNS & told.keys()}
    if "age" in told and told["age"] != _age(person):
        age = told["age"]
        wanted["age_min"], wanted["age_max"] = age or (None, None)
        wanted["age_as_of"] = FuzzyDate(clock.today().isoformat()) if age else None
    return changed_fields(person, wanted)


def _age(person: Person) -> tuple[int, int] | None:
    return None if person.age_min is None else (person.age_min, person.age_max)


def _change_names(person: Person, told: dict[str, Any]) -> list[str]:
    changed = []
    for field, kind in _NAMES.items():
        if field in told and told[field] != _text(_name_of(person, kind)):
            _correct_name(person, field, kind, told[field])
            changed.append(field)
    other = told.get("other_name")
    if other and other not in [name.full for name in person.names.all()]:
        _add_name(person, other, NameKind.PASSPORT)
        changed.append("other_name")
    return changed


def _correct_name(person: Person, field: str, kind: NameKind, text: str) -> None:
    earlier = _name_of(person, kind)
    if not text:
        raise ValidationError(
            {field: _("A name is kept. Write the right one: this one stays as another name.")}
        )
    others = [name for name in person.names.all() if name.kind not in _NAMES.values()]
    known = next((name for name in others if name.full == text), None)
    name = known or _add_name(person, text, kind)
    if earlier:
        name.position, earlier.position = earlier.position, name.position
        earlier.kind = NameKind.ALIAS
        earlier.save(update_fields=["kind", "position"])
    name.kind = kind
    name.save(update_fields=["kind", "position"])


def _add_name(person: Person, text: str, kind: str) -> PersonName:
    name = appended(person, text, kind)
    name.full_clean()
    name.save()
    return name


def _name_of(person: Person, kind: str) -> PersonName | None:
    return next((name for name in person.names.all() if name.kind == kind), None)


def _text(name: PersonName | None) -> str:
    return name.full if name else ""


def _change_nationalities(person: Person, told: dict[str, Any]) -> list[str]:
    """Put the two that forms ask for in the place of those that stood there; more stay."""
    shown = _shown_nationalities(person)
    fields = ("nationality", "second_nationality")
    before = [row.country if row else "" for row in shown]
    after = [told.get(field, country) for field, country in zip(fields, before, strict=True)]
    changed = [field for field, old, new in zip(fields, before, after, strict=True) if old != new]
    if not changed:
        return []
    gone = [row.pk for row in shown if row and row.country not in after]
    person.nationalities.filter(pk__in=gone).delete()
    person.nationalities.filter(is_primary=True).update(is_primary=False)
    for country in dict.fromkeys(filter(None, after)):
        if not person.nationalities.filter(country=country).exists():
            row = Nationality(person=person, country=country)
            row.full_clean()
            row.save()
    if after[0]:
        person.nationalities.filter(country=after[0]).update(is_primary=True)
    return changed


def _shown_nationalities(person: Person) -> tuple[Nationality | None, Nationality | None]:
    rows = sorted(person.nationalities.all(), key=lambda row: (not row.is_primary, str(row.pk)))
    first = rows[0] if rows and rows[0].is_primary else None
    rest = rows[1:] if first else rows
    return first, rest[0] if rest else None
