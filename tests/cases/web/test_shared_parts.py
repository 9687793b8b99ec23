"""What a partner reads, on pages and by the API: the named parts, in all combinations."""

from itertools import combinations

import pytest
from django.urls import reverse

from cases.access.consents import record_consent
from cases.access.disclosure import partner_scope
from cases.access.models import Grant
from cases.access.services import grant
from cases.access.vocabularies import NAMEABLE, FieldGroup
from cases.casebook.events import add_event, mark_event
from cases.casebook.models import Event
from people.accounts.models import PartnerKey
from people.accounts.roles import PARTNER_MAY
from people.dates import clock
from tests.cases.exports.told import WORDS, tell_case

PARTS = sorted(NAMEABLE - {FieldGroup.REFERENCE})
# Where a part shows itself: words of sealed values, or its heading on the page.
SIGNS = {
    "situation": ["<h2>Nationality, status and pathway</h2>"],
    "requests": ["<h2>Requests</h2>"],
    "papers": ["Passportword1"],
    "events": ["Markedword"],
    **{
        part: [f"{word}1" for word in WORDS[part]]
        for part in ("person", "recruitment", "contract")
    },
}
NEVER = {*WORDS["never"]} - {"Passportword"}


@pytest.fixture
def case(caseworker, coordinator, sent_request):
    """A case in which one event is marked for partners and another is not."""
    case = tell_case(caseworker)
    sent_request(case, coordinator)
    add_event(case=case, by=caseworker, text="Markedword", source="Hushword", for_partners=True)
    return case


@pytest.fixture
def given(case, coordinator, partner_organisation):
    consent = record_consent(
        case=case,
        by=coordinator,
        given_by="self",
        method="oral",
        given_on=clock.today(),
        scopes=[partner_scope(partner_organisation.id)],
    )
    return grant(
        case=case,
        by=coordinator,
        organisation=partner_organisation,
        consent=consent,
        profile="named",
        groups=["reference"],
        purpose="casework",
    )


@pytest.fixture
def key(organisation, partner_organisation):
    return PartnerKey.objects.create_key(
        organisation=partner_organisation, issuer=organisation, scopes=sorted(PARTNER_MAY)
    )[1]


def all_combinations():
    return [named for size in range(len(PARTS) + 1) for named in combinations(PARTS, size)]


def parts_in(text):
    return {part for part, signs in SIGNS.items() if any(sign in text for sign in signs)}


@pytest.mark.asvs("v5.0.0-8.2.3")
def test_reader_sees_exactly_the_named_parts(as_member, reader, case, given):
    pia, detail = as_member(reader), reverse("shared_case", args=[case.ref])

    for named in all_combinations():
        Grant.objects.filter(pk=given.pk).update(groups=["reference", *named])
        page = pia.get(detail).content.decode()
        listed = pia.get(reverse("shared_list")).content.decode()

        assert case.ref in page
        assert parts_in(page) == set(named)
        for part in {"person", "recruitment", "contract", "papers", "events"} - set(named):
            assert not any(sign in listed for sign in SIGNS[part]), (named, part)
        assert not [word for word in {*NEVER, "Hushword"} if word in page + listed], named


@pytest.mark.asvs("v5.0.0-8.2.3")
def test_key_is_answered_exactly_the_named_parts(client, key, case, given):
    words = ("person", "recruitment", "contract")

    for named in all_combinations():
        Grant.objects.filter(pk=given.pk).update(groups=["reference", *named])
        answer = client.get(
            f"/api/v1/cases/{case.ref}/", headers={"Authorization": f"Api-Key {key}"}
        )

        assert answer.status_code == 200
        text = answer.content.decode()
        assert parts_in(text) & set(words) == set(named) & set(words)
        assert parts_in(text) <= set(named)
        blocks = {"situation", "requests", *words}
        assert blocks & answer.json().keys() == blocks & set(named)
        assert not [word for word in {*NEVER, "Hushword"} if word in text], named


def test_event_is_read_while_it_is_marked(as_member, reader, caseworker, case, given):
    Grant.objects.filter(pk=given.pk).update(groups=["reference", "events"])
    pia, detail = as_member(reader), reverse("shared_case", args=[case.ref])
    event = next(event for event in case.events.all() if event.text == "Markedword")
    assert "Markedword" in pia.get(detail).content.decode()

    mark_event(pk=event.pk, by=caseworker, for_partners=False)

    assert "Markedword" not in pia.get(detail).content.decode()
    assert Event.objects.filter(case=case, for_partners=True).count() == 0


@pytest.mark.parametrize("name", ["icrc", "own_org", "home_state"])
def test_what_is_marked_for_partners_is_printed_for_nobody(as_member, caseworker, case, name):
    record_consent(
        case=case,
        by=caseworker,
        given_by="self",
        method="oral",
        given_on=clock.today(),
        scopes=[name],
    )
    asked = {"recipient": name, "purpose": "casework"}

    answer = as_member(caseworker).get(reverse("case_print", args=[case.ref]), asked)

    assert answer.status_code == 200
    assert "Latinword1" in answer.content.decode()
    assert "Markedword" not in answer.content.decode()
