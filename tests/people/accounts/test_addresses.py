"""Whose address counts: that of the last proxy we trust, never one that the caller wrote."""

from ipaddress import ip_address

import pytest
from django.test import RequestFactory

from people.accounts.addresses import address_of


def request_from(socket, forwarded=None):
    headers = {"X-Forwarded-For": forwarded} if forwarded else {}
    return RequestFactory().get("/", REMOTE_ADDR=socket, headers=headers)


@pytest.mark.parametrize(
    ("proxies", "forwarded", "address"),
    [
        (0, None, "192.0.2.1"),
        (0, "203.0.113.9", "192.0.2.1"),
        (1, "203.0.113.9", "203.0.113.9"),
        (1, "198.51.100.7, 203.0.113.9", "203.0.113.9"),
        (2, "198.51.100.7, 203.0.113.9", "198.51.100.7"),
        (1, "2001:db8::5", "2001:db8::5"),
        (1, None, "192.0.2.1"),
    ],
)
def test_address_is_the_one_that_our_own_proxy_saw(settings, proxies, forwarded, address):
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = proxies

    assert address_of(request_from("192.0.2.1", forwarded)) == ip_address(address)


@pytest.mark.parametrize("forwarded", ["nonsense", "203.0.113.9"])
def test_address_that_cannot_be_trusted_is_none(settings, forwarded):
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 2

    assert address_of(request_from("192.0.2.1", forwarded)) is None


def test_ipv4_in_the_clothes_of_ipv6_is_ipv4():
    assert address_of(request_from("::ffff:192.0.2.1")) == ip_address("192.0.2.1")


def test_zone_of_an_address_is_no_part_of_it():
    assert address_of(request_from("fe80::1%eth0")) == ip_address("fe80::1")


def test_call_by_a_socket_file_has_no_address():
    assert address_of(request_from("")) is None
