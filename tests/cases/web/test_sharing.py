"""Sharing one case with a partner on its page: what is said before, and how it is taken back."""

import re
from datetime import timedelta

import pytest
from django.db import connections
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.timezone import localtime

from cases.access.consents import record_consent, withdraw_consent
from cases.access.disclosure import partner_scope
from cases.access.models import Grant
from cases.access.services import grant
from cases.access.vocabularies import FieldGroup
from cases.lifecycle.erasing.services import ask_to_erase
from cases.web.forms.sharing import ShareForm
from cases.web.shared_fields import FIELDS
from people.accounts import sessions
from people.accounts.partners import add_partner
from people.dates import clock
from people.registry.models import Person
from tests.cases.exports.told import tell_case

DAY = timedelta(days=1)


@pytest.fixture
def case(caseworker):
    return tell_case(caseworker)


@pytest.fixture
def agreed(case, coordinator, partner_organisation):
    return consent_to(case, coordinator, partner_organisation)


def consent_to(case, by, partner, **told):
    usual = {"given_by": "self", "method": "oral", "given_on": clock.today()}
    return record_consent(case=case, by=by, scopes=[partner_scope(partner.id)], **(usual | told))


@pytest.fixture
def lea(as_member, coordinator):
    return as_member(coordinator)


@pytest.fixture
def shared(case, coordinator, partner_organisation, agreed):
    return grant(
        case=case,
        by=coordinator,
        organisation=partner_organisation,
        consent=agreed,
        profile="named",
        groups=["person"],
        purpose="legal",
    )


def words(answer):
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", answer.content.decode()))


def page_of(case):
    return reverse("case_sharing", args=[case.ref])


def form_of(case, partner):
    return reverse("case_share", args=[case.ref, partner.pk])


def terms(agreed, **told):
    usual = {"profile": "named", "groups": ["person", "events"], "purpose": "legal"}
    usual |= {"starts_on": clock.today().isoformat(), "consent": str(agreed.pk)}
    return usual | {"ends_on": (clock.today() + 30 * DAY).isoformat()} | told


def test_case_is_shared_after_it_was_said_what_will_be_read(
    lea, case, agreed, partner_organisation, caseworker
):
    address = form_of(case, partner_organisation)

    said = words(lea.post(address, terms(agreed)))

    assert Grant.objects.count() == 0
    will, will_not = said.split("Will not be read")
    assert "All names, Label, Born" in will
    assert "0 entries of the timeline" in will
    assert "Recruiter" not in will
    for part in ("Numbers of passports", "Contract and unit", "Family and contacts"):
        assert part in will_not
    assert lea.post(address, terms(agreed, sure="yes")).headers["Location"] == page_of(case)
    given = Grant.objects.get()
    assert given.groups == ["reference", "person", "events"]
    assert (given.purpose, given.consent_id) == ("legal", agreed.pk)
    assert "Names and birth" in words(lea.get(page_of(case)))


def test_what_was_chosen_can_be_changed_before_it_is_shared(
    lea, case, agreed, partner_organisation
):
    address = form_of(case, partner_organisation)

    answer = lea.post(address, terms(agreed, change="yes"))

    assert (answer.status_code, Grant.objects.count()) == (200, 0)
    assert 'value="legal" selected' in answer.content.decode()


@pytest.mark.parametrize("step", [{}, {"sure": "yes"}])
@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({"groups": []}, "Choose at least one part."),
        ({"profile": "full"}, "choose that, or untick them"),
        ({"groups": ["location"]}, "Select a valid choice"),
        ({"ends_on": "2020-01-01"}, "This lies before the first day."),
        ({"starts_on": "2020-01-01"}, "Choose today or a day to come."),
        ({"consent": "00000000-0000-0000-0000-000000000000"}, "Select a valid choice"),
    ],
    ids=str,
)
def test_what_cannot_be_is_said_at_its_field_and_nothing_is_lost(
    lea, case, agreed, partner_organisation, told, said, step
):
    answer = lea.post(form_of(case, partner_organisation), terms(agreed, **told, **step))

    assert answer.status_code == 422
    assert said in words(answer)
    assert 'value="legal" selected' in answer.content.decode()
    assert not Grant.objects.exists()


def test_sharing_asks_for_the_second_factor_again_and_loses_nothing(
    lea, case, agreed, partner_organisation, monkeypatch
):
    monkeypatch.setattr(sessions, "is_fresh", lambda session: False)
    address = form_of(case, partner_organisation)

    assert lea.post(address, terms(agreed)).status_code == 200
    answer = lea.post(address, terms(agreed, sure="yes"))

    assert answer.status_code == 403
    assert answer.content.decode().count('name="groups"') == 2
    assert not Grant.objects.exists()


