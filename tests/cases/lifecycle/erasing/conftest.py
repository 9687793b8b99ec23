"""Members who agree, and cases that are erased to the end."""

import pytest

from cases.lifecycle.erasing.carrying_out import erase
from cases.lifecycle.erasing.models import Erasure
from cases.lifecycle.erasing.services import agree, ask_to_erase
from people.accounts.models import Membership, User


@pytest.fixture(autouse=True)
def has_files_of_its_own(files_dir):
    """No test here writes to where others lie."""


@pytest.fixture
def second(organisation, coordinator):
    """Ana coordinates beside Lea: she is the second person."""
    user = User(email="ana@example.org", display_name="Ana")
    user.set_unusable_password()
    user.save()
    return Membership.objects.create(user=user, organisation=organisation, role="coordinator")


@pytest.fixture
def crew(caseworker, colleague, coordinator, second):
    """Enough members that nobody's voice is replaced by time."""
    return caseworker, colleague, coordinator, second


@pytest.fixture
def agreed(crew, coordinator, second, files_dir):
    """Ask for an erasure and have it agreed to; the job waits."""

    def ask_and_agree(case, extent="case", reason="person", **told):
        erasure = ask_to_erase(ref=case.ref, extent=extent, reason=reason, by=coordinator, **told)
        return agree(erasure=erasure, by=second)

    return ask_and_agree


@pytest.fixture
def erased(agreed):
    """Erase a case, or its person, to the verified end."""

    def to_the_end(case, extent="case", **told):
        erasure = agreed(case, extent, **told)
        erase(erasure.job_id)
        return Erasure.objects.get(pk=erasure.pk)

    return to_the_end
