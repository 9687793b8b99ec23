"""Codes of outside lists: what a column holds, and what was said of a candidate."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from cases.casebook.fates import NOT_RECRUITED
from cases.casebook.vocabularies import Status


class ListColumn(models.TextChoices):
    """What a column of an outside list holds. Several names of one man may stand in several."""

    IGNORED = "ignored", _("Nothing of use")
    NAME = "name", _("Name")
    GIVEN = "given", _("Given name")
    FATHER = "father", _("Father's name, patronymic")
    FAMILY = "family", _("Family name")
    BIRTH = "birth", _("Date of birth or age")
    NATIONALITY = "nationality", _("Nationality")
    NUMBER = "number", _("Number of passport, card or tag")
    DAY = "day", _("Day of what is said")
    NOTE = "note", _("Note")


class CandidateState(models.TextChoices):
    OPEN = "open", pgettext_lazy("candidate", "To be looked at")
    SAME = "same", _("The same man")
    DIFFERENT = "different", _("Not him")
    UNSURE = "unsure", _("Not sure")


UNDECIDED = (CandidateState.OPEN, CandidateState.UNSURE)
DECIDED = (CandidateState.SAME, CandidateState.DIFFERENT)
NAMES = (ListColumn.NAME, ListColumn.GIVEN, ListColumn.FATHER, ListColumn.FAMILY)

# What a list may say of everybody on it, the likeliest first.
SAID_FIRST = (Status.POW, Status.KILLED_UNCONFIRMED, Status.KILLED, Status.DISCHARGED)
SAID = (
    *SAID_FIRST,
    *(
        each
        for each in Status
        if each not in {*SAID_FIRST, *NOT_RECRUITED, Status.UNKNOWN, Status.IN_TRANSIT}
    ),
)
