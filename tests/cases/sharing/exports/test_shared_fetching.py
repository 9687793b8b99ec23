"""Fetching a partner's file: by that partner, three times, as long as all of it is shared."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from cases.access.models import Consent, Grant
from cases.casebook.events import add_event, mark_event
from cases.casebook.models import Case
from cases.sharing.exports import removing
from cases.sharing.exports.asking import MOST, drop_export
from cases.sharing.exports.fetching import NotYet, Over
from cases.sharing.exports.models import HeldCases, SharedExport
from cases.sharing.exports.selectors import exports_of
from cases.sharing.exports.writing import write_export
from cases.sharing.webhooks.models import Delivery, Endpoint
from cases.sharing.webhooks.signing import new_secret
from people.accounts.models import PartnerKey
from people.accounts.pull_budget import BudgetSpent
from people.dates import clock
from people.jobs.models import Job
from people.registry.models import Identifier, Person, PersonName
from people.vault.files import path_of
from people.vault.models import DataKey
from tests.cases.exports.told import tell_case
from tests.cases.sharing.exports.conftest import EVERYTHING, bytes_of, fetched, fresh

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
COMMITTED = pytest.mark.django_db(transaction=True, databases=["default", "keys"])


@pytest.fixture
def told(share, caseworker):
    """A case that is shared, with its grant."""
    case = tell_case(caseworker)
    return case, share(case, profile="full")


@pytest.fixture
def hooked(organisation, partner_organisation, key):

    return Endpoint.objects.create(
        issuer=organisation,
        partner=partner_organisation,
        url="https://hooks.example.org/",
        events=["export.ready"],
        secret=new_secret(),
        made_by_key=key,
        made_at=clock.now(),
    )


def test_third_download_is_the_last_and_the_bytes_are_gone(made, key, told, files_dir):
    export = made()
    first = bytes_of(export, key)

    assert bytes_of(export, key) == first
    assert fresh(export).downloads_left == 1
    assert bytes_of(export, key) == first

    assert list(files_dir.iterdir()) == []
    assert fresh(export).state == "gone"
    with pytest.raises(Over):
        fetched(export, key)


def revoke(case, given, coordinator):
    Grant.objects.filter(pk=given.pk).update(revoked_at=clock.now())


def withdraw(case, given, coordinator):
    Consent.objects.filter(pk=given.consent_id).update(withdrawn_at=clock.now())


def let_run_out(case, given, coordinator):
    yesterday = clock.today() - timedelta(days=1)
    Grant.objects.filter(pk=given.pk).update(starts_on=yesterday, ends_on=yesterday)


def veto(case, given, coordinator):
    Consent.objects.filter(pk=given.consent_id).update(given_by="next_of_kin")
    Person.objects.filter(pk=case.person_id).update(family_is_hostile=True)


def narrow(case, given, coordinator):
    Grant.objects.filter(pk=given.pk).update(profile="minimal")


@pytest.mark.parametrize("end", [revoke, withdraw, let_run_out, veto, narrow])
def test_file_is_removed_when_a_case_in_it_is_no_longer_shared_as_it_was(
    made, key, told, coordinator, files_dir, end
):
    export = made()
    end(*told, coordinator)

    with pytest.raises(Over, match="no longer shared"):
        fetched(export, key)

    assert fresh(export).state == "overtaken"
    assert fresh(export).trouble == "not_shared"
    assert list(files_dir.iterdir()) == []
    assert not HeldCases.objects.exists()
    key.refresh_from_db()
    assert key.cases_told == 0


def unmark(case):
    mark_event(pk=case.events.get(for_partners=True).pk, by=case.owner, for_partners=False)


def rewrite(case):
    event = case.events.get(for_partners=True)
    event.text = "He is elsewhere (invented)."
    event.save()


def forget_a_name(case):
    PersonName.objects.filter(person=case.person_id).first().delete()


def forget_a_paper(case):
    Identifier.objects.filter(person=case.person_id).delete()


@pytest.fixture
def marked(told, caseworker, share):
    """The case with an event that was marked for partners, and its papers named to them."""
    case, _given = told
    add_event(case=case, by=caseworker, text="He hides (invented).", for_partners=True)
    share(case, profile="named", groups=["papers"], purpose="tracing")
    return case


@pytest.mark.parametrize("take_back", [unmark, rewrite, forget_a_name, forget_a_paper])
def test_file_is_removed_when_something_in_it_may_not_be_told_any_more(
    made, key, marked, files_dir, take_back
):
    export = made()
    take_back(marked)

    with pytest.raises(Over, match="no longer shared"):
        fetched(export, key)

    assert fresh(export).trouble == "not_shared"
    assert list(files_dir.iterdir()) == []


def test_file_says_how_it_was_on_its_day(made, key, marked, caseworker):
    """What moved on or came is no reason to end it; nor is what it does not hold."""
    export, other = made(), made(fields=["ref", "situation"])
    Case.objects.filter(pk=marked.pk).update(status="escaped")
    PersonName.objects.create(person_id=marked.person_id, full="One more (invented)")
    add_event(case=marked, by=caseworker, text="One more (invented).", for_partners=True)

    assert b"He hides" in bytes_of(export, key)
    marked.events.update(for_partners=False)
    assert bytes_of(other, key)


@pytest.mark.parametrize("is_there", [False, True], ids=["no note", "an empty note"])
def test_file_is_given_only_if_all_its_cases_were_asked_about(made, key, told, is_there):
    export = made()
    export.held.all().delete()
    if is_there:
        number = export.job.attempt
        HeldCases.objects.create(export=export, attempt=number, number=1, told={})

    with pytest.raises(Over, match="no longer shared"):
        fetched(export, key)


def test_group_that_is_not_in_the_file_may_be_taken_back(made, key, told):
    export = made(fields=["ref", "situation"])
    narrow(*told, None)

    assert bytes_of(export, key)


def test_group_that_a_filter_asked_about_is_in_the_file(made, key, told):
    export = made(fields=["ref"], status="serving")
    Grant.objects.filter(pk=told[1].pk).update(profile="named", groups=["reference"])

    with pytest.raises(Over):
        fetched(export, key)


@pytest.mark.parametrize("change", [{"revoked": True}, {"scopes": []}])
def test_file_of_a_key_that_ended_is_given_to_none(made, key, key_with, told, change):
    export = made()
    PartnerKey.objects.filter(pk=key.pk).update(**change)

    with pytest.raises(Over, match="key that asked"):
        fetched(export, key_with())

    assert fresh(export).state == "overtaken"


def test_another_key_of_the_partner_fetches_what_it_could_read(made, key, key_with, told):
    export = made()
    narrower = key_with([*(each for each in EVERYTHING if each != "read_shared_persons")])

    with pytest.raises(PermissionDenied):
        fetched(export, narrower)
    assert bytes_of(export, key_with())


def test_another_partner_or_another_groups_key_finds_none(
    made, key, second_key, key_with, organisation, told
):
    export = made()

    for strange in (second_key, key_with(issuer=second_key.organisation)):
        assert not exports_of(strange).exists()
        with pytest.raises(SharedExport.DoesNotExist):
            fetched(export, strange)
        with pytest.raises(SharedExport.DoesNotExist):
            drop_export(export_id=export.pk, by=strange)


def test_each_download_counts_its_cases(made, key, told):
    export = made()
    PartnerKey.objects.filter(pk=key.pk).update(cases_a_day=2)
    key.refresh_from_db()

    assert fetched(export, key).budget.remaining == 1
    bytes_of(export, key)
    with pytest.raises(BudgetSpent):
        fetched(export, key)

    assert fresh(export).fetched == 2


def test_file_that_is_still_written_is_not_there_yet(ask, key, told):
    with pytest.raises(NotYet):
        fetched(ask(), key)


def test_file_ends_after_a_day_with_its_keys(made, key, told, files_dir):
    export = made()
    assert removing.remove_old() == 0
    clock.move(days=1)
    assert fresh(export).state == "gone"
    assert not removing.are_files_overdue()
    clock.move(days=0.1)
    assert removing.are_files_overdue()

    assert removing.remove_old() == 1

    assert list(files_dir.iterdir()) == []
    assert not HeldCases.objects.exists()
    assert not DataKey.objects.filter(owner=export.file_id).exists()
    assert SharedExport.objects.exists()
    clock.move(days=30)
    removing.remove_old()
    assert not SharedExport.objects.exists()
    assert not Job.objects.exists()


@COMMITTED
def test_what_says_which_cases_are_in_it_loses_its_key(made, key, told):
    export = made()
    assert DataKey.objects.filter(owner=export.pk).exists()

    removing.remove(export)

    assert not DataKey.objects.filter(owner=export.pk).exists()


def test_what_is_dropped_while_it_waits_is_never_written(ask, key, told, files_dir):
    export = ask()

    drop_export(export_id=export.pk, by=key)
    write_export(export.job_id)

    assert fresh(export).job.state == "cancelled"
    assert not exports_of(key).exists()
    removing.remove_old()
    removing.remove_old()
    assert not SharedExport.objects.exists()
    assert not files_dir.exists() or list(files_dir.iterdir()) == []


def test_what_is_dropped_when_ready_is_gone_at_once(made, key, told, files_dir):
    export = made()

    drop_export(export_id=export.pk, by=key)

    assert list(files_dir.iterdir()) == []
    with pytest.raises(SharedExport.DoesNotExist):
        drop_export(export_id=export.pk, by=key)


def test_partner_has_a_few_at_a_time(ask, made, key, told):
    made()
    asked = [ask() for _each in range(MOST - 1)]

    with pytest.raises(ValidationError) as refused:
        ask()
    drop_export(export_id=asked[0].pk, by=key)

    assert refused.value.code == "no_room"
    assert ask()


def test_server_of_the_partner_is_told_that_it_is_ready(ask, key, told, hooked):
    export = ask()
    assert not Delivery.objects.exists()

    write_export(export.job_id)

    [delivery] = Delivery.objects.all()
    assert (delivery.event, delivery.about) == ("export.ready", export.pk)


def test_erasing_ends_files_that_may_hold_the_case(made, ask, told, organisation, files_dir):
    export = made()
    case, _given = told

    assert removing.end_files(organisation_id=organisation.id, since=case.opened_on) == 1

    assert not path_of(export.file_id).exists()
    assert fresh(export).state == "gone"
