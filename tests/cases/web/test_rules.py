"""The page on which coordinators keep the reminder rules."""

import pytest

from cases.reminders.models import RuleSetting
from people.audit.models import AuditEntry

PAGE = "/settings/reminders/"


@pytest.fixture
def lea(as_member, coordinator):
    return as_member(coordinator)


def test_every_rule_stands_there_in_words_with_its_days(lea):
    page = lea.get(PAGE).content.decode()

    for words in ("No answer yet", "Days before: 60, 30, 0", "then again every 90 days", "R18"):
        assert words in page


def test_changed_days_are_kept_shown_and_recorded(lea, organisation):
    answer = lea.post(f"{PAGE}R03/", {"days": "90, 45 7", "is_on": "on"}, follow=True)

    assert "90, 45, 7" in answer.content.decode()
    kept = RuleSetting.objects.get(organisation=organisation)
    assert (kept.rule, kept.days, kept.is_on) == ("R03", [90, 45, 7], True)
    entry = AuditEntry.objects.get(action="rule.changed")
    assert '"rule":"R03"' in entry.detail


def test_rule_is_switched_off_and_nothing_else(lea):
    lea.post(f"{PAGE}R12/", {"days_1": "30"})

    kept = RuleSetting.objects.get()
    assert (kept.rule, kept.days, kept.is_on) == ("R12", [], False)


def test_saving_what_already_stands_is_recorded_once(lea):
    for _time in range(2):
        lea.post(f"{PAGE}R12/", {"days_1": "20", "is_on": "on"})

    assert AuditEntry.objects.filter(action="rule.changed").count() == 1


@pytest.mark.parametrize(
    ("rule", "typed"),
    [
        ("R03", {"days": ""}),
        ("R03", {"days": "-3"}),
        ("R03", {"days": "3.5"}),
        ("R03", {"days": "3701"}),
        ("R03", {"days": "7, 30"}),
        ("R03", {"days": "30, 30"}),
        ("R03", {"days": "٣٠"}),
        ("R03", {"days": "60, 50, 40, 30, 20, 10, 0"}),
        ("R15", {"days": "30, 7"}),
        ("R02", {"days_1": "7", "days_2": "14"}),
        ("R02", {"days_1": "7", "days_2": "14", "days_3": "5000"}),
    ],
)
def test_days_that_a_rule_cannot_have_are_refused_and_said(rule, typed, lea):
    answer = lea.post(f"{PAGE}{rule}/", typed | {"is_on": "on"})

    assert answer.status_code == 422
    assert answer.context["form"].errors
    assert not RuleSetting.objects.exists()


@pytest.mark.parametrize("rule", ["R09", "P01", "R99", "r03"])
def test_what_is_no_rule_to_change_is_not_found(rule, lea):
    assert lea.get(f"{PAGE}{rule}/").status_code == 404


def test_rules_of_another_group_stay(lea, other_organisation):
    RuleSetting.objects.create(organisation=other_organisation, rule="R03", days=[5])

    assert "60, 30, 0" in lea.get(PAGE).content.decode()
