import datetime

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0030_corrections_wait_for_a_second_person"),
    ]

    operations = [
        migrations.AddField(
            model_name="request",
            name="answer_by",
            field=models.GeneratedField(
                db_persist=True,
                expression=models.Case(
                    models.When(state__in=("sent", "acknowledged"), then=models.F("due_on")),
                    default=models.Value(
                        datetime.date(9999, 12, 31), output_field=models.DateField()
                    ),
                ),
                output_field=models.DateField(),
            ),
        ),
        migrations.AddIndex(
            model_name="request",
            index=models.Index(fields=["answer_by", "id"], name="request_by_answer"),
        ),
        migrations.AddIndex(
            model_name="request",
            index=models.Index(fields=["kind"], name="request_of_kind"),
        ),
        migrations.AddIndex(
            model_name="request",
            index=models.Index(fields=["first_sent_on"], name="request_first_sent"),
        ),
    ]
