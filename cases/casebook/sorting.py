"""The orders of the case list: each is served by an index, from its first page to its last."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Sort(models.TextChoices):
    ANSWER = "answer", _("Answer due first")
    DEADLINE = "deadline", _("Next deadline first")
    SILENT = "silent", _("Silent the longest first")
    NEWEST = "newest", _("Newest first")


# The day by which a page goes on; a minus puts the latest day on top.
DAY_OF: dict[str, str] = {
    Sort.ANSWER: "answer_due_on",
    Sort.DEADLINE: "next_due_on",
    Sort.SILENT: "contact_due_on",
    Sort.NEWEST: "-opened_on",
}
