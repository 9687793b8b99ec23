"""One world for the access matrix: two groups and a partner, one of each role, one of each thing.

All sealed texts hold the word CANARY, so that a page that shows one to the wrong person is found.
"""

from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import date, timedelta
from typing import Any
from unittest.mock import patch
from uuid import UUID, uuid4

from celery import Celery
from django.contrib.auth.hashers import make_password
from django.db import transaction
from django.test import Client, override_settings

from cases.access.consents import record_consent
from cases.access.glass import break_glass
from cases.access.many_grants import share_many
from cases.access.models import AskedGrant
from cases.access.services import grant, let_work_on
from cases.access.terms import terms_of
from cases.casebook import claims
from cases.casebook.bulk import add_status_many, mark_of
from cases.casebook.events import add_event
from cases.casebook.intake import keep_pasted
from cases.casebook.models import BulkChange, Case, Draft, Transcript
from cases.casebook.money import add_money
from cases.casebook.reveal import OF_CASE, keep_hidden
from cases.casebook.saved_views import save_view
from cases.casebook.services import add_status, open_case
from cases.casebook.todo import add_task
from cases.casebook.transcripts import keep_transcript
from cases.exports.asking import ask_export
from cases.exports.profiles import save_profile
from cases.exports.writing import write_export
from cases.imports.holding import READ
from cases.imports.matching.models import Candidate
from cases.imports.matching.services import bring_list
from cases.imports.models import ImportBatch, ImportRow
from cases.lifecycle.erasing.services import ask_to_erase
from cases.lifecycle.merging import merge_persons
from cases.lifecycle.retention.services import let_go
from cases.networks.services import add_proceeding
from cases.reminders.calendar import make_link
from cases.repatriation.addressees import add_addressee
from cases.repatriation.batches import make_batch
from cases.repatriation.editing import edit_request
from cases.repatriation.limits import note_limit
from cases.repatriation.milestones import note_milestone
from cases.repatriation.models import Batch, Milestone, Request
from cases.repatriation.playbook_editing import take_over
from cases.repatriation.services import move, open_request
from cases.sharing.exports.asking import start_export
from cases.sharing.exports.writing import write_export as write_shared_export
from cases.sharing.notes.services import write_to_group, write_to_partner
from cases.sharing.referrals.services import send_referral
from cases.sharing.submissions.models import Submission
from cases.sharing.submissions.services import submit
from cases.sharing.webhooks.models import Delivery, Endpoint
from cases.sharing.webhooks.signing import new_secret
from cases.statistics.public.correcting import ask_to_correct
from cases.statistics.public.counting import Kind
from cases.statistics.public.drawing import draw_of
from cases.statistics.public.models import Release
from cases.statistics.public.outside import Told, add_outside
from cases.statistics.public.publishing import agree as agree_to_publish
from cases.statistics.public.publishing import ask_to_publish
from cases.statistics.public.tables import tables_of
from people.accounts import approvals, invitations, partner_keys, partners, passwords, sessions
from people.accounts import teams as team_services
from people.accounts.models import Alert, Membership, Organisation, PartnerKey, Session, User
from people.accounts.roles import PARTNER_MAY
from people.accounts.sandboxes import issue_test_key
from people.accounts.services import make_organisation
from people.accounts.travel import begin_travel
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.jobs import checkup
from people.jobs.models import Job
from people.jobs.services import ask as ask_job
from people.registry.claims import add_claim
from people.registry.duplicates.pairs import keep_pairs
from people.registry.entries import NewContact, NewIdentifier, NewName, NewPerson, NewRelative
from people.registry.models import PersonClaim
from people.registry.vocabularies import PairState
from tests.engines import Broker, valkey_server
from tests.papers import waived
from tests.signing import signed_in, with_app

PASSWORD = "seven quiet lamps 41"
# Made once: a hash takes its time, by design.
PASSWORD_HASH = make_password(PASSWORD)

