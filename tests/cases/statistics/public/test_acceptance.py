"""What those who asked for figures can do with them, and what they cannot: named by who asked."""

import hashlib
import json
from datetime import datetime, timedelta
from random import Random

import pytest
from django.core.exceptions import ValidationError

from cases.casebook.models import Case
from cases.casebook.services import add_status
from cases.statistics.public.counting import counted
from cases.statistics.public.document import document_of, to_json
from cases.statistics.public.models import Release
from cases.statistics.public.preparing import last_month_end, prepare
from people.dates import clock
from tests.cases.statistics.public.people import cases
from tests.cases.statistics.public.test_plain_sql import spoil

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
# Of the invented register below: the same on every engine, and at every time it is made.
SAME = "8a75b313d66fdfc092f6a01ca985ecd9c572f7a08fd8ce25f5b0df5218c37aed"


def test_a12_death_with_one_hearsay_source_is_out_of_the_killed(
    organisation, caseworker, coordinator
):
    made = cases(organisation, caseworker, 48, nationality="KEN", status="serving")
    for case in made[:24]:
        add_status(
            case=case, by=coordinator, status="killed", source="Report", grade="B2", is_sure=True
        )
    for case in made[24:]:
        with pytest.raises(ValidationError):
            add_status(case=case, by=coordinator, status="killed", source="A friend", grade="F5")
        add_status(
            case=case, by=coordinator, status="killed_unconfirmed", source="A friend", grade="F5"
        )

    counts = counted(organisation.pk, last_month_end())

    fates = {kind.fate: number for kind, number in counts.items()}
    assert fates == {"killed": 24, "killed_unconfirmed": 24}
    told = prepare(by=coordinator).tables["fates"]
    shown = dict(zip(told["columns"], told["cells"][0], strict=True))
    assert (shown["killed"], shown["killed_unconfirmed"]) == (20, 20)


def test_a13_figures_made_twice_are_the_same_to_the_byte(organisation, caseworker, coordinator):
    with clock.at(datetime.fromisoformat("2026-11-05T12:00:00+00:00")):
        made = cases(organisation, caseworker, 300, nationality="KEN", status="serving")
        chance = Random(7)
        for case in made:
            spoil(case, chance)
            case.opened_on = last_month_end() - timedelta(days=1)
        names = "nationality pathway status side opened_on left_home_earliest left_home_latest"
        Case.objects.bulk_update(made, names.split())

        first = told_by(prepare(by=coordinator))
        Release.objects.all().delete()
        second = told_by(prepare(by=coordinator))

    assert first == second
    assert hashlib.sha256(first).hexdigest() == SAME


def told_by(release):
    return json.dumps(to_json(document_of(release)), sort_keys=True).encode()
