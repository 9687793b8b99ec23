"""Every way out asks `may_share`, and gives nothing more from the next call on.

Whoever adds a module that sends something out lists it here: where it asks, or why it need not.
"""

import ast
from collections.abc import Callable
from datetime import timedelta
from io import BytesIO
from typing import Any, NamedTuple
from zipfile import ZipFile

import pytest
from django.core.exceptions import ValidationError
from django.test import Client

from cases.access.consents import record_consent, withdraw_consent
from cases.access.disclosure import partner_scope
from cases.access.models import Consent
from cases.access.services import grant
from cases.casebook.services import open_case
from cases.exports import asking, fetching
from cases.exports.models import Export
from cases.exports.writing import write_export
from cases.imports.models import ImportBatch, ImportRow
from cases.repatriation.addressees import add_addressee
from cases.repatriation.services import chase, move, open_request
from cases.sharing.changes.keeping import keep
from cases.sharing.changes.models import Feed
from cases.sharing.exports.asking import start_export
from cases.sharing.exports.models import SharedExport
from cases.sharing.exports.writing import write_export as write_shared_export
from cases.sharing.notes.services import write_to_partner
from cases.sharing.referrals.services import send_referral
from people.accounts.models import PartnerKey
from people.dates import clock
from people.registry.entries import NewName, NewPerson
from people.registry.models import Person
from tests.cases.exports.papers.read_pdf import text_of
from tests.papers import waived
from tests.signing import signed_in
from tests.ways_out import asks_itself, modules, reached_from, sends, tree_of

CANARY = "Canary-Ptarmigan"


class Way(NamedTuple):
    """From where a way out begins, and the function on it that asks."""

    entry: str
    asks: str


