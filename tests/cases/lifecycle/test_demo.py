"""What the demo holds: lawful, believable, plainly invented. Loaded once, only read."""

import io
import json
import stat
from collections import Counter
from datetime import timedelta
from itertools import product

import pytest
from allauth.mfa.totp.internal.auth import validate_totp_code
from allauth.mfa.utils import decrypt
from django.contrib.auth.password_validation import validate_password
from django.core.management import call_command
from django.db import transaction
from django.test import override_settings

from cases.access.models import BreakGlass, Consent, Grant
from cases.casebook.models import Case, Claim, Event, Task
from cases.lifecycle.demo.chance import chance, told
from cases.lifecycle.demo.diary import Diary
from cases.lifecycle.demo.identity import identity_of
from cases.lifecycle.demo.nationalities import NATIONALITIES
from cases.lifecycle.demo.offices import Offices
from cases.lifecycle.demo.petitions import petitions_of
from cases.lifecycle.demo.plot import LEA, NOBODY, plot_of
from cases.lifecycle.demo.story import MARK
from cases.lifecycle.demo.words.places import WHEREABOUTS
from cases.networks.models import ProceedingCase
from cases.reminders.findings import due_today
from cases.repatriation.models import Addressee, Batch, Playbook, Request, RequestStep
from cases.repatriation.states import MOVES
from cases.repatriation.vocabularies import WAITING, State
from cases.sharing.notes.models import Note
from cases.sharing.referrals.models import Referral
from cases.sharing.submissions.models import Submission
from people.accounts.factor_secrets import secrets_of
from people.accounts.models import Membership, Organisation, PartnerKey
from people.accounts.roles import PARTNER_MAY, Role
from people.audit import verify
from people.dates import clock
from people.registry.models import Contact
from people.registry.phones import read_phones
from people.vault.keyring import keyring

CASES = 40
pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def loaded(django_db_setup, django_db_blocker, tmp_path_factory):
    secrets = tmp_path_factory.mktemp("secret")
    with (
        django_db_blocker.unblock(),
        override_settings(SECRET_DIR=secrets),
        transaction.atomic(),
        transaction.atomic(using="keys"),
    ):
        call_command("seed_demo", cases=CASES, stdout=io.StringIO(), stderr=io.StringIO())
        yield secrets
        for alias in ("default", "keys"):
            transaction.set_rollback(True, using=alias)


@pytest.fixture
def demo(loaded, db):
    with keyring():
        yield loaded


def demo_lines():
    out = io.StringIO()
    call_command("demo_lines", stdout=out)
    return out.getvalue().splitlines()


def test_nobody_writes_to_russia_of_who_got_away_or_is_kept_from_it():
    """Else the seeding would stop where the letter is refused."""
    kinds = (
        "ru_mod",
        "ru_hr_commissioner",
        "ru_military_prosecutor",
        "icrc_cta",
        "asylum_authority",
    )
    addressees = [Addressee(kind=kind) for kind in kinds]
    offices = Offices({}, None, None, addressees, {}, {}, "")
    written = {True: set(), False: set()}
    for number, shunned in product(range(1, 801), [(), ("UZB", "RUS")]):
        plot = plot_of(1, number, total=800, today=clock.today())
        told = petitions_of(plot, chance(1, number), offices, shunned=shunned, ends=False)
        got_away = bool({turn.status for turn in plot.turns} & {"escaped", "safe_abroad"})
        asked = {each for one in told for each in (one.addressee, one.other) if each}
        written[got_away or bool(shunned)] |= {each.consent_scope for each in asked}

    assert "russian_state" in written[False]
    assert written[True]
    assert "russian_state" not in written[True]


def test_demo_of_another_seed_has_other_people():
    def names(seed):
        return [identity_of(seed, number).latin for number in range(1, 20)]

    assert names(1) == names(1)
    assert names(1) != names(2)


