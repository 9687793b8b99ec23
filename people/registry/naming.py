"""The names of a person: several, each in its script. A corrected one stays as another name."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _

from people.accounts.models import Membership
from people.audit.actions import Action
from people.registry.index.upkeep import hold_index, index_changed_names
from people.registry.languages import Language
from people.registry.models import Person, PersonName
from people.registry.parts import drop, hold_part, hold_person, keep_changed, keep_new
from people.registry.scripts import script_of
from people.registry.vocabularies import NameKind, NameOrder

TOLD = frozenset({"full", "kind", "language", "parts"})
PARTS = ("given", "father", "family", "order")
# Of these a person has one; another that is told takes its place.
SINGLE = (NameKind.PRIMARY, NameKind.NATIVE)


@transaction.atomic
def add_name(
    *,
    person: Person,
    by: Membership,
    full: str,
    kind: str = NameKind.ALIAS,
    language: str = "",
    parts: dict[str, str] | None = None,
) -> PersonName:
    """Keep one more name, as it was told; `parts` are given, father, family and order."""
    held = hold_person(person, by=by)
    name = appended(held, full, kind)
    name.language, name.parts = language, _parts(parts or {})
    _check(name, full, language)
    hold_index(held.organisation_id)
    keep_new(Action.PERSON_CHANGED, name, by=by, kind=kind)
    _take_place(name)
    index_changed_names(held)
    return name


@transaction.atomic
def change_name(*, row: PersonName, by: Membership, version: int, **told: Any) -> PersonName:
    """Correct a name. Written otherwise, it also stays as it was written before.

    `parts` holds those that change. Raises Stale, ValidationError.
    """
    if unknown := told.keys() - TOLD:
        raise TypeError(f"Not told of a name: {', '.join(sorted(unknown))}")
    name = hold_part(row, by=by, version=version)
    before, full = name.full, told.get("full", name.full)
    _check(name, full, told.get("language", name.language))
    if full != before:
        hold_index(name.person.organisation_id)
    if "parts" in told:
        told["parts"] = _parts({**name.parts, **told["parts"]})
    keep_changed(Action.PERSON_CHANGED, name, told, by=by, follows={"script": script_of(full)})
    if full != before:
        earlier = appended(name.person, before, NameKind.ALIAS)
        earlier.full_clean()
        earlier.save(force_insert=True)
        index_changed_names(name.person)
    _take_place(name)
    return name


@transaction.atomic
def remove_name(*, row: PersonName, by: Membership, version: int) -> None:
    """Remove a name that was never his; somebody without any name keeps a label."""
    name = hold_part(row, by=by, version=version)
    person = name.person
    if not person.label and not person.names.exclude(pk=name.pk).exists():
        raise ValidationError(_("Give another name first, or a label for somebody unnamed."))
    hold_index(person.organisation_id)
    drop(Action.PERSON_CHANGED, name, by=by)
    index_changed_names(person)


def check_label(label: str) -> None:
    """Refuse a label of signs only: nobody could ever find it, nor tell two of them apart."""
    if label and not any(map(str.isalnum, label)):
        said = _("There is no letter and no digit in this label. As in: “Unknown 2, Kenya”.")
        raise ValidationError({"label": said})


def appended(person: Person, full: str, kind: str) -> PersonName:
    """Return a name that stands after all others of the person, yet to be saved."""
    last = person.names.aggregate(last=Max("position"))["last"]
    position = 0 if last is None else last + 1
    return PersonName(
        person=person, full=full, kind=kind, script=script_of(full), position=position
    )


def _take_place(name: PersonName) -> None:
    """Let a main name, or one in the own script, stand first of its kind and be the only one."""
    if name.kind not in SINGLE:
        return
    for earlier in PersonName.objects.filter(person=name.person, kind=name.kind):
        if earlier.pk == name.pk:
            continue
        name.position, earlier.position = (
            min(name.position, earlier.position),
            max(name.position, earlier.position),
        )
        earlier.kind = NameKind.ALIAS
        earlier.save(update_fields=["kind", "position"])
        name.save(update_fields=["position"])


def _check(name: PersonName, full: str, language: str) -> None:
    wrong: dict[str, str] = {}
    if not full:
        wrong["full"] = _("Write the name.")
    elif full in [each.full for each in name.person.names.all() if each.pk != name.pk]:
        wrong["full"] = _("This name is kept already.")
    if language and language not in Language.values:
        wrong["language"] = _("This is not one of the choices.")
    if wrong:
        raise ValidationError(wrong)


def _parts(told: dict[str, str]) -> dict[str, str]:
    """Return the parts that are told, without the empty ones."""
    if told.keys() - set(PARTS) or told.get("order", "") not in ("", *NameOrder.values):
        raise ValidationError({"order": _("This is not one of the choices.")})
    return {part: told[part] for part in PARTS if told.get(part)}
