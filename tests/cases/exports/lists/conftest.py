"""Cases of Nepalis that a list for their government is about, and the list as it is read."""

import pytest

from cases.access.vocabularies import Scope
from cases.exports import asking, fetching, starting
from cases.exports.selectors import find_export
from cases.exports.writing import write_export
from tests.cases.exports.lists.read_list import ask_for, unlocked
from tests.cases.exports.told import agree, plain_cases

MINISTRY = "Ministry of Foreign Affairs (invented)"


@pytest.fixture
def men(organisation, caseworker):
    """Return a way to make cases of one status, agreed to or not, and asked for or not."""

    def make(count, status, *, asks="", scopes=(Scope.HOME_STATE,), **fields):
        told = {"status": status, "nationality": "NPL"} | fields
        cases = plain_cases(organisation, caseworker, count, **told)
        for case in cases:
            if scopes:
                agree(case, caseworker, Scope.OWN_ORG, *scopes)
            if asks:
                ask_for(case, asks)
        return cases

    return make


@pytest.fixture
def ask(caseworker):
    """Ask for a list, the usual one being for the ministry and behind a password."""

    def asked(shape="list_pdf", recipient=Scope.HOME_STATE, filters=None, **told):
        usual = {
            "purpose": "repatriation",
            "recipient_name": MINISTRY,
            "protection": "password",
        }
        return asking.ask_export(
            by=caseworker,
            filters={"nationality": "NPL"} if filters is None else filters,
            shape=shape,
            recipient=recipient,
            **(usual | told),
        )

    return asked


@pytest.fixture
def made(ask, caseworker, coordinator):
    """Ask for a list, let Lea agree, and write it; return it with its bytes, unlocked."""

    def done(*args, **told):
        export = ask(*args, **told)
        if export.approval:
            export = starting.release(export_id=export.pk, by=coordinator)
        write_export(export.job_id)
        export = find_export(export.pk, who=caseworker)
        _export, parts = fetching.fetch(export_id=export.pk, by=caseworker)
        return export, unlocked(b"".join(parts), export)

    return done
