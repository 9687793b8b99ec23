"""Places that stand in a chat: countries by any of their names, and words after "in" or "near"."""

import re
from collections.abc import Iterator

from cases.casebook.chats.gathering import Mention, Mentions
from cases.casebook.chats.messages import Chat
from cases.casebook.chats.words import NO_PLACES, PLACE_COMES
from people.dates.months import MONTHS
from people.dates.typed import fold as fold_date
from people.registry.countries import read_country
from people.registry.text import fold

Read = tuple[str, str, str]

# A name with a capital, or two or three: "New Delhi", "Rostov-on-Don", "Старый Оскол".
_CAPITAL = r"[^\W\d_a-zа-яёіїєґß-öø-ÿ]"
_NAME = rf"{_CAPITAL}[^\W\d_]*(?:['’‑-][^\W\d_]+)*"
_COMES = re.compile(
    rf"(?<![^\W_])(?:{'|'.join(map(re.escape, PLACE_COMES))})\s+(?P<place>{_NAME}"
    rf"(?:[ \u00a0](?:de |del |la )?{_NAME}){{0,2}})"
)
_LONGEST = 80


def places_in(chat: Chat) -> Iterator[tuple[Read, Mention]]:
    """Yield places; a country with its code, anything else as it was written."""
    mentions = Mentions()
    for message in chat.messages:
        for found in _COMES.finditer(message.text):
            start, end = found.span("place")
            if end - start <= _LONGEST and not _is_no_place(found["place"].split()[0]):
                mentions.add(found["place"], message, start, end)
    for written, mention in mentions.most_often():
        code = read_country(written).code
        yield (code or fold(written), code, ""), mention


def _is_no_place(word: str) -> bool:
    months = MONTHS.get(fold_date(word), {})
    return fold(word) in NO_PLACES or "greg" in months or "bs" in months
