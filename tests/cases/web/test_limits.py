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


def test_limit_is_corrected_and_taken_back(mina, caseworker, case_of) -> None:
    page = f"/cases/{case_of(caseworker).ref}/"
    day = clock.today() + timedelta(days=9)
    mina.post(f"{page}limits/new/", {"text": "Appeal", "on": str(day)})
    limit = f"{page}limits/{TimeLimit.objects.get().pk}/"
    told = {
        "version": 1,
        "base-text": "Appeal",
        "text": "Petition to the court",
        "base-on": str(day),
        "on": day,
    }

    assert f'href="{limit}edit/"' in mina.get(page).content.decode()
    assert "Appeal" in mina.get(f"{limit}edit/").content.decode()
    mina.post(f"{limit}edit/", told)
    assert "Petition to the court" in mina.get(page).content.decode()
    stale = mina.post(f"{limit}edit/", told | {"text": "Complaint"})
    assert (stale.status_code, "Complaint" in stale.content.decode()) == (409, True)
    old = mina.post(f"{limit}take-back/", {"version": 1}).content.decode()
    assert "changed meanwhile" in old
    mina.post(f"{limit}take-back/", {"version": 2})

    assert "Petition to the court" not in mina.get(page).content.decode()
    assert mina.get(f"{limit}edit/").status_code == 404


def test_limit_is_noted_for_a_request_of_the_case(mina, caseworker, case_of, sent_request) -> None:
    case = case_of(caseworker)
    request = sent_request(case, caseworker)
    page = f"/cases/{case.ref}/"
    assert str(request.pk) in mina.get(f"{page}limits/new/").content.decode()

    told = {"text": "Appeal", "on": str(clock.today()), "request": str(request.pk)}
    mina.post(f"{page}limits/new/", told)

    assert TimeLimit.objects.get().request == request
    assert f"/requests/{request.pk}/" in mina.get(page).content.decode()
