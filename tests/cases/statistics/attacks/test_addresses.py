"""Whatever stands in the address of the dashboard or of a list: an answer, and no tag."""

import pytest
from django.urls import reverse

from cases.casebook.filters import CaseListFilter
from cases.repatriation.filters import RequestFilter
from tests.signing import signed_in

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

ODD = [
    *("0000-01", "9999-12", "2026-13", "9999-12-31", "0001-01-01", "9" * 20_000, "2026-11\x00"),
    *("２０２６-１１", "٢٠٢٦-١١", "-1", "1e9", "NaN", "|", "NPL|x", "unknown", "none", "nobody"),
    *("00000000-0000-0000-0000-000000000000", "' OR 1=1 --", "%s", "{{7*7}}", "=cmd()"),
    "<script>alert(1)</script>",
    "'\"><img src=x onerror=alert(1)>",
]
PAGES = {
    "dashboard": ["period", "first", "last", "nationality", "pathway", "team", "kind"],
    "case_list": [*CaseListFilter.base_filters, "after", "choose"],
    "request_list": [*RequestFilter.base_filters, "after"],
}
PAGES["dashboard_file"] = PAGES["dashboard"]


@pytest.mark.parametrize("page", PAGES)
def test_any_address_is_answered(page, client, coordinator, writer):
    for _number in range(12):
        writer.write()
    signed_in(client, coordinator)
    for value in ODD:
        # All at once, and twice each: one that is refused must not keep others from being read.
        for names in (PAGES[page], PAGES[page][::2], PAGES[page][1::2]):
            answer = client.get(reverse(page), {name: [value, value] for name in names})
            assert answer.status_code in (200, 400), (value[:20], names)
            if answer["Content-Type"].startswith("text/csv"):
                # No browser shows it as a page: what could not be read stands there as typed.
                assert answer["Content-Disposition"].startswith("attachment")
                assert answer["X-Content-Type-Options"] == "nosniff"
                continue
            text = answer.content.decode()
            assert "<script>alert" not in text, names
            assert "<img src=x" not in text, names
