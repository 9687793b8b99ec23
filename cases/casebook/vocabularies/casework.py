"""Codes of the work on a case: fates, claims, stages, risks, events and tasks."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Status(models.TextChoices):
    """What is known of the person's fate."""

    UNKNOWN = "unknown", pgettext_lazy("status", "Not known")
    AT_RISK = "at_risk", _("At risk, not recruited")
    PREVENTED = "prevented", _("Stopped before leaving")
    IN_TRANSIT = "in_transit", _("On the way")
    TRAINING = "training", _("Training")
    SERVING = "serving", _("Serving")
    WOUNDED = "wounded", _("Wounded")
    OUT_OF_CONTACT = "out_of_contact", _("Out of contact")
    MISSING = "missing", _("Missing")
    POW = "pow", _("Prisoner of war")
    DETAINED_RU = "detained_ru", _("Held in Russia")
    ESCAPED = "escaped", _("Escaped")
    DISCHARGED = "discharged", _("Discharged, not home")
    RETURNED = "returned", _("Home")
    KILLED_UNCONFIRMED = "killed_unconfirmed", _("Killed, not confirmed")
    KILLED = "killed", _("Killed")
    REMAINS_RETURNED = "remains_returned", _("Remains home")
    SAFE_ABROAD = "safe_abroad", _("Safe in a third country")
    DETAINED_HOME = "detained_home", _("Held at home")


class ClaimAbout(models.TextChoices):
    """What about a case is contested, so that each source's word is kept."""

    STATUS = "status", _("Status")
    DEATH = "death", _("Death")
    LAST_CONTACT = "last_contact", _("Last contact")
    PATHWAY = "pathway", _("Pathway")


class DeathSaid(models.TextChoices):
    DIED = "died", _("Died")
    ALIVE = "alive", _("Did not die")


class Workflow(models.TextChoices):
    NEW = "new", _("New")
    OPEN = "open", _("Open")
    MONITORING = "monitoring", _("Watched")
    CLOSED = "closed", _("Closed")
    TRANSFERRED = "transferred", _("Handed over")


# A case in one of these needs nobody's next step.
FINISHED = (Workflow.CLOSED, Workflow.TRANSFERRED)


class ClosedReason(models.TextChoices):
    RETURNED = "returned", _("Home")
    REMAINS_HOME = "remains_home", _("Remains home")
    FATE_KNOWN = "fate_known", _("Fate known")
    WITHDRAWN = "withdrawn", _("The family wants no more")
    UNREACHABLE = "unreachable", _("Nobody can be reached")
    DUPLICATE = "duplicate", _("The same as another case")
    OUT_OF_SCOPE = "out_of_scope", _("Not a matter for this group")
    REFERRED = "referred", _("Handed to others")


class Risk(models.TextChoices):
    LOW = "low", _("Low")
    NORMAL = "normal", pgettext_lazy("risk", "Normal")
    HIGH = "high", _("High")
    CRITICAL = "critical", _("Critical")


class ContactForm(models.TextChoices):
    """How the last contact came. A sighting is not a contact."""

    CALL = "call", _("Call")
    MESSAGE = "message", _("Message")
    SEEN = "seen", _("Seen by somebody")
    VIDEO = "video", _("Video")
    THIRD_PARTY = "third_party", _("Through somebody else")


class Direction(models.TextChoices):
    IN = "in", _("From them to us")
    OUT = "out", _("From us to them")


class ContactChannel(models.TextChoices):
    PHONE = "phone", _("Telephone")
    WHATSAPP = "whatsapp", "WhatsApp"
    TELEGRAM = "telegram", "Telegram"
    SIGNAL = "signal", "Signal"
    VIBER = "viber", "Viber"
    EMAIL = "email", _("E-mail")
    LETTER = "letter", _("Letter")
    IN_PERSON = "in_person", _("In person")
    OTHER = "other", _("Other")


class Platform(models.TextChoices):
    """From where a conversation was pasted."""

    WHATSAPP = "whatsapp", "WhatsApp"
    TELEGRAM = "telegram", "Telegram"
    OTHER = "other", _("Other")


class EventKind(models.TextChoices):
    NOTE = "note", _("Note")
    CONTACT_IN = "contact_in", _("The person made contact")
    CONTACT_OUT = "contact_out", _("We reached the person")
    CALL = "call", _("Call with the family")
    MESSAGE = "message", _("Message with the family")
    LETTER_IN = "letter_in", _("Letter received")
    LETTER_OUT = "letter_out", _("Letter sent")
    VISIT = "visit", _("Visit")
    MEETING = "meeting", _("Meeting")
    SIGHTING = "sighting", _("Sighting")
    MEDIA = "media", _("Media report")
    HANDOVER = "handover", _("Handover")
    PAYMENT = "payment", _("Payment")
    MEDICAL = "medical", _("Medical")
    HEARING = "hearing", _("Hearing")
    CHAT = "chat", _("Chat that was pasted")


# Events after which the person is no longer silent.
CONTACT_EVENTS = frozenset({EventKind.CONTACT_IN, EventKind.CONTACT_OUT})


# After these the family has heard from us.
FAMILY_HEARS = frozenset(
    {EventKind.CALL, EventKind.MESSAGE, EventKind.LETTER_OUT, EventKind.VISIT, EventKind.MEETING}
)


class TaskState(models.TextChoices):
    OPEN = "open", _("Open")
    SNOOZED = "snoozed", _("Put off")
    DONE = "done", _("Done")
    DROPPED = "dropped", _("Dropped")


# Somebody still has to do it, now or from a later day on.
UNDONE = (TaskState.OPEN, TaskState.SNOOZED)


class BulkKind(models.TextChoices):
    STATUS = "status", _("Status")
    ASSIGN = "assign", _("Owner")


class Rule(models.TextChoices):
    """Which reminder made a task; empty for a task that somebody wrote."""

    R01 = "R01", _("No answer yet")
    R02 = "R02", _("No contact for too long")
    R03 = "R03", _("The term of the contract ends")
    R04 = "R04", _("A paper runs out")
    R05 = "R05", _("A hearing is near")
    R06 = "R06", _("No news of a prisoner of war")
    R07 = "R07", _("Remains: the next step is late")
    R08 = "R08", _("Granted, and not come true")
    R09 = "R09", _("They wait for what they asked for")
    R10 = "R10", _("A consent is to be looked at again")
    R11 = "R11", _("Sharing with a partner ends")
    R12 = "R12", _("The family has not heard from us")
    R13 = "R13", _("A day to remember")
    R14 = "R14", _("A new case has no owner")
    R15 = "R15", _("Home again: ask how it goes")
    R16 = "R16", _("A legal time limit is near")
    R17 = "R17", _("Closed for long: keep or remove")
    R18 = "R18", _("A death has no second source")
    R19 = "R19", _("A partner has not answered")
    # Not of the timetable: a step of a playbook, as it was planned when a request was opened.
    P01 = "P01", _("Next step of the plan")
    # Nor are these: what a partner did is to be looked at.
    P02 = "P02", _("Read what a partner wrote")
    P03 = "P03", _("A partner takes the case over, and it could not be closed")


# What made these happened once: they do not come back when a case is opened again.
OF_PARTNERS = (Rule.P02, Rule.P03)