def test_partner_that_nobody_agreed_to_is_named_with_the_reason(lea, case, coordinator, agreed):
    add_partner(name="Nobody agreed (invented)", kind="ngo", by=coordinator)

    said = words(lea.get(page_of(case)))

    assert "Nobody agreed (invented) There is no consent yet for" in said
    assert said.count("Record a consent") == 1


def test_form_for_a_partner_without_consent_leads_to_one(lea, case, partner_organisation):
    answer = lea.get(form_of(case, partner_organisation))

    assert "There is no consent yet for" in words(answer)
    assert reverse("consent_add", args=[case.ref]) in answer.content.decode()
    assert 'name="profile"' not in answer.content.decode()


def test_facts_that_veto_are_said_in_words(lea, case, agreed, partner_organisation):
    case.person.family_is_hostile = True
    case.person.save(update_fields=["family_is_hostile"])
    agreed.given_by = "next_of_kin"
    agreed.save(update_fields=["given_by"])

    for address in (page_of(case), form_of(case, partner_organisation)):
        assert "it is a danger to this person: that does not count" in words(lea.get(address))


def test_only_consents_that_cover_the_partner_are_offered(
    lea, case, agreed, coordinator, partner_organisation
):
    other = add_partner(name="Elsewhere (invented)", kind="ngo", by=coordinator)
    hers = consent_to(case, coordinator, other)
    ended = consent_to(case, coordinator, partner_organisation)
    withdraw_consent(consent=ended, by=coordinator)

    offered = lea.get(form_of(case, partner_organisation)).content.decode()

    assert str(agreed.pk) in offered
    assert str(hers.pk) not in offered
    assert str(ended.pk) not in offered


def test_sharing_is_taken_back_by_one_button(lea, case, shared):
    lea.post(reverse("grant_revoke", args=[shared.pk]))

    assert Grant.objects.get().revoked_at is not None
    now, before = words(lea.get(page_of(case))).split("Shared before")
    assert "With nobody. The case stays in our group." in now
    assert "Taken back" in before


def test_sharing_whose_consent_ended_is_said_to_open_nothing(
    lea, case, shared, agreed, coordinator
):
    withdraw_consent(consent=agreed, by=coordinator)

    said = words(lea.get(page_of(case)))

    assert "Opens nothing The consent was withdrawn on" in said


def test_sharing_is_renewed_on_its_page(lea, case, shared):
    address = reverse("grant_renew", args=[shared.pk])
    later = clock.today() + 200 * DAY

    assert "Names and birth" in words(lea.get(address))
    wrong = lea.post(address, {"ends_on": clock.today().isoformat()})
    right = lea.post(address, {"ends_on": later.isoformat()})

    assert (wrong.status_code, right.status_code) == (422, 302)
    assert Grant.objects.get().ends_on == later


def test_last_look_of_the_partner_is_shown_wherever_it_read(lea, as_member, reader, case, shared):
    assert "Partner last looked not yet" in words(lea.get(page_of(case)))
    pia = as_member(reader)

    for address in (reverse("shared_list"), reverse("shared_case", args=[case.ref])):
        clock.move(0.01)
        pia.get(address)
        when = f"{localtime(clock.now()):%-d %b %Y, %H:%M}"
        assert f"Partner last looked {when}" in words(lea.get(page_of(case)))


def test_caseworker_reads_who_reads_and_decides_nothing(
    as_member, caseworker, case, shared, partner_organisation
):
    mina = as_member(caseworker)

    said = mina.get(page_of(case))

    assert "Names and birth" in words(said)
    for name in ("Take it back", "Renew", "Share it with"):
        assert name not in words(said)
    assert mina.post(reverse("grant_revoke", args=[shared.pk])).status_code == 403
    assert mina.get(reverse("grant_renew", args=[shared.pk])).status_code == 403
    assert mina.get(form_of(case, partner_organisation)).status_code == 403
    assert Grant.objects.get().revoked_at is None


def test_who_does_not_see_the_case_does_not_see_who_reads_it(
    as_member, colleague, stranger, case, shared, partner_organisation
):
    assert as_member(colleague).get(page_of(case)).status_code == 404
    ilya = as_member(stranger)
    assert ilya.get(page_of(case)).status_code == 404
    assert ilya.get(form_of(case, partner_organisation)).status_code == 404
    assert ilya.post(reverse("grant_revoke", args=[shared.pk])).status_code == 404
    assert Grant.objects.get().revoked_at is None


def test_partner_of_another_group_is_not_found(lea, case, stranger):
    theirs = add_partner(name="Not ours (invented)", kind="ngo", by=stranger)

    assert lea.get(form_of(case, theirs)).status_code == 404


def test_page_of_the_case_leads_there(lea, case):
    assert page_of(case) in lea.get(reverse("case_detail", args=[case.ref])).content.decode()


