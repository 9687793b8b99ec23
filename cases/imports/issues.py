"""What may be wrong or doubtful in a row: one code each, how grave it is, and its words."""

from typing import Literal

from django.db import models
from django.utils.translation import gettext_lazy as _

Severity = Literal["error", "warning", "info"]
ERROR: Severity = "error"
WARNING: Severity = "warning"
INFO: Severity = "info"


class Code(models.TextChoices):
    AGE_NO_REFERENCE = "AGE_NO_REFERENCE", _("An age, and no day on which it was told")
    AMBIGUOUS_DATE = "AMBIGUOUS_DATE", _("This date can be read in two ways")
    AMBIGUOUS_DATE_RESOLVED = "AMBIGUOUS_DATE_RESOLVED", _("Other dates say how to read this one")
    AMBIGUOUS_NATIONALITY = "AMBIGUOUS_NATIONALITY", _("This can mean several countries")
    APPROX_DATE = "APPROX_DATE", _("About this date")
    AWOL = "AWOL", _("Left the unit: he is prosecuted for it in Russia")
    CONFLICT = "CONFLICT", _("Two things are said of this")
    CONSENT_MISSING = "CONSENT_MISSING", _("Who reported is not family: nobody has agreed yet")
    CONSENT_PARTIAL = "CONSENT_PARTIAL", _("Who reported can agree for one of them alone")
    CONTRACT_TERM_PAST = "CONTRACT_TERM_PAST", _("The term of the contract is over")
    CROSS_REFERENCE = "CROSS_REFERENCE", _("This names another row")
    DEATH_DATE_MISSING = "DEATH_DATE_MISSING", _("The day of death is not said")
    DECIMAL_DOT = "DECIMAL_DOT", _("A dot between thousands")
    ERROR_VALUE = "ERROR_VALUE", _("The spreadsheet could not work this cell out")
    ETHNONYM = "ETHNONYM", _("The name of a people: is it the citizenship, too?")
    EXACT_DUPLICATE = "EXACT_DUPLICATE", _("The same as an earlier row")
    EXCEL_SERIAL = "EXCEL_SERIAL", _("Read as the day number of a spreadsheet")
    FORMULA = "FORMULA", _("A formula: kept as plain text")
    FUTURE_DATE = "FUTURE_DATE", _("This day has not come yet")
    GARBLED = "GARBLED", _("Letters of this cell could not be read")
    HANDLE_CASE = "HANDLE_CASE", _("Written with other capitals elsewhere")
    HEARING = "HEARING", _("A hearing: a reminder is made")
    IMPOSSIBLE_ORDER = "IMPOSSIBLE_ORDER", _("These dates cannot follow one another")
    INTL_PREFIX = "INTL_PREFIX", _("The 00 before the number was read as +")
    INVALID_DATE = "INVALID_DATE", _("There is no such day")
    INVALID_PHONE = "INVALID_PHONE", _("No telephone has this number")
    INVISIBLE_CHARS = "INVISIBLE_CHARS", _("Signs that nobody sees were taken out")
    LEADING_ZERO = "LEADING_ZERO", _("Begins with a zero: kept as text")
    MINOR = "MINOR", _("Under eighteen when he signed or left")
    MIXED_CALENDAR = "MIXED_CALENDAR", _("Dates of two calendars in one row")
    MIXED_DATE_FORMATS = "MIXED_DATE_FORMATS", _("Dates in several forms in one row")
    MULTIPLE_PERSONS = "MULTIPLE_PERSONS", _("More than one man in this row")
    NON_ASCII_DIGITS = "NON_ASCII_DIGITS", _("Digits of another script")
    NOT_A_DATE = "NOT_A_DATE", _("This is no date: kept as a note")
    NOT_SENT = "NOT_SENT", _("A question, not an application")
    NO_CONTACT_WITH_STATE = "NO_CONTACT_WITH_STATE", _("Nothing may go to his own state")
    NO_LATIN_NAME = "NO_LATIN_NAME", _("No name in Latin letters: ask for the passport's spelling")
    NO_PHONE = "NO_PHONE", _("No telephone number, but a messenger")
    NO_SHARE = "NO_SHARE", _("May be given to nobody")
    OPEN_SOURCE_ONLY = "OPEN_SOURCE_ONLY", _("From what was published; no family has asked")
    OUT_OF_SCOPE_SIDE = "OUT_OF_SCOPE_SIDE", _("Serves on the other side")
    PARTIAL_NAME = "PARTIAL_NAME", _("Only a part of the name")
    PHONE_IS_HANDLE = "PHONE_IS_HANDLE", _("A name in a messenger, not a number")
    PHONE_LABEL = "PHONE_LABEL", _("Words beside the number say whose it is")
    PHONE_LOST = "PHONE_LOST", _("The spreadsheet has lost digits of this number")
    PHONE_NO_PLUS = "PHONE_NO_PLUS", _("The country code has no + before it")
    PLACEHOLDER = "PLACEHOLDER", _("Says that nothing is known: read as empty")
    PLACEHOLDER_DATE = "PLACEHOLDER_DATE", _("Often written when only the year is known")
    POW_IMAGE = "POW_IMAGE", _("A picture of a prisoner: never in exports")
    PREVENTION = "PREVENTION", _("Not recruited: advice")
    RELATIVE_DATE = "RELATIVE_DATE", _("“Yesterday” of which day?")
    REQUEST_OVERDUE = "REQUEST_OVERDUE", _("No answer for more than 30 days")
    RTL = "RTL", _("Written from right to left")
    SCRIPT_IN_LATIN_COLUMN = "SCRIPT_IN_LATIN_COLUMN", _("The name is in its own script")
    SELF_INCRIMINATING = "SELF_INCRIMINATING", _("May be a crime at home: kept apart")
    SENSITIVE_LOCATION = "SENSITIVE_LOCATION", _("Where somebody hides: kept sealed apart")
    SN_REPEATED = "SN_REPEATED", _("This serial number comes twice")
    SO_IN_NAME = "SO_IN_NAME", _("The father's name stands in the name")
    TEST_ROW = "TEST_ROW", _("Looks like a test")
    TOO_LITTLE = "TOO_LITTLE", _("Very little is told: ask who reported")
    TOO_LONG = "TOO_LONG", _("Longer than is kept: cut")
    TOTALS_ROW = "TOTALS_ROW", _("A line of totals")
    TRAILING_SPACE = "TRAILING_SPACE", _("Spaces around it were taken out")
    TYPO_NATIONALITY = "TYPO_NATIONALITY", _("A slip of the keys in the country")
    UNCLOSED_QUOTE = "UNCLOSED_QUOTE", _("A quotation mark is never closed")
    UNCONFIRMED = "UNCONFIRMED", _("Reported, not confirmed")
    UNCONFIRMED_DEATH = "UNCONFIRMED_DEATH", _("A death that nobody has confirmed")
    UNKNOWN_NATIONALITY = "UNKNOWN_NATIONALITY", _("No country is known by this name")
    UNNAMED = "UNNAMED", _("Nobody knows the name")
    URGENT = "URGENT", _("Marked as urgent")
    WITNESS = "WITNESS", _("A witness in a prosecution")


