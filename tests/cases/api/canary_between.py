"""What lies between a partner and a group beside cases: the partner's own, and others'."""

from typing import Any
from uuid import uuid4

from cases.sharing.exports.asking import start_export
from cases.sharing.exports.writing import write_export
from cases.sharing.submissions.models import Submission
from cases.sharing.webhooks.models import Delivery, Endpoint
from cases.sharing.webhooks.vocabularies import CHOOSABLE
from people.accounts.roles import PARTNER_MAY
from people.dates import clock
from tests.cases.api.canaries import NEVER, fill

# Of which partner, and which group.
BETWEEN = {
    "own": ("partner", "ours"),
    "other's": ("other", "ours"),
    "foreign": ("partner", "foreign"),
}


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
    export = start_export(by=key, form="jsonl", filters={}, fields=())
    write_export(export.job_id)
    canaries.knows(export.pk, (name, told("export")))
    things = {"submission": submission, "webhook": endpoint, "delivery": delivery}
    for about, row in {**things, "export": export}.items():
        world.things[about][name] = row.pk
