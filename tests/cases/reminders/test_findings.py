"""Each rule on real rows: the day before, the first day, again, the end, what resolves it."""

from datetime import date, timedelta

import pytest

from cases.access.models import Consent, Grant
from cases.casebook.models import Case, Claim, Task
from cases.networks.models import Proceeding, ProceedingCase
from cases.reminders.models import Notice, RuleSetting
from cases.reminders.services import close_met_tasks, make_due_tasks
from cases.repatriation.models import Milestone, Request, TimeLimit
from cases.sharing.referrals.models import Referral
from people.accounts.models import Organisation
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.registry.models import Identifier, Relationship

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def day(days):
    return clock.today() + timedelta(days=days)


def exact(days):
    return FuzzyDate(day(days).isoformat())


class World:
    """Makes what a rule looks at, so that it happened or will happen so many days from today."""

    def __init__(self, make_case, late_request, organisation, member):
        self.make_case, self.late_request = make_case, late_request
        self.organisation, self.member = organisation, member

    def request(self, **fields):
        fields = {"state": "answered", "due_on": None} | fields
        return self.late_request(**fields)

    def stone(self, code, days, kind="remains", *, is_planned=False, request=None):
        request = request or self.request()
        return Milestone.objects.create(
            case=request.case,
            request=request,
            code=code,
            on=day(days),
            is_planned=is_planned,
            made_by=self.member,
            made_at=clock.now(),
        )

    def consent(self, days, *, case=None, **fields):
        fields = {"given_by": "self", "scopes": ["family"]} | fields
        return Consent.objects.create(
            case=case or self.make_case(),
            method="written",
            given_on=day(days),
            recorded_by=self.member,
            **fields,
        )

    def grant(self, days):
        consent = self.consent(-1)
        partner = Organisation.objects.create(name="Lantern")
        return Grant.objects.create(
            case=consent.case,
            organisation=partner,
            purpose="search",
            starts_on=day(-100),
            ends_on=day(days),
            consent=consent,
            given_by=self.member,
        )

    def referral(self):
        partner = Organisation.objects.create(name="Lantern")
        return Referral.objects.create(
            case=self.make_case(),
            partner=partner,
            kind="legal",
            purpose="legal",
            sent_at=clock.now(),
            since=clock.now(),
        )

    def hearing(self, days):
        proceeding = Proceeding.objects.create(
            organisation=self.organisation,
            authority="court",
            next_hearing_on=day(days),
            made_at=clock.now(),
        )
        return ProceedingCase.objects.create(case=self.make_case(), proceeding=proceeding)

    def limit(self, days):
        return TimeLimit.objects.create(
            case=self.make_case(), on=day(days), made_by=self.member, made_at=clock.now()
        )

    def paper(self, kind, days):
        person = self.make_case().person
        return Identifier.objects.create(person=person, kind=kind, expires_on=day(days))

    def attorney(self, days):
        return Relationship.objects.create(
            person=self.make_case().person,
            has_power_of_attorney=True,
            power_of_attorney_until=day(days),
        )

    def term(self, days):
        """Of twelve months, which ends so many days from today."""
        end = day(days)
        signed = end.replace(year=end.year - 1)
        return self.make_case(
            status="serving",
            contract_signed=FuzzyDate(signed.isoformat()),
            contract_term_months=12,
        )

    def told(self, days, **fields):
        case = self.make_case(family_told_on=day(days), **fields)
        case.person.family_not_told = False
        case.person.save()
        return case

    def death(self, days):
        case = self.make_case(status="killed_unconfirmed", status_since=day(days))
        self.claim(case, "His commander")
        return case

    def claim(self, case, source):
        return Claim.objects.create(
            case=case,
            code="killed_unconfirmed",
            source=source,
            made_by=self.member,
            made_at=clock.now(),
        )


@pytest.fixture
def world(make_case, late_request, organisation, caseworker, coordinator):
    return World(make_case, late_request, organisation, caseworker)


