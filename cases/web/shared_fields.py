"""What each part of a case holds, in words: what somebody who shares it is told beforehand."""

from collections.abc import Collection

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from cases.access.vocabularies import FieldGroup

FIELDS: dict[FieldGroup, tuple[Promise, ...]] = {
    FieldGroup.REFERENCE: (_("Reference"), _("Opened")),
    FieldGroup.SITUATION: (_("Nationality"), _("Status"), _("Pathway"), _("The case is")),
    FieldGroup.REQUESTS: (
        _("Kind"),
        _("State"),
        _("Sent"),
        _("Answer due"),
        _("Answered"),
        _("Outcome"),
    ),
    FieldGroup.PERSON: (_("All names"), _("Label"), _("Born")),
    FieldGroup.RECRUITMENT: (
        _("Means"),
        _("Through"),
        _("Recruiter"),
        _("Recruited"),
        _("Prison or camp"),
        _("Article"),
        _("In return"),
        _("Work promised"),
        _("Place promised"),
        _("Pay promised"),
        _("Term promised"),
        _("Left home"),
        _("Came to Russia"),
        _("Visa"),
    ),
    FieldGroup.CONTRACT: (
        _("Is there a contract?"),
        _("Signed"),
        _("Term"),
        _("Open-ended"),
        _("Language"),
        _("Translated"),
        _("Copy at hand"),
        _("Force"),
        _("Unit"),
        _("Number of the unit"),
    ),
    FieldGroup.PAPERS: (_("Kind"), _("Number"), _("Country"), _("Valid until")),
    FieldGroup.EVENTS: (_("Day"), _("Kind"), _("Text of what was marked")),
}
NEVER = (
    _("Family and contacts"),
    _("Where he or she is, hides and goes"),
    _("Story, notes, claims, money, tasks and chats"),
    _("Who works on it"),
)


def fields_in_words(groups: Collection[FieldGroup]) -> list[tuple[str, str]]:
    """Return each part with all that it holds, in the order of the parts."""
    return [
        (str(group.label), ", ".join(str(field) for field in fields))
        for group, fields in FIELDS.items()
        if group in groups
    ]
