"""Masked values: none in any page, one at a time with a reason, and each reveal written down."""

from typing import Any
from uuid import uuid4

import pytest
from django.core.exceptions import ObjectDoesNotExist, PermissionDenied
from django.test import Client

from cases.access.glass import break_glass
from cases.casebook import reveal as services
from cases.casebook.models import Case
from cases.casebook.services import open_case
from people.accounts import sessions
from people.audit.models import AuditEntry
from people.dates import clock
from people.registry.entries import NewContact, NewIdentifier, NewName, NewPerson, NewRelative
from people.registry.models import Contact, Relationship

HIDING = "Canary Lane 5, behind the bakery"
PASSPORT, OWN_NUMBER, ADDRESS = "CANARY08912", "+79991230045", "Canary Street 9"
FAMILY_NUMBER = "+9779800000012"
SECRET = (HIDING, PASSPORT, OWN_NUMBER, ADDRESS)


@pytest.fixture
def revealer(caseworker):
    """Mina may reveal."""
    caseworker.may_reveal = True
    caseworker.save()
    return caseworker


def hidden_case(owner: Any) -> Any:
    wife = NewRelative(
        "Sunita",
        "spouse",
        True,
        contacts=(NewContact(FAMILY_NUMBER), NewContact(ADDRESS, kind="address")),
    )
    told = NewPerson(
        names=(NewName("Rajan Invented"),),
        relatives=(wife,),
        identifiers=(NewIdentifier(PASSPORT, country="NPL"),),
        contacts=(NewContact(OWN_NUMBER, e164=OWN_NUMBER, of="self"),),
    )
    case = open_case(by=owner, person=told)
    services.keep_hidden(case=case, by=owner, what="whereabouts", text=HIDING)
    return case


@pytest.fixture
def case(caseworker):
    return hidden_case(caseworker)


def addresses(case: Any) -> dict[str, str]:
    """Return the address of each masked value."""
    contacts = {contact.value: contact.id for contact in case.person.contacts.all()}
    page = f"/cases/{case.ref}/reveal"
    return {
        HIDING: f"{page}/whereabouts/{case.id}/",
        PASSPORT: f"{page}/identifier/{case.person.identifiers.get().id}/",
        OWN_NUMBER: f"{page}/contact/{contacts[OWN_NUMBER]}/",
        ADDRESS: f"{page}/contact/{contacts[ADDRESS]}/",
    }


def test_page_of_the_case_masks_four_values_and_shows_the_familys_number(mina, case) -> None:
    page = mina.get(f"/cases/{case.ref}/").content.decode()

    assert [secret for secret in SECRET if secret in page] == []
    assert page.count('class="pill"') == page.count("kept closed") == 4
    assert "Reveal…" not in page
    assert FAMILY_NUMBER in page


def test_page_leads_whoever_may_to_each_value(as_member, revealer, case) -> None:
    page = as_member(revealer).get(f"/cases/{case.ref}/").content.decode()

    assert [secret for secret in SECRET if secret in page] == []
    assert all(address in page for address in addresses(case).values())
    assert "kept closed" not in page


@pytest.mark.parametrize(
    ("relation", "of", "kind", "masked"),
    [
        (None, "family", "phone", True),
        ("self", "family", "phone", True),
        ("spouse", "self", "phone", True),
        ("spouse", "family", "address", True),
        ("spouse", "family", "phone", False),
        ("fellow_recruit", "other", "telegram", False),
    ],
)
def test_contacts_that_lead_to_the_person_or_a_door_are_masked(relation, of, kind, masked) -> None:
    relationship = Relationship(kind=relation) if relation else None

    assert services.is_masked(Contact(relationship=relationship, of=of, kind=kind)) is masked


@pytest.mark.parametrize("value", SECRET)
def test_value_is_shown_alone_after_a_reason_and_recorded(
    as_member, revealer, case, value
) -> None:
    mina, address = as_member(revealer), addresses(case)[value]
    asked = mina.get(address)
    refused = mina.post(address, {"reason": "because"})
    before = AuditEntry.objects.filter(action="value.revealed").count()

    answer = mina.post(address, {"reason": "call"})

    shown = answer.content.decode()
    assert (asked.status_code, refused.status_code, answer.status_code) == (200, 422, 200)
    assert not any(secret in (asked.content + refused.content).decode() for secret in SECRET)
    assert [secret for secret in SECRET if secret in shown] == [value]
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Refresh"] == f"60; url=/cases/{case.ref}/"
    entry = AuditEntry.objects.filter(action="value.revealed").get()
    assert before == 0
    assert (entry.actor_id, entry.object_id) == (revealer.id, case.id)
    assert '"reason":"call"' in entry.detail
    assert address.split("/")[5] in entry.detail


