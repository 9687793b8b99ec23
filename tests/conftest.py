"""One test run: its own place, its own keys, a real engine of the database."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import django
import pytest
from hypothesis import HealthCheck, settings

from tests.engines import database_urls

_HERE = tempfile.TemporaryDirectory(prefix="homeward-tests-")
_ENGINE = os.environ.get("HOMEWARD_TEST_ENGINE", "sqlite")
_DEFAULT_URL, _KEYS_URL = database_urls(_ENGINE)
os.environ |= {
    "HOMEWARD_TESTING": "1",
    "HOMEWARD_VAR": _HERE.name,
    "HOMEWARD_SECRET_KEY": "only-for-this-test-run",
    "HOMEWARD_VAULT_KEY": "1:MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
    "HOMEWARD_EMAIL_URL": "memorymail://",
    "DATABASE_URL": _DEFAULT_URL,
    "KEYS_DATABASE_URL": _KEYS_URL,
    "REDIS_URL": f"unix://{_HERE.name}/nowhere.sock",
}
django.setup()


# How fast examples are made says how busy the machine is, and nothing of the code.
settings.register_profile("homeward", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("ci" if os.environ.get("CI") == "true" else "homeward")

pytest_plugins = ["tests.threads", "tests.asvs", "tests.thrift", "tests.sharing"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whoever asks for the database gets both: data and keys."""
    both = ["default", "keys"]
    for item in items:
        marker = item.get_closest_marker("django_db")
        options = {"databases": both, **(marker.kwargs if marker else {})}
        if marker is not None or "db" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.django_db(**options), append=False)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of shared data; tests that need it are skipped where it is absent."""
    here = Path(__file__).resolve().parent.parent
    folder = Path(os.environ.get("HOMEWARD_SHARED", here.parent / "shared"))
    if not (folder / "data").is_dir():
        reason = "HOMEWARD_SHARED names no folder with data"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    return folder


@pytest.fixture(autouse=True)
def fresh_place() -> Iterator[None]:
    """No clock, key or cache of one test reaches the next."""
    from people.audit.services import audit_key
    from people.dates import clock
    from people.vault import index

    yield
    clock.reset()
    audit_key.cache_clear()
    index._index_key.cache_clear()


@pytest.fixture
def organisation(db):
    from people.accounts.services import make_organisation

    return make_organisation(name="Way Home (invented)")


@pytest.fixture
def other_organisation(db):
    from people.accounts.services import make_organisation

    return make_organisation(name="Open Gate (invented)")


def _member(organisation, name, role):
    from people.accounts.models import Membership, User

    user = User(email=f"{name}@example.org", display_name=name.title())
    user.set_unusable_password()
    user.save()
    return Membership.objects.create(user=user, organisation=organisation, role=role)


@pytest.fixture
def files_dir(tmp_path, settings):
    """Where the sealed files of this test lie."""
    settings.FILES_DIR = tmp_path / "files"
    settings.FILES_DIR.mkdir()
    return settings.FILES_DIR


@pytest.fixture
def caseworker(organisation):
    """Mina works on her own cases."""
    return _member(organisation, "mina", "caseworker")


@pytest.fixture
def colleague(organisation):
    """Tunde is a caseworker of the same group, on other cases."""
    return _member(organisation, "tunde", "caseworker")


@pytest.fixture
def coordinator(organisation):
    """Lea sees all cases of the group."""
    return _member(organisation, "lea", "coordinator")


@pytest.fixture
def intake(organisation):
    """Noor takes in new cases, and sees those alone."""
    return _member(organisation, "noor", "intake")


@pytest.fixture
def lawyer(organisation):
    """Omar writes requests for the cases that are his."""
    return _member(organisation, "omar", "lawyer")


@pytest.fixture
def auditor(organisation):
    """Vera reads who did what, and no case."""
    return _member(organisation, "vera", "auditor")


@pytest.fixture
def admin(organisation):
    """Juno keeps members and keys, and sees no case."""
    return _member(organisation, "juno", "admin")


@pytest.fixture
def traveller(organisation):
    """Tara is a caseworker on her way over a border."""
    from people.dates import clock

    member = _member(organisation, "tara", "caseworker")
    member.user.travelling_since = clock.now()
    member.user.save()
    return member


@pytest.fixture
def third(db):
    """A group that nobody here has entered as a partner."""
    from people.accounts.services import make_organisation

    return make_organisation(name="Third Shore (invented)")


@pytest.fixture
def partner_organisation(organisation, other_organisation):
    """The other group, entered by ours as a partner."""
    other_organisation.introduced_by = organisation
    other_organisation.save(update_fields=["introduced_by"])
    return other_organisation


@pytest.fixture
def reader(partner_organisation):
    """Pia reads, in the other group, what is shared with it."""
    return _member(partner_organisation, "pia", "partner_reader")


@pytest.fixture
def stranger(other_organisation):
    """Ilya coordinates another group and must see nothing of ours."""
    return _member(other_organisation, "ilya", "coordinator")


@pytest.fixture
def partner(organisation, partner_organisation):
    """The other group's key to the API."""
    from people.accounts.models import PartnerKey
    from people.accounts.roles import PARTNER_MAY

    return PartnerKey.objects.create_key(
        organisation=partner_organisation, issuer=organisation, scopes=sorted(PARTNER_MAY)
    )[0]
