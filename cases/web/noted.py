"""What is noticed in names, said once more after they are kept: no script is needed for that."""

from django import forms
from django.contrib import messages
from django.http import HttpRequest
from django.utils.translation import gettext as _

from cases.web.forms.names import noted_in


def say_noted(request: HttpRequest, form: forms.Form) -> None:
    """Say on the next page what was noticed in the names that a form has kept.

    A message travels in a cookie: it says which field and what, and never the name.
    """
    for field, notes in noted_in(form):
        said = _("This was kept. Look once more at “%(field)s”: %(notes)s")
        messages.warning(request, said % {"field": field, "notes": " ".join(notes)})
