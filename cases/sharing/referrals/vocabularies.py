"""Codes of referrals: what is asked of a partner, how far it came, why it was refused."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Help(models.TextChoices):
    """What a partner is asked to do for one case."""

    LEGAL = "legal", _("Legal help")
    REPRESENTATION = "representation", _("Speak for him or her before authorities")
    TRACING = "tracing", _("Search for him or her")
    MEDICAL = "medical", _("Medical help")
    COUNSELLING = "counselling", _("Counselling")
    PAPERS = "papers", _("Help with papers")
    FAMILY = "family", _("Help for the family")
    SHELTER = "shelter", _("A safe place")
    JOURNEY = "journey", _("Help on the way home")
    RECEPTION = "reception", _("Reception at home")
    OTHER = "other", pgettext_lazy("help", "Something else, written below")
    HANDOVER = "handover", _("Take over the whole case")


# The same in the words of HTCDS 2.0, as the standard knows reasons of a referral.
HTCDS_REASONS: dict[str, str] = {
    **dict.fromkeys(Help, "AdditionalServicesRequired"),
    **dict.fromkeys((Help.JOURNEY, Help.RECEPTION), "MigrationOrChangeOfLocation"),
    **dict.fromkeys((Help.OTHER, Help.HANDOVER), "Other"),
}


class ReferralState(models.TextChoices):
    SENT = "sent", pgettext_lazy("referral", "Waits for an answer")
    ACCEPTED = "accepted", pgettext_lazy("referral", "Accepted")
    DONE = "done", pgettext_lazy("referral", "Done")
    REFUSED = "refused", pgettext_lazy("referral", "Refused")
    REVOKED = "revoked", pgettext_lazy("referral", "Taken back")


OPEN = (ReferralState.SENT, ReferralState.ACCEPTED)
FINAL = (ReferralState.DONE, ReferralState.REFUSED, ReferralState.REVOKED)


class Refusal(models.TextChoices):
    """Why a partner does not do it."""

    CAPACITY = "capacity", _("No time or means for it now")
    MANDATE = "mandate", _("Not what we do")
    REACH = "reach", _("Not where we work")
    CONFLICT = "conflict", _("We work for somebody on the other side")
    DANGER = "danger", _("It would put somebody in danger")
    UNWANTED = "unwanted", _("He or she, or the family, does not want it")
    DOUBLE = "double", _("We, or others, do it already")
    OTHER = "other", pgettext_lazy("refusal", "Something else, written below")
