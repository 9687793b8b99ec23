"""What waited or ran when the archive was made does nothing by itself once it is restored."""

from datetime import timedelta

import pytest
from django.core.management import call_command

from cases.casebook.models import Case
from cases.exports.asking import ask_export
from cases.exports.models import Export
from cases.exports.starting import start_released
from cases.exports.writing import write_export
from cases.imports.matching.models import OutsideList
from cases.imports.matching.services import bring_list
from cases.imports.models import ImportBatch
from cases.imports.services import bring
from cases.lifecycle.backup.ending import Ended
from cases.lifecycle.backup.plan import plan_of_settings
from cases.lifecycle.backup.restoring import restore
from cases.lifecycle.backup.services import back_up
from cases.lifecycle.erasing import carrying_out as erasing_job
from cases.lifecycle.erasing import services as erasing
from cases.lifecycle.erasing.models import Erasure
from cases.lifecycle.retention import services as retention
from cases.lifecycle.retention.days import days_of
from cases.lifecycle.retention.letting_go import let_go_of_what_is_over
from cases.lifecycle.retention.models import LetGo, LettingGo
from cases.lifecycle.retention.selectors import kept_days
from cases.sharing.exports.asking import start_export
from cases.sharing.exports.models import SharedExport
from cases.sharing.exports.writing import write_export as write_shared_export
from cases.statistics.public.models import PublicAddress, Publication
from cases.statistics.public.preparing import last_month_end, prepare
from cases.statistics.public.publishing import ask_to_publish, publish_by_time
from people.accounts import approvals
from people.accounts.carrying_out import carry_out_approvals
from people.accounts.delay import change_delay, delay_of
from people.accounts.models import Approval, Organisation, PartnerKey, User
from people.audit import verify
from people.audit.models import AuditEntry
from people.dates import clock
from people.jobs.models import Job, OutboxItem
from people.jobs.services import revive_lost
from people.vault.files import path_of
from tests.cases.exports.told import plain_cases
from tests.cases.lifecycle.backup.conftest import empty_out, sources_of

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "keys"])
OUTWARD = {
    "recipient": "icrc",
    "recipient_name": "Tracing office",
    "shape": "xlsx",
    "protection": "password",
}


def ask(by, **told):
    return ask_export(by=by, **({"filters": {}, "purpose": "casework"} | told))


def let_time_pass():
    """So long that time stands in for a second voice; twice is no jump that a brake holds."""
    clock.move(3.01)


def turns():
    """Return what each turn of the timetable that acts for people has begun."""
    erasing.end_stopped()
    return {
        "erasures": erasing.begin_by_time() + erasing.go_on(),
        "lists": retention.agree_by_time() + let_go_of_what_is_over(),
        "exports": start_released(),
        "members": carry_out_approvals(),
        "jobs": revive_lost(),
    }


def ask_for_each(cases, closed, by):
    """Ask for an end, a list and a file of which time takes the second voice's place."""
    erasing.ask_to_erase(ref=cases.pop().ref, extent="case", reason="family", by=by)
    retention.let_go(refs=[closed.pop().ref], by=by)
    return ask(by, **OUTWARD)


@pytest.fixture
def waiting(places, organisation, caseworker, coordinator):
    """All that can wait and run in a group of two; `written` has its file, `lost` has not."""
    long_ago = clock.today() - timedelta(days=800)
    cases = plain_cases(organisation, caseworker, 2)
    closed = plain_cases(organisation, None, 2, workflow="closed", stage_since=long_ago)
    running = ask_for_each(cases, closed, coordinator)
    let_time_pass()
    assert (erasing.begin_by_time(), retention.agree_by_time(), start_released()) == (1, 1, 1)
    running.refresh_from_db()
    Job.objects.filter(pk=running.job_id).update(state="running", heartbeat_at=clock.now())
    ask_for_each(cases, closed, coordinator)
    approvals.ask(kind=Approval.Kind.FACTOR_RESET, about=caseworker, by=coordinator)
    written, lost = ask(coordinator), ask(coordinator)
    for export in (written, lost):
        write_export(export.job_id)
        export.refresh_from_db()
    outside = bring_list(by=coordinator, raw=b"Name\nSomebody Else\n", name="List", says="pow")
    sheet = bring(by=coordinator, name="in.csv", content=b"Name\nA B\n", as_of=clock.today())
    for each in (lost, outside, sheet):
        path_of(each.file_id).unlink()
    back_up(plan_of_settings())
    sources = sources_of(places)
    empty_out(places)
    return sources, running, written, lost


def test_nothing_of_then_acts_by_itself(waiting):
    report = restore(waiting[0], thorough=True)
    assert report.ended == Ended(approvals=4, erasures=2, lists=2, jobs=3, files=3)

    let_time_pass()

    assert turns() == dict.fromkeys(["erasures", "lists", "exports", "members", "jobs"], 0)
    assert Case.objects.count() == 4
    assert not Approval.objects.filter(ended_at=None).exists()
    assert not OutboxItem.objects.filter(object_id__in=Job.objects.values("pk")).exists()
    assert set(Job.objects.values_list("state", flat=True)) == {"done", "cancelled"}


