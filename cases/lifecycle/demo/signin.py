"""How to sign in to this installation's demo: kept beside its keys, readable by its owner."""

import json
import os
from pathlib import Path
from typing import Any

from django.conf import settings

from cases.lifecycle.demo.offices import Offices
from cases.lifecycle.demo.plot import LEA, MINA
from cases.lifecycle.demo.staff import email_of
from people.accounts.second_factor import code_now


def keep(offices: Offices) -> None:
    kept = {
        "passwords": offices.passwords,
        "apps": offices.apps,
        "partner_key": offices.partner_key,
    }
    path = _path()
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        json.dump(kept, file, indent=1)


def lines() -> list[str]:
    """Return the sign-in lines; none where there is no demo."""
    kept = _kept()
    if not kept:
        return []
    return [
        f"Coordinator: {_line(kept, LEA)}",
        f"Caseworker:  {_line(kept, MINA)}",
        f"Partner API: Authorization: Api-Key {kept['partner_key']}",
        "The second factor: give the last part to a code app as its key,",
        "or let `.venv/bin/python manage.py demo_code` print the codes of this moment.",
    ]


def codes() -> list[str]:
    """Return the codes that the members' apps show now; none where there is no demo."""
    apps = _kept().get("apps", {})
    return [f"{email}  {code_now(secret)}" for email, secret in apps.items()]


def _line(kept: dict[str, Any], name: str) -> str:
    email = email_of(name)
    return f"{email} / {kept['passwords'][email]} / {kept['apps'][email]}"


def is_here() -> bool:
    return bool(_kept())


def _kept() -> dict[str, Any]:
    try:
        kept: dict[str, Any] = json.loads(_path().read_text())
    except FileNotFoundError:
        return {}
    return kept


def _path() -> Path:
    return settings.SECRET_DIR / "demo.json"
