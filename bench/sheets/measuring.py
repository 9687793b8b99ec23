"""A sheet of so many rows taken in, made and undone by another process, while pages are asked for.

The environment names the database. Prints one line of JSON.
"""

import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import django

django.setup()

from django.core.management import call_command  # noqa: E402  # Django must be set up first
from django.db import connection, transaction  # noqa: E402
from django.test import Client  # noqa: E402

from bench.sheets.generated import sheet_of  # noqa: E402
from cases.casebook.models import Case  # noqa: E402
from cases.casebook.services import open_case  # noqa: E402
from cases.imports import services  # noqa: E402
from cases.imports.models import ImportBatch  # noqa: E402
from cases.imports.selectors import READY  # noqa: E402
from cases.imports.vocabularies import Takes  # noqa: E402
from people.accounts.models import Membership  # noqa: E402
from people.accounts.services import add_member, make_organisation  # noqa: E402
from people.registry.entries import NewName, NewPerson  # noqa: E402
from people.vault.keyring import keyring  # noqa: E402
from tests.stage import PASSWORD, session  # noqa: E402

BEFORE, AT_REST = 300, 60
EMAIL = "measuring@example.org"


def measure(rows: int, made: int) -> dict[str, Any]:
    for alias in ("default", "keys"):
        call_command("migrate", database=alias, verbosity=0)
    member = _member()
    _open_cases(member)
    folder = Path(os.environ["HOMEWARD_VAR"])
    (folder / "files").mkdir(exist_ok=True)
    sheet = folder / "sheet.csv"
    content = sheet_of(rows)
    sheet.write_bytes(content)
    told: dict[str, Any] = {"engine": connection.vendor, "rows": rows}
    told["parse"], _pages = _meanwhile("parse", str(sheet))
    told["understand"], _pages = _meanwhile("understand", str(sheet))
    client = Client(SERVER_NAME="localhost")
    client.cookies["sessionid"] = session(EMAIL)
    told["list page at rest"] = _told_of([_page(client) for _ in range(AT_REST)])

    batch = services.bring(by=member, name="sheet.csv", content=content)
    told["read"], pages = _meanwhile("read", str(batch.job_id), client)
    told["list page while read"] = _told_of(pages)
    ready = batch.rows.filter(READY).order_by("number")
    chosen = list(ready.values_list("number", flat=True)[:made])
    told["ready"] = ready.count()
    batch = services.ask_commit(batch_id=batch.pk, by=member, takes=Takes.values, chosen=chosen)
    told["commit"], pages = _meanwhile("commit", str(batch.job_id), client)
    told["list page while made"] = _told_of(pages)
    told["made"] = Case.objects.count() - BEFORE
    batch = services.ask_undo(batch_id=batch.pk, by=member)
    told["undo"], pages = _meanwhile("undo", str(batch.job_id), client)
    told["list page while undone"] = _told_of(pages)
    told["left after undoing"] = Case.objects.count() - BEFORE
    for work in ("commit", "undo"):
        told[work]["ms a row"] = round(told[work]["seconds"] / max(1, told["made"]) * 1000, 1)
    assert not ImportBatch.objects.get().is_busy
    return told


def _meanwhile(
    work: str, on: str, client: Client | None = None
) -> tuple[dict[str, Any], list[float]]:
    """Have another process do it; ask for pages until it has, if there is somebody to ask."""
    command = [sys.executable, "-m", "bench.sheets.working", work, on]
    pages = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as worker:
        while client and worker.poll() is None:
            pages.append(_page(client))
            time.sleep(0.2)
        told, _errors = worker.communicate()
    assert worker.returncode == 0, work
    return json.loads(told.splitlines()[-1]), pages


def _page(client: Client) -> float:
    begun = time.perf_counter()
    answer = client.get("/cases/?stage=open")
    spent = (time.perf_counter() - begun) * 1000
    assert answer.status_code == 200
    return spent


def _told_of(pages: list[float]) -> dict[str, float]:
    return {
        "pages": len(pages),
        "p50 ms": round(statistics.median(pages), 1),
        "p95 ms": round(statistics.quantiles(pages, n=20)[-1], 1),
    }


def _member() -> Membership:
    return add_member(
        organisation=make_organisation(name="Measured"),
        email=EMAIL,
        display_name="Measuring",
        password=PASSWORD,
        role="caseworker",
    )


def _open_cases(member: Membership) -> None:
    with keyring(), transaction.atomic():
        for number in range(BEFORE):
            person = NewPerson(names=(NewName(f"Rajan Invented {number:05}"),))
            open_case(by=member, person=person)


if __name__ == "__main__":
    print(json.dumps(measure(*map(int, sys.argv[1:]))))
