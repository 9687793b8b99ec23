"""Second factors: sealed to their owner, used once, written down, told by mail."""

import json

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import generate_totp_secret
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.management import CommandError, call_command

from people.accounts import second_factor
from people.accounts.factor_secrets import SealingAdapter, secrets_of
from people.accounts.models import AccountMail, Session
from people.accounts.second_factor import (
    add_app,
    add_passkey,
    codes_of,
    factors_of,
    has_factor,
    open_app_secret,
    remove_factor,
    renew_codes,
    use_code,
)
from people.audit.models import AuditEntry
from people.vault.errors import SealBroken
from tests.signing import code_of, signed_in, with_app

pytestmark = [
    pytest.mark.django_db(databases=["default", "keys"]),
    pytest.mark.usefixtures("counted"),
]
COMMITTED = pytest.mark.django_db(transaction=True, databases=["default", "keys"])


def written(action):
    return AuditEntry.objects.filter(action=action).count()


def mails(member):
    return AccountMail.objects.filter(user=member.user, kind="factor_changed").count()


@pytest.fixture
def secret(caseworker):
    return with_app(caseworker)


@pytest.mark.asvs("v5.0.0-6.5.2")
def test_table_holds_no_secret_and_no_code_in_clear(caseworker, secret):
    rows = json.dumps(list(Authenticator.objects.values_list("data", flat=True)))

    assert secret not in rows
    codes = codes_of(caseworker.user)
    assert len(codes) == 10
    assert not any(code in rows for code in codes)


def test_secret_copied_to_somebody_else_does_not_open(caseworker, colleague, secret):
    mine = Authenticator.objects.get(user=caseworker.user, type="totp")
    Authenticator.objects.create(user=colleague.user, type="totp", data=mine.data)

    with pytest.raises(SealBroken):
        use_code(user=colleague.user, code=code_of(secret), member=colleague)


def test_nothing_opens_where_nobody_says_whose_it_is(secret):
    kept = Authenticator.objects.get(type="totp").data["secret"]

    with pytest.raises(LookupError):
        SealingAdapter().decrypt(kept)


def test_secret_of_an_app_being_added_is_sealed_too(caseworker, colleague):
    sealed = second_factor.new_app_secret(caseworker.user)

    assert len(open_app_secret(caseworker.user, sealed)) == 32
    with pytest.raises(SealBroken):
        open_app_secret(colleague.user, sealed)
    with secrets_of(caseworker.user), pytest.raises(SealBroken):
        SealingAdapter().decrypt(sealed)


@pytest.mark.asvs("v5.0.0-6.5.1")
def test_code_works_once(caseworker, secret):
    code = code_of(secret)

    assert use_code(user=caseworker.user, code=code, member=caseworker) is not None
    assert use_code(user=caseworker.user, code=code, member=caseworker) is None


@pytest.mark.asvs("v5.0.0-6.5.1")
def test_code_that_proved_the_app_opens_nothing(caseworker):
    secret = generate_totp_secret()
    code = code_of(secret)
    add_app(secret=secret, code=code, by=caseworker, is_first=True)

    assert use_code(user=caseworker.user, code=code, member=caseworker) is None


@pytest.mark.asvs("v5.0.0-6.5.5")
@pytest.mark.parametrize("steps", [-1, 1])
def test_code_of_another_half_minute_is_refused(caseworker, secret, steps):
    code_of(secret)  # waits at the end of a half minute

    assert use_code(user=caseworker.user, code=code_of(secret, steps), member=caseworker) is None


@pytest.mark.asvs("v5.0.0-6.5.1")
def test_recovery_code_works_once_and_is_written_down(caseworker, secret):
    code = codes_of(caseworker.user)[3]
    typed = " ".join((code[:5], code[5:]))

    assert use_code(user=caseworker.user, code=typed, member=caseworker) is not None
    assert use_code(user=caseworker.user, code=code, member=caseworker) is None
    assert (len(codes_of(caseworker.user)), written("account.code_used")) == (9, 1)


