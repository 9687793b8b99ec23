"""Legal time limits on the page of a case."""

from datetime import timedelta

from cases.repatriation.models import TimeLimit
from people.dates import clock


def test_limit_is_noted_shown_and_kept(mina, caseworker, case_of) -> None:
    page = f"/cases/{case_of(caseworker).ref}/"
    told = {"text": "Appeal against the refusal", "on": str(clock.today() + timedelta(days=9))}

    mina.post(f"{page}limits/new/", told)

    limit = TimeLimit.objects.get()
    shown = mina.get(page).content.decode()
    assert told["text"] in shown
    assert f"limits/{limit.pk}/met/" in shown
    mina.post(f"{page}limits/{limit.pk}/met/")
    shown = mina.get(page).content.decode()
    assert told["text"] in shown
    assert f"limits/{limit.pk}/met/" not in shown


def test_day_that_is_over_is_told_at_its_field(mina, caseworker, case_of) -> None:
    page = f"/cases/{case_of(caseworker).ref}/limits/new/"

    answer = mina.post(page, {"text": "Appeal", "on": "2024-01-01"})

    assert answer.status_code == 422
    assert "This day is over" in answer.content.decode()


def test_limit_of_another_case_is_not_found(mina, caseworker, case_of) -> None:
    case, other = case_of(caseworker), case_of(caseworker)
    told = {"text": "Appeal", "on": str(clock.today())}
    mina.post(f"/cases/{case.ref}/limits/new/", told)
    limit = TimeLimit.objects.get()

    answer = mina.post(f"/cases/{other.ref}/limits/{limit.pk}/met/")

    assert answer.status_code == 404
    limit.refresh_from_db()
    assert limit.met_at is None
