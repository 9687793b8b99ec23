"""What the reader of an HTCDS file must be told beside it."""

from django.utils.translation import gettext as _

from cases.exports.htcds.rows import Form, Mode, Rows

STANDARD, VERSION = "HTCDS", "2.0"


def facts(*, form: Form, mode: Mode, rows: Rows | None = None) -> dict[str, object]:
    """Return the facts by name; with the rows that were made, also what they left empty."""
    told: dict[str, object] = {
        "name": STANDARD,
        "version": VERSION,
        "form": str(form),
        "mode": str(mode),
        "exploitation": exploitation_rule(),
        "places": places_rule(),
        "births": births_rule(mode),
    }
    return told | {"countries_left_empty": dict(rows.unlisted)} if rows else told


def exploitation_rule() -> str:
    """Say in words how service in a force became a type of exploitation."""
    return _(
        "HTCDS 2.0 has a code for forced military service by non-state actors only. Service in the"
        " forces of a state, or in units that a state stands behind, is given as “Other”; service"
        " in a private military company as “ForcedMilitaryByNonStateActors”. “ForcedLabour” and"
        " its industry are never given. Where it was judged to be no trafficking, or the force is"
        " not known, nothing is given."
    )


def places_rule() -> str:
    return _(
        "Of the place of recruitment only the country is given. The place of exploitation is"
        " “Russian Federation” where a type of exploitation is given and it is known that the"
        " person came to Russia; else it is empty. No unit and no place is ever given."
    )


def births_rule(mode: Mode) -> str:
    """Say which days of birth are given, and why without names there are none."""
    if mode is Mode.NAMED:
        return _("Only days of birth that are known exactly are given.")
    return _(
        "No day of birth is given: together with sex and nationality it would tell a state"
        " that keeps a register who it is, as a name does."
    )
