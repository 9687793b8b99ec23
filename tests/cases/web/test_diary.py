"""The diary on its pages: contacts with way and means, tasks put off, a timeline in pages."""

import re
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from cases.casebook.events import add_event
from cases.casebook.models import Case, Event, Task
from cases.casebook.todo import add_task, snooze_task
from cases.web import timeline
from people.audit.models import AuditEntry
from people.dates import clock
from people.dates.fuzzy import FuzzyDate


def in_days(days: int):
    return clock.today() + timedelta(days=days)


@pytest.fixture
def case(caseworker, case_of) -> Case:
    return case_of(caseworker)


@pytest.fixture
def task(case, caseworker) -> Task:
    return add_task(case=case, by=caseworker, text="Call Sunita", due_on=clock.today())


def words(answer) -> str:
    text = re.sub(r"<[^>]+>", " ", answer.content.decode())
    return re.sub(r"\s+", " ", text)


def page(client, path: str) -> str:
    answer = client.get(path)
    assert answer.status_code == 200
    return words(answer)


def of(case) -> str:
    return f"/cases/{case.ref}/"


def test_contact_is_logged_with_way_means_and_next_step(mina, case) -> None:
    told = {"text": "He is well", "kind": "contact_in", "channel": "whatsapp"}
    told |= {"next_step": "Send him the form", "next_step_by": in_days(3).isoformat()}

    answer = mina.post(f"{of(case)}news/", told)

    assert answer.status_code == 302
    shown = page(mina, of(case))
    assert "The person made contact From them to us, WhatsApp He is well" in shown
    assert "Next: Send him the form" in shown
    assert "in 3 days" in shown
    assert Task.objects.get().text == "Send him the form"


def test_text_alone_is_enough_and_what_is_wrong_is_said_with_what_was_typed(mina, case) -> None:
    assert mina.post(f"{of(case)}news/", {"text": "A note"}).status_code == 302

    told = {"text": "Seen at home", "kind": "sighting", "channel": "phone"}
    answer = mina.post(f"{of(case)}news/", told)

    assert answer.status_code == 422
    assert "this can be said" in words(answer)
    assert "Seen at home" in answer.content.decode()
    assert '<details class="fold" open>' in answer.content.decode()
    assert Event.objects.count() == 1