@pytest.mark.asvs("v5.0.0-8.2.1", "v5.0.0-8.2.3")
def test_nobody_without_the_right_reveals_anything(
    as_member, case, caseworker, coordinator, intake, auditor, admin, reader
) -> None:
    paths = addresses(case).values()
    for who in (caseworker, coordinator, intake, auditor, admin, reader):
        client = as_member(who)
        answers = [client.post(path, {"reason": "call"}).status_code for path in paths]
        assert answers == [403] * 4
        with pytest.raises(PermissionDenied):
            services.reveal(case=case, by=who, what="whereabouts", row_id=case.id, reason="call")

    assert not AuditEntry.objects.filter(action="value.revealed").exists()


@pytest.mark.asvs("v5.0.0-8.2.2")
def test_values_of_another_case_are_not_there(as_member, revealer, colleague, stranger) -> None:
    own, mina = hidden_case(revealer), as_member(revealer)
    for owner in (colleague, stranger):
        case = hidden_case(owner)
        for path in addresses(case).values():
            for through in (case.ref, own.ref):
                answer = mina.post(path.replace(case.ref, through), {"reason": "call"})
                assert answer.status_code == 404
                assert not any(secret in answer.content.decode() for secret in SECRET)

    assert not AuditEntry.objects.filter(action="value.revealed").exists()


def test_service_itself_reveals_nothing_of_a_case_that_is_not_seen(revealer, colleague) -> None:
    case = hidden_case(colleague)

    for write in (
        lambda: services.reveal(
            case=case, by=revealer, what="whereabouts", row_id=case.id, reason="call"
        ),
        lambda: services.keep_hidden(case=case, by=revealer, what="whereabouts", text="x"),
    ):
        with pytest.raises(ObjectDoesNotExist):
            write()


def test_unknown_kind_and_what_is_not_masked_are_not_there(as_member, revealer, case) -> None:
    family = Contact.objects.get(person=case.person, kind="phone", of="family")
    page = f"/cases/{case.ref}/reveal"
    mina = as_member(revealer)

    paths = [f"{page}/summary/{case.id}/", f"{page}/contact/{family.id}/"]
    paths += [f"{page}/whereabouts/{uuid4()}/", f"{page}/identifier/{case.id}/"]

    assert [mina.post(path, {"reason": "call"}).status_code for path in paths] == [404] * 4
    with pytest.raises(ObjectDoesNotExist):
        services.reveal(case=case, by=revealer, what="contact", row_id=family.id, reason="call")


@pytest.mark.asvs("v5.0.0-8.4.1")
def test_stale_second_factor_is_asked_for_first(as_member, revealer, case) -> None:
    mina = as_member(revealer)
    session = mina.session
    session[sessions.FACTOR] = (clock.now() - sessions.FRESH * 2).isoformat()
    session.save()
    path = addresses(case)[HIDING]

    asked, posted = mina.get(path), mina.post(path, {"reason": "call"})

    assert asked.status_code == 302
    assert asked.headers["Location"].startswith("/account/confirm/")
    assert posted.status_code == 403
    assert HIDING not in posted.content.decode()
    assert not AuditEntry.objects.filter(action="value.revealed").exists()


def test_emergency_reveals_too(as_member, revealer, colleague) -> None:
    revealer.trained_on = clock.today()
    revealer.save()
    case = hidden_case(colleague)
    break_glass(ref=case.ref, by=revealer, reason="life_at_risk", note="")

    answer = as_member(revealer).post(addresses(case)[HIDING], {"reason": "transfer"})

    assert HIDING in answer.content.decode()


@pytest.mark.asvs("v5.0.0-16.3.4", "v5.0.0-16.5.3")
@pytest.mark.parametrize("path", ["case", "reveal", "list", "activity"])
def test_what_cannot_be_recorded_is_not_shown(monkeypatch, as_member, coordinator, path) -> None:
    coordinator.may_reveal = True
    coordinator.save()
    case = hidden_case(coordinator)
    paths = {"case": f"/cases/{case.ref}/", "list": "/cases/", "activity": "/activity/"}
    lea = as_member(coordinator)
    lea.raise_request_exception = False

    def broken(*_args: Any, **_options: Any) -> None:
        raise OSError("disk full")

    monkeypatch.setattr("people.audit.services._lock_head", broken)
    answer = (
        lea.post(addresses(case)[HIDING], {"reason": "call"})
        if path == "reveal"
        else lea.get(paths[path])
    )

    assert answer.status_code == 500
    shown = answer.content.decode()
    assert not any(words in shown for words in (*SECRET, "Rajan", case.ref))


