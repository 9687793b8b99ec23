"""What a list finds among one's own open cases, and what a kill at any point leaves."""

import pytest

from cases.imports.matching import running
from cases.imports.matching.models import Candidate, OutsideList
from cases.imports.matching.running import match_list
from cases.imports.matching.services import cancel_matching, start_matching
from people.accounts.models import Membership
from people.audit.models import AuditEntry
from people.jobs.models import Job

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def found_by(outside):
    return sorted(
        (each.position, each.case.ref)
        for each in Candidate.objects.filter(outside_list=outside).select_related("case")
    )


def test_list_in_another_script_finds_by_name_birth_and_nationality(gopal, matched):
    outside = matched()

    (found,) = Candidate.objects.all()
    assert (found.case, found.position, found.state) == (gopal, 2, "open")
    assert found.is_strong
    clues = {clue for clue, _bits in found.found["evidence"]}
    assert {"birth_same", "country_same"} <= clues
    assert found.found["line"] == 2
    assert found.found["cells"]["name"] == ["Гопал Гхарти"]
    assert (outside.done, outside.rows, outside.job.state) == (4, 4, "done")


def test_number_finds_whoever_bears_another_name(man, matched):
    case = man("Bikram Rai", passport="pa-1000001")

    matched()

    (found,) = Candidate.objects.filter(case=case)
    assert ["paper_same", 18.0] in found.found["evidence"]


def test_another_mans_year_and_country_find_nobody(man, matched):
    man("Gopal Gharti", born="1961", country="CUB")

    matched()

    assert not Candidate.objects.exists()


def test_closed_cases_and_other_groups_are_left_alone(gopal, man, matched, other_organisation):
    user = gopal.owner.user
    theirs = Membership.objects.create(
        user=user, organisation=other_organisation, role="caseworker"
    )
    man("Gopal Gharti", born="1999", country="NPL", by=theirs)
    type(gopal).objects.filter(pk=gopal.pk).update(workflow="closed")

    matched()

    assert not Candidate.objects.exists()


def test_names_alone_one_a_line_are_a_list_too(gopal, man, matched):
    man("Iqbal Hossain Mridha")

    outside = matched("Gopal Gharti\nNobody Here At All\nMridha Hossain Iqbal\n")

    assert not outside.has_headings
    assert [position for position, _ref in found_by(outside)] == [1, 3]


def test_one_case_is_not_flooded_and_one_is_told_how_many_were_left_out(
    gopal, matched, monkeypatch
):
    monkeypatch.setattr(running, "MOST_OF_CASE", 3)

    outside = matched("Name;Born\n" + "Gopal Gharti;1999\n" * 8)

    assert len(found_by(outside)) == 3
    assert outside.passed_over == 5


LONG = "".join(f"Gopal Gharti;{1996 + place % 5}\nNobody Known {place};\n" for place in range(12))


@pytest.fixture
def cut(monkeypatch):
    """Kill the job in its chunk number so and so: before or after the chunk is kept."""
    monkeypatch.setattr(running, "CHUNK", 4)
    real = running._keep

    class Killed(BaseException):
        pass

    def plan(chunk, *, kept):
        left = iter(range(1000))

        def keep(*told):
            is_the_one = next(left) == chunk
            if is_the_one and not kept:
                raise Killed
            real(*told)
            if is_the_one:
                raise Killed

        monkeypatch.setattr(running, "_keep", keep)
        return Killed, lambda: monkeypatch.setattr(running, "_keep", real)

    return plan


@pytest.mark.parametrize("kept", [True, False])
@pytest.mark.parametrize("chunk", [0, 2, 5])
def test_killed_anywhere_the_next_one_goes_on_without_loss_or_doubles(
    gopal, brought, coordinator, cut, chunk, kept
):
    whole = brought(LONG)
    start_matching(list_id=whole.pk, by=coordinator, columns=whole.columns)
    match_list(OutsideList.objects.get(pk=whole.pk).job_id)
    outside = brought(LONG)
    job = start_matching(list_id=outside.pk, by=coordinator, columns=outside.columns).job
    killed, go_on = cut(chunk, kept=kept)

    with pytest.raises(killed):
        match_list(job.pk)
    go_on()
    Job.objects.filter(pk=job.pk).update(state="waiting")
    match_list(job.pk)

    assert found_by(outside) == found_by(whole) != []
    assert Job.objects.get(pk=job.pk).state == "done"


def test_chunk_is_kept_together_with_how_far_it_went_or_not_at_all(
    gopal, brought, coordinator, monkeypatch
):
    outside = brought("Gopal Gharti;1999\n")
    job = start_matching(list_id=outside.pk, by=coordinator, columns=outside.columns).job

    def broken(*_told, **_options):
        raise RuntimeError

    monkeypatch.setattr(Candidate.objects, "bulk_create", broken)
    monkeypatch.setattr(running.Candidate.objects.__class__, "bulk_create", broken)
    with pytest.raises(RuntimeError):
        match_list(job.pk)

    outside.refresh_from_db()
    assert (outside.done, outside.job.state) == (0, "failed")


def test_cancelled_it_stops_and_can_be_gone_on_with(gopal, brought, coordinator, monkeypatch):
    monkeypatch.setattr(running, "CHUNK", 4)
    outside = brought(LONG)
    job = start_matching(list_id=outside.pk, by=coordinator, columns=outside.columns).job
    real = running._keep

    def keep(*told):
        real(*told)
        cancel_matching(list_id=outside.pk, by=coordinator)

    monkeypatch.setattr(running, "_keep", keep)
    match_list(job.pk)

    outside.refresh_from_db()
    assert (outside.done, Job.objects.get(pk=job.pk).state) == (4, "cancelled")
    monkeypatch.setattr(running, "_keep", real)
    again = start_matching(list_id=outside.pk, by=coordinator, columns=[])
    match_list(again.job_id)
    outside.refresh_from_db()
    assert outside.done == outside.rows
    assert Job.objects.get(pk=again.job_id).state == "done"


def test_who_lost_the_right_meanwhile_gets_nothing(gopal, brought, coordinator):
    outside = brought()
    job = start_matching(list_id=outside.pk, by=coordinator, columns=outside.columns).job
    Membership.objects.filter(pk=coordinator.pk).update(role="caseworker")

    match_list(job.pk)

    assert Job.objects.get(pk=job.pk).state == "failed"
    assert not Candidate.objects.exists()


def test_record_says_by_ids_and_codes_who_compared_what(gopal, matched, coordinator):
    outside = matched()

    entries = AuditEntry.objects.filter(object_id=outside.pk).order_by("sequence")
    assert [entry.action for entry in entries] == ["list.brought", "list.started", "list.matched"]
    assert {entry.actor_id for entry in entries} == {coordinator.pk}
    assert not any("Gopal" in entry.detail or "list (" in entry.detail for entry in entries)
