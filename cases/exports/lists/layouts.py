"""What stands on the list of each recipient. It is laid down, and nobody chooses more."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from cases.access.vocabularies import Scope
from cases.exports.lists.sections import BY_FATE, BY_WHAT_IS_ASKED, Section

# A list is sorted before its first row is written: all of it is held until then.
MOST_IN_BOOK = 20_000


@dataclass(frozen=True)
class Layout:
    """Columns by their codes; a list without sections is one."""

    columns: tuple[str, ...]
    sections: tuple[Section, ...] = ()


_NAMES = ("name_latin", "name_native")
LAYOUTS: dict[str, Layout] = {
    Scope.HOME_STATE: Layout(
        (
            *("ref", *_NAMES, "birth", "passport"),
            *("unit", "last_contact", "status", "request_kinds"),
        ),
        BY_WHAT_IS_ASKED,
    ),
    Scope.ICRC: Layout(
        (*_NAMES, "father_name", "birth", "nationality", "unit", "last_contact", "status"),
        BY_FATE,
    ),
    # It looks up names in lists that are kept in Cyrillic.
    Scope.UKRAINE_POW_HQ: Layout(
        ("name_cyrillic", "name_latin", "birth", "unit", "last_contact"), BY_FATE
    ),
    # The case is against who recruited: fates and units are not its matter.
    Scope.LAW_ENFORCEMENT_HOME: Layout(
        (
            *("name_latin", "birth", "recruiter"),
            *("recruited_country", "recruited_region", "channels"),
        )
    ),
    # It asks several states at once: whose national each is, and what is wanted for him or her.
    Scope.UN_IOM: Layout(
        ("ref", "name_latin", "birth", "nationality", "status", "last_contact", "request_kinds")
    ),
    # It finds the same people in its own books: by names and births, and speaks of references.
    Scope.PARTNER: Layout(("ref", *_NAMES, "birth", "nationality", "status", "request_kinds")),
    # For a meeting of our own: what one is asked about there, without numbers of papers.
    Scope.OWN_ORG: Layout(
        (
            *("ref", *_NAMES, "birth", "nationality"),
            *("status", "unit", "last_contact", "request_kinds"),
        ),
        BY_WHAT_IS_ASKED,
    ),
}


def layout_for(recipient: str) -> Layout:
    """Return what is laid down for a recipient; ValidationError where nothing is."""
    layout = LAYOUTS.get(recipient.partition(":")[0])
    if layout is None:
        raise ValidationError(
            {
                "recipient": _(
                    "No printed list goes to this recipient. Choose another kind of file."
                )
            }
        )
    return layout


def laid_down(recipient: str, filters: Mapping[str, str]) -> tuple[str, ...]:
    """Return the columns of a list by their codes; ValidationError where none goes there."""
    return layout_for(recipient).columns
