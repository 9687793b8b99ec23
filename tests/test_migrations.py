"""A new place is made in one step; it must end where the single steps end."""

import pytest
from django.db.migrations.autodetector import MigrationAutodetector
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.state import ProjectState

SQUASHED = [
    ("people", "0001_squashed_0008_reader_and_pulse"),
    ("cases", "0001_squashed_0010_outside_lists"),
]


@pytest.fixture(scope="module")
def loader() -> MigrationLoader:
    return MigrationLoader(None, replace_migrations=False)


def state_at(loader: MigrationLoader, nodes: list[tuple[str, str]]) -> ProjectState:
    state: ProjectState = loader.project_state(nodes)
    for key in [key for key in state.models if key[0] not in ("people", "cases")]:
        state.remove_model(*key)
    return state


def differences(loader: MigrationLoader, left: ProjectState, right: ProjectState) -> list[str]:
    found = MigrationAutodetector(left, right).changes(graph=loader.graph)
    return [step.describe() for made in found.values() for one in made for step in one.operations]


def test_one_step_ends_where_the_single_steps_end(loader):
    single = [loader.disk_migrations[name].replaces[-1] for name in SQUASHED]

    by_steps, at_once = state_at(loader, single), state_at(loader, SQUASHED)

    assert len(at_once.models) > 70
    assert differences(loader, by_steps, at_once) == []
    assert differences(loader, at_once, by_steps) == []


@pytest.mark.parametrize("squashed", SQUASHED, ids=lambda name: name[0])
def test_one_step_replaces_all_steps_up_to_its_name(loader, squashed):
    app, name = squashed
    last = name.partition("_squashed_")[2]

    steps = sorted(
        step for at, step in loader.disk_migrations if at == app and "squashed" not in step
    )

    replaced = [step for _app, step in loader.disk_migrations[squashed].replaces]
    assert replaced == steps[: steps.index(last) + 1]


def test_new_place_is_made_in_one_step():
    plan = MigrationLoader(None).graph.nodes

    assert set(SQUASHED) <= plan.keys()
    assert not [node for node in plan if node[1].startswith("0002") and node[0] == "people"]
