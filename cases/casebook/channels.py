"""Finding cases by one channel of recruitment among the several that each may have."""

from typing import Any
from uuid import UUID

from django.db import connection

from cases.casebook.models import Case
from people.vault.index import code_marks

# From each combination of marks to the next, along the index: not row by row.
_COMBINATIONS = """
WITH RECURSIVE there(marks) AS (
    SELECT min(channel_marks) FROM cases_case WHERE organisation_id = %s
    UNION ALL
    SELECT (SELECT min(channel_marks) FROM cases_case
            WHERE organisation_id = %s AND channel_marks > there.marks)
    FROM there WHERE there.marks IS NOT NULL
)
SELECT marks FROM there WHERE marks LIKE %s
"""


def marks_with(channel: str, *, within: UUID) -> list[str]:
    """Return what stands in `channel_marks` of those cases of a group that have a channel."""
    field: Any = Case._meta.get_field("channels")
    mark = code_marks(field.label, [channel], within=within)[channel]
    group = Case._meta.get_field("organisation").get_db_prep_value(within, connection)
    with connection.cursor() as cursor:
        cursor.execute(_COMBINATIONS, [group, group, f"%{mark}%"])
        return [marks for (marks,) in cursor.fetchall()]
