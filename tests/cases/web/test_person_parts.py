"""The parts of a person on pages: added, corrected, removed, each of the case in the address."""

from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import connections
from django.test.utils import CaptureQueriesContext

from cases.casebook.models import Case
from people.audit.models import AuditEntry
from people.registry.contacts import add_contact
from people.registry.models import Contact, Person
from people.registry.naming import add_name
from people.registry.nationalities import add_nationality
from people.registry.papers import add_paper
from people.registry.relations import add_relation
from people.vault.querysets import load_keys
from tests.forms import fields_of, opened

# What is typed on the page of a new row, what of it the case then shows, and a correction.
PARTS: dict[str, tuple[dict[str, Any], str, dict[str, Any]]] = {
    "names": (
        {"full": "Suraj Gharti", "kind": "alias", "language": "nep", "father": "Bhim"},
        "Other name · Nepali · father Bhim",
        {"full": "Suraj B. Gharti", "family": "Gharti"},
    ),
    "nationalities": (
        {"country": "India", "basis": "birth", "certainty": "inferred"},
        "Birth · Inferred",
        {"certainty": "confirmed", "is_primary": "on"},
    ),
    "papers": (
        {"kind": "ru_passport", "number": "CANARY 4512", "country": "Russia", "held_by": "unit"},
        "Russian passport",
        {"number": "CANARY 4513", "expires_on": "2031-02-01"},
    ),
    "contacts": (
        {"whose": "family", "kind": "phone", "value": "+9779841000034", "safe_to_use": "no"},
        "Do not call or write",
        {"safe_to_use": "only_at_hours", "hours": "After 18:00"},
    ),
    "relations": (
        {"name": "Bimala", "kind": "parent", "is_next_of_kin": "on"},
        "mother or father, next of kin",
        {"has_power_of_attorney": "on", "power_of_attorney_until": "2031-02-01"},
    ),
}
RELATED = {
    "names": "names",
    "nationalities": "nationalities",
    "papers": "identifiers",
    "contacts": "contacts",
    "relations": "relationships",
}


@pytest.fixture
def case(caseworker, case_of) -> Case:
    return case_of(caseworker)


def page_of(case: Case, part: str, *more: Any) -> str:
    return "/".join([f"/cases/{case.ref}/person/{part}", *map(str, more), ""])


def shown(client: Any, case: Case) -> str:
    return " ".join(client.get(f"/cases/{case.ref}/").content.decode().split())


def ids(case: Case, part: str) -> set[UUID]:
    return set(getattr(case.person, RELATED[part]).values_list("pk", flat=True))


def added(client: Any, case: Case, part: str) -> Any:
    """Add the row of PARTS on its page; return its id."""
    before = ids(case, part)
    answer = client.post(page_of(case, part, "new"), PARTS[part][0])
    assert (answer.status_code, answer.url) == (302, f"/cases/{case.ref}/#person")
    (made,) = ids(case, part) - before
    return made


def person_of(case: Case) -> Person:
    (person,) = load_keys([Person.objects.get(pk=case.person_id)])
    return person


@pytest.mark.parametrize("part", PARTS)
def test_row_is_added_shown_corrected_and_removed(mina, case, part) -> None:
    _told, words, correction = PARTS[part]

    made = added(mina, case, part)
    assert words in shown(mina, case)
    page = page_of(case, part, made)
    unchanged = opened(mina, page)
    assert mina.post(page, unchanged).status_code == 302
    version = person_of(case).version

    assert mina.post(page, unchanged | correction).status_code == 302
    again = opened(mina, page)
    hidden = {"number"}
    assert {key: again[key] for key in correction.keys() - hidden} == {
        key: [value] if value == "on" else value
        for key, value in correction.items()
        if key not in hidden
    }
    assert person_of(case).version == version + 1

    removal = page_of(case, part, made, "remove")
    assert mina.post(removal, opened(mina, removal)).status_code == 302
    assert made not in ids(case, part)
    assert mina.get(page).status_code == 404


@pytest.mark.parametrize("part", PARTS)
def test_what_is_wrong_is_said_and_nothing_is_kept(mina, case, part) -> None:
    before = ids(case, part)

    answer = mina.post(page_of(case, part, "new"), {})

    assert answer.status_code == 422
    assert "to put right" in answer.content.decode()
    assert ids(case, part) == before


