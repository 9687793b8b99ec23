"""What a partner's key may do, resource by resource, in the words of the form and of its row."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from people.accounts.roles import Permission

# Of each resource what reads comes first, then what writes.
RESOURCES: dict[str | Promise, dict[Permission, str | Promise]] = {
    _("Cases shared with it"): {Permission.READ_SHARED_CASES: _("read")},
    _("Persons in them"): {Permission.READ_SHARED_PERSONS: _("read")},
    _("Requests"): {Permission.READ_SHARED_REQUESTS: _("read")},
    _("Events"): {Permission.READ_SHARED_EVENTS: _("read")},
    _("Notes"): {Permission.READ_NOTES: _("read"), Permission.WRITE_NOTES: _("write")},
    _("Referrals"): {
        Permission.READ_REFERRALS: _("read"),
        Permission.ANSWER_REFERRALS: _("answer"),
    },
    _("Handing in cases"): {
        Permission.READ_SUBMISSIONS: _("follow"),
        Permission.SUBMIT_CASES: _("hand in"),
    },
    _("Figures"): {Permission.READ_FIGURES: _("read")},
    _("Exports"): {
        Permission.FETCH_SHARED_EXPORTS: _("fetch"),
        Permission.START_SHARED_EXPORTS: _("start"),
    },
    _("Changes"): {Permission.READ_CHANGES: _("read")},
    _("Webhooks"): {Permission.READ_WEBHOOKS: _("read"), Permission.KEEP_WEBHOOKS: _("set up")},
}
CHOICES = [
    (resource, [(str(scope), verb) for scope, verb in verbs.items()])
    for resource, verbs in RESOURCES.items()
]

_READS = [
    Permission.READ_SHARED_CASES,
    Permission.READ_SHARED_PERSONS,
    Permission.READ_SHARED_REQUESTS,
    Permission.READ_SHARED_EVENTS,
    Permission.READ_NOTES,
    Permission.READ_REFERRALS,
    Permission.READ_CHANGES,
]
_ANSWERS = [Permission.WRITE_NOTES, Permission.ANSWER_REFERRALS]
# What most keys are made for; the first is what the form begins with.
PRESETS: dict[str, tuple[str | Promise, list[Permission]]] = {
    "reads": (_("Reads"), _READS),
    "answers": (_("Reads and answers"), [*_READS, *_ANSWERS]),
    "hands-in": (_("Hands in only"), [Permission.SUBMIT_CASES, Permission.READ_SUBMISSIONS]),
}


class ScopesInput(forms.CheckboxSelectMultiple):
    """A line for each resource, and in it a box for each thing that may be done with it."""

    template_name = "components/scopes.html"


def preset(name: str) -> list[str]:
    """Return the scopes of a preset; those of the first one for a name that is none."""
    _label, scopes = PRESETS.get(name) or PRESETS["reads"]
    return [str(scope) for scope in scopes]


def in_words(scopes: Iterable[str]) -> list[tuple[str | Promise, list[Any]]]:
    """Return each resource that is opened at all, with what may be done with it."""
    opened = set(scopes)
    lines = [
        (resource, [verb for scope, verb in verbs.items() if scope in opened])
        for resource, verbs in RESOURCES.items()
    ]
    return [(resource, verbs) for resource, verbs in lines if verbs]
