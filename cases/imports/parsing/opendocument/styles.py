"""What the styles of an OpenDocument sheet hide, and how much of a day they show."""

from dataclasses import dataclass, field

from cases.imports.parsing.office.formats import DAY, MONTH, NO_YEAR, YEAR


@dataclass
class Styles:
    """Filled while the document streams by: styles stand before the cells that name them."""

    hidden_sheets: set[str] = field(default_factory=set)
    _parts: dict[str, set[str]] = field(default_factory=dict)
    _data: dict[str, str] = field(default_factory=dict)
    _style: str = ""
    _date: str = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Take note of an element of the styles; `attributes` by their local names."""
        if name == "style":
            self._style = attributes.get("name", "")
            self._data[self._style] = attributes.get("data-style-name", "")
        elif name == "table-properties" and attributes.get("display") == "false":
            self.hidden_sheets.add(self._style)
        elif name == "date-style":
            self._date = attributes.get("name", "")
            self._parts[self._date] = set()
        elif name in ("day", "month", "year") and self._date:
            self._parts[self._date].add(name)

    def end(self, name: str) -> None:
        if name == "date-style":
            self._date = ""

    def shown(self, style: str) -> str:
        """Return what cells of this style show of a day."""
        parts = self._parts.get(self._data.get(style, ""), set())
        if not parts or {"day", "year"} <= parts:
            return DAY
        if "year" in parts:
            return MONTH if "month" in parts else YEAR
        return NO_YEAR
