"""Which addresses may be told of anything, by how they are written and by where they lead."""

import time
from ipaddress import ip_address

import pytest
from django.core.exceptions import ValidationError

from cases.sharing.webhooks.addresses import read_address
from cases.sharing.webhooks.connecting import Failed, look_up
from cases.sharing.webhooks.reach import is_public
from tests.cases.sharing.webhooks.hostile import LEADING, OPEN, WRITTEN
from tests.cases.sharing.webhooks.lab import Told


@pytest.mark.parametrize("text", WRITTEN)
def test_hostile_address_is_refused_by_how_it_is_written(text):
    with pytest.raises(ValidationError):
        read_address(text)


@pytest.mark.parametrize("answers", LEADING, ids=str)
def test_name_that_leads_inside_is_refused(answers):
    address = read_address("https://hooks.example.org/")

    with pytest.raises(Failed) as refused:
        look_up(address, internet=Told(answers), ends=time.monotonic() + 1)
    assert refused.value.outcome == "bad_address"


@pytest.mark.parametrize(("text", "answers"), OPEN)
def test_open_address_is_taken(text, answers):
    address = read_address(text)

    found = look_up(address, internet=Told(answers), ends=time.monotonic() + 1)

    assert found == ([ip_address(each) for each in answers] or [address.ip])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("https://HOOKS.Example.ORG", "https://hooks.example.org/"),
        ("https://hooks.example.org.:443/A?b=%20C", "https://hooks.example.org/A?b=%20C"),
        ("https://münchen.example.org:8443/", "https://xn--mnchen-3ya.example.org:8443/"),
        ("https://faß.example.org/", "https://xn--fa-hia.example.org/"),
        ("https://ｈｏｏｋｓ.example.org/", "https://hooks.example.org/"),
        ("https://[2A00:1450:0::1]:8443", "https://[2a00:1450::1]:8443/"),
        ("  https://hooks.example.org/a\n", "https://hooks.example.org/a"),
    ],
)
def test_address_is_kept_as_it_is_asked_for(text, said):
    assert str(read_address(text)) == said
    assert str(read_address(said)) == said


def test_sixty_addresses_are_tried():
    assert len({*WRITTEN}) + len(LEADING) >= 60


@pytest.mark.parametrize("text", ["1.1.1.1", "8.8.8.8", "2606:4700::1111", "64:ff9b::101:101"])
def test_addresses_of_the_world_are_public(text):
    assert is_public(ip_address(text))


def test_name_that_is_not_there_fails_like_one_that_leads_inside():
    with pytest.raises(Failed) as refused:
        look_up(
            read_address("https://hooks.example.org/"),
            internet=Told([]),
            ends=time.monotonic() + 1,
        )
    assert refused.value.outcome == "bad_address"
