"""A client of the API as a partner gets it: made by a generator of the description alone."""

import importlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

from tests.installation import PATIENCE, ROOT, Installation

NAME = "partner_client"


class GeneratedClient:
    """Its operations by the names that the description gives them, such as `cases_list`."""

    def __init__(self, installation: Installation, folder: Path) -> None:
        self.folder = folder
        description = folder / "openapi.json"
        installation.manage("spectacular", "--format", "openapi-json", "--file", str(description))
        self.description: dict[str, Any] = json.loads(description.read_text())
        self.warnings = _generate(description, folder / NAME)
        sys.path.insert(0, str(folder))
        try:
            self.models = importlib.import_module(f"{NAME}.models")
            self._client = importlib.import_module(f"{NAME}.client")
            self._modules = dict(self._operations())
        finally:
            sys.path.remove(str(folder))

    def described(self) -> set[str]:
        return {
            operation["operationId"]
            for methods in self.description["paths"].values()
            for operation in methods.values()
        }

    def made(self) -> set[str]:
        return set(self._modules)

    @contextmanager
    def with_key(self, url: str, key: str) -> Iterator["Calls"]:
        made = self._client.AuthenticatedClient(base_url=url, token=key, prefix="Api-Key")
        with made as client:
            yield Calls(client, self._modules)

    def _operations(self) -> Iterator[tuple[str, ModuleType]]:
        for file in sorted((self.folder / NAME / "api").glob("*/*.py")):
            if file.stem != "__init__":
                yield (
                    file.stem,
                    importlib.import_module(f"{NAME}.api.{file.parent.name}.{file.stem}"),
                )


class Calls:
    """Calls with one key: `calls("cases_read", "C-1")` returns what the client makes of it."""

    def __init__(self, client: Any, modules: dict[str, ModuleType]) -> None:
        self._client, self._modules = client, modules
        self.status = 0

    def __call__(self, operation: str, *place: Any, **told: Any) -> Any:
        answer = self._modules[operation].sync_detailed(*place, client=self._client, **told)
        self.status = int(answer.status_code)
        return answer.parsed


def _generate(description: Path, folder: Path) -> str:
    """Make the client; return what the generator warns of."""
    settings = folder.parent / "generator.json"
    settings.write_text('{"post_hooks": []}')
    done = subprocess.run(
        [
            *(sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none"),
            *("--path", str(description), "--output-path", str(folder)),
            *("--config", str(settings), "--fail-on-warning"),
        ],
        cwd=ROOT,
        env={**os.environ, "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
        timeout=5 * PATIENCE,
    )
    said = (done.stdout + done.stderr).replace(f"Generating {folder}", "").strip()
    return said or ("" if done.returncode == 0 else f"It ended with {done.returncode}.")
