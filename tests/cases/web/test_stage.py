"""Closing a case and opening it again."""

from cases.casebook.models import Case
from people.audit.models import AuditEntry


def test_case_is_closed_with_a_reason_and_opened_again(mina, caseworker, case_of) -> None:
    case = case_of(caseworker)
    page = f"/cases/{case.ref}/stage/"

    refused = mina.post(page, {"workflow": "closed", "seen": "new"})
    mina.post(page, {"workflow": "closed", "closed_reason": "returned", "seen": "new"})

    assert refused.status_code == 422
    assert "Say why the case is closed." in refused.content.decode()
    closed = Case.objects.get()
    assert (closed.workflow, closed.closed_reason) == ("closed", "returned")
    assert case.ref not in mina.get("/cases/").content.decode()
    assert AuditEntry.objects.latest("sequence").action == "case.staged"

    mina.post(page, {"workflow": "open", "closed_reason": "returned", "seen": "closed"})

    opened = Case.objects.get()
    assert (opened.workflow, opened.closed_reason) == ("open", "")


def test_case_that_awaits_an_answer_is_not_closed(mina, caseworker, case_of, sent_request) -> None:
    case = case_of(caseworker)
    sent_request(case, caseworker)

    answer = mina.post(
        f"/cases/{case.ref}/stage/",
        {"workflow": "closed", "closed_reason": "withdrawn", "seen": "new"},
    )

    assert answer.status_code == 422
    assert "An answer is still awaited." in answer.content.decode()
    assert Case.objects.get().workflow != "closed"


def test_closed_case_takes_no_request(mina, caseworker, case_of, sent_request) -> None:
    case = case_of(caseworker)
    addressee = sent_request(case_of(caseworker), caseworker).addressee
    mina.post(
        f"/cases/{case.ref}/stage/",
        {"workflow": "closed", "closed_reason": "withdrawn", "seen": "new"},
    )

    answer = mina.post(
        f"/cases/{case.ref}/requests/new/",
        {"kind": "tracing", "addressee": addressee.pk, "sender": "family"},
    )

    assert answer.status_code == 422
    assert "This case is closed: open it again first." in answer.content.decode()