# Answers about a case. The last one is asked about a file that was written before.
QUESTIONS = frozenset({"may_share", "shared_groups", "is_shared", "consent_ended_at"})
LETTER = "cases.repatriation.offices:check_consent"
WAYS = [
    Way("cases.exports.writing:write_export", "cases.access.in_bulk:Disclosing._ask"),
    Way("cases.web.views.exports:export_file", "cases.exports.selectors:overtaken_among"),
    Way("cases.web.views.imports:import_back", "cases.imports.sheet_back:_may_go"),
    Way("cases.sharing.exports.writing:write_export", "cases.access.in_bulk:Sharing._ask"),
    Way("cases.api.exports:ExportFile.get", "cases.access.in_bulk:Sharing._ask"),
    Way("cases.api.shared:SharedList.get", "cases.access.in_bulk:Sharing._ask"),
    Way("cases.api.cases:OneCase.get", "cases.access.in_bulk:Sharing._ask"),
    Way("cases.api.persons:OnePerson.get", "cases.access.in_bulk:Sharing._ask"),
    Way("cases.api.requests:OneRequest.get", "cases.access.in_bulk:Sharing._ask"),
    Way("cases.api.requests:RequestSteps.get", "cases.access.in_bulk:Sharing._ask"),
    Way("cases.api.changes:ChangeList.get", "cases.access.in_bulk:Sharing._ask"),
    Way("cases.api.referrals:ReferralList.get", "cases.sharing.standing:stands"),
    Way("cases.api.referrals:OneReferral.get", "cases.sharing.standing:stands"),
    Way("cases.api.notes:CaseNotes.get", "cases.sharing.standing:stands"),
    Way("cases.api.notes:OneNote.get", "cases.sharing.standing:stands"),
    Way("cases.web.views.shared:shared_list", "cases.casebook.consult:list_shared"),
    Way("cases.web.views.shared:shared_case", "cases.web.shared_rows:shared_case"),
    Way("cases.web.shared_page:shared_page", "cases.sharing.standing:stands"),
    Way("cases.web.views.printing:case_print", "cases.casebook.printing:print_case"),
    Way("cases.web.views.printing:case_pdf", "cases.casebook.printing:print_case"),
    Way("cases.web.views.family:family_update", "cases.repatriation.family_update:update_family"),
    Way("cases.web.views.brief:addressee_brief", "cases.repatriation.brief:_may_be_told"),
    Way("cases.web.views.letter:request_letter", "cases.casebook.printing:print_case"),
    # Nothing is sent by the program itself: these say that somebody sends it.
    Way("cases.repatriation.services:move", LETTER),
    Way("cases.repatriation.services:chase", LETTER),
]
TERMINAL = "counts, ids and words for who runs a command on the machine itself"
NO_CASE = {
    "cases.api.base": "what stands around the answers of the ways above",
    "cases.api.codes": "our own codes, and their words",
    "cases.api.export_shapes": "describe files, and tell how far each is",
    "cases.api.index": "the addresses of this API, and which of them a key may call",
    "cases.api.describing": "what the description of the API says",
    "cases.api.statistics": "figures that two published for anybody",
    "cases.api.serializers": "describe what the ways above answer, and make none of it",
    "cases.api.submissions": "a partner's own references, and how far each is",
    "cases.api.strict": "how what is sent is read; it answers nothing",
    "cases.api.submitting": "describe what partners hand in, and answer nothing of a case",
    "cases.api.webhook_shapes": "how those addresses and events are told",
    "cases.api.webhooks": "a partner's own addresses, and which events they were told of",
    "cases.exports.formats.csv_lines": "turns cells that were allowed out into bytes",
    "cases.exports.papers.child": "sets what the ways above hand it, and hands it back",
    "cases.exports.protecting.passwords": "locks what the ways above hand it, in memory",
    "cases.imports.matching.keeping": "rows of outside lists, sealed, for coordinators alone",
    "cases.imports.parsing.office.archive": "opens what came in",
    "cases.imports.parsing.taking": "what came in, under the name of a workbook",
    "cases.imports.services": "the sheet as it came, sealed, opened for none but its reading",
    "cases.lifecycle.backup.agefile": "archives of everything, sealed for who keeps them",
    "cases.lifecycle.backup.loading": "rows that come back, sealed as they lay",
    "cases.lifecycle.backup.places": "where the sealed archives lie",
    "cases.lifecycle.demo.signin": "sign-ins of the invented members of a demo",
    "cases.management.commands.backup": TERMINAL,
    "cases.management.commands.demo_code": TERMINAL,
    "cases.management.commands.demo_lines": "lines of invented cases",
    "cases.management.commands.doctor": "what is wrong with the machine, and no value of anybody",
    "cases.management.commands.export_xlsform": "questions and our own codes",
    "cases.management.commands.import_cases": "what stands in a file that is at hand there",
    "cases.management.commands.load_register": TERMINAL,
    "cases.management.commands.rebuild_statistics": "how many numbers were put right",
    "cases.management.commands.restore": TERMINAL,
    "cases.management.commands.seed_demo": TERMINAL,
    "cases.management.commands.whose_export": TERMINAL,
    "cases.reminders.messages": "a reference and the words of a rule; see its tests for canaries",
    "cases.sharing.webhooks.connecting": "an event, a time, and an id as the partner knows it",
    "cases.web.views.figures": "counts of many people, hidden and rounded before they are kept",
    "cases.web.views.public": "the same, once two want that anybody reads it",
    "cases.web.views.selections": "tells whoever shared many cases what came of it",
    "cases.web.views.statistics": "counts of the cases that the member may see, of no single one",
    "cases.web.views.calendar": "references and words of rules; see its tests for canaries",
    "cases.web.views.new_case": "the time at which a draft was kept",
    "people.accounts.mails": "constant words and a link",
    "people.accounts.postbox": "sends the mails that the two modules above made",
    "people.dates.clock": "by how much tests have moved the clock",
    "people.management.commands.end_travel": TERMINAL,
    "people.management.commands.exposure": "names of columns",
    "people.management.commands.first_coordinator": TERMINAL,
    "people.management.commands.guard_audit": TERMINAL,
    "people.management.commands.issue_partner_key": TERMINAL,
    "people.management.commands.make_keys": TERMINAL,
    "people.management.commands.move_clock": TERMINAL,
    "people.management.commands.rebuild_name_index": TERMINAL,
    "people.management.commands.reset_second_factor": TERMINAL,
    "people.management.commands.verify_audit": TERMINAL,
    "people.vault.age": "seals what the ways above hand it, for whom they name",
    "people.vault.files": "sealed bytes, opened for none but the way that wrote them",
    "people.vault.root": "a root key that a backup brings back, into its own file",
    "people.web.errors": "the number of an error",
    "people.web.stepup": "an empty answer that leads to the second factor",
    "people.web.views.healthz": "one word: all is well, or not",
    "people.web.views.recovery_codes": "somebody's own recovery codes",
    "people.web.views.sessions": "seconds until the session ends",
}


