"""Partners read by the API what a group published: what anybody may read, and nothing before."""

import pytest
from django.urls import reverse

from cases.statistics.public.models import Release
from cases.statistics.public.publishing import take_down
from people.accounts.models import PartnerKey
from people.accounts.services import make_organisation
from tests.signing import signed_in

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
LIST = "/api/v1/statistics/"
NOTHING = {"results": [], "after": None}


@pytest.fixture
def call(client, organisation, partner_organisation):
    key, text = PartnerKey.objects.create_key(
        organisation=partner_organisation, issuer=organisation, scopes=["read_figures"]
    )

    def call(path):
        return client.get(path, headers={"Authorization": f"Api-Key {text}"})

    call.key = key
    return call


def test_partner_reads_the_tables_that_anybody_reads(client, call, publication):
    [release] = call(LIST).json()["results"]

    tables = call(f"{LIST}{release['name']}/").json()["results"]

    address = publication.address.token
    for table in tables:
        public = client.get(
            reverse("public_json", args=[address, release["name"], table["table"]])
        ).json()
        assert {**table, "url": "", "figures": _numbers(table)} == {
            **public,
            "url": "",
            "figures": _numbers(public),
        }
    assert tables[0]["table"] == "fates"
    assert any(figure["value"] is None for figure in tables[0]["figures"])


def _numbers(table):
    return [{**figure, "url": ""} for figure in table["figures"]]


def test_nothing_is_told_before_it_is_public(client, call, coordinator, second, register):
    signed_in(client, coordinator)
    client.post(reverse("figures_make"))

    assert call(LIST).json() == NOTHING
    assert call(f"{LIST}{Release.objects.get().name}/").status_code == 404


def test_what_is_taken_down_is_gone_with_the_next_call(call, coordinator, publication):
    name = publication.release.name
    assert call(f"{LIST}{name}/").status_code == 200

    take_down(by=coordinator)

    assert (call(LIST).json(), call(f"{LIST}{name}/").status_code) == (NOTHING, 404)


def test_key_of_another_group_reads_none_of_it(call, publication):
    third = make_organisation(name="Third (invented)")
    for issuer in (third, None):
        PartnerKey.objects.filter(pk=call.key.pk).update(issuer=issuer)

        assert call(LIST).json() == NOTHING
        assert call(f"{LIST}{publication.release.name}/").status_code == 404


def test_key_without_the_scope_reads_none(call, publication):
    PartnerKey.objects.filter(pk=call.key.pk).update(scopes=["read_shared_cases"])

    assert call(LIST).status_code == 403
