"""Notes between a group and a partner: who writes, who reads, for how long."""

from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from cases.access.services import let_work_on
from cases.casebook.models import Case, Task
from cases.casebook.paging import PAGE
from cases.sharing.notes.models import LONGEST, Note
from cases.sharing.notes.selectors import newest_of_threads, notes_of, thread_page
from cases.sharing.notes.services import write_to_group, write_to_partner
from cases.sharing.webhooks.models import Delivery, Endpoint
from people.audit.models import AuditEntry
from tests.cases.sharing.conftest import ENDINGS

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def write(caseworker, partner_organisation):
    def written(case, text="Canarynote of ours", **more):
        told = {"by": caseworker, "partner_id": partner_organisation.id} | more
        return write_to_partner(case=case, text=text, **told)

    return written


def texts(case, who):
    fresh = Case.objects.get(pk=case.pk)
    return [note.text for note in notes_of(fresh, who).order_by("made_at", "id")]


def test_both_read_what_both_wrote(case, share, write, partner, reader, caseworker):
    share(case)
    write(case, "From us")
    write_to_group(case=case, by=partner, text="From their server")
    write_to_group(case=case, by=reader, text="From their\u202e reader\x07")

    all_of_it = ["From us", "From their server", "From their reader"]
    assert texts(case, caseworker) == texts(case, partner) == texts(case, reader) == all_of_it
    sides = Note.objects.values_list("by_partner", "made_by", "made_by_key")
    assert list(sides.order_by("made_at")) == [
        (False, caseworker.pk, None),
        (True, None, partner.public_id),
        (True, reader.pk, None),
    ]


def test_other_partner_reads_none_of_it(case, share, write, partner, second_partner, second_key):
    share(case)
    share(case, organisation=second_partner)
    write(case)
    write_to_group(case=case, by=partner, text="Canarynote of theirs")
    write(case, "For the second", partner_id=second_partner.id)

    assert texts(case, second_key) == ["For the second"]
    assert texts(case, partner) == ["Canarynote of ours", "Canarynote of theirs"]


def test_other_case_is_another_thread(case, case_of, caseworker, share, write, partner):
    other = case_of(caseworker, "Somebody Else")
    for each in (case, other):
        share(each)
    write(case)
    write(other, "Of the other")

    assert texts(case, partner) == ["Canarynote of ours"]
    assert texts(other, partner) == ["Of the other"]


@pytest.mark.parametrize("how", ENDINGS)
def test_after_the_end_the_partner_reads_none_and_the_group_all(
    how, case, share, write, partner, reader, caseworker, end
):
    given = share(case)
    write(case)
    write_to_group(case=case, by=partner, text="Canarynote of theirs")

    end(given, how)

    for who in (partner, reader):
        assert texts(case, who) == []
        with pytest.raises(Case.DoesNotExist):
            write_to_group(case=case, by=who, text="Still here?")
    with pytest.raises(ValidationError) as caught:
        write(case, "Still there?")
    assert set(caught.value.error_dict) == {"partner"}
    assert texts(case, caseworker) == ["Canarynote of ours", "Canarynote of theirs"]


def test_note_about_what_was_asked_goes_with_its_purpose(
    case, share, write, refer, partner, caseworker, end
):
    legal = share(case)
    share(case, purpose="tracing")
    asked = refer(case)
    write(case, "About the lawyer", referral_id=asked.pk)
    write(case, "About all")

    end(legal, "revoked")

    assert texts(case, partner) == ["About all"]
    assert texts(case, caseworker) == ["About the lawyer", "About all"]
    with pytest.raises(ValidationError) as caught:
        write_to_group(case=case, by=partner, text="On that", referral_id=asked.pk)
    assert set(caught.value.error_dict) == {"referral"}