@pytest.mark.parametrize("part", PARTS)
def test_rows_of_another_person_and_cases_of_others_are_not_there(
    mina, as_member, case, case_of, caseworker, colleague, auditor, stranger, part
) -> None:
    made = added(mina, case, part)
    other = case_of(caseworker, "Bikash Invented")
    paths = [page_of(case, part, made, *more) for more in ((), ("remove",))]
    through_other = [path.replace(case.ref, other.ref) for path in paths]
    nobodys = [page_of(case, part, uuid4())]
    version = person_of(case).version

    assert [mina.get(path).status_code for path in paths] == [200, 200]
    asked = [mina.post(path, {"version": version}) for path in through_other + nobodys]
    assert [answer.status_code for answer in asked] == [404] * 3
    new = page_of(case, part, "new")
    for who, status in ((colleague, 404), (stranger, 404), (auditor, 403)):
        client = as_member(who)
        asked = [client.post(path, {"version": version}) for path in [*paths, new]]
        assert [answer.status_code for answer in asked] == [status] * 3
    assert made in ids(case, part)


def test_numbers_stand_on_no_page_and_stay_unless_another_is_typed(mina, case, caseworker) -> None:
    paper = added(mina, case, "papers")
    own = {"whose": "self", "kind": "phone", "value": "+79991230045", "safe_to_use": "yes"}
    mina.post(page_of(case, "contacts", "new"), own)
    contact = case.person.contacts.get(of="self").pk
    paths = {
        "paper": page_of(case, "papers", paper),
        "contact": page_of(case, "contacts", contact),
        "verify": page_of(case, "contacts", contact, "verify"),
        "remove": page_of(case, "contacts", contact, "remove"),
        "case": f"/cases/{case.ref}/",
    }
    for path in paths.values():
        text = mina.get(path).content.decode()
        assert [secret for secret in ("CANARY 4512", "9991230045") if secret in text] == [], path

    mina.post(paths["paper"], opened(mina, paths["paper"]) | {"held_by": "agent"})
    mina.post(paths["contact"], opened(mina, paths["contact"]) | {"hours": "Late"})

    rows = load_keys([case.person.identifiers.get(), case.person.contacts.get(pk=contact)])
    assert [rows[0].number, rows[1].value] == ["CANARY 4512", "+79991230045"]
    mina.post(paths["contact"], opened(mina, paths["contact"]) | {"value": "+79991230046"})
    (row,) = load_keys([Contact.objects.get(pk=contact)])
    assert row.e164 == "+79991230046"


def test_hidden_number_does_not_come_to_light_as_a_relatives(mina, case) -> None:
    own = {"whose": "self", "kind": "phone", "value": "+79991230045", "safe_to_use": "yes"}
    mina.post(page_of(case, "contacts", "new"), own)
    contact = case.person.contacts.get(of="self")
    wife = case.person.relationships.get()
    page = page_of(case, "contacts", contact.pk)

    answer = mina.post(page, opened(mina, page) | {"whose": str(wife.pk)})

    assert answer.status_code == 422
    assert "It was hidden until now." in answer.content.decode()
    assert "9991230045" not in answer.content.decode() + shown(mina, case)


def test_stale_correction_shows_both_texts_and_loses_neither(mina, case, caseworker) -> None:
    name = added(mina, case, "names")
    page = page_of(case, "names", name)
    mine, theirs = opened(mina, page), opened(mina, page)
    assert mina.post(page, theirs | {"full": "Suraj Theirs"}).status_code == 302

    answer = mina.post(page, mine | {"full": "Suraj Mine", "given": "Suraj"})

    assert answer.status_code == 409
    again = fields_of(answer)
    assert again["conflict"] == ["full"]
    assert all(words in answer.content.decode() for words in ("Suraj Theirs", "Suraj Mine"))
    assert mina.post(page, again | {"choice-full": "mine"}).status_code == 302
    names = [each.full for each in load_keys(list(case.person.names.all()))]
    assert names == ["Rajan Invented", "Suraj Mine", "Suraj Gharti", "Suraj Theirs"]


