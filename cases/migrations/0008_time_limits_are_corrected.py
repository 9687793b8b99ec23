"""A time limit is corrected by versions, and taken back where it was noted by mistake."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("cases", "0007_notices_go_in_mailings")]
    operations = [
        migrations.AddField(
            "timelimit", "taken_back_at", models.DateTimeField(blank=True, null=True)
        ),
        migrations.AddField(
            "timelimit", "version", models.PositiveIntegerField(default=1, editable=False)
        ),
    ]
