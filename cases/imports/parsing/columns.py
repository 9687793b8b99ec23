"""Columns by the letters that spreadsheet programs give them."""

from functools import lru_cache


def letters(number: int) -> str:
    """Return A for 1, Z for 26, AA for 27."""
    told = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        told = chr(65 + rest) + told
    return told


@lru_cache(1024)
def column_number(told: str) -> int:
    """Return the number of a column by its ASCII letters: 1 for A, 28 for ab."""
    number = 0
    for letter in told.upper():
        number = number * 26 + ord(letter) - 64
    return number
