"""Handing in: kept once, answered the same whoever it is about, taken back while it waits."""

import re

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connections
from django.test.utils import CaptureQueriesContext

from cases.casebook.models import Case
from cases.casebook.services import open_case
from cases.sharing.submissions.models import Submission, SubmissionContent
from cases.sharing.submissions.reading import read
from cases.sharing.submissions.selectors import own_submissions, submissions_of
from cases.sharing.submissions.services import MOST, REF_TAKEN, submit, submit_many, withdraw
from cases.sharing.submissions.vocabularies import State
from people.accounts.models import PartnerKey
from people.audit.models import AuditEntry
from people.registry.entries import NewContact, NewIdentifier, NewName, NewPerson
from people.registry.models import Person
from people.vault.keyring import keyring
from people.vault.models import DataKey
from tests.cases.sharing.submissions.conftest import FULL

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def told_to(submission):
    """All that a partner is told."""
    names = ("id", "external_ref", "state", "received_at", "decided_at")
    return {name: getattr(submission, name) for name in names}


def test_what_is_told_is_kept_sealed_and_opens_no_case(partner, told):
    submission = Submission.objects.get(pk=submit(by=partner, sent=told()).pk)

    assert submission.state == State.RECEIVED
    assert submission.external_ref == FULL["external_ref"]
    assert submission.brought_by == partner.public_id
    assert submission.content.told["names"][0]["full"] == "Canary-Lapwing Thapa"
    assert submission.content.told["contacts"][0]["e164"] == "+9779801234567"
    assert not Person.objects.exists()
    assert not Case.objects.exists()
    assert DataKey.objects.filter(owner=submission.content.pk).count() == 1


def test_it_is_recorded_without_a_word_of_it(partner, submission, organisation):
    entry = AuditEntry.objects.get(action="submission.received")

    assert entry.organisation_id == organisation.pk
    assert entry.actor_id == partner.public_id
    assert str(submission.pk) in entry.detail
    assert "Canary" not in entry.detail
    assert FULL["external_ref"] not in entry.detail


def test_the_same_once_more_is_the_same(partner, told):
    first = submit(by=partner, sent=told())
    keys = DataKey.objects.count()

    again = submit(by=partner, sent=told(label="  ", names=list(FULL["names"])))

    assert told_to(again) == told_to(first)
    assert Submission.objects.count() == SubmissionContent.objects.count() == 1
    assert DataKey.objects.count() == keys
    assert AuditEntry.objects.filter(action="submission.received").count() == 1


@pytest.mark.parametrize("state", [State.RECEIVED, State.TAKEN_UP, State.DECLINED])
def test_a_reference_stands_for_one_content(partner, told, submission, state):
    Submission.objects.filter(pk=submission.pk).update(state=state)

    with pytest.raises(ValidationError) as refused:
        submit(by=partner, sent=told(label="Another man"))

    (error,) = refused.value.error_dict["external_ref"]
    assert error.code == REF_TAKEN
    assert submit(by=partner, sent=told()).state == state


def test_what_was_withdrawn_is_sent_anew(partner, told, submission):
    assert withdraw(submission_id=submission.pk, by=partner).state == State.WITHDRAWN
    withdrawn_at = withdraw(submission_id=submission.pk, by=partner).decided_at

    same, other = told(), told(label="Another man")
    again = submit(by=partner, sent=other)
    withdraw(submission_id=again.pk, by=partner)
    third = submit(by=partner, sent=same)

    assert withdrawn_at is not None
    states = [each.state for each in own_submissions(partner, external_ref=FULL["external_ref"])]
    assert sorted(states) == [State.RECEIVED, State.WITHDRAWN, State.WITHDRAWN]
    assert [each.pk for each in own_submissions(partner, state="received")] == [third.pk]
    assert AuditEntry.objects.filter(action="submission.withdrawn").count() == 2


@pytest.mark.parametrize("state", [State.TAKEN_UP, State.DECLINED])
def test_what_was_decided_is_not_withdrawn(partner, submission, state):
    Submission.objects.filter(pk=submission.pk).update(state=state)

    with pytest.raises(ValidationError):
        withdraw(submission_id=submission.pk, by=partner)

    assert Submission.objects.get().state == state


def test_whoever_is_known_is_answered_like_everybody(partner, coordinator, told):
    """The same words, the same number of queries, the same work: nobody is looked for."""
    person = NewPerson(
        names=(NewName("Canary-Lapwing Thapa"),),
        contacts=(NewContact("+9779801234567", e164="+9779801234567"),),
        identifiers=(NewIdentifier("09812345"),),
        nationalities=("NPL",),
    )
    open_case(by=coordinator, person=person)
    submit(by=partner, sent=told(external_ref="warm"))
    numbers = {"contacts": None, "identifiers": None}
    unknown = [{"full": "Zubair Nobody Knows"}]

    sent = [told(external_ref="known"), told(external_ref="other", names=unknown, **numbers)]
    answers, queries = [], []
    for each in sent:
        with keyring(), _counted() as counted:
            answers.append(told_to(submit(by=partner, sent=each)))
        queries.append([_shape(query["sql"]) for one in counted for query in one])

    assert queries[0] == queries[1]
    assert not any("people_person" in sql or "nametoken" in sql for sql in queries[0])
    for answer in answers:
        del answer["id"], answer["external_ref"], answer["received_at"]
    assert answers[0] == answers[1] == {"state": State.RECEIVED, "decided_at": None}


class _counted:
    def __enter__(self):
        self.all = [CaptureQueriesContext(connections[alias]) for alias in ("default", "keys")]
        return [one.__enter__() for one in self.all]

    def __exit__(self, *error):
        for one in self.all:
            one.__exit__(*error)


