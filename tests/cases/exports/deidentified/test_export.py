"""The file from asking to fetching: who is in it, and what is told of how it was made."""

import json
import random
from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError

from cases.access.models import Consent
from cases.casebook.models import Case
from cases.exports import asking, fetching, reading
from cases.exports.manifest import manifest_of
from cases.exports.selectors import find_export
from cases.exports.starting import start
from cases.exports.writing import write_export
from people.dates import clock
from people.registry.models import Person
from tests.cases.exports.deidentified.checker import assert_anonymous, rows_of, smallest_group
from tests.cases.exports.told import plain_cases

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def ask(by, k=11, columns=("nationality", "status"), **told):
    told = {"recipient": "own_org", **told}
    return asking.ask_export(
        by=by, filters={}, purpose="casework", shape="deidentified", columns=columns, k=k, **told
    )


def made(by, **told):
    """Return the written export and its bytes, whoever had to agree."""
    export = ask(by, **told)
    if export.job_id is None:
        start(export)
    write_export(export.job_id)
    _export, parts = fetching.fetch(export_id=export.pk, by=by)
    return find_export(export.pk, who=by), b"".join(parts)


@pytest.fixture
def register(organisation, caseworker, monkeypatch):
    monkeypatch.setattr(reading, "FREELY", 1000)
    for nationality, status, count in [
        *(("NPL", "serving", 14), ("NPL", "wounded", 3), ("IND", "serving", 12)),
        *(("KEN", "missing", 13), ("UGA", "missing", 1)),
    ]:
        plain_cases(organisation, caseworker, count, nationality=nationality, status=status)


def test_file_is_anonymous_by_the_definition(caseworker, register):
    export, data = made(caseworker)

    report = export.report
    assert_anonymous(data, 11, eligible=report["eligible"], hidden=report["hidden"])
    assert (report["eligible"], report["k_reached"]) == (43, smallest_group(data))
    assert export.rows == len(rows_of(data)[1]) == report["rows"]
    assert report["hidden"] * 20 <= 43


def test_file_holds_no_mark_reference_or_id(caseworker, register):
    export, data = made(caseworker)

    text = data.decode()
    assert str(export.id) not in text
    assert [ref for ref in Case.objects.values_list("ref", flat=True) if ref in text] == []
    assert rows_of(data)[0] == ["nationality", "status"]


def test_same_people_make_the_same_bytes(caseworker, register, monkeypatch):
    """Whatever the order of the rows in the database, and in whatever batches they are read."""
    _export, first = made(caseworker)
    monkeypatch.setattr(reading, "CHUNK", 7)
    cases = list(Case.objects.order_by("ref"))
    for case, days in zip(cases, random.Random(7).sample(range(99), len(cases)), strict=True):
        Case.objects.filter(pk=case.pk).update(opened_on=date(2024, 1, 1) + timedelta(days=days))
    caseworker.user.language = "de"
    caseworker.user.save()

    _export, second = made(caseworker)

    assert first == second


def test_only_who_agreed_to_research_is_in_a_file_for_research(caseworker, register):
    agreed = list(Case.objects.filter(nationality="NPL").values_list("pk", flat=True))
    Consent.objects.bulk_create(
        Consent(
            case_id=pk,
            given_by="self",
            scopes=["research_aggregate"],
            given_on=clock.today(),
            method="oral",
            recorded_by=caseworker,
        )
        for pk in agreed
    )
    Person.objects.update(birth_earliest="1980-01-01", birth_latest="1980-12-31")

    export, data = made(caseworker, recipient="research_aggregate", recipient_name="A university")

    assert {row[0] for row in rows_of(data)[1]} == {"NPL"}
    assert (export.report["eligible"], export.withheld) == (17, 26)
    manifest = manifest_of(export)
    assert (manifest["withheld"]["cases"], manifest["as_of"]) == (26, clock.today().isoformat())
    told = manifest["deidentified"]
    assert (told["k"], told["hidden_percent"]) == (11, round(100 * told["hidden"] / 17, 1))
    assert [each["column"] for each in told["levels"]] == ["nationality", "status"]
    assert any("k-anonymity" in line for line in told["method"])
    json.dumps(manifest)


def test_who_has_two_cases_counts_once(organisation, caseworker, register):
    [first, second] = Case.objects.filter(nationality="UGA") | Case.objects.filter(
        nationality="KEN", pk=Case.objects.filter(nationality="KEN").first().pk
    )
    Case.objects.filter(pk=second.pk).update(person_id=first.person_id)

    export, data = made(caseworker)

    assert (export.report["eligible"], export.report["repeated"]) == (42, 1)
    assert_anonymous(data, 11, eligible=42, hidden=export.report["hidden"])


def test_fewer_than_k_people_leave_an_empty_file_that_says_so(organisation, caseworker):
    plain_cases(organisation, caseworker, 10, nationality="NPL")

    export, data = made(caseworker)

    assert rows_of(data)[1] == []
    told = manifest_of(export)["deidentified"]
    assert (export.rows, told["hidden"], told["hidden_percent"]) == (0, 10, 100.0)
    assert any("all are hidden" in line for line in told["method"])


@pytest.mark.parametrize(
    ("told", "field"),
    [
        ({"k": 4}, "k"),
        ({"k": 0}, "k"),
        ({"columns": ["ref"]}, "columns"),
        ({"columns": ["sex", "born", "status", "force", "pathway", "left_home"]}, "columns"),
        ({"recipient": "home_state", "recipient_name": "An office"}, "shape"),
    ],
)
def test_asking_for_too_much_is_refused(caseworker, register, told, field):
    with pytest.raises(ValidationError) as refused:
        ask(caseworker, **told)

    assert list(refused.value.message_dict) == [field]


def test_file_for_research_waits_for_a_second_person(caseworker, register):
    export = ask(caseworker, recipient="research_aggregate", recipient_name="A university")

    assert export.awaits_release
    assert export.job is None
