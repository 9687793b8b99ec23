"""By what a row is known again when its sheet comes back."""

from uuid import UUID

from cases.imports.shapes import Row
from people.registry.text import fold
from people.vault.index import blind


def key_of(row: Row, *, within: UUID) -> bytes | None:
    """Return the mark of a row: of its name, with what tells two of one name apart.

    None where a row names nobody. The serial number is not in it: people number anew.
    """
    name = row.get("name")
    if name is None:
        return None
    called = name.get("latin") or name.get("native") or name.get("label") or ""
    if not called:
        return None
    birth = row.get("dates", {}).get("birth")
    phones = row.get("phones") or []
    apart = (
        row.get("passport")
        or (birth["raw"] if birth and birth["edtf"] else "")
        or (phones[0]["e164"] if phones else "")
    )
    return blind("import.row", f"{fold(called)}|{fold(str(apart))}", within=within)
