"""What decides by chance which figures are hidden: a secret of each group, the same in all months.

Drawn anew for each release it would tell more: who lays two of the same people beside each other
sees in one what the other hides. Nothing of it is kept. It comes from the key of the blind index,
and figures that were made are never made anew: another key would change nothing that is public.
"""

from collections.abc import Callable
from uuid import UUID

from people.vault.index import INDEX_BYTES, blind

# By table, row and column, a number from 0 to 1.
Draw = Callable[[str, str, str], float]


def draw_of(organisation_id: UUID) -> Draw:
    def drawn(table: str, row: str, column: str) -> float:
        mark = blind("public_figure.draw", f"{table}|{row}|{column}", within=organisation_id)
        return int.from_bytes(mark, "big") / (1 << 8 * INDEX_BYTES)

    return drawn
