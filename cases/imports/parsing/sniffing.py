"""What a file is by its first bytes, whatever its name says."""

import re

from cases.imports.parsing.refusal import Refusal

ZIP, TEXT, OLDER = "zip", "text", "older"

_SIGNATURES = (
    (b"%PDF-", "pdf"),
    (b"{\\rtf", "word"),
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"RIFF", "picture"),
    (b"II*\x00", "picture"),
    (b"MM\x00*", "picture"),
    (b"7z\xbc\xaf\x27\x1c", "archive"),
    (b"Rar!", "archive"),
    (b"\x1f\x8b", "archive"),
    (b"BZh", "archive"),
    (b"\xfd7zXZ", "archive"),
    (b"SQLite format 3\x00", "strange"),
    (b"\x7fELF", "strange"),
    (b"MZ\x90", "strange"),
    (b"age-encryption.org/", "password"),
    (b"-----BEGIN PGP MESSAGE", "password"),
)
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PAGE = re.compile(
    rb"(?is)\A[\s\x00]*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|table|meta)\b"
)
_XML = re.compile(rb"(?i)\A\s*<\?xml\b")


def kind_of(content: bytes) -> str:
    """Return ZIP, TEXT or OLDER; raise a Refusal for what is surely something else."""
    if not content.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise Refusal("empty")
    if content.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return ZIP
    for signature, code in _SIGNATURES:
        if content.startswith(signature):
            raise Refusal(code)
    if content.startswith(_COMPOUND):
        if (kind := _compound(content)) == OLDER:
            return OLDER
        raise Refusal(kind)
    _refuse_markup(content[:4096])
    if content[4:12] in (b"ftypheic", b"ftypmif1", b"ftypavif", b"ftypheix"):
        raise Refusal("picture")
    if b"%PDF-" in content[:1024]:
        raise Refusal("pdf")
    return TEXT


def _refuse_markup(head: bytes) -> None:
    head = head.removeprefix(b"\xef\xbb\xbf")
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        head = head[2:].replace(b"\x00", b"")
    if _PAGE.match(head):
        raise Refusal("page")
    if _XML.match(head):
        raise Refusal("page" if re.search(rb"(?i)<html\b", head) else "xml")


def _compound(content: bytes) -> str:
    """Say what an OLE compound file is by the names of the streams in its directory."""
    names = {
        "EncryptedPackage": "password",
        "WordDocument": "word",
        "PowerPoint Document": "slides",
        "Workbook": OLDER,
        "Book": OLDER,
    }
    for name, code in names.items():
        if name.encode("utf-16-le") + b"\x00\x00" in content:
            return code
    return "strange"
