"""What is contested of two persons: all claims stand with the one who is kept.

One of them is chosen: what it says is what stands in the kept one's own row.
"""

from django.utils.translation import gettext as _

from people.accounts.models import Membership
from people.dates import clock
from people.registry.claims import follow, said_by
from people.registry.grades import UNGRADED
from people.registry.merging.rows import Journal, hand_to, ids_of, open_all, still_of
from people.registry.models import Person, PersonClaim
from people.registry.vocabularies import ClaimAbout


def move_claims(old: Person, new: Person, *, by: Membership) -> Journal:
    """Call it when all else has moved. Two days of birth contradict each other: one is a claim."""
    kept = list(new.claims.all())
    rows = list(old.claims.all())
    chosen = ids_of([row for row in rows if row.is_chosen])
    for row in rows:
        row.is_chosen = False
    hand_to(rows, new, "is_chosen")
    _claim_birth(old, new, by)
    _follow(new, by)
    known = [row.pk for row in (*kept, *rows)]
    return {
        "rows": ids_of(rows),
        "chosen": chosen,
        "kept_chosen": ids_of([row for row in kept if row.is_chosen]),
        "made": ids_of(list(new.claims.exclude(pk__in=known))),
    }


def return_claims(
    old: Person, new: Person, journal: Journal, *, by: Membership, is_edited: bool
) -> None:
    """Call it when all else is back: what stands of `new` after an edit is the chosen one."""
    rows = still_of(new, PersonClaim, journal["rows"])
    for row in rows:
        row.is_chosen = str(row.pk) in journal["chosen"]
    hand_to(rows, old, "is_chosen")
    new.claims.filter(pk__in=journal["made"]).delete()
    if is_edited:
        _follow(new, by)
        return
    new.claims.update(is_chosen=False)
    new.claims.filter(pk__in=journal["kept_chosen"]).update(is_chosen=True)


def _claim_birth(old: Person, new: Person, by: Membership) -> None:
    if old.birth is None or new.birth is None or old.birth.edtf == new.birth.edtf:
        return
    claims = open_all(list(new.claims.filter(about=ClaimAbout.BIRTH)))
    if old.birth.edtf in [said_by(claim).edtf for claim in claims]:  # type: ignore[union-attr]
        return
    claim = PersonClaim(
        person=new,
        about=ClaimAbout.BIRTH,
        value=old.birth.as_dict(),
        source=_("from %(ref)s") % {"ref": old.ref},
        grade=UNGRADED,
        made_by=by,
        made_at=clock.now(),
    )
    claim.full_clean()
    claim.save(force_insert=True)


def _follow(person: Person, by: Membership) -> None:
    for about in ClaimAbout.values:
        follow(person, about, by=by)
