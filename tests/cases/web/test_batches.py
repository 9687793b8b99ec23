"""Lists of many on their pages: made from chosen cases, moved at once, answered in a table."""

import re
from uuid import uuid4

import pytest
from django.conf import settings
from django.utils.formats import date_format

from cases.access.consents import record_consent
from cases.repatriation.addressees import add_addressee
from cases.repatriation.batch_moves import move_many
from cases.repatriation.batches import add_to_batch, make_batch
from cases.repatriation.models import Batch, Request
from cases.repatriation.papers import tick_papers
from cases.repatriation.services import move
from cases.web.batch_answers import AT_ONCE
from people.dates import clock
from tests.cases.web.test_pages import queries
from tests.papers import waived

LISTS = "/requests/lists/"
NAME = "Second list (invented)"


@pytest.fixture
def ministry(organisation, caseworker):
    return add_addressee(
        organisation=organisation,
        by=caseworker,
        kind="mfa_home",
        name="Ministry (invented)",
        address="1 Invented Lane",
    )


@pytest.fixture
def agreed(case_of, caseworker):
    """Open cases whose families agreed that the home state is asked."""

    def make(number):
        cases = [case_of(caseworker, f"Somebody {each}") for each in range(number)]
        for case in cases:
            record_consent(
                case=case,
                by=caseworker,
                given_by="next_of_kin",
                method="oral",
                given_on=clock.today(),
                scopes=["home_state"],
            )
        return cases

    return make


@pytest.fixture
def told(ministry):
    return {"kind": "discharge", "sender": "family", "name": NAME, "addressee": ministry}


@pytest.fixture
def make_list(agreed, caseworker, told):
    """Make a list of Mina's with a number of requests, all drafts or all sent."""

    def make(number, *ways):
        refs = [case.ref for case in agreed(number)]
        batch = make_batch(refs=refs, by=caseworker, **told).batch
        for row in batch.requests.all():
            waived(row)
        for to in ways:
            move_many(batch=batch, chosen=seen(batch), to=to, by=caseworker, channel="post")
        return batch

    return make


def rows_of(batch):
    return list(batch.requests.order_by("case__ref"))


def seen(batch):
    return {row.pk: row.state for row in rows_of(batch)}


def ticked(batch):
    return [f"{pk}:{state}" for pk, state in seen(batch).items()]


def text(answer) -> str:
    main = answer.content.decode().partition("<main")[2]
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", main))


def cells(row, **said):
    """Return the fields of one row of the table, as the page sends them."""
    said = {"seen": row.state} | said
    return {f"row-{row.pk.hex}-{name}": value for name, value in said.items()}


def common(**said):
    return {f"common-{name}": value for name, value in said.items()}


def test_cases_chosen_in_the_list_of_cases_become_one_list(mina, agreed, ministry, told) -> None:
    cases = agreed(2)
    page = mina.get("/cases/?stage=open").content.decode()
    assert 'formaction="/requests/lists/new/"' in page
    marks = re.findall(r'name="case" value="([^"]+)"', page)

    form = mina.post(f"{LISTS}new/", {"case": marks, "back": "stage=open"})

    assert form.status_code == 200
    assert "One list with 2 cases" in text(form)
    # To whom forty names go is chosen, never the first by the alphabet.
    assert '<option value="" selected>Choose</option>' in form.content.decode()
    again = re.findall(r'name="case" value="([^"]+)"', form.content.decode())
    assert sorted(again) == sorted(case.ref for case in cases)
    sent = told | {"addressee": str(ministry.pk), "answered": "yes", "submission": uuid4()}
    for _time in range(2):
        made = mina.post(f"{LISTS}new/", {"case": again, **sent})
        assert (made.status_code, made.url) == (302, f"{LISTS}{Batch.objects.get().pk}/")
    detail = mina.get(made.url)
    assert "Draft 2" in text(detail)
    assert f'<bdi dir="auto">{NAME}</bdi>' in detail.content.decode()
    assert NAME in text(mina.get(LISTS))
    assert "For another list, choose several cases" in text(mina.get(LISTS))


