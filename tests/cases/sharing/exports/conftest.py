"""A key that asks for files of what is shared with its partner, and a worker that writes them."""

import pytest

from cases.sharing.exports.asking import start_export
from cases.sharing.exports.fetching import fetch, find_ready
from cases.sharing.exports.models import SharedExport
from cases.sharing.exports.writing import write_export
from people.accounts.models import PartnerKey
from people.accounts.roles import PARTNER_MAY

EVERYTHING = sorted(PARTNER_MAY)


@pytest.fixture
def key_with(organisation, partner_organisation):
    """Make a key of the first partner."""

    def made(scopes=EVERYTHING, **told):
        fields = {"organisation": partner_organisation, "issuer": organisation} | told
        return PartnerKey.objects.create_key(scopes=list(scopes), **fields)[0]

    return made


@pytest.fixture(autouse=True)
def has_files_of_its_own(files_dir):
    """No test here writes to where others lie."""


@pytest.fixture
def key(key_with):
    return key_with()


@pytest.fixture
def ask(key):
    def asked(by=key, form="jsonl", fields=(), **filters):
        return start_export(by=by, form=form, filters=filters, fields=fields)

    return asked


@pytest.fixture
def made(ask):
    """Ask for a file and let it be written."""

    def made(**told):
        export = ask(**told)
        write_export(export.job_id)
        return fresh(export)

    return made


def fresh(export):
    return SharedExport.objects.select_related("job__asked_by_key").get(pk=export.pk)


def bytes_of(export, by):
    return b"".join(fetched(export, by).chunks)


def fetched(export, by):
    return fetch(export=find_ready(export.pk, by=by), by=by)
