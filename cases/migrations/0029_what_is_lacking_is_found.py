from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0028_numbers_by_figure"),
        ("people", "0012_figures_are_published_by_two"),
    ]

    operations = [
        migrations.RemoveIndex(
            model_name="case",
            name="case_lacks_birth",
        ),
        migrations.RemoveIndex(
            model_name="case",
            name="case_lacks_consent",
        ),
        migrations.AddIndex(
            model_name="case",
            index=models.Index(
                fields=["organisation", "lacks_birth"], name="case_of_lacking_birth"
            ),
        ),
        migrations.AddIndex(
            model_name="case",
            index=models.Index(
                fields=["organisation", "lacks_consent"], name="case_of_lacking_consent"
            ),
        ),
    ]
