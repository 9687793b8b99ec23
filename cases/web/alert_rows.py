"""Warnings in words, for the first page of those who coordinate."""

from dataclasses import dataclass
from uuid import UUID

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from people.accounts.alerts import open_alerts
from people.accounts.models import Alert, Membership
from people.dates import clock


@dataclass(frozen=True)
class AlertRow:
    """`member_id` is there for a member of the own group: the record can be narrowed to it."""

    alert: Alert
    who: str
    what: str
    member_id: UUID | None


def alert_rows(member: Membership) -> list[AlertRow]:
    """Return what to look at, in words."""
    return [_row(one, member) for one in open_alerts(member)]


def _row(alert: Alert, reader: Membership) -> AlertRow:
    who, member_id = _("A partner's key"), None
    if alert.partner_key is not None:
        who = f"{who} {alert.partner_key.prefix}"
    elif alert.member is not None and alert.member.organisation_id == reader.organisation_id:
        who, member_id = alert.member.user.display_name, alert.member.id
    else:
        who = _("Somebody at a partner")
    return AlertRow(alert, who, _what(alert), member_id)


def _what(alert: Alert) -> str:
    if alert.kind == Alert.Kind.MANY_ALIKE:
        said = _("opened more than %(n)d new cases within a day that look like somebody on file")
        return said % {"n": alert.count}
    if alert.kind == Alert.Kind.PULL_BUDGET:
        said = _("asked for more than the %(n)d cases that it may be given in a day")
        return said % {"n": alert.count}
    if alert.kind == Alert.Kind.KEY_ENDS and alert.partner_key and alert.partner_key.expiry_date:
        day = date_format(clock.day_of(alert.partner_key.expiry_date), "j M Y")
        return _("ends on %(day)s: replace it in time, on the page Partners") % {"day": day}
    if alert.kind != Alert.Kind.BULK_BROWSING:
        return str(alert.get_kind_display())
    said = ngettext(
        "opened %(n)d case within an hour", "opened %(n)d cases within an hour", alert.count
    )
    return said % {"n": alert.count}
