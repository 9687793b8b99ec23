"""A member who can sign in."""

import pytest

PASSWORD = "seven quiet rivers 4"


@pytest.fixture
def password():
    return PASSWORD


@pytest.fixture
def member(caseworker, password):
    caseworker.user.set_password(password)
    caseworker.user.save()
    return caseworker
