"""What the address of a list of requests may ask for, and what is no question."""

from uuid import uuid4

import pytest

from cases.repatriation.filters import BoardFilter, RequestFilter
from cases.repatriation.selectors import request_list

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def found(coordinator):
    def ask(**asked):
        filtered = RequestFilter(asked, queryset=request_list(coordinator), member=coordinator)
        assert filtered.is_valid(), filtered.errors
        return set(filtered.qs)

    return ask


@pytest.mark.parametrize(
    "typed", ["C-2024-00007", "c2024-7", " 2024/00007 ", "7", "C-2024-00007/2"]
)
def test_case_is_found_as_people_write_it(request_in, make_case, found, typed) -> None:
    meant = request_in("sent", case=make_case(7))
    request_in("sent", case=make_case(77))

    assert found(ref=typed) == {meant}


def test_what_no_reference_looks_like_is_said(coordinator) -> None:
    asked = BoardFilter({"ref": "Embassy 12/b"}, queryset=request_list(coordinator))

    assert not asked.is_valid()
    assert asked.errors["ref"] == ["A reference looks like C-2026-00042."]


def test_number_of_an_authority_finds_nothing(request_in, found) -> None:
    request_in("sent", their_ref="9999")

    assert found(ref="9999") == set()


def test_addressee_and_owner_narrow(
    request_in, make_case, make_addressee, found, caseworker, coordinator
) -> None:
    desk = make_addressee(name="Desk (invented)")
    at_desk = request_in("sent", addressee=desk)
    nobodys = request_in("sent", case=make_case(8, owner=None))
    mine = request_in("sent", case=make_case(9, owner=coordinator))

    assert found(addressee=str(desk.pk)) == {at_desk}
    assert found(addressee=str(uuid4())) == set()
    assert found(owner=str(caseworker.pk)) == {at_desk}
    assert found(owner="nobody") == {nobodys}
    assert found(owner="me") == {mine}


def test_words_for_several_states(request_in, found) -> None:
    rows = {
        state: request_in(state) for state in ("draft", "ready", "sent", "closed", "withdrawn")
    }

    assert found(state="unsent") == {rows["draft"], rows["ready"]}
    assert found(state="over") == {rows["closed"], rows["withdrawn"]}
    assert found(state="ready") == {rows["ready"]}


@pytest.mark.parametrize(
    "asked", [{"owner": "everybody"}, {"addressee": "7"}, {"overdue": "maybe"}]
)
def test_what_is_no_answer_to_a_filter_does_not_widen_the_list(coordinator, asked) -> None:
    filtered = BoardFilter(asked, queryset=request_list(coordinator))

    assert filtered.is_valid() == ("overdue" in asked)
