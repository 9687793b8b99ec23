"""What is pasted becomes a key or a plain sentence."""

import pyrage
import pytest
from django.core.exceptions import ValidationError

from cases.exports.protecting.age_keys import read_key

OWNER = pyrage.x25519.Identity.generate()
KEY = str(OWNER.to_public())
OTHER = pyrage.x25519.Identity.generate()


@pytest.mark.parametrize(
    "pasted",
    [
        KEY,
        f"  {KEY}\n",
        f"{KEY[:30]}\r\n  {KEY[30:]}",
        f"# created: 2026-11-01\n# public key: {KEY}\n",
        f"Public key: {KEY} (office in Colombo)",
        KEY.upper(),
        f"A{KEY[1:]}",
        f"\ufeff{KEY[:20]}\u200b{KEY[20:]}",
        f"{KEY}\n{KEY}",
    ],
)
def test_key_is_found_in_what_is_pasted(pasted):
    assert read_key(pasted).text == KEY


def test_ending_is_what_two_people_compare():
    assert read_key(KEY).ending == KEY[-6:]


@pytest.mark.parametrize(
    ("pasted", "code"),
    [
        ("", "none"),
        ("Colombo", "none"),
        (KEY[:-1], "broken"),
        (KEY[:-1] + ("q" if KEY[-1] != "q" else "p"), "broken"),
        (KEY.replace(KEY[20:22], KEY[21:19:-1], 1) if KEY[20] != KEY[21] else KEY[:40], "broken"),
        ("age1yubikey1qvmeh79kwsv7dc0s", "broken"),
        ("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHsKLqeplhpW+uObz5dvMgjz1OxfM mina", "ssh"),
        (f"{KEY}\n{OTHER.to_public()}", "many"),
        (str(OWNER), "secret"),
        (str(OWNER).lower(), "secret"),
        (f"# public key: {KEY}\n{str(OWNER)[:20]}\n{str(OWNER)[20:]}", "secret"),
    ],
)
def test_what_is_no_key_is_refused(pasted, code):
    with pytest.raises(ValidationError) as refused:
        read_key(pasted)

    assert refused.value.code == code


def test_refusal_of_a_secret_key_does_not_repeat_it():
    with pytest.raises(ValidationError) as refused:
        read_key(f"{OWNER}")

    assert str(OWNER)[15:] not in repr(refused.value)
    assert "secret key" in refused.value.messages[0]
