"""What older rows tell of the new columns, from clear columns alone."""

import uuid

from django.db import migrations
from django.db.models import F, Max, OuterRef, Subquery
from django.db.models.functions import TruncDate

CHUNK = 500
FAMILY_HEARS = ("call", "message", "letter_out", "visit", "meeting")
# A notice was tried so often before it was given up.
ATTEMPTS = 8


def fill(apps, schema_editor):
    def rows(name):
        return apps.get_model("cases", name).objects.using(schema_editor.connection.alias)

    _requests(rows)
    _cases(rows)
    _mailings(rows)
    # Whoever was to be told of these was told.
    rows("Task").filter(rule__in=("R01", "R02")).update(told_on=F("due_on"))


def _requests(rows):
    arrived = rows("RequestStep").filter(request=OuterRef("pk"), to_state=OuterRef("state"))
    days = arrived.exclude(from_state=F("to_state")).order_by("-made_at").values("on")[:1]
    for request in _chunks(rows("Request").annotate(day=Subquery(days))):
        request.since = request.day or request.opened_at.date()
        request.save(update_fields=["since"])


def _cases(rows):
    """A case that is closed begins to count today: nobody wrote down when it was closed."""
    said = rows("Claim").filter(case=OuterRef("pk"), about="status", is_chosen=True)
    heard = rows("Event").filter(case=OuterRef("pk"), kind__in=FAMILY_HEARS).order_by()
    last = heard.values("case").annotate(last=Max("made_at")).values("last")
    cases = rows("Case").annotate(
        said=Subquery(said.order_by("-chosen_at").values(day=TruncDate("chosen_at"))[:1]),
        heard=Subquery(last),
    )
    for case in _chunks(cases):
        case.status_since = case.said or case.opened_on
        case.family_told_on = case.heard.date() if case.heard else None
        if case.workflow not in ("closed", "transferred"):
            case.stage_since = case.opened_on
        case.save(update_fields=["status_since", "family_told_on", "stage_since"])


def _mailings(rows):
    for notice in _chunks(rows("Notice").filter(mailing=None)):
        mailing = rows("Mailing").create(
            member_id=notice.member_id,
            kind="single",
            made_at=notice.made_at,
            not_before=notice.made_at,
            claimed_at=notice.claimed_at,
            attempts=notice.attempts,
            sent_at=notice.sent_at,
            dropped_at=notice.dropped_at,
            given_up_at=notice.claimed_at if notice.attempts >= ATTEMPTS else None,
        )
        rows("Notice").filter(pk=notice.pk).update(mailing=mailing)


def _chunks(found):
    last = uuid.UUID(int=0)
    while chunk := list(found.filter(pk__gt=last).order_by("pk")[:CHUNK]):
        yield from chunk
        last = chunk[-1].pk


class Migration(migrations.Migration):
    dependencies = [("cases", "0005_requests_and_reminders")]
    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
