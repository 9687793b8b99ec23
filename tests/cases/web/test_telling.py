"""The page on which a member says when and how mails come."""

import pytest

from cases.reminders.models import Wishes
from people.audit.models import AuditEntry
from people.vault.keyring import keyring

PAGE = "/account/mails/"
TOLD = {
    "digest_hour": "18",
    "quiet_from": "22",
    "quiet_until": "6",
    "language": "en",
    "time_zone": "Asia/Kathmandu",
}


@pytest.fixture
def mina(as_member, caseworker):
    return as_member(caseworker)


def test_usual_wishes_stand_there_before_anything_is_said(mina):
    page = mina.get(PAGE).content.decode()

    assert '<option value="7" selected>07:00</option>' in page
    assert '<option value="21" selected>21:00</option>' in page
    assert "checked" in page
    assert not Wishes.objects.exists()


def test_wishes_are_kept_for_oneself_alone_and_recorded(mina, caseworker, colleague):
    answer = mina.post(PAGE, TOLD, follow=True)

    assert "Your wishes were kept." in answer.content.decode()
    kept = Wishes.objects.get()
    assert (kept.member, kept.wants_digest, kept.digest_hour) == (caseworker, False, 18)
    assert (kept.quiet_from, kept.quiet_until) == (22, 6)
    with keyring():
        caseworker.user.refresh_from_db()
        assert (caseworker.user.language, caseworker.user.time_zone) == ("en", "Asia/Kathmandu")
        colleague.user.refresh_from_db()
        assert colleague.user.time_zone == ""
    entries = AuditEntry.objects.filter(action="wishes.changed")
    assert entries.count() == 2
    assert not any("Kathmandu" in entry.detail for entry in entries)


def test_saying_the_same_again_records_nothing(mina):
    for _time in range(2):
        mina.post(PAGE, TOLD)

    assert AuditEntry.objects.filter(action="wishes.changed").count() == 2


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("digest_hour", "24"),
        ("digest_hour", ""),
        ("quiet_from", "-1"),
        ("quiet_until", "noon"),
        ("language", "tlh"),
        ("time_zone", "Mars/Olympus"),
        ("time_zone", "../../etc/passwd"),
    ],
)
def test_what_is_no_hour_place_or_language_stands_at_its_field(mina, field, typed):
    answer = mina.post(PAGE, TOLD | {field: typed})

    assert answer.status_code == 422
    assert [*answer.context["form"].errors] == [field]
    assert not Wishes.objects.exists()


def test_account_page_leads_there(mina):
    assert f'href="{PAGE}"' in mina.get("/account/").content.decode()