def test_note_is_about_nothing_of_another_partner_or_case(
    case, case_of, caseworker, share, write, refer, partner, second_partner
):
    other = case_of(caseworker, "Somebody Else")
    for each in (case, other):
        share(each)
    share(case, organisation=second_partner)
    strange = [refer(other).pk, refer(case, partner_id=second_partner.id).pk, uuid4()]

    for pk in strange:
        for call in (write, lambda *_args, **more: write_to_group(by=partner, **more)):
            with pytest.raises(ValidationError) as caught:
                call(case=case, text="About", referral_id=pk)
            assert set(caught.value.error_dict) == {"referral"}


@pytest.mark.parametrize("text", ["", " \x00\u200b ", "x" * (LONGEST + 1)])
def test_what_is_wrong_is_said_at_the_text(text, case, share, write, partner):
    share(case)

    for call in (write, lambda case, text: write_to_group(case=case, by=partner, text=text)):
        with pytest.raises(ValidationError) as caught:
            call(case, text)
        assert set(caught.value.error_dict) == {"text"}
    assert not Note.objects.exists()


@pytest.mark.parametrize("name", ["intake", "colleague", "stranger", "auditor", "traveller"])
def test_who_may_not_write_to_partners_writes_nothing(
    name, request, case, share, write, coordinator
):
    share(case)
    member = request.getfixturevalue(name)
    if name == "intake":
        let_work_on(case=case, member=member, by=coordinator)

    with pytest.raises((PermissionDenied, Case.DoesNotExist)):
        write(case, by=member)


@pytest.mark.parametrize("name", ["narrow_key", "caseworker", "second_key"])
def test_who_may_not_write_to_the_group_writes_nothing(name, request, case, share):
    share(case)

    with pytest.raises((PermissionDenied, Case.DoesNotExist)):
        write_to_group(case=case, by=request.getfixturevalue(name), text="Hello")


def test_owner_is_asked_once_to_read_until_somebody_has(case, share, write, partner, caseworker):
    share(case)
    for text in ("One", "Two"):
        write_to_group(case=case, by=partner, text=text)
    task = Task.objects.get(rule="P02")
    assert (task.assignee, task.case) == (caseworker, case)
    assert AuditEntry.objects.filter(action="task.made").count() == 1

    write(case, "Read, thank you")
    task.refresh_from_db()
    assert task.state == "done"

    write_to_group(case=case, by=partner, text="Three")
    assert list(Task.objects.filter(rule="P02").values_list("occurrence", "state")) == [
        (1, "done"),
        (2, "open"),
    ]


def test_threads_have_a_task_each_and_a_case_without_owner_nobodys(
    case, share, partner, second_partner, second_key
):
    share(case)
    share(case, organisation=second_partner)
    Case.objects.filter(pk=case.pk).update(owner=None)

    for key in (partner, second_key):
        write_to_group(case=case, by=key, text="Hello")

    assert list(Task.objects.filter(rule="P02").values_list("assignee", flat=True)) == [None] * 2


def test_note_is_announced_by_its_own_id(case, share, write, partner, organisation, caseworker):
    share(case)
    Endpoint.objects.create(
        issuer=organisation,
        partner_id=partner.organisation_id,
        url="https://hooks.example.org/x",
        events=["note.added"],
        made_by=caseworker,
    )

    notes = [write(case), write_to_group(case=case, by=partner, text="Hello")]

    told = Delivery.objects.order_by("made_at").values_list("event", "about")
    assert list(told) == [("note.added", note.pk) for note in notes]


def test_thread_is_read_page_by_page(
    case, share, write, partner, caseworker, django_assert_num_queries
):
    share(case)
    made = [write(case, f"Note {number}").pk for number in range(PAGE + 3)]
    case = Case.objects.get(pk=case.pk)

    first = thread_page(case, caseworker, partner_id=partner.organisation_id)
    second = thread_page(case, caseworker, partner_id=partner.organisation_id, after=first.after)

    assert [note.pk for note in [*first.rows, *second.rows]] == made[::-1]
    assert not second.after
    with django_assert_num_queries(1):
        threads = newest_of_threads(case, caseworker)
    assert [note.pk for note in threads[partner.organisation_id].rows] == made[:2:-1]
    assert threads[partner.organisation_id].after