@pytest.mark.parametrize("part", PARTS)
def test_correction_of_what_was_removed_meanwhile_can_be_kept_as_a_new_one(
    mina, case, part
) -> None:
    made = added(mina, case, part)
    page, removal = page_of(case, part, made), page_of(case, part, made, "remove")
    sent, told = opened(mina, page), PARTS[part][0]
    # Numbers are hidden: what was typed is all that was told.
    typed = {name: value for name, value in told.items() if value != "on"}
    assert mina.post(removal, opened(mina, removal)).status_code == 302

    answer = mina.post(page, sent | typed)

    assert answer.status_code == 409
    assert "This was removed meanwhile" in answer.content.decode()
    again = fields_of(answer)
    assert {name: again[name] for name in typed} == typed
    new = page_of(case, part, "new")
    assert f'<form class="form" method="post" action="{new}"' in answer.content.decode()
    left = ids(case, part)
    assert made not in left
    assert mina.post(new, again).status_code == 302
    assert len(ids(case, part) - left) == 1


def test_press_about_what_was_removed_meanwhile_says_so(mina, case) -> None:
    contact = added(mina, case, "contacts")
    removal = page_of(case, "contacts", contact, "remove")
    verify = page_of(case, "contacts", contact, "verify")
    sent, call = opened(mina, removal), opened(mina, verify) | {"via": "The embassy's list"}
    assert mina.post(removal, sent).status_code == 302

    twice = mina.post(removal, sent, follow=True)
    called = mina.post(verify, call)

    assert twice.redirect_chain == [(f"/cases/{case.ref}/#person", 302)]
    assert "This was removed meanwhile." in twice.content.decode()
    assert called.status_code == 409
    assert "The embassy&#x27;s list" in called.content.decode()


def test_press_after_a_change_is_asked_for_again(mina, case, caseworker) -> None:
    paper = added(mina, case, "papers")
    removal = page_of(case, "papers", paper, "remove")
    sent = opened(mina, removal)
    added(mina, case, "relations")

    answer = mina.post(removal, sent)

    assert answer.status_code == 409
    assert paper in ids(case, "papers")
    assert mina.post(removal, fields_of(answer)).status_code == 302
    assert mina.post(removal, {}).status_code == 404
    assert (
        mina.post(page_of(case, "names", case.person.names.get().pk, "remove")).status_code == 400
    )


def test_last_name_is_not_removed(mina, case) -> None:
    removal = page_of(case, "names", case.person.names.get().pk, "remove")

    answer = mina.post(removal, opened(mina, removal))

    assert answer.status_code == 422
    assert "Give another name first" in answer.content.decode()


@pytest.mark.parametrize(
    ("safe_to_use", "hours", "link"),
    [
        ("yes", "", "tel:+9779800000012"),
        ("unknown", "", "tel:+9779800000012"),
        ("only_text", "", "sms:+9779800000012"),
        ("only_at_hours", "After 18:00", "tel:+9779800000012"),
        ("no", "", ""),
    ],
)
def test_number_is_a_link_unless_that_could_do_harm(mina, case, safe_to_use, hours, link) -> None:
    wife = case.person.relationships.get()
    contact = case.person.contacts.get()
    page = page_of(case, "contacts", contact.pk)
    told = {"safe_to_use": safe_to_use, "hours": hours, "value": "9800000012"}
    assert mina.post(page, opened(mina, page) | told).status_code == 302

    text = (
        shown(mina, case)
        + mina.get(page_of(case, "contacts", contact.pk, "verify")).content.decode()
    )

    assert "+9779800000012" in text
    assert text.count('href="tel:') + text.count('href="sms:') == (2 if link else 0)
    assert f'href="{link}"' in text or not link
    assert str(wife.pk) in text


def test_codeword_itself_is_read_where_it_is_corrected_alone(mina, case) -> None:
    page = page_of(case, "contacts", case.person.contacts.get().pk)
    mina.post(page, opened(mina, page) | {"codeword": "Quiet lamp"})

    text = shown(mina, case)

    assert "a word is agreed upon" in text
    assert "Quiet lamp" not in text
    assert opened(mina, page)["codeword"] == "Quiet lamp"


