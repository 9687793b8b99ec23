"""Scenes set inside an installation by one process that stays: starting it costs a second.

It reads a line `["scene", {"argument": "value"}]` and answers with a line: what the scene
returned, or where it failed.
"""

import json
import sys
import traceback
from typing import Any
from uuid import UUID

import django

PASSWORD = "seven quiet lamps 41"


def tables() -> bool:
    """Make the tables of both databases in this one process."""
    from django.core.management import call_command

    for alias in ("default", "keys"):
        call_command("migrate", database=alias, verbosity=0, interactive=False)
    return True


def group() -> dict[str, Any]:
    """A group with a coordinator, two caseworkers and somebody to write to."""
    from cases.repatriation.addressees import add_addressee
    from people.accounts.second_factor import give_app
    from people.accounts.services import add_member, make_organisation

    organisation = make_organisation(name="Way Home (invented)")
    made, apps = {}, {}
    for name, role in (("lea", "coordinator"), ("mina", "caseworker"), ("tunde", "caseworker")):
        member = add_member(
            organisation=organisation,
            email=f"{name}@example.org",
            display_name=name.title(),
            password=PASSWORD,
            role=role,
        )
        made[name] = str(member.id)
        apps[member.user.email] = give_app(member=member)
    mina = organisation.memberships.get(pk=made["mina"])
    addressee = add_addressee(
        organisation=organisation,
        by=mina,
        kind="embassy_home_in_ru",
        name="Embassy in Moscow (invented)",
        email="embassy@example.org",
        address="1 Invented Lane",
    )
    ids = {"organisation": str(organisation.id), "addressee": str(addressee.id)}
    return {**made, **ids, "apps": apps}


def many_cases(owner: str, number: int) -> int:
    """Cases by the thousand, past the services, with a name each, for one member."""
    from people.accounts.models import Membership

    member = Membership.objects.get(pk=owner)
    for start in range(0, number, 2000):
        _many_cases(member, range(start, min(start + 2000, number)))
    return number


def register(name: str = "ida", first: int = 90_000) -> str:
    """A group of its own, whose men Ida counts: of some kinds fewer than may be told."""
    from cases.statistics.public.preparing import last_month_end
    from people.accounts.services import add_member, make_organisation

    ida = add_member(
        organisation=make_organisation(name="Counted (invented)"),
        email=f"{name}@example.org",
        display_name=name.title(),
        password=PASSWORD,
        role="coordinator",
    )
    # The cases of `many_cases` come before these.
    for nationality, status, number in [
        *(("KEN", "serving", 30), ("KEN", "killed", 3), ("KEN", "killed_unconfirmed", 12)),
        *(("IRQ", "serving", 13), ("IRQ", "missing", 22), ("IRQ", "pow", 7)),
        *(("BGD", "missing", 31), ("BGD", "killed", 14)),
        *(("ZAF", "pow", 4), ("UGA", "returned", 9)),
    ]:
        told = {"nationality": nationality, "status": status, "opened_on": last_month_end()}
        _many_cases(ida, range(first, first + number), **told)
        first += number
    return str(ida.user.email)


def figures() -> str:
    """A group as Ida's, whose figures are public; return the path of their address."""
    from cases.statistics.public.outside import Told, add_outside
    from cases.statistics.public.preparing import prepare
    from cases.statistics.public.publishing import agree, ask_to_publish
    from people.accounts.models import Membership
    from people.accounts.services import add_member
    from people.dates import clock
    from people.vault.keyring import keyring

    una = Membership.objects.get(user__email=register("una", 95_000))
    told = {"organisation": una.organisation, "password": PASSWORD, "role": "coordinator"}
    jo = add_member(email="jo@example.org", display_name="Jo", **told)
    # Nobody's voice counts in the first week.
    Membership.objects.filter(organisation=una.organisation).update(joined_at=None)
    with keyring():
        asked = ask_to_publish(release=prepare(by=jo), by=jo)
        public = agree(publication=asked, by=Membership.objects.get(pk=una.pk))
        assert public.address is not None
        link, day = "https://ministry.example.org/answer", clock.today()
        told = Told("Ministry (invented)", "Contracts", 217, day, link, "KEN", is_public=True)
        add_outside(told=told, by=jo)
        return f"/public/{public.address.token}/"


