"""What is wrong here, and what to type against it."""

import json
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from cases.lifecycle.checkup.examining import Finding, examine

_SIGNS = {"ok": "ok     ", "warning": "warning", "fault": "FAULT  "}


class Command(BaseCommand):
    help = (
        "Looks at all that can be wrong and says what helps: a line each. Ends with 1 when there "
        "is a fault. It changes nothing, and tells no name and no secret."
    )
    # It says itself what they would stop at.
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--json", action="store_true", help="for programs")
        parser.add_argument(
            "--thorough", action="store_true", help="verify the whole record, not its end alone"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        found = examine(thorough=options["thorough"])
        self.stdout.write(_as_json(found) if options["json"] else "\n".join(map(_line, found)))
        if any(one.sign == "fault" for one in found):
            raise SystemExit(1)


def _line(found: Finding) -> str:
    remedy = f" -> {found.remedy}" if found.remedy else ""
    return f"{_SIGNS[found.sign]} {found.about}: {found.said}{remedy}"


def _as_json(found: list[Finding]) -> str:
    told = [
        {"about": one.about, "sign": one.sign, "said": one.said, "remedy": one.remedy}
        for one in found
    ]
    return json.dumps(told, ensure_ascii=False, indent=1)
