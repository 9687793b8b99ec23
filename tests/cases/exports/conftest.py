"""A folder of their own for each test's files, and a way to act while a job runs."""

import pytest


@pytest.fixture(autouse=True)
def has_files_of_its_own(files_dir):
    """No test here writes to where others lie."""


@pytest.fixture
def meanwhile(monkeypatch):
    """Run an action once while an export is written: after so many chunks of two cases."""
    from cases.exports import reading  # noqa: PLC0415  # read before models can be imported

    real_beat = reading.jobs.beat

    def plan(action, *, after_chunks=1):
        beats = iter(range(1000))

        def beat(job, **progress):
            # The first beat comes before the first chunk.
            if next(beats) == after_chunks:
                action()
            real_beat(job, **progress)

        monkeypatch.setattr(reading, "CHUNK", 2)
        monkeypatch.setattr(reading.jobs, "beat", beat)

    return plan
