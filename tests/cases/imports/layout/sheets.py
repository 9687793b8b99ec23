"""Small sheets of invented people."""

from cases.imports.cells import Sheet


def sheet_of(*rows: list[str], **told: object) -> Sheet:
    return Sheet("List", [list(row) for row in rows], list(range(1, len(rows) + 1)), **told)


HEADINGS = ["No", "Name", "Date of birth", "Country", "Passport", "Phone", "Status"]
AMIR = ["1", "Amir Karimi", "12.04.1994", "Kenya", "AK0000901", "+254 700 000 091", "missing"]
BARAKA = ["2", "Baraka Ouma", "1991", "Kenya", "BK0000902", "0700000092", "returned"]