@COMMITTED
@pytest.mark.broker
@pytest.mark.asvs("v5.0.0-6.3.1")
def test_one_of_fifty_wins_a_recovery_code(caseworker, together):
    with_app(caseworker)
    code = codes_of(caseworker.user)[0]

    answers = together(
        50, lambda _n: use_code(user=caseworker.user, code=code, member=caseworker) is not None
    )

    assert sorted(map(str, answers)) == ["False"] * 49 + ["True"]
    assert written("account.code_used") == 1


@pytest.mark.asvs("v5.0.0-6.5.3")
@pytest.mark.asvs("v5.0.0-6.5.4")
def test_recovery_codes_are_long_and_differ(caseworker, secret):
    codes = codes_of(caseworker.user)

    assert all(len(code) == 25 and code.isdecimal() for code in codes)  # 83 bits
    assert len(set(codes)) == 10


def test_first_app_brings_recovery_codes_and_is_told(caseworker):
    secret = generate_totp_secret()

    made = add_app(secret=secret, code=code_of(secret), by=caseworker, is_first=True)

    factors = factors_of(caseworker.user)
    assert (made, bool(factors), factors.codes_left) == (True, True, 10)
    assert (written("account.factor_added"), mails(caseworker)) == (1, 1)


def test_wrong_code_adds_no_app(caseworker):
    with pytest.raises(ValidationError):
        add_app(secret=generate_totp_secret(), code="000000", by=caseworker, is_first=True)

    assert not has_factor(caseworker.user)


def test_session_without_a_factor_adds_none_to_an_account_that_has_one(caseworker, secret):
    with pytest.raises(PermissionDenied):
        add_passkey(credential={}, by=caseworker, is_first=True)

    other = generate_totp_secret()
    with pytest.raises(PermissionDenied):
        add_app(secret=other, code=code_of(other), by=caseworker, is_first=True)


@COMMITTED
def test_of_many_first_factors_at_once_one_is_kept(caseworker, together):
    def add(_number):
        secret = generate_totp_secret()
        return add_app(secret=secret, code=code_of(secret), by=caseworker, is_first=True)

    answers = together(8, add)

    assert sum(answer is True for answer in answers) == 1
    assert Authenticator.objects.filter(type="totp").count() == 1


def test_passkeys_are_named_by_us(caseworker):
    for _ in range(2):
        add_passkey(credential={}, by=caseworker, is_first=not has_factor(caseworker.user))
    remove_factor(pk=factors_of(caseworker.user).passkeys[0].pk, by=caseworker)
    add_passkey(credential={}, by=caseworker, is_first=False)

    names = [one.data["name"] for one in factors_of(caseworker.user).passkeys]
    assert names == ["Passkey 2", "Passkey 1"]


def test_with_the_last_factor_the_codes_go(caseworker, secret):
    app = factors_of(caseworker.user).app

    assert remove_factor(pk=app.pk, by=caseworker) is False

    assert not Authenticator.objects.exists()
    assert (written("account.factor_removed"), mails(caseworker)) == (1, 1)


def test_nobody_removes_what_is_not_his_own(caseworker, colleague, secret):
    app = factors_of(caseworker.user).app

    with pytest.raises(Authenticator.DoesNotExist):
        remove_factor(pk=app.pk, by=colleague)


def test_new_codes_end_the_old_ones(caseworker, secret):
    old = codes_of(caseworker.user)

    renew_codes(by=caseworker)

    assert not set(old) & set(codes_of(caseworker.user))
    assert use_code(user=caseworker.user, code=old[0], member=caseworker) is None
    assert (written("account.codes_renewed"), mails(caseworker)) == (1, 1)


def test_reset_by_hand_removes_all_and_ends_all(client, coordinator):
    with_app(coordinator)
    signed_in(client, coordinator)

    call_command("reset_second_factor", "LEA@example.org")

    assert not has_factor(coordinator.user)
    assert not Session.objects.filter(user=coordinator.user).exists()
    entry = AuditEntry.objects.get(action="account.factors_reset")
    assert (entry.actor_kind, entry.object_id) == ("system", coordinator.user_id)
    assert entry.organisation_id == coordinator.organisation_id
    assert mails(coordinator) == 1


def test_reset_by_hand_says_so_of_an_unknown_address(db):
    with pytest.raises(CommandError, match="Nobody here"):
        call_command("reset_second_factor", "nobody@example.org")
