"""Sums: how amounts are read, what is refused, that currencies never mix."""

from decimal import Decimal

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import translation

from cases.casebook.amounts import currency_choices, in_words, is_currency, read_amount
from cases.casebook.models import Case, MoneyRow
from cases.casebook.money import add_money, change_money, remove_money, totals
from cases.casebook.services import open_case
from people.audit.models import AuditEntry
from people.registry.entries import NewPerson
from people.registry.versions import Stale

DEBT = {"kind": "debt", "amount": "1000", "currency": "USD"}


@pytest.fixture
def case(caseworker):
    return open_case(by=caseworker, person=NewPerson(label="Unknown 1"))


def now(case):
    return Case.objects.get(pk=case.pk)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("2000", "2000"),
        ("2,000", "2000"),
        ("2.000", "2000"),
        ("2 000", "2000"),
        ("2\u00a0000,50", "2000.5"),
        ("2'000.50", "2000.5"),
        ("2.000,50", "2000.5"),
        ("1,20,000", "120000"),
        ("1,20,000.75", "120000.75"),
        ("1.200.000", "1200000"),
        ("12.5", "12.5"),
        ("12,5", "12.5"),
        ("0.125", None),
        ("०", "0"),
        ("१,२०,०००", "120000"),
        ("٢٬٠٠٠٫٥٠", "2000.5"),
        ("২০০০", "2000"),
        ("9 lakh", "900000"),
        ("1.5 lakh", "150000"),
        ("९ लाख", "900000"),
        ("2 crore", "20000000"),
        ("", None),
        ("much", None),
        ("-5", None),
        ("1,2,3", None),
        ("1,2000", None),
        ("2000 or 3000", None),
        ("1.2.3,4", None),
        ("9" * 16, None),
        ("²", None),
    ],
)
def test_amount_is_read_as_people_write_it(typed, read):
    if read is None:
        with pytest.raises(ValidationError):
            read_amount(typed, "USD")
    else:
        assert read_amount(typed, "USD") == Decimal(read)


def test_three_decimals_are_asked_where_the_currency_has_them():
    with pytest.raises(ValidationError, match="two ways"):
        read_amount("1.200", "KWD")
    assert read_amount("1200", "KWD") == 1200
    assert read_amount("1,200.125", "KWD") == Decimal("1200.125")


def test_nothing_is_no_sum(case, caseworker):
    row = add_money(case=case, by=caseworker, **DEBT)

    for nothing in ("0", "0.00", "०"):
        with pytest.raises(ValidationError) as refusal:
            add_money(case=case, by=caseworker, **{**DEBT, "amount": nothing})
        assert list(refusal.value.message_dict) == ["amount"]
        with pytest.raises(ValidationError):
            change_money(row=row, by=caseworker, version=now(case).version, amount=nothing)

    assert [each.amount for each in MoneyRow.objects.all()] == ["1000"]


def test_currencies_are_those_in_use_and_the_likeliest_stand_on_top():
    assert all(map(is_currency, ["RUB", "NPR", "UZS", "USD"]))
    assert not any(map(is_currency, ["DEM", "SUR", "XXX", "usd", ""]))
    codes = [code for code, _label in currency_choices("NPL")]
    assert codes[:4] == ["NPR", "RUB", "USD", "EUR"]
    assert len(codes) == len(set(codes)) > 140


def test_sum_is_shown_in_the_readers_way():
    assert in_words("1200.5", "USD") == "1,200.5 USD"
    with translation.override("de"):
        assert in_words("1200.5", "USD") == "1.200,5 USD"


@pytest.mark.django_db(databases=["default", "keys"])
class TestRows:
    def test_sum_is_kept_as_a_plain_number_and_recorded_without_it(self, case, caseworker):
        row = add_money(case=case, by=caseworker, **{**DEBT, "amount": "1,20,000"})

        kept = MoneyRow.objects.get()
        assert (kept.kind, kept.amount, kept.currency, kept.per) == (
            "debt",
            "120000",
            "USD",
            "once",
        )
        entry = AuditEntry.objects.filter(action="case.money").get()
        assert "120000" not in str(entry.detail)
        assert now(case).version == case.version + 1
        assert row.position == 0
        assert add_money(case=case, by=caseworker, **DEBT).position == 1

    @pytest.mark.parametrize(
        ("wrong", "field"),
        [
            ({"kind": "gift"}, "kind"),
            ({"amount": "much"}, "amount"),
            ({"currency": "DEM"}, "currency"),
            ({"currency": ""}, "currency"),
            ({"per": "hour"}, "per"),
        ],
    )
    def test_what_is_no_sum_is_refused_at_its_field(self, case, caseworker, wrong, field):
        with pytest.raises(ValidationError) as refused:
            add_money(case=case, by=caseworker, **{**DEBT, **wrong})

        assert list(refused.value.error_dict) == [field]
        assert not MoneyRow.objects.exists()

    def test_sum_is_corrected_once_of_two_who_saw_the_same(self, case, caseworker):
        row = add_money(case=case, by=caseworker, **DEBT)
        seen = now(case).version

        change_money(row=row, by=caseworker, version=seen, amount="2 000", note="To an uncle")

        assert MoneyRow.objects.get().amount == "2000"
        with pytest.raises(Stale):
            change_money(row=row, by=caseworker, version=seen, amount="3000")
        with pytest.raises(Stale):
            remove_money(row=row, by=caseworker, version=seen)

    def test_sum_that_is_removed_is_gone(self, case, caseworker):
        row = add_money(case=case, by=caseworker, **DEBT)

        remove_money(row=row, by=caseworker, version=now(case).version)

        assert not MoneyRow.objects.exists()

    def test_totals_mix_neither_currencies_nor_kinds_nor_spans(self, case, caseworker):
        rows = [("debt", "100", "USD", "once"), ("debt", "50.5", "USD", "once")]
        rows += [("debt", "700", "NPR", "once"), ("fee_paid", "1", "USD", "once")]
        rows += [("debt", "9", "USD", "month")]
        for kind, amount, currency, per in rows:
            told = {"kind": kind, "amount": amount, "currency": currency, "per": per}
            add_money(case=case, by=caseworker, **told)

        found = {
            (each.kind, each.currency, each.per): each.amount for each in totals(case.money.all())
        }

        assert found == {
            ("debt", "USD", "once"): Decimal("150.5"),
            ("debt", "NPR", "once"): 700,
            ("fee_paid", "USD", "once"): 1,
            ("debt", "USD", "month"): 9,
        }

    def test_who_may_not_change_the_case_keeps_no_sum(self, case, auditor, stranger):
        with pytest.raises(PermissionDenied):
            add_money(case=case, by=auditor, **DEBT)
        with pytest.raises(Case.DoesNotExist):
            add_money(case=case, by=stranger, **DEBT)
