"""Marks of the channels of cases that were last saved before there were any."""

from uuid import UUID

from cases.casebook.models import Case
from cases.casebook.models.case import UNMARKED
from people.vault.keyring import keyring
from people.vault.querysets import load_keys

BATCH = 500


def mark_channels() -> int:
    """Give each case that has none its marks; return how many."""
    field = Case._meta.get_field("channels")
    unmarked = Case.objects.filter(channel_marks=UNMARKED)
    marked, last = 0, UUID(int=0)
    while rows := list(unmarked.filter(pk__gt=last).order_by("pk")[:BATCH]):
        with keyring():
            for case in load_keys(rows):
                marks = field.marks_of(case, case.channels)
                unmarked.filter(pk=case.pk).update(channel_marks=marks)
        marked, last = marked + len(rows), rows[-1].pk
    return marked