@pytest.mark.parametrize("is_shut_out", [False, True])
def test_no_consent_is_asked_for_that_would_open_nothing(lea, case, coordinator, is_shut_out):
    there = add_partner(name="Ministry (invented)", kind="partner_gov", by=coordinator)
    Person.objects.filter(pk=case.person_id).update(no_contact_with_home_state=is_shut_out)

    page = lea.get(page_of(case)).content.decode()

    asks = f"{reverse('consent_add', args=[case.ref])}?for={there.pk}"
    assert (asks in page) is not is_shut_out
    assert ("notice of the home state" in page) is is_shut_out


def test_queries_do_not_grow_with_partners_and_sharings(lea, case, coordinator):
    def queries():
        with (
            CaptureQueriesContext(connections["default"]) as data,
            CaptureQueriesContext(connections["keys"]) as keys,
        ):
            assert lea.get(page_of(case)).status_code == 200
        return len(data), len(keys)

    def share_with(number):
        there = add_partner(name=f"Partner {number} (invented)", kind="ngo", by=coordinator)
        consent = consent_to(case, coordinator, there)
        told = {"profile": "minimal", "purpose": "legal", "consent": consent}
        grant(case=case, by=coordinator, organisation=there, **told)

    share_with(1)
    queries()
    of_one = queries()
    for number in range(2, 8):
        share_with(number)

    assert queries() == of_one


def test_fields_that_are_named_before_are_those_of_the_readers_page(
    as_member, reader, case, coordinator, partner_organisation, agreed, sent_request
):
    """What is said beforehand leaves out nothing that a reader then meets, and adds nothing."""
    sent_request(case, coordinator)
    grant(
        case=case,
        by=coordinator,
        organisation=partner_organisation,
        consent=agreed,
        profile="full",
        purpose="legal",
    )

    shown = as_member(reader).get(reverse("shared_case", args=[case.ref])).context["shared"]

    sections = dict(shown.sections)
    for group in (FieldGroup.SITUATION, FieldGroup.RECRUITMENT, FieldGroup.CONTRACT):
        labels = [label for label, _value in sections[str(group.label)]]
        assert labels == [str(field) for field in FIELDS[group]]
    person = [label for label, _value in sections[str(FieldGroup.PERSON.label)]]
    assert person[-2:] == [str(field) for field in FIELDS[FieldGroup.PERSON][-2:]]


def test_case_that_is_to_be_erased_is_offered_to_nobody(
    lea, case, agreed, coordinator, partner_organisation
):
    ask_to_erase(ref=case.ref, extent="case", reason="person", by=coordinator)

    page = words(lea.get(page_of(case)))
    form = words(lea.get(form_of(case, partner_organisation)))
    sent = lea.post(form_of(case, partner_organisation), terms(agreed) | {"sure": "yes"})

    for said in (page, form, words(sent)):
        assert "It is asked that this case be erased" in said
        assert "Record a consent" not in said
    assert "See what will be read" not in form
    assert not Grant.objects.exists()


def test_all_that_can_be_chosen_begins_alike_and_is_named_as_it_is_read(agreed):
    form = ShareForm(consents=[agreed])

    choices = [form.fields[name].choices for name in ("profile", "groups", "consent")]
    labels = [str(label) for each in choices for _value, label in each]

    assert len(labels) > 10
    assert [label for label in labels if not label[0].isupper()] == []
    [recruitment] = [label for label in labels if label.startswith("Recruitment and promises: ")]
    assert recruitment.endswith(" · ".join(map(str, FIELDS[FieldGroup.RECRUITMENT])))


def test_consent_recorded_to_share_a_case_names_the_partner_and_leads_on(
    lea, case, partner_organisation
):
    offered = lea.get(page_of(case)).content.decode()
    path = f"{reverse('consent_add', args=[case.ref])}?for={partner_organisation.pk}"
    assert path in offered

    asked = lea.get(path).content.decode()

    scope = partner_scope(partner_organisation.id)
    assert re.findall(r'name="scopes" value="([^"]+)"[^>]* checked', asked) == [scope]
    told = {"scopes": [scope], "given_by": "self", "method": "oral", "given_on": clock.today()}
    kept = lea.post(path, told)
    assert kept.headers["Location"] == form_of(case, partner_organisation)
    assert lea.get(kept.headers["Location"]).status_code == 200


def test_who_shares_nothing_comes_back_to_the_case(
    as_member, caseworker, case, partner_organisation
):
    path = f"{reverse('consent_add', args=[case.ref])}?for={partner_organisation.pk}"
    told = {"scopes": ["icrc"], "given_by": "self", "method": "oral", "given_on": clock.today()}

    kept = as_member(caseworker).post(path, told)

    assert kept.headers["Location"] == reverse("case_detail", args=[case.ref])