def test_demo_lines_sign_in_the_members_and_the_partner(demo):
    coordinator, caseworker, partner = (line.partition(": ")[2] for line in demo_lines()[:3])

    for line, role in ((coordinator, "coordinator"), (caseworker.strip(), "caseworker")):
        email, password, secret = line.split(" / ")
        member = Membership.objects.get(user__email=email)
        validate_password(password, member.user)
        assert (member.role, member.user.check_password(password)) == (role, True)
        with secrets_of(member.user):
            app = member.user.authenticator_set.get(type="totp")
            assert decrypt(app.data["secret"]) == secret
    key = PartnerKey.objects.get_from_key(partner.removeprefix("Authorization: Api-Key "))
    assert key.organisation.name == "Open Gate (demo)"


def test_demo_code_prints_what_the_apps_show(demo):
    out = io.StringIO()

    call_command("demo_code", stdout=out)

    secrets = json.loads((demo / "demo.json").read_text())["apps"]
    told = dict(line.split() for line in out.getvalue().splitlines())
    assert told.keys() == secrets.keys()
    assert all(validate_totp_code(secrets[email], code) for email, code in told.items())


def test_demo_secrets_are_readable_by_their_owner_alone(demo):
    kept = demo / "demo.json"

    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert set(json.loads(kept.read_text())["passwords"]) == set(
        Membership.objects.values_list("user__email", flat=True)
    )


def test_demo_leaves_the_audit_chain_whole(demo):
    assert list(verify.problems()) == []


def test_demo_marks_every_story_as_synthetic(demo):
    assert {case.summary.splitlines()[-1] for case in Case.objects.all()} == {MARK}


def test_one_list_of_many_went_out_for_some_and_was_answered_for_two(demo):
    states = Counter(Batch.objects.get().requests.values_list("state", flat=True))

    assert states[State.DRAFT], "without a consent none goes out"
    assert states[State.REFUSED] == states[State.GRANTED] == 1


def test_demo_requests_stand_where_lawful_moves_lead(demo):
    for request in Request.objects.all():
        state = ""
        for step in request.steps.all():
            assert step.from_state == state
            assert step.to_state == state or not state or (state, step.to_state) in MOVES
            state = step.to_state
        assert request.state == state


def test_demo_days_lie_in_the_past_and_follow_the_opening(demo):
    today = clock.today()

    for case in Case.objects.all():
        written = [
            *(entry.made_at.date() for entry in case.claims.all()),
            *(event.made_at.date() for event in case.events.all()),
            *(step.on for step in case.request_steps.all()),
            *(task.made_at.date() for task in case.tasks.all()),
        ]
        assert case.opened_on <= min(written)
        assert max(written) < today


def test_demo_has_late_and_coming_answers(demo):
    today = clock.today()
    due = Request.objects.filter(state__in=WAITING).values_list("due_on", flat=True)
    late = [day for day in due if day < today]

    assert 0.15 < len(late) / len(due) < 0.55
    assert min(late) >= today - timedelta(days=60)
    assert [day for day in due if today <= day <= today + timedelta(days=7)]


def test_demo_shares_cases_only_under_a_consent_that_names_the_partner(demo):
    partner = Organisation.objects.exclude(introduced_by=None).get()
    grants = Grant.objects.select_related("consent")

    assert grants
    assert all(f"partner:{partner.id}" in grant.consent.scopes for grant in grants)
    assert Case.objects.visible_to(partner.partner_keys.get()).exists()


def test_demo_asks_its_partner_and_has_handed_in_cases_to_decide_about(demo):
    partner = Organisation.objects.exclude(introduced_by=None).get()
    notes = Note.objects.filter(partner_id=partner.pk)

    assert sorted(Referral.objects.values_list("state", flat=True)) == ["accepted", "done", "sent"]
    assert sorted(notes.values_list("by_partner", flat=True)) == [False, True]
    assert Counter(Submission.objects.values_list("state", flat=True)) == {
        "received": 2,
        "declined": 1,
    }


