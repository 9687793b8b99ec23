"""The texts that cells of a workbook share: a cell names its text by its place."""

from collections.abc import Iterable

from cases.imports.parsing.limits import Limits
from cases.imports.parsing.office.xml import stream
from cases.imports.parsing.refusal import Refusal


def shared_strings(pieces: Iterable[bytes], limits: Limits) -> list[str]:
    """Return the texts, in order. Readings printed above a text (phonetic runs) are left out.

    A text too long is kept one sign longer than a cell may be, so that it is seen to be cut.
    """
    found: list[str] = []
    runs: list[str] = []
    room = limits.cell + 1
    total = 0
    is_text = is_reading = False

    def start(name: str, _: dict[str, str]) -> None:
        nonlocal is_text, is_reading, room
        if name == "t":
            is_text = not is_reading
        elif name == "si":
            runs.clear()
            room = limits.cell + 1
        elif name == "rPh":
            is_reading = True

    def end(name: str) -> None:
        nonlocal is_text, is_reading, total
        if name == "t":
            is_text = False
        elif name == "rPh":
            is_reading = False
        elif name == "si":
            found.append("".join(runs))
            total += len(found[-1])
            if total > limits.text or len(found) > limits.cells:
                raise Refusal("text")

    def text(piece: str) -> None:
        nonlocal room
        if is_text and room > 0:
            runs.append(piece[:room])
            room -= len(runs[-1])

    stream(pieces, start=start, end=end, text=text)
    return found
