"""Text as a person sees it: no control characters but line breaks."""

import re

_CONTROLS = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_LINE_BREAKS = re.compile(r"\r\n?|\x0b|\x0c|\x85")


def cleaned(text: str) -> tuple[str, bool]:
    """Return the text, and whether something was taken out that is no space and no line break.

    Invisible characters that steer writing (joiners, marks of direction) stay for the reader.
    """
    if not _CONTROLS.search(text):
        return text, False
    plain = _LINE_BREAKS.sub("\n", text).replace("\t", " ")
    clean = _CONTROLS.sub("", plain)
    return clean, len(clean) != len(plain)