def test_who_may_not_be_asked_is_named_and_a_wrong_form_keeps_what_was_typed(
    mina, agreed, case_of, caseworker, ministry, told
) -> None:
    good, shunning = agreed(2)
    shunning.person.no_contact_with_home_state = True
    shunning.person.save()
    sent = told | {"addressee": str(ministry.pk), "answered": "yes", "submission": uuid4()}

    wrong = mina.post(f"{LISTS}new/", {**sent, "case": [good.ref], "name": "", "note": "Kept"})
    nobody = mina.post(f"{LISTS}new/", {**sent, "case": [shunning.ref], "note": "Kept"})
    made = mina.post(f"{LISTS}new/", {**sent, "case": [good.ref, shunning.ref]})

    assert (wrong.status_code, nobody.status_code, made.status_code) == (422, 422, 200)
    for page in (wrong, nobody):
        assert "Kept" in page.content.decode()
    assert f"{shunning.ref} : This person must not be" in text(nobody)
    assert "1 case on the list" in text(made)
    assert f"{shunning.ref} This person must not be" in text(made)
    assert Request.objects.count() == 1


def test_request_leads_to_the_list_it_stands_on(mina, make_list) -> None:
    batch = make_list(1)

    page = mina.get(f"/requests/{rows_of(batch)[0].pk}/").content.decode()

    assert f'href="{LISTS}{batch.pk}/"' in page


def test_cases_are_added_by_their_references(mina, make_list, agreed) -> None:
    batch, (more,) = make_list(1), agreed(1)
    address = f"{LISTS}{batch.pk}/cases/"

    wrong = mina.post(address, {"refs": f"{more.ref}, nobody"})
    missing = mina.post(address, {"refs": "C-2020-99999"})
    right = mina.post(address, {"refs": more.ref.lower()})

    assert wrong.status_code == 422
    assert "No reference of a case: NOBODY" in text(wrong)
    assert f'value="{more.ref}, nobody"' in wrong.content.decode()
    assert "C-2020-99999 There is no such case." in text(missing)
    assert (right.status_code, batch.requests.count()) == (302, 2)


def test_many_are_moved_and_those_that_are_not_are_listed(mina, make_list, caseworker) -> None:
    batch = make_list(3, "ready")
    address, chosen = f"{LISTS}{batch.pk}/move/", ticked(batch)
    assert '<option value="ready-sent">Ready to send: Record as sent' in (
        mina.get(f"{LISTS}{batch.pk}/").content.decode()
    )

    form = mina.post(address, {"case": chosen, "step": "ready-sent"})
    left = rows_of(batch)[0]
    move(request=left, to="draft", by=caseworker, note="A name is wrong")
    said = {"step": "ready-sent", "answered": "yes", "on": clock.today(), "channel": "post"}
    wrong = mina.post(address, {"case": chosen, **said, "on": "never", "note": "By courier"})
    done = mina.post(address, {"case": chosen, **said})

    assert "Do it for 3 requests" in text(form)
    assert wrong.status_code == 422
    assert "By courier" in wrong.content.decode()
    assert "2 requests moved" in text(done)
    assert f"{left.case.ref} This request was moved meanwhile: it is now “Draft”." in text(done)
    assert sorted(row.state for row in rows_of(batch)) == ["draft", "sent", "sent"]


def test_step_is_made_by_those_alone_that_stand_where_it_begins(
    mina, make_list, caseworker
) -> None:
    batch = make_list(2, "ready")
    one, other = rows_of(batch)
    move(request=one, to="draft", by=caseworker, note="A name is wrong")

    form = mina.post(f"{LISTS}{batch.pk}/move/", {"case": ticked(batch), "step": "ready-sent"})

    assert "Do it for 1 request" in text(form)
    assert "Left out: it is “Draft”" in text(form)
    assert f'value="{other.pk}:ready"' in form.content.decode()
    assert f'value="{one.pk}:draft"' not in form.content.decode()
    for nothing in ({"step": "ready-sent"}, {"case": ticked(batch), "step": "x-y"}):
        assert mina.post(f"{LISTS}{batch.pk}/move/", nothing).status_code == 302