def test_mail_that_must_not_be_written_has_no_link(mina, case) -> None:
    told = {"whose": str(case.person.relationships.get().pk), "kind": "email"}
    for address, safe in (("Yes@example.org", "yes"), ("no@example.org", "no")):
        row = told | {"value": address, "safe_to_use": safe}
        assert mina.post(page_of(case, "contacts", "new"), row).status_code == 302

    text = shown(mina, case)

    assert 'href="mailto:Yes@example.org"' in text
    assert "no@example.org" in text
    assert "mailto:no@" not in text


def test_revealed_number_that_must_not_be_called_says_so(as_member, caseworker, case) -> None:
    caseworker.may_reveal = True
    caseworker.save()
    contact = add_contact(
        person=case.person,
        by=caseworker,
        kind="phone",
        value="+79991230045",
        of="self",
        safe_to_use="no",
    )
    page = f"/cases/{case.ref}/reveal/contact/{contact.pk}/"

    text = as_member(caseworker).post(page, {"reason": "call"}).content.decode()

    assert "+79991230045" in text
    assert "Do not call or write" in text
    assert "tel:" not in text


def test_contact_is_unverified_until_a_call_back_and_again_when_changed(
    mina, case, caseworker
) -> None:
    contact = case.person.contacts.get()
    verify, page = (page_of(case, "contacts", contact.pk, *m) for m in (("verify",), ()))
    assert "Not verified: say nothing" in shown(mina, case)
    nothing = mina.post(verify, opened(mina, verify))
    assert (nothing.status_code, Contact.objects.get().verified_at) == (422, None)

    via = "Called the number on the embassy's list; his aunt answered."
    assert mina.post(verify, opened(mina, verify) | {"via": via}).status_code == 302

    assert "Not verified" not in shown(mina, case)
    (row,) = load_keys([Contact.objects.get()])
    assert (row.verified_via, row.verified_by) == (via, caseworker)
    text = mina.get(page).content.decode()
    assert "Called the number on" in text
    assert "Mina" in text
    assert AuditEntry.objects.filter(action="person.verified", object_id=contact.pk).count() == 1

    mina.post(page, opened(mina, page) | {"value": "+9779841000034"})

    assert "Not verified: say nothing" in shown(mina, case)


def test_fellow_recruit_is_named_by_a_case_that_one_sees(
    mina, as_member, case, case_of, caseworker, colleague, coordinator
) -> None:
    mate, hidden = case_of(caseworker, "Bikash"), case_of(colleague, "Dipak")
    new = page_of(case, "relations", "new")
    told = {"kind": "fellow_recruit", "name": "Bikash"}
    before = ids(case, "relations")

    for ref in (hidden.ref, "C-2020-99999", case.ref):
        answer = mina.post(new, told | {"other": ref})
        assert answer.status_code == 422
    assert ids(case, "relations") == before
    assert mina.post(new, told | {"other": mate.ref.lower()}).status_code == 302

    (made,) = ids(case, "relations") - before
    assert opened(mina, page_of(case, "relations", made))["other"] == mate.ref
    assert [
        shown(mina, each).count(f'/cases/{other.ref}/"') > 0
        for each, other in ((case, mate), (mate, case))
    ] == [True, True]
    # Whoever sees only one of the two learns nothing of the other, and a correction keeps it.
    mate.owner = colleague
    mate.save()
    assert mate.ref not in shown(mina, case)
    page = page_of(case, "relations", made)
    assert mina.post(page, opened(mina, page) | {"name": "Bikash B."}).status_code == 302
    assert case.person.relationships.get(pk=made).other_id == mate.person_id


def test_primary_nationality_is_the_one_that_lists_count(mina, case) -> None:
    assert Case.objects.get().nationality == "NPL"
    told = {"country": "Indian", "basis": "birth", "certainty": "claimed", "is_primary": "on"}

    mina.post(page_of(case, "nationalities", "new"), told)

    assert Case.objects.get().nationality == "IND"
    row = case.person.nationalities.get(country="IND")
    removal = page_of(case, "nationalities", row.pk, "remove")
    mina.post(removal, opened(mina, removal))
    assert Case.objects.get().nationality == ""


