"""A partner is closed: all that it has of the group ends at once; it is told, the past stays."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cases.access.consents import record_consent
from cases.access.models import AskedGrant, Grant
from cases.access.services import grant
from cases.sharing.changes.keeping import keep
from cases.sharing.changes.models import FeedEntry
from cases.sharing.closing import close_partner, ties_of
from cases.sharing.opaque import case_id_for
from cases.sharing.referrals.models import Referral
from cases.sharing.referrals.services import send_referral
from cases.sharing.sandbox.filling import fill
from cases.sharing.sandbox.services import make_test_key
from cases.sharing.submissions.deciding import decline
from cases.sharing.submissions.services import submit
from cases.sharing.webhooks.keeping import make_endpoint
from cases.sharing.webhooks.models import Delivery, Endpoint
from cases.sharing.webhooks.signing import new_secret
from cases.sharing.webhooks.sweeping import sweep
from cases.sharing.webhooks.vocabularies import CHOOSABLE
from people.accounts.invitations import invite, open_invitations
from people.accounts.key_calls import open_key
from people.accounts.key_rotation import replace_partner_key
from people.accounts.models import Membership, Organisation, PartnerKey
from people.accounts.partner_keys import issue_partner_key
from people.accounts.partners import open_partners_of, partners_of
from people.accounts.roles import PARTNER_MAY
from people.audit.models import AuditEntry
from people.dates import clock

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def key(partner_organisation, coordinator):
    return issue_partner_key(
        organisation=partner_organisation, by=coordinator, scopes=sorted(PARTNER_MAY), days=30
    )


@pytest.fixture
def close(partner_organisation, coordinator):
    return lambda by=coordinator: close_partner(partner=partner_organisation, by=by)


@pytest.fixture
def put_server(organisation, partner_organisation, coordinator):
    """Put a partner's server into the database, behind the services' back."""

    def put(partner=partner_organisation):
        return Endpoint.objects.create(
            issuer=organisation,
            partner=partner,
            url="https://hooks.example.org/homeward",
            secret=new_secret(),
            events=[str(event) for event in CHOOSABLE],
            made_by=coordinator,
        )

    return put


def told_of(action):
    return AuditEntry.objects.filter(action=action)


def test_all_that_it_reads_by_ends(
    close, case, share, key, reader, partner_organisation, coordinator
):
    share(case)
    share(case, purpose="casework")
    invite(role="partner_reader", organisation=partner_organisation, by=coordinator)
    _test_key, test_text = make_test_key(partner=partner_organisation, by=coordinator)

    close()

    assert not Grant.objects.filter(revoked_at=None).exists()
    assert Grant.objects.count() == 2
    assert [open_key(text, address=None) for text in (key[1], test_text)] == [None, None]
    assert not Membership.objects.get(pk=reader.pk).is_active
    assert open_invitations(coordinator) == []
    assert partners_of(coordinator.organisation_id) == [partner_organisation]
    assert open_partners_of(coordinator.organisation_id) == []


def test_each_end_is_recorded(close, case, share, key, reader, partner_organisation, coordinator):
    share(case)

    close()

    entry = told_of("partner.closed").get()
    assert (entry.object_id, entry.organisation_id) == (
        partner_organisation.id,
        coordinator.organisation_id,
    )
    assert entry.detail == '{"grants":1,"keys":1,"readers":1}'
    for action in ("grants.revoked", "partner_key.ended", "member.left"):
        assert told_of(action).count() == 1, action


def test_its_servers_are_told_of_each_case_once_and_of_nothing_more(
    close,
    case,
    share,
    key,
    put_server,
    partner_organisation,
    coordinator,
):
    hook = put_server()
    share(case)
    keep()
    made = submit(by=key[0], sent={"external_ref": "FAM-1", "label": "Somebody"})
    asked = {"partner_id": partner_organisation.id, "purpose": "legal", "kind": "legal"}
    referral = send_referral(case=case, by=coordinator, text="Please help.", **asked)
    Delivery.objects.all().delete()

    close()
    keep()
    decline(submission_id=made.pk, by=coordinator, reason="not_ours")

    told = Delivery.objects.values_list("endpoint", "event", "about", "state")
    about = case_id_for(partner_organisation.id, case.id)
    assert list(told) == [(hook.pk, "case.withdrawn", about, "waiting")]
    assert FeedEntry.objects.get().kind == "gone"
    assert Referral.objects.get(pk=referral.pk).state == "revoked"


def test_its_servers_go_off_once_they_were_told(close, case, share, key, put_server):
    put_server()
    share(case)
    keep()
    close()

    sweep()
    assert Endpoint.objects.get().is_on
    Delivery.objects.update(state="delivered", ended_at=clock.now())
    sweep()

    assert Endpoint.objects.get().disabled_because == "closed"


def test_servers_of_other_partners_stay_on(close, put_server, second_partner):
    put_server(partner=second_partner)

    close()
    sweep()

    assert Endpoint.objects.get().is_on


def test_what_others_read_goes_on(
    close, case, share, second_partner, second_key, second_reader, coordinator
):
    kept = share(case, organisation=second_partner)
    share(case)

    close()

    assert list(Grant.objects.filter(revoked_at=None)) == [kept]
    assert not PartnerKey.objects.get(pk=second_key.pk).revoked
    assert Membership.objects.get(pk=second_reader.pk).is_active


def test_nothing_is_given_to_it_afterwards(
    close, case, share, key, partner_organisation, coordinator
):
    given = share(case)
    close()

    to = {"organisation": partner_organisation, "by": coordinator}
    for give in (
        lambda: issue_partner_key(**to, scopes=["read_changes"], days=3),
        lambda: make_test_key(partner=partner_organisation, by=coordinator),
        lambda: replace_partner_key(key=key[0], by=coordinator, overlap_days=3),
        lambda: invite(role="partner_reader", **to),
        lambda: make_endpoint(
            partner=partner_organisation,
            by=coordinator,
            url="https://8.8.8.8",
            events=["note.added"],
        ),
        lambda: grant(**to, case=case, consent=given.consent, profile="minimal", purpose="legal"),
        lambda: record_consent(
            case=case,
            by=coordinator,
            given_by="self",
            method="oral",
            given_on=clock.today(),
            scopes=[f"partner:{partner_organisation.id}"],
        ),
    ):
        with pytest.raises(ValidationError):
            give()
    assert not Grant.objects.filter(revoked_at=None).exists()


def test_invented_cases_are_not_laid_out_for_an_ended_key(
    close, partner_organisation, coordinator
):
    made, _text = make_test_key(partner=partner_organisation, by=coordinator)
    close()

    assert fill(made.public_id) == 0


def test_what_waits_for_a_yes_is_stopped(close, case, share, partner_organisation):
    Organisation.objects.filter(pk=partner_organisation.pk).update(kind="partner_gov")
    partner_organisation.refresh_from_db()
    share(case, organisation=partner_organisation)
    assert AskedGrant.objects.filter(approval__ended_at=None).exists()

    close()

    assert not AskedGrant.objects.filter(approval__ended_at=None).exists()
    assert not Grant.objects.exists()


def test_it_is_closed_once(close):
    close()

    with pytest.raises(ValidationError):
        close()
    assert told_of("partner.closed").count() == 1


@pytest.mark.parametrize("who", ["admin", "caseworker", "stranger", "reader"])
def test_others_close_none(close, who, request, partner_organisation):
    member = request.getfixturevalue(who)

    with pytest.raises((PermissionDenied, ValidationError)):
        close(by=member)
    assert Organisation.objects.get(pk=partner_organisation.pk).closed_at is None


def test_page_counts_what_will_end(case, share, key, reader, partner_organisation, coordinator):
    share(case)

    ties = ties_of(partner_organisation, by=coordinator)

    assert (ties.grants, ties.keys, ties.readers, ties.servers) == (1, 1, 1, 0)


def test_all_or_nothing(close, case, share, key, monkeypatch):
    share(case)

    def break_off(*_args, **_told):
        raise RuntimeError

    monkeypatch.setattr("people.accounts.partners.close", break_off)
    with pytest.raises(RuntimeError):
        close()

    assert Grant.objects.filter(revoked_at=None).count() == 1
    assert open_key(key[1], address=None) is not None


def test_record_is_written_once_all_is_held(close, case, share, key, reader):
    """Else who holds a case and writes the record would wait for this one, and this for that."""
    if connection.vendor != "postgresql":
        pytest.skip("SQLite holds all or nothing")
    share(case)

    with CaptureQueriesContext(connection) as closing:
        close()

    told = [one["sql"] for one in closing.captured_queries]
    held = [
        n for n, sql in enumerate(told) if "FOR NO KEY UPDATE" in sql and "audithead" not in sql
    ]
    first = min(n for n, sql in enumerate(told) if "people_audithead" in sql)
    waiting = [
        sql for sql in told[first:] if "FOR NO KEY UPDATE" in sql and "audithead" not in sql
    ]
    assert held
    # Who leaves takes along what was asked about him or her, which nobody else holds here.
    assert all("people_approval" in sql for sql in waiting), waiting