def test_many_are_chased(mina, make_list) -> None:
    batch = make_list(2, "ready", "sent")
    said = {"case": ticked(batch), "step": "waiting-chase", "answered": "yes"}

    done = mina.post(f"{LISTS}{batch.pk}/move/", {**said, "on": clock.today()})

    assert done.status_code == 302
    assert [row.chases for row in rows_of(batch)] == [1, 1]


def test_papers_of_many_are_ticked_or_waived_and_what_each_has_stays(
    mina, agreed, caseworker, told
) -> None:
    refs = [case.ref for case in agreed(2)]
    batch = make_batch(refs=refs, by=caseworker, **told).batch
    first, second = rows_of(batch)
    tick_papers(request=first, by=caseworker, in_hand=["passport_copy"])
    address = f"{LISTS}{batch.pk}/move/"
    said = {"case": ticked(batch), "step": "any-papers", "answered": "yes"}

    empty = mina.post(address, said)
    done = mina.post(
        address, {**said, "in_hand": ["application"], "why_contract_copy": "Signed for none"}
    )

    assert (empty.status_code, done.status_code) == (422, 302)
    assert "Tick a paper, or say why one goes without." in text(empty)
    stands = {
        row: {paper.paper: paper.is_in_hand or paper.waiver for paper in row.papers.all()}
        for row in (first, second)
    }
    assert stands[first] == {
        "passport_copy": True,
        "application": True,
        "contract_copy": "Signed for none",
    }
    assert stands[second] == {"application": True, "contract_copy": "Signed for none"}
    ready = {"case": ticked(batch), "step": "draft-ready", "answered": "yes", "on": clock.today()}
    missing = text(mina.post(address, ready))
    assert "1 request moved" in missing
    assert f"{second.case.ref} Still missing: " in missing


def test_one_answer_covers_the_ticked_rows_and_what_is_written_there_goes_before(
    as_member, coordinator, make_list
) -> None:
    batch, lea = make_list(4, "ready", "sent"), as_member(coordinator)
    own, plain, alone, untouched = rows_of(batch)
    today = clock.today().isoformat()
    sent = {
        **common(on=today, note="Not held as of May", outcome="no_record", their_ref="12"),
        **cells(own, covered="on", note="Held since April", outcome="granted"),
        **cells(plain, covered="on"),
        **cells(alone, on=today, note="They look for him"),
        **cells(untouched),
    }

    done = lea.post(f"{LISTS}{batch.pk}/answers/", sent)

    assert (done.status_code, done.url) == (302, f"{LISTS}{batch.pk}/")
    own, plain, alone, untouched = rows_of(batch)
    assert (own.state, own.outcome, own.their_ref) == ("granted", "granted", "12")
    assert own.steps.get(to_state="answered").note == "Held since April"
    assert (plain.state, plain.outcome) == ("refused", "no_record")
    assert plain.steps.get(to_state="answered").note == "Not held as of May"
    assert (alone.state, alone.outcome, alone.their_ref) == ("answered", "", "")
    assert untouched.state == "sent"


def test_wrong_rows_stay_with_what_was_typed_and_the_others_are_written(
    mina, make_list, caseworker
) -> None:
    batch = make_list(4, "ready", "sent")
    good, unread, early, moved = rows_of(batch)
    today = clock.today().isoformat()
    sent = {
        **cells(good, on=today, note="Not held"),
        **cells(unread, on="soon", note="First words"),
        **cells(early, on="2020-01-01", note="Second words"),
        **cells(moved, on=today, note="Third words"),
    }
    move(request=moved, to="answered", by=caseworker, note="By telephone")

    page = mina.post(f"{LISTS}{batch.pk}/answers/", sent)

    assert page.status_code == 422
    said = text(page)
    assert "1 answer recorded, 3 rows to put right" in said
    assert f"{unread.case.ref} : Came on: Enter a valid date." in said
    before = date_format(clock.today(), "j M Y")
    assert f"{early.case.ref} : Came on: The step before was on {before}." in said
    assert f"{moved.case.ref} : This request was moved meanwhile: it is now “Answered”." in said
    body = page.content.decode()
    for words in ("First words", "Second words", "Third words", 'value="soon"'):
        assert words in body
    assert f'id="row-{good.pk.hex}"' not in body
    assert [row.state for row in rows_of(batch)] == ["answered", "sent", "sent", "answered"]
    right = {**cells(unread, on=today, note="First words")}
    assert mina.post(f"{LISTS}{batch.pk}/answers/", right).status_code == 302


