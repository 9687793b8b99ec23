"""The process apart: what it cannot do, how it ends, and what it never tells."""

import io
import json
import logging
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from cases.imports.parsing import parse as parsing
from cases.imports.parsing.limits import LIMITS, Limits
from cases.imports.parsing.parse import parse
from cases.imports.parsing.taking import Garbled, taken
from cases.imports.parsing.unreadable import Unreadable

ROOT = Path(__file__).resolve().parents[4]
SECRET = "Bir Tamang of Nowhere"
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")


@pytest.fixture
def instead(monkeypatch, tmp_path):
    """Let another program be the child."""

    def put(source):
        (tmp_path / "strange_child.py").write_text(source)
        monkeypatch.setattr(parsing, "_ROOT", f"{tmp_path}:{ROOT}")
        monkeypatch.setattr(parsing, "_CHILD", "strange_child")

    return put


def children():
    """Return the ids of the children that this process has now."""
    found = Path(f"/proc/{os.getpid()}/task").glob("*/children")
    return {number for told in found for number in told.read_text().split()}


LEASHED = """
import sys
from cases.imports.parsing.leash import tie
from cases.imports.parsing.limits import Limits
tie(int(sys.argv[1]), Limits.loaded(sys.argv[2]))
sys.stdin.buffer.read()
"""


def test_child_loads_neither_django_nor_settings_and_opens_nothing_later(workbook):
    program = """
import io, json, sys
from cases.imports.parsing.child import answer
from cases.imports.parsing.limits import LIMITS
before = set(sys.modules)
for content in json.loads(sys.stdin.read()):
    answer(bytes.fromhex(content), io.BytesIO(), LIMITS)
print(json.dumps([sorted(before), sorted(set(sys.modules) - before)]))
"""
    files = [
        workbook(["Name", 4.5], ["Bir", "=1+1"]),
        *("Имя;é\nБир;ا\n".encode(codec, "ignore") for codec in ("cp1251", "utf-16", "utf-32-be")),
        "José;x\n".encode("cp1252"),
        b"PK\x03\x04",
        b"%PDF-",
        bytes(range(256)) * 40,
    ]
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        input=json.dumps([content.hex() for content in files]),
        capture_output=True,
        text=True,
        check=True,
    )
    before, later = json.loads(done.stdout)

    assert later == []
    assert not {"django", "config", "socket", "cases.models"} & set(before)


@linux_only
def test_child_sees_no_environment(instead, monkeypatch):
    monkeypatch.setenv("HOMEWARD_SECRET_OF_THE_TEST", "x")
    instead(
        "import os, json, sys\nsys.stdin.buffer.read()\n"
        "print(json.dumps(['book', 'csv', '', '']))\nprint(json.dumps(['sheet', '', False]))\n"
        "print(json.dumps(['row', 1, sorted(os.environ), [], False]))\nprint('[\"end\"]')\n"
    )

    names = parse(b"a,b").sheets[0].rows[0]

    assert set(names) <= {"PYTHONPATH", "PYTHONDONTWRITEBYTECODE", "PYTHONUTF8", "LC_CTYPE"}


@linux_only
@pytest.mark.parametrize(
    "act",
    [
        "open('/etc/hostname')",
        "import socket; socket.socket()",
        "bytearray(400 * 1024 * 1024)",
        "import subprocess; subprocess.run(['true'])",
    ],
)
def test_child_can_do_nothing_but_read_and_answer(instead, act):
    told = (
        '["book", "csv", "", ""]\\n["sheet", "", false]\\n["row", 1, ["%s"], [], false]\\n["end"]'
    )
    instead(
        LEASHED
        + f"try:\n    {act}\nexcept BaseException as error:\n    said = type(error).__name__\n"
        f"else:\n    said = 'done'\nprint('{told}' % said)\n"
    )

    assert parse(b"a,b").sheets[0].rows[0][0] in ("OSError", "MemoryError", "ImportError")


@linux_only
def test_child_that_takes_too_long_is_ended_and_none_is_left(instead):
    before = children()
    instead("import time\ntime.sleep(100)\n")

    with pytest.raises(Unreadable) as told:
        parse(b"a," + SECRET.encode(), limits=Limits(seconds=1))

    assert told.value.code == "time"
    assert children() == before


def test_child_that_needs_too_much_of_the_processor_is_ended(instead):
    instead(LEASHED + "while True: pass\n")

    with pytest.raises(Unreadable) as told:
        parse(b"a,b", limits=Limits(processor_seconds=1))

    assert told.value.code == "time"


