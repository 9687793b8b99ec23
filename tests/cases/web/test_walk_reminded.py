"""A promise that is kept late, and a hearing that comes near: with moved time, on the pages."""

from datetime import timedelta

import pytest

from cases.casebook.models import Case, Task
from cases.reminders.models import Notice
from cases.reminders.services import make_due_tasks
from cases.repatriation.models import Request
from people.dates import clock

PROMISED, HEARD = "R08", "R05"


@pytest.fixture
def mina(as_member, caseworker):
    """Signed in anew each time: no session lasts for the days that pass."""
    return lambda: as_member(caseworker)


@pytest.fixture
def lea(as_member, coordinator):
    return lambda: as_member(coordinator)


def move(client, request, to, **told):
    """Press what the page of the request offers, as it stands now."""
    request.refresh_from_db()
    told = {"on": str(clock.today()), "seen": request.state, **told}
    answer = client.post(f"/requests/{request.pk}/to/{to}/", told)
    request.refresh_from_db()
    assert (answer.status_code, request.state) == (302, to), answer.content.decode()[:2000]


def days_pass(days):
    clock.move(days=days)
    make_due_tasks()


def open_tasks(rule):
    return list(Task.objects.open().filter(rule=rule))


def test_promised_discharge_is_followed_until_he_is_home(
    mina, lea, caseworker, coordinator, case_of, sent_request
) -> None:
    case = case_of(caseworker)
    request = sent_request(case, caseworker)
    page = f"/requests/{request.pk}/"
    days_pass(3)
    move(mina(), request, "acknowledged", their_ref="000/77")
    days_pass(10)
    move(mina(), request, "answered", note="They will let him go")
    move(lea(), request, "granted", outcome="granted")

    days_pass(44)
    assert not open_tasks(PROMISED)
    days_pass(1)

    (task,) = open_tasks(PROMISED)
    assert task.about_id == request.pk
    told = {notice.member for notice in Notice.objects.filter(task=task)}
    assert told == {coordinator}
    assert case.ref in lea().get("/").content.decode()
    # The order of discharge is no homecoming.
    today = str(clock.today())
    mina().post(f"{page}milestones/", {"code": "discharge_order", "on": today})
    days_pass(1)
    assert open_tasks(PROMISED) == [task]

    move(mina(), request, "fulfilled", fact="arrival", note="Met at the airport")
    days_pass(1)

    assert not open_tasks(PROMISED)
    assert Task.objects.get(pk=task.pk).state == "done"
    assert [stone.code for stone in request.milestones.order_by("on", "made_at")][-1] == "arrival"
    assert [step.to_state for step in Request.objects.get().steps.order_by("made_at")] == [
        *("draft", "ready", "sent", "acknowledged", "answered", "granted", "fulfilled"),
    ]


def test_hearing_is_told_of_fourteen_and_three_days_before_and_its_witnesses_are_flagged(
    mina, caseworker, case_of, lawyer
) -> None:
    case, other = case_of(caseworker), case_of(caseworker)
    case.assignments.create(member=lawyer)
    told = {
        "name": "The agency (invented)",
        "authority": "court",
        "number": "000/26",
        "stage": "trial",
        "part": "witness",
        "next_hearing_on": str(clock.today() + timedelta(days=20)),
    }
    mina().post(f"/cases/{case.ref}/proceedings/new/", told)
    (link,) = Case.objects.get(pk=case.pk).proceedings.all()
    mina().post(f"/proceedings/{link.proceeding_id}/link/", {"ref": other.ref, "part": "victim"})

    for shown in (case, other):
        assert ">Witness<" in mina().get(f"/cases/{shown.ref}/").content.decode()
    assert mina().get("/cases/").content.decode().count(">Witness<") == 2

    days_of_tasks = []
    for day in range(1, 21):
        days_pass(1)
        made = Task.objects.filter(rule=HEARD, case=case, due_on=clock.today())
        days_of_tasks += [20 - day] if made.exists() else []
    assert days_of_tasks == [14, 3, 0]
    told_of = Notice.objects.filter(task__rule=HEARD, task__case=case)
    assert {notice.member for notice in told_of} == {caseworker, lawyer}
    assert Task.objects.filter(rule=HEARD, case=other).count() == 3

    # They stay until somebody has done them, or the court has set another day.
    days_pass(3)
    assert len(open_tasks(HEARD)) == 6
    later = {"version": 1, "base-next_hearing_on": told["next_hearing_on"]}
    later["next_hearing_on"] = str(clock.today() + timedelta(days=40))
    assert mina().post(f"/proceedings/{link.proceeding_id}/edit/", later).status_code == 302
    days_pass(0)
    assert not open_tasks(HEARD)
