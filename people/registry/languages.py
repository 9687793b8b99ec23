"""Languages that people speak and papers are written in."""

from collections.abc import Collection

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _


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
    PERSIAN = "fas", _("Persian or Dari")
    PASHTO = "pus", _("Pashto")
    URDU = "urd", _("Urdu")
    PUNJABI = "pan", _("Punjabi")
    MALAYALAM = "mal", _("Malayalam")
    KAZAKH = "kaz", _("Kazakh")
    TURKMEN = "tuk", _("Turkmen")
    AZERBAIJANI = "aze", _("Azerbaijani")
    ARMENIAN = "hye", _("Armenian")
    TURKISH = "tur", _("Turkish")
    AMHARIC = "amh", _("Amharic")
    SOMALI = "som", _("Somali")
    HAUSA = "hau", _("Hausa")
    PORTUGUESE = "por", _("Portuguese")
    HEBREW = "heb", _("Hebrew")
    GREEK = "ell", _("Greek")
    UKRAINIAN = "ukr", _("Ukrainian")
    CHINESE = "zho", _("Chinese")
    OTHER = "mis", _("Another language")


def spoken() -> list[tuple[str, str]]:
    """The languages that somebody can be said to speak, by name; “another” comes last."""
    named = [(code.value, str(code.label)) for code in Language if code != Language.UNKNOWN]
    return sorted(named, key=lambda choice: (choice[0] == Language.OTHER, choice[1]))


def check_languages(codes: Collection[str]) -> None:
    """Raise ValidationError where one of the codes is none."""
    if set(codes) - set(Language.values):
        raise ValidationError({"languages": gettext("This is not one of the choices.")})