# No place in the world is called so.
CANARY = "Canarium"
# In what is shown one look at a time, and in nothing else.
HIDDEN = "Xylocanth"
# In what the whole group works with, and nobody outside of it: the name of an addressee.
OF_GROUP = "Yellowtail"
WEB = (
    *("no_factor", "intake", "own", "other", "lawyer", "coordinator", "foreign", "auditor"),
    *("admin", "reader", "traveller"),
)
# In the order of the columns of access_matrix.toml.
ACTORS = (
    *("anonymous", "no_factor", "intake", "own", "other", "lawyer", "coordinator", "foreign"),
    *("auditor", "admin", "partner", "expired", "reader", "traveller"),
)
# The role of each who signs in, where the name does not say it.
ROLES = {
    **{name: name for name in ("intake", "lawyer", "coordinator", "auditor", "admin")},
    **{name: "caseworker" for name in ("no_factor", "own", "other", "traveller")},
    "foreign": "coordinator",
    "reader": "partner_reader",
}
# These may see nothing at all of the case, whatever the page answers.
BLIND = (
    *("anonymous", "no_factor", "other", "foreign", "auditor", "admin", "expired", "traveller"),
)


@contextmanager
def standing(django_db_blocker: Any) -> Iterator[tuple["World", Broker]]:
    """Make the world once, with a broker and without workers; at the end all is taken back.

    Neither the asking of all, however long it takes, makes a second factor stale, nor does each
    look at the Health page wait for workers that are not there.
    """
    with ExitStack() as stack:
        stack.enter_context(django_db_blocker.unblock())
        server = stack.enter_context(valkey_server())
        stack.enter_context(override_settings(REDIS_URL=server.url))
        stack.enter_context(patch.object(sessions, "FRESH", timedelta(days=1)))
        broker_url = server.url.replace("unix://", "redis+socket://")
        idle = stack.enter_context(Celery(set_as_current=False, broker=broker_url))
        stack.enter_context(patch.multiple(checkup, current_app=idle, _SECONDS=0.05))
        for alias in ("default", "keys"):
            stack.enter_context(transaction.atomic(alias))
        yield World(), server
        for alias in ("default", "keys"):
            transaction.set_rollback(True, alias)


