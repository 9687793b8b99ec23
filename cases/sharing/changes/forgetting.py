"""Forgetting a case: what partners are told of it is that it is gone."""

from uuid import UUID

from cases.sharing.changes.looking import end_in_feeds


def forget(case_id: UUID) -> None:
    end_in_feeds(case_id)
