"""The page on which a partner is closed: it says what ends, asks once, and leaves the past."""

import pytest
from django.urls import reverse

from people.accounts.models import Organisation
from people.accounts.partner_keys import issue_partner_key

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def path(partner_organisation):
    return lambda name="partner_close": reverse(name, args=[partner_organisation.id])


def test_what_ends_is_said_before_it_does(
    as_member, coordinator, path, partner_organisation
) -> None:
    lea = as_member(coordinator)
    issue_partner_key(
        organisation=partner_organisation, by=coordinator, scopes=["read_changes"], days=30
    )

    asked = lea.get(path()).content.decode()

    assert 'Keys to the API, test keys too</th><td class="num">1</td>' in asked
    assert "Write to them that they must delete all they hold." in asked
    assert Organisation.objects.get(pk=partner_organisation.pk).closed_at is None
    assert path() in lea.get(path("partner")).content.decode()


def test_closed_partner_stays_to_be_read_and_is_offered_nowhere(
    as_member, coordinator, path, partner_organisation
) -> None:
    lea = as_member(coordinator)

    done = lea.post(path(), follow=True)

    shown = done.content.decode()
    assert done.redirect_chain == [(path("partner"), 302)]
    assert "closed on" in shown
    assert "Make a key" not in shown
    assert lea.get(path()).headers["Location"] == path("partner")
    assert "It was closed before." in lea.post(path(), follow=True).content.decode()
    listed = lea.get(reverse("partners")).content.decode()
    assert path("partner") in listed.partition("Closed")[2]
    assert path("sharing_partner") not in lea.get(reverse("sharing_list")).content.decode()
    for page in ("webhooks", "sharing_partner"):
        assert lea.get(path(page)).status_code == 200


def test_who_keeps_keys_and_shares_nothing_does_not_close(as_member, admin, path) -> None:
    juno = as_member(admin)

    assert (juno.get(path()).status_code, juno.post(path()).status_code) == (403, 403)
    assert path() not in juno.get(path("partner")).content.decode()
