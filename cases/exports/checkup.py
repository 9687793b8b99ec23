"""What can be wrong with paper, and what then helps."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from django.conf import settings
from django.core.checks import CheckMessage, Info, Warning
from django.utils.translation import gettext as _

from cases.exports.papers.fonts import families_for, font_book
from cases.exports.papers.missing import MissingGlyphs

# One word in each script that the names of those we look for are written in.
_SCRIPTS = "Name Имя نام नाम নাম නම பெயர் പേര് ਨਾਮ နာမည် ስም Անուն სახელი ชื่อ 이름 姓名 なまえ"


def fonts() -> Iterator[CheckMessage]:
    """Look up a word of each script in the fonts that PDF files are set in."""
    scripts, packages = _missing(tuple(settings.FONT_DIRS))
    if scripts:
        yield Warning(
            _("PDF files cannot print names in: %(scripts)s.") % {"scripts": ", ".join(scripts)},
            hint=f"apt-get install {' '.join(packages)}",
        )
    else:
        yield Info(_("PDF files can print names in all scripts."))


# Reading all fonts takes a second; whoever installs some restarts, or asks the command.
@lru_cache(maxsize=2)
def _missing(folders: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    _families, signs = families_for(_SCRIPTS, font_book(folders))
    told = MissingGlyphs(signs)
    return told.scripts, told.packages
