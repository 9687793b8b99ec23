"""Check the record of what was done and read."""

import re
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from people.audit.verify import head_mark, problems

_MARK = re.compile(r"([1-9][0-9]{0,17}):([0-9a-f]{64})")


class Command(BaseCommand):
    help = "Checks the audit chain; with --expect also against a head that was noted earlier."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--expect",
            metavar="SEQUENCE:HEX",
            action="append",
            default=[],
            help="a head that this command printed before; may be given more than once",
        )

    def handle(self, *args: Any, expect: list[str], **options: Any) -> None:
        found = list(problems(dict(_mark(text) for text in expect)))
        for problem in found:
            self.stdout.write(problem)
        if found:
            raise CommandError(f"The chain is not whole: {len(found)} problem(s).")
        sequence, mac = head_mark()
        self.stdout.write(
            f"The chain is whole: {sequence} entries, head {sequence}:{mac.hex()}"
            if sequence
            else "The chain is whole: 0 entries"
        )


def _mark(text: str) -> tuple[int, bytes]:
    match = _MARK.fullmatch(text)
    if match is None:
        raise CommandError(f"--expect takes SEQUENCE:HEX, as printed with the head, not {text!r}")
    return int(match[1]), bytes.fromhex(match[2])
