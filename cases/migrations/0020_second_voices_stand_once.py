"""What the approval says, and what the rule says, stands in no second place."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0019_second_voices_are_linked"),
    ]

    operations = [
        migrations.AlterField(
            model_name="erasure",
            name="approval",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="people.approval",
            ),
        ),
        migrations.AlterField(
            model_name="lettinggo",
            name="approval",
            field=models.OneToOneField(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="people.approval",
            ),
        ),
        migrations.AlterField(
            model_name="letgo",
            name="over_on",
            field=models.DateField(),
        ),
        migrations.RemoveConstraint(model_name="erasure", name="erasure_one_under_way"),
        migrations.RemoveIndex(model_name="erasure", name="erasure_of_group"),
        migrations.RemoveIndex(model_name="erasure", name="erasure_by_state"),
        migrations.RemoveIndex(model_name="lettinggo", name="letting_go_by_state"),
        migrations.RemoveField(model_name="erasure", name="asked_at"),
        migrations.RemoveField(model_name="erasure", name="asked_by"),
        migrations.RemoveField(model_name="erasure", name="state"),
        migrations.RemoveField(model_name="lettinggo", name="decided_at"),
        migrations.RemoveField(model_name="lettinggo", name="made_at"),
        migrations.RemoveField(model_name="lettinggo", name="made_by"),
        migrations.RemoveField(model_name="lettinggo", name="state"),
        migrations.RemoveField(model_name="retention", name="months"),
        migrations.AddConstraint(
            model_name="erasure",
            constraint=models.UniqueConstraint(
                condition=models.Q(("ended_at", None)),
                fields=("of_case_id",),
                name="erasure_one_under_way",
            ),
        ),
    ]
