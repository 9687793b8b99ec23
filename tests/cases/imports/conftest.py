"""Sheets that are brought in within a test: sealed in a folder of its own, read at once."""

import pytest

HEADINGS = (
    "Name,Date of birth,Nationality,Passport,Phone,Reported by,Contract date,Last contact,"
    "Present condition,Remarks"
)
GOPAL = (
    "Gopal Invented,1999-03-02,Nepal,PA0009911,9800000061,wife Sita,2024-01-05,2024-03-01,missing,"
)
GOPAL_B = GOPAL.replace("Gopal Invented", "Gopal B. Invented")
JUMA = "Juma Madeup,1995-07-21,Kenya,AK0009922,0700000062,brother,2025-02-11,2025-04-02,serving,"
ANIL = "Anil Notreal,1990-11-30,India,Z0009933,9000000063,father,2024-06-01,2024-08-09,missing,"


@pytest.fixture(autouse=True)
def has_files_of_its_own(files_dir):
    """No test here writes to where others lie."""


@pytest.fixture
def three_rows():
    """A sheet of three men, as bytes."""
    return "\n".join([HEADINGS, GOPAL, JUMA, ANIL]).encode()


@pytest.fixture
def brought(caseworker, three_rows):
    """Bring a sheet in and read it; three men where nothing else is said."""
    from cases.imports.models import ImportBatch  # noqa: PLC0415  # read before models can be
    from cases.imports.reading_job import read_import  # noqa: PLC0415
    from cases.imports.services import bring  # noqa: PLC0415

    def bring_now(content=three_rows, *, by=caseworker, name="list.csv", **told):
        if isinstance(content, str):
            content = content.encode()
        batch = bring(by=by, name=name, content=content, **told)
        read_import(batch.job_id)
        return ImportBatch.objects.get(pk=batch.pk)

    return bring_now


@pytest.fixture
def committed(brought, caseworker):
    """Make the cases of a sheet that was brought in."""
    from cases.imports.making.job import commit_import  # noqa: PLC0415
    from cases.imports.services import ask_commit  # noqa: PLC0415

    def commit_now(batch=None, *, by=caseworker, takes=("status", "pathway", "means")):
        batch = batch or brought()
        batch = ask_commit(batch_id=batch.pk, by=by, takes=takes)
        commit_import(batch.job_id)
        batch.refresh_from_db()
        return batch

    return commit_now


@pytest.fixture
def undone(caseworker):
    """Undo what a sheet made."""
    from cases.imports.services import ask_undo  # noqa: PLC0415
    from cases.imports.undoing import undo_import  # noqa: PLC0415

    def undo_now(batch, *, by=caseworker):
        batch = ask_undo(batch_id=batch.pk, by=by)
        undo_import(batch.job_id)
        batch.refresh_from_db()
        return batch

    return undo_now


@pytest.fixture
def read_again():
    """Read a sheet anew after something was said or corrected."""
    from cases.imports.reading_job import read_import  # noqa: PLC0415

    def read_now(batch):
        batch.refresh_from_db()
        read_import(batch.job_id)
        batch.refresh_from_db()
        return batch

    return read_now


@pytest.fixture
def case_of():
    """Open a case by hand for a member."""
    from cases.casebook.services import open_case  # noqa: PLC0415
    from people.registry.entries import NewName, NewPerson  # noqa: PLC0415

    def opened(member, name="Rajan Elsewhere"):
        return open_case(by=member, person=NewPerson(names=(NewName(name),)))

    return opened