def _many_cases(member: Any, numbers: range, **codes: Any) -> None:
    from django.db import transaction

    from cases.casebook.models import Case
    from people.dates import clock
    from people.registry.models import Person, PersonName
    from people.registry.services import next_references
    from people.vault.keyring import keyring

    with keyring(), transaction.atomic():
        group = member.organisation_id
        persons = Person.objects.bulk_create(
            Person(ref=ref, organisation_id=group) for ref in next_references("P", 6, len(numbers))
        )
        PersonName.objects.bulk_create(
            PersonName(person=person, full=f"Rajan Invented {n:05}", script="Latn")
            for n, person in zip(numbers, persons, strict=True)
        )
        told = {"owner": member, "opened_on": clock.today(), "nationality": "NPL"} | codes
        Case.objects.bulk_create(
            Case(
                ref=f"C-1999-{n:05}",
                organisation_id=group,
                person=person,
                promised_role="=cook",
                **told,
            )
            for n, person in zip(numbers, persons, strict=True)
        )


def outside_list(coordinator: str, number: int) -> str:
    """So many men with cases, and a list of twice as many rows that is being compared."""
    from django.db import transaction

    from cases.casebook.models import Case
    from cases.casebook.services import open_case
    from cases.imports.matching.services import bring_list, start_matching
    from people.accounts.models import Membership
    from people.registry.entries import NewName, NewPerson
    from people.vault.keyring import keyring

    lea = Membership.objects.get(pk=coordinator)
    names = [unlike_others(place) for place in range(2 * number)]
    if not Case.objects.filter(owner=lea).exists():
        with keyring(), transaction.atomic():
            for name in names[:number]:
                open_case(by=lea, person=NewPerson(names=(NewName(name),)))
    raw = "\n".join(
        name for pair in zip(names[:number], names[number:], strict=True) for name in pair
    )
    outside = bring_list(by=lea, raw=raw.encode(), name="Prisoners (invented)", says="pow")
    start_matching(list_id=outside.pk, by=lea, columns=outside.columns)
    return str(outside.pk)