def test_every_way_out_is_listed() -> None:
    found = {module for module in modules() if sends(tree_of(module))}

    listed = {way.entry.partition(":")[0] for way in WAYS} | NO_CASE.keys()
    assert sorted(found - listed) == []
    assert sorted(NO_CASE.keys() - found) == []


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.entry)
def test_way_out_asks(way: Way) -> None:
    assert asks_itself(way.asks, QUESTIONS)
    assert way.asks in reached_from(way.entry)


def test_every_view_for_partners_is_a_way_of_its_own() -> None:
    module = "cases.web.views.shared"
    views = {node.name for node in tree_of(module).body if isinstance(node, ast.FunctionDef)}

    assert {f"{module}:{view}" for view in views} <= {way.entry for way in WAYS}


@pytest.mark.parametrize(
    "source",
    [
        "return FileResponse(file)",
        "response = http.StreamingHttpResponse(parts)",
        "EmailMessage(body=case.ref).send()",
        "mail.send_mail(subject, body, None, [to])",
        "class Whole(serializers.ModelSerializer): pass",
        "csv.writer(out).writerows(rows)",
        "zipfile.ZipFile(out, 'w')",
        "with open(path, 'w') as out: pass",
        "path.write_bytes(text)",
        "httpx.post(url, json=told)",
        "urlopen(url)",
        "render(request, 'cases/letters/letter.html', told)",
        "self.stdout.write(case.ref)",
    ],
)
def test_ways_that_may_be_added_are_found(source: str) -> None:
    assert sends(ast.parse(f"def view():\n    {source}" if "class" not in source else source))


def test_answer_that_is_thrown_away_is_no_question(monkeypatch: Any) -> None:
    told = {"ignores": "may_share(case)", "heeds": "if not may_share(case): raise Refused"}
    for name, line in told.items():
        tree = ast.parse(f"def {name}(case):\n    {line}")
        monkeypatch.setattr(
            "tests.ways_out._definitions", lambda _module, t=tree: {t.body[0].name: t.body[0]}
        )

        assert asks_itself(f"somewhere:{name}", QUESTIONS) is (name == "heeds")


