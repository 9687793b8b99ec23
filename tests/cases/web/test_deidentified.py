"""Asking for a file without names on the page, and what the page says of it."""

import pytest
from django.urls import reverse

from cases.exports.models import Export
from cases.exports.writing import write_export
from tests.cases.exports.told import plain_cases
from tests.signing import signed_in

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
ASKED = {
    "purpose": "casework",
    "protection": "open",
    "columns": ["nationality", "status"],
    "k": "11",
}


@pytest.fixture(autouse=True)
def has_files_of_its_own(files_dir):
    """No test here writes to where others lie."""


@pytest.fixture
def page(client, caseworker):
    return signed_in(client, caseworker), reverse("export_new") + "?shape=deidentified"


def test_page_offers_own_columns_and_k(page):
    client, url = page

    text = client.get(url).content.decode()

    assert 'name="k"' in text
    assert 'value="left_home"' in text
    assert 'value="ref"' not in text


@pytest.mark.parametrize(("k", "said"), [("4", "greater than or equal to 5"), ("", "required")])
def test_k_below_the_floor_is_said_at_the_field(organisation, caseworker, page, k, said):
    plain_cases(organisation, caseworker, 1)
    client, url = page

    answer = client.post(url, ASKED | {"k": k})

    assert answer.status_code == 422
    assert said in answer.content.decode()
    assert not Export.objects.exists()


def test_page_of_the_file_says_how_it_was_made(organisation, caseworker, page):
    plain_cases(organisation, caseworker, 12, nationality="NPL")
    plain_cases(organisation, caseworker, 8, nationality="KEN")
    client, url = page

    shown = client.post(url, ASKED | {"profile_name": "For the university"})
    export = Export.objects.get()
    write_export(export.job_id)
    text = client.get(shown.url).content.decode()

    assert "How nobody is told apart" in text
    assert "20 people or more; at least 11 were asked for" in text
    assert "0 people of 20, 0.0 %" in text
    assert "not told" in text
    manifest = client.get(reverse("export_manifest", args=[export.pk])).json()
    assert manifest["deidentified"]["k_reached"] == 20