def unlike_others(place: int) -> str:
    """A name of two words that shares hardly a sound with that of another place."""
    begin = ("Bak", "Dor", "Fel", "Gum", "Jil", "Kest", "Lorn", "Mav", "Nish", "Pol", "Rud", "Sev")
    end = ("ano", "erit", "imul", "obek", "ugar", "alim", "esti", "ivor", "onuk", "umeth", "arz")
    first, rest = divmod(place * 7919 % (132 * 132), 132)
    words = (begin[each % 12] + end[each // 12] for each in (first, rest))
    return " ".join(words)


def listed(pk: str) -> dict[str, Any]:
    """Return how far a list was compared, and which cases it may tell of in which row."""
    from cases.imports.matching.models import OutsideList

    outside = OutsideList.objects.select_related("job").get(pk=pk)
    found = outside.candidates.order_by("position", "case__ref")
    return {
        "state": outside.job.state if outside.job else "",
        "attempt": outside.job.attempt if outside.job else 0,
        "done": outside.done,
        "found": [list(each) for each in found.values_list("position", "case__ref")],
    }


def sheet(owner: str, number: int) -> str:
    """A sheet of so many men that is being read."""
    from cases.imports.services import bring
    from people.accounts.models import Membership

    rows = (
        f"{unlike_others(place)},{1970 + place % 30}-03-{place % 28 + 1:02},Kenya,missing"
        for place in range(number)
    )
    content = "\n".join(["Name,Date of birth,Nationality,Present condition", *rows])
    member = Membership.objects.get(pk=owner)
    return str(bring(by=member, name="sheet.csv", content=content.encode()).pk)


def sheet_work(pk: str, work: str) -> bool:
    """Have the cases of a sheet made, or undone, by who brought it."""
    from cases.imports.models import ImportBatch
    from cases.imports.services import ask_commit, ask_undo

    batch = ImportBatch.objects.select_related("brought_by").get(pk=pk)
    if work == "commit":
        ask_commit(batch_id=batch.pk, by=batch.brought_by, takes=["status"])
    else:
        ask_undo(batch_id=batch.pk, by=batch.brought_by)
    return True


def sheet_standing(pk: str) -> dict[str, Any]:
    """How far the work on a sheet is; its rows, and what its cases and persons are called."""
    from django.db.models import Count

    from cases.casebook.models import Case, Claim
    from cases.imports.models import ImportBatch, ImportedCase
    from people.registry.models import NameToken, Person
    from people.vault.keyring import keyring
    from people.vault.querysets import load_keys

    batch = ImportBatch.objects.select_related("job").get(pk=pk)
    rows = list(batch.rows.order_by("number").values_list("number", "state"))
    with keyring():
        persons = load_keys(list(Person.objects.prefetch_related("names")))
        names = [name.full for person in persons for name in person.names.all()]
    return {
        "phase": batch.phase,
        "state": batch.job.state if batch.job else "",
        "attempt": batch.job.attempt if batch.job else 0,
        "done": batch.job.rows_done if batch.job else 0,
        "numbers": [number for number, _state in rows],
        "states": sorted({state for _number, state in rows}),
        "cases": Case.objects.count(),
        "statuses": Claim.objects.values("case").annotate(n=Count("pk")).count(),
        "links": ImportedCase.objects.count(),
        "names": sorted(names),
        "tokens": NameToken.objects.count(),
    }


def crowd(number: int, known: list[str]) -> list[str]:
    """A group of its own with so many men, whom Ada coordinates; return the known ones' cases."""
    from people.accounts.services import add_member, make_organisation
    from tests.crowd import fill

    ada = add_member(
        organisation=make_organisation(name="Long Road (invented)"),
        email="ada@example.org",
        display_name="Ada",
        password=PASSWORD,
        role="coordinator",
    )
    return fill(ada, number, known)


def export_of_all(owner: str, agreed_by: str) -> str:
    """A list of all cases that somebody asked for, and that an old hand has agreed to."""
    from cases.exports.asking import ask_export
    from cases.exports.starting import release
    from people.accounts.models import Membership

    Membership.objects.filter(pk=agreed_by).update(joined_at=None)
    member = Membership.objects.get(pk=owner)
    told = {"purpose": "casework", "protection": "open", "columns": ["ref", "promised_role"]}
    export = ask_export(by=member, filters={"stage": "open"}, shape="csv", **told)
    return str(release(export_id=export.pk, by=Membership.objects.get(pk=agreed_by)).pk)


def late_requests(owner: str, number: int) -> int:
    """Requests sent today, each in a case of its own: late in 31 days. One mail for each."""
    from cases.access.consents import record_consent
    from cases.casebook.models import Case
    from cases.repatriation.models import Addressee
    from cases.repatriation.services import move, open_request
    from people.accounts.models import Membership
    from people.dates import clock
    from tests.papers import waived

    member = Membership.objects.get(pk=owner)
    tell_alone(member.user.email)
    addressee = Addressee.objects.filter(organisation_id=member.organisation_id).first()
    for case in Case.objects.filter(owner=member).order_by("ref")[:number]:
        record_consent(
            case=case,
            by=member,
            given_by="next_of_kin",
            method="oral",
            given_on=clock.today(),
            scopes=["home_state"],
        )
        request = open_request(case=case, by=member, kind="discharge", addressee=addressee)
        request = move(request=waived(request), to="ready", by=member)
        move(request=request, to="sent", by=member, channel="email")
    return number


def tell_alone(email: str) -> bool:
    """Let a member be told of each thing by itself, at any hour."""
    from cases.reminders.models import Wishes
    from people.accounts.models import Membership

    for member in Membership.objects.filter(user__email=email):
        Wishes.objects.create(member=member, wants_digest=False, quiet_from=0, quiet_until=0)
    return True


def late_answers(owner: str, number: int) -> int:
    """Requests whose answer has been late for some days; what was late before is answered."""
    from django.db import transaction

    from cases.casebook.models import Task
    from people.accounts.models import Membership
    from people.vault.keyring import keyring
    from tests.late_answers import fill

    with keyring(), transaction.atomic():
        Task.objects.update(state="done")
        return fill(Membership.objects.get(pk=owner), number)


def ledger() -> dict[str, int]:
    """Count the mails of reminders: made, sent, in nobody's hands, attempts that failed."""
    from django.db.models import Count, Q, Sum

    from cases.reminders.models import Mailing

    said: dict[str, int] = Mailing.objects.aggregate(
        made=Count("pk"),
        sent=Count("pk", filter=~Q(sent_at=None)),
        free=Count("pk", filter=Q(sent_at=None, claimed_at=None)),
        failed=Sum("attempts", default=0),
    )
    return said


def wishes(owner: str, **told: Any) -> bool:
    """Let a member be told of each thing by itself; but for what is told, at any hour."""
    from cases.reminders.models import Wishes

    usual = {"wants_digest": False, "quiet_from": 0, "quiet_until": 0}
    Wishes.objects.update_or_create(member_id=owner, defaults={**usual, **told})
    return True


def _reader(lea: Any) -> Any:
    """Pia, who reads at a partner that has two keys."""
    from people.accounts.partner_keys import issue_partner_key
    from people.accounts.partners import add_partner
    from people.accounts.services import add_member

    there = add_partner(name="Open Gate (invented)", kind="law_firm", by=lea)
    for days, networks in ((9, ["192.0.2.0/24", "2001:db8::/32"]), (90, [])):
        issue_partner_key(
            organisation=there, by=lea, scopes=["read_shared_cases"], days=days, networks=networks
        )
    return add_member(
        organisation=there,
        email="pia@example.org",
        display_name="Pia",
        password=PASSWORD,
        role="partner_reader",
    )


def partner(ref: str) -> str:
    """A partner of the group with keys and a reader, and one case shared with it whole.

    Asked for again, it is the same partner, and another case.
    """
    from cases.access.consents import record_consent
    from cases.access.disclosure import partner_scope
    from cases.access.services import grant
    from cases.casebook.models import Case
    from cases.sharing.notes.services import write_to_group, write_to_partner
    from cases.sharing.referrals.services import move, send_referral
    from people.accounts.models import Membership
    from people.dates import clock

    lea = Membership.objects.select_related("organisation").get(user__email="lea@example.org")
    reader = Membership.objects.filter(user__email="pia@example.org").first() or _reader(lea)
    there = reader.organisation
    case = Case.objects.get(ref=ref)
    consent = record_consent(
        case=case,
        by=lea,
        given_by="self",
        method="oral",
        given_on=clock.today(),
        scopes=[partner_scope(there.id)],
    )
    grant(
        case=case,
        by=lea,
        organisation=there,
        consent=consent,
        profile="full",
        purpose="casework",
    )
    told = {"case": case, "by": lea, "partner_id": there.id}
    asked = send_referral(**told, kind="medical", purpose="casework", text="He needs a doctor.")
    send_referral(**told, kind="legal", purpose="casework", text="Find him a lawyer, please.")
    move(referral=asked, to="accepted", by=reader, text="A doctor sees him on Friday.")
    write_to_partner(**told, text="His wife asks when.", referral_id=asked.id)
    write_to_group(case=case, by=reader, text="On Friday, in the morning.")
    return str(there.id)


def government(name: str) -> str:
    """Somebody else who coordinates, and a partner that is a government."""
    from people.accounts.models import Membership
    from people.accounts.partners import add_partner
    from people.accounts.services import add_member

    lea = Membership.objects.select_related("organisation").get(user__email="lea@example.org")
    add_member(
        organisation=lea.organisation,
        email="bo@example.org",
        display_name="Bo",
        password=PASSWORD,
        role="coordinator",
    )
    settled("bo@example.org")
    return str(add_partner(name=name, kind="partner_gov", by=lea).id)


def asked_of_government(ref: str) -> str:
    """A case, and for another purpose too: it waits until somebody else than Bo agrees."""
    from cases.access.consents import record_consent
    from cases.access.disclosure import partner_scope
    from cases.access.models import AskedGrant
    from cases.access.services import grant
    from cases.casebook.models import Case
    from people.accounts.models import Membership
    from people.accounts.partners import find_partner
    from people.dates import clock

    there = government(name="Министерство (invented)")
    bo = Membership.objects.select_related("organisation").get(user__email="bo@example.org")
    office = find_partner(UUID(there), of=bo.organisation_id)
    assert office is not None
    case = Case.objects.get(ref=ref)
    said = {"given_by": "self", "method": "oral", "given_on": clock.today()}
    consent = record_consent(case=case, by=bo, scopes=[partner_scope(office.id)], **said)
    told = {"case": case, "by": bo, "organisation": office, "consent": consent}
    asked = grant(**told, profile="full", purpose="repatriation")
    grant(**told, profile="named", groups=["papers"], purpose="meeting")
    assert isinstance(asked, AskedGrant)
    return str(asked.approval_id)


def webhooks(partner: str) -> str:
    """Three servers of a partner: one that works, one that takes nothing, one that is off."""
    from uuid import uuid4

    from cases.sharing.webhooks.models import Delivery, Endpoint
    from cases.sharing.webhooks.signing import new_secret
    from people.accounts.models import Membership, Organisation
    from people.dates import clock

    lea = Membership.objects.get(user__email="lea@example.org")
    now = clock.now()
    told = {"issuer": lea.organisation, "partner": Organisation.objects.get(pk=partner)}
    told |= {"made_by": lea, "events": ["case.changed", "case.withdrawn"]}
    states = {
        "works": {"delivered": 412, "last_delivered_at": now},
        "fails/" + "far-down-a-long-path/" * 6: {"failures": 7, "failing_since": now},
        "off": {"disabled_at": now, "disabled_because": "gone"},
    }
    made = [
        Endpoint.objects.create(
            url=f"https://hooks.example.org/{path}", secret=new_secret(), **told, **state
        )
        for path, state in states.items()
    ]
    _works, fails, _off = made
    moment = {"about": uuid4(), "made_at": now, "next_at": now}
    for event, state, outcome, code in [
        ("case.changed", "dead", "refused", 503),
        ("case.withdrawn", "dead", "bad_certificate", None),
        ("case.changed", "waiting", "slow", None),
        ("note.added", "delivered", "taken", 204),
    ]:
        Delivery.objects.create(
            endpoint=fails,
            event=event,
            state=state,
            outcome=outcome,
            status_code=code,
            attempts=3,
            **moment,
        )
    return str(fails.pk)


def partner_header(partner: str) -> str:
    """What a program of a partner sends to be let in."""
    from people.accounts.models import Membership, Organisation
    from people.accounts.partner_keys import issue_partner_key

    lea = Membership.objects.select_related("organisation").get(user__email="lea@example.org")
    there = Organisation.objects.get(pk=partner)
    _key, text = issue_partner_key(
        organisation=there, by=lea, scopes=["read_shared_cases"], days=30
    )
    return f"Api-Key {text}"


def whole_key(partner: str) -> str:
    """The text of a key that may do whatever a key can."""
    from people.accounts.models import Membership, Organisation
    from people.accounts.partner_keys import issue_partner_key
    from people.accounts.roles import PARTNER_MAY

    lea = Membership.objects.select_related("organisation").get(user__email="lea@example.org")
    there = Organisation.objects.get(pk=partner)
    return issue_partner_key(organisation=there, by=lea, scopes=PARTNER_MAY, days=30)[1]


def test_key() -> str:
    """The text of a test key for a partner, whose invented cases are laid out already."""
    from cases.sharing.sandbox.filling import fill
    from cases.sharing.sandbox.services import make_test_key
    from people.accounts.models import Membership
    from people.accounts.partners import add_partner

    lea = Membership.objects.select_related("organisation").get(user__email="lea@example.org")
    there = add_partner(name="Lantern (invented)", kind="family_group", by=lea)
    key, text = make_test_key(partner=there, by=lea)
    fill(key.public_id)
    return text


def handed_in(partner: str, ref: str) -> str:
    """What two partners handed in: of the man of a case, and of one whom nobody has."""
    from cases.casebook.models import Case
    from cases.sharing.submissions.services import submit
    from people.accounts.models import Membership, Organisation
    from people.accounts.partner_keys import issue_partner_key
    from people.accounts.partners import add_partner
    from people.vault.keyring import keyring

    lea = Membership.objects.select_related("organisation").get(user__email="lea@example.org")
    other = add_partner(name="Далёкий берег (invented)", kind="family_group", by=lea)
    with keyring():
        names = [name.full for name in Case.objects.get(ref=ref).person.names.all()]
        told: dict[str, Any] = {
            "external_ref": "FAM/2026-00117",
            "names": [{"full": name} for name in names],
            "nationalities": ["NPL"],
            "birth": "1997-07",
            "status": "out_of_contact",
            "pathway": "job_fraud",
            "means": ["deception_job", "documents_withheld"],
            "summary": "His brother came to us. He was promised work in a warehouse.",
            "left_home": "2024-09",
            "contacts": [
                {"value": "+977 980-1234567"},
                {"kind": "telegram", "value": "@sita_demo"},
            ],
            "identifiers": [{"number": "09812345", "country": "NPL"}],
            "reporter_relation": "sibling",
            "consent": {
                "given_by": "next_of_kin",
                "method": "message",
                "given_on": "2026-01-05",
                "scopes": ["own_org", "icrc"],
            },
        }
        paths = []
        unknown = {"external_ref": "A.9", "names": [{"full": "كريم المخترع"}]}
        for organisation, sent in ((Organisation.objects.get(pk=partner), told), (other, unknown)):
            key, _text = issue_partner_key(
                organisation=organisation, by=lea, scopes=["submit_cases"], days=30
            )
            paths.append(f"/submissions/{submit(by=key, sent=sent).pk}/")
    return paths[0]


def may_reveal(email: str) -> bool:
    """Let a member reveal what is masked."""
    from people.accounts.models import Membership

    return bool(Membership.objects.filter(user__email=email).update(may_reveal=True))


def time_over() -> dict[str, str]:
    """Closed cases whose time is over; an erasure that waits, and one that is done."""
    from datetime import timedelta

    from cases.casebook.models import Case
    from cases.casebook.services import open_case
    from cases.lifecycle.erasing.models import Erasure
    from cases.lifecycle.erasing.services import ask_to_erase
    from cases.lifecycle.retention.models import Retention
    from cases.lifecycle.retention.services import let_go
    from people.accounts.models import Membership
    from people.dates import clock
    from people.registry.entries import NewName, NewPerson

    everybody = Membership.objects.select_related("user", "organisation")
    lea = everybody.get(user__email="lea@example.org")
    names = ("Anil Invented", "Rabi Invented", "Sunil Invented", "Amit Invented")
    cases = [open_case(by=lea, person=NewPerson(names=(NewName(name),))) for name in names]
    long_ago = clock.today() - timedelta(days=800)
    made = Case.objects.filter(pk__in=[case.pk for case in cases])
    made.update(workflow="closed", closed_reason="returned")
    made.filter(pk__in=[case.pk for case in cases[:2]]).update(stage_since=long_ago)
    let_go(refs=[cases[0].ref], by=lea)
    Retention.objects.update(held_for="many", held_count=4, held_at=clock.now())
    told = {"extent": "case", "by": lea}
    done, waiting = (
        ask_to_erase(ref=case.ref, reason="other", note="His sister asked for it", **told)
        for case in cases[2:]
    )
    Erasure.objects.filter(pk=done.pk).update(ended_at=clock.now())
    return {
        "closed": cases[1].ref,
        "erasure": f"/erasures/{waiting.pk}/",
        "erased": f"/erasures/{done.pk}/",
    }


def keeping() -> dict[str, str]:
    """An administrator, a traveller, a team, a deputy, and something that waits for a second."""
    from datetime import timedelta

    from people.accounts.approvals import ask
    from people.accounts.covers import name_deputy
    from people.accounts.invitations import invite
    from people.accounts.models import Membership
    from people.accounts.services import add_member
    from people.accounts.teams import change_team, make_team
    from people.accounts.travel import begin_travel
    from people.dates import clock

    everybody = Membership.objects.select_related("user", "organisation")
    lea, mina, tunde = (
        everybody.get(user__email=f"{name}@example.org") for name in ("lea", "mina", "tunde")
    )
    juno, tara = (
        add_member(
            organisation=lea.organisation,
            email=f"{name}@example.org",
            display_name=name.title(),
            password=PASSWORD,
            role=role,
        )
        for name, role in (("juno", "admin"), ("tara", "caseworker"))
    )
    begin_travel(by=tara)
    team = make_team(name="North", by=lea)
    change_team(team=team, name="North", member_ids=[mina.id, tunde.id], by=lea)
    until = clock.today() + timedelta(days=60)
    name_deputy(absent=mina, deputy=tunde, until=until, by=mina)
    invite(role="lawyer", organisation=lea.organisation, by=lea)
    ask(kind="factor_reset", about=tunde, by=juno)
    return {
        "member": f"/members/{mina.id}/",
        "traveller": f"/members/{tara.id}/",
        "team": f"/teams/{team.id}/",
    }


def newcomer(organisation: str, name: str) -> str:
    """A caseworker who has not signed in yet, and so has no second factor."""
    from people.accounts.selectors import find_organisation
    from people.accounts.services import add_member

    member = add_member(
        organisation=find_organisation(organisation),
        email=f"{name}@example.org",
        display_name=name.title(),
        password=PASSWORD,
        role="caseworker",
    )
    return str(member.id)


def links() -> dict[str, str]:
    """Addresses of pages that are opened by a link: joining (another group too), a password."""
    from django.urls import reverse

    from people.accounts.invitations import invite
    from people.accounts.models import Membership
    from people.accounts.passwords import make_password_link
    from people.accounts.services import add_member, make_organisation

    other = make_organisation(name="Open Gate (invented)")
    omar = add_member(
        organisation=other,
        email="omar@example.org",
        display_name="Omar",
        password=PASSWORD,
        role="coordinator",
    )
    lea = Membership.objects.get(user__email="lea@example.org")
    mina = Membership.objects.get(user__email="mina@example.org")
    here = invite(role="caseworker", organisation=lea.organisation, by=lea)[1]
    there = invite(role="lawyer", organisation=other, by=omar)[1]
    return {
        "join": reverse("join", args=[here]),
        "join_as": reverse("join", args=[there]),
        "new_password": reverse("new_password", args=[make_password_link(member=mina, by=lea)]),
    }


def settled(email: str) -> None:
    """Somebody has been in the group for long enough that his or her voice counts."""
    from people.accounts.models import Membership
    from people.accounts.voices import SETTLED
    from people.dates import clock

    members = Membership.objects.filter(user__email=email)
    members.update(joined_at=clock.now() - 2 * SETTLED)


def emergency() -> dict[str, str]:
    """Nora has opened a case of Tunde's: it holds what is masked. Vera audits."""
    from cases.access.glass import break_glass, glasses_to_review, review_glass
    from cases.casebook.reveal import keep_hidden
    from cases.casebook.services import open_case
    from people.accounts.alerts import raise_alert
    from people.accounts.models import Membership
    from people.accounts.services import add_member
    from people.dates import clock
    from people.registry.entries import NewContact, NewIdentifier, NewName, NewPerson

    everybody = Membership.objects.select_related("user", "organisation")
    lea, tunde = (everybody.get(user__email=f"{name}@example.org") for name in ("lea", "tunde"))
    nora, _vera = (
        add_member(
            organisation=lea.organisation,
            email=f"{name}@example.org",
            display_name=name.title(),
            password=PASSWORD,
            role=role,
        )
        for name, role in (("nora", "caseworker"), ("vera", "auditor"))
    )
    nora.may_reveal, nora.trained_on = True, clock.today()
    nora.save()
    told = NewPerson(
        names=(NewName("Rajan Invented"),),
        identifiers=(NewIdentifier("09123456"),),
        contacts=(NewContact("+79991230045", e164="+79991230045", of="self"),),
    )
    case, earlier = (open_case(by=tunde, person=told) for _twice in range(2))
    keep_hidden(case=case, by=tunde, what="whereabouts", text="Behind the bakery, until Friday")
    break_glass(ref=earlier.ref, by=nora, reason="family_calling", note="")
    review_glass(glass=glasses_to_review(lea)[0], by=lea, verdict="questioned")
    glass = break_glass(ref=case.ref, by=nora, reason="other", note="He rang from a station.")
    raise_alert(kind="bulk_browsing", member=nora, count=61)
    page = f"/cases/{case.ref}/"
    return {
        "opened": page,
        "glass": f"/activity/emergencies/{glass.id}/",
        "hidden": f"{page}reveal/whereabouts/{case.id}/",
    }


def session(email: str, factor: bool = True, stale: bool = False) -> str:
    """A signed-in session's key, for tests that are not about signing in.

    The second factor was shown just now, or `stale`: too long ago for an export.
    """
    from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY

    from people.accounts import sessions
    from people.accounts.models import User
    from people.dates import clock

    user = User.objects.get(email=email)
    store = sessions.SessionStore()
    sessions.begin(store)
    if factor:
        sessions.note_factor(store)
    if stale:
        store[sessions.FACTOR] = (clock.now() - 2 * sessions.FRESH).isoformat()
    store[SESSION_KEY] = str(user.pk)
    store[BACKEND_SESSION_KEY] = "people.accounts.backend.MembersBackend"
    store[HASH_SESSION_KEY] = user.get_session_auth_hash()
    store.save()
    return str(store.session_key)


def jobs() -> list[dict[str, Any]]:
    from people.jobs.models import Job

    return [
        {"state": job.state, "done": job.rows_done, "attempt": job.attempt}
        for job in Job.objects.order_by("asked_at")
    ]


def outbox() -> list[dict[str, Any]]:
    from people.jobs.models import OutboxItem

    rows = OutboxItem.objects.order_by("written_at").values("task", "written_at", "claimed_at")
    return [{name: str(value) for name, value in row.items()} for row in rows[:20]]


def delivery() -> int:
    """One reminder mail to Mina in each state, and one to a mailbox that does not exist."""
    from datetime import timedelta

    from cases.reminders.models import Mailing
    from people.accounts.models import Membership
    from people.dates import clock

    now = clock.now()
    mina = Membership.objects.get(user__email="mina@example.org")
    failed = {"claimed_at": now, "failed_at": now, "attempts": 2}
    states = [
        {"not_before": now + timedelta(hours=9)},
        {"claimed_at": now},
        {**failed, "failure": "refused"},
        {**failed, "failure": "bad_address", "given_up_at": now},
        {"claimed_at": now, "dropped_at": now},
    ]
    for told in states:
        told = {"not_before": now + timedelta(days=99)} | told
        Mailing.objects.create(member=mina, kind="single", made_at=now, **told)
    return len(states)


def ran() -> list[str]:
    """Return which tasks of the timetable have run."""
    from people.jobs.pulse import standings

    return [row.task for row in standings() if row.last]


def alarmed() -> list[str]:
    """Return of which tasks it was told that they are late."""
    from people.jobs.pulse import standings

    return [row.task for row in standings() if row.alarmed_at]


def main() -> None:
    # What a scene prints is no answer.
    answers, sys.stdout = sys.stdout, sys.stderr
    django.setup()
    for line in sys.stdin:
        print(json.dumps(_answer(*json.loads(line))), file=answers, flush=True)


def _answer(scene: str, told: dict[str, Any]) -> dict[str, Any]:
    """Play a scene as a process of its own would: no key and no connection stays behind."""
    from django.db import connections

    from people.vault.keyring import keyring

    try:
        with keyring():
            return {"said": globals()[scene](**told)}
    except Exception:
        return {"failed": traceback.format_exc()}
    finally:
        connections.close_all()


if __name__ == "__main__":
    main()
