"""Code lists of what partners' servers are told, and of how the telling went."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class HookEvent(models.TextChoices):
    """What an endpoint can be told. The codes are part of the API and never change."""

    CASE_CHANGED = "case.changed", _("A shared case changed")
    CASE_WITHDRAWN = "case.withdrawn", _("A case is no longer shared: what was kept of it must go")
    REFERRAL_CHANGED = "referral.changed", _("A referral is new or moved on")
    NOTE_ADDED = "note.added", _("A note was written")
    SUBMISSION_CHANGED = "submission.changed", _("A case that was handed in moved on")
    EXPORT_READY = "export.ready", _("An export can be fetched")
    TEST = "webhook.test", _("Somebody asked for a test")


# The test goes to whoever is tested, chosen or not.
CHOOSABLE = [event for event in HookEvent if event != HookEvent.TEST]


class State(models.TextChoices):
    """How far one delivery is."""

    WAITING = "waiting", _("Waiting")
    DELIVERED = "delivered", _("Delivered")
    DEAD = "dead", _("Not delivered")


class Outcome(models.TextChoices):
    """What came of the last attempt, in our words: those of the receiver are not kept."""

    TAKEN = "taken", _("The receiver took it")
    REFUSED = "refused", _("The receiver refused it")
    GONE = "gone", _("The receiver says that it is gone for good")
    REDIRECTED = "redirected", _("The receiver wanted to send us elsewhere, and we do not go")
    SLOW = "slow", _("The receiver took too long")
    NO_ANSWER = "no_answer", _("The receiver cannot be reached")
    TOO_LONG = "too_long", _("The receiver's answer was too long")
    BAD_ADDRESS = "bad_address", _("The address is none that we may write to")
    BAD_CERTIFICATE = "bad_certificate", _("The receiver's certificate does not prove who it is")
    DISABLED = "disabled", _("The endpoint was switched off")


class Disabled(models.TextChoices):
    """Why nothing is sent to an endpoint."""

    BY_HAND = "by_hand", _("Switched off by somebody")
    FAILING = "failing", _("Switched off after days without one delivery")
    GONE = "gone", _("Switched off because the receiver said that it is gone for good")
    CLOSED = "closed", _("Switched off because the partner is closed and was told so")
    KEY_ENDED = "key_ended", _("Switched off because the key that gave its address was ended")
