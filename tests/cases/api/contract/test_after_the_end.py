"""What was ended is over: whichever operation is asked about it, each answers as described.

A partner makes or finds a thing, reads it, ends it, reads it again, and ends it once more. Which
operations take its id is read from the description, so that one that comes new is asked, too.
"""

import pytest
from schemathesis.checks import CHECKS
from schemathesis.core import NOT_SET

from cases.access.models import Grant
from cases.sharing.exports.models import SharedExport
from cases.sharing.exports.writing import write_export
from people.dates import clock
from people.vault.keyring import keyring
from tests.cases.api.contract.fitting import ADDRESS, named
from tests.cases.api.contract.operations import OPERATIONS, find
from tests.cases.api.contract.world import Held

pytestmark = pytest.mark.django_db
BODIES = {
    "webhooks_make": {"url": ADDRESS, "events": ["case.changed"]},
    "webhooks_change": {"events": ["note.added"]},
    "exports_start": {"format": "csv"},
    "submissions_create": {"external_ref": "FAM-8", "label": "Somebody invented"},
    "referrals_accept": {"text": "We will"},
    "referrals_refuse": {"reason": "reach"},
    "referrals_done": {"text": "It is done"},
    "notes_write": {"text": "A word"},
}
# A code list and a release of figures are of no partner, and no partner ends them.
OF_NOBODY = {"codes_read", "statistics_read"}
# What hangs from a case.
OF_CASE = [
    *("/api/v1/cases/{ref}/", "/api/v1/persons/{ref}/", "/api/v1/requests/{id}/"),
    *("/api/v1/notes/{id}/", "/api/v1/referrals/{id}/"),
]


class Partner:
    """Calls operations by their names; each answer is held against the description."""

    def __init__(self, world):
        self.world = world
        self.headers = {**world.headers["whole"], "Accept-Encoding": "identity"}

    def __call__(self, name, *, once=None, **at):
        case = find(name).Case(path_parameters=at, body=BODIES.get(name, NOT_SET))
        headers = self.headers | ({"Idempotency-Key": once} if once else {})
        return case.call_and_validate(headers=headers, checks=list(CHECKS.get_all()))

    def statuses(self, *names, **at):
        return [self(name, **at).status_code for name in names]

    def of_all(self, address, **at):
        """Return what each operation at an address and below it answers, by its name."""
        return {name: self(name, **at).status_code for name in below(address)}


def below(address):
    return [name for name in OPERATIONS if find(name).path.startswith(address)]


def server_that_was_removed(partner):
    made = partner("webhooks_make", once="mine").json()
    at = {"id": made["id"], "delivery": partner("webhooks_test", id=made["id"]).json()["id"]}
    assert partner("webhooks_read", id=made["id"]).json()["url"] == ADDRESS

    assert partner.statuses("webhooks_remove", "webhooks_remove", **at) == [204, 404]

    address = "/api/v1/webhooks/{id}/"
    assert partner.of_all(address, **at) == dict.fromkeys(below(address), 404)
    # What was said of its making is said again, and makes nothing.
    assert partner("webhooks_make", once="mine").json() == made
    assert partner("webhooks_read", **at).status_code == 404


def export_that_was_dropped(partner):
    at = {"id": partner("exports_start").json()["id"]}
    assert partner.statuses("exports_read", "exports_fetch", **at) == [200, 409]

    assert partner.statuses("exports_drop", "exports_drop", **at) == [204, 404]

    address = "/api/v1/exports/{id}/"
    assert partner.of_all(address, **at) == dict.fromkeys(below(address), 404)


def export_that_was_fetched_to_the_end(partner):
    at = {"id": partner("exports_start").json()["id"]}
    with keyring():
        write_export(SharedExport.objects.get(pk=at["id"]).job_id)

    assert partner.statuses(*["exports_fetch"] * 5, **at) == [200, 200, 200, 410, 410]

    told = partner("exports_read", **at).json()
    assert (told["state"], told["downloads_left"]) == ("gone", 0)
    assert partner.statuses("exports_drop", "exports_read", "exports_fetch", **at) == [
        204,
        404,
        404,
    ]


def submission_that_was_withdrawn(partner):
    at = {"id": partner("submissions_create").json()["id"]}
    assert partner("submissions_read", **at).json()["state"] == "received"

    ended, again = (partner("submissions_withdraw", **at).json() for _time in range(2))

    assert ended["state"] == "withdrawn"
    assert ended == again == partner("submissions_read", **at).json()
    assert set(partner.of_all("/api/v1/submissions/{id}/", **at).values()) == {200}
    # Its reference is free again, for another.
    assert partner("submissions_create").json()["id"] != at["id"]


def referral_that_was_answered(partner):
    moves = {"referrals_accept": 409, "referrals_refuse": 409, "referrals_done": 409}
    for address, end, state in (
        ("/api/v1/referrals/", "referrals_refuse", "refused"),
        ("/api/v1/referrals/{id}/done/", "referrals_done", "done"),
    ):
        at = partner.world.places[address]
        assert partner("referrals_read", **at).status_code == 200

        assert partner.statuses(end, end, **at) == [200, 409]

        told = partner.of_all("/api/v1/referrals/{id}/", **at)
        assert told == {**moves, "referrals_read": 200}
        assert partner("referrals_read", **at).json()["state"] == state


def case_that_was_taken_back(partner):
    export = {"id": partner("exports_start").json()["id"]}
    with keyring():
        write_export(SharedExport.objects.get(pk=export["id"]).job_id)
    names = [name for address in OF_CASE for name in below(address)]
    places = {name: named(find(name).path, partner.world) for name in names}
    reading = [name for name in names if find(name).method == "get"]
    assert {name: partner(name, **places[name]).status_code for name in reading} == dict.fromkeys(
        reading, 200
    )

    Grant.objects.update(revoked_at=clock.now())

    told = {name: partner(name, **places[name]).status_code for name in names}
    assert told == dict.fromkeys(names, 404)
    assert partner.statuses("exports_fetch", "exports_read", **export) == [410, 200]


CHAINS = (
    server_that_was_removed,
    export_that_was_dropped,
    export_that_was_fetched_to_the_end,
    submission_that_was_withdrawn,
    referral_that_was_answered,
    case_that_was_taken_back,
)


def test_nothing_is_left_after_the_end(world, subtests):
    for chain in CHAINS:
        with subtests.test(chain.__name__):
            Held.taken_back(lambda chain=chain: chain(Partner(world)))


def test_every_operation_that_takes_an_id_is_asked_after_an_end():
    ended = ["webhooks/{id}/", "exports/{id}/", "submissions/{id}/", "referrals/{id}/"]
    asked = {name for each in ended for name in below(f"/api/v1/{each}")}
    asked |= {name for address in OF_CASE for name in below(address)}

    assert asked | OF_NOBODY == {name for name in OPERATIONS if "{" in find(name).path}