def test_claims_stay_and_the_chosen_one_stands(mina, case) -> None:
    new = page_of(case, "claims", "new")
    told = {"about": "birth", "birth": "1998"}
    assert mina.post(new, told).status_code == 302
    graded = {"birth": "2001", "source": "His school", "grade_0": "B", "grade_1": "2"}
    assert mina.post(new, told | graded).status_code == 302
    text = shown(mina, case)
    assert all(words in text for words in ("born 1998", "2001", "His school", "B2", "F6"))
    second = case.person.claims.get(is_chosen=False)
    choose = page_of(case, "claims", second.pk, "choose")

    assert mina.post(choose, opened(mina, choose)).status_code == 302

    assert "born 2001" in shown(mina, case)
    assert case.person.claims.count() == 2
    country = {"about": "nationality", "nationality": "Bangladesh", "is_chosen": "on"}
    assert mina.post(new, country).status_code == 302
    assert Case.objects.get().nationality == "BGD"


@pytest.mark.parametrize(
    ("part", "asked", "folded"),
    [
        ("claims", "birth", ["source", "grade_0", "grade_1"]),
        ("names", "full", ["given", "family"]),
    ],
)
def test_what_few_can_tell_is_folded_away_until_it_is_wrong(
    mina, case, part, asked, folded
) -> None:
    page = mina.get(page_of(case, part, "new")).content.decode()

    before, fold, rest = page.partition('<details class="fold">')
    inside = rest.partition("</details>")[0]
    assert fold
    assert f'name="{asked}"' in before
    assert [name for name in folded if f'name="{name}"' not in inside] == []

    too_long = {"claims": {"source": "x" * 301}, "names": {"given": "x" * 201}}[part]
    wrong = mina.post(page_of(case, part, "new"), too_long).content.decode()
    assert '<details class="fold" open>' in wrong


def test_claim_of_another_person_is_not_chosen_and_none_is_edited(
    mina, as_member, case, case_of, caseworker, colleague
) -> None:
    mina.post(page_of(case, "claims", "new"), {"about": "birth", "birth": "1998"})
    claim = case.person.claims.get().pk
    other = case_of(caseworker, "Bikash")
    sent = {"version": person_of(case).version}

    paths = [page_of(other, "claims", claim, "choose"), page_of(case, "claims", claim)]
    paths.append(page_of(case, "claims", claim, "remove"))

    assert [mina.post(path, sent).status_code for path in paths] == [404] * 3
    choose = page_of(case, "claims", claim, "choose")
    assert as_member(colleague).post(choose, sent).status_code == 404
    assert mina.post(page_of(case, "claims", "new"), {"about": "birth"}).status_code == 422


def test_new_case_tells_languages_and_that_the_family_is_not_told(mina) -> None:
    told = {"name": "Rajan Invented", "languages": ["nep", "hin"], "family_not_told": "on"}

    mina.post("/cases/new/", told)

    case = Case.objects.get()
    person = person_of(case)
    assert (person.languages, person.family_not_told) == (["nep", "hin"], True)
    text = shown(mina, case)
    assert "Nepali, Hindi" in text
    assert "The family has not been told" in text
    page = f"/cases/{case.ref}/person/"
    sent = opened(mina, page)
    sent |= {"languages": ["nep"], "family_not_told": ""}
    assert mina.post(page, sent).status_code == 302
    assert (person_of(case).languages, person_of(case).family_not_told) == (["nep"], False)


def test_page_of_the_case_asks_as_often_for_three_rows_as_for_one(mina, case, caseworker) -> None:
    counts = []
    for round_ in range(3):
        told = {"person": case.person, "by": caseworker}
        add_name(full=f"Suraj {round_}", **told)
        add_paper(kind="passport", number=f"PA100{round_}", **told)
        add_nationality(country=("IND", "RUS", "BGD")[round_], **told)
        near = add_relation(name=f"Aunt {round_}", **told)
        add_contact(kind="phone", value=f"+977984100003{round_}", relationship=near, **told)
        with CaptureQueriesContext(connections["default"]) as data:
            mina.get(f"/cases/{case.ref}/")
        counts.append(len(data))

    assert counts[0] == counts[1] == counts[2]
