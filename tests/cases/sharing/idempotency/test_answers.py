"""A call that is sent twice happens once, and is answered twice alike."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test import Client

from cases.sharing.idempotency.models import KeptAnswer
from cases.sharing.idempotency.services import KEPT, answer_once, remove_old
from cases.sharing.submissions.models import Submission
from people.accounts.models import PartnerKey
from people.dates import clock

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
SUBMIT = "/api/v1/submissions/"
TOLD = {"external_ref": "FAM-1", "names": [{"full": "Gopal Invented Thapa"}]}
TIMES = 50


@pytest.fixture
def post(organisation, partner_organisation):
    """Hand in a case as a partner, with an Idempotency-Key."""
    key, text = PartnerKey.objects.create_key(
        organisation=partner_organisation, issuer=organisation, scopes=["submit_cases"]
    )

    def post(idempotency="first", **told):
        headers = {"Authorization": f"Api-Key {text}", "Idempotency-Key": idempotency}
        return Client().post(SUBMIT, {**TOLD, **told}, "application/json", headers=headers)

    post.key = key
    return post


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])
def test_fifty_at_once_make_one_case(post, together):
    answers = together(TIMES, lambda _number: post())

    assert [answer.status_code for answer in answers] == [201] * TIMES
    assert len({answer.content for answer in answers}) == 1
    assert Submission.objects.count() == KeptAnswer.objects.count() == 1


def test_text_with_other_content_is_refused_and_located(post):
    assert post().status_code == 201

    answer = post(external_ref="FAM-2")

    assert answer.status_code == 400
    assert [place["header"] for place in answer.json()["errors"]] == ["Idempotency-Key"]
    assert Submission.objects.count() == 1


def test_what_was_refused_may_be_sent_again_with_the_same_text(post):
    assert post(names=[]).status_code == 400
    assert KeptAnswer.objects.count() == 0

    assert post().status_code == 201


def test_two_keys_may_use_one_text(post, organisation, partner_organisation):
    _key, text = PartnerKey.objects.create_key(
        organisation=partner_organisation, issuer=organisation, scopes=["submit_cases"]
    )
    post()

    answer = Client().post(
        SUBMIT,
        {**TOLD, "external_ref": "FAM-2"},
        "application/json",
        headers={"Authorization": f"Api-Key {text}", "Idempotency-Key": "first"},
    )

    assert answer.status_code == 201
    assert KeptAnswer.objects.count() == 2


@pytest.mark.parametrize("text", ["", "x" * 256, "with blank", "नेपाल"])
def test_text_that_is_none_is_refused(post, text):
    with pytest.raises(ValidationError) as refused:
        answer_once(key=post.key, text=text, call=b"POST /", answer=lambda: (201, {}))

    assert list(refused.value.message_dict) == ["Idempotency-Key"]


def test_answer_is_kept_for_a_day_and_no_longer(post):
    now = clock.now()
    with clock.at(now):
        first = post().json()
    with clock.at(now + KEPT - timedelta(seconds=1)):
        assert (post().json(), remove_old()) == (first, 0)
    with clock.at(now + KEPT):
        assert remove_old() == 1
        # The same content under the same reference is the same submission all the same.
        assert post().json()["id"] == first["id"]


def test_kept_answer_lies_sealed(post):
    post()

    with connection.cursor() as cursor:
        cursor.execute("SELECT answer, text_mark, call_mark FROM cases_keptanswer")
        lying = b"".join(bytes(value) for value in cursor.fetchone())
    assert not any(word in lying for word in (b"FAM-1", b"received", b"first", b"Gopal"))
