"""Who may sign in: an active user who works somewhere. All others are told what a wrong
password is told, after the same work."""

from typing import Any

from allauth.account.auth_backends import AuthenticationBackend
from django.http import HttpRequest

from people.accounts.models import User
from people.accounts.selectors import acting_membership


class MembersBackend(AuthenticationBackend):  # type: ignore[misc]
    def authenticate(self, request: HttpRequest | None, **credentials: Any) -> User | None:
        user: User | None = super().authenticate(request, **credentials)
        # Allauth keeps a refused user at hand for a page that says "inactive": we have none.
        self.unstash_authenticated_user()
        return user if user is not None and acting_membership(user) is not None else None