def test_whereabouts_are_written_without_seeing_the_earlier(
    as_member, caseworker, revealer, case
) -> None:
    mina, page = as_member(caseworker), f"/cases/{case.ref}/hidden/whereabouts/"

    asked = mina.get(page).content.decode()
    seen = {"version": Case.objects.get().version}
    nothing = mina.post(page, {"text": "", **seen})
    both = mina.post(page, {"text": "Elsewhere", "is_emptied": "on", **seen})
    kept = mina.post(page, {"text": "Elsewhere", **seen})

    assert HIDING not in asked
    assert (nothing.status_code, both.status_code, kept.status_code) == (422, 422, 302)
    case.refresh_from_db()
    assert case.whereabouts == "Elsewhere"
    entry = AuditEntry.objects.filter(action="case.whereabouts").latest("sequence")
    assert (entry.object_id, entry.detail) == (case.id, '{"emptied":false,"what":"whereabouts"}')


def test_whereabouts_are_emptied(mina, case) -> None:
    case.refresh_from_db()
    answer = mina.post(
        f"/cases/{case.ref}/hidden/whereabouts/",
        {"text": "", "is_emptied": "on", "version": case.version},
    )

    assert answer.status_code == 302
    case.refresh_from_db()
    assert case.whereabouts == ""
    assert mina.get(f"/cases/{case.ref}/").content.decode().count('class="pill"') == 3


def test_whereabouts_are_written_by_those_who_see_the_case(
    as_member, case, colleague, auditor, reader
) -> None:
    page = f"/cases/{case.ref}/hidden/whereabouts/"

    answers = [as_member(who).post(page, {"text": "x"}) for who in (colleague, auditor, reader)]

    assert [answer.status_code for answer in answers] == [404, 403, 403]
    case.refresh_from_db()
    assert case.whereabouts == HIDING


@pytest.mark.parametrize("what", services.OF_CASE)
def test_each_hidden_value_is_kept_masked_and_shown_alone(
    as_member, revealer, case, what: str
) -> None:
    case.refresh_from_db()
    others = [other for other in services.OF_CASE if other != what]
    for other in others:
        services.keep_hidden(case=case, by=revealer, what=other, text=f"Canary of {other}")
    case.refresh_from_db()
    mina, page = as_member(revealer), f"/cases/{case.ref}/"

    kept = mina.post(
        f"{page}hidden/{what}/", {"text": f"Canary of {what}", "version": case.version}
    )
    shown = mina.post(f"{page}reveal/{what}/{case.id}/", {"reason": "check"}).content.decode()
    file = mina.get(page).content.decode()

    assert kept.status_code == 302
    assert f"Canary of {what}" in shown
    assert not any(f"Canary of {other}" in shown for other in others)
    assert "Canary of" not in file
    looks = AuditEntry.objects.filter(action="value.revealed").latest("sequence")
    assert f'"what":"{what}"' in looks.detail


def test_hidden_value_of_somebody_quicker_is_not_overwritten_unseen(
    mina, caseworker, case
) -> None:
    case.refresh_from_db()
    page, seen = f"/cases/{case.ref}/hidden/hiding_place/", case.version
    services.keep_hidden(case=case, by=caseworker, what="hiding_place", text="By the river")

    late = mina.post(page, {"text": "In the loft", "version": seen})
    kept = Case.objects.get().hiding_place
    again = mina.post(
        page, {"text": "In the loft", "version": late.context["form"]["version"].value()}
    )

    assert (late.status_code, again.status_code) == (409, 302)
    assert kept == "By the river"
    assert "In the loft" in late.content.decode()
    assert "By the river" not in late.content.decode()
    assert Case.objects.get().hiding_place == "In the loft"


def test_masked_values_stand_on_no_other_page(as_member, revealer, case, sent_request) -> None:
    request = sent_request(case, revealer)
    mina: Client = as_member(revealer)
    page = f"/cases/{case.ref}/"
    paths = ["/", "/cases/?stage=", "/requests/", page, f"{page}edit/", f"{page}person/"]
    paths += [f"{page}hidden/whereabouts/", f"{page}tasks/new/", f"/requests/{request.pk}/"]
    paths += ["/activity/mine/", "/exports/new/?stage=open", "/cases/new/"]
    clock.move(31)
    mina = as_member(revealer)

    for path in paths:
        answer = mina.get(path)
        assert answer.status_code == 200, path
        assert [secret for secret in SECRET if secret in answer.content.decode()] == [], path