_ERRORS = {
    Code.FORMULA,
    Code.FUTURE_DATE,
    Code.IMPOSSIBLE_ORDER,
    Code.INVALID_DATE,
    Code.MINOR,
    Code.MULTIPLE_PERSONS,
    Code.NO_CONTACT_WITH_STATE,
    Code.NO_SHARE,
    Code.PHONE_LOST,
    Code.RELATIVE_DATE,
    Code.SENSITIVE_LOCATION,
    Code.UNKNOWN_NATIONALITY,
}
_WARNINGS = {
    Code.AGE_NO_REFERENCE,
    Code.AMBIGUOUS_DATE,
    Code.AMBIGUOUS_NATIONALITY,
    Code.AWOL,
    Code.CONFLICT,
    Code.CONSENT_MISSING,
    Code.CONSENT_PARTIAL,
    Code.ERROR_VALUE,
    Code.ETHNONYM,
    Code.GARBLED,
    Code.INVALID_PHONE,
    Code.NOT_SENT,
    Code.OPEN_SOURCE_ONLY,
    Code.OUT_OF_SCOPE_SIDE,
    Code.PARTIAL_NAME,
    Code.PLACEHOLDER_DATE,
    Code.POW_IMAGE,
    Code.REQUEST_OVERDUE,
    Code.SELF_INCRIMINATING,
    Code.TEST_ROW,
    Code.TOO_LITTLE,
    Code.TOO_LONG,
    Code.TYPO_NATIONALITY,
    Code.UNCLOSED_QUOTE,
    Code.UNCONFIRMED,
    Code.UNCONFIRMED_DEATH,
    Code.UNNAMED,
    Code.URGENT,
    Code.WITNESS,
}

# How grave each is, unless the row says otherwise.
SEVERITY: dict[str, Severity] = {
    code.value: ERROR if code in _ERRORS else WARNING if code in _WARNINGS else INFO
    for code in Code
}
