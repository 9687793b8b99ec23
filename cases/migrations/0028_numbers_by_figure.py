from django.db import migrations, models


def empty(apps, schema_editor):
    apps.get_model("cases", "Tally").objects.using(schema_editor.connection.alias).all().delete()


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0027_since_when_a_status_holds_is_found"),
        ("people", "0012_figures_are_published_by_two"),
    ]

    operations = [
        # Kept for other cuts from now on: the next job that keeps numbers counts them anew.
        migrations.RunPython(empty, migrations.RunPython.noop),
        migrations.RemoveConstraint(
            model_name="tally",
            name="tally_once",
        ),
        migrations.AddConstraint(
            model_name="tally",
            constraint=models.UniqueConstraint(
                fields=("organisation", "figure", "cut", "a", "b"), name="tally_of_figure_once"
            ),
        ),
    ]
