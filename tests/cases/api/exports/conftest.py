"""A program of a partner that asks for files, and a case that is shared with it."""

import json

import pytest

from cases.sharing.exports.models import SharedExport
from cases.sharing.exports.writing import write_export
from tests.cases.api.calling import Caller
from tests.cases.exports.told import tell_case

HERE = "/api/v1/exports/"
SCOPES = [
    *("start_shared_exports", "fetch_shared_exports"),
    *("read_shared_cases", "read_shared_persons", "read_shared_requests"),
]


class Exporter(Caller):
    """A partner's program that asks for files."""

    def get(self, path="", *, headers=None, **query):
        return self.client.get(HERE + path, query, headers=self.headers | (headers or {}))

    def post(self, sent, path="", **headers):
        told = {"data": json.dumps(sent), "content_type": "application/json"}
        return self.client.post(HERE + path, headers={**self.headers, **headers}, **told)

    def delete(self, path):
        return self.client.delete(HERE + path, headers=self.headers)

    def made(self, **told):
        """Ask for a file, let it be written, and return its id."""
        pk = self.post({"format": "jsonl", **told}).json()["id"]
        write_export(SharedExport.objects.get(pk=pk).job_id)
        return pk


@pytest.fixture(autouse=True)
def has_files_of_its_own(files_dir):
    """No test here writes to where others lie."""


@pytest.fixture
def caller(organisation, partner_organisation):
    return Exporter(partner_organisation, organisation, SCOPES)


@pytest.fixture
def case(share, caseworker):
    case = tell_case(caseworker)
    share(case, profile="full")
    return case
