"""Pages between a group and its partners, from both sides."""

from uuid import uuid4

import pytest
from django.db import connections
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from cases.access.services import let_work_on
from cases.casebook.models import Case
from cases.casebook.paging import PAGE
from cases.sharing.notes.models import Note
from cases.sharing.notes.services import write_to_group, write_to_partner
from cases.sharing.referrals.models import Referral
from cases.sharing.referrals.services import move
from tests.cases.sharing.conftest import ENDINGS

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def case(case_of, caseworker):
    return case_of(caseworker)


@pytest.fixture
def pia(as_member, reader):
    return as_member(reader)


@pytest.fixture
def page(case):
    return reverse("case_referrals", args=[case.ref])


def text_of(response):
    return response.content.decode()


def pair(partner, purpose="legal"):
    return f"{partner.organisation_id}.{purpose}"


def queries(client, url):
    with (
        CaptureQueriesContext(connections["default"]) as data,
        CaptureQueriesContext(connections["keys"]) as keys,
    ):
        assert client.get(url).status_code == 200
    return len(data) + len(keys)


def test_page_says_whom_to_ask_once_the_case_is_shared(mina, page, case, share, partner):
    assert "shared with no partner" in text_of(mina.get(page))

    share(case)

    shown = text_of(mina.get(page))
    assert "Open Gate (invented): Legal help" in shown
    assert "Reads the case now, for: Legal help." in shown


def test_partner_is_asked_and_answers_and_both_see_it(mina, pia, page, case, share, partner):
    share(case)
    asked = {"purpose": pair(partner), "kind": "legal", "text": "Canaryask"}
    sent = mina.post(reverse("referral_new", args=[case.ref]), asked)
    assert sent["Location"] == f"{page}#partner-{partner.organisation_id}"
    referral = Referral.objects.get()

    theirs = text_of(pia.get(reverse("shared_case", args=[case.ref])))
    assert "Canaryask" in theirs
    assert "Mina" not in theirs
    answered = pia.post(
        reverse("shared_move", args=[referral.pk, "refused"]),
        {"reason": "capacity", "text": "Canaryanswer", "seen": "sent"},
    )

    assert answered.status_code == 302
    ours = text_of(mina.get(page))
    assert "Canaryanswer" in ours
    assert "No time or means for it now" in ours
    on_case = text_of(mina.get(reverse("case_detail", args=[case.ref])))
    assert "Canaryask" in on_case
    assert "Canaryanswer" in on_case


def test_what_is_wrong_is_said_at_its_field_and_nothing_is_lost(mina, case, share, partner):
    share(case)
    url = reverse("referral_new", args=[case.ref])

    answer = mina.post(url, {"purpose": pair(partner), "kind": "", "text": "Canarytyped"})

    assert answer.status_code == 422
    assert "Canarytyped" in text_of(answer)
    assert 'href="#id_new_kind"' in text_of(answer)
    strange = mina.post(url, {"purpose": f"{uuid4()}.legal", "kind": "legal", "text": "x"})
    assert strange.status_code == 422
    assert not Referral.objects.exists()


def test_form_of_a_move_keeps_what_was_typed(pia, case, share, refer, partner):
    share(case)
    referral = refer(case)

    answer = pia.post(
        reverse("shared_move", args=[referral.pk, "refused"]),
        {"reason": "", "text": "Canarytyped", "seen": "sent"},
    )

    assert answer.status_code == 422
    assert "Canarytyped" in text_of(answer)


def test_whoever_was_too_late_reads_where_it_is_and_what_was_typed(
    mina, case, share, refer, partner
):
    share(case)
    referral = refer(case)
    url = reverse("referral_move", args=[referral.pk, "revoked"])
    told = {"text": "Canarytyped", "seen": "sent"}
    move(referral=referral, to="accepted", by=partner)

    stale = mina.post(url, told)
    assert stale.status_code == 409
    assert "It is now: Accepted." in text_of(stale)
    assert "Canarytyped" in text_of(stale)

    move(referral=Referral.objects.get(), to="done", by=partner, text="Done so")
    ended = mina.post(url, told)
    assert ended.status_code == 409
    assert "It is now: Done." in text_of(ended)
    assert "Canarytyped" in text_of(ended)


