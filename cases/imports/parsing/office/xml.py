"""Streaming XML: no document type, no entities, no names of spaces, nothing kept."""

from collections.abc import Callable, Iterable, Mapping
from xml.parsers import expat

from cases.imports.parsing.refusal import Refusal

Start = Callable[[str, dict[str, str]], object]
End = Callable[[str], object]
Text = Callable[[str], object]
_BUFFER = 256 * 1024


def stream(
    pieces: Iterable[bytes], *, start: Start, end: End | None = None, text: Text | None = None
) -> None:
    """Call `start` and `end` with local names. A document type is refused: none is needed."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.buffer_size = _BUFFER
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    local = _LocalNames()
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    parser.StartElementHandler = lambda name, attributes: start(local[name], attributes)
    if end is not None:
        parser.EndElementHandler = lambda name: end(local[name])
    if text is not None:
        parser.CharacterDataHandler = text
    try:
        for piece in pieces:
            parser.Parse(piece, False)
        parser.Parse(b"", True)
    except expat.ExpatError:
        raise Refusal("damaged") from None


def local_attributes(attributes: Mapping[str, str]) -> dict[str, str]:
    """Return the attributes by their local names: `r:id` is `id`."""
    return {name.rpartition(":")[2]: value for name, value in attributes.items()}


def is_true(value: str | None) -> bool:
    return value in ("1", "true", "on")


def whole(value: str | None) -> int:
    """Return a number of rows, columns or styles; 0 for what is none."""
    is_number = value is not None and value.isascii() and value.isdigit() and len(value) < 9
    return int(value) if value and is_number else 0


class _LocalNames(dict[str, str]):
    def __missing__(self, name: str) -> str:
        local = name.rpartition(":")[2]
        if len(self) < 1000:
            self[name] = local
        return local


def _refuse(*_: object) -> None:
    raise Refusal("entities")
