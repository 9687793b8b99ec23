"""What waits for a second person names its approval; how long closed cases are kept says a rule."""

from datetime import date, timedelta

import django.db.models.deletion
from django.db import migrations, models

USUAL, AHEAD = 24, timedelta(days=60)


def carry_over(apps, schema_editor):
    for name, kind in (("Erasure", "erasure"), ("LettingGo", "letting_go")):
        link(apps, name, kind)
    months = dict(apps.get_model("cases", "Retention").objects.values_list("pk", "months"))
    keep_in_rule(apps, months)
    keep_days(apps, months)


def link(apps, name, kind):
    """Link each to what was asked last about it; those that were on a list get one of their own."""
    approvals = apps.get_model("people", "Approval").objects
    asked = approvals.filter(kind=kind).order_by("asked_at", "pk")
    known = dict(asked.values_list("about_id", "pk"))
    rows = apps.get_model("cases", name)._base_manager
    for row in list(rows.defer("note") if name == "Erasure" else rows.all()):
        pk = known.get(row.pk) or approvals.create(**told_of(row)).pk
        rows.filter(pk=row.pk).update(approval=pk)


def told_of(row):
    told = {"organisation_id": row.organisation_id, "about_id": row.pk, "kind": "letting_go"}
    if hasattr(row, "made_at"):
        told |= {"asked_by_id": row.made_by_id, "asked_at": row.made_at}
        return told | {"ended_at": row.decided_at or row.made_at, "is_done": row.state == "agreed"}
    told |= {"asked_by_id": row.asked_by_id, "asked_at": row.asked_at}
    is_begun = row.begun_at is not None
    return told | {"ended_at": row.begun_at or row.asked_at, "is_done": is_begun}


def keep_in_rule(apps, months):
    """The time that a group chose goes before what its rule said: nothing goes any sooner."""
    settings = apps.get_model("cases", "RuleSetting").objects.filter(rule="R17")
    settings.all().delete()
    for group, number in months.items():
        if number != USUAL:
            settings.create(organisation_id=group, rule="R17", days=[kept(number) - AHEAD.days])


def keep_days(apps, months):
    rows = apps.get_model("cases", "LetGo")._base_manager
    longer = apps.get_model("cases", "KeptLonger")._base_manager
    until = dict(longer.values_list("case_id", "until"))
    for row in list(rows.select_related("letting_go")):
        number = months.get(row.letting_go.organisation_id, USUAL)
        over = row.closed_on + timedelta(days=kept(number))
        rows.filter(pk=row.pk).update(over_on=max(over, until.get(row.case_id, over)))


def kept(months):
    return (date(2001 + months // 12, months % 12 + 1, 1) - date(2001, 1, 1)).days


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0018_what_a_restore_ends"),
        ("people", "0010_what_others_agree_to"),
    ]

    operations = [
        migrations.AddField(
            model_name="erasure",
            name="approval",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="people.approval",
            ),
        ),
        migrations.AddField(
            model_name="lettinggo",
            name="approval",
            field=models.OneToOneField(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="people.approval",
            ),
        ),
        migrations.AddField(
            model_name="letgo",
            name="over_on",
            field=models.DateField(null=True),
        ),
        migrations.AddField(
            model_name="rulesetting",
            name="next_days",
            field=models.JSONField(blank=True, default=list),
        ),
        migrations.AddField(
            model_name="rulesetting",
            name="next_from",
            field=models.DateField(blank=True, null=True),
        ),
        migrations.RunPython(carry_over, migrations.RunPython.noop),
    ]
