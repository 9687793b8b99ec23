"""Codes of an import: how far it is, and what is to become of a row."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Phase(models.TextChoices):
    """How far an import is."""

    READING = "reading", _("Being read")
    REFUSED = "refused", _("Could not be read")
    OPEN = "open", _("To be looked through")
    COMMITTING = "committing", _("Cases are being made")
    UNDOING = "undoing", _("Being undone")
    DROPPED = "dropped", _("Dropped")


class Action(models.TextChoices):
    """What a row is proposed for."""

    CREATE = "create", _("New case")
    CREATE_INCOMPLETE = "create_incomplete", _("New case, very little told")
    CREATE_LINKED = "create_linked", _("New case, perhaps of somebody in another row")
    MERGE_CANDIDATE = "merge_candidate", _("Likely the man of another row")
    SPLIT = "split", _("More than one man")
    REVIEW = "review", _("To be checked first")
    SKIP = "skip", _("Nobody in this row")
    SKIP_CONFIRM = "skip_confirm", _("Left out, if you agree")
    # Of a sheet that comes back.
    UPDATE = "update", _("On file, and says something new")
    SAME = "same", _("On file, and says nothing new")


class Decision(models.TextChoices):
    """What a person decided; empty is as proposed."""

    AS_PROPOSED = "", _("As proposed")
    CREATE = "create", _("Make a case")
    JOIN = "join", _("The same man: add to his case")
    LEAVE = "leave", _("Leave out")


class RowState(models.TextChoices):
    WAITING = "waiting", pgettext_lazy("row", "Not made")
    MADE = "made", pgettext_lazy("row", "Case made")
    JOINED = "joined", pgettext_lazy("row", "Added to a case")
    KEPT = "kept", pgettext_lazy("row", "On file")


class Trouble(models.TextChoices):
    """Why the last try to make or undo something of a row came to nothing."""

    MUST_DECIDE = (
        "must_decide",
        _("Somebody on file is very likely the same man. Say whether he is."),
    )
    REFUSED = "refused", _("The case could not be made of this. Correct the row.")
    NO_CASE_YET = "no_case_yet", _("The row whose case it is added to has none yet.")
    CHANGED_SINCE = "changed_since", _("What it made was changed since, and stays.")


class Takes(models.TextChoices):
    """What is suggested and taken only if somebody says so."""

    STATUS = "status", _("Status")
    PATHWAY = "pathway", _("Pathway")
    MEANS = "means", _("Means and inducements")


# Of these a case is made when all rows are asked for, and these wait for somebody's decision.
MADE_AS_PROPOSED = (Action.CREATE, Action.CREATE_INCOMPLETE, Action.CREATE_LINKED)
NEEDS_DECISION = (Action.MERGE_CANDIDATE, Action.SPLIT, Action.REVIEW, Action.SKIP_CONFIRM)
