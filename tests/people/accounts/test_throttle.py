"""Tries are counted exactly, in a real server, and a stranger locks nobody out."""

from ipaddress import ip_address
from uuid import uuid4

import pytest
import redis

from people.accounts import throttle
from people.accounts.throttle import try_factor, try_join, try_password

pytestmark = [
    pytest.mark.broker,
    pytest.mark.usefixtures("counted"),
    pytest.mark.django_db(databases=["default", "keys"]),
]
COMMITTED = pytest.mark.django_db(transaction=True, databases=["default", "keys"])
HERE, THERE = ip_address("192.0.2.7"), ip_address("198.51.100.8")


def tried(account="mina@example.org", address=HERE, known=False):
    return try_password(account=account, address=address, is_known_device=known)


@COMMITTED
@pytest.mark.asvs("v5.0.0-6.3.1")
@pytest.mark.parametrize("kind", ["password", "factor"])
def test_fifty_at_once_get_exactly_as_many_tries_as_there_are(together, kind):
    user = uuid4()

    answers = together(50, lambda _n: tried() if kind == "password" else try_factor(user))

    assert sum(answer.allowed for answer in answers) == 10
    assert sum(answer.first_refused for answer in answers) == 1


def test_address_has_thirty_tries_at_all_accounts():
    answers = [tried(account=f"{number}@example.org").allowed for number in range(40)]

    assert answers == [True] * 30 + [False] * 10


@pytest.mark.asvs("v5.0.0-6.1.1")
def test_stranger_elsewhere_does_not_lock_a_member_out():
    for number in range(1000):
        tried(address=ip_address(f"203.0.113.{number % 250}"))

    assert not tried(address=THERE).allowed  # the brake for devices that nobody knows
    assert tried(address=THERE, known=True).allowed


def test_stranger_at_one_address_does_not_reach_the_brake():
    refused = sum(not tried(address=HERE).allowed for _ in range(1000))

    assert refused == 990
    assert tried(address=THERE).allowed


def test_success_forgets_the_own_tries_and_not_those_of_the_address():
    for number in range(29):
        tried(account=f"{number}@example.org")
    for _ in range(3):
        tried().succeeded()

    assert tried().allowed
    assert not tried().allowed


def test_written_another_way_it_is_the_same_account():
    for _ in range(10):
        tried(account=" MINA@Example.org")

    assert not tried(address=HERE).allowed


def test_neighbours_of_one_ipv6_network_are_one_address():
    for number in range(30):
        tried(account=f"{number}@example.org", address=ip_address(f"2001:db8::{number:x}"))

    assert not tried(address=ip_address("2001:db8::ffff")).allowed
    assert tried(address=ip_address("2001:db8:0:1::1")).allowed


def test_bucket_empties_by_time(counting_server):
    tried()
    _url, client = counting_server

    left = {client.ttl(key) for key in client.keys("homeward:tries:*")}

    assert left <= {599, 600, 3599, 3600}


def test_keys_name_neither_account_nor_address(counting_server):
    tried()
    try_join(token="secret-token", address=HERE)
    _url, client = counting_server

    told = b" ".join(client.keys())
    assert len(client.keys()) == 4
    assert not any(word in told for word in (b"mina", b"example", b"192.0", b"secret"))


def test_link_takes_ten_forms_in_an_hour():
    answers = [try_join(token="x", address=HERE).allowed for _ in range(12)]

    assert answers == [True] * 10 + [False] * 2
    assert try_join(token="y", address=HERE).allowed


def test_without_a_server_nothing_goes_on(settings, tmp_path):
    settings.REDIS_URL = f"unix://{tmp_path}/nowhere.sock"

    with pytest.raises(redis.RedisError):
        tried()


def test_policy_says_what_the_code_does():
    limits = {
        throttle.ACCOUNT_AT_ADDRESS: (10, 600),
        throttle.ADDRESS: (30, 600),
        throttle.ACCOUNT_ANYWHERE: (300, 3600),
        throttle.SECOND_FACTOR: (10, 600),
    }

    assert all((limit.tries, limit.seconds) == told for limit, told in limits.items())
