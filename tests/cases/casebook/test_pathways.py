"""What is asked on each pathway, and what the facts suggest of the means."""

import pytest

from cases.casebook.pathways import asks, depends, money_kinds, usual
from cases.casebook.services import FACTS
from cases.casebook.suggestions import from_facts, plain_means
from cases.casebook.validators import check_facts
from cases.casebook.vocabularies import Pathway
from people.dates.fuzzy import FuzzyDate

DEPENDING = sorted(fact for fact in FACTS if depends(fact))
# The man of the story: a cleaner by promise, a paper in Russian that nobody translated.
CLEANER = {
    "promised_role": "cleaner",
    "contract_signed": FuzzyDate("2024-12-02"),
    "contract_language": "rus",
    "contract_translated": "no",
}


@pytest.mark.parametrize("pathway", ["convict", "pretrial_detainee"])
def test_prisoner_is_asked_of_his_prison_and_of_no_journey(pathway):
    asked = {fact for fact in FACTS if asks(pathway, fact)}

    assert {"prison", "article", "inducements", "recruited_kind"} <= asked
    assert not asked & {"visa_kind", "visa_expires_on", "recruiter", "recruited_country"}
    assert "fee_paid" not in money_kinds(pathway)
    assert usual(pathway)["recruited_kind"] == "prison"


@pytest.mark.parametrize("pathway", ["unknown", "other", "disputed", ""])
def test_where_the_pathway_is_open_everything_is_asked(pathway):
    assert all(asks(pathway, fact) for fact in FACTS)
    assert "fee_paid" in money_kinds(pathway)
    assert usual(pathway) == {}


def test_somebody_defrauded_is_asked_of_agent_and_visa_and_of_no_prison():
    assert asks("job_fraud", "recruiter")
    assert asks("job_fraud", "visa_kind")
    assert not asks("job_fraud", "prison")


def test_each_depending_fact_is_a_fact_and_asked_on_some_pathway():
    assert DEPENDING
    for fact in DEPENDING:
        assert any(asks(pathway, fact) for pathway in Pathway.values)
        assert not all(asks(pathway, fact) for pathway in Pathway.values)
    for pathway in Pathway.values:
        check_facts(usual(pathway))
        assert all(asks(pathway, name) for name in usual(pathway))


def test_promise_of_a_cleaner_and_an_unread_paper_are_plain():
    assert plain_means(CLEANER) == ["deception_job", "language_barrier"]


@pytest.mark.parametrize(
    ("told", "plain"),
    [
        ({"speaks_russian": "yes"}, ["deception_job"]),
        ({"languages": ["nep", "rus"]}, ["deception_job"]),
        ({"contract_translated": "yes"}, ["deception_job"]),
        ({"contract_translated": ""}, ["deception_job"]),
        ({"contract_language": ""}, ["deception_job"]),
        ({"role_actual": "Cleaner"}, ["language_barrier"]),
        ({"role_actual": "assault group"}, ["deception_job", "language_barrier"]),
        ({"promised_role": "driver for the army"}, ["language_barrier"]),
        ({"contract_signed": None}, ["language_barrier"]),
        (
            {"contract_signed": None, "contract_exists": "yes"},
            ["deception_job", "language_barrier"],
        ),
        ({"pathway": "voluntary"}, ["language_barrier"]),
        ({"status": "at_risk"}, []),
    ],
)
def test_what_is_not_plain_is_not_suggested(told, plain):
    assert plain_means({**CLEANER, **told}) == plain


def test_longer_term_than_promised_is_plain_and_the_place_is_not():
    term = {"promised_term_months": 6, "contract_term_months": 12}
    place = {"promised_place": "Kazan", "at_front": "yes"}

    assert plain_means(term) == ["deception_term"]
    assert plain_means({**term, "contract_term_months": 6}) == []
    assert plain_means({"promised_term_months": 6, "contract_open_ended": "yes"}) == [
        "deception_term"
    ]
    assert [(each.code, each.is_plain) for each in from_facts(place)] == [
        ("deception_place", False)
    ]
