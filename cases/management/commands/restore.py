"""An installation brought back from its archives."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from cases.lifecycle.backup.ending import Ended
from cases.lifecycle.backup.errors import NotRestored
from cases.lifecycle.backup.holders import identities_of
from cases.lifecycle.backup.restoring import Fitting, Report, Sources, look_through, restore
from people.management.progress import ProgressBar

_NOT_KNOWN = (
    "Whether they are yours was not checked: whoever knows the recipients can make two that fit "
    "each other. Compare the installation with your note, or give it as --expect-installation."
)
_BY_HAND = """
Now by hand, before you let anybody in. Whatever was ended or taken back after %(as_of)s
is alive again:
- Members: roles, members who left, devices, second factors and passwords that were changed since.
- Invitations, links for new passwords and for calendars.
- Partners: their keys, the cases they were given, and consents that were withdrawn.
Look through each, and end it again. Nobody is signed in. Whoever was erased until
%(keys)s stays erased; whoever was erased later must be erased again.
"""


class Command(BaseCommand):
    help = (
        "Brings data, keys, the root key and sealed files back into an empty installation whose "
        "tables were made by the version that made the archives: all of it, or nothing."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("data", type=Path, metavar="DATA.age")
        parser.add_argument("--keys", type=Path, required=True, metavar="KEYS.age")
        parser.add_argument(
            "--identity",
            type=Path,
            action="append",
            required=True,
            metavar="FILE",
            help="opens the data or the keys; give it twice where they differ",
        )
        parser.add_argument(
            "--thorough", action="store_true", help="open every sealed value, not only some"
        )
        parser.add_argument(
            "--older-keys", action="store_true", help="take keys that are older than the data"
        )
        parser.add_argument(
            "--expect-installation",
            metavar="ID",
            help="refuse archives of another one; `manage.py backup` prints it",
        )
        parser.add_argument(
            "--check-only", action="store_true", help="read both archives whole and keep nothing"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        expected = options["expect_installation"]
        if expected is not None and not expected.strip():
            # As of a variable of the shell that is not set: it would check nothing.
            raise CommandError("Nothing was restored. --expect-installation names none.")
        told = {
            "older_keys": options["older_keys"],
            "expected": (expected or "").strip().lower(),
        }
        try:
            sources = Sources(options["data"], options["keys"], identities_of(options["identity"]))
            if options["check_only"]:
                self._tell_checked(look_through(sources, **told), **told)
                return
            report = restore(
                sources,
                thorough=options["thorough"],
                progress=ProgressBar(self.stderr),
                **told,
            )
        except NotRestored as error:
            raise CommandError(f"Nothing was restored. {error}") from error
        self._tell(report)

    def _tell_checked(self, fitting: Fitting, *, expected: str, **_told: Any) -> None:
        data, keys = fitting.data, fitting.keys
        rows = sum(data.manifest.counts.values())
        self.stdout.write(f"Whole, and fit each other: {rows} rows, {data.manifest.files} files.")
        self.stdout.write(f"Data of {data.head.as_of}, keys of {keys.head.as_of}")
        self.stdout.write(f"Installation {data.head.installation}")
        if not expected:
            self.stdout.write(_NOT_KNOWN)

    def _tell(self, report: Report) -> None:
        for label, count in sorted(report.counts.items()):
            self.stdout.write(f"{label}: {count}")
        self.stdout.write(f"Sealed files: {report.files}")
        if report.erased_again:
            self.stdout.write(f"Erased again: {report.erased_again}")
        self.stdout.write(f"Sealed values opened: {report.opened.opened}")
        self.stdout.write(f"Data of {report.as_of}, keys of {report.keys_as_of}")
        self.stdout.write(f"Installation {report.installation}")
        self.stdout.write(_ended(report.ended))
        self.stdout.write(_BY_HAND % {"as_of": report.as_of, "keys": report.keys_as_of})
        for warning in report.warnings:
            self.stderr.write(warning)


def _ended(ended: Ended) -> str:
    return (
        f"Ended: {ended.approvals} waits for a second person, {ended.erasures} erasures that were "
        f"asked for, {ended.lists} lists of closed cases to let go, {ended.jobs} jobs, "
        f"{ended.times} times that were to become shorter, {ended.addresses} public addresses of "
        f"figures. Gone: {ended.files} files that are not in the archive. Whoever still wants any "
        "asks again."
    )
