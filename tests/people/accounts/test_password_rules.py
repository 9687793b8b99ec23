"""Long, not common, and nothing that a stranger would try first; no other rules."""

import time
from pathlib import Path

import pytest
from django.contrib.auth import password_validation
from django.contrib.auth.password_validation import CommonPasswordValidator
from django.core.exceptions import ValidationError

from people.accounts.password_rules import CONTEXT_WORDS, LONGEST, check_password_rules

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
GOOD = "seven quiet rivers"


def refused(password, **told):
    whose = {"email": "asha@example.org", "display_name": "Asha Thapa", **told}
    try:
        check_password_rules(password, **whose)
    except ValidationError as error:
        return error.message_dict["password"]
    return []


@pytest.mark.asvs("v5.0.0-6.2.1")
def test_fifteen_characters_are_enough_and_fourteen_are_not():
    assert refused("abdkrtzwqplmns") != []
    assert refused("abdkrtzwqplmnsv") == []


@pytest.mark.asvs("v5.0.0-6.2.5")
@pytest.mark.parametrize("told", ["treevalleyspoon", "зеленыйчайник", "सातशान्तनदीहरूको"])
def test_letters_of_one_kind_will_do(told):
    assert refused(told.ljust(15, told[0])) == []


@pytest.mark.asvs("v5.0.0-6.2.9")
def test_long_sentences_are_welcome_and_endless_ones_refused_at_once():
    long = "q7 z " * 40
    began = time.monotonic()

    assert refused(long[:LONGEST]) == []
    assert refused(long[: LONGEST + 1]) == ["At most 128 characters."]
    assert refused("x" * 5000) != []
    assert time.monotonic() - began < 1


@pytest.mark.asvs("v5.0.0-6.2.11")
@pytest.mark.asvs("v5.0.0-6.1.2")
@pytest.mark.parametrize("word", CONTEXT_WORDS)
def test_words_of_our_work_are_refused(word):
    assert refused(f"zq {word.upper()} xv 8461 jjkk") != []


@pytest.mark.parametrize(
    "password",
    ["my thapa kettle 8", "ASHA kettle lamp 8", "eight merry bakers", "m e r r y five lamps"],
)
def test_words_of_the_member_and_the_group_are_refused(password):
    assert refused(password, groups=("Merry Way (invented)",)) != []
    assert refused(GOOD, groups=("Merry Way (invented)",)) == []


@pytest.mark.asvs("v5.0.0-6.2.4")
@pytest.mark.asvs("v5.0.0-6.2.12")
def test_common_passwords_are_refused_from_a_list_of_our_own(settings):
    """The list, of leaked passwords, lies in the package: nobody is asked over the network."""
    common = CommonPasswordValidator()
    listed = sorted(common.passwords)

    assert len(listed) > 19_000
    assert Path(password_validation.__file__).with_name("common-passwords.txt.gz").exists()
    assert all(refused(password) for password in listed[:: len(listed) // 3000])
    long = [password for password in listed if len(password) >= 15]
    assert long
    assert all(refused(password) for password in long)