def test_a_wrong_common_answer_is_written_nowhere(mina, make_list) -> None:
    batch = make_list(1, "ready", "sent")
    (row,) = rows_of(batch)
    sent = {**common(on="soon", note="Typed once"), **cells(row, covered="on")}

    page = mina.post(f"{LISTS}{batch.pk}/answers/", sent)
    empty = mina.post(f"{LISTS}{batch.pk}/answers/", cells(row))
    undated = mina.post(
        f"{LISTS}{batch.pk}/answers/", {**common(note="Not held"), **cells(row, covered="on")}
    )

    assert (page.status_code, empty.status_code, undated.status_code) == (422, 422, 422)
    assert f"{row.case.ref} : Came on: Say on which day." in text(undated)
    assert "Typed once" in page.content.decode()
    assert "No answer was filled in" in text(empty)
    assert rows_of(batch)[0].state == "sent"


def test_outcomes_are_for_who_decides(mina, as_member, coordinator, make_list) -> None:
    batch = make_list(1, "ready", "sent")
    (row,) = rows_of(batch)
    name = f"row-{row.pk.hex}-outcome"

    assert name not in mina.get(f"{LISTS}{batch.pk}/answers/").content.decode()
    assert name in as_member(coordinator).get(f"{LISTS}{batch.pk}/answers/").content.decode()
    today = clock.today().isoformat()
    mina.post(
        f"{LISTS}{batch.pk}/answers/", cells(row, on=today, note="Not held", outcome="granted")
    )
    assert rows_of(batch)[0].state == "answered"


def test_table_fits_into_one_form() -> None:
    assert (AT_ONCE + 1) * 7 + 1 < settings.DATA_UPLOAD_MAX_NUMBER_FIELDS


def test_strangers_find_no_list_and_a_colleague_what_he_sees_of_it(
    as_member, colleague, stranger, make_list, mina
) -> None:
    batch = make_list(2, "ready", "sent")
    kept, given = rows_of(batch)
    ways = {"": "get", "answers/": "get", "move/": "post", "cases/": "post"}
    for member in (colleague, stranger):
        client = as_member(member)
        assert NAME not in text(client.get(LISTS))
        for end, method in ways.items():
            assert getattr(client, method)(f"{LISTS}{batch.pk}/{end}").status_code == 404

    given.case.owner = colleague
    given.case.save()

    client = as_member(colleague)
    for end in ("", "answers/"):
        said = text(client.get(f"{LISTS}{batch.pk}/{end}"))
        assert given.case.ref in said
        assert kept.case.ref not in said
    sent = cells(kept, on=clock.today().isoformat(), note="Not his to write")
    assert client.post(f"{LISTS}{batch.pk}/answers/", sent).status_code == 422
    assert rows_of(batch)[0].state == "sent"


@pytest.mark.parametrize("end", ["", "{pk}/", "{pk}/answers/"])
def test_queries_do_not_grow(mina, make_list, agreed, caseworker, end) -> None:
    batch = make_list(1, "ready", "sent")
    address = f"{LISTS}{end.format(pk=batch.pk)}"
    mina.get(address)
    one = queries(mina, address)
    added = add_to_batch(batch=batch, refs=[case.ref for case in agreed(3)], by=caseworker)
    assert len(added.done) == 3
    for row in rows_of(batch)[1:]:
        waived(row)
    for to in ("ready", "sent"):
        move_many(batch=batch, chosen=seen(batch), to=to, by=caseworker, channel="post")
    make_list(2, "ready")

    assert queries(mina, address) == one
