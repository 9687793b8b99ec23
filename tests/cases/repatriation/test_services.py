"""What the services ask for, write and refuse."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from cases.access.consents import withdraw_consent
from cases.casebook.models import Case
from cases.repatriation.addressees import add_addressee
from cases.repatriation.models import Request
from cases.repatriation.services import chase, move, open_request
from cases.repatriation.states import MOVES
from people.accounts.models import Membership, Organisation
from people.audit.models import AuditEntry
from people.dates import clock
from people.registry.models import Person
from tests.papers import waived

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def draft(case, addressee, consent, caseworker):
    return open_request(case=case, by=caseworker, kind="discharge", addressee=addressee)


def errors_of(error):
    return error.value.message_dict if hasattr(error.value, "error_dict") else error.value.messages


def test_open_request_begins_with_a_draft_and_its_first_step(draft, caseworker):
    step = draft.steps.get()

    assert (draft.state, draft.due_on) == ("draft", None)
    assert (step.from_state, step.to_state, step.on) == ("", "draft", clock.today())
    assert step.made_by == caseworker


def test_open_request_refuses_an_addressee_of_another_group(
    case, make_addressee, other_organisation, caseworker
):
    foreign = make_addressee(organisation=other_organisation)

    with pytest.raises(ValidationError) as error:
        open_request(case=case, by=caseworker, kind="tracing", addressee=foreign)

    assert errors_of(error) == {"addressee": ["Choose an addressee of this group."]}


def test_open_request_refuses_a_kind_that_is_not_known(case, addressee, caseworker):
    with pytest.raises(ValidationError) as error:
        open_request(case=case, by=caseworker, kind="teleport", addressee=addressee)

    assert list(errors_of(error)) == ["kind"]


def test_open_request_refuses_a_closed_case(make_case, addressee, caseworker):
    closed = make_case(workflow="closed")

    with pytest.raises(ValidationError, match="closed"):
        open_request(case=closed, by=caseworker, kind="tracing", addressee=addressee)


@pytest.mark.parametrize("who", ["stranger", "colleague"])
def test_services_find_nothing_in_cases_one_does_not_see(who, request, draft, addressee):
    member = request.getfixturevalue(who)

    with pytest.raises(Case.DoesNotExist):
        open_request(case=draft.case, by=member, kind="tracing", addressee=addressee)
    with pytest.raises(Request.DoesNotExist):
        move(request=draft, to="ready", by=member)
    with pytest.raises(Request.DoesNotExist):
        chase(request=draft, by=member)


def test_services_refuse_a_member_without_the_permission(draft, caseworker, monkeypatch):
    may = Membership.may
    monkeypatch.setattr(
        Membership, "may", lambda self, what: what != "move_request" and may(self, what)
    )

    with pytest.raises(PermissionDenied):
        open_request(case=draft.case, by=caseworker, kind="other", addressee=draft.addressee)
    with pytest.raises(PermissionDenied):
        move(request=draft, to="ready", by=caseworker)
    with pytest.raises(PermissionDenied):
        chase(request=draft, by=caseworker)


NEEDS = [(pair, name) for pair, m in MOVES.items() for name in m.needs if name != "on"]


@pytest.mark.parametrize(("pair", "missing"), NEEDS)
def test_move_names_the_field_that_is_missing(
    pair, missing, request_in, make_addressee, coordinator
):
    state, to = pair
    request = request_in(state, chases=2, held_state=to if state == "suspended" else "")
    outcomes = MOVES[pair].outcomes
    given = {
        "note": "Said",
        "channel": "post",
        "outcome": outcomes[0] if outcomes else "",
        "due_on": clock.today() + timedelta(days=9),
        "review_on": clock.today() + timedelta(days=9),
        "addressee": make_addressee("unhcr"),
    }
    empty = None if missing in ("due_on", "review_on", "addressee") else ""

    with pytest.raises(ValidationError) as error:
        move(request=request, to=to, by=coordinator, **(given | {missing: empty}))

    assert list(errors_of(error)) == [missing]
    request.refresh_from_db()
    assert request.state == state


def test_move_takes_only_outcomes_that_go_with_it(request_in, coordinator):
    with pytest.raises(ValidationError) as error:
        move(request=request_in("answered"), to="granted", by=coordinator, outcome="refused")

    assert list(errors_of(error)) == ["outcome"]


@pytest.mark.parametrize("field", ["channel", "their_ref", "note"])
def test_move_names_the_field_that_cannot_be_kept(field, request_in, caseworker):
    said = {"channel": "post", "note": "", "their_ref": ""} | {field: "x" * 10_000}
    state, to = ("sent", "acknowledged") if field == "their_ref" else ("ready", "sent")

    with pytest.raises(ValidationError) as error:
        move(request=request_in(state), to=to, by=caseworker, **said)

    assert list(errors_of(error)) == [field]


def test_move_refuses_a_day_that_has_not_come(draft, caseworker):
    with pytest.raises(ValidationError) as error:
        move(request=draft, to="ready", by=caseworker, on=clock.today() + timedelta(days=1))

    assert errors_of(error) == {"on": ["This day has not come yet."]}


def test_move_refuses_a_day_before_the_step_it_follows(draft, caseworker):
    with pytest.raises(ValidationError) as error:
        move(request=draft, to="ready", by=caseworker, on=clock.today() - timedelta(days=1))

    assert list(errors_of(error)) == ["on"]


@pytest.mark.parametrize("days", [0, -1, 731])
def test_move_refuses_a_due_day_that_cannot_be_meant(days, request_in, caseworker):
    with pytest.raises(ValidationError) as error:
        move(
            request=request_in("ready"),
            to="sent",
            by=caseworker,
            channel="post",
            due_on=clock.today() + timedelta(days=days),
        )

    assert list(errors_of(error)) == ["due_on"]


def test_ready_is_refused_without_consent_and_says_for_whom(
    case, make_addressee, consent, caseworker
):
    ministry = make_addressee("ru_mod")
    draft = open_request(case=case, by=caseworker, kind="discharge", addressee=ministry)

    with pytest.raises(ValidationError) as error:
        move(request=draft, to="ready", by=caseworker)

    assert errors_of(error) == ["There is no consent yet for: Russian authorities."]


def test_ready_is_refused_where_the_home_state_must_not_know(draft, caseworker):
    draft.case.person.no_contact_with_home_state = True
    draft.case.person.save()

    with pytest.raises(ValidationError, match="must not be brought to the notice"):
        move(request=draft, to="ready", by=caseworker)


def test_sent_is_refused_when_consent_was_withdrawn_meanwhile(draft, consent, caseworker):
    ready = move(request=waived(draft), to="ready", by=caseworker)
    withdraw_consent(consent=consent, by=caseworker)

    with pytest.raises(ValidationError, match="consent was withdrawn"):
        move(request=ready, to="sent", by=caseworker, channel="post")

    ready.refresh_from_db()
    assert ready.state == "ready"


def test_chase_is_refused_when_consent_was_withdrawn_meanwhile(request_in, consent, caseworker):
    sent = request_in("sent")
    withdraw_consent(consent=consent, by=caseworker)

    with pytest.raises(ValidationError, match="consent was withdrawn"):
        chase(request=sent, by=caseworker)


def test_partner_groups_need_a_consent_that_names_partners(
    case, make_addressee, consent, caseworker
):
    group = make_addressee("partner_ngo")
    draft = open_request(case=case, by=caseworker, kind="other", addressee=group)
    with pytest.raises(ValidationError, match="A partner group"):
        move(request=draft, to="ready", by=caseworker)

    consent.scopes = ["partner"]
    consent.save()

    assert move(request=draft, to="ready", by=caseworker).state == "ready"


def test_move_says_when_somebody_was_quicker(draft, caseworker):
    seen_by_both = Request.objects.get(pk=waived(draft).pk)
    move(request=draft, to="ready", by=caseworker)

    with pytest.raises(ValidationError) as error:
        move(request=seen_by_both, to="ready", by=caseworker)

    assert errors_of(error) == ["This request was moved meanwhile: it is now “Ready to send”."]
    assert draft.steps.filter(to_state="ready").count() == 1


def test_move_does_not_decide_on_a_page_that_is_out_of_date(request_in, coordinator):
    granted = request_in("granted")

    with pytest.raises(ValidationError, match="it is now “Granted”"):
        move(request=granted, to="refused", by=coordinator, note="No", seen="answered")


def test_move_writes_one_step_and_one_audit_entry_without_words(draft, caseworker):
    move(request=waived(draft), to="ready", by=caseworker, note="Canary-in-a-note")

    entry = AuditEntry.objects.get(action="request.moved")
    assert entry.object_id == draft.id
    assert f'"case":"{draft.case_id}"' in entry.detail
    assert '"from_state":"draft"' in entry.detail
    assert '"to_state":"ready"' in entry.detail
    assert "Canary" not in entry.detail
    assert draft.steps.get(to_state="ready").note == "Canary-in-a-note"


def test_move_to_an_unknown_state_is_refused(draft, caseworker):
    with pytest.raises(ValidationError, match="not known"):
        move(request=draft, to="heaven", by=caseworker)


def test_withdrawing_a_suspended_request_ends_it(request_in, coordinator):
    held = request_in("suspended", held_state="sent")

    gone = move(request=held, to="withdrawn", by=coordinator, note="His mother")

    assert (gone.state, gone.held_state, gone.outcome) == ("withdrawn", "", "withdrawn")


def test_broken_promise_is_a_refusal(request_in, coordinator):
    granted = request_in("granted", outcome="granted")

    assert move(request=granted, to="refused", by=coordinator, note="No").outcome == "refused"


def test_closing_what_came_true_waits_for_the_case_to_say_so(request_in, coordinator):
    fulfilled = request_in("fulfilled", kind="remains")

    with pytest.raises(ValidationError, match="It still says: Home"):
        move(request=fulfilled, to="closed", by=coordinator)

    Case.objects.filter(pk=fulfilled.case_id).update(status="remains_returned")
    assert move(request=fulfilled, to="closed", by=coordinator).state == "closed"


def test_add_addressee_keeps_the_name_sealed_for_the_own_group(organisation, caseworker):
    added = add_addressee(
        organisation=organisation, by=caseworker, kind="ru_mod", name=" Desk (invented) "
    )

    assert (added.name, added.consent_scope) == ("Desk (invented)", "russian_state")
    assert AuditEntry.objects.filter(action="addressee.added", object_id=added.id).exists()


def test_add_addressee_refuses_no_name_unknown_kind_and_other_groups(
    organisation, other_organisation, caseworker
):
    with pytest.raises(ValidationError) as nameless:
        add_addressee(organisation=organisation, by=caseworker, kind="ru_mod", name=" ")
    with pytest.raises(ValidationError) as kindless:
        add_addressee(organisation=organisation, by=caseworker, kind="moon", name="Desk")
    with pytest.raises(Organisation.DoesNotExist):
        add_addressee(organisation=other_organisation, by=caseworker, kind="ru_mod", name="A")

    assert (list(errors_of(nameless)), list(errors_of(kindless))) == (["name"], ["kind"])


def begin(case, addressee, by, **fields):
    return open_request(case=case, by=by, kind="discharge", addressee=addressee, **fields)


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        ("embassy_home_in_ru", {}),
        ("police_home", {}),
        ("embassy_third_country", {"country": "PRK"}),
    ],
)
def test_no_letter_to_a_home_state_that_must_not_know_is_begun(
    case, caseworker, make_addressee, kind, fields
):
    Person.objects.filter(pk=case.person_id).update(no_contact_with_home_state=True)
    Case.objects.filter(pk=case.pk).update(nationality="PRK")

    with pytest.raises(ValidationError, match="notice of the home state") as refused:
        begin(case, make_addressee(kind, **fields), caseworker)

    assert refused.value.message_dict.keys() == {"addressee"}
    assert not Request.objects.exists()


def test_letter_to_others_is_begun_though_the_home_state_must_not_know(
    case, caseworker, make_addressee
):
    Person.objects.filter(pk=case.person_id).update(no_contact_with_home_state=True)
    elsewhere = make_addressee("embassy_third_country", country="KOR")

    assert begin(case, elsewhere, caseworker).state == "draft"


@pytest.mark.parametrize("flag", ["family_not_told", "family_is_hostile"])
def test_no_letter_is_begun_in_the_name_of_a_family_that_must_not_know(
    case, caseworker, addressee, flag
):
    Person.objects.filter(pk=case.person_id).update(**{flag: True})

    with pytest.raises(ValidationError, match="Not in the family's name"):
        begin(case, addressee, caseworker)
    assert begin(case, addressee, caseworker, sender="lawyer").sender == "lawyer"


def test_draft_is_stopped_by_what_became_known_since(draft, caseworker):
    Person.objects.filter(pk=draft.case.person_id).update(family_is_hostile=True)

    with pytest.raises(ValidationError, match="does not count"):
        move(request=draft, to="ready", by=caseworker)
