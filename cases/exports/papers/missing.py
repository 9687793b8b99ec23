"""Signs that cannot be printed, told to who printed without repeating the text."""

import unicodedata
from collections.abc import Iterable

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

_EAST_ASIAN = ("HANGUL", "CJK", "HIRAGANA", "KATAKANA", "BOPOMOFO")
_TOLD = 3


class MissingGlyphs(ValidationError):
    """No font at hand has these signs. It tells scripts, some code points, what to install."""

    def __init__(self, signs: Iterable[str]) -> None:
        by_script: dict[str, list[str]] = {}
        for sign in sorted(signs):
            by_script.setdefault(_script(sign), []).append(sign)
        self.scripts = tuple(by_script)
        self.packages = tuple(dict.fromkeys(map(_package, by_script)))
        super().__init__(
            _(
                "No font here can print these signs: %(signs)s. Let whoever runs Homeward install "
                "the package %(packages)s, or take the signs out, then try again."
            )
            % {
                "signs": "; ".join(f"{name} ({_codes(by_script[name])})" for name in by_script),
                "packages": ", ".join(self.packages),
            },
            code="missing_glyphs",
        )


def _script(sign: str) -> str:
    """Return the first word of Unicode's name for the sign, which is mostly its script."""
    return unicodedata.name(sign, "UNNAMED").split()[0]


def _package(script: str) -> str:
    return "fonts-noto-cjk" if script in _EAST_ASIAN else "fonts-noto-core"


def _codes(signs: list[str]) -> str:
    told = ", ".join(f"U+{ord(sign):04X}" for sign in signs[:_TOLD])
    return f"{told}, …" if len(signs) > _TOLD else told
