"""What a search may cost: the rarest tokens alone, and none that too many carry."""

import pytest

from people.registry.index import asking
from people.registry.index.asking import most_opened, question_of
from people.registry.index.generations import searched
from people.registry.index.writing import cap_for
from people.registry.models import NameToken

pytestmark = pytest.mark.django_db


@pytest.fixture
def carriers(organisation):
    """How many carry each token that is looked up for a text, as they are looked up."""

    def counted(text):
        question = question_of(text, index=searched(), organisation_id=organisation.id)
        return [NameToken.objects.filter(token=one.token).count() for one in question.postings]

    return counted


def test_rarest_are_looked_up_while_the_budget_lasts(register, carriers, monkeypatch):
    for given in ("Asha", "Rekha", "Divya", "Kamala"):
        register(f"{given} Thapa")
    everything = carriers("Kamala Thapa")
    assert {1, 4} <= {*everything}

    monkeypatch.setattr(asking, "_POSTINGS", (sum(everything) - 1,) * 2)

    within = carriers("Kamala Thapa")
    assert within == sorted(everything)[: len(within)]
    assert 1 < len(within) < len(everything)


def test_one_token_is_looked_up_however_many_carry_it(register, carriers, search, monkeypatch):
    monkeypatch.setattr(asking, "_POSTINGS", (1, 1))
    persons = [register("Thapa") for _ in range(3)]

    assert carriers("Thapa") == [3]
    assert {row.person for row in search("Thapa")} == {*persons}


def test_what_a_search_may_open_grows_with_the_group():
    assert [most_opened(persons) for persons in (1, 100_000, 550_000, 10**7)] == [80, 80, 160, 240]


def test_token_is_too_common_beyond_a_hundred_persons_and_one_in_a_thousand():
    assert [cap_for(persons) for persons in (1, 700, 100_000, 250_000)] == [100, 100, 100, 250]
