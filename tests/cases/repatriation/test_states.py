"""The whole table, written down a second time and compared pair by pair."""

from itertools import product

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from cases.repatriation.services import move
from cases.repatriation.states import MOVES, find_move, next_states
from cases.repatriation.vocabularies import FINAL, State
from people.accounts.roles import Permission
from people.dates import clock

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

STATES = [str(state) for state in State]
NOT_FINAL = [state for state in STATES if state not in FINAL]
C, K = "caseworker", "coordinator"
TABLE = {
    ("draft", "ready"): C,
    ("ready", "sent"): C,
    ("ready", "draft"): C,
    ("sent", "acknowledged"): C,
    ("sent", "info_requested"): C,
    ("acknowledged", "info_requested"): C,
    ("info_requested", "sent"): C,
    ("sent", "answered"): C,
    ("acknowledged", "answered"): C,
    ("answered", "granted"): K,
    ("answered", "refused"): K,
    ("answered", "sent"): K,
    ("answered", "closed"): K,
    ("sent", "closed"): K,
    ("acknowledged", "closed"): K,
    ("refused", "appealed"): K,
    ("refused", "closed"): K,
    ("appealed", "granted"): K,
    ("appealed", "refused"): K,
    ("appealed", "closed"): K,
    ("granted", "fulfilled"): C,
    ("granted", "refused"): K,
    ("fulfilled", "closed"): K,
    **{(state, "withdrawn"): K for state in NOT_FINAL},
    **{(state, "suspended"): K for state in NOT_FINAL if state != "suspended"},
    **{("suspended", state): K for state in NOT_FINAL if state != "suspended"},
}
PAIRS = list(product(STATES, STATES))


@pytest.fixture
def mover(request_in, make_addressee, coordinator):
    """Make any move, with all that any move may need."""
    embassy = make_addressee("embassy_home_in_ru", "Embassy (invented)")

    def make_the_move(request, to, **said):
        lawful = MOVES.get((request.state, to))
        everything = {
            "by": coordinator,
            "note": "Said on the telephone",
            "channel": "post",
            "outcome": lawful.outcomes[0] if lawful and lawful.outcomes else "",
            "due_on": clock.today().replace(year=clock.today().year + 1, day=1),
            "review_on": clock.today().replace(year=clock.today().year + 1, day=1),
            "addressee": embassy,
            "fact": "arrival",
        }
        return move(request=request, to=to, **(everything | said))

    return make_the_move


def standing_in(request_in, state, to):
    """A request for which the pair has nothing against it but the table."""
    held = to if state == "suspended" and to not in (*FINAL, "suspended") else "draft"
    found = request_in(state, held_state=held if state == "suspended" else "", chases=2)
    if state == "appealed":
        ends = {"granted": "granted", "refused": "refused"}.get(to, "withdrawn")
        request_in(ends, parent=found)
    return found


@pytest.mark.parametrize(("state", "to"), PAIRS)
def test_move_goes_where_the_table_says_and_nowhere_else(state, to, request_in, mover):
    request = standing_in(request_in, state, to)

    if (state, to) in TABLE:
        mover(request, to)
    else:
        with pytest.raises(ValidationError):
            mover(request, to)

    request.refresh_from_db()
    assert request.state == (to if (state, to) in TABLE else state)
    assert request.steps.filter(from_state=state).count() == ((state, to) in TABLE)


@pytest.mark.parametrize(("pair", "role"), TABLE.items())
def test_move_asks_for_the_permission_of_the_table(pair, role, request_in, mover, caseworker):
    request = standing_in(request_in, *pair)

    if role == C:
        assert mover(request, pair[1], by=caseworker).state == pair[1]
    else:
        with pytest.raises(PermissionDenied):
            mover(request, pair[1], by=caseworker)


@pytest.mark.parametrize("state", STATES)
def test_next_states_draws_exactly_the_moves_that_move_accepts(state, request_in, coordinator):
    request = request_in(state, chases=2)

    drawn = {move.target for move in next_states(request, coordinator)}

    assert drawn == {to for to in STATES if find_move(request, to)}
    assert drawn <= {to for start, to in TABLE if start == state}


def test_next_states_leaves_decisions_to_those_who_may_decide(request_in, caseworker):
    sent = request_in("sent", chases=2)

    drawn = [move.target for move in next_states(sent, caseworker)]

    assert drawn == ["acknowledged", "answered", "info_requested"]


def test_next_states_offers_a_partner_nothing(request_in, partner):
    assert next_states(request_in("answered"), partner) == []


def test_suspended_goes_back_only_to_where_it_was(request_in, mover):
    request = request_in("suspended", held_state="ready")

    with pytest.raises(ValidationError, match="goes back to “Ready to send”"):
        mover(request, "draft")

    assert mover(request, "ready").held_state == ""


@pytest.mark.parametrize("chases", [0, 1])
def test_closing_without_answer_waits_for_two_chases(chases, request_in, mover, coordinator):
    request = request_in("sent", chases=chases)

    with pytest.raises(ValidationError, match="at least twice"):
        mover(request, "closed")

    assert "closed" not in [move.target for move in next_states(request, coordinator)]


def test_every_final_state_is_an_end():
    assert {start for start, _to in MOVES} == set(NOT_FINAL)


def test_moves_that_decide_are_not_the_caseworkers():
    deciding = {pair for pair, role in TABLE.items() if role == K}

    assert deciding == {
        pair for pair, move in MOVES.items() if move.permission == Permission.DECIDE_REQUEST
    }
