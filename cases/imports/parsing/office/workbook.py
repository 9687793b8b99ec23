"""The table of contents of an office file: its sheets, where they are, what day is day one."""

from dataclasses import dataclass, field
from posixpath import dirname, join, normpath

from cases.imports.parsing.office.archive import Archive
from cases.imports.parsing.office.xml import is_true, local_attributes, stream
from cases.imports.parsing.refusal import Refusal


@dataclass(frozen=True)
class SheetPart:
    name: str
    part: str
    is_hidden: bool


@dataclass
class Contents:
    """`strings` and `styles` are the names of those parts, or empty."""

    sheets: list[SheetPart] = field(default_factory=list)
    strings: str = ""
    styles: str = ""
    is_1904: bool = False


def contents(archive: Archive) -> Contents:
    """Read the workbook's own part and its links; other kinds of office files are refused."""
    links = _links(archive, "")
    workbook = next((part for kind, part in links.values() if kind == "officeDocument"), "")
    if workbook not in archive or not _is_workbook(archive, workbook):
        raise Refusal(_what_else(archive, workbook))
    found = Contents()
    links = _links(archive, workbook)
    for kind, part in links.values():
        if kind == "sharedStrings" and part in archive:
            found.strings = part
        elif kind == "styles" and part in archive:
            found.styles = part

    def start(name: str, attributes: dict[str, str]) -> None:
        if name == "workbookPr":
            found.is_1904 = is_true(attributes.get("date1904"))
        elif name == "sheet":
            told = local_attributes(attributes)
            kind, part = links.get(told.get("id", ""), ("", ""))
            if kind == "worksheet" and part in archive:
                hidden = told.get("state", "visible") != "visible"
                found.sheets.append(SheetPart(told.get("name", ""), part, hidden))

    stream(archive.pieces(workbook), start=start)
    return found


def _links(archive: Archive, part: str) -> dict[str, tuple[str, str]]:
    """Return the links of a part by their id: the last word of their kind, and what they name."""
    folder = dirname(part)
    of = join(folder, "_rels", f"{part[len(folder) :].lstrip('/')}.rels")
    found: dict[str, tuple[str, str]] = {}

    def start(name: str, attributes: dict[str, str]) -> None:
        if name == "Relationship" and attributes.get("TargetMode") != "External":
            target = normpath(join("/", folder, attributes.get("Target", ""))).lstrip("/")
            kind = attributes.get("Type", "").rpartition("/")[2]
            found[attributes.get("Id", "")] = (kind, target)

    if of in archive:
        stream(archive.pieces(of), start=start)
    return found


def _is_workbook(archive: Archive, part: str) -> bool:
    roots: list[str] = []
    if part.endswith(".bin"):
        return False
    stream(archive.pieces(part), start=lambda name, _: roots.append(name) if not roots else None)
    return roots == ["workbook"]


def _what_else(archive: Archive, main: str) -> str:
    """Say what an archive is that holds no workbook."""
    names = set(archive.names())
    tops = {name.split("/")[0] for name in names}
    if main.endswith(".bin"):
        return "old"
    if "xl" in tops:
        return "damaged"
    if "word" in tops:
        return "word"
    if "ppt" in tops:
        return "slides"
    if "index.zip" in names or "index" in tops:
        return "numbers"
    return "archive"
