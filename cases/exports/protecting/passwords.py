"""Passwords that can be read out, and workbooks and PDF files that open with one alone."""

import io
import secrets
from collections.abc import Iterable
from zipfile import ZipFile

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

# Both libraries hold the whole file, open and locked, a few times over: 150 MB for this much.
LIMIT_MB = 32
_GROUPS, _DIGITS = 7, 4
# Of the container that a locked workbook lies in.
_SECTOR = 4096


def new_password() -> str:
    """Return 28 random digits in groups of four (93 bits), the hyphens being part of it.

    Digits are read out in every language, heard without doubt, and stand on every keyboard;
    letters and words are each of one script and one spelling.
    """
    groups = (f"{secrets.randbelow(10**_DIGITS):0{_DIGITS}d}" for _group in range(_GROUPS))
    return "-".join(groups)


def gathered(parts: Iterable[bytes]) -> bytes:
    """Return the parts as one file that can be locked; ValidationError once it is too large."""
    whole = io.BytesIO()
    for part in parts:
        whole.write(part)
        _refuse_large(whole.tell())
    return whole.getvalue()


def lock_xlsx(plain: bytes, password: str) -> bytes:
    """Return the workbook as Office locks it: AES-256, "agile". ValidationError if too large."""
    from msoffcrypto.format.ooxml import OOXMLFile  # noqa: PLC0415  # only who locks pays for it

    _refuse_large(len(plain))
    locked = io.BytesIO()
    OOXMLFile(io.BytesIO(_filled_up(plain))).encrypt(password, locked)
    return locked.getvalue()


def lock_pdf(plain: bytes, password: str) -> bytes:
    """Return the PDF locked by AES-256 (revision 6, PDF 2.0). ValidationError if too large.

    Nobody learns the owner's password: with it a reader would lift what the other one restricts,
    and nothing is restricted here.
    """
    import pypdf  # noqa: PLC0415  # as above

    _refuse_large(len(plain))
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(plain))
    writer.pdf_header = "%PDF-2.0"
    writer.encrypt(password, owner_password=secrets.token_urlsafe(32), algorithm="AES-256")
    locked = io.BytesIO()
    writer.write(locked)
    return locked.getvalue()


def _filled_up(workbook: bytes) -> bytes:
    """Make a small workbook longer by a comment of its archive, which no program shows.

    What is shorter than a sector of the container lies elsewhere in it, and the library writes it
    so that nothing opens it again.
    """
    if len(workbook) >= _SECTOR:
        return workbook
    longer = io.BytesIO(workbook)
    with ZipFile(longer, "a") as archive:
        archive.comment = b" " * _SECTOR
    return longer.getvalue()


def _refuse_large(size: int) -> None:
    if size > LIMIT_MB * 1024 * 1024:
        raise ValidationError(
            _(
                "A file of more than %(limit)s MB cannot be locked by a password. Choose fewer "
                "cases, or an age key, which knows no limit."
            )
            % {"limit": LIMIT_MB},
            code="too_large",
        )
