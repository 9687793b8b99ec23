"""Networks of keys: what can be written, and which address is within."""

from ipaddress import ip_address

import pytest
from django.core.exceptions import ValidationError

from people.accounts.networks import MOST, is_within, read_networks


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        (["192.0.2.0/24"], ["192.0.2.0/24"]),
        (["192.0.2.7"], ["192.0.2.7/32"]),
        ([" 2001:DB8:0::/32 ", ""], ["2001:db8::/32"]),
        (["2001:db8::1"], ["2001:db8::1/128"]),
        (["::ffff:192.0.2.0/120"], ["192.0.2.0/24"]),
        (["192.0.2.0/255.255.255.0"], ["192.0.2.0/24"]),
        (["192.0.2.0/24", "192.0.2.0/24"], ["192.0.2.0/24"]),
        (["10.0.0.0/8", "2001::/16"], ["10.0.0.0/8", "2001::/16"]),
        ([], []),
    ],
)
def test_networks_are_kept_in_one_way_of_writing(written, kept):
    assert read_networks(written) == kept


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("0.0.0.0/0", "too wide"),
        ("::/0", "too wide"),
        ("::ffff:0.0.0.0/96", "too wide"),
        ("128.0.0.0/1", "too wide"),
        ("8000::/1", "too wide"),
        ("192.0.2.7/24", "Write 192.0.2.0/24"),
        ("192.0.2.0/33", "no network"),
        ("Kathmandu", "no network"),
        ("192.0.2", "no network"),
        ("fe80::1%eth0", "no network"),
        ("٣.0.2.0/24", "no network"),
        ("1" * 100, "no network"),
    ],
)
def test_wrong_network_is_named_by_its_line(line, words):
    with pytest.raises(ValidationError) as refused:
        read_networks(["192.0.2.0/24", "", line])

    [told] = refused.value.message_dict["networks"]
    assert told.startswith("Line 3: ")
    assert words in told


def test_all_wrong_lines_are_named():
    with pytest.raises(ValidationError) as refused:
        read_networks(["x", "192.0.2.0/24", "y"])

    assert [told[:7] for told in refused.value.message_dict["networks"]] == ["Line 1:", "Line 3:"]


def test_more_networks_than_the_most_are_refused():
    lines = [f"192.0.{number}.0/24" for number in range(MOST + 1)]

    assert len(read_networks(lines[:MOST])) == MOST
    with pytest.raises(ValidationError, match="at most 20"):
        read_networks(lines)


@pytest.mark.parametrize(
    ("address", "inside"),
    [
        ("192.0.2.0", True),
        ("192.0.2.255", True),
        ("192.0.3.0", False),
        ("192.0.1.255", False),
        ("2001:db8::1", True),
        ("2001:db9::", False),
    ],
)
def test_address_is_within_or_not(address, inside):
    assert is_within(ip_address(address), ["192.0.2.0/24", "2001:db8::/32"]) is inside


def test_unknown_address_is_within_no_network():
    assert is_within(None, ["192.0.2.0/24"]) is False
    assert is_within(None, []) is True
