"""Who may sign in: an active user who works somewhere. All others are told what a wrong
password is told, after the same work."""

from typing import Any

from allauth.account.auth_backends import AuthenticationBackend
from django.http import HttpRequest

from people.accounts.models import User
from people.accounts.selectors import acting_membership, user_at_work


class MembersBackend(AuthenticationBackend):  # type: ignore[misc]
    def authenticate(self, request: HttpRequest | None, **credentials: Any) -> User | None:
        user: User | None = super().authenticate(request, **credentials)
        # Allauth keeps a refused user at hand for a page that says "inactive": we have none.
        self.unstash_authenticated_user()
        return user if user is not None and acting_membership(user) is not None else None

    def get_user(self, user_id: Any) -> User | None:
        """Who is signed in comes with his or her work; who works nowhere any more, without."""
        found: User | None = user_at_work(user_id) or super().get_user(user_id)
        return found
