"""`manage.py up`: Homeward whole, under one supervisor."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from config.env import env
from config.supervision.alone import AlreadyRunning
from config.supervision.installation import up
from config.supervision.ports import NoFreePort
from config.supervision.preparation import StepFailed
from config.supervisor import ChildFailed
from config.valkey import ServerMissing


class Command(BaseCommand):
    help = "Prepares the installation and runs broker, web, job worker and timetable together."
    # The children check; here the keys and tables they need may not be there yet.
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--port", type=int, default=8000, help="first port to try (8000)")
        parser.add_argument("--no-demo", action="store_true", help="start without invented cases")

    def handle(self, *args: Any, port: int, no_demo: bool, **options: Any) -> None:
        if not 0 < port < 65536:
            raise CommandError("--port must be between 1 and 65535")
        demo_wanted = not no_demo and env.bool("HOMEWARD_DEMO", default=True)
        try:
            up(port=port, demo_wanted=demo_wanted, say=self._say)
        except (AlreadyRunning, ChildFailed, NoFreePort, ServerMissing, StepFailed) as error:
            raise CommandError(str(error)) from error

    def _say(self, line: str) -> None:
        self.stdout.write(line)
        self.stdout.flush()
