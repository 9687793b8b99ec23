"""What a column of somebody's sheet may hold: one code for each thing that is read."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Column(models.TextChoices):
    """What a column holds. Several columns may hold the same; a column may hold nothing of use."""

    IGNORED = "ignored", _("Not taken in")
    SERIAL = "sn", _("Serial number in the sheet")
    REFERENCE = "ref", _("Our case reference")
    ENTERED = "entered", _("Day on which the row was written")
    NAME = "name", _("Name")
    GIVEN = "given", _("Given name")
    FAMILY = "family", _("Family name")
    FATHER = "father", _("Father's name, patronymic")
    NATIVE = "native", _("Name in own script")
    ALIAS = "alias", _("Other name, nickname")
    SEX = "sex", _("Sex")
    BIRTH = "birth", _("Date of birth or age")
    AGE = "age", _("Age")
    NATIONALITY = "nationality", _("Nationality")
    PASSPORT = "passport", _("Passport number")
    ADDRESS = "address", _("Address, home town")
    PHONE = "phone", _("Phone number, messenger")
    REPORTER = "reporter", _("Who reported, and the relation")
    RELATION = "relation", _("Relation of who reported")
    AGENT = "agent", _("Agent, agency, recruiter")
    JOB = "job", _("Promised job and pay")
    PAY = "pay", _("Promised pay")
    FEE = "fee", _("Money paid")
    LEFT_HOME = "left_home", _("Left home")
    ARRIVED = "arrived", _("Arrived in Russia")
    CONTRACT = "contract", _("Contract signed")
    TERM = "term", _("Term of the contract")
    UNIT = "unit", _("Unit, place")
    LAST_CONTACT = "last_contact", _("Last contact")
    CONDITION = "condition", _("Present condition, status")
    DEATH = "death", _("Day of death")
    RETURNED = "returned", _("Day of return")
    APPLIED = "applied", _("Applied to (office and date)")
    APPLIED_ON = "applied_on", _("Day of application")
    REMARKS = "remarks", _("Remarks")


# Columns in which a day stands.
DAYS = {
    Column.BIRTH: "birth",
    Column.LEFT_HOME: "left_home",
    Column.ARRIVED: "entered_ru",
    Column.CONTRACT: "contract",
    Column.LAST_CONTACT: "last_contact",
    Column.DEATH: "death",
    Column.RETURNED: "returned",
}
# How what these tell is called in a row and its issues; all others are called by their code.
_CALLED: dict[Column, str] = {**DAYS, Column.CONDITION: "status", Column.APPLIED: "request"}
_TOLD_IN: dict[str, str] = {
    **{called: column.value for column, called in _CALLED.items()},
    "request.sent": Column.APPLIED.value,
    "request.dna_sample": Column.APPLIED.value,
    "consent": Column.REPORTER.value,
    "source": Column.REPORTER.value,
    "evidence": Column.REMARKS.value,
    "pathway": Column.JOB.value,
    "network": Column.AGENT.value,
}


def field_of(column: str) -> str:
    """Return how an issue calls what stands in a column."""
    return _CALLED.get(Column(column), column)


def column_of(field: str) -> str:
    """Return the column that holds what an issue is about; the field itself where none does."""
    return _TOLD_IN.get(field, field)
