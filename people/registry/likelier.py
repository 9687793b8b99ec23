"""Which of several countries is likelier, by the telephone and the script of the name.

It orders what is asked; it never answers.
"""

from collections.abc import Iterable

import phonenumbers

from people.registry.countries import calling_region
from people.registry.phones import read_phones
from people.registry.scripts import scripts_of

# Where most men live who write their names so.
_WRITTEN_IN = {
    "Arab": ("IRQ", "SYR", "EGY", "YEM", "SDN", "JOR", "MAR", "DZA", "TUN", "AFG", "IRN", "PAK"),
    "Armn": ("ARM",),
    "Beng": ("BGD", "IND"),
    "Cyrl": ("RUS", "UZB", "TJK", "KGZ", "KAZ", "TKM", "UKR", "BLR", "SRB", "MDA"),
    "Deva": ("NPL", "IND"),
    "Ethi": ("ETH", "ERI"),
    "Geor": ("GEO",),
    "Guru": ("IND",),
    "Hang": ("PRK", "KOR"),
    "Hani": ("CHN", "TWN"),
    "Mlym": ("IND",),
    "Mymr": ("MMR",),
    "Sinh": ("LKA",),
    "Taml": ("LKA", "IND"),
}


def likelier_first(codes: Iterable[str], *, phones: str = "", names: str = "") -> tuple[str, ...]:
    """The same countries: those of a telephone first, then those that write so, else as before."""
    dialled = {region for phone in read_phones(phones) if (region := _region(phone.e164))}
    written = {code for script in scripts_of(names) for code in _WRITTEN_IN.get(script, ())}
    return tuple(
        sorted(codes, key=lambda code: (calling_region(code) not in dialled, code not in written))
    )


def _region(e164: str) -> str | None:
    return phonenumbers.region_code_for_number(phonenumbers.parse(e164)) if e164 else None
