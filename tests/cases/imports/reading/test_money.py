"""Sums as people write them. What has no currency for sure is left out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.imports.reading.money import read_money
from tests.cases.imports.reading.rows import codes, draft_of


def _money(country="NPL", **cells):
    draft = draft_of(**cells)
    draft.row["nationality"] = {"raw": "", "alpha3": [country], "confidence": "exact"}
    read_money(draft)
    return [
        (row["kind"], row["amount"], row["currency"], row.get("per"))
        for row in draft.row.get("money", [])
    ]


@pytest.mark.parametrize(
    ("country", "told", "amount", "currency", "per"),
    [
        ("NPL", "cook, 2500 USD/month", 2500, "USD", "month"),
        ("NPL", "guard $1800", 1800, "USD", "month"),
        ("NPL", "helper 2.5 lakh NRs", 250000, "NPR", "month"),
        ("NPL", "Rs. 1,20,000 monthly", 120000, "NPR", "month"),
        ("IND", "helper 1.2 lakh/month", 120000, "INR", "month"),
        ("IND", "₹90,000", 90000, "INR", "month"),
        ("PAK", "driver 3 لاکھ روپے", 300000, "PKR", "month"),
        ("LKA", "රුපියල් 400000", 400000, "LKR", "month"),
        ("BGD", "৳ 80000", 80000, "BDT", "month"),
        ("BGD", "৮০ হাজার টাকা", 80000, "BDT", "month"),
        ("NPL", "रु ५०,०००", 50000, "NPR", "month"),
        ("KEN", "driver 150k KES", 150000, "KES", "month"),
        ("ZAF", "course R35 000", 35000, "ZAR", "month"),
        ("CMR", "usine, 1 200 €", 1200, "EUR", "month"),
        ("CMR", "500 000 FCFA", 500000, "XAF", "month"),
        ("SEN", "500 000 FCFA", 500000, "XOF", "month"),
        ("CUB", "obra 210.000 rublos al mes", 210000, "RUB", "month"),
        ("RUS", "205 тыс руб", 205000, "RUB", "month"),
        ("UZB", "2,5 млн сум", 2500000, "UZS", "month"),
        ("KGZ", "90000 сом", 90000, "KGS", "month"),
        ("UZB", "90 ming so'm", 90000, "UZS", "month"),
        ("IRQ", "راتب ٢٥٠٠ دولار", 2500, "USD", "month"),
        ("IRQ", "٥٠٠ الف دينار شهريا", 500000, "IQD", "month"),
        ("EGY", "30000 جنيه", 30000, "EGP", "month"),
        ("GHA", "2000 dollars per year", 2000, "USD", "year"),
    ],
)
def test_promised_pay(country, told, amount, currency, per) -> None:
    assert _money(country, job=told) == [("promised_salary", amount, currency, per)]


@pytest.mark.parametrize(
    ("country", "told"),
    [
        ("TJK", "свобода + 200 тыс"),
        ("NPL", "guard, 12 months"),
        ("NPL", "guard since 2023"),
        ("NPL", "hotel 5 star"),
        ("NPL", "2000-2500 usd"),
        ("NPL", "30000 francs"),
        ("KEN", "job 50%"),
        ("CUB", "$500"),
        ("", "500 dinars"),
        ("NPL", "phone 9800000012"),
    ],
)
def test_nothing_is_made_up(country, told) -> None:
    assert _money(country, job=told) == []


@pytest.mark.parametrize(
    ("country", "remarks", "kind", "amount", "currency"),
    [
        ("NPL", "agent took Rs 9 lakh", "fee_paid", 900000, "NPR"),
        ("KEN", "paid 80,000 KES deposit", "fee_paid", 80000, "KES"),
        ("CMR", "a payé 900 euros au passeur", "fee_paid", 900, "EUR"),
        ("UZB", "заплатил посреднику 500 долларов", "fee_paid", 500, "USD"),
        ("BGD", "দালাল ৫ লাখ টাকা নিয়েছে", "fee_paid", 500000, "BDT"),
        ("IND", "has debt of 4 lakh", "debt", 400000, "INR"),
        ("RUS", "обещали 300000 рублей", "promised_salary", 300000, "RUB"),
        ("NPL", "salary not paid 1000 usd", "withheld", 1000, "USD"),
    ],
)
def test_what_a_sum_is_stands_beside_it(country, remarks, kind, amount, currency) -> None:
    assert [row[:3] for row in _money(country, remarks=remarks)] == [(kind, amount, currency)]


def test_a_sum_of_nothing_in_particular_is_left_out() -> None:
    assert _money("NPL", remarks="he had 500 usd with him") == []


def test_a_bare_sum_takes_the_money_of_home_where_the_row_shows_it() -> None:
    cells = {"job": "driver 100k KES", "remarks": "paid 70000 deposit"}

    assert _money("KEN", **cells)[1] == ("fee_paid", 70000, "KES", None)
    assert len(_money("KEN", job="driver 900 USD", remarks="paid 70000 deposit")) == 1


def test_clauses_of_one_cell_are_told_apart() -> None:
    told = _money("KEN", job="guard 120k KES/month; contract says pay 2m")

    assert [row[:2] for row in told] == [("promised_salary", 120000), ("debt", 2000000)]


def test_a_column_for_fees() -> None:
    assert _money("IND", fee="3 lakh") == [("fee_paid", 300000, "INR", None)]


def test_a_dot_between_thousands_is_told() -> None:
    draft = draft_of(job="obra 210.000 rublos")

    read_money(draft)

    assert codes(draft, "job") == ["DECIMAL_DOT"]


@given(st.text(max_size=60), st.text("0123456789.,/ -+kKrR$€ лt", max_size=40))
def test_reading_never_fails(job, remarks) -> None:
    assert isinstance(_money("NPL", job=job, remarks=remarks), list)
