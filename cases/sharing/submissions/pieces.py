"""Taking what was sent apart, piece by piece: what is wrong is noted where it stands."""

import re
from collections.abc import Callable, Collection, Mapping
from datetime import date
from typing import Any

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.utils.translation import gettext as _

from cases.casebook.validators import is_in_future
from people.dates.fuzzy import FuzzyDate
from people.registry.countries import is_country
from people.registry.text import tidy

_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
# Of those that are not taken so many are named.
_MOST_NAMED, _LONGEST_NAMED = 20, 40


class Pieces:
    """The fields of one object that was sent, taken one after the other.

    `wrong` gathers by path, as `names.0.full`, what is wrong with them; it is shared with the
    objects within.
    """

    def __init__(
        self, sent: Any, *, at: str = "", wrong: dict[str, list[str]] | None = None
    ) -> None:
        self.at = at
        self.wrong: dict[str, list[str]] = {} if wrong is None else wrong
        self._left = dict(sent) if isinstance(sent, Mapping) else {}
        if not isinstance(sent, Mapping):
            self._note("", _("Send an object with named fields here."))

    def refuse(self, name: str, said: str) -> None:
        """Note what is wrong with a field, if nothing was found wrong with it before."""
        if not self.is_wrong(name):
            self._note(name, said)

    def is_wrong(self, *names: str) -> bool:
        return any(self._path(name) in self.wrong for name in names)

    def check(self, name: str, ask: Callable[[], Any]) -> Any:
        """Return what `ask` does; what it refuses is noted at the field, and None returned."""
        try:
            return ask()
        except ValidationError as error:
            for said in error.messages:
                self._note(name, said)
        return None

    def text(self, name: str, most: int) -> str:
        """Return a text without control and direction characters; empty where none was sent."""
        sent = self._take(name)
        if sent is None:
            return ""
        if not isinstance(sent, str):
            self._note(name, _("Send text here."))
            return ""
        if len(sent) > most:
            self._note(name, _("This is too long: at most %(most)d characters.") % {"most": most})
            return ""
        return tidy(sent)

    def exactly(self, name: str, form: re.Pattern[str], said: str) -> str:
        """Return a text that has this form, as it was sent; empty where none was sent."""
        sent = self._take(name)
        if sent is None:
            return ""
        if not isinstance(sent, str) or not form.fullmatch(sent):
            self._note(name, said)
            return ""
        return sent

    def code(self, name: str, codes: Collection[str]) -> str:
        """Return a code of a list; empty where none was sent."""
        sent = self._take(name)
        if sent is None:
            return ""
        if not isinstance(sent, str) or sent not in codes:
            self._note(name, _("This is not one of the choices."))
            return ""
        return sent

    def codes(self, name: str, codes: Collection[str]) -> list[str]:
        """Return codes of a list, each once."""
        sent = self._list(name, len(codes))
        if not all(isinstance(each, str) and each in codes for each in sent):
            self._note(name, _("This is not one of the choices."))
            return []
        return list(dict.fromkeys(sent))

    def country(self, name: str) -> str:
        """Return a country, alpha-3; empty where none was sent."""
        sent = self._take(name)
        if sent is None:
            return ""
        if not isinstance(sent, str) or not is_country(sent):
            self._note(name, _("Send a country by its three letters, as in NPL."))
            return ""
        return sent

    def countries(self, name: str, most: int) -> list[str]:
        sent = self._list(name, most)
        if not all(isinstance(each, str) and is_country(each) for each in sent):
            self._note(name, _("Send countries by their three letters, as in NPL."))
            return []
        return list(dict.fromkeys(sent))

    def past(self, name: str, most: int) -> str:
        """Return the EDTF text of something that has happened; empty where none was sent."""
        is_sent = name in self._left
        text = self.text(name, most)
        if self.is_wrong(name) or not is_sent:
            return ""
        try:
            when = FuzzyDate(text)
        except ValueError:
            self._note(name, _("Send a date in EDTF, as in 2024-05-17, 2024-05 or 2024~."))
            return ""
        if is_in_future(when):
            self._note(name, _("This day has not come yet."))
            return ""
        return text

    def day(self, name: str) -> date | None:
        """Return a day; None, and an error, where none was sent."""
        text = self.text(name, 10)
        try:
            if _DAY.fullmatch(text):
                return date.fromisoformat(text)
        except ValueError:
            pass
        self._note(name, _("Send a day, as in 2024-05-17."))
        return None

    def object(self, name: str) -> "Pieces | None":
        sent = self._take(name)
        return None if sent is None else Pieces(sent, at=self._path(name), wrong=self.wrong)

    def objects(self, name: str, most: int) -> list["Pieces"]:
        at = self._path(name)
        sent = enumerate(self._list(name, most))
        return [Pieces(each, at=f"{at}.{place}", wrong=self.wrong) for place, each in sent]

    def nothing_else(self) -> None:
        """Note every field that nobody has taken: what is not asked for is not kept."""
        for name in list(self._left)[:_MOST_NAMED]:
            self._note(tidy(str(name)[:_LONGEST_NAMED]), _("This is not taken."))

    def _list(self, name: str, most: int) -> list[Any]:
        sent = self._take(name)
        if sent is None:
            return []
        if not isinstance(sent, list | tuple):
            self._note(name, _("Send a list here."))
            return []
        if len(sent) > most:
            self._note(name, _("These are too many: at most %(most)d.") % {"most": most})
            return []
        return list(sent)

    def _take(self, name: str) -> Any:
        """Return what was sent there; None where nothing was, or null, which is refused."""
        is_sent, sent = name in self._left, self._left.pop(name, None)
        if is_sent and sent is None:
            self._note(name, _("Leave it out, rather than send null."))
        return sent

    def _path(self, name: str) -> str:
        return ".".join(filter(None, (self.at, name))) or NON_FIELD_ERRORS

    def _note(self, name: str, said: str) -> None:
        self.wrong.setdefault(self._path(name), []).append(said)