class World:
    """`headers` say who asks; `things` are the objects that the addresses name."""

    def __init__(self) -> None:
        self.ours = make_organisation(name="Way Home (invented)")
        self.theirs = make_organisation(name="Open Gate (invented)")
        self.members = self._members()
        lea = self.members["coordinator"]
        self.partner = partners.add_partner(name="Far Shore (invented)", kind="ngo", by=lea)
        self.members["reader"] = self._member("reader", ROLES["reader"], self.partner)
        self.helper = self._member("helper", "caseworker", self.ours)
        self.case = self._case(self.members["own"], "first")
        self.hidden = self._case(self.helper, "second")
        self.things: dict[str, Any] = {}
        self._share_out()
        self._make_things(lea)
        self._session("own")
        self.things["session"] = Session.objects.get(user=self.members["own"].user).public_id
        self.headers = self._headers()

    def _members(self) -> dict[str, Membership]:
        groups = {"foreign": self.theirs}
        return {
            name: self._member(name, ROLES[name], groups.get(name, self.ours))
            for name in WEB
            if name != "reader"
        }

    def _member(self, name: str, role: str, group: Organisation) -> Membership:
        """Everybody is trained for emergencies and may reveal, where the role allows it."""
        user = User(email=f"{name}@example.org", display_name=f"{name} at work")
        user.password = PASSWORD_HASH
        user.save()
        return Membership.objects.create(
            user=user,
            organisation=group,
            role=role,
            may_reveal=True,
            trained_on=clock.today() - timedelta(days=30),
        )

    def _case(self, owner: Membership, which: str) -> Case:
        told = NewPerson(
            names=(NewName(f"{CANARY} Name {which}"),),
            nationalities=("NPL",),
            identifiers=(NewIdentifier(f"{CANARY}{which}"),),
            contacts=(NewContact(f"{CANARY} handle {which}"),),
            relatives=(NewRelative(f"{CANARY} Wife {which}", "spouse", True),),
        )
        case = open_case(by=owner, person=told, summary=f"{CANARY} story {which}")
        add_event(case=case, by=owner, text=f"{CANARY} news {which}")
        add_status(case=case, by=owner, status="missing", note=f"{CANARY} note {which}")
        for what in OF_CASE:
            keep_hidden(case=case, by=owner, what=what, text=f"{HIDDEN} {what} {which}")
        return Case.objects.get(pk=case.pk)

    def _share_out(self) -> None:
        """Intake, lawyer and traveller work on the case beside its owner; a partner reads it."""
        lea = self.members["coordinator"]
        for name in ("intake", "lawyer", "traveller"):
            let_work_on(case=self.case, member=self.members[name], by=lea)
        own = self.members["own"]
        said = {"given_by": "next_of_kin", "method": "oral", "given_on": clock.today()}
        scopes = ["home_state", f"partner:{self.partner.id}"]
        note = f"{CANARY} evidence"
        self.consent = record_consent(case=self.case, by=own, scopes=scopes, note=note, **said)
        self.grant = grant(
            case=self.case,
            by=lea,
            organisation=self.partner,
            consent=self.consent,
            profile="full",
            purpose="casework",
        )
        told = {"case": self.case, "by": own, "partner_id": self.partner.id}
        self.referral = send_referral(
            **told, purpose="casework", kind="legal", text=f"{CANARY} lawyer"
        )
        self.note = write_to_partner(**told, text=f"{CANARY} note to them")
        write_to_group(case=self.case, by=self.members["reader"], text=f"{CANARY} note to us")

    def _selected(self, lea: Membership) -> UUID:
        """The case once more, for another purpose, as one of many that were shared at once."""
        selection, cases = uuid4(), [str(self.case.pk)]
        terms = terms_of(profile="minimal", purpose="meeting")
        told = {"partner": self.partner, "by": lea, "selection": selection}
        share_many(case_ids=cases, terms=terms, **told)
        return selection

    def _asked_of_government(self) -> dict[str, Any]:
        """The case, to be shared with a government: it waits for the coordinator's voice."""
        asker, own = self._member("sharer", "coordinator", self.ours), self.members["own"]
        office = partners.add_partner(name="Office (invented)", kind="partner_gov", by=asker)
        said = {"given_by": "next_of_kin", "method": "oral", "given_on": clock.today()}
        scopes = [f"partner:{office.id}"]
        told = {"profile": "minimal", "purpose": "tracing", "organisation": office}
        consent = record_consent(case=self.case, by=own, scopes=scopes, **said)
        asked = grant(case=self.case, by=asker, consent=consent, **told)
        assert isinstance(asked, AskedGrant)
        return {"asked_grant": asked.pk, "asked_sharing": asked.approval_id}

    def _import(self, own: Membership) -> ImportBatch:
        """A sheet that was read, with one row that names two men."""
        job = ask_job(READ, by=own)
        Job.objects.filter(pk=job.pk).update(state=Job.State.DONE)
        batch = ImportBatch.objects.create(
            organisation=own.organisation,
            brought_by=own,
            brought_at=clock.now(),
            phase="open",
            job=job,
            file_mark=b"mark",
            file_name=f"{CANARY}.csv",
            as_of=clock.today(),
            layout={
                "sheets": [f"{CANARY} sheet"],
                "sheet": 0,
                "heading_at": 0,
                "top": [[0, 1, [f"{CANARY} name"]], [1, 2, [f"{CANARY} First"]]],
                "headings": [f"{CANARY} name"],
                "columns": ["name"],
                "guesses": [["name", 1.0, "heading"]],
            },
            rows_total=1,
        )
        men = [{"latin": f"{CANARY} First"}, {"latin": f"{CANARY} Second"}]
        ImportRow.objects.create(
            batch=batch,
            number=1,
            cells=[f"{CANARY} First & {CANARY} Second"],
            reading={"row": 1, "action": "split", "into": men, "issues": [], "duplicates": []},
            action="split",
        )
        return batch

    def _make_things(self, lea: Membership) -> None:
        own, helper = self.members["own"], self.helper
        self.request = self._sent_request(own)
        task = add_task(case=self.case, by=own, text=f"{CANARY} call", due_on=clock.today())
        take_over(by=lea, kind="tracing")
        told = {"name": f"{CANARY} proceeding", "authority": "police"}
        proceeding = add_proceeding(case=self.case, by=own, **told)
        limit = note_limit(case=self.case, by=own, text=f"{CANARY} limit", on=clock.today())
        locked = {"shape": "xlsx", "protection": "password", "note": f"{CANARY} note"}
        export = ask_export(by=own, filters={}, purpose="casework", **locked)
        write_export(export.job_id)
        whom = {"recipient": "icrc", "recipient_name": f"{CANARY} office"}
        asked_export = ask_export(by=own, filters={}, purpose="meeting", **locked, **whom)
        profile = {"recipient": "own_org", "shape": "csv", "columns": ["ref"]}
        glass = break_glass(
            ref=self.case.ref, by=helper, reason="owner_away", note=f"{CANARY} reason"
        )
        self.claim = self._contested(own)
        self.case_claim = claims.add_claim(
            case=self.case,
            by=own,
            about="status",
            code="serving",
            source=f"{CANARY} friend",
            is_chosen=False,
        )
        link = invitations.invite(role="caseworker", organisation=self.ours, by=lea)
        partner_key = self._key(lea, "partner")
        issue_test_key(organisation=self.partner, by=lea)
        begin_travel(by=self.members["traveller"])
        traveller, second = self.members["traveller"], self._member("second", "admin", self.ours)
        asked = approvals.ask(kind="travel_end", about=traveller, by=second)
        others = {self.hidden.person: PairState.OPEN.value}
        (pair,) = keep_pairs(person=self.case.person, others=others, by=own)
        with_app(own)
        kept, gone = (self._case(helper, which).person for which in ("third", "fourth"))
        self.things = {
            "case": self.case.ref,
            "referral": self.referral.pk,
            "note": self.note.pk,
            "asked_partner": self.partner.id,
            "hidden": self.hidden.ref,
            "merge": merge_persons(kept=kept, gone=gone, by=lea, reason=CANARY).pk,
            "case_id": self.case.pk,
            "contact": self.case.person.contacts.get().pk,
            "claim": self.claim.pk,
            "case_claim": self.case_claim.pk,
            "money": add_money(
                case=self.case,
                by=own,
                kind="debt",
                amount="1000",
                currency="USD",
                note=f"{CANARY} lender",
            ).pk,
            "grant": self.grant.pk,
            "selection": self._selected(lea),
            **self._asked_of_government(),
            "event": self.case.events.order_by("made_at")[0].pk,
            "chat": self._chat(own).pk,
            "pasted": self._pasted(own).pk,
            "task": task.pk,
            "limit": limit.pk,
            "addressee": self.addressee.pk,
            "milestone": self._milestone(own).pk,
            "pow_request": self._pow_return(own).pk,
            "proceeding": proceeding.pk,
            "first_page": 1,
            "bulk": self._changed_at_once(own).pk,
            "view": save_view(by=own, name=f"{CANARY} view", query="stage=open").pk,
            "consent": self.consent.pk,
            "person": self.case.person.ref,
            "request": self.request.pk,
            "batch": self._batch(own).pk,
            "export": export.pk,
            "asked_export": asked_export.pk,
            "export_profile": save_profile(by=own, name=f"{CANARY} choices", **profile).pk,
            "import": self._import(own).pk,
            "submission": self._submission(partner_key).pk,
            **self._shared_exports(partner_key),
            "number": 1,
            **self._outside_list(lea),
            **self._to_be_erased(helper),
            **self._figures(lea),
            "glass": glass.pk,
            "alert": Alert.objects.get(about_id=glass.pk).pk,
            "member": helper.pk,
            # Of one to whom nothing is due: anonymous readers see an empty calendar.
            "calendar_token": make_link(by=helper),
            "invitation": link[0].pk,
            "invitation_token": link[1],
            "password_token": passwords.make_password_link(member=helper, by=lea),
            "team": team_services.make_team(name="Night (invented)", by=lea).pk,
            "approval": asked.pk,
            "pair": pair.pk,
            "own_membership": own.pk,
            "factor": own.user.authenticator_set.get(type="totp").pk,
            "partner": self.partner.pk,
            "partner_key": partner_key.public_id,
            **self._webhook(lea),
        }

    def _webhook(self, lea: Membership) -> dict[str, Any]:
        """A server of the partner, and what it was not told."""
        endpoint = Endpoint.objects.create(
            issuer=self.ours,
            partner=self.partner,
            url="https://hooks.example.org/homeward",
            secret=new_secret(),
            events=["case.changed"],
            made_by=lea,
        )
        now = clock.now()
        told = {"event": "case.changed", "about": uuid4(), "made_at": now, "next_at": now}
        missed = Delivery.objects.create(endpoint=endpoint, state="dead", **told)
        return {"webhook": endpoint.pk, "delivery": missed.pk}

    def _to_be_erased(self, helper: Membership) -> dict[str, Any]:
        """An erasure and a list of closed cases that wait for the coordinator's voice."""
        asker = self._member("asker", "coordinator", self.ours)
        told = {"extent": "case", "reason": "other", "note": f"{CANARY} asked"}
        erasure = ask_to_erase(ref=self.hidden.ref, by=asker, **told)
        closed = self._case(helper, "fifth")
        long_ago = clock.today() - timedelta(days=1000)
        Case.objects.filter(pk=closed.pk).update(workflow="closed", stage_since=long_ago)
        letting_go = let_go(refs=[closed.ref], by=asker)
        return {"erasure": erasure.pk, "letting_go": letting_go.pk, "closed": closed.ref}

    def _figures(self, lea: Membership) -> dict[str, Any]:
        """One month that is public, and one that waits for the coordinator's voice."""
        asker = self._member("teller", "coordinator", self.ours)
        january, february = (self._release(month) for month in (1, 2))
        told = ask_to_publish(release=january, by=asker)
        public = agree_to_publish(publication=told, by=lea)
        assert public.address is not None
        link, day = "https://ministry.example.org/", date(2025, 1, 31)
        other = Told(f"{OF_GROUP} ministry", "Contracts", 100, day, link, "NPL")
        return {
            "public_token": public.address.token,
            "public_release": january.name,
            "asked_release": february.name,
            "publication": ask_to_publish(release=february, by=asker).pk,
            "public_one": public.pk,
            "correction": ask_to_correct(
                publication=public, words=f"{OF_GROUP} counted twice", by=asker
            ).pk,
            "other_figure": add_outside(told=other, by=asker).pk,
        }

    def _release(self, month: int) -> Release:
        counts = Counter({Kind("NPL", "unknown", "unknown", "serving"): 40})
        day = date(2025, month, 28)
        told = {"month_end": day.replace(day=31 if month == 1 else 28), "as_of": day}
        return Release.objects.create(
            organisation=self.ours,
            made_at=clock.now(),
            tables=tables_of(counts, draw_of(self.ours.pk)),
            **told,
        )

    def _outside_list(self, lea: Membership) -> dict[str, Any]:
        """A list that was not compared yet, and one of its rows that may be of the case."""
        told = {"name": f"{CANARY} list", "raw": f"{CANARY} Name first".encode()}
        outside = bring_list(by=lea, says="pow", **told)
        cells = {"name": [f"{CANARY} Name first"]}
        match = Candidate.objects.create(
            case=self.case,
            outside_list=outside,
            position=1,
            found={"line": 1, "cells": cells, "evidence": [["name_same", 12.0]]},
            row_mark=bytes(16),
        )
        return {"outside": outside.pk, "match": match.pk}

    def _submission(self, key: PartnerKey) -> Submission:
        """A man whom the partner tells of, and whom nobody has here."""
        names = [{"full": f"{CANARY} Handed In"}]
        return submit(by=key, sent={"external_ref": "2026/1", "names": names, "summary": CANARY})

    def _shared_exports(self, key: PartnerKey) -> dict[str, UUID]:
        """A file of what is shared with the partner, ready to be fetched; one that waits.

        Whatever is removed from the disk is not there again for the next who asks.
        """
        asked, ready = (start_export(by=key, form="csv", filters={}) for _each in range(2))
        write_shared_export(ready.job_id)
        return {"asked_file": asked.pk, "ready_file": ready.pk}

    def _contested(self, own: Membership) -> PersonClaim:
        """A second claim about the birth, which was not chosen."""
        told = {
            "person": self.case.person,
            "by": own,
            "about": "birth",
            "source": f"{CANARY} aunt",
        }
        add_claim(said=FuzzyDate("1998"), **told)
        return add_claim(said=FuzzyDate("2001"), **told)

    def _changed_at_once(self, own: Membership) -> BulkChange:
        (case,) = Case.objects.filter(pk=self.case.pk)
        chosen = {case.ref: mark_of(case)}
        change = add_status_many(chosen=chosen, by=own, status="missing").change
        assert change is not None
        self.case = Case.objects.get(pk=case.pk)
        return change

    def _chat(self, own: Membership) -> Transcript:
        told = {"text": f"{CANARY} chat", "platform": "other", "messages": 1}
        return keep_transcript(case=self.case, by=own, **told)

    def _pasted(self, own: Membership) -> Draft:
        """A chat that waits to be taken."""
        draft = keep_pasted(draft_id=uuid4(), by=own, text=f"my son {CANARY} Pasted")
        assert draft is not None
        return draft

    def _batch(self, own: Membership) -> Batch:
        """A list of many with the case on it."""
        batch = make_batch(
            refs=[self.case.ref],
            by=own,
            kind="other",
            addressee=self.addressee,
            sender="family",
            name=f"{CANARY} list",
        ).batch
        assert batch is not None
        self.listed = waived(batch.requests.get())
        return batch

    def _pow_return(self, own: Any) -> Request:
        addressee = self.request.addressee
        return open_request(case=self.case, by=own, kind="pow_return", addressee=addressee)

    def _milestone(self, own: Membership) -> Milestone:
        told = {"code": "list_accepted", "on": clock.today(), "note": f"{CANARY} list"}
        return note_milestone(request=self.request, by=own, **told)

    def _sent_request(self, own: Membership) -> Request:
        self.addressee = add_addressee(
            organisation=self.ours,
            by=own,
            kind="embassy_home_in_ru",
            name=f"{OF_GROUP} Embassy",
            email="embassy@example.org",
        )
        made = open_request(
            case=self.case, by=own, kind="discharge", addressee=self.addressee, note=CANARY
        )
        made = move(request=waived(made), to="ready", by=own)
        made = move(request=made, to="sent", by=own, channel="email")
        told = {"their_ref": f"{CANARY} number"}
        return edit_request(request=made, by=own, version=made.version, **told)

    def _key(self, by: Membership, name: str) -> PartnerKey:
        key, text = partner_keys.issue_partner_key(
            organisation=self.partner, by=by, scopes=sorted(PARTNER_MAY), days=30
        )
        self.keys = {**getattr(self, "keys", {}), name: f"Api-Key {text}"}
        return key

    def _headers(self) -> dict[str, dict[str, str]]:
        expired = self._key(self.members["coordinator"], "expired")
        PartnerKey.objects.filter(pk=expired.pk).update(
            expiry_date=clock.now() - timedelta(minutes=1)
        )
        told: dict[str, dict[str, str]] = {"anonymous": {}}
        for name, text in self.keys.items():
            told[name] = {"HTTP_AUTHORIZATION": text}
        for name in WEB:
            told[name] = {"HTTP_COOKIE": f"sessionid={self._session(name)}"}
        return told

    def _session(self, name: str) -> str:
        client = signed_in(Client(), self.members[name])
        if name == "no_factor":
            session = client.session
            del session[sessions.FACTOR]
            session.save()
        return client.cookies["sessionid"].value
