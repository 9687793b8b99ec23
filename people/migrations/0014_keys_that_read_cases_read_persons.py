"""Reading persons has a scope of its own: keys that read names with their cases keep that."""

from django.db import migrations

CASES, PERSONS = "read_shared_cases", "read_shared_persons"


def add_persons(apps, schema_editor):
    for key in apps.get_model("people", "PartnerKey").objects.only("pk", "scopes").iterator():
        if CASES in key.scopes and PERSONS not in key.scopes:
            key.scopes = sorted([*key.scopes, PERSONS])
            key.save(update_fields=["scopes"])


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0013_corrections_are_said_by_two"),
    ]

    operations = [
        migrations.RunPython(add_persons, migrations.RunPython.noop),
    ]
