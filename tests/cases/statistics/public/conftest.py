import pytest

from cases.statistics.public import preparing
from cases.statistics.public.correcting import agree_to_correct, ask_to_correct
from tests.cases.statistics.public.people import cases, published
from tests.cases.statistics.public.registers import alphabetical
from tests.conftest import _member


@pytest.fixture(autouse=True)
def drawn(monkeypatch):
    """Nothing falls by lot, and all groups draw alike: figures can be asked for by name."""
    monkeypatch.setattr(preparing, "draw_of", lambda _group: alphabetical)


@pytest.fixture
def second(organisation):
    """Sam coordinates the group beside Lea."""
    return _member(organisation, "sam", "coordinator")


@pytest.fixture
def register(organisation, caseworker):
    for nationality, status, number in [
        *(("KEN", "serving", 25), ("KEN", "killed", 3), ("KEN", "killed_unconfirmed", 12)),
        *(("IRQ", "serving", 13), ("IRQ", "missing", 22), ("BGD", "missing", 31)),
        *(("BGD", "remains_returned", 24), ("ZAF", "pow", 4), ("UGA", "returned", 9)),
        *(("KEN", "at_risk", 40), ("KEN", "prevented", 40)),
    ]:
        cases(organisation, caseworker, number, nationality=nationality, status=status)
    cases(organisation, caseworker, 20, nationality="KEN", status="serving", side="UKR")


@pytest.fixture
def publication(coordinator, second, register):
    """Figures of the register that anybody can read."""
    return published(coordinator, second)


@pytest.fixture
def correct(coordinator, second):
    """Have something said of public figures by two."""

    def said(**told):
        agree_to_correct(proposed=ask_to_correct(**told, by=coordinator), by=second)

    return said
