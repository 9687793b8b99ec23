"""A sheet of invented men by the thousand, as a group keeps one: many forms, gaps, some twice."""

import csv
import io
import random
from collections.abc import Iterator
from datetime import date, timedelta

from tests.crowd import PARTS, names

HEADINGS = (
    *("S.N.", "Name", "Date of birth", "Nationality", "Passport", "Phone", "Reported by"),
    *("Contract date", "Last contact", "Present condition", "Promised job", "Remarks"),
)
# By the script of the name, as tests.crowd goes through them: a country and its telephones.
LANDS = {
    "Latn": ("Kenya", "07000{:05}"),
    "Cyrl": ("Узбекистан", "+99890{:07}"),
    "Deva": ("Nepali", "98000{:05}"),
    "Arab": ("العراق", "+9647900{:06}"),
    "Beng": ("Bangladesh", "01700{:06}"),
}
CONDITIONS = (
    "missing",
    "in the army, calls sometimes",
    "wounded",
    "пропал без вести",
    "killed",
    "",
)
JOBS = ("security guard", "cook", "warehouse, 2000 USD a month", "охранник", "")
REMARKS = (
    "They took his passport. He does not read Russian.",
    "Agent took 6,500 USD; he was told it is no war.",
    "Last voice message from Luhansk. Wife asks not to call his father.",
    "",
    "",
)
TWICE = 0.02


def sheet_of(rows: int) -> bytes:
    """Return a CSV of so many rows below its headings; the same for the same number."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(HEADINGS)
    writer.writerows(_rows(rows))
    return out.getvalue().encode()


def _rows(rows: int) -> Iterator[list[str]]:
    chance = random.Random(rows)
    told: list[list[str]] = []
    men = list(names(rows + len(PARTS)))[:rows]
    each_script = -(-len(men) // len(PARTS))
    lands = list(LANDS.values())
    for number, name in enumerate(men):
        land, phone = lands[number // each_script]
        row = _row(name, land, phone.format(number), number, chance)
        if told and chance.random() < TWICE:
            row = [row[0], *chance.choice(told)[1:]]
        told.append(row)
    chance.shuffle(told)
    for number, row in enumerate(told, start=1):
        yield [str(number), *row[1:]]


def _row(name: str, land: str, phone: str, number: int, chance: random.Random) -> list[str]:
    contract = date(2023, 6, 1) + timedelta(days=chance.randrange(800))
    heard = contract + timedelta(days=chance.randrange(200))
    return [
        str(number),
        name,
        _birth(chance),
        land,
        f"XX{number:07}" if chance.random() < 0.6 else "",
        phone if chance.random() < 0.8 else "",
        chance.choice(("wife", "brother 0700000001", "mother", "")),
        contract.strftime(chance.choice(("%Y-%m-%d", "%d.%m.%Y", "%b %Y", "%d/%m/%Y"))),
        heard.strftime(chance.choice(("%Y-%m-%d", "%d %B %Y"))),
        chance.choice(CONDITIONS),
        chance.choice(JOBS),
        chance.choice(REMARKS),
    ]


def _birth(chance: random.Random) -> str:
    day = date(1975, 1, 1) + timedelta(days=chance.randrange(30 * 365))
    forms = (f"{day}", f"{day:%d.%m.%Y}", f"{day:%d/%m/%Y}", f"{day.year}", f"{2024 - day.year}")
    return chance.choice(forms)