def test_each_end_has_its_state_its_reason_and_its_entry(waiting):
    restore(waiting[0])

    told = {(row.state, row.trouble) for row in Erasure.objects.all()}
    assert told == {("refused", "restored")}
    assert LettingGo.objects.count() == 2
    assert not LetGo.objects.exists()
    ends = AuditEntry.objects.filter(actor_kind="system")
    actions = list(ends.values_list("action", flat=True))
    for action, count in {
        "approval.withdrawn": 4,
        "erasure.refused": 2,
        "retention.refused": 2,
        "job.ended": 3,
        "export.expired": 1,
        "list.removed": 1,
    }.items():
        assert actions.count(action) == count, action
    for entry in ends.filter(action="approval.withdrawn"):
        assert '"trouble":"restored"' in entry.detail
    assert list(verify.problems()) == []


def test_file_that_is_not_in_the_archive_shows_as_gone(waiting):
    _sources, running, written, lost = waiting

    restore(_sources)

    assert Export.objects.get(pk=written.pk).is_ready
    gone = Export.objects.get(pk=lost.pk)
    assert (gone.is_ready, gone.file_id) == (False, None)
    assert not OutsideList.objects.get().is_there
    assert ImportBatch.objects.get().file_id is None
    assert Export.objects.get(pk=running.pk).is_over
    assert all(export.is_over for export in Export.objects.all())


def test_files_of_partners_end_for_something_may_have_been_taken_back(
    places, organisation, partner_organisation
):
    key, _text = PartnerKey.objects.create_key(
        organisation=partner_organisation, issuer=organisation, scopes=["start_shared_exports"]
    )
    ready = start_export(by=key, form="csv", filters={})
    write_shared_export(ready.job_id)
    waits = start_export(by=key, form="csv", filters={})
    back_up(plan_of_settings())
    sources = sources_of(places)
    empty_out(places)

    ended = restore(sources).ended

    assert (ended.files, ended.jobs) == (1, 1)
    ready, waits = (SharedExport.objects.get(pk=each.pk) for each in (ready, waits))
    assert (ready.state, waits.state) == ("gone", "cancelled")
    entry = AuditEntry.objects.get(action="job.ended")
    assert entry.organisation_id == organisation.id


def test_erasure_whose_rows_are_gone_is_gone_on_with(places, organisation, coordinator):
    [case] = plain_cases(organisation, coordinator, 1)
    erasing.ask_to_erase(ref=case.ref, extent="case", reason="family", by=coordinator)
    let_time_pass()
    erasing.begin_by_time()
    erasing_job.remove_rows(Erasure.objects.get())
    back_up(plan_of_settings())
    sources = sources_of(places)
    empty_out(places)

    assert restore(sources).ended == Ended(approvals=0, erasures=0, lists=0, jobs=1, files=0)
    assert erasing.go_on() == 1
    erasing_job.erase(Erasure.objects.get().job_id)

    assert Erasure.objects.get().state == "done"


def shorter_times(group):
    return kept_days(group.pk), delay_of(Organisation.objects.get(pk=group.pk))


def test_no_time_becomes_shorter_that_somebody_may_have_taken_back(
    places, organisation, coordinator
):
    change_delay(minutes=7 * 24 * 60, by=coordinator)
    retention.change_months(months=12, by=coordinator)
    clock.move(61)
    before = shorter_times(organisation)
    assert before == (days_of(12), 7 * 24 * 60)
    retention.change_months(months=3, by=coordinator)
    change_delay(minutes=30, by=coordinator)
    back_up(plan_of_settings())
    sources = sources_of(places)
    empty_out(places)
    # However late it is restored.
    clock.move(61)

    assert restore(sources).ended == Ended(times=2)

    assert shorter_times(organisation) == before
    actions = AuditEntry.objects.filter(actor_kind="system").values_list("action", flat=True)
    assert {"rule.changed", "organisation.delay"} <= set(actions)


def test_no_figures_are_public_that_somebody_may_have_taken_down(
    places, organisation, caseworker, coordinator
):
    cases = plain_cases(organisation, caseworker, 12, nationality="KEN", status="serving")
    Case.objects.filter(pk__in=[case.pk for case in cases]).update(opened_on=last_month_end())
    ask_to_publish(release=prepare(by=coordinator), by=coordinator)
    let_time_pass()
    assert publish_by_time() == 1
    back_up(plan_of_settings())
    sources = sources_of(places)
    empty_out(places)

    report = restore(sources, thorough=True)

    assert report.ended == Ended(addresses=1)
    assert Publication.objects.get().shown == {}
    assert not PublicAddress.objects.filter(ended_at=None).exists()
    assert AuditEntry.objects.filter(action="figures.taken_down").count() == 1


def test_command_tells_what_was_ended_and_what_is_left_to_do(waiting, capsys, tmp_path):
    sources = waiting[0]
    identity = tmp_path / "both.id"
    identity.write_text("\n".join(str(one) for one in sources.identities))

    call_command("restore", sources.data, keys=sources.keys, identity=[identity])

    told = capsys.readouterr().out
    assert "Ended: 4 waits for a second person, 2 erasures" in told
    assert "alive again" in told
    assert "Partners" in told
    assert User.objects.count() == 2
