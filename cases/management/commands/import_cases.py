"""Cases from a sheet, from the command line: what the pages of imports do, without the pages."""

import json
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from django.core.exceptions import PermissionDenied, ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser

from cases.imports.by_command import Nobody, import_now, member_for, understood
from cases.imports.parsing.unreadable import Unreadable
from people.dates import clock


class Command(BaseCommand):
    help = (
        "Reads a sheet of cases, such as CSV or XLSX. With --dry-run nothing is kept; otherwise "
        "every row that needs nobody's decision becomes a case."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path, metavar="FILE")
        parser.add_argument("--dry-run", action="store_true", help="keep nothing")
        parser.add_argument("--as-of", type=date.fromisoformat, metavar="DATE", help="its day")
        parser.add_argument(
            "--heading-line", type=int, metavar="N", help="its line of headings, 0 for none"
        )
        parser.add_argument("--json", action="store_true", help="one JSON object a row")
        parser.add_argument(
            "--by", type=UUID, metavar="UUID", help="for which member (the only one who may)"
        )

    def handle(self, *args: Any, file: Path, dry_run: bool, **options: Any) -> None:
        if not file.is_file():
            raise CommandError(f"There is no file {file}")
        told = {
            "as_of": options["as_of"] or clock.today(),
            "heading_line": options["heading_line"],
        }
        try:
            by = member_for(options["by"])
            if dry_run:
                if by is None:
                    self.stderr.write("Not compared with cases on file: --by says for whom")
                rows = understood(file, by=by, **told)
            elif by is None:
                raise Nobody("Say with --by for which member the cases are made")
            else:
                rows = import_now(file, by=by, **told)
        except ValidationError as refusal:
            raise CommandError(" ".join(refusal.messages)) from refusal
        except (Unreadable, Nobody, PermissionDenied) as refusal:
            words = getattr(refusal, "words", None) or str(refusal)
            raise CommandError(words) from refusal
        for row in rows:
            self.stdout.write(self._json(row) if options["json"] else self._line(row))

    def _json(self, row: dict[str, Any]) -> str:
        return json.dumps(row, ensure_ascii=False)

    def _line(self, row: dict[str, Any]) -> str:
        """Print no name: terminals keep what they showed."""
        issues = ", ".join(sorted({each["code"] for each in row.get("issues", [])}))
        return f"{row['row']:>5}  {row['action']:17} {issues}"
