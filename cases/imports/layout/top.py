"""The first lines of a sheet, for a person to say where its headings stand."""

from cases.imports.cells import Sheet
from people.registry.text import tidy

_LINES, _CELLS, _LENGTH = 12, 6, 40


def top_of(sheet: Sheet) -> list[tuple[int, int, list[str]]]:
    """Return of the first lines that are not empty: index, line in the file, and first cells."""
    found: list[tuple[int, int, list[str]]] = []
    for index, (line, row) in enumerate(zip(sheet.lines, sheet.rows, strict=False)):
        cells = [text[:_LENGTH] for cell in row if (text := tidy(cell))][:_CELLS]
        if cells:
            found.append((index, line, cells))
        if len(found) == _LINES:
            break
    return found