def test_both_write_and_read(mina, pia, page, case, share, partner):
    share(case)
    ours = reverse("partner_note", args=[case.ref, partner.organisation_id])
    theirs = reverse("shared_note", args=[case.ref])

    assert mina.post(ours, {"text": "Canaryours"}).status_code == 302
    assert pia.post(theirs, {"text": "Canarytheirs"}).status_code == 302

    for shown in (mina.get(page), pia.get(reverse("shared_case", args=[case.ref]))):
        assert "Canaryours" in text_of(shown)
        assert "Canarytheirs" in text_of(shown)
    for client, url in ((mina, ours), (pia, theirs)):
        assert client.post(url, {"text": ""}).status_code == 422
    assert Note.objects.count() == 2


@pytest.mark.parametrize("how", ENDINGS)
def test_after_the_end_nothing_is_left_for_the_reader_and_the_group_sees_that_it_hangs(
    how, as_member, reader, caseworker, page, case, share, refer, end, partner
):
    given = share(case)
    referral = refer(case, text="Canaryask")
    write_to_partner(
        case=case, by=caseworker, partner_id=partner.organisation_id, text="Canarynote"
    )

    end(given, how)

    pia, mina = as_member(reader), as_member(caseworker)
    for url in (reverse("shared_case", args=[case.ref]), reverse("shared_list")):
        assert "Canary" not in text_of(pia.get(url))
    assert pia.get(reverse("shared_case", args=[case.ref])).status_code == 404
    for url, told in (
        (reverse("shared_note", args=[case.ref]), {"text": "x"}),
        (reverse("shared_move", args=[referral.pk, "accepted"]), {"seen": "sent"}),
    ):
        assert pia.post(url, told).status_code == 404
    ours = text_of(mina.get(page))
    assert "Canaryask" in ours
    assert "Canarynote" in ours
    assert "They cannot see this any more" in ours
    assert "they cannot see it any more" in text_of(mina.get(reverse("referral_list")))


def test_reader_of_another_partner_finds_nothing(
    as_member, case, share, refer, second_partner, caseworker, partner, second_reader
):
    share(case)
    share(case, organisation=second_partner)
    referral = refer(case, text="Canaryask")
    write_to_group(case=case, by=partner, text="Canarynote")
    rosa = as_member(second_reader)

    seen = rosa.get(reverse("shared_case", args=[case.ref]))

    assert seen.status_code == 200
    assert "Canary" not in text_of(seen)
    url = reverse("shared_move", args=[referral.pk, "accepted"])
    assert rosa.post(url, {"seen": "sent"}).status_code == 404


@pytest.mark.parametrize(
    ("name", "status"), [("colleague", 404), ("stranger", 404), ("intake", 403), ("auditor", 403)]
)
def test_who_may_not_gets_no_page_and_changes_nothing(
    name, status, request, as_member, page, case, share, refer, partner, coordinator
):
    share(case)
    referral = refer(case, text="Canaryask")
    member = request.getfixturevalue(name)
    if name == "intake":
        let_work_on(case=case, member=member, by=coordinator)
    client = as_member(member)

    told = {"purpose": pair(partner), "kind": "other", "text": "x", "seen": "sent"}
    for url in (
        reverse("referral_new", args=[case.ref]),
        reverse("referral_move", args=[referral.pk, "revoked"]),
        reverse("partner_note", args=[case.ref, partner.organisation_id]),
    ):
        answer = client.post(url, told)
        assert (answer.status_code, "Canary" in text_of(answer)) == (status, False)
    assert client.get(page).status_code == (200 if name == "intake" else status)
    assert (Referral.objects.count(), Note.objects.count()) == (1, 0)