# What is made; on which day from then the rule is first met; when next (None: never again).
RULES = {
    "R01": (lambda w: w.late_request(days=0), 1, 31),
    "R03": (lambda w: w.term(70), 10, 40),
    "R04 passport": (lambda w: w.paper("passport", 200), 20, 140),
    "R04 visa": (lambda w: w.paper("visa", 40), 10, 33),
    "R04 migration card": (lambda w: w.paper("migration_card", 10), 3, None),
    "R04 power of attorney": (lambda w: w.attorney(40), 10, None),
    "R04 visa of the case": (lambda w: w.make_case(visa_expires_on=day(40)), 10, 33),
    "R05": (lambda w: w.hearing(20), 6, 17),
    "R06 news": (lambda w: w.make_case(status="pow", status_since=day(0)), 30, 60),
    "R06 card": (lambda w: w.stone("pow_confirmed", 0), 14, 44),
    "R06 visit": (lambda w: w.stone("visit", 10, is_planned=True), 9, 11),
    "R07 result": (lambda w: w.stone("dna_sent", 0), 60, 90),
    "R07 release": (lambda w: w.stone("dna_match", 0), 30, 60),
    "R08": (lambda w: w.request(state="granted", since=day(0)), 45, 75),
    "R10": (lambda w: w.consent(0), 365, 730),
    "R10 set": (lambda w: w.consent(0, review_on=day(9)), 9, 374),
    "R11": (lambda w: w.grant(20), 6, None),
    "R12": (lambda w: w.told(0), 30, 60),
    "R14": (lambda w: w.make_case(owner=None, opened_on=day(0)), 2, 4),
    "R14 critical": (
        lambda w: w.make_case(owner=None, opened_on=day(0), risk="critical"),
        1,
        3,
    ),
    "R15": (lambda w: w.make_case(status="returned", status_since=day(0)), 7, 30),
    "R16": (lambda w: w.limit(40), 10, 33),
    "R17": (lambda w: w.make_case(workflow="closed", stage_since=day(0)), 670, 1035),
    "R18": (lambda w: w.death(0), 14, 28),
    "R19": (lambda w: w.referral(), 7, 21),
}


def made(name):
    return list(
        Task.objects.filter(rule=name[:3]).order_by("occurrence").values_list("occurrence")
    )


@pytest.mark.parametrize("name", RULES)
def test_rule_is_met_on_its_first_day_and_again_on_its_next(name, world):
    make, first, then = RULES[name]
    make(world)
    clock.move(days=first - 1)
    make_due_tasks()
    assert made(name) == []

    clock.move(days=1)
    make_due_tasks()
    assert made(name) == [(1,)]

    if then:
        clock.move(days=then - first - 1)
        make_due_tasks()
        assert made(name) == [(1,)]
        clock.move(days=1)
        make_due_tasks()
        assert made(name) == [(1,), (2,)]


# How a reminder is resolved.
RESOLVED = {
    "R03": lambda w, case: Case.objects.update(status="discharged"),
    "R04 passport": lambda w, row: Identifier.objects.update(expires_on=day(900)),
    "R04 power of attorney": lambda w, row: Relationship.objects.update(
        power_of_attorney_until=day(900)
    ),
    "R04 visa of the case": lambda w, row: Case.objects.update(visa_expires_on=None),
    "R05": lambda w, row: Proceeding.objects.update(next_hearing_on=day(200)),
    "R06 news": lambda w, case: Case.objects.update(status="returned"),
    "R06 card": lambda w, stone: w.stone("capture_card", 0, request=stone.request),
    "R06 visit": lambda w, stone: Milestone.objects.update(is_planned=False),
    "R07 result": lambda w, stone: w.stone("dna_match", 0, request=stone.request),
    "R07 release": lambda w, stone: w.stone("release", 0, request=stone.request),
    "R08": lambda w, request: Request.objects.update(state="fulfilled"),
    "R10": lambda w, consent: Consent.objects.update(withdrawn_at=clock.now()),
    "R11": lambda w, grant: Grant.objects.update(revoked_at=clock.now()),
    "R12": lambda w, case: Case.objects.update(family_told_on=day(0)),
    "R14": lambda w, case: Case.objects.update(owner=w.member),
    "R15": lambda w, case: Case.objects.update(workflow="closed", stage_since=day(0)),
    "R16": lambda w, limit: TimeLimit.objects.update(met_at=clock.now()),
    "R17": lambda w, case: Case.objects.update(workflow="open"),
    "R18": lambda w, case: w.claim(case, "A comrade"),
    "R19": lambda w, referral: Referral.objects.update(state="accepted"),
}


