"""What every page may ask: who is at work, and which doors are open to him or her."""

from django.http import HttpRequest

from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.sessions import has_shown_factor, seconds_left


class Doors:
    """`may.view_dashboard` in a template is `member.may(Permission.VIEW_DASHBOARD)`."""

    def __init__(self, member: Membership | None) -> None:
        self._member = member

    def __getitem__(self, name: str) -> bool:
        return self._member is not None and self._member.may(Permission(name))


def doors(request: HttpRequest) -> dict[str, object]:
    member = getattr(request, "member", None)
    return {"member": member, "may": Doors(member), "seconds_left": _seconds_left(request)}


def _seconds_left(request: HttpRequest) -> int:
    """How long the session lasts if nobody does anything; 0 for who has not signed in wholly."""
    member = getattr(request, "member", None)
    if member is None or not has_shown_factor(request.session):
        return 0
    return seconds_left(request.session, member)
