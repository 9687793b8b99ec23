"""A partner's key is told exactly what was granted to it, whatever it asks for in whatever way."""

import json
import logging
import re
from collections import defaultdict
from datetime import timedelta
from ipaddress import ip_address

import pytest
from django.conf import settings
from django.db import transaction

from cases.access.vocabularies import NAMEABLE
from cases.sharing.changes.keeping import keep
from cases.sharing.opaque import case_id_for
from cases.sharing.webhooks import sending
from cases.sharing.webhooks.connecting import INTERNET
from people.accounts.models import PartnerKey
from people.accounts.roles import PARTNER_MAY
from people.dates import clock
from tests.cases.api.canary_between import SHEETS
from tests.cases.api.canary_grants import ALL, HIDDEN, SHARED
from tests.cases.api.canary_world import World
from tests.cases.api.crawl_tables import BODIES, NAMED, NEEDS, OF_SCOPE, TELLS
from tests.cases.api.crawling import Call, Crawler, operations, views

IS_ID = re.compile(r"[0-9a-f]{32}")
pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture(scope="module")
def world(django_db_setup, django_db_blocker, tmp_path_factory):
    """Made once: whatever a call writes is taken back."""
    with django_db_blocker.unblock(), pytest.MonkeyPatch.context() as patch:
        patch.setattr(INTERNET, "addresses_of", lambda _host, _port: [ip_address("8.8.8.8")])
        patch.setattr(settings, "FILES_DIR", tmp_path_factory.mktemp("files"))
        with transaction.atomic(), transaction.atomic("keys"):
            made = World()
            keep()
            yield made
            for alias in ("default", "keys"):
                transaction.set_rollback(True, alias)


@pytest.fixture(scope="module")
def logged():
    """All that is written into the log meanwhile, each entry in one line."""
    lines = []
    handler = logging.Handler()
    handler.emit = lambda record: lines.append(f"{record.getMessage()} {record.__dict__}")
    logging.getLogger().addHandler(handler)
    yield lines
    logging.getLogger().removeHandler(handler)


@pytest.fixture(scope="module")
def answers(world, logged):
    crawler = Crawler(world, world.text)
    found = [crawler.ask(call) for call in crawler.every()]
    for call in crawler.paged():
        found += crawler.pages(call)
    return found


def told_by(world, answers):
    """The canaries in the answers of each address about each thing."""
    found = defaultdict(set)
    for answer in answers:
        if answer.call.method == "get" and answer.status == 200:
            found[answer.call.name, answer.call.of] |= set(world.canaries.found_in(answer.text))
    return found


def places_in(world, text):
    return set(world.canaries.found_in(text).values())


def expected(world, name, cases):
    """The canaries that an address tells of some cases."""
    need = NEEDS.get(name.rpartition("-")[0])
    places = {
        (case, group)
        for case, group in world.places
        if case in cases and group in TELLS[name] and (not need or (case, need) in world.places)
    }
    return world.canaries.of(places)


def test_every_operation_is_asked_and_answers(answers):
    answered = {answer.call.operation for answer in answers if answer.status < 300}

    assert {answer.call.operation for answer in answers} == operations()
    # Nobody published figures here, and nothing was accepted that could be done.
    aside = {("api-release-detail", "get"), ("api-referral-done", "post")}
    assert operations() - answered == aside
    assert {*NAMED, *TELLS, *(name for name, _method in BODIES)} <= views().keys()
    assert [answer for answer in answers if answer.status >= 500] == []


def test_no_answer_and_no_log_holds_what_was_not_granted(world, answers, logged):
    wrong = [
        (answer.call, canary, place)
        for answer in answers
        for canary, place in world.canaries.found_in(answer.text).items()
        if place not in world.places or place[1] not in TELLS.get(answer.call.name, ())
    ]

    assert wrong == []
    assert logged
    assert world.canaries.found_in("\n".join(logged)) == {}


def test_every_list_holds_all_that_was_granted(world, answers):
    found = told_by(world, answers)
    cases = {*SHARED, *SHEETS, "own"}

    for name in (name for name in TELLS if name.endswith("-list") or name == "api-changes"):
        assert found[name, ""] == expected(world, name, cases), name
        assert found[name, ""], name


def test_each_thing_is_told_with_exactly_its_own(world, answers):
    found = told_by(world, answers)

    for name in (name for name in TELLS if NAMED.get(name) and "get" in views()[name].needs):
        for of in {thing for about in NAMED[name].values() for thing in world.things[about]}:
            if name != "api-export-file":
                assert found[name, of] == expected(world, name, {of}), (name, of)


