"""The cases of one person go to another, and back again. The files themselves stay apart."""

from typing import Any

from cases.casebook.models import Case
from people.registry.merging.rows import Journal
from people.registry.models import Person
from people.registry.primary import primary_country


def repoint(*, old: Person, new: Person) -> Journal:
    """Call it when the registry has moved its rows; return what the way back needs.

    A case whose country was not known gets the person's; lists sort and filter by it.
    """
    moved = _ids(Case.objects.filter(person=old))
    Case.objects.filter(pk__in=moved).update(person=new)
    country = primary_country(new)
    told = _ids(Case.objects.filter(person=new, nationality="")) if country else []
    Case.objects.filter(pk__in=told).update(nationality=country)
    return {"cases": moved, "told": told}


def point_back(*, old: Person, new: Person, journal: Journal, is_edited: bool) -> None:
    """Cases that were opened since stay with `new`.

    `is_edited`: the person was corrected since, and with it the country of all its cases.
    """
    Case.objects.filter(pk__in=journal["cases"], person=new).update(person=old)
    told = journal["cases"] + journal["told"] if is_edited else journal["told"]
    for person in (old, new):
        cases = Case.objects.filter(pk__in=told, person=person)
        cases.update(nationality=primary_country(person) if is_edited else "")


def _ids(cases: Any) -> list[str]:
    return [str(pk) for pk in cases.order_by("pk").values_list("pk", flat=True)]
