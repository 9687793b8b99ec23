"""Languages that people speak and papers are written in."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Language(models.TextChoices):
    """ISO 639-3."""

    UNKNOWN = "und", pgettext_lazy("language", "Not known")
    RUSSIAN = "rus", _("Russian")
    ENGLISH = "eng", _("English")
    NEPALI = "nep", _("Nepali")
    HINDI = "hin", _("Hindi")
    BENGALI = "ben", _("Bengali")
    ARABIC = "ara", _("Arabic")
    SPANISH = "spa", _("Spanish")
    FRENCH = "fra", _("French")
    UZBEK = "uzb", _("Uzbek")
    TAJIK = "tgk", _("Tajik")
    KYRGYZ = "kir", _("Kyrgyz")
    SINHALA = "sin", _("Sinhala")
    TAMIL = "tam", _("Tamil")
    SWAHILI = "swa", _("Swahili")
    KOREAN = "kor", _("Korean")
    OTHER = "mis", _("Another language")