def test_each_file_of_its_own_tells_all_that_was_granted(world, answers):
    """Sheets tell no ids but their own, and a file of lines not even that."""
    found, name = told_by(world, answers), "api-export-file"
    whole = expected(world, name, {*SHARED})
    in_sheets = {canary for canary in whole if not IS_ID.fullmatch(canary)}

    assert found[name, "own"] == whole > in_sheets
    for sheet in SHEETS:
        assert found[name, sheet] == in_sheets | world.canaries.of({(sheet, "export")}), sheet
    assert {of for asked, of in found if asked == name} == {"own", *SHEETS}


def test_blocks_are_there_for_the_granted_groups_alone(world, answers):
    assert set(ALL) == {group.value for group in NAMEABLE} - {"reference"}
    for answer in answers:
        if answer.call.name == "api-case-detail" and answer.status == 200:
            _profiles, groups = SHARED[answer.call.of]
            told = json.loads(answer.text.partition("\n")[2])
            assert set(told) - {"ref", "opened_on"} == set(groups)


def test_what_is_hidden_is_answered_as_what_is_not_there(answers):
    """For reading and for writing: by the whole answer, with its headers."""
    asked = defaultdict(set)
    for answer in answers:
        of = answer.call.of
        if of in HIDDEN or "," in of or of in ("other's", "foreign", ""):
            is_named = NAMED.get(answer.call.name, {}).keys() & {"ref", "pk"}
            if is_named and not answer.call.asked:
                asked[answer.call.operation, str(answer.call.body)].add(answer.text)

    assert asked
    assert {call: texts for call, texts in asked.items() if len(texts) > 1} == {}


def test_servers_are_sent_ids_that_nobody_else_knows(world, monkeypatch):
    sent = []

    def post(address, *, body, headers, internet):
        sent.append(f"{address} {headers} {body.decode()}")
        return 204

    monkeypatch.setattr(sending, "post", post)
    while sending.is_anything_due():
        sending.send_due()

    # To whom they go stands in them, and nothing else that is known here.
    own = ("own", "webhook")
    others = {("own", "export"), ("other's", "never"), ("foreign", "never")}
    found = {each: places_in(world, each) for each in sent}
    assert set().union(*found.values()) == {own, *others}
    ours = "".join(each for each in sent if own in found[each])
    whom = world.partners["partner"].pk
    ids = {name: str(case_id_for(whom, case.pk)) for name, case in world.cases.items()}
    assert {name for name, told in ids.items() if told in ours} == set(SHARED)


@pytest.mark.parametrize("scope", sorted(PARTNER_MAY))
def test_key_with_one_scope_is_told_the_parts_of_that_scope_alone(world, scope):
    crawler = Crawler(world, world.key_with([scope])[1])
    of_scope = OF_SCOPE.get(scope, set())
    others = set().union(*OF_SCOPE.values()) - of_scope

    answers = [
        crawler.ask(call)
        for call in crawler.plain()
        if call.of in ("", "full") and call.name != "api-schema"
    ]

    groups = {place[1] for each in answers for place in places_in(world, each.text)}
    assert not groups & others
    assert of_scope - {"papers"} <= groups


@pytest.mark.parametrize(
    ("whose", "cases"),
    [
        ({"partner": "other"}, {"of another partner", "half of another partner"}),
        ({"issuer": "foreign"}, {"of another group"}),
    ],
)
def test_keys_of_others_are_told_what_is_theirs(world, whose, cases):
    """What was asked for by one key before is no part of what another asks for."""
    partner = world.partners[whose.get("partner", "partner")]
    issuer = world.groups[whose.get("issuer", "ours")]
    _key, text = world.key_with(PARTNER_MAY, organisation=partner, issuer=issuer)
    crawler = Crawler(world, text)

    answers = [crawler.ask(call) for call in crawler.plain() if call.of in ("", *SHARED, *HIDDEN)]

    found = {place for each in answers for place in places_in(world, each.text)}
    assert {name for name, group in found if group == "ref"} == cases
    assert {name for name, _group in found} <= {*cases, "other's", "foreign"}


def test_wrong_keys_are_told_nothing_whatever_they_ask_about(world):
    key, ended = world.key_with(PARTNER_MAY)
    PartnerKey.objects.filter(pk=key.pk).update(revoked=True)
    key, expired = world.key_with(PARTNER_MAY)
    PartnerKey.objects.filter(pk=key.pk).update(expiry_date=clock.now() - timedelta(1))
    _key, elsewhere = world.key_with(PARTNER_MAY, networks=["203.0.113.0/24"])
    wrong = [f"{world.text}x", "abcdefgh.0123456789", ended, expired, elsewhere]

    for name in views():
        answers = {
            crawler.ask(Call(name, "get", of)).text
            for crawler in (Crawler(world, text) for text in wrong)
            for of in {"full", "of nobody", ""} & {*crawler.whose(name)}
        }
        assert len(answers) == 1, name
        assert world.canaries.found_in(answers.pop()) == {}
