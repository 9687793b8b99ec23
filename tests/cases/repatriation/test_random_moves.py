"""Thousands of moves at random, lawful and not: what is written always replays to what stands."""

from collections import Counter
from datetime import timedelta
from random import Random

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from cases.access.models import Consent
from cases.repatriation.kinds import kind_of
from cases.repatriation.models import Request, RequestStep
from cases.repatriation.services import chase, move, open_request
from cases.repatriation.states import MOVES
from cases.repatriation.vocabularies import FINAL, WAITING, RequestKind, State, Wish
from people.audit.models import AuditEntry
from people.dates import clock
from people.vault.fields import columns_of
from tests.papers import waived

OPEN_AT_ONCE = 8
ROW = (
    *("state", "held_state", "since", "sent_on", "due_on", "answered_on", "chases", "version"),
    *("outcome", "channel", "addressee_id"),
)


def lawful_values(move, kind, *, on, other, random):
    """Return what the table asks of a move, as `move()` takes it."""
    ahead = on + timedelta(days=random.randint(1, 60))
    known = {
        "on": on,
        "note": "Said on the telephone",
        "channel": "post",
        "their_ref": "77/B",
        "fact": random.choice(kind_of(kind).fulfilled_by),
        "answer_as_of": on - timedelta(days=random.randint(0, 9)),
        "outcome": random.choice(move.outcomes) if move.outcomes else "",
        "due_on": ahead,
        "review_on": ahead,
        "addressee": other,
    }
    return {name: known[name] for name in move.fields}


def replayed(steps):
    """Follow steps along the table and return what a request must say after them."""
    state, held, since, chases, answered_on, moves = "", "", None, 0, None, 0
    for left, reached, on in steps:
        assert left == state
        if left == reached:
            assert state in WAITING
            chases += 1
            continue
        assert not left or (left, reached) in MOVES
        moves += 1
        if reached == "sent" and left != "suspended":
            chases, answered_on = 0, None
        if reached == "answered" and left != "suspended":
            answered_on = on
        assert left != "suspended" or reached in (held, "withdrawn")
        held = left if reached == "suspended" else ""
        state, since = reached, on
    return {
        "state": state,
        "held_state": held,
        "since": since,
        "chases": chases,
        "answered_on": answered_on,
        "version": moves,
    }


def written_of(requests):
    """Return of each request its row and its steps, in two queries."""
    rows = {row.pop("id"): row for row in requests.values("id", *ROW)}
    steps = {pk: [] for pk in rows}
    told = RequestStep.objects.filter(request__in=requests).order_by("made_at", "id")
    for pk, *step in told.values_list("request", "from_state", "to_state", "on"):
        steps[pk].append(tuple(step))
    return {pk: (row, steps[pk]) for pk, row in rows.items()}


def check(row, steps):
    expected = replayed(steps)
    assert {name: row[name] for name in expected} == expected
    waits = bool({row["state"], row["held_state"]} & set(WAITING))
    assert bool(row["due_on"]) == waits
    assert not waits or row["sent_on"]


def newest_line():
    return AuditEntry.objects.latest("sequence").sequence


