"""Writing what a form says, unless somebody was quicker: then the form tells how it stands now."""

from collections.abc import Callable
from typing import Any

from django.core.exceptions import BadRequest
from django.utils.translation import gettext as _

from people.registry.versions import Stale
from people.web.form_errors import kept


def tried(
    form: Any,
    write: Callable[[], Any],
    *,
    tell: Callable[[Any, Any], None],
    keep: Callable[[Any, Callable[[], Any]], Any] = kept,
) -> int:
    """Return 302 when it was done, 422 when something is wrong, 409 when somebody was quicker.

    Then `tell` is called with the form and with how the thing stands now: it puts that into the
    form, and what was typed can be sent once more.
    """
    try:
        keep(form, write)
    except Stale as stale:
        form.data = form.data.copy()
        tell(form, stale.current)
        return 409
    # What writes may return nothing: a form without an error was kept.
    return 422 if form.errors else 302


def tried_as_seen(form: Any, write: Callable[[], Any], **options: Any) -> int:
    """Do so with a form whose `version` is that of the case as the page was opened."""
    form.full_clean()
    if "version" in form.errors:
        raise BadRequest("no version")
    return tried(form, write, tell=_tell_version, **options)


def _tell_version(form: Any, case: Any) -> None:
    form.data["version"] = case.version
    form.add_error(None, _("This case was changed meanwhile. Look, and send it again."))
