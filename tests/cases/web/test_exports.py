"""The pages of exports: what they offer, what they never show again, and what they say."""

from datetime import UTC, datetime

import pytest
from django.test import Client

from cases.access.models import Consent
from cases.exports.asking import ask_export
from cases.exports.models import Export
from cases.exports.writing import write_export
from people.dates import clock
from people.jobs.models import Job
from tests.cases.exports.told import agree, plain_cases
from tests.signing import signed_in

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
SECRET = "AGE-SECRET-KEY-1QYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQS3290GQ"
LIST = {"purpose": "casework", "protection": "open", "columns": ["ref", "status"]}


@pytest.fixture(autouse=True)
def has_files_of_its_own(files_dir):
    """No test here writes to where others lie."""


@pytest.fixture
def mina(organisation, caseworker):
    plain_cases(organisation, caseworker, 3)
    client = Client()
    signed_in(client, caseworker)
    return client


def made(by, **told):
    export = ask_export(by=by, filters={}, purpose="casework", **told)
    write_export(export.job_id)
    return Export.objects.get(pk=export.pk)


@pytest.mark.parametrize("protection", ["age", "open"])
def test_secret_key_does_not_come_back_with_the_page(mina, protection):
    told = LIST | {"protection": protection, "age_key": f"my key: {SECRET.lower()}"}

    answer = mina.post("/exports/new/?shape=csv", told)

    assert answer.status_code == 422
    page = answer.content.decode()
    assert "This is a secret key" in page
    assert SECRET.lower()[-20:] not in page.lower()
    assert not Export.objects.exists()


def test_what_was_typed_comes_back_with_the_fault(mina):
    told = LIST | {"protection": "age", "age_key": "age1broken", "note": "For Tuesday"}

    page = mina.post("/exports/new/?shape=csv", told).content.decode()

    assert "age1broken" in page
    assert "For Tuesday" in page
    assert 'href="#id_age_key"' in page


def test_overtaken_file_is_offered_nowhere(mina, caseworker):
    from cases.casebook.models import Case  # noqa: PLC0415

    agreed = agree(Case.objects.first(), caseworker, "own_org")
    export = made(caseworker)
    address = f"/exports/{export.pk}/file/"
    assert address in mina.get("/exports/").content.decode()
    Consent.objects.filter(pk=agreed.pk).update(withdrawn_at=clock.now())

    for page in ("/exports/", f"/exports/{export.pk}/", "/"):
        text = mina.get(page).content.decode()
        assert address not in text
        assert "Export of 3 cases" not in text
    assert mina.get(address).status_code == 404


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ("waiting", "Waiting"),
        ("running", "Writing the rows"),
        ("failed", "Failed"),
        ("cancelled", "Cancelled"),
        ("done", "Removed"),
    ],
)
def test_list_and_page_say_alike_how_far_a_file_is(mina, caseworker, state, said):
    export = ask_export(by=caseworker, filters={}, purpose="casework")
    Job.objects.filter(pk=export.job_id).update(state=state)

    for page in ("/exports/", f"/exports/{export.pk}/"):
        assert f">{said}<" in mina.get(page).content.decode()


def test_file_bears_the_day_where_the_group_is(mina, caseworker, settings):
    settings.TIME_ZONE = "Asia/Kathmandu"
    export = made(caseworker)
    Export.objects.filter(pk=export.pk).update(asked_at=datetime(2026, 11, 30, 20, 0, tzinfo=UTC))

    for path, name in (
        ("file", "cases-2026-12-01.csv"),
        ("manifest", "cases-2026-12-01-manifest.json"),
    ):
        answer = mina.get(f"/exports/{export.pk}/{path}/")
        assert answer.headers["Content-Disposition"] == f'attachment; filename="{name}"'


def test_list_costs_no_more_queries_with_more_exports(
    mina, caseworker, django_assert_max_num_queries
):
    counts = []
    for _ in range(2):
        for _again in range(3):
            made(caseworker, columns=["ref"])
        with django_assert_max_num_queries(60) as asked:
            mina.get("/exports/")
        counts.append(len(asked))

    assert counts[0] == counts[1]


def test_password_is_on_a_page_of_its_own_that_is_not_kept(mina, caseworker):
    export = made(caseworker, shape="xlsx", protection="password")

    about = mina.get(f"/exports/{export.pk}/")
    shown = mina.get(f"/exports/{export.pk}/password/")

    assert export.password not in about.content.decode()
    assert export.password in shown.content.decode()
    assert "no-store" in shown.headers["Cache-Control"]


def test_kept_choices_are_offered_again(mina, caseworker):
    told = LIST | {"profile_name": "Every Monday", "columns": ["ref", "unit"]}
    mina.post("/exports/new/?shape=csv&stage=open", told)

    page = mina.get("/exports/new/?stage=open").content.decode()

    assert "Every Monday" in page
    again = page.partition("profile=")[2][:36]
    form = mina.get(f"/exports/new/?stage=open&profile={again}").context["form"]
    assert form["columns"].value() == ["ref", "unit"]
