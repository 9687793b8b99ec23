"""The danger by the rules, on frozen days, and by hand."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from cases.casebook.dangers import Danger, Told, by_rules
from cases.casebook.editing import edit_case, edit_person
from cases.casebook.models import Case
from cases.casebook.risk import set_risk
from cases.casebook.services import add_status, open_case
from cases.casebook.vocabularies import Status
from people.audit.models import AuditEntry
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.registry.entries import NewName, NewPerson
from people.registry.versions import Stale

DAY = date(2024, 2, 28)
BY_STATUS = {
    "out_of_contact": "lost",
    "missing": "lost",
    "wounded": "wounded",
    "escaped": "escaped",
    "detained_ru": "held",
    "in_transit": "on_the_way",
}


def judge(status="serving", today=DAY, **told):
    return by_rules(Told(**{"status": status, "heard": DAY} | told), today)


@pytest.mark.parametrize("status", Status.values)
def test_status_alone_makes_high_or_normal(status) -> None:
    judged = judge(status)

    assert list(judged.dangers) == [Danger(code) for code in [BY_STATUS.get(status)] if code]
    assert judged.level == ("high" if status in BY_STATUS else "normal")


@pytest.mark.parametrize(("days", "level"), [(0, "normal"), (13, "normal"), (14, "high")])
def test_silence_at_the_front_is_high_from_the_fourteenth_day(days, level) -> None:
    judged = judge(at_front="yes", today=DAY + timedelta(days=days))

    assert judged.level == level


@pytest.mark.parametrize(
    "told", [{"at_front": "no"}, {"at_front": ""}, {"at_front": "yes", "status": "training"}]
)
def test_silence_elsewhere_raises_nothing(told) -> None:
    assert judge(today=DAY + timedelta(days=99), **told).level == "normal"


HARMED = {"wounded", "sick", "amputee"}


@pytest.mark.parametrize("health", ["", "unknown", "ok", "psychological", *sorted(HARMED)])
def test_who_is_hurt_and_still_there_is_in_danger(health) -> None:
    assert judge(health=health).level == ("high" if health in HARMED else "normal")
    assert judge("returned", health=health).level == "normal"


@pytest.mark.parametrize("status", Status.values)
def test_minor_is_critical_until_home_safe_or_dead(status) -> None:
    spared = {
        "at_risk",
        "prevented",
        "returned",
        "safe_abroad",
        "detained_home",
        "killed_unconfirmed",
        "killed",
        "remains_returned",
    }

    assert (judge(status, may_be_minor=True).level == "critical") == (status not in spared)


def test_all_reasons_are_given_the_gravest_first() -> None:
    judged = judge("wounded", may_be_minor=True, health="amputee")

    assert judged.level == "critical"
    assert judged.reasons == [
        "may be a minor, and is not home",
        "is wounded, sick or lost a limb, and still in the army",
    ]


@pytest.fixture
def case(caseworker) -> Case:
    return opened(caseworker)


def opened(by, birth=None, **facts) -> Case:
    told = NewPerson(names=(NewName("Rajan Invented"),), birth=birth)
    case = open_case(by=by, person=told, **facts)
    return Case.objects.get(pk=case.pk)


def read(case) -> Case:
    return Case.objects.get(pk=case.pk)


def test_risk_follows_what_is_told(case, caseworker) -> None:
    assert case.risk == "normal"

    add_status(case=case, by=caseworker, status="missing")
    assert read(case).risk == "high"
    add_status(case=case, by=caseworker, status="serving")
    assert read(case).risk == "normal"
    version = read(case).version
    edit_case(case=case, by=caseworker, version=version, health="wounded")
    assert read(case).risk == "high"
    assert AuditEntry.objects.filter(action="case.risk_raised").count() == 3


def test_child_is_in_great_danger_from_the_opening_on(caseworker) -> None:
    assert opened(caseworker, birth=born(years_ago=17)).risk == "critical"


def test_age_that_is_corrected_changes_the_danger(case, caseworker) -> None:
    person = edit_person(
        case=case, by=caseworker, version=case.person.version, birth=born(years_ago=17)
    )
    assert read(case).risk == "critical"

    edit_person(case=case, by=caseworker, version=person.version, birth=born(years_ago=30))
    assert read(case).risk == "normal"


def born(years_ago: int) -> FuzzyDate:
    return FuzzyDate(str(clock.today().year - years_ago))


def test_risk_of_the_opening_is_by_hand_unless_it_is_the_common_one(caseworker) -> None:
    low = opened(caseworker, risk="low", status="missing")
    common = opened(caseworker, risk="normal", status="missing")

    assert (low.risk, low.risk_by_hand) == ("low", "low")
    assert low.risk_reason == "Said when the case was opened."
    assert (common.risk, common.risk_by_hand, common.risk_reason) == ("high", "", "")


def test_hand_wins_until_it_is_taken_away(case, caseworker) -> None:
    told = {"case": case, "by": caseworker}
    set_risk(level="critical", reason="He is hunted", version=1, **told)
    add_status(status="missing", **told)

    now = read(case)
    assert (now.risk, now.risk_by_hand, now.risk_reason) == (
        "critical",
        "critical",
        "He is hunted",
    )

    set_risk(level="", reason="", version=now.version, **told)
    now = read(case)
    assert (now.risk, now.risk_by_hand, now.risk_reason) == ("high", "", "")
    details = AuditEntry.objects.filter(action="case.risk").values_list("detail", flat=True)
    assert "hunted" not in "".join(details)


@pytest.mark.parametrize(
    ("level", "reason", "field"),
    [("high", "", "reason"), ("extreme", "Why not", "level"), ("low", "x" * 501, "risk_reason")],
)
def test_risk_by_hand_needs_a_level_and_a_reason(case, caseworker, level, reason, field) -> None:
    with pytest.raises(ValidationError) as refused:
        set_risk(case=case, by=caseworker, level=level, reason=reason, version=1)

    assert list(refused.value.message_dict) == [field]
    assert read(case).version == 1


def test_risk_is_not_set_over_what_was_not_seen(case, caseworker, auditor) -> None:
    edit_case(case=case, by=caseworker, version=1, summary="Told again.")
    told = {"case": case, "level": "high", "reason": "He called", "version": 1}

    with pytest.raises(Stale):
        set_risk(by=caseworker, **told)
    with pytest.raises(PermissionDenied):
        set_risk(by=auditor, **told)