def test_demo_has_somebody_in_each_role(demo):
    assert set(Membership.objects.values_list("role", flat=True)) == set(Role)
    readers = Membership.objects.filter(role="partner_reader")
    assert {reader.organisation.name for reader in readers} == {"Open Gate (demo)"}
    for reader in readers:
        assert Case.objects.visible_to(reader).exists()
    trusted = Membership.objects.filter(may_reveal=True).exclude(trained_on=None)
    assert set(trusted.values_list("role", flat=True)) == {"caseworker", "coordinator"}


def test_demo_key_is_made_by_the_group_for_its_own_partner(demo):
    key = PartnerKey.objects.get()

    assert key.issuer == key.organisation.introduced_by
    assert set(key.scopes) == PARTNER_MAY
    assert key.expiry_date > clock.now()


def test_demo_has_a_team_and_a_deputy_who_see_more_than_their_own(demo):
    asha, nadia = (Membership.objects.get(role=role) for role in ("intake", "lawyer"))

    cases = Case.objects.visible_to(asha)
    assert cases.exists()
    assert {case.team.name for case in cases.filter(owner__isnull=False)} == {"Night desk"}
    absent = nadia.covers.get().absent
    assert Case.objects.visible_to(nadia).filter(owner=absent).exists()


def test_demo_has_an_emergency_that_waits_for_its_review_and_one_that_does_not(demo):
    waiting, reviewed = BreakGlass.objects.order_by("-opened_at")

    assert (waiting.reviewed_at, reviewed.verdict) == (None, "justified")
    assert reviewed.reviewed_by != reviewed.member
    assert max(waiting.closes_at, reviewed.closes_at) < clock.now()


def test_demo_knows_where_some_are_who_are_in_danger(demo):
    known = Case.objects.filter(whereabouts__isnull=False)

    assert known.exists()
    assert {case.status for case in known} <= set(WHEREABOUTS)
    assert all("invented" in case.whereabouts for case in known)


def test_demo_spreads_owners_and_leaves_some_cases_to_nobody():
    today = clock.today()
    owners = [plot_of(7, number, total=60, today=today).owner for number in range(1, 61)]

    assert {name: owners.count(name) for name in set(owners)} == {
        "mina": 24,
        "tunde": 21,
        LEA: 9,
        NOBODY: 6,
    }


def test_demo_fills_every_kind_of_row(demo):
    for model in (Claim, Event, Task, Consent, RequestStep, Addressee, Contact):
        assert model._base_manager.exists(), model.__name__
    assert Case.objects.filter(owner=None).exists()
    assert {len(set(case.claims.values_list("code"))) for case in Case.objects.all()} >= {1, 2}


@pytest.mark.parametrize("country", [code for code, each in NATIONALITIES.items() if each.phone])
def test_demo_phones_can_be_dialled_and_begin_with_noughts(country):
    phone = read_phones(f"{NATIONALITIES[country].phone} 0000012", country)[0]

    assert phone.e164.endswith("0000012")


def test_told_days_never_lie_behind_the_day_of_telling():
    rng, by = chance(1, "told"), clock.today()

    for back in range(300):
        day = by - timedelta(days=back)
        date = told(rng, day, by=by, bikram_sambat=back % 2 == 0)
        assert date.earliest <= day <= date.latest <= by


def test_diary_moves_on_with_every_act_and_not_back():
    diary, today = Diary(chance(1, "diary")), clock.today()
    moments = []

    for day in (today - timedelta(days=3), today - timedelta(days=3), today - timedelta(days=1)):
        with diary.on(day):
            moments.append(clock.now())
            assert clock.today() == day

    assert moments == sorted(set(moments))
    with pytest.raises(ValueError, match="day to day"), diary.on(today - timedelta(days=2)):
        pass


def test_demo_has_something_for_most_rules_and_most_columns_of_the_board(demo):
    with keyring():
        met = {finding.rule for found in due_today() for finding in found}
    states = set(Request.objects.values_list("state", flat=True))

    assert met >= {"R01", "R02", "R05", "R10", "R12", "R14", "R16"}
    assert states >= {"ready", "sent", "acknowledged", "closed", "suspended"}
    assert ProceedingCase.objects.count() == 3
    assert Playbook.objects.get().checked_on