def test_list_shows_what_goes_on_longest_first_and_filters(
    mina, case_of, caseworker, share, refer, partner, second_partner
):
    asked = []
    for number in range(3):
        case = case_of(caseworker, f"Man {number}")
        share(case)
        share(case, organisation=second_partner)
        asked.append(refer(case))
        refer(case, kind="tracing", partner_id=second_partner.id)
    move(referral=asked[1], to="refused", by=partner, reason="reach")
    url = reverse("referral_list")

    def refs(query=""):
        shown = mina.get(f"{url}{query}").context["rows"]
        return [(row["referral"].case.ref, row["referral"].kind) for row in shown]

    one, two, three = (row.case.ref for row in asked)
    told = f"?partner={partner.organisation_id}"
    assert refs(told) == [(one, "legal"), (three, "legal")]
    assert refs(f"{told}&state=") == [(three, "legal"), (two, "legal"), (one, "legal")]
    assert refs("?state=ended") == refs("?state=refused") == [(two, "legal")]
    assert refs("?kind=tracing") == [(one, "tracing"), (two, "tracing"), (three, "tracing")]
    assert refs("?state=laundry") == refs(f"?partner={uuid4()}") == []
    assert mina.get(f"{url}?after=strange").context["form"].errors


def test_list_is_read_page_by_page_and_tells_nobody_elses(
    mina, as_member, colleague, case_of, caseworker, share, refer
):
    for number in range(PAGE + 2):
        case = case_of(caseworker, f"Man {number}")
        share(case)
        refer(case)
    url = reverse("referral_list")

    first = mina.get(url)
    second = mina.get(f"{url}{first.context['next_url']}")

    ids = [row["referral"].pk for page in (first, second) for row in page.context["rows"]]
    assert ids == list(Referral.objects.order_by("sent_at").values_list("pk", flat=True))
    assert not second.context["next_url"]
    elsewhere = as_member(colleague).get(url)
    assert elsewhere.context["rows"] == []
    assert "Open Gate" not in text_of(elsewhere)


def test_pages_ask_the_same_for_one_and_for_many(
    mina, pia, page, case, case_of, caseworker, share, refer, partner, second_partner
):
    share(case)
    share(case, purpose="tracing")
    share(case, organisation=second_partner)
    urls = [
        (mina, page),
        (mina, reverse("referral_list")),
        (mina, reverse("case_detail", args=[case.ref])),
        (pia, reverse("shared_case", args=[case.ref])),
    ]

    def more(kind):
        refer(case, kind=kind)
        refer(case, kind=kind, partner_id=second_partner.id)
        write_to_group(case=case, by=partner, text=f"About {kind}")
        write_to_partner(
            case=case, by=caseworker, partner_id=second_partner.id, text=f"About {kind}"
        )

    more("legal")
    before = [queries(client, url) for client, url in urls]
    for kind in ("papers", "medical", "family", "shelter"):
        more(kind)

    assert [queries(client, url) for client, url in urls] == before


def test_older_notes_are_on_the_next_page(mina, pia, page, case, share, caseworker, partner):
    share(case)
    for number in range(PAGE + 1):
        write_to_partner(
            case=case, by=caseworker, partner_id=partner.organisation_id, text=f"Note{number:03}"
        )

    for client, url in ((mina, page), (pia, reverse("shared_case", args=[case.ref]))):
        first = client.get(url)
        assert "Note000" not in text_of(first)
        older = first.context.get("older_url") or first.context["parts"][0].older_url
        assert "Note000" in text_of(client.get(url + older.partition("#")[0]))
        assert client.get(f"{url}?partner={partner.organisation_id}&after=x").status_code == 404
    assert mina.get(f"{page}?partner=strange").status_code == 404


def test_closed_case_offers_no_new_question(mina, page, case, share, refer, partner):
    share(case)
    move(referral=refer(case, kind="handover"), to="accepted", by=partner)

    assert Case.objects.get(pk=case.pk).workflow == "transferred"
    assert "id_new_kind" not in text_of(mina.get(page))
    assert "Handed over" in text_of(mina.get(reverse("case_detail", args=[case.ref])))