@pytest.mark.parametrize("name", RESOLVED)
def test_what_resolves_a_reminder_ends_its_task(name, world):
    make, first, _then = RULES[name]
    about = make(world)
    clock.move(days=first)
    make_due_tasks()
    assert close_met_tasks() == 0

    RESOLVED[name](world, about)

    assert close_met_tasks() == 1
    assert not Task.objects.open().filter(rule=name[:3]).exists()


@pytest.mark.parametrize("name", RULES)
def test_rule_that_is_off_makes_nothing_and_ends_what_it_made(name, world, organisation):
    make, first, _then = RULES[name]
    make(world)
    clock.move(days=first)
    make_due_tasks()
    assert len(made(name)) == 1

    RuleSetting.objects.create(organisation=organisation, rule=name[:3], is_on=False)

    make_due_tasks()
    assert not Task.objects.open().filter(rule=name[:3]).exists()


@pytest.mark.parametrize(
    ("name", "days", "first"),
    [
        ("R01", [5], 5),
        ("R03", [65], 5),
        ("R04 passport", [190, 60, 30, 7, 30, 7], 10),
        ("R05", [16], 4),
        ("R06 card", [30, 3, 1], 3),
        ("R07 release", [60, 10], 10),
        ("R08", [5], 50),
        ("R10", [100], 100),
        ("R11", [18], 2),
        ("R12", [9], 9),
        ("R14", [1, 5], 5),
        ("R15", [3], 3),
        ("R16", [35], 5),
        ("R17", [100], 100),
        ("R18", [3], 3),
        ("R19", [2], 2),
    ],
)
def test_group_may_have_other_days(name, days, first, world, organisation):
    RuleSetting.objects.create(organisation=organisation, rule=name[:3], days=days)
    RULES[name][0](world)

    clock.move(days=first - 1)
    make_due_tasks()
    assert made(name) == []

    clock.move(days=1)
    make_due_tasks()
    assert len(made(name)) == 1


def test_adjourned_hearing_is_told_again_on_each_of_its_days(world):
    world.hearing(14)
    for days in (0, 11, 3):
        clock.move(days=days)
        make_due_tasks()
    assert made("R05") == [(1,), (2,), (3,)]

    # The first of its days lies before those on which the old one was told.
    Proceeding.objects.update(next_hearing_on=day(10))
    for days, new in ((6, 0), (1, 1), (3, 1)):
        clock.move(days=days)
        assert [make_due_tasks(), make_due_tasks()] == [new, 0]


def test_silence_of_thirty_days_proposes_the_status_and_changes_nothing(silent_case):
    silent_case(13)
    clock.move(days=1)
    make_due_tasks()
    assert Task.objects.get().text == ""

    clock.move(days=16)
    make_due_tasks()

    assert "Missing" in Task.objects.get(occurrence=2).text
    assert Case.objects.get().status == "serving"


def test_group_that_waits_less_hears_of_silence_sooner(silent_case, organisation):
    RuleSetting.objects.create(organisation=organisation, rule="R02", days=[3, 5, 30])
    silent_case(4)
    assert make_due_tasks() == 0

    clock.move(days=1)
    assert make_due_tasks() == 1


@pytest.mark.parametrize("warning", ["family_not_told", "family_is_hostile"])
def test_nobody_is_asked_to_call_a_family_that_must_not_be_told(warning, world):
    case = world.told(-100)
    setattr(case.person, warning, True)
    case.person.save()

    assert make_due_tasks() == 0


def test_same_source_twice_is_no_second_source(world):
    case = world.death(-14)
    world.claim(case, "his  COMMANDER")

    assert make_due_tasks() == 1


def test_claim_that_was_taken_back_is_no_second_source(world):
    case = world.death(-14)
    other = world.claim(case, "A comrade")
    Claim.objects.filter(pk=other.pk).update(taken_back_at=clock.now())

    assert make_due_tasks() == 1


def test_consent_given_for_a_minor_is_looked_at_at_majority(world):
    case = world.make_case()
    case.person.birth = FuzzyDate(str(clock.today().year - 18))
    case.person.save()
    world.consent(-1, case=case, given_by="guardian")
    assert make_due_tasks() == 0

    clock.move(days=(date(clock.today().year, 12, 31) - clock.today()).days)

    assert make_due_tasks() == 1


