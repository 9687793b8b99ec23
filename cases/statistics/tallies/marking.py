"""Marks of the channels of cases that were last saved before there were any."""

from cases.casebook.models import Case
from cases.casebook.models.case import UNMARKED
from people.vault.keyring import keyring
from people.vault.querysets import load_keys

BATCH = 500


def mark_channels() -> int:
    """Give each case that has none its marks; return how many."""
    field = Case._meta.get_field("channels")
    marked = 0
    while True:
        rows = list(Case.objects.filter(channel_marks=UNMARKED).order_by("pk")[:BATCH])
        if not rows:
            return marked
        with keyring():
            for case in load_keys(rows):
                marks = field.marks_of(case, case.channels)
                Case.objects.filter(pk=case.pk, channel_marks=UNMARKED).update(channel_marks=marks)
        marked += len(rows)