class Told:
    """One case, agreed to by its next of kin, on every way out."""

    def __init__(self, owner: Any, coordinator: Any, partner: Any, reader: Any) -> None:
        self.owner, self.partner, self.reader = owner, partner, reader
        told = NewPerson(names=(NewName(CANARY),), nationalities=("NPL",))
        self.case = open_case(by=owner, person=told)
        scopes = ["own_org", "home_state", "icrc", "family", partner_scope(partner.id)]
        self.consent = record_consent(
            case=self.case,
            by=owner,
            given_by="next_of_kin",
            method="oral",
            given_on=clock.today(),
            scopes=scopes,
        )
        grant(
            case=self.case,
            by=coordinator,
            organisation=partner,
            consent=self.consent,
            profile="coordination",
            purpose="casework",
        )
        asked = {"case": self.case, "by": owner, "partner_id": partner.id, "text": f"Of {CANARY}"}
        self.referral = send_referral(**asked, kind="legal", purpose="casework")
        self.note = write_to_partner(**asked)
        self.partner_key, self.key = PartnerKey.objects.create_key(
            organisation=partner,
            issuer=owner.organisation,
            scopes=[
                *("read_shared_cases", "read_shared_persons", "read_shared_requests"),
                *("read_referrals", "read_notes", "read_changes"),
                *("start_shared_exports", "fetch_shared_exports"),
            ],
        )
        self.addressee = add_addressee(
            organisation=owner.organisation,
            by=owner,
            kind="mfa_home",
            name="Ministry",
            address="1 Road",
        )
        self.write_letters()
        self.export = self._written()
        self.shared_export = self._shared()

    def write_letters(self) -> None:
        """One that is a draft, and one that was sent and awaits its answer."""
        letter = {"case": self.case, "by": self.owner, "kind": "discharge", "sender": "lawyer"}
        self.draft = waived(open_request(addressee=self.addressee, **letter))
        second = open_request(addressee=self.addressee, **letter)
        ready = move(request=waived(second), to="ready", by=self.owner)
        self.sent = move(request=ready, to="sent", by=self.owner, channel="post")

    def _written(self) -> Export:
        export = asking.ask_export(by=self.owner, filters={}, purpose="casework")
        write_export(export.job_id)
        return Export.objects.get(pk=export.pk)

    def new_export(self) -> str:
        return _fetched(self._written(), self.owner)

    def old_export(self) -> str:
        return _fetched(self.export, self.owner)

    def _shared(self) -> SharedExport:
        asked = start_export(by=self.partner_key, form="jsonl", filters={})
        write_shared_export(asked.job_id)
        return asked

    def new_shared_export(self) -> str:
        """What a file of this moment tells; each is dropped, for a partner has a few at a time."""
        asked = self._shared()
        found = self.shared_file(asked)
        Client().delete(
            f"/api/v1/exports/{asked.pk}/", headers={"Authorization": f"Api-Key {self.key}"}
        )
        return found

    def shared_file(self, export: SharedExport) -> str:
        path = f"/api/v1/exports/{export.pk}/file/"
        answer = Client().get(path, headers={"Authorization": f"Api-Key {self.key}"})
        return answer.getvalue().decode()

    def sheet(self) -> str:
        """A sheet in which the man stands, as it is given back."""
        batch = ImportBatch.objects.create(
            organisation=self.owner.organisation,
            brought_by=self.owner,
            brought_at=clock.now(),
            phase="open",
            file_mark=b"mark",
            as_of=clock.today(),
            layout={"headings": ["Name"], "columns": ["name"]},
        )
        row = {"cells": [CANARY], "action": "same", "state": "kept"}
        ImportRow.objects.create(batch=batch, number=1, of_case_id=self.case.pk, **row)
        answer = signed_in(Client(), self.owner).get(f"/lists/imports/{batch.pk}/back/")
        with ZipFile(BytesIO(answer.content)) as archive:
            return archive.read("xl/worksheets/sheet1.xml").decode()

    def api(self, path: str) -> str:
        return _body(Client().get(path, headers={"Authorization": f"Api-Key {self.key}"}))

    def answered(self, path: str, member: str) -> str:
        """What names nobody still tells of the case: take it for the name."""
        return CANARY if f'"{member}"' in self.api(path) else ""

    def changes(self) -> str:
        """Noticed once: whatever becomes of the case since, no turn comes in between."""
        if not Feed.objects.exists():
            keep()
        return self.answered("/api/v1/changes/", "changed")

    def page(self, member: Any, path: str) -> str:
        return _body(signed_in(Client(), member).get(path))

    def thread(self) -> str:
        """The notes on the page of the shared case, and not the name above them."""
        page = self.page(self.reader, f"/shared/{self.case.ref}/")
        return page.partition('id="notes"')[2]

    def pdf(self) -> str:
        told = {"for": "icrc", "protection": "open"}
        path = f"/cases/{self.case.ref}/print/pdf/"
        return text_of(signed_in(Client(), self.owner).post(path, told).content)

    def sent_out(self, send: Callable[[], Any]) -> str:
        """What a letter tells whoever gets it: the name, if it may go out at all."""
        try:
            send()
        except ValidationError:
            return ""
        return CANARY


def _fetched(export: Export, by: Any) -> str:
    try:
        _export, parts = fetching.fetch(export_id=export.pk, by=by)
    except Export.DoesNotExist:
        return ""
    return b"".join(parts).decode()


def _body(answer: Any) -> str:
    return answer.content.decode()


