"""The page on which a test key is made."""

from uuid import uuid4

import pytest
from django.urls import reverse

from people.accounts.key_calls import open_key
from people.accounts.models import PartnerKey
from people.jobs.models import OutboxItem

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def path(partner_organisation):
    return lambda name="partner_test_key": reverse(name, args=[partner_organisation.id])


def test_key_is_made_shown_once_and_said_to_be_one_on_the_partners_page(
    as_member, coordinator, path
) -> None:
    lea, told = as_member(coordinator), {"submission": str(uuid4())}

    shown = lea.post(path(), told).content.decode()

    key = PartnerKey.objects.get()
    [text] = [
        word
        for word in shown.replace("<", " ").replace(">", " ").split()
        if "test_" in word and "." in word and len(word) > 20
    ]
    assert open_key(text, address=None) == key
    again = lea.post(path(), told)
    assert (again.status_code, PartnerKey.objects.count()) == (422, 1)
    page = lea.get(path("partner")).content.decode()
    assert "invented cases alone" in page
    assert text.partition(".")[2] not in page


def test_invented_cases_are_refreshed_where_there_is_a_test_key(
    as_member, coordinator, path
) -> None:
    lea = as_member(coordinator)
    assert lea.post(path("partner_test_refresh")).status_code == 404
    lea.post(path(), {"submission": str(uuid4())})
    OutboxItem.objects.all().delete()

    assert lea.post(path("partner_test_refresh")).headers["Location"] == path()

    assert OutboxItem.objects.get().object_id == PartnerKey.objects.get().public_id
