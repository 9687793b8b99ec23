from django.db import migrations

from people.audit import triggers


class Migration(migrations.Migration):
    dependencies = [("people", "0001_initial")]

    operations = [
        migrations.RunPython(
            lambda apps, editor: triggers.install(), lambda apps, editor: triggers.remove()
        )
    ]
