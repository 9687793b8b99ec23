"""Invented cases: what a test key opens, and that they are nowhere else."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.test import Client
from django.urls import reverse

from cases.access.disclosure import shared_groups
from cases.access.models import Grant
from cases.access.vocabularies import FieldGroup
from cases.casebook.consult import shared_cases
from cases.casebook.models import Case, Task
from cases.casebook.services import open_case
from cases.reminders.models import Notice
from cases.reminders.services import make_due_tasks
from cases.repatriation.models import Request
from cases.sharing.referrals.models import Referral
from cases.sharing.referrals.services import move as move_referral
from cases.sharing.sandbox import filling
from cases.sharing.sandbox.filling import fill
from cases.sharing.sandbox.invented import everybody
from cases.sharing.sandbox.services import make_test_key, refresh
from cases.statistics.public.models import Release
from cases.statistics.public.preparing import prepare_all
from people.accounts.key_calls import open_key
from people.accounts.models import AccountMail, Approval, Membership, Organisation
from people.accounts.partner_keys import issue_partner_key
from people.accounts.partners import add_partner, partners_of
from people.accounts.workplaces import workplaces_of
from people.dates import clock
from people.jobs.models import OutboxItem
from people.registry.entries import NewName, NewPerson

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
COMMITTED = pytest.mark.django_db(transaction=True, databases=["default", "keys"])
# Enough of them that the request of one has come as far as each can.
SOME = list(everybody())[:8]
ALL = len(SOME)


@pytest.fixture(autouse=True)
def some_alone(monkeypatch):
    monkeypatch.setattr(filling, "everybody", lambda: SOME)


@pytest.fixture
def made(partner_organisation, coordinator):
    return make_test_key(partner=partner_organisation, by=coordinator)


@pytest.fixture
def filled(made):
    fill(made[0].public_id)
    return made


def test_making_a_test_key_asks_for_its_cases(made):
    assert OutboxItem.objects.filter(
        task="cases.sharing.sandbox.fill", object_id=made[0].public_id
    ).exists()


def test_government_reads_invented_cases_without_a_second_person(coordinator):
    ministry = add_partner(name="Ministry (invented)", kind="partner_gov", by=coordinator)
    made = make_test_key(partner=ministry, by=coordinator)

    fill(made[0].public_id)

    assert shared_cases(open_key(made[1], address=None)).count() == ALL
    assert not Approval.objects.exists()


def test_test_key_reads_the_invented_cases_alone(filled, coordinator, partner_organisation):
    real = open_case(by=coordinator, person=NewPerson(names=(NewName("Real Person"),)))

    key = open_key(filled[1], address=None)

    seen = set(shared_cases(key).values_list("pk", flat=True))
    assert len(seen) == ALL
    assert real.pk not in seen
    sandbox = Organisation.objects.get(sandbox_of=coordinator.organisation_id)
    assert set(Case.objects.filter(organisation=sandbox).values_list("pk", flat=True)) == seen


def test_real_key_reads_no_invented_case(filled, coordinator, partner_organisation):
    key, _text = issue_partner_key(
        organisation=partner_organisation, by=coordinator, scopes=["read_shared_cases"], days=9
    )

    assert not shared_cases(key).exists()


def test_partners_reader_sees_no_invented_case(filled, reader):
    assert reader.organisation_id == filled[0].organisation_id
    assert not Case.objects.visible_to(reader).exists()


def test_cases_are_shared_in_several_widths_with_requests_that_came_differently_far(filled):
    rows = shared_cases(filled[0])

    shared = [shared_groups(case, filled[0]) for case in rows]
    assert all(FieldGroup.REFERENCE in groups for groups in shared)
    assert any(FieldGroup.PERSON in groups for groups in shared)
    assert any(FieldGroup.PERSON not in groups for groups in shared)
    states = set(Request.objects.filter(case__in=rows).values_list("state", flat=True))
    assert states == {"draft", "ready", "sent", "acknowledged", "answered"}


def test_filling_again_adds_nothing(filled):
    models = (Case, Request, Grant, Referral)
    before = [model.objects.count() for model in models]

    assert fill(filled[0].public_id) == ALL

    assert [model.objects.count() for model in models] == before


def test_referral_that_was_answered_is_followed_by_another(filled, reader):
    key, _text = filled
    first = Referral.objects.visible_to(key).get()
    assert not Referral.objects.visible_to(reader).exists()
    move_referral(referral=first, to="refused", by=key, reason="capacity", seen="sent")

    fill(key.public_id)

    assert sorted(Referral.objects.values_list("state", flat=True)) == ["refused", "sent"]


@COMMITTED
def test_filling_many_times_at_once_lays_out_each_case_once(made, together):
    answers = together(3, lambda _n: fill(made[0].public_id))

    assert answers == [ALL] * 3
    assert Case.objects.count() == ALL
    assert Grant.objects.count() == ALL


def test_job_that_was_cut_off_goes_on(made, monkeypatch):
    monkeypatch.setattr(filling, "everybody", lambda: SOME[:3])
    fill(made[0].public_id)
    monkeypatch.setattr(filling, "everybody", lambda: SOME)

    assert fill(made[0].public_id) == ALL
    assert Case.objects.count() == ALL


def test_all_of_them_are_laid_out_and_always_the_same(made, monkeypatch):
    monkeypatch.setattr(filling, "everybody", everybody)

    assert fill(made[0].public_id) == 24

    assert len({one.latin for one in everybody()}) == 24
    assert list(everybody()) == list(everybody())


def test_refreshing_shares_again_what_is_about_to_end(filled, coordinator):
    clock.move(200)

    fill(filled[0].public_id)

    ends = Grant.objects.filter(revoked_at=None).values_list("ends_on", flat=True)
    assert min(ends) > clock.today() + timedelta(days=360)
    assert shared_cases(filled[0]).count() == ALL


def test_two_partners_share_one_sandbox(filled, coordinator, partner_organisation):
    other = add_partner(name="Second Desk", kind="ngo", by=coordinator)
    key, _text = make_test_key(partner=other, by=coordinator)

    fill(key.public_id)

    assert Organisation.objects.exclude(sandbox_of=None).count() == 1
    assert Case.objects.count() == ALL
    assert shared_cases(key).count() == ALL


def test_real_key_fills_nothing(coordinator, partner_organisation):
    key, _text = issue_partner_key(
        organisation=partner_organisation, by=coordinator, scopes=["read_shared_cases"], days=9
    )

    assert fill(key.public_id) == 0
    assert not Case.objects.exists()


def test_real_keys_and_other_groups_refresh_nothing(filled, stranger, caseworker, coordinator):
    key, _text = issue_partner_key(
        organisation=filled[0].organisation, by=coordinator, scopes=["read_notes"], days=9
    )
    for who, which in ((stranger, filled[0]), (caseworker, filled[0]), (coordinator, key)):
        with pytest.raises(PermissionDenied):
            refresh(key=which, by=who)


class TestNowhereElse:
    def test_not_among_what_members_see(self, filled, coordinator):
        assert not Case.objects.visible_to(coordinator).exists()

    def test_clerk_cannot_sign_in_and_works_nowhere(self, filled, coordinator):
        clerk = Membership.objects.get(organisation__sandbox_of=coordinator.organisation_id)

        assert not clerk.user.is_active
        assert not clerk.user.has_usable_password()
        assert workplaces_of(clerk.user) == []
        for password in ("", "None", "!"):
            told = {"login": clerk.user.email, "password": password}
            Client().post(reverse("account_login"), told)
        assert "sandbox" not in [
            each.organisation.name for each in workplaces_of(coordinator.user)
        ]

    def test_not_among_partners(self, filled, coordinator, partner_organisation):
        assert partners_of(coordinator.organisation_id) == [partner_organisation]

    def test_nobody_is_reminded(self, filled):
        for _season in range(4):
            clock.move(60)
            make_due_tasks()

        assert not Task.objects.filter(rule__gt="").exists()
        assert not Notice.objects.exists()
        assert not AccountMail.objects.exists()

    def test_no_figures_are_made(self, filled):
        clock.move(40)

        prepare_all()

        assert not Release.objects.exists()
