"""Those a group writes to: kept with what is needed to reach them, marked when it fails."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from cases.repatriation.addressees import (
    add_addressee,
    addressees_of,
    all_addressees,
    change_addressee,
    end_addressee,
    find_addressee,
    mark_bounced,
    mark_checked,
    needs_check,
)
from cases.repatriation.models import Addressee, Request
from cases.repatriation.services import move, open_request
from people.accounts.models import Organisation
from people.audit.models import AuditEntry
from people.dates import clock
from people.registry.versions import Stale

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
MINISTRY = {"kind": "mfa_home", "name": "Ministry (invented)"}


@pytest.fixture
def office(caseworker):
    told = {"email": "office@example.org", "address": "1 Invented Road", "language": "hin"}
    return add_addressee(organisation=caseworker.organisation, by=caseworker, **MINISTRY, **told)


def fresh(office):
    return Addressee.objects.get(pk=office.pk)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", "  "),
        ("email", "office at example"),
        ("web", "ftp://example.org"),
        ("language", "xx"),
        ("typical_days", 0),
    ],
)
def test_what_cannot_be_is_refused_at_its_field_and_nothing_is_kept(field, value, caseworker):
    with pytest.raises(ValidationError) as error:
        add_addressee(
            organisation=caseworker.organisation, by=caseworker, **MINISTRY | {field: value}
        )

    assert list(error.value.message_dict) == [field]
    assert not Addressee.objects.exists()


def test_kept_for_ones_own_group_alone(caseworker, other_organisation, auditor):
    with pytest.raises(Organisation.DoesNotExist):
        add_addressee(organisation=other_organisation, by=caseworker, **MINISTRY)
    with pytest.raises(PermissionDenied):
        add_addressee(organisation=auditor.organisation, by=auditor, **MINISTRY)


def test_others_can_neither_see_nor_change_it(office, stranger):
    assert find_addressee(stranger, office.pk) is None
    with pytest.raises(Addressee.DoesNotExist):
        change_addressee(addressee=office, by=stranger, version=1, name="Ours")
    with pytest.raises(Addressee.DoesNotExist):
        end_addressee(addressee=office, by=stranger, is_over=True)


def test_who_saw_an_older_state_changes_nothing(office, caseworker):
    change_addressee(addressee=office, by=caseworker, version=1, phone="000 0000")

    with pytest.raises(Stale):
        change_addressee(addressee=office, by=caseworker, version=1, phone="111 1111")
    with pytest.raises(Stale):
        mark_checked(addressee=office, by=caseworker, version=1)

    assert fresh(office).phone == "000 0000"
    assert fresh(office).checked_on is None
    entry = AuditEntry.objects.get(action="addressee.changed")
    assert '"fields":["phone"]' in entry.detail
    assert "000 0000" not in entry.detail


def test_corrected_mail_address_has_not_come_back(office, caseworker):
    assert mark_bounced(addressee=office, by=caseworker)
    assert not mark_bounced(addressee=office, by=caseworker)
    version = fresh(office).version
    told = {"addressee": office, "by": caseworker}
    change_addressee(**told, version=version, phone="000 0000")
    assert fresh(office).bounced_on == clock.today()

    change_addressee(**told, version=version + 1, email="new@example.org")

    assert fresh(office).bounced_on is None


def test_address_is_to_be_checked_after_a_year(office, caseworker):
    assert needs_check(office)
    checked = mark_checked(addressee=office, by=caseworker, version=1)
    assert not needs_check(checked)

    with clock.at(clock.now() + timedelta(days=366)):
        assert needs_check(checked)


@pytest.mark.parametrize(
    ("lacks", "channel", "said"),
    [
        ({"address": ""}, "post", "No postal address"),
        ({"email": ""}, "email", "No mail address"),
        ({"bounced_on": clock.today()}, "email", "came back"),
    ],
)
def test_nothing_is_sent_where_nothing_can_arrive(
    lacks, channel, said, request_in, make_addressee, caseworker
):
    ready = request_in("ready", addressee=make_addressee(**lacks))

    with pytest.raises(ValidationError, match=said) as error:
        move(request=ready, to="sent", by=caseworker, channel=channel)

    assert list(error.value.message_dict) == ["channel"]
    assert Request.objects.get(pk=ready.pk).state == "ready"
    other = {"post": "email", "email": "post"}[channel]
    assert move(request=ready, to="sent", by=caseworker, channel=other).state == "sent"


def test_who_is_no_longer_written_to_is_asked_for_nothing_new(office, case, consent, caseworker):
    sent = open_request(case=case, by=caseworker, kind="discharge", addressee=office)
    assert sent.language == "hin"
    end_addressee(addressee=office, by=caseworker, is_over=True)
    assert addressees_of(caseworker.organisation_id) == []
    assert all_addressees(caseworker.organisation_id) == [office]

    with pytest.raises(ValidationError, match="no longer written to"):
        open_request(case=case, by=caseworker, kind="tracing", addressee=fresh(office))

    assert end_addressee(addressee=office, by=caseworker, is_over=False)
    assert open_request(case=case, by=caseworker, kind="tracing", addressee=fresh(office))


def test_what_lies_on_the_desk_is_not_sent_to_who_is_no_longer_written_to(
    request_in, addressee, caseworker
):
    ready = request_in("ready")
    end_addressee(addressee=addressee, by=caseworker, is_over=True)
    letter = {"request": ready, "to": "sent", "by": caseworker, "channel": "post"}

    with pytest.raises(ValidationError, match="no longer written to"):
        move(**letter)

    # It went out before: that may still be written down.
    assert move(**letter, on=clock.today() - timedelta(days=1)).state == "sent"


def test_appeal_does_not_go_to_who_is_no_longer_written_to(
    request_in, make_addressee, coordinator
):
    gone = make_addressee("court", ended_at=clock.now())

    with pytest.raises(ValidationError, match="no longer written to"):
        move(request=request_in("refused"), to="appealed", by=coordinator, addressee=gone)