CALLS: dict[str, Callable[[Told], str]] = {
    "cases.exports.writing:write_export": Told.new_export,
    "cases.web.views.exports:export_file": Told.old_export,
    "cases.web.views.imports:import_back": Told.sheet,
    "cases.sharing.exports.writing:write_export": Told.new_shared_export,
    "cases.api.exports:ExportFile.get": lambda told: told.shared_file(told.shared_export),
    "cases.api.shared:SharedList.get": lambda told: told.api("/api/v1/cases/"),
    "cases.api.cases:OneCase.get": lambda told: told.api(f"/api/v1/cases/{told.case.ref}/"),
    "cases.api.persons:OnePerson.get": lambda told: told.api(
        f"/api/v1/persons/{told.case.person.ref}/"
    ),
    "cases.api.requests:OneRequest.get": lambda told: told.answered(
        f"/api/v1/requests/{told.sent.pk}/", "sent_on"
    ),
    "cases.api.requests:RequestSteps.get": lambda told: told.answered(
        f"/api/v1/requests/{told.sent.pk}/steps/", "to"
    ),
    "cases.api.changes:ChangeList.get": Told.changes,
    "cases.api.referrals:ReferralList.get": lambda told: told.api("/api/v1/referrals/"),
    "cases.api.referrals:OneReferral.get": lambda told: told.api(
        f"/api/v1/referrals/{told.referral.pk}/"
    ),
    "cases.api.notes:CaseNotes.get": lambda told: told.api(
        f"/api/v1/cases/{told.case.ref}/notes/"
    ),
    "cases.api.notes:OneNote.get": lambda told: told.api(f"/api/v1/notes/{told.note.pk}/"),
    "cases.web.views.shared:shared_list": lambda told: told.page(told.reader, "/shared/"),
    "cases.web.views.shared:shared_case": lambda told: told.page(
        told.reader, f"/shared/{told.case.ref}/"
    ),
    "cases.web.shared_page:shared_page": Told.thread,
    "cases.web.views.printing:case_print": lambda told: told.page(
        told.owner, f"/cases/{told.case.ref}/print/?for=icrc"
    ),
    "cases.web.views.printing:case_pdf": Told.pdf,
    "cases.web.views.family:family_update": lambda told: told.page(
        told.owner, f"/cases/{told.case.ref}/family/"
    ),
    "cases.web.views.brief:addressee_brief": lambda told: told.page(
        told.owner, f"/addressees/{told.addressee.pk}/brief/"
    ),
    "cases.web.views.letter:request_letter": lambda told: told.page(
        told.owner, f"/requests/{told.sent.pk}/letter/"
    ),
    "cases.repatriation.services:move": lambda told: told.sent_out(
        lambda: move(request=told.draft, to="ready", by=told.owner)
    ),
    "cases.repatriation.services:chase": lambda told: told.sent_out(
        lambda: chase(request=told.sent, by=told.owner)
    ),
}
# These stay in our own group: no fact forbids that, and no consent is needed for it to go on.
OURS = {
    "cases.exports.writing:write_export",
    "cases.web.views.exports:export_file",
    "cases.web.views.imports:import_back",
}


def _withdraw(told: Told) -> None:
    withdraw_consent(consent=told.consent, by=told.owner)


def _run_out(told: Told) -> None:
    yesterday = clock.today() - timedelta(days=1)
    Consent.objects.filter(pk=told.consent.pk).update(expires_on=yesterday)


def _hostile(told: Told) -> None:
    Person.objects.filter(pk=told.case.person_id).update(family_is_hostile=True)


CHANGES = {"withdrawn": _withdraw, "run out": _run_out, "the family is hostile": _hostile}


def test_every_way_is_called() -> None:
    assert list(CALLS) == [way.entry for way in WAYS]


@pytest.fixture
def told(tmp_path, settings, caseworker, coordinator, partner_organisation, reader) -> Told:
    settings.FILES_DIR = tmp_path / "files"
    settings.FILES_DIR.mkdir()
    return Told(caseworker, coordinator, partner_organisation, reader)


@pytest.mark.django_db(databases=["default", "keys"])
@pytest.mark.parametrize("change", CHANGES)
def test_nothing_goes_out_on_the_next_call(told: Told, change: str) -> None:
    asked = [entry for entry in CALLS if change == "withdrawn" or entry not in OURS]
    assert [entry for entry in asked if CANARY not in CALLS[entry](told)] == []
    # A letter that went out is not sent again: those that follow are asked anew.
    told.write_letters()

    CHANGES[change](told)

    assert [entry for entry in asked if CANARY in CALLS[entry](told)] == []
