"""The description of the API is true: whatever is asked, by whichever key, is answered as it says.

Calls are invented from the description alone, right ones and wrong ones, and each answer is held
against it by all checks of schemathesis. Each call is taken back, so that all find the same world.
A test key differs in what it finds, not in what answers it: it is no role of its own here.
"""

from collections import Counter

import pytest
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st
from schemathesis.checks import CHECKS
from schemathesis.generation import GenerationMode

from tests.cases.api.contract.fitting import fit, has_words
from tests.cases.api.contract.operations import OPERATIONS, SCHEMA, find
from tests.cases.api.contract.world import Held

pytestmark = pytest.mark.django_db
WHOLE = "whole"
# What a key without the right to it is answered, whatever it asks.
SHUT = {"without scopes": {400, 403, 404}, "forged": {401, 404}, "none": {401, 404}}
ROLES = (WHOLE, *SHUT)
MODES = list(GenerationMode)
EXAMPLES, MANY = 50, 1000
# Of the calls that go to the edges of what is described, so many of each operation.
EDGES = 50
# What is not asked of an operation, and why.
EXCEPT = {
    ("submissions_create_many", "negative_data_rejection"): (
        "each of many is answered in its place, in an answer of 200"
    ),
}
# Where a call is not made to fit (fitting.py): it may be refused for what only a room can judge.
UNFITTED = "positive_data_acceptance"


def test_answers_are_as_described(world, subtests):
    for name in OPERATIONS:
        with subtests.test(name):
            keeps_its_word(world, name, examples=EXAMPLES, edges=EDGES)


@pytest.mark.soak
def test_answers_are_as_described_to_a_thousand(world, subtests, capsys):
    for name in OPERATIONS:
        with subtests.test(name):
            answered = keeps_its_word(world, name, examples=MANY)
            with capsys.disabled():
                print(f"\n{name}: {answered}")


def test_what_is_not_asked_is_told(capsys):
    """An exception is one of a check and an operation that are there."""
    checks = {check.__name__ for check in CHECKS.get_all()}
    for (name, check), reason in EXCEPT.items():
        assert name in OPERATIONS
        assert check in checks
        with capsys.disabled():
            print(f"\nNOT ASKED of {name}: {check}, for {reason}")


def keeps_its_word(world, name, *, examples, edges=None):
    """Ask an operation in all ways; return how often it answered each role with what."""
    answered = {role: Counter() for role in ROLES}
    ask(world, name, answered, examples=examples)
    go_to_the_edges(world, name, answered[WHOLE], most=edges)
    assert answered[WHOLE][success_of(name)], answered
    for role, statuses in SHUT.items():
        assert answered[role].keys() <= statuses, answered
    assert all(told.total() >= examples for told in answered.values()), answered
    return answered


def ask(world, name, answered, *, examples):
    """Ask by examples of both kinds, and each role by each of them.

    To invent a call takes twice as long as to answer it: what is asked by one is asked by all.
    """
    operation = find(name)
    cases = st.one_of([operation.as_strategy(generation_mode=mode) for mode in MODES])

    @settings(
        max_examples=examples,
        derandomize=examples == EXAMPLES,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(case=cases, is_fit=st.sampled_from([True, True, True, False]))
    def answers(case, is_fit):
        if is_fit:
            fit(case, world)
        excluded = [] if is_fit or not has_words(case) else [UNFITTED]
        for role in ROLES:
            note(f"Asked with the key: {role}")
            answered[role][checked(world, case, name, role, excluded, answered[role])] += 1

    answers()


def go_to_the_edges(world, name, answered, most=None):
    """Ask at the edges: the shortest, the longest, one too many, one too few, another method."""
    operation = find(name)
    config = SCHEMA.config.generation_for(operation=operation, phase="coverage")
    cases = list(
        SCHEMA.iter_coverage_cases(operation, generation_modes=MODES, generation_config=config)
    )
    step = max(1, len(cases) // most) if most else 1
    for case in cases[::step]:
        fit(case, world)
        answered[checked(world, case, name, WHOLE, [], answered)] += 1


def checked(world, case, name, role, excluded, answered):
    """Ask, and hold the answer against the description; return its status."""
    if answered[success_of(name)]:
        # Asked without a key and with a wrong one, once for each operation.
        excluded = [*excluded, "ignored_auth"]
    excluded = [*excluded, *(check for operation, check in EXCEPT if operation == name)]
    checks = [check for check in CHECKS.get_all() if check.__name__ not in excluded]
    # Answers come as they are, and not compressed: they are read as they come.
    headers = {**world.headers[role], "Accept-Encoding": "identity"}
    answer = Held.taken_back(lambda: case.call_and_validate(headers=headers, checks=checks))
    return answer.status_code


def success_of(name):
    [success] = (int(each) for each in find(name).responses.status_codes if each[0] == "2")
    return success
