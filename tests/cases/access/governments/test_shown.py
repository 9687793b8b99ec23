"""What waits for a second person, as the page shows it."""

import pytest

from cases.access.asked import askings_of

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def test_page_says_what_each_partner_would_read(share_all, second, coordinator, ministry, cases):
    share_all()

    (asked,) = askings_of(second)

    assert (asked.asked_by, asked.number) == (coordinator.user.display_name, 4)
    assert asked.choice.may_agree
    (lot,) = asked.lots
    assert (lot.partner.name, lot.terms.purpose) == ("Ministry (invented)", "tracing")
    assert lot.refs == sorted(case.ref for case in cases)
    (own,) = askings_of(coordinator)
    assert not own.choice.may_agree