def _shape(sql):
    """A statement without its values."""
    return re.sub(r"s\d+_x\d+|X?'[^']*'|\b\d+\b", "?", sql)


def test_many_are_answered_each_in_its_place(partner, told):
    sent = [
        told(external_ref="one"),
        told(external_ref="two", names=[{"full": "12345"}]),
        told(external_ref="one"),
        "no object",
        told(external_ref="one", label="Somebody else"),
        told(external_ref="three", place="a village"),
        told(external_ref="four"),
    ]

    results = submit_many(by=partner, sent=sent)

    refs = [each.submission and each.submission.external_ref for each in results]
    assert refs == ["one", None, "one", None, None, None, "four"]
    assert results[0].submission.pk == results[2].submission.pk
    paths = [sorted(each.error.message_dict) if each.error else [] for each in results]
    assert paths == [
        [],
        ["names.0.full"],
        [],
        ["__all__", "external_ref", "names"],
        ["external_ref"],
        ["place"],
        [],
    ]
    assert Submission.objects.count() == SubmissionContent.objects.count() == 2


def test_as_many_queries_for_many_as_for_one(partner, told):
    submit(by=partner, sent=told())
    counts = []
    for number in (1, 40):
        sent = [told(external_ref=f"{number}-{place}") for place in range(number)]
        with keyring(), _counted() as counted:
            submit_many(by=partner, sent=sent)
        counts.append(sum(len(one) for one in counted))

    assert counts[0] == counts[1]


@pytest.mark.parametrize("sent", [[], {}, "text", None, [{}] * (MOST + 1)])
def test_a_list_of_at_most_five_hundred(partner, sent):
    with pytest.raises(ValidationError):
        submit_many(by=partner, sent=sent)


def test_five_hundred_are_kept(partner, told):
    results = submit_many(
        by=partner, sent=[told(external_ref=f"n-{place}") for place in range(MOST)]
    )

    assert [each.submission.external_ref for each in results] == [f"n-{n}" for n in range(MOST)]


def test_no_more_wait_than_somebody_can_decide_about(partner, second_partner, told, monkeypatch):
    monkeypatch.setattr("cases.sharing.submissions.services.MOST_WAITING", 2)
    two = [told(external_ref="one"), told(external_ref="two")]
    submit_many(by=partner, sent=two)

    with pytest.raises(ValidationError):
        submit(by=partner, sent=told(external_ref="three"))
    # What is there is answered as ever, and another partner's do not count.
    assert all(each.submission for each in submit_many(by=partner, sent=two))
    assert submit(by=second_partner, sent=told()).state == State.RECEIVED
    withdraw(submission_id=submissions_of(partner)[0].pk, by=partner)
    assert submit(by=partner, sent=told(external_ref="three")).state == State.RECEIVED


def test_one_partner_never_meets_anothers(partner, second_partner, told):
    ours, theirs = submit(by=partner, sent=told()), submit(by=second_partner, sent=told())

    assert ours.pk != theirs.pk
    assert bytes(ours.ref_mark) != bytes(theirs.ref_mark)
    assert bytes(ours.content_mark) != bytes(theirs.content_mark)
    assert [each.pk for each in submissions_of(second_partner)] == [theirs.pk]
    assert [each.pk for each in own_submissions(partner, external_ref=FULL["external_ref"])] == [
        ours.pk
    ]
    with pytest.raises(Submission.DoesNotExist):
        withdraw(submission_id=ours.pk, by=second_partner)


def test_a_key_of_another_group_is_apart(partner, third, told):
    submit(by=partner, sent=told())
    other = PartnerKey.objects.create_key(
        organisation=partner.organisation, issuer=third, scopes=partner.scopes
    )[0]

    assert not submissions_of(other).exists()
    assert submit(by=other, sent=told(label="Another man")).issuer_id == third.pk


@pytest.mark.parametrize("scopes", [[], ["read_submissions"], ["read_shared_cases"]])
def test_a_key_without_that_scope_hands_nothing_in(partner, submission, told, scopes):
    partner.scopes = scopes

    with pytest.raises(PermissionDenied):
        submit(by=partner, sent=told(external_ref="two"))
    with pytest.raises(PermissionDenied):
        withdraw(submission_id=submission.pk, by=partner)
    assert submissions_of(partner).exists() == ("read_submissions" in scopes)


def test_a_key_that_no_group_made_hands_nothing_in(partner, told):
    partner.issuer_id = None

    with pytest.raises(PermissionDenied):
        submit(by=partner, sent=told())
    assert not submissions_of(partner).exists()


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])
def test_fifty_at_once_make_one(partner, told, together):
    found = together(50, lambda number: submit(by=partner, sent=told()).pk)

    assert len(set(found)) == 1, [each for each in found if isinstance(each, Exception)][:1]
    assert Submission.objects.count() == SubmissionContent.objects.count() == 1
    assert DataKey.objects.filter(owner=SubmissionContent.objects.get().pk).exists()


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])
def test_of_different_contents_at_once_one_is_kept(partner, told, together):
    found = together(20, lambda n: submit(by=partner, sent=told(label=f"Man {n}")).pk)

    kept = [each for each in found if not isinstance(each, Exception)]
    refused = [each for each in found if isinstance(each, ValidationError)]
    assert (len(kept), len(refused)) == (1, 19)
    label = SubmissionContent.objects.get().told["label"]
    assert label == f"Man {found.index(kept[0])}"


def test_content_is_the_same_however_it_was_sent(told, organisation):
    first = read(told(), issuer_id=organisation.pk)
    turned = dict(reversed(told(summary=f"  {FULL['summary']}\u200b ").items()))

    assert read(turned, issuer_id=organisation.pk) == first
