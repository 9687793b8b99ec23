"""Codes of requests: states, kinds, outcomes. Codes never change; labels are translated."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class State(models.TextChoices):
    DRAFT = "draft", _("Draft")
    READY = "ready", _("Ready to send")
    SENT = "sent", _("Sent")
    ACKNOWLEDGED = "acknowledged", _("Acknowledged")
    INFO_REQUESTED = "info_requested", _("They ask for more")
    ANSWERED = "answered", _("Answered")
    GRANTED = "granted", _("Granted")
    REFUSED = "refused", _("Refused")
    APPEALED = "appealed", _("Appealed")
    FULFILLED = "fulfilled", _("Fulfilled")
    CLOSED = "closed", _("Closed")
    WITHDRAWN = "withdrawn", _("Withdrawn")
    SUSPENDED = "suspended", _("Suspended")


FINAL = (State.CLOSED, State.WITHDRAWN)
# In these an answer is awaited: past due_on they are overdue.
WAITING = (State.SENT, State.ACKNOWLEDGED)


# The course of a request, and where its first day in each state stands.
COURSE: dict[str, str] = {
    State.SENT: "first_sent_on",
    State.ACKNOWLEDGED: "first_acknowledged_on",
    State.ANSWERED: "first_answered_on",
    State.GRANTED: "first_granted_on",
    State.FULFILLED: "first_fulfilled_on",
}


class RequestKind(models.TextChoices):
    TRACING = "tracing", _("Tracing")
    DISCHARGE = "discharge", _("Discharge")
    RETURN_LIVING = "return_living", _("Return home")
    POW_RETURN = "pow_return", _("Return of a prisoner of war")
    REMAINS = "remains", _("Return of remains")
    COMPENSATION = "compensation", _("Compensation")
    COMPLAINT = "complaint", _("Complaint")
    PROSECUTION_REFERRAL = "prosecution_referral", _("Report to prosecutors")
    CONSULAR_DOCUMENT = "consular_document", _("Consular document")
    PROTECTION = "protection", _("Protection")
    OTHER = "other", _("Other")


class Channel(models.TextChoices):
    POST = "post", _("By post")
    IN_PERSON = "in_person", _("In person")
    EMAIL = "email", _("By e-mail")
    WEB_FORM = "web_form", _("Web form")
    PORTAL = "portal", _("Portal")
    HOTLINE = "hotline", _("Hotline")
    TELEGRAM_BOT = "telegram_bot", _("Telegram bot")
    DIPLOMATIC_NOTE = "diplomatic_note", _("Diplomatic note")


class Sender(models.TextChoices):
    FAMILY = "family", _("The family")
    PERSON = "person", _("The person")
    LAWYER = "lawyer", _("A lawyer")
    ORGANISATION = "organisation", _("Our group")


class Outcome(models.TextChoices):
    GRANTED = "granted", _("Granted")
    GRANTED_IN_PART = "granted_in_part", _("Granted in part")
    REFUSED = "refused", _("Refused")
    NO_RECORD = "no_record", _("They have no record")
    NOT_COMPETENT_FORWARDED = "not_competent_forwarded", _("Not theirs, sent on")
    NO_ANSWER = "no_answer", _("No answer")
    FATE_CONFIRMED_ALIVE = "fate_confirmed_alive", _("Confirmed alive")
    FATE_CONFIRMED_DEAD = "fate_confirmed_dead", _("Confirmed dead")
    PERSON_FOUND_POW = "person_found_pow", _("Found as a prisoner of war")
    PERSON_DECLINES = "person_declines", _("The person does not want it")
    WITHDRAWN = "withdrawn", _("Withdrawn")


# Which outcomes go with which decision: granted, refused, written again, closed as answered.
HELPED = (
    Outcome.GRANTED,
    Outcome.GRANTED_IN_PART,
    Outcome.FATE_CONFIRMED_ALIVE,
    Outcome.FATE_CONFIRMED_DEAD,
    Outcome.PERSON_FOUND_POW,
)
NOT_HELPED = (Outcome.REFUSED, Outcome.NO_RECORD, Outcome.NOT_COMPETENT_FORWARDED)
UNDECIDED = (
    Outcome.GRANTED_IN_PART,
    Outcome.NO_RECORD,
    Outcome.NOT_COMPETENT_FORWARDED,
    Outcome.PERSON_FOUND_POW,
)
SETTLED = (
    Outcome.NO_RECORD,
    Outcome.NOT_COMPETENT_FORWARDED,
    Outcome.FATE_CONFIRMED_ALIVE,
    Outcome.FATE_CONFIRMED_DEAD,
    Outcome.PERSON_FOUND_POW,
    Outcome.PERSON_DECLINES,
)
