"""The casebook's services: one case for one form, one owner for a free case, each act recorded."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from cases.access.consents import record_consent, withdraw_consent
from cases.access.services import let_work_on
from cases.casebook import drafts
from cases.casebook.consult import list_tasks
from cases.casebook.drafts import drop_draft, keep_draft
from cases.casebook.events import add_event
from cases.casebook.models import Case, Draft
from cases.casebook.services import SENT_BEFORE, add_status, assign, change_stage, open_case
from cases.casebook.todo import add_task, finish_task
from cases.repatriation.addressees import add_addressee
from cases.repatriation.consult import consult_request
from cases.repatriation.services import open_request
from people.accounts.partner_keys import issue_partner_key
from people.accounts.partners import add_partner
from people.audit.models import AuditEntry
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.registry.entries import NewContact, NewIdentifier, NewName, NewPerson
from people.registry.models import Contact, Identifier, Nationality

IN_THREADS = pytest.mark.django_db(transaction=True)
RAJAN = NewPerson(names=(NewName("Rajan Invented"),))


@pytest.fixture
def case(caseworker) -> Case:
    return open_case(by=caseworker, person=RAJAN)


def test_same_form_with_another_person_is_refused_and_nobody_is_lost(caseworker) -> None:
    submission = uuid4()
    first = open_case(by=caseworker, person=RAJAN, submission=submission)
    suraj = NewPerson(names=(NewName("Suraj Invented"),))

    with pytest.raises(ValidationError) as refused:
        open_case(by=caseworker, person=suraj, submission=submission)

    assert refused.value.code == SENT_BEFORE
    assert first.ref in refused.value.message
    assert open_case(by=caseworker, person=RAJAN, submission=submission) == first


def test_case_of_an_import_knows_its_day_and_no_other_does(caseworker) -> None:
    imported = open_case(by=caseworker, person=RAJAN, imported=True)

    assert imported.imported_on == clock.today()
    assert open_case(by=caseworker, person=RAJAN).imported_on is None


def test_form_of_a_colleague_does_not_lead_into_the_colleagues_case(caseworker, colleague) -> None:
    submission = uuid4()
    open_case(by=colleague, person=RAJAN, submission=submission)

    with pytest.raises(ValidationError):
        open_case(by=caseworker, person=RAJAN, submission=submission)


@IN_THREADS
def test_same_form_sent_by_many_threads_opens_one_case(together, caseworker) -> None:
    submission = uuid4()

    def send(_number: int) -> str:
        return open_case(by=caseworker, person=RAJAN, submission=submission).ref

    refs = together(6, send)

    assert refs == [refs[0]] * 6
    assert Case.objects.count() == 1


@IN_THREADS
def test_draft_kept_by_many_threads_is_one(together, caseworker) -> None:
    draft_id = uuid4()

    def keep(number: int) -> Any:
        draft = keep_draft(draft_id=draft_id, by=caseworker, content={"name": [f"{number}"]})
        return draft.pk if draft else None

    assert together(6, keep) == [draft_id] * 6
    assert Draft.objects.count() == 1


def test_drafts_of_a_member_are_so_many_and_the_oldest_goes(
    caseworker, colleague, monkeypatch
) -> None:
    monkeypatch.setattr(drafts, "MOST", 3)
    others = keep_draft(draft_id=uuid4(), by=colleague, content={})
    kept = [keep_draft(draft_id=uuid4(), by=caseworker, content={}) for _ in range(3)]
    # Typed in once more: now it is the youngest.
    keep_draft(draft_id=kept[0].pk, by=caseworker, content={"name": ["Rajan"]})

    kept.append(keep_draft(draft_id=uuid4(), by=caseworker, content={}))

    left = {others.pk, kept[0].pk, kept[2].pk, kept[3].pk}
    assert set(Draft.objects.values_list("pk", flat=True)) == left


def test_draft_of_another_is_not_dropped(caseworker, colleague) -> None:
    draft = keep_draft(draft_id=uuid4(), by=colleague, content={})

    drop_draft(draft_id=draft.pk, by=caseworker)

    assert Draft.objects.exists()


@IN_THREADS
def test_free_case_goes_to_one_of_those_who_take_it(
    together, coordinator, caseworker, colleague
) -> None:
    case = open_case(by=coordinator, person=RAJAN)
    for member in (caseworker, colleague):
        let_work_on(case=case, member=member, by=coordinator)
    case = assign(case=case, by=coordinator, owner=None)
    takers = [caseworker, colleague]

    found = together(2, lambda number: assign(case=case, by=takers[number], owner=takers[number]))

    lost = [each for each in found if isinstance(each, PermissionDenied)]
    assert len(lost) == 1
    case.refresh_from_db()
    assert takers[found.index(lost[0])] != case.owner


def test_owner_is_of_the_same_group(case, coordinator, stranger) -> None:
    with pytest.raises(ValidationError, match="active members of this group"):
        assign(case=case, by=coordinator, owner=stranger)


def test_earlier_contact_does_not_hide_a_later_one(case, caseworker) -> None:
    for day in ("2024-05-02", "2023-01"):
        add_event(case=case, by=caseworker, text="Called", kind="contact_in", on=FuzzyDate(day))

    case.refresh_from_db()
    assert case.last_contact.edtf == "2024-05-02"


def test_person_without_a_known_nationality_is_not_counted_under_a_claimed_one(
    caseworker,
) -> None:
    told = NewPerson(names=(NewName("Rajan Invented"),), nationalities=("", "RUS"))

    case = open_case(by=caseworker, person=told)

    assert case.nationality == ""
    assert list(Nationality.objects.values_list("country", "is_primary")) == [("RUS", False)]


def test_equal_handles_and_numbers_meet_and_empty_ones_do_not(caseworker) -> None:
    for handle, number in (("@Lantern_demo", "PA 000-901"), ("t.me/lantern_demo", "pa000901")):
        told = NewPerson(
            names=(NewName("Rajan"),),
            contacts=(NewContact(handle, kind="telegram"),),
            identifiers=(NewIdentifier(number), NewIdentifier("n/a")),
        )
        open_case(by=caseworker, person=told)

    marks = {bytes(mark) for mark in Contact.objects.values_list("value_index", flat=True)}
    passports = list(Identifier.objects.values_list("number_index", flat=True))
    assert len(marks) == 1
    assert passports.count(None) == 2
    assert len({bytes(mark) for mark in passports if mark is not None}) == 1


ACTS: dict[str, Callable[..., Any]] = {
    "status.added": lambda case, by, _lea: add_status(case=case, by=by, status="missing"),
    "case.assigned": lambda case, by, lea: assign(case=case, by=lea, owner=None),
    "case.staged": lambda case, by, _lea: change_stage(case=case, by=by, workflow="monitoring"),
    "event.added": lambda case, by, _lea: add_event(case=case, by=by, text="He called"),
    "task.made": lambda case, by, _lea: _task(case, by),
    "task.done": lambda case, by, _lea: finish_task(task=_task(case, by), by=by),
    "case.listed": lambda case, by, _lea: _task(case, by) and list_tasks(by, most=5),
    "consent.recorded": lambda case, by, _lea: _consent(case, by),
    "consent.withdrawn": lambda case, by, _lea: withdraw_consent(
        consent=_consent(case, by), by=by
    ),
    "addressee.added": lambda case, by, _lea: _addressee(case, by),
    "request.opened": lambda case, by, _lea: _request(case, by),
    "request.consulted": lambda case, by, _lea: consult_request(_request(case, by).pk, by=by),
    "partner.added": lambda case, by, lea: _partner(lea),
    "partner_key.issued": lambda case, by, lea: issue_partner_key(
        organisation=_partner(lea), by=lea, scopes=["read_shared_cases"], days=30
    ),
}


@pytest.mark.parametrize("action", ACTS)
def test_each_act_is_recorded(case, caseworker, coordinator, action) -> None:
    before = AuditEntry.objects.latest("sequence").sequence

    ACTS[action](case, caseworker, coordinator)

    last = AuditEntry.objects.latest("sequence")
    assert last.sequence > before
    assert last.action == action
    assert last.organisation_id == case.organisation_id


def _task(case: Case, by: Any) -> Any:
    return add_task(case=case, by=by, text="Call Sunita", due_on=clock.today())


def _partner(lea: Any) -> Any:
    return add_partner(name="Open Gate (invented)", kind="ngo", by=lea)


def _consent(case: Case, by: Any) -> Any:
    return record_consent(
        case=case,
        by=by,
        given_by="self",
        method="oral",
        given_on=clock.today(),
        scopes=["icrc"],
    )


def _addressee(case: Case, by: Any) -> Any:
    return add_addressee(
        organisation=case.organisation, by=by, kind="icrc_cta", name="Tracing office"
    )


def _request(case: Case, by: Any) -> Any:
    return open_request(case=case, by=by, kind="tracing", addressee=_addressee(case, by))
