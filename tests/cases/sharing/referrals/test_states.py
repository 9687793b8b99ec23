"""Every pair of states, tried by everybody: who may, who may not, and who sees nothing."""

from itertools import product

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction

from cases.access.services import let_work_on
from cases.sharing.referrals.models import Referral
from cases.sharing.referrals.services import move
from cases.sharing.referrals.states import MOVES, next_states
from cases.sharing.referrals.vocabularies import FINAL, OPEN, ReferralState

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

PARTNERS = {("sent", "accepted"), ("sent", "refused"), ("accepted", "done")}
GROUPS = {("sent", "revoked"), ("accepted", "revoked")}
# What each may move, or None for who does not even see it.
MAY = {
    "caseworker": GROUPS,
    "coordinator": GROUPS,
    "lawyer": GROUPS,
    "intake": set(),
    "partner": PARTNERS,
    "reader": PARTNERS,
    "narrow_key": set(),
    "second_key": None,
    "colleague": None,
    "stranger": None,
    "auditor": None,
    "admin": None,
    "traveller": None,
}


@pytest.fixture
def actors(request, case, share, coordinator, second_partner):
    share(case)
    # That another partner reads the case opens nothing of what the first was asked.
    share(case, organisation=second_partner)
    found = {name: request.getfixturevalue(name) for name in MAY}
    for name in ("lawyer", "intake", "traveller"):
        let_work_on(case=case, member=found[name], by=coordinator)
    return found


def tried(referral, to, by):
    """Return what becomes of a move, and take it back."""
    try:
        with transaction.atomic():
            move(referral=referral, to=to, by=by, text="Said", reason=_reason(to))
            transaction.set_rollback(True)
    except Referral.DoesNotExist:
        return "not seen"
    except PermissionDenied:
        return "may not"
    except ValidationError as error:
        return error.code
    return "moved"


def _reason(to):
    return "capacity" if to == "refused" else ""


def expected(pair, may):
    if may is None:
        return "not seen"
    if pair[0] == pair[1]:
        return "stale"
    if pair not in PARTNERS | GROUPS:
        return "unlawful"
    return "moved" if pair in may else "may not"


@pytest.mark.parametrize("start", ReferralState.values)
def test_each_moves_what_is_his_and_nothing_else(start, actors, case, refer):
    referral = refer(case)
    Referral.objects.filter(pk=referral.pk).update(state=start)
    referral.refresh_from_db()

    seen = {
        (name, to): tried(referral, to, actors[name])
        for name, to in product(MAY, ReferralState.values)
    }

    assert seen == {
        (name, to): expected((start, to), MAY[name])
        for name, to in product(MAY, ReferralState.values)
    }


def test_buttons_are_the_moves_of_the_table(actors, case, refer):
    referral = refer(case)
    for start in ReferralState.values:
        referral.state = start
        for name, may in MAY.items():
            shown = {(start, move.target) for move in next_states(referral, actors[name])}
            # Who sees nothing is asked nothing: of a member elsewhere the role alone is known.
            if may is not None:
                assert shown == {pair for pair in may if pair[0] == start}


def test_table_has_no_way_out_of_the_end_and_a_way_out_of_all_else():
    starts = {start for start, _target in MOVES}

    assert starts == set(OPEN)
    assert set(FINAL) == set(ReferralState) - starts
    assert {target for _start, target in MOVES} == {*FINAL, ReferralState.ACCEPTED}