class Driver:
    """Moves requests of two cases, a few at once, and opens new ones where some have ended."""

    def __init__(self, seed, cases, addressees, workers):
        self.random = Random(seed)
        self.cases, self.addressees = cases, addressees
        self.caseworker, self.coordinator = workers
        self.made, self.refused = Counter(), 0
        self.first_day = clock.today() - timedelta(days=700)

    def go(self, times):
        for _time in range(times):
            self.step(self.one_of_the_open())
        for row, steps in written_of(Request.objects.all()).values():
            check(row, steps)

    def one_of_the_open(self):
        under_way = list(Request.objects.exclude(state__in=FINAL))
        if len(under_way) < OPEN_AT_ONCE:
            under_way.append(self.open())
        return self.random.choice(under_way)

    def open(self):
        opened = open_request(
            case=self.random.choice(self.cases),
            by=self.caseworker,
            kind=self.random.choice(RequestKind.values),
            addressee=self.random.choice(self.addressees),
            on=self.first_day,
        )
        if opened.kind == RequestKind.POW_RETURN:
            # Written past its service: here versions count moves alone.
            opened.wish = self.random.choice([Wish.HOME, Wish.HOME, Wish.STAY])
            opened.save(update_fields=columns_of(Request, "wish"))
        return waived(opened)

    def step(self, request):
        mine = Request.objects.filter(pk=request.pk)
        before, last = written_of(mine)[request.pk], newest_line()
        to, said = self.something(request, max(on for *_, on in before[1]))
        act = chase if to == "chase" else move
        if act is move:
            said["to"] = to
        try:
            act(request=request, **said)
        except (ValidationError, PermissionDenied):
            self.refused += 1
            assert written_of(mine)[request.pk] == before
            assert newest_line() == last
            return
        self.made[request.state if to == "chase" else (request.state, to)] += 1
        row, steps = written_of(mine)[request.pk]
        check(row, steps)
        assert len(steps) == len(before[1]) + 1
        assert row["version"] == before[0]["version"] + (act is move)
        assert newest_line() > last

    def something(self, request, last):
        """Mostly what the table allows, with all that it asks; else anything, spoilt somehow."""
        on = min(last + timedelta(days=self.random.randint(0, 3)), clock.today())
        ways = [to for left, to in MOVES if left == request.state and self.is_likely(to)]
        if request.state in WAITING:
            ways += ["chase"] * 2
        if not ways or self.random.random() < 0.15:
            ways = [*State.values, "chase", "nonsense"]
        to = self.random.choice(ways)
        lawful = MOVES.get((request.state, to))
        said = {"on": on, "by": self.coordinator}
        if lawful:
            other = self.random.choice(self.addressees)
            said |= lawful_values(lawful, request.kind, on=on, other=other, random=self.random)
        if self.random.random() < 0.2:
            said = self.spoilt(said)
        return to, said if to != "chase" else {name: said[name] for name in ("on", "by")}

    def is_likely(self, to):
        return to not in ("suspended", "withdrawn") or self.random.random() < 0.15

    def spoilt(self, said):
        spoil = self.random.choice(["day", "early", "who", "seen", "left out", "outcome"])
        if spoil == "day":
            return said | {"on": clock.today() + timedelta(days=1)}
        if spoil == "early":
            return said | {"on": self.first_day - timedelta(days=1)}
        if spoil == "who":
            return said | {"by": self.caseworker}
        if spoil == "left out":
            name = self.random.choice([name for name in said if name not in ("by", "on")] or ["x"])
            return {key: value for key, value in said.items() if key != name}
        return said | ({"seen": "draft"} if spoil == "seen" else {"outcome": "no_answer"})


@pytest.fixture
def driver(make_case, make_addressee, caseworker, coordinator):
    cases = [make_case(1, status="returned"), make_case(2, status="killed")]
    for case in cases:
        Consent.objects.create(
            case=case,
            given_by="next_of_kin",
            method="written",
            given_on=clock.today() - timedelta(days=800),
            scopes=["home_state", "law_enforcement_home", "icrc"],
            recorded_by=caseworker,
        )
    kinds = ["mfa_home", "court", "icrc_cta", "consular_dept_home"]
    addressees = [make_addressee(kind, f"Office {kind} (invented)") for kind in kinds]

    def make(seed):
        return Driver(seed, cases, addressees, (caseworker, coordinator))

    return make


@pytest.mark.django_db(databases=["default", "keys"])
@pytest.mark.parametrize(
    "times",
    [pytest.param(2000, id="2000"), pytest.param(10000, id="10000", marks=pytest.mark.soak)],
)
def test_history_replays_to_what_stands_after_any_moves(times, driver):
    driven = driver(seed=20)

    driven.go(times)

    assert driven.refused > times / 20
    moved = {pair for pair in driven.made if isinstance(pair, tuple)}
    assert {to for _left, to in moved} == set(State.values)
    assert set(WAITING) <= driven.made.keys()
    assert len(moved) > len(MOVES) * 0.7
