"""How large the body of a request may be."""

from django.conf import settings
from django.http import HttpRequest


def limit_mb(request: HttpRequest) -> int:
    """Return the limit: larger only where lists are brought, and by whoever has a session."""
    brings = request.path.startswith(settings.HOMEWARD_UPLOADS_UNDER)
    if brings and settings.SESSION_COOKIE_NAME in request.COOKIES:
        return int(settings.HOMEWARD_UPLOAD_LIMIT_MB)
    return int(settings.HOMEWARD_BODY_LIMIT_MB)