def test_task_is_put_off_and_today_tells_only_how_many(mina, task, case) -> None:
    assert "Call Sunita" in page(mina, "/")
    told = {"until": in_days(5).isoformat(), "reason": "She travels"}

    answer = mina.post(f"/tasks/{task.pk}/later/", told)

    assert (answer.status_code, answer.url) == (302, f"{of(case)}#todo")
    today = page(mina, "/")
    assert "Call Sunita" not in today
    assert "1 put off until its day." in today
    assert "put off until" in page(mina, of(case))
    assert "She travels" in page(mina, of(case))


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({"until": "", "reason": "x"}, "This field is required"),
        ({"until": "2020-01-01", "reason": "x"}, "a day to come"),
        ({"until": "2999-01-01", "reason": "x"}, "A year is the longest"),
        ({"until": "tomorrow", "reason": "x"}, "valid date"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(mina, task, told, said) -> None:
    answer = mina.post(f"/tasks/{task.pk}/later/", told)

    assert answer.status_code == 422
    assert said in words(answer)
    assert Task.objects.get().state == "open"


@pytest.mark.parametrize(
    ("days", "said"), [(-1, "today or a day to come"), (366, "A year is the longest")]
)
def test_task_is_due_within_a_year(mina, task, case, days, said) -> None:
    told = {"text": "Write", "due_on": in_days(days).isoformat()}
    news = {"text": "x", "next_step": "Call", "next_step_by": told["due_on"]}

    for path, form in (("tasks/new/", told), ("news/", news)):
        answer = mina.post(f"{of(case)}{path}", form)
        assert answer.status_code == 422
        assert said in words(answer)

    assert mina.post(f"/tasks/{task.pk}/edit/", told).status_code == 422
    assert Task.objects.get().due_on == clock.today()
    assert not Event.objects.exists()


def test_task_of_a_day_that_is_over_can_be_reworded(mina, case, caseworker) -> None:
    task = add_task(case=case, by=caseworker, text="Call", due_on=in_days(-3))
    told = {"text": "Call Sunita", "due_on": in_days(-3).isoformat(), "assignee": caseworker.id}

    assert mina.post(f"/tasks/{task.pk}/edit/", told).status_code == 302
    refused = mina.post(f"/tasks/{task.pk}/edit/", {**told, "due_on": in_days(-9).isoformat()})

    assert "today or a day to come" in words(refused)
    assert (Task.objects.get().pk, Task.objects.get().text) == (task.pk, "Call Sunita")


def test_who_was_overtaken_sees_how_it_stands_and_can_send_it_again(
    mina, task, coordinator
) -> None:
    seen = re.search(
        r'name="seen" value="(\w+)"', mina.get(f"/tasks/{task.pk}/later/").content.decode()
    )
    assert seen
    snooze_task(task=task, by=coordinator, until=in_days(2), reason="Busy")
    told = {"until": in_days(9).isoformat(), "reason": "She travels", "seen": seen[1]}

    answer = mina.post(f"/tasks/{task.pk}/later/", told)

    assert answer.status_code == 409
    assert "changed meanwhile" in words(answer)
    assert "She travels" in answer.content.decode()
    again = re.search(r'name="seen" value="(\w+)"', answer.content.decode())
    assert again
    assert mina.post(f"/tasks/{task.pk}/later/", told | {"seen": again[1]}).status_code == 302
    assert Task.objects.get().due_on == in_days(9)


def test_done_twice_and_dropped_tasks_are_told(mina, task, case) -> None:
    path = f"/tasks/{task.pk}/done/"
    assert mina.post(path, {"from": "case"}).url == f"{of(case)}#todo"
    assert "This was done already." in words(mina.post(path, follow=True))

    other = add_task(case=case, by=task.assignee, text="Write", due_on=in_days(1))
    assert mina.post(f"/tasks/{other.pk}/drop/", {"reason": "Home"}).status_code == 302
    done = mina.post(f"/tasks/{other.pk}/done/", follow=True)
    assert "Somebody has dropped this meanwhile." in words(done)


def test_task_is_given_to_those_alone_who_see_the_case(
    mina, task, case, colleague, coordinator
) -> None:
    offered = mina.get(f"/tasks/{task.pk}/edit/").content.decode()
    assert str(coordinator.id) in offered
    assert str(colleague.id) not in offered
    told = {"text": "Call Sunita", "due_on": clock.today().isoformat()}

    refused = mina.post(f"/tasks/{task.pk}/edit/", {**told, "assignee": colleague.id})
    given = mina.post(f"/tasks/{task.pk}/edit/", {**told, "assignee": coordinator.id})

    assert (refused.status_code, given.status_code) == (422, 302)
    assert Task.objects.get().assignee == coordinator
    assert "Lea" in page(mina, of(case))


def test_new_task_is_given_when_it_is_made(mina, case, coordinator) -> None:
    told = {"text": "Call", "due_on": in_days(2).isoformat(), "assignee": coordinator.id}

    assert mina.post(f"{of(case)}tasks/new/", told).status_code == 302

    assert Task.objects.get().assignee == coordinator


def test_task_of_a_case_not_seen_is_not_there(as_member, colleague, task) -> None:
    tunde = as_member(colleague)

    for path in ("later", "drop", "edit"):
        assert tunde.get(f"/tasks/{task.pk}/{path}/").status_code == 404


def test_timeline_is_paged_and_each_entry_stands_on_one_page(
    mina, case, caseworker, monkeypatch
) -> None:
    monkeypatch.setattr(timeline, "SHOWN", 4)
    for number in range(10):
        day = FuzzyDate((clock.today() - timedelta(days=400 + number)).isoformat())
        add_event(case=case, by=caseworker, text=f"Entry {number}.", on=day)

    pages = [page(mina, of(case))]
    pages += [page(mina, reverse("case_timeline", args=[case.ref, number])) for number in (2, 3)]

    found = [re.findall(r"Entry (\d)\.", each) for each in pages]
    assert found == [["0", "1", "2", "3"], ["4", "5", "6", "7"], ["8", "9"]]
    assert ["What happened before" in pages[0], "Newer" in pages[2]] == [True, True]
    for number in (0, 4):
        assert mina.get(f"{of(case)}timeline/{number}/").status_code == 404


def test_pages_ask_the_same_number_of_queries_for_one_row_and_many(
    mina, case, caseworker, coordinator
) -> None:
    def counted(path: str) -> int:
        mina.get(path)
        with CaptureQueriesContext(connection) as queries:
            mina.get(path)
        return len(queries)

    paths = [of(case), f"{of(case)}timeline/1/", "/"]
    told = {"kind": "call", "text": "x", "next_step": "Call", "next_step_by": in_days(1)}
    add_event(case=case, by=caseworker, **told)
    one = [counted(path) for path in paths]
    for _number in range(3):
        add_event(case=case, by=caseworker, **told)
        add_task(case=case, by=caseworker, text="x", due_on=clock.today(), assignee=coordinator)

    assert [counted(path) for path in paths] == one


def test_event_is_written_for_partners_only_where_that_is_ticked(mina, case) -> None:
    mina.post(f"{of(case)}news/", {"text": "Kept among us"})
    mina.post(f"{of(case)}news/", {"text": "For partners too", "for_partners": "on"})

    kept = {event.text: event.for_partners for event in Event.objects.filter(case=case)}
    assert kept == {"Kept among us": False, "For partners too": True}
    shown = page(mina, of(case))
    assert shown.count("Partners with whom this case is shared may read this. ") == 1


def test_earlier_event_is_marked_and_unmarked_and_each_is_recorded(mina, case, caseworker) -> None:
    event = add_event(case=case, by=caseworker, text="He wrote")
    address = reverse("event_mark", args=[event.pk])

    for asked, is_marked in (("yes", True), ("yes", True), ("no", False)):
        answer = mina.post(address, {"for_partners": asked})
        assert answer.headers["Location"] == f"{of(case)}#timeline"
        event.refresh_from_db(fields=["for_partners"])
        assert event.for_partners is is_marked

    marked = AuditEntry.objects.filter(action="event.marked", object_id=event.pk)
    assert ['"shown":true' in each.detail for each in marked.order_by("sequence")] == [True, False]


def test_event_of_a_case_not_seen_is_not_marked(as_member, colleague, case, caseworker) -> None:
    event = add_event(case=case, by=caseworker, text="He wrote")

    answer = as_member(colleague).post(
        reverse("event_mark", args=[event.pk]), {"for_partners": "yes"}
    )

    assert answer.status_code == 404
    assert not Event.objects.get(pk=event.pk).for_partners
