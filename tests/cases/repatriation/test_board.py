"""The board: which cards stand in which column, and how much there is of all."""

from datetime import date, timedelta

import pytest

from cases.casebook import paging
from cases.casebook.finding import counted_in
from cases.repatriation import board
from cases.repatriation.board import (
    CARDS,
    COLUMNS,
    UNSENT,
    count_places,
    first_cards,
    in_columns,
)
from cases.repatriation.consult import list_requests
from cases.repatriation.lacking import lacking_consent
from cases.repatriation.selectors import request_list, sight_of_requests
from people.dates import clock
from people.vault.keyring import keyring

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def days_ago(days):
    return clock.today() - timedelta(days=days)


def columns_of(who):
    return in_columns(first_cards(request_list(who)))


def test_each_column_begins_with_what_presses_most_and_ends_early(request_in, caseworker) -> None:
    sent = [request_in("sent", due_on=days_ago(day)) for day in (2, 40, 7, 9, 1, -5)]
    ready = request_in("ready", since=days_ago(9))
    draft = request_in("draft", since=days_ago(3))
    older = request_in("granted", since=days_ago(50), due_on=days_ago(1))
    newer = request_in("granted", since=days_ago(5), due_on=days_ago(90))
    request_in("refused")

    columns = columns_of(caseworker)

    assert columns["sent"] == [sent[1], sent[3], sent[2], sent[0]]
    assert len(columns["sent"]) == CARDS
    assert columns[UNSENT] == [ready, draft]
    assert columns["granted"] == [older, newer]
    assert list(columns) == list(COLUMNS)
    assert [columns[place] for place in ("acknowledged", "info_requested", "answered")] == [[]] * 3


def test_board_shows_each_only_what_is_theirs(
    request_in, caseworker, colleague, coordinator, stranger
) -> None:
    made = request_in("sent")

    seen = {who: columns_of(who)["sent"] for who in (caseworker, colleague, coordinator, stranger)}
    counted = {who: count_places(request_list(who), who=who)["sent"] for who in seen}

    assert seen == {caseworker: [made], colleague: [], coordinator: [made], stranger: []}
    assert counted == {caseworker: 1, colleague: 0, coordinator: 1, stranger: 0}


@pytest.mark.parametrize("rows", [1, 3])
def test_board_costs_the_same_for_one_card_and_three(
    rows, make_case, request_in, make_addressee, coordinator, django_assert_num_queries
) -> None:
    for number in range(rows):
        case = make_case(number + 10)
        for state in ("draft", "sent", "answered"):
            request_in(state, case=case, addressee=make_addressee(name=f"{state} {number}"))

    # Requests, names, the look in the audit as for the list; what consents are asked of; counts.
    with django_assert_num_queries(11), django_assert_num_queries(1, using="keys"), keyring():
        cards = list_requests(first_cards(request_list(coordinator)), by=coordinator)
        lacking = lacking_consent(cards)
        counts = count_places(request_list(coordinator), who=coordinator)

    assert (len(cards), len(lacking), counts["sent"]) == (3 * rows, rows, rows)


def test_counts_say_how_many_are_late_whichever_clock_runs(request_in, coordinator) -> None:
    for state, since, due in [
        ("sent", 50, 1),
        ("sent", 50, 0),
        ("acknowledged", 50, 3),
        ("info_requested", 15, 99),
        ("info_requested", 14, 99),
        ("granted", 46, 99),
        ("answered", 99, 99),
        ("draft", 99, 99),
        ("closed", 99, 99),
        ("withdrawn", 99, 99),
        ("suspended", 99, 99),
    ]:
        request_in(state, since=days_ago(since), due_on=days_ago(due))

    counts = count_places(request_list(coordinator), who=coordinator)
    sight = sight_of_requests(coordinator)
    late_ones = counted_in(sight, sight.rows.overdue())

    late = {name: number for name, number in counts.items() if name.startswith("late_")}
    assert {name: number for name, number in late.items() if number} == {
        f"late_{place}": 1 for place in ("sent", "acknowledged", "info_requested", "granted")
    }
    assert (counts["sent"], counts["info_requested"], counts[UNSENT]) == (2, 2, 1)
    assert (counts["over"], counts["suspended"], counts["refused"]) == (2, 1, 0)
    assert (counted_in(sight, sight.rows), late_ones) == ("11", "2")


def test_nothing_is_counted_far_beyond_what_is_said(request_in, coordinator, monkeypatch) -> None:
    for module in (board, paging):
        monkeypatch.setattr(module, "COUNT_LIMIT", 2)
    for _number in range(5):
        request_in("sent")

    counts = count_places(request_list(coordinator), who=coordinator)

    assert counts["sent"] == 3
    assert paging.count_in_words(counts["sent"]) == "2+"


def test_letters_that_may_not_go_lack_a_consent(
    request_in, make_case, addressee, case, coordinator
) -> None:
    agreed = request_in("draft")
    lacks = request_in("ready", case=make_case(8))
    sent = request_in("sent", case=make_case(9))
    rows = list_requests(first_cards(request_list(coordinator)), by=coordinator)
    assert set(rows) == {agreed, lacks, sent}

    assert lacking_consent(rows) == {lacks.pk}

    case.consents.update(withdrawn_at=clock.now(), expires_on=date(2030, 1, 1))
    rows = list_requests(first_cards(request_list(coordinator)), by=coordinator)
    assert lacking_consent(rows) == {agreed.pk, lacks.pk}
