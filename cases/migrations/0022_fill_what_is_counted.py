"""What older rows lack, and how far older requests came, from clear columns alone."""

from django.db import migrations
from django.db.models import Exists, Min, OuterRef, Subquery

COURSE = ("sent", "acknowledged", "answered", "granted", "fulfilled")


def fill(apps, schema_editor):
    def rows(app, name):
        return apps.get_model(app, name).objects.using(schema_editor.connection.alias)

    born = rows("people", "Person").filter(pk=OuterRef("person_id"))
    known = born.exclude(birth_earliest=None, birth_latest=None)
    agreed = rows("cases", "Consent").filter(case=OuterRef("pk"), withdrawn_at=None)
    rows("cases", "Case").filter(Exists(known)).update(lacks_birth=False)
    rows("cases", "Case").filter(Exists(agreed)).update(lacks_consent=False)
    steps = rows("cases", "RequestStep").filter(request=OuterRef("pk")).order_by()
    for state in COURSE:
        came = steps.filter(to_state=state).values("request").annotate(day=Min("on"))
        rows("cases", "Request").filter(
            Exists(steps.filter(to_state=state)),
        ).update(**{f"first_{state}_on": Subquery(came.values("day"))})


class Migration(migrations.Migration):
    dependencies = [("cases", "0021_what_is_counted")]
    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
