"""Two persons are found to be one, or one to be two after all. Nothing is lost on either way.

Every room moves what it keeps by its own `repoint`, and back by its `point_back`; a test walks all
models for a link to a person that no room moves. Cases stay apart: two files of one person.
"""

from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from cases.casebook import repointing as casebook
from cases.casebook.models import Case
from cases.casebook.persons import hold_cases
from cases.casebook.standing import keep_standings_of
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.registry.index.upkeep import forget_names, hold_index, index_changed_names
from people.registry.merging import repointing as registry
from people.registry.models import Merge, Person
from people.vault.querysets import load_keys


@transaction.atomic
def merge_persons(*, kept: Person, gone: Person, by: Membership, reason: str = "") -> Merge:
    """Make two persons one: `gone` becomes a tombstone, all that was told stands with `kept`.

    Person.DoesNotExist when `by` does not see both; ValidationError when one is gone already.
    """
    require(by, Permission.MERGE_PEOPLE)
    kept, gone = _hold(kept.pk, gone.pk, by=by)
    if kept == gone or kept.merged_into_id or gone.merged_into_id:
        raise ValidationError(_("These two were made one already."))
    _require_sight(kept, gone, by=by)
    merge = Merge(
        organisation_id=by.organisation_id,
        kept=kept,
        gone=gone,
        reason=reason,
        merged_by=by,
        merged_at=clock.now(),
    )
    before = {str(person.pk): person.version for person in (kept, gone)}
    # A claim that is made on the way is recorded: all else is held before the record.
    hold_cases(kept, gone)
    hold_index(kept.organisation_id)
    merge.journal = {
        "registry": registry.repoint(old=gone, new=kept, by=by),
        "casebook": casebook.repoint(old=gone, new=kept),
        "before": before,
        "version": kept.version,
    }
    merge.full_clean()
    merge.save()
    forget_names(gone)
    index_changed_names(kept)
    keep_standings_of(kept, by=by)
    record(Action.PERSON_MERGED, by=by, on=kept, gone=gone.id, merge=merge.id)
    return merge


@transaction.atomic
def unmerge(*, merge: Merge, by: Membership) -> Merge:
    """Make two of one again, as they were. `journal["stays"]` names what was edited since.

    The later merge comes first: ValidationError for one upon which another rests.
    """
    require(by, Permission.MERGE_PEOPLE)
    kept, gone = _hold(merge.kept_id, merge.gone_id, by=by)
    merge = Merge.objects.select_for_update(no_key=True).get(pk=merge.pk)
    refuse_unmerge(merge)
    _require_sight(kept, by=by)
    is_edited = kept.version != merge.journal["version"]
    hold_cases(kept, gone)
    hold_index(kept.organisation_id)
    stays = registry.point_back(
        old=gone, new=kept, journal=merge.journal["registry"], by=by, is_edited=is_edited
    )
    casebook.point_back(old=gone, new=kept, journal=merge.journal["casebook"], is_edited=is_edited)
    merge.journal = {**merge.journal, "stays": stays}
    merge.undone_by, merge.undone_at = by, clock.now()
    merge.save(update_fields=["journal", "undone_by", "undone_at"])
    if not is_edited:
        _note_unchanged(merge, kept, gone)
    index_changed_names(kept)
    index_changed_names(gone)
    for person in (kept, gone):
        keep_standings_of(person, by=by)
    record(Action.PERSON_UNMERGED, by=by, on=kept, gone=gone.id, merge=merge.id)
    return merge


def refuse_unmerge(merge: Merge) -> None:
    """Raise ValidationError if this cannot be undone now."""
    if merge.undone_at is not None:
        raise ValidationError(_("These two were made two again already."))
    standing = Merge.objects.filter(undone_at=None, merged_at__gt=merge.merged_at)
    rests_on_it = standing.filter(Q(kept=merge.kept_id) | Q(gone=merge.kept_id))
    later = rests_on_it.select_related("kept", "gone").order_by("-merged_at").first()
    if later is not None:
        said = _(
            "Later %(gone)s was made one with %(kept)s. First make those two again, then these."
        )
        raise ValidationError(said % {"gone": later.gone.ref, "kept": later.kept.ref})


def find_merge(pk: UUID, *, who: Membership) -> Merge:
    """Return a merge of the own group that stands; Merge.DoesNotExist otherwise."""
    require(who, Permission.MERGE_PEOPLE)
    found: Merge = _merges(organisation_id=who.organisation_id, pk=pk).get()
    return load_keys([found], found.merged_by.user_id)[0]


def merges_into(person: Person, *, who: Membership) -> list[Merge]:
    """Return who was found to be this person, the latest first; nothing for who may not undo."""
    if not who.may(Permission.MERGE_PEOPLE):
        return []
    merges = list(_merges(kept=person, organisation_id=who.organisation_id))
    return load_keys(merges, *(merge.merged_by.user_id for merge in merges))


def files_of(person: Person, *, who: Membership) -> list[Case]:
    """Return the case files of who a person is by now that a member may see, the oldest first."""
    files = Case.objects.visible_to(who).filter(person=person.merged_into_id or person.pk)
    return list(files.order_by("opened_on", "ref"))


def _merges(**asked: Any) -> Any:
    standing = Merge.objects.filter(undone_at=None, **asked)
    return standing.select_related("kept", "gone", "merged_by__user")


def _hold(first: UUID, second: UUID, *, by: Membership) -> tuple[Person, Person]:
    """Lock both rows and whoever was found to be one of them, in the order of their numbers.

    Everybody does so who needs two.
    """
    both = [first, second]
    own = Person.objects.filter(Q(pk__in=both) | Q(merged_into__in=both))
    own = own.filter(organisation_id=by.organisation_id)
    held = own.select_for_update(of=("self",), no_key=True).order_by("number")
    found = {person.pk: person for person in load_keys(list(held))}
    if not found.keys() >= {first, second}:
        raise Person.DoesNotExist
    return found[first], found[second]


def _require_sight(*persons: Person, by: Membership) -> None:
    """What is done here outlasts an emergency's hour: that alone is not enough."""
    seen = Case.objects.standing_for(by).filter(person__in=persons)
    if set(seen.values_list("person_id", flat=True)) != {person.pk for person in persons}:
        raise Person.DoesNotExist


def _note_unchanged(undone: Merge, *persons: Person) -> None:
    """Merge and unmerge are no edit: an earlier merge is told the version that came of them."""
    earlier = Merge.objects.filter(kept__in=persons, undone_at=None).order_by("merged_at")
    latest = {merge.kept_id: merge for merge in earlier}
    for person in persons:
        merge = latest.get(person.pk)
        if merge and merge.journal["version"] == undone.journal["before"][str(person.pk)]:
            merge.journal["version"] = person.version
            merge.save(update_fields=["journal"])
