"""Time stands in for a second voice after three days at the earliest, also in what waits already.

It was asked for when that was not so yet: nobody is to have less time to stop it.
"""

from datetime import timedelta

from django.db import migrations

KINDS = ("export", "erasure", "letting_go")
FLOOR = timedelta(days=3)


def put_off(apps, schema_editor):
    waiting = apps.get_model("people", "Approval").objects.filter(ended_at=None, kind__in=KINDS)
    for approval in list(waiting.exclude(opens_at=None)):
        approval.opens_at = max(approval.opens_at, approval.asked_at + FLOOR)
        approval.save(update_fields=["opens_at"])


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0010_what_others_agree_to"),
    ]

    operations = [
        migrations.RunPython(put_off, migrations.RunPython.noop),
    ]
