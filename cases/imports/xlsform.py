"""An intake form for Kobo and ODK, as an XLSForm. What it collects comes in without mapping.

The questions are called by the codes of columns and the answers by our own codes, so that the
readers know both. Dates are text: people know them as “Asoj 2080” or “about May 2024”.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, BinaryIO

from django.utils.translation import gettext as _

from cases.casebook.vocabularies import Status
from cases.imports.fields import Column
from cases.imports.workbooks import write_xlsx
from people.dates import clock
from people.registry.countries import country_choices
from people.registry.vocabularies import Relation, Sex

_LABEL = "label::English (en)"
_SURVEY = ("type", "name", _LABEL, "hint::English (en)", "appearance")
_CHOICES = ("list_name", "name", _LABEL)
_LONG = "multiline"
_SEARCH = "minimal autocomplete"


def write_xlsform(out: BinaryIO) -> None:
    """Write the form, with its labels in the current language."""
    write_xlsx(
        out,
        [
            ("survey", [_SURVEY, *_questions()]),
            ("choices", [_CHOICES, *_answers()]),
            ("settings", [*_settings()]),
        ],
    )


def _questions() -> Iterator[Sequence[str]]:
    yield _question("today", "today")
    yield _question("text", Column.NAME, hint=_("Or a label, for somebody unnamed."))
    yield _question("text", Column.NATIVE)
    yield _question("text", Column.ALIAS)
    yield _question("select_one sex", Column.SEX)
    known = _("As it is known: 14 March 1999, 1999, about 1999. Other calendars are understood.")
    yield _question("text", Column.BIRTH, hint=known)
    yield _question("select_one country", Column.NATIONALITY, appearance=_SEARCH)
    yield _question("text", Column.PASSPORT)
    yield _question("text", Column.REPORTER, hint=_("Name of who tells this."))
    yield _question("select_one relation", Column.RELATION)
    yield _question("text", Column.PHONE, hint=_("With + and the country code."))
    yield _question("text", Column.AGENT)
    yield _question("text", Column.JOB)
    for column in (Column.LEFT_HOME, Column.CONTRACT):
        yield _question("text", column, hint=known)
    yield _question("text", Column.TERM, hint=_("Such as 12 months."))
    yield _question("text", Column.UNIT)
    yield _question("text", Column.LAST_CONTACT, hint=known)
    yield _question("select_one status", Column.CONDITION)
    yield _question("text", Column.APPLIED)
    yield _question("text", Column.REMARKS, appearance=_LONG)


def _question(kind: str, column: str, *, hint: str = "", appearance: str = "") -> Sequence[str]:
    is_asked = column in Column.values
    label = str(Column(column).label) if is_asked else ""
    return (kind, str(column), label, hint, appearance)


def _answers() -> Iterator[Sequence[str]]:
    lists: Iterable[tuple[str, Any]] = (
        ("sex", Sex.choices),
        ("country", country_choices()),
        ("relation", Relation.choices),
        ("status", Status.choices),
    )
    for name, choices in lists:
        yield from ((name, str(code), str(label)) for code, label in choices)


def _settings() -> Iterator[Sequence[str]]:
    yield ("form_title", "form_id", "version", "default_language")
    version = f"{clock.today():%Y%m%d}"
    yield (_("Intake for Homeward"), "homeward_intake", version, "English (en)")
