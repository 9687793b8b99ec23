"""A case is erased in a whole installation: asked for on its page, done by the worker."""

from typing import Any

import pytest

from tests.installation import Installation, wait_for
from tests.visitor import EXPORT, Visitor

pytestmark = pytest.mark.broker

LEA, MINA = "lea@example.org", "mina@example.org"


def sent(visitor: Visitor, path: str, **fields: Any) -> str:
    """Send a form; return the path of the page that it led to."""
    visitor.post(path, **fields)
    assert visitor.status == 200, visitor.last_url
    return visitor.last_url.removeprefix(visitor.url)


def test_erased_to_the_verified_end_while_others_work(installation: Installation) -> None:
    mina, lea = Visitor(installation, MINA), Visitor(installation, LEA)
    case, other = (
        sent(mina, "/cases/new/", name=name, summary=f"Story of {name}")
        for name in ("Gopal Invented", "Juma Invented")
    )
    erasure = sent(lea, f"{case}erase/", reason="family")
    assert "Happens by itself" in lea.get(erasure)
    # Nobody else coordinates: three days take the place of the second voice.
    installation.move_clock(2.9)
    mina = Visitor(installation, MINA)
    export = sent(mina, "/exports/new/?stage=open&shape=csv", **EXPORT)
    wait_for(lambda: f"{export}file/" in mina.get(export))

    installation.move_clock(0.2)
    mina, lea = Visitor(installation, MINA), Visitor(installation, LEA)
    wait_for(lambda: "Done and verified" in lea.get(erasure))

    assert "Gopal" not in mina.get("/cases/?stage=open")
    assert "Story of Juma" in mina.get(other)
    assert f"{export}file/" not in mina.get(export)
    assert mina.get(case)
    assert mina.status == 404
    assert "The chain is whole" in installation.manage("verify_audit")
