"""One installation: prepared, started whole, greeted, stopped.

The supervisor's own environment is what its children get, so what they should know is put there.
"""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings

from config import valkey
from config.supervision.alone import alone
from config.supervision.plan import Plan
from config.supervision.ports import free_port, web_answers
from config.supervision.preparation import make_folders, nobody_yet, prepare, run_step
from config.supervisor import Stop, Supervisor, raise_stop_on_signals

Say = Callable[[str], None]


def up(*, port: int, demo_wanted: bool, say: Say) -> None:
    """Prepare the installation, run it, and come back when a signal has ended it."""
    os.umask(0o077)
    var = settings.HOMEWARD_VAR
    os.environ["HOMEWARD_VAR"] = str(var)
    make_folders(var)
    with alone(var / "run" / "up.lock") as lock:
        raise_stop_on_signals()
        try:
            prepare(var, demo_wanted=demo_wanted, say=say)
            with _broker_socket(var / "run", say) as socket, Supervisor() as supervisor:
                _start_all(supervisor, Plan(var / "run", settings.BASE_DIR, lock), socket, port)
                say(_greeting())
                supervisor.keep()
        except Stop:
            say("Stopped.")


def _start_all(supervisor: Supervisor, plan: Plan, socket: Path | None, first_port: int) -> None:
    if socket is not None:
        supervisor.start(plan.broker(socket), ready=lambda: valkey.answers(socket))
    port = free_port(first_port)
    os.environ.setdefault("HOMEWARD_BASE_URL", f"http://localhost:{port}")
    supervisor.start(plan.web(port), ready=web_answers(port))
    # Jobs wait for these; nobody else does.
    supervisor.start(plan.exporter())
    supervisor.start(plan.worker())
    supervisor.start(plan.beat())


def _greeting() -> str:
    base_url = os.environ["HOMEWARD_BASE_URL"]
    lines = [f"\nHomeward runs at {base_url}"]
    if os.environ["HOMEWARD_DEMO"] == "1":
        lines.append(run_step("demo_lines"))
    elif nobody_yet():
        lines.append(run_step("first_coordinator", "--base-url", base_url))
    return "\n".join([*lines, "Ctrl-C stops it.\n"])


@contextmanager
def _broker_socket(run_dir: Path, say: Say) -> Iterator[Path | None]:
    """Yield where our own broker listens; None when REDIS_URL names another one."""
    own = run_dir / "valkey.sock"
    if f"unix://{own}" != settings.REDIS_URL:
        yield None
    elif valkey.fits(own):
        yield own
    else:
        with tempfile.TemporaryDirectory(prefix="homeward-") as short:
            socket = Path(short) / "valkey.sock"
            say(f"{own} is too long for a socket; the broker listens at {socket}")
            os.environ["REDIS_URL"] = f"unix://{socket}"
            yield socket
