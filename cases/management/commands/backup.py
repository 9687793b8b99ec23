"""Both archives, made now."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from cases.lifecycle.backup.errors import BackupFailed, NotRestored
from cases.lifecycle.backup.holders import identities_of
from cases.lifecycle.backup.plan import plan_of_settings
from cases.lifecycle.backup.services import back_up
from people.management.progress import ProgressBar


class Command(BaseCommand):
    help = (
        "Makes an encrypted archive of the data and, right after it, one of the keys, each for "
        "its own recipients. What the options leave open, the settings HOMEWARD_BACKUP_… say."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--to", metavar="FOLDER|s3://BUCKET/PREFIX", help="for the data")
        parser.add_argument("--keys-to", metavar="FOLDER|s3://BUCKET/PREFIX", help="for the keys")
        parser.add_argument("--recipient", action="append", help="who may open the data")
        parser.add_argument("--keys-recipient", action="append", help="who may open the keys")
        parser.add_argument(
            "--same-recipients", action="store_true", help="the same people may hold both"
        )
        parser.add_argument(
            "--verify-with",
            type=Path,
            action="append",
            default=[],
            metavar="FILE",
            help="an identity; with those of both, each archive is opened again as a whole",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        plan = plan_of_settings(insists=options["same_recipients"])
        plan = replace(
            plan,
            data=replace(
                plan.data,
                to=options["to"] or plan.data.to,
                recipients=options["recipient"] or plan.data.recipients,
            ),
            keys=replace(
                plan.keys,
                to=options["keys_to"] or plan.keys.to,
                recipients=options["keys_recipient"] or plan.keys.recipients,
            ),
        )
        try:
            made = back_up(
                plan,
                identities=identities_of(options["verify_with"]),
                progress=ProgressBar(self.stderr),
            )
        except (BackupFailed, NotRestored) as error:
            raise CommandError(str(error)) from error
        for each in made:
            run = each.run
            self.stdout.write(
                f"{run.name}: {run.rows} rows, {run.files} files, {run.size} bytes, "
                f"SHA-256 {run.sha256}"
            )
            if each.removed:
                self.stdout.write(f"{each.removed} old archives of the {run.kind} removed")
        self.stdout.write(f"Installation {made[0].installation}: note it beside the identities.")
