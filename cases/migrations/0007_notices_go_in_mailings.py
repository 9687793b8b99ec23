"""How a notice was sent stands with its mail now."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("cases", "0006_fill_what_follows")]
    operations = [
        migrations.RemoveField("notice", "attempts"),
        migrations.RemoveField("notice", "claimed_at"),
        migrations.RemoveField("notice", "sent_at"),
    ]
