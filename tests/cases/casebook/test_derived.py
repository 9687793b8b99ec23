"""What follows from what is told: the term that is over, and what cannot all be true."""

from datetime import date

import pytest

from cases.casebook.claims import add_claim, choose_claim, take_back
from cases.casebook.derived import contract_extended, contradictions
from cases.casebook.fates import FREE_OF_CONTRACT
from cases.casebook.models import Case, Claim
from cases.casebook.services import add_status, open_case
from cases.casebook.vocabularies import Status
from people.dates.fuzzy import FuzzyDate
from people.registry.entries import NewName, NewPerson

RAJAN = NewPerson(names=(NewName("Rajan Invented"),))
ENDED = date(2025, 12, 2)


@pytest.fixture
def say(coordinator):
    """Open a case with some facts and return how to say more of it."""

    class Said:
        def __init__(self, **facts):
            self.case = open_case(by=coordinator, person=RAJAN, **facts)

        def claim(self, about, code="", on=None, **told):
            on = FuzzyDate(on) if on else None
            told = {"case": self.case, "by": coordinator, "about": about, "code": code} | told
            return add_claim(on=on, **told)

        def words(self):
            self.case = Case.objects.get(pk=self.case.pk)
            return " ".join(contradictions(self.case, Claim.objects.filter(case=self.case)))

    return Said


def signed(day="2024-12-02", months=12, status=Status.SERVING) -> Case:
    return Case(status=status, contract_signed=FuzzyDate(day), contract_term_months=months)


def test_contract_is_extended_the_day_after_its_end() -> None:
    assert contract_extended(signed(), ENDED) == ""
    assert contract_extended(signed(), date(2025, 12, 3)) == (
        "Contract ended 2025-12-02, no discharge on record: treat as extended"
    )


def test_contract_of_a_rough_day_ended_by_the_last_it_can_be() -> None:
    case = signed("2024-12")

    assert contract_extended(case, date(2025, 12, 31)) == ""
    assert "Contract ended by 2025-12-31" in contract_extended(case, date(2026, 1, 1))


@pytest.mark.parametrize("status", Status.values)
def test_only_whom_no_army_holds_is_free_of_his_contract(status) -> None:
    case = signed(status=status)

    assert bool(contract_extended(case, date(2027, 1, 1))) == (status not in FREE_OF_CONTRACT)


def test_nothing_is_extended_of_which_no_end_is_known() -> None:
    assert contract_extended(Case(contract_term_months=12), date(2027, 1, 1)) == ""
    assert contract_extended(signed(months=None), date(2027, 1, 1)) == ""


def test_death_that_is_claimed_contradicts_a_living_status(say) -> None:
    said = say(status="serving")
    assert said.words() == ""

    death = said.claim("death", "died", "2024-05", is_chosen=False)
    assert "A death is claimed, and the status is “Serving”." in said.words()

    take_back(row=death, by=death.made_by)
    assert said.words() == ""


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        ({"left_home": FuzzyDate("2024-06")}, "before home was left"),
        ({"contract_signed": FuzzyDate("2024-06-02")}, "before the contract was signed"),
        ({"last_contact": FuzzyDate("2024-07")}, "last contact is said to be after the death"),
    ],
)
@pytest.mark.parametrize(("about", "code"), [("death", "died"), ("status", "killed_unconfirmed")])
def test_death_at_a_day_that_cannot_be_is_kept_and_warned_of(say, fact, words, about, code):
    said = say(status="killed_unconfirmed", **fact)

    said.claim(about, code, "2024-05-31")

    assert words in said.words()


def test_days_that_may_fit_are_no_contradiction(say) -> None:
    said = say(status="killed_unconfirmed", left_home=FuzzyDate("2024-05"))

    said.claim("death", "died", "2024-05")

    assert said.words() == ""


def test_fates_that_follow_each_other_are_no_contradiction(say, coordinator) -> None:
    said = say(status="training", status_on=FuzzyDate("2024"))
    for status, on in (("serving", "2024-03"), ("missing", None), ("pow", None)):
        add_status(case=said.case, by=coordinator, status=status, on=FuzzyDate(on) if on else None)

    assert said.words() == ""


def test_other_word_of_the_same_time_is_named_as_such(say) -> None:
    said = say(status="serving", status_on=FuzzyDate("2024-05"))

    other = said.claim("status", "killed_unconfirmed", "2024-05-20", is_chosen=False)
    assert said.words() == ("Status: “Killed, not confirmed” is claimed as well, of 20 May 2024.")

    choose_claim(row=other, by=other.made_by, version=said.case.version)
    assert said.words() == ""


def test_pathways_that_differ_and_later_contacts_are_named(say) -> None:
    said = say(pathway="job_fraud", last_contact=FuzzyDate("2024-05-01"))
    said.claim("pathway", "voluntary", is_chosen=False)
    said.claim("last_contact", on="2024-04-01", is_chosen=False)
    said.claim("last_contact", on="2024-06-01", is_chosen=False)

    assert said.words() == (
        "A later contact is claimed, of 1 June 2024. "
        "Pathway: “Of his or her own will” is claimed as well."
    )
