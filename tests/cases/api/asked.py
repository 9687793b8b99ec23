"""What the tests of reading ask for, and how an answer is looked through."""

import json
from datetime import date

from cases.repatriation.models import Addressee, Request
from people.dates import clock
from tests.cases.exports.told import WORDS

LIST = "/api/v1/cases/"
SHARED_BY = {
    "minimal": ["ref", "opened_on", "situation"],
    "coordination": ["ref", "opened_on", "situation", "requests", "person"],
    "full": ["ref", "opened_on", "situation", "requests", "person", "recruitment", "contract"],
}
NOT_FOUND = {
    "type": "about:blank",
    "title": "Not Found",
    "status": 404,
    "detail": "Not found.",
}

# The cases that no partner may see, as the fixture `unseen` makes them.
UNSEEN = [
    "no grant",
    "granted to another",
    "revoked",
    "expired",
    "not begun",
    "consent withdrawn",
    "consent to another",
]


def detail(case):
    return f"{LIST}{case.ref}/"


def places(response):
    """Where an answer says that something is wrong."""
    told = response.json()["errors"]
    return [(name, each[name]) for each in told for name in each if name != "detail"]


def refs(response):
    assert response.status_code == 200, response.content
    return [case["ref"] for case in response.json()["results"]]


def words_in(response):
    """The groups of which a word stands in the answer, in whatever way it is written."""
    text = json.dumps(response.json(), ensure_ascii=False) + str(response.headers)
    return {group for group, words in WORDS.items() if any(word in text for word in words)}


def ask_for(case):
    addressee = Addressee.objects.create(
        organisation=case.organisation, kind="mfa_home", name="Addresseeword"
    )
    return Request.objects.create(
        case=case,
        kind="discharge",
        addressee=addressee,
        state="sent",
        their_ref="Theirrefword",
        sent_on=date(2024, 5, 1),
        due_on=date(2024, 5, 31),
        opened_at=clock.now(),
    )
