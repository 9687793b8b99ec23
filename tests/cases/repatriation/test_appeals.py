"""A refused request and the appeal that decides how it ends."""

import pytest
from django.core.exceptions import ValidationError

from cases.repatriation.appeals import appeal_ends
from cases.repatriation.services import move

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def appealed(request_in, make_addressee, coordinator):
    refused = request_in("refused", outcome="refused")
    return move(
        request=refused, to="appealed", by=coordinator, addressee=make_addressee("nhrc_home")
    )


def test_appeal_makes_a_draft_to_the_new_addressee(appealed, coordinator):
    child = appealed.appeals.get()

    assert (child.state, child.kind, child.case) == ("draft", appealed.kind, appealed.case)
    assert child.addressee.kind == "nhrc_home"
    assert child.steps.get().made_by == coordinator


def test_appeal_goes_to_somebody_else_of_the_same_group(
    request_in, make_addressee, other_organisation, coordinator
):
    refused = request_in("refused")
    foreign = make_addressee(organisation=other_organisation)

    for addressee in (refused.addressee, foreign):
        with pytest.raises(ValidationError) as error:
            move(request=refused, to="appealed", by=coordinator, addressee=addressee)
        assert list(error.value.message_dict) == ["addressee"]

    refused.refresh_from_db()
    assert (refused.state, refused.appeals.count()) == ("refused", 0)


@pytest.mark.parametrize(
    ("child_state", "ends"),
    [
        ("draft", set()),
        ("sent", set()),
        ("answered", set()),
        ("appealed", set()),
        ("suspended", set()),
        ("granted", {"granted"}),
        ("fulfilled", {"granted"}),
        ("refused", {"refused"}),
        ("withdrawn", {"closed"}),
    ],
)
def test_appealed_request_ends_as_its_child_does(
    child_state, ends, request_in, appealed, coordinator
):
    request_in(child_state, parent=appealed, outcome="granted_in_part")

    assert appeal_ends(appealed) == ends
    for to in ("granted", "refused", "closed"):
        if to not in ends:
            with pytest.raises(ValidationError, match="The appeal has not come to that"):
                move(request=appealed, to=to, by=coordinator)
    for to in ends:
        ended = move(request=appealed, to=to, by=coordinator)
        assert (ended.state, ended.outcome) == (to, "granted_in_part")


@pytest.mark.parametrize(
    ("way", "ends"),
    [
        ("fulfilled", {"granted", "closed"}),
        ("refused", {"refused", "closed"}),
        ("answered", {"closed"}),
    ],
)
def test_closed_appeal_is_judged_by_the_way_it_was_closed(
    way, ends, request_in, appealed, coordinator
):
    child = request_in(way, parent=appealed)
    outcome = "no_record" if way == "answered" else ""
    move(request=child, to="closed", by=coordinator, note="Done", outcome=outcome)

    assert appeal_ends(appealed) == ends


def test_second_appeal_counts_and_the_first_no_longer(
    request_in, appealed, make_addressee, coordinator
):
    request_in("refused", parent=appealed)
    refused = move(request=appealed, to="refused", by=coordinator)

    again = move(request=refused, to="appealed", by=coordinator, addressee=make_addressee("court"))

    assert appeal_ends(again) == set()
