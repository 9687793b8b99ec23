"""The word for a monitor: all is well, or not. Everybody may ask; nobody learns more."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from people.jobs.wellness import is_well


@require_safe
def healthz(request: HttpRequest) -> HttpResponse:
    """What is wrong says `manage.py doctor` to whoever is on the machine."""
    well = is_well()
    return HttpResponse(
        "ok" if well else "not ok", status=200 if well else 503, content_type="text/plain"
    )
