"""A partner's program does its work by the API, through a client that a generator made.

Read a case, write about it, hand in two, be told by webhook, see one taken back.
"""

import json
import re
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest
from standardwebhooks import Webhook, WebhookVerificationError

from tests.cases.sharing.webhooks.lab import Authority, Receiver, says
from tests.installation import Installation, wait_for
from tests.visitor import Visitor
from tests.walks.generated_client import Calls, GeneratedClient

pytestmark = pytest.mark.broker

SERVER = "hooks.example.org"


@pytest.fixture(scope="module")
def installation(apart: Installation) -> Installation:
    return apart


@pytest.fixture(scope="module")
def generated(installation: Installation, tmp_path_factory: Any) -> GeneratedClient:
    return GeneratedClient(installation, tmp_path_factory.mktemp("generated"))


@pytest.fixture
def calls(installation: Installation, generated: GeneratedClient, shared: Any) -> Iterator[Calls]:
    with generated.with_key(installation.url, shared.key) as calls:
        yield calls


@pytest.fixture
def receiver(authority: Authority) -> Iterator[Receiver]:
    started = Receiver(authority.context_for(SERVER), says(204))
    yield started
    started.close()


@pytest.fixture(scope="module")
def shared(installation: Installation) -> Any:
    """Two cases that one partner reads whole, and a key of that partner."""
    mina = Visitor(installation, "mina@example.org")
    refs = []
    for name in ("Gopal Invented", "Juma Invented"):
        mina.post("/cases/new/", name=name, summary="Told in confidence")
        refs.append(mina.last_url.strip("/").rpartition("/")[2])
        there = installation.stage("partner", ref=refs[-1])
    key = installation.stage("whole_key", partner=there)
    return SimpleNamespace(keeps=refs[0], loses=refs[1], key=key)


def test_client_is_made_whole_and_without_a_warning(generated: GeneratedClient) -> None:
    assert generated.warnings == ""
    assert generated.made() == generated.described()
    assert len(generated.made()) > 30


def test_partner_works_by_the_api(
    installation: Installation,
    generated: GeneratedClient,
    calls: Calls,
    shared: Any,
    receiver: Receiver,
) -> None:
    models = generated.models

    reads_what_is_shared(calls, models, shared)
    writes_a_note(calls, models, installation, shared.keeps)
    hook = enters_a_server(calls, models, receiver)
    first = hands_in_two(calls, models)
    is_told_what_became_of_it(calls, installation, receiver, hook, first)
    loses_what_is_taken_back(calls, models, installation, receiver, hook, shared)


def reads_what_is_shared(calls: Calls, models: Any, shared: Any) -> None:
    found = calls("cases_list", limit=1)
    rest = calls("cases_list", limit=1, after=found.after)
    # Opened on one day, they come in no order that anybody could tell.
    assert {found.results[0].ref, rest.results[0].ref} == {shared.keeps, shared.loses}
    assert rest.after is None
    assert calls("cases_list", nationality=models.CasesListNationality.NPL).results == []

    case = calls("cases_read", shared.keeps)
    assert [name.full for name in case.person.names] == ["Gopal Invented"]
    assert "Told in confidence" not in json.dumps(case.to_dict())
    asked = calls("referrals_list", ref=shared.keeps, state=models.ReferralsListState.SENT)
    assert [one.text for one in asked.results] == ["Find him a lawyer, please."]


def writes_a_note(calls: Calls, models: Any, installation: Installation, ref: str) -> None:
    body = models.NewNote(text="He called his sister yesterday.")
    twice = [calls("notes_write", ref, body=body, idempotency_key="note-1") for _ in range(2)]
    assert calls.status == 201
    assert twice[0] == twice[1]

    texts = [note.text for note in calls("notes_list", ref).results]
    assert texts.count(body.text) == 1
    lea = Visitor(installation, "lea@example.org")
    assert body.text in lea.get(f"/cases/{ref}/referrals/")


def enters_a_server(calls: Calls, models: Any, receiver: Receiver) -> Webhook:
    events = ["case.withdrawn", "submission.changed"]
    told = models.NewWebhook(
        url=receiver.url(SERVER), events=[models.EventsEnum(e) for e in events]
    )
    made = calls("webhooks_make", body=told)
    assert calls.status == 201
    hook = Webhook(made.secret)

    calls("webhooks_test", made.id)
    assert is_told(receiver, hook, "webhook.test") == made.id
    _path, headers, body = receiver.calls[-1]
    with pytest.raises(WebhookVerificationError):
        hook.verify(body + b" ", headers)
    return hook


def hands_in_two(calls: Calls, models: Any) -> UUID:
    refs = ["FAM-2026/117", "FAM-2026/118"]
    sent = [
        models.NewSubmission(external_ref=ref, names=[models.NewName(full=name)])
        for ref, name in zip(refs, ("Anil Invented", "Sunil Invented"), strict=True)
    ]
    answer = calls("submissions_create_many", body=models.Many(submissions=sent))
    assert calls.status == 200
    assert [each.problem for each in answer.results] == [None, None]
    assert [each.submission.external_ref for each in answer.results] == refs

    for ref in refs:
        [followed] = calls("submissions_list", external_ref=ref).results
        assert followed.state == models.SubmissionStateEnum.RECEIVED
    return UUID(str(answer.results[0].submission.id))


def is_told_what_became_of_it(
    calls: Calls, installation: Installation, receiver: Receiver, hook: Webhook, pk: UUID
) -> None:
    lea = Visitor(installation, "lea@example.org")
    lea.post(f"/submissions/{pk}/", to=f"/submissions/{pk}/decline/", reason="not_ours")
    assert lea.status == 200

    assert is_told(receiver, hook, "submission.changed") == pk
    assert calls("submissions_read", pk).state == "declined"


def loses_what_is_taken_back(
    calls: Calls,
    models: Any,
    installation: Installation,
    receiver: Receiver,
    hook: Webhook,
    shared: Any,
) -> None:
    known = wait_for(lambda: all_changes(calls, shared))
    lea, page = Visitor(installation, "lea@example.org"), f"/cases/{shared.loses}/sharing/"
    revoke = re.search(r'action="(/sharing/[0-9a-f-]+/revoke/)"', lea.get(page))
    assert revoke
    lea.post(page, to=revoke[1])

    # From the next call on, whether the partner was told yet or not.
    refused = calls("cases_read", shared.loses)
    assert (calls.status, refused.title) == (404, "Not Found")
    assert [case.ref for case in calls("cases_list").results] == [shared.keeps]

    withdrawn = is_told(receiver, hook, "case.withdrawn")
    [gone] = calls("changes_list", since=known.next_).results
    assert (gone.kind, gone.ref, gone.id) == (
        models.ChangeKindEnum.GONE,
        shared.loses,
        withdrawn,
    )


def all_changes(calls: Calls, shared: Any) -> Any:
    """Return the feed from its beginning, once both cases are in it."""
    found = calls("changes_list")
    is_whole = {one.ref for one in found.results} == {shared.keeps, shared.loses}
    return found if is_whole else None


def is_told(receiver: Receiver, hook: Webhook, event: str) -> UUID:
    """Wait until the server is told; verify the call, and return the id that is in it."""

    def told() -> Any:
        return [call for call in list(receiver.calls) if json.loads(call[-1])["type"] == event]

    # The newest alone: one of some minutes ago would be refused.
    _path, headers, body = wait_for(told)[-1]
    return UUID(hook.verify(body, headers)["data"]["id"])
