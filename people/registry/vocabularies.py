"""Codes about persons. Codes are stored and never change; labels are translated."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Sex(models.TextChoices):
    MALE = "M", _("Male")
    FEMALE = "F", _("Female")
    OTHER = "X", _("Other")
    UNKNOWN = "U", _("Not known")


class KnownAnswer(models.TextChoices):
    YES = "yes", _("Yes")
    NO = "no", _("No")
    SOME = "some", _("Some")
    UNKNOWN = "unknown", _("Not known")


class NameKind(models.TextChoices):
    PRIMARY = "primary", _("Main name")
    PASSPORT = "passport", _("As in the passport")
    NATIVE = "native", _("In own script")
    TRANSLITERATION = "transliteration", _("In another script")
    ALIAS = "alias", _("Other name")
    NICKNAME = "nickname", _("Nickname")
    CALLSIGN = "callsign", _("Call sign")
    MAIDEN = "maiden", _("Maiden name")


class NameOrder(models.TextChoices):
    """In which order the parts of a name stand."""

    GIVEN_FIRST = "given_first", _("Given name first")
    FAMILY_FIRST = "family_first", _("Family name first")
    SINGLE = "single", _("One name only")


class Basis(models.TextChoices):
    PASSPORT = "passport", _("Passport")
    BIRTH = "birth", _("Birth")
    CLAIMED = "claimed", _("Said so")
    NATURALISED_RU = "naturalised_ru", _("Made a Russian citizen")
    ETHNONYM = "ethnonym", _("Name of a people")


class Certainty(models.TextChoices):
    CONFIRMED = "confirmed", _("Confirmed")
    CLAIMED = "claimed", _("Claimed")
    INFERRED = "inferred", _("Inferred")


class IdentifierKind(models.TextChoices):
    PASSPORT = "passport", _("Passport")
    NATIONAL_ID = "national_id", _("National identity card")
    RU_PASSPORT = "ru_passport", _("Russian passport")
    MILITARY_ID = "military_id", _("Military identity card")
    DOG_TAG = "dog_tag", _("Dog tag")
    BIRTH_CERT = "birth_cert", _("Birth certificate")
    VISA = "visa", _("Visa")
    MIGRATION_CARD = "migration_card", _("Migration card")
    POW_NUMBER = "pow_number", _("Prisoner-of-war number")
    ICRC_REF = "icrc_ref", _("ICRC reference")


class ContactKind(models.TextChoices):
    PHONE = "phone", _("Phone")
    WHATSAPP = "whatsapp", "WhatsApp"
    TELEGRAM = "telegram", "Telegram"
    SIGNAL = "signal", "Signal"
    VIBER = "viber", "Viber"
    FACEBOOK = "facebook", "Facebook"
    EMAIL = "email", _("E-mail")
    VK = "vk", "VK"
    ADDRESS = "address", _("Address")


class ContactOf(models.TextChoices):
    SELF = "self", _("The person")
    FAMILY = "family", _("The family")
    OTHER = "other", _("Somebody else")


class SafeToUse(models.TextChoices):
    YES = "yes", _("Safe to use")
    ONLY_TEXT = "only_text", _("Text only")
    ONLY_AT_HOURS = "only_at_hours", _("Only at certain hours")
    NO = "no", _("Do not call or write")
    UNKNOWN = "unknown", _("Not known if safe")


class Relation(models.TextChoices):
    """Who a reporter or relative is to the person."""

    SELF = "self", pgettext_lazy("relation", "The person himself or herself")
    SPOUSE = "spouse", _("Husband or wife")
    PARTNER = "partner", _("Partner")
    PARENT = "parent", _("Mother or father")
    CHILD = "child", _("Son or daughter")
    SIBLING = "sibling", _("Brother or sister")
    COUSIN = "cousin", _("Cousin")
    OTHER_RELATIVE = "other_relative", _("Another relative")
    FRIEND = "friend", _("Friend")
    LAWYER = "lawyer", pgettext_lazy("relation", "Lawyer")
    REPRESENTATIVE = "representative", _("Representative")
    FELLOW_RECRUIT = "fellow_recruit", _("Fellow recruit")
    NON_RELATIVE = "non_relative", _("No relative")
    OPEN_SOURCE = "open_source", _("Open source (news, posts)")
    UNKNOWN = "unknown", _("Not known")


class HeldBy(models.TextChoices):
    """In whose hands a paper is."""

    PERSON = "person", pgettext_lazy("held by", "The person")
    FAMILY = "family", pgettext_lazy("held by", "The family")
    UNIT = "unit", pgettext_lazy("held by", "The unit")
    AGENT = "agent", pgettext_lazy("held by", "An agent")
    AUTHORITY = "authority", pgettext_lazy("held by", "An authority")
    LOST = "lost", pgettext_lazy("held by", "Nobody: it is lost")
    UNKNOWN = "unknown", pgettext_lazy("held by", "Not known")


class ClaimAbout(models.TextChoices):
    """What may be contested about a person."""

    BIRTH = "birth", _("Birth")
    NATIONALITY = "nationality", _("Nationality")


class PairState(models.TextChoices):
    """What was found of two persons who look alike."""

    OPEN = "open", _("To be looked at")
    UNSURE = "unsure", _("Not sure")
    DIFFERENT = "different", _("Not the same person")
    SAME = "same", _("The same person")
