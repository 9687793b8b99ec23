"""Every action belongs to one group that a reader can ask for."""

import pytest

from people.audit.actions import Action
from people.audit.groups import _BY_ACTION, _BY_WORD, Group, actions_in, group_of


@pytest.mark.parametrize("action", Action.values)
def test_action_has_a_group_of_its_own(action):
    assert action in _BY_ACTION or action.partition(".")[0] in _BY_WORD


def test_groups_part_the_actions():
    assert sorted(action for group in Group.values for action in actions_in(group)) == sorted(
        Action.values
    )
    assert all(actions_in(group) for group in Group.values)


def test_looks_reveals_and_changes_are_told_apart():
    told = {action: group_of(action) for action in ("case.consulted", "case.changed")}

    assert told == {"case.consulted": "looks", "case.changed": "casework"}
    assert group_of("value.revealed") == group_of("glass.broken") == "sealed"
