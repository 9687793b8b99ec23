"""Asking for an export: everything that can be wrong is told before anything is written."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Sum
from django.utils.translation import gettext as _

from cases.access.vetoes import groups_at_most
from cases.access.vocabularies import FieldGroup, Purpose, Scope
from cases.exports.columns import columns_named
from cases.exports.deidentified.asking import choose_traits
from cases.exports.formats import Kind
from cases.exports.kept_filters import DAYS, codes_of
from cases.exports.models import Export
from cases.exports.protecting.age_keys import checked_key
from cases.exports.protecting.passwords import new_password
from cases.exports.reading import FREELY
from cases.exports.recipients import (
    check_recipient,
    columns_for,
    refuse_other_states,
    usual_for,
)
from cases.exports.selectors import cases_of
from cases.exports.shapes import FORMS
from cases.exports.starting import count, start
from cases.exports.vocabularies import Protection, Shape
from people.accounts.approvals import ask_about
from people.accounts.members import hold_members
from people.accounts.models import Approval, Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock

_DAY = timedelta(hours=24)


@transaction.atomic
def ask_export(
    *,
    by: Membership,
    filters: Mapping[str, Any],
    purpose: str,
    shape: str = Shape.CSV,
    columns: Sequence[str] = (),
    k: int | None = None,
    is_named: bool = False,
    recipient: str = Scope.OWN_ORG,
    recipient_name: str = "",
    note: str = "",
    protection: str = Protection.OPEN,
    age_key: str = "",
    key_ending: str = "",
    knows_it_is_open: bool = False,
) -> Export:
    """Ask for the list that these filters show, with the usual columns where none is named.

    For others than the own group, or for more than fifty people, somebody else must agree first.
    ValidationError names the field or the filter at fault.
    """
    require(by, Permission.EXPORT_CASES)
    export = Export(
        asked_by=by,
        filters=codes_of(filters, member=by),
        shape=shape,
        purpose=purpose,
        recipient=recipient,
        recipient_name=recipient_name.strip(),
        note=note.strip(),
        protection=protection,
    )
    _check(export, by)
    if FORMS[export.shape].is_rough:
        choose_traits(export, columns, k)
    else:
        _choose_columns(export, columns, is_named)
    refuse_other_states(export.recipient, export.filters)
    _protect(export, age_key, key_ending, knows_it_is_open)
    # One at a time: two asked for at once count together.
    hold_members([by.id])
    count(export, by)
    if export.people == 0:
        raise ValidationError(_("There is no case in this list: nothing would be in the file."))
    _refuse_too_long(export, by)
    export.full_clean(exclude=["job", "approval"])
    export.save(force_insert=True)
    _record_asked(export, by)
    if needs_release(export):
        export.approval = ask_about(kind=Approval.Kind.EXPORT, about_id=export.id, by=by)
        export.save(update_fields=["approval"])
    else:
        start(export)
    return export


def _record_asked(export: Export, by: Membership) -> None:
    codes: dict[str, str] = export.filters
    said: dict[str, Any] = {name: code for name, code in codes.items() if name not in DAYS}
    if export.k:
        said["k"] = export.k
    record(
        Action.EXPORT_ASKED,
        by=by,
        on=export,
        purpose=export.purpose,
        recipient=export.recipient,
        shape=export.shape,
        protection=export.protection,
        columns=export.columns,
        named=export.is_named,
        people=export.people,
        filters=list(codes),
        **said,
    )


def needs_release(export: Export) -> bool:
    """Tell whether somebody else must agree. What was taken freely within a day counts too."""
    if not export.is_ours:
        return True
    lately = Export.objects.filter(
        asked_by=export.asked_by, asked_at__gt=clock.now() - _DAY, approval=None
    ).exclude(pk=export.pk)
    taken = lately.aggregate(people=Sum("people"))["people"] or 0
    return int(taken) + export.people > FREELY


def _check(export: Export, by: Membership) -> None:
    if export.purpose not in Purpose.values:
        raise ValidationError({"purpose": _("Choose what the list is for.")})
    if export.shape not in FORMS:
        raise ValidationError({"shape": _("Choose what kind of file it shall be.")})
    check_recipient(export.recipient, by=by)
    if not export.is_ours and not export.recipient_name:
        said = _("Write who gets it: the office, and the person if you know.")
        raise ValidationError({"recipient_name": said})


def _choose_columns(export: Export, codes: Sequence[str], is_named: bool) -> None:
    form = FORMS[export.shape]
    if form.lays_down:
        # What is laid down is for people to read: it always names them.
        export.columns = list(form.lays_down(export.recipient, export.filters))
        export.is_named = True
        return
    if not form.has_columns:
        if is_named and FieldGroup.PERSON not in groups_at_most(export.recipient):
            raise ValidationError({"is_named": _("No name ever goes to this recipient.")})
        export.is_named = is_named
        return
    may = columns_for(export.recipient)
    chosen = columns_named(codes) if codes else usual_for(export.recipient)
    if never := [column for column in chosen if column not in may]:
        said = _("This never goes to this recipient: %(columns)s.")
        headers = ", ".join(str(column.header) for column in never)
        raise ValidationError({"columns": said % {"columns": headers}})
    if any(column.is_masked for column in chosen):
        _check_masked(export)
    export.columns = [column.code for column in chosen]
    # What was written freely may hold a name.
    export.is_named = any(column.names or column.kind is Kind.FREE for column in chosen)


def _check_masked(export: Export) -> None:
    """Numbers of papers are masked on pages: who may not reveal them takes none along."""
    if export.is_ours and not export.asked_by.may(Permission.REVEAL):
        said = _("Numbers of papers are masked: ask somebody who may reveal them.")
        raise ValidationError({"columns": said})
    if export.protection == Protection.OPEN:
        said = _("A file with numbers of papers is kept for an age key or behind a password.")
        raise ValidationError({"protection": said})


def _protect(export: Export, age_key: str, key_ending: str, knows_it_is_open: bool) -> None:
    form = FORMS[export.shape]
    if export.protection not in form.protections:
        raise ValidationError({"protection": _("This kind of file cannot be kept shut so.")})
    if export.protection == Protection.AGE:
        export.age_key = checked_key(age_key, key_ending)
    elif export.protection == Protection.PASSWORD:
        export.password = new_password()
    elif export.is_named and not export.is_ours and form.may_be_open:
        if not knows_it_is_open:
            said = _("Say that you know it: whoever has this file reads all names in it.")
            raise ValidationError({"knows_it_is_open": said})
    elif export.is_named and not export.is_ours:
        said = _("A file with names goes out for an age key or behind a password.")
        raise ValidationError({"protection": said})


def _refuse_too_long(export: Export, by: Membership) -> None:
    most = FORMS[export.shape].most_cases
    if most is None or (cases := cases_of(export, by).count()) <= most:
        return
    said = _(
        "This kind of list holds %(most)d cases at most, and this one has %(cases)d. Filter the "
        "list of cases further, or choose “%(other)s”."
    )
    other = Shape.LIST_XLSX if export.shape == Shape.LIST_PDF else Shape.XLSX
    told = {"most": most, "cases": cases, "other": other.label}
    raise ValidationError({"shape": said % told}, code="too_long")
