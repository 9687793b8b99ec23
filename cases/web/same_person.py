"""What the page of a case says of other files of the same person, and of persons made one."""

from typing import Any

from cases.casebook.models import Case
from cases.lifecycle.merging import merges_into
from people.accounts.models import Membership


def same_person(case: Case, files: list[Case], member: Membership) -> dict[str, Any]:
    """Other files that the member may see, and for who may undo them the merges that stand."""
    return {"files": files, "merges": merges_into(case.person, who=member)}
