"""Cases picked on a list to do something with them: these few, or all that the list shows."""

from collections.abc import Collection

from django.core.exceptions import ValidationError
from django.http import QueryDict

from cases.casebook.filters import CaseListFilter
from cases.casebook.models import Case
from cases.casebook.saved_views import query_of
from people.accounts.models import Membership


def ids_by_reference(refs: Collection[str], *, who: Membership) -> list[str]:
    """Return the ids of those of the cases that a member sees."""
    found = Case.objects.visible_to(who).filter(ref__in=refs).values_list("pk", flat=True)
    return [str(pk) for pk in found]


def ids_of_list(query: str, *, who: Membership, most: int) -> list[str]:
    """Return the cases of a list as its address says it, one more than `most` at the most."""
    asked = QueryDict(query_of(QueryDict(query)))
    found = CaseListFilter(asked, Case.objects.visible_to(who), member=who)
    if not found.is_valid():
        raise ValidationError(found.form.errors.as_data())
    ids = found.qs.order_by().values_list("pk", flat=True).distinct()
    return [str(pk) for pk in ids[: most + 1]]