def test_anniversary_is_kept_only_where_it_was_asked_for(world, organisation):
    world.make_case(status="missing", last_contact=exact(-365))
    assert make_due_tasks() == 0

    RuleSetting.objects.create(organisation=organisation, rule="R13", is_on=True)

    assert make_due_tasks() == 1


def test_paper_is_a_matter_of_the_newest_case_that_goes_on(world):
    paper = world.paper("passport", 10)
    first = Case.objects.get()
    fields = {"person": first.person, "owner": first.owner, "organisation": first.organisation}
    newer = Case.objects.create(ref="C-2025-00001", opened_on=date(2025, 1, 1), **fields)
    Case.objects.create(
        ref="C-2026-00001", opened_on=date(2026, 1, 1), workflow="closed", **fields
    )

    make_due_tasks()

    assert (Task.objects.get().case, Task.objects.get().about_id) == (newer, paper.pk)


def told_of(rule):
    notices = Notice.objects.filter(task__rule=rule).select_related("member")
    return {notice.member for notice in notices}


@pytest.mark.parametrize("name", ["R08", "R11", "R17"])
def test_what_coordinators_decide_is_told_to_them_alone(name, world, coordinator):
    make, first, _then = RULES[name]
    make(world)
    clock.move(days=first)

    make_due_tasks()

    assert told_of(name) == {coordinator}
    assert Task.objects.get(rule=name).assignee is None


@pytest.mark.parametrize(("name", "owner_too"), [("R05", True), ("R16", False)])
def test_lawyer_who_sees_the_case_is_told(name, owner_too, world, lawyer, caseworker):
    make, first, _then = RULES[name]
    case = make(world).case
    case.assignments.create(member=lawyer)
    clock.move(days=first)

    make_due_tasks()

    assert told_of(name) == ({lawyer, caseworker} if owner_too else {lawyer})


@pytest.mark.parametrize(("name", "is_lawyers"), [("R05", False), ("R16", True)])
def test_time_limit_is_the_task_of_the_lawyer(name, is_lawyers, world, lawyer, caseworker):
    make, first, _then = RULES[name]
    case = make(world).case
    case.assignments.create(member=lawyer)
    clock.move(days=first)

    make_due_tasks()

    assert Task.objects.get(rule=name).assignee == (lawyer if is_lawyers else caseworker)


@pytest.mark.parametrize("name", ["R05", "R16"])
def test_lawyer_who_does_not_see_the_case_is_not_told(name, world, lawyer, caseworker):
    make, first, _then = RULES[name]
    make(world)
    clock.move(days=first)

    make_due_tasks()

    assert told_of(name) == {caseworker}
    assert Task.objects.get(rule=name).assignee == caseworker


def test_case_that_came_in_today_with_many_gets_tasks_and_no_notices(world):
    world.late_request(case=world.make_case(imported_on=day(0)))

    assert make_due_tasks() == 1
    assert not Notice.objects.exists()

    clock.move(days=30)
    make_due_tasks()
    assert Notice.objects.count() == 1


@pytest.mark.parametrize("rule", ["", "P01", "P02", "R09"])
def test_task_that_others_planned_is_told_on_its_day_once(rule, world, caseworker):
    case = world.make_case()
    Task.objects.create(
        case=case, rule=rule, due_on=day(1), assignee=caseworker, made_at=clock.now()
    )
    make_due_tasks()
    assert not Notice.objects.exists()

    clock.move(days=1)
    make_due_tasks()
    make_due_tasks()

    assert told_of(rule) == {caseworker}
    assert Task.objects.get().told_on == clock.today()


def test_renewed_sharing_is_reminded_of_again_before_its_new_last_day(world):
    world.grant(20)
    clock.move(days=6)
    make_due_tasks()
    assert made("R11") == [(1,)]

    Grant.objects.update(ends_on=day(60))

    assert close_met_tasks() == 1
    clock.move(days=45)
    make_due_tasks()
    assert made("R11") == [(1,)]
    clock.move(days=1)
    make_due_tasks()
    assert made("R11") == [(1,), (2,)]


def test_sharing_whose_consent_has_run_out_reminds_nobody(world):
    world.grant(20)
    Consent.objects.update(expires_on=day(0))
    clock.move(days=6)

    make_due_tasks()

    assert made("R11") == []
