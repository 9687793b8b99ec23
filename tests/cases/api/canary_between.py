"""What lies between a partner and a group beside cases: the partner's own, and others'."""

from typing import Any
from uuid import uuid4

from cases.sharing.exports.asking import start_export
from cases.sharing.exports.writing import write_export
from cases.sharing.submissions.models import Submission
from cases.sharing.webhooks.models import Delivery, Endpoint
from cases.sharing.webhooks.vocabularies import CHOOSABLE
from people.accounts.models import PartnerKey
from people.accounts.roles import PARTNER_MAY
from people.dates import clock
from tests.cases.api.canaries import NEVER, Place, fill

# Of which partner, and which group.
BETWEEN = {
    "own": ("partner", "ours"),
    "other's": ("other", "ours"),
    "foreign": ("partner", "foreign"),
}
# Of the partner's own files those that are no lines of JSON, and their forms.
SHEETS = {"own csv": "csv", "own xlsx": "xlsx"}


def put_between(world: Any, name: str, partner: str, issuer: str) -> None:
    """Hand in a case, keep a server that missed something, and have a file written."""
    canaries, now = world.canaries, clock.now()
    whose = {"partner": world.partners[partner], "issuer": world.groups[issuer]}

    def told(group: str) -> str:
        return group if name == "own" else NEVER

    submission = fill(
        *(canaries, name, Submission),
        dict.fromkeys(("external_ref", "id"), told("submission")),
        **{"received_at": now, "ref_mark": b"r" * 16, "content_mark": b"c" * 16},
        **{"brought_by": world.key.public_id, **whose},
    )
    word = canaries.word((name, told("webhook")))
    endpoint = fill(
        *(canaries, name, Endpoint, {"id": told("webhook")}),
        **{"url": f"https://hooks.example.org/{word}", "events": list(map(str, CHOOSABLE))},
        **{"made_by": world.members[issuer], **whose},
    )
    delivery = fill(
        *(canaries, name, Delivery, {"id": told("delivery")}),
        **{"endpoint": endpoint, "about": uuid4(), "event": "submission.changed"},
        **{"made_at": now, "next_at": now, "state": "dead"},
    )
    key, _text = world.key_with(PARTNER_MAY, organisation=whose["partner"], issuer=whose["issuer"])
    _write_file(world, (name, told("export")), key, "jsonl")
    things = {"submission": submission, "webhook": endpoint, "delivery": delivery}
    for about, row in things.items():
        world.things[about][name] = row.pk


def put_sheets(world: Any) -> None:
    """Have sheets written, before there is a server that would be told of them."""
    for name, form in SHEETS.items():
        _write_file(world, (name, "export"), world.key, form)


def _write_file(world: Any, place: Place, key: PartnerKey, form: str) -> None:
    export = start_export(by=key, form=form, filters={}, fields=())
    write_export(export.job_id)
    world.canaries.knows(export.pk, place)
    world.things["export"][place[0]] = export.pk