def test_child_that_needs_too_much_memory_says_so():
    content = b"a,b\n" * 4_000_000

    with pytest.raises(Unreadable) as told:
        parse(content, limits=Limits(memory=30 * 1024 * 1024))

    assert told.value.code == "memory"


def test_child_that_does_not_start_is_no_question_of_the_file(instead):
    instead("raise ImportError")

    with pytest.raises(Unreadable) as told:
        parse(b"a,b")

    assert told.value.code == "broken"


def test_child_that_dies_without_a_word_is_told_as_such(instead):
    instead(LEASHED + "import os, signal\nos.kill(os.getpid(), signal.SIGSEGV)\n")

    with pytest.raises(Unreadable) as told:
        parse(b"a,b")

    assert told.value.code == "memory"


@linux_only
def test_child_dies_with_its_parent(tmp_path):
    (tmp_path / "strange_child.py").write_text(LEASHED + "import time\ntime.sleep(100)\n")
    program = (
        "from cases.imports.parsing import parse as parsing\n"
        f"parsing._ROOT, parsing._CHILD = {f'{tmp_path}:{ROOT}'!r}, 'strange_child'\n"
        "parsing.parse(b'a,b')\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", program], cwd=ROOT)
    child = _wait_for(lambda: _child_of(parent.pid))
    _wait_for(lambda: "RLIMIT" if _open_files_allowed(child) == 3 else "")

    parent.send_signal(signal.SIGKILL)
    parent.wait()

    assert _wait_for(lambda: "gone" if not Path(f"/proc/{child}").exists() else "") == "gone"


def _child_of(pid):
    return Path(f"/proc/{pid}/task/{pid}/children").read_text().strip()


def _open_files_allowed(pid):
    for line in Path(f"/proc/{pid}/limits").read_text().splitlines():
        if line.startswith("Max open files"):
            return int(line.split()[3])
    return 0


def _wait_for(ask):
    until = time.monotonic() + 20
    while time.monotonic() < until:
        if told := ask():
            return told
        time.sleep(0.02)
    raise AssertionError("it never came")


def test_two_files_are_read_at_once():
    found = {}

    def read(name):
        found[name] = parse(f"{name},x\n".encode() * 50).sheets[0].rows[0][0]

    threads = [threading.Thread(target=read, args=(name,)) for name in ("a", "b")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert found == {"a": "a", "b": "b"}


@pytest.mark.parametrize(
    "lines",
    [
        [],
        [b"Bir Tamang of Nowhere"],
        [b'["book","csv","",""]', b'["sheet","Bir Tamang of Nowhere",false]'],
        [b'["book","csv","",""]', b'["row",1,["a"],[],false]'],
        [b'["book","csv","",""]', b'["sheet","",false]', b'["row",1,[7],[],false]'],
        [b'["book","csv","",""]', b'["sheet","",false]', b'["row",1,["a"],[[0,99]],false]'],
        [b'["book","csv","",""]', b'["sheet","",false]', b'["columns",["x"]]', b'["end"]'],
        [b'["book","csv","",""]', b'["sheet","",false]', b'["blank",99999999999]'],
        [b'["end"]'],
    ],
)
def test_answer_that_is_none_is_garbled_and_quotes_nothing(lines):
    with pytest.raises(Garbled) as told:
        taken(lines)

    assert SECRET not in repr(told.value)


def test_nothing_of_a_file_is_told_to_logs_streams_or_errors(instead, capfd, caplog):
    caplog.set_level(logging.DEBUG)
    text = f"Name,Land\n{SECRET},x\n" * 20_000
    with pytest.raises(Unreadable) as rows:
        parse(text.encode())
    instead(f"print({SECRET!r}, flush=True)\nraise ValueError({SECRET!r})")
    with pytest.raises(Unreadable) as died:
        parse(text.encode())

    for told in (rows.value, died.value):
        assert SECRET not in f"{told!r} {told} {told.words} {told.__cause__}"
    assert SECRET not in caplog.text
    assert SECRET not in "".join(capfd.readouterr())


def test_error_of_our_own_is_told_by_its_place_alone(monkeypatch):
    from cases.imports.parsing import child  # noqa: PLC0415

    def fail(*_):
        raise ValueError(SECRET)

    monkeypatch.setattr(child, "read_text", fail)
    out = io.BytesIO()
    child.answer(b"a,b\n", out, LIMITS)

    with pytest.raises(Unreadable) as told:
        taken(out.getvalue().splitlines())

    assert told.value.code == "broken"
    assert "ValueError test_apart.py:" in str(told.value)
    assert SECRET not in str(told.value)
