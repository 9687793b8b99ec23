"""What a list says, as whoever has its password reads it, and what it is made of."""

import io
from datetime import date

import msoffcrypto
import openpyxl
import pypdf

from cases.repatriation.models import Addressee, Request
from people.dates import clock


def ask_for(case, kind, **facts):
    office, _new = Addressee.objects.get_or_create(
        organisation_id=case.organisation_id, kind="mfa_home", country="NPL"
    )
    told = {"state": "sent", "sent_on": date(2024, 5, 1), "due_on": date(2024, 6, 1)} | facts
    told |= {"opened_at": clock.now()}
    return Request.objects.create(case=case, addressee=office, kind=kind, **told)


def unlocked(data, export):
    if not export.password:
        return data
    decrypted = decrypted_pdf if export.shape == "list_pdf" else decrypted_xlsx
    return decrypted(data, export.password)


def decrypted_pdf(data, password):
    reader, out = pypdf.PdfReader(io.BytesIO(data)), io.BytesIO()
    assert reader.is_encrypted
    assert reader.decrypt(password)
    pypdf.PdfWriter(clone_from=reader).write(out)
    return out.getvalue()


def decrypted_xlsx(data, password):
    book, out = msoffcrypto.OfficeFile(io.BytesIO(data)), io.BytesIO()
    book.load_key(password=password)
    book.decrypt(out)
    return out.getvalue()


def lines_of(book):
    """Return the rows of the sheet without their empty cells at the end."""
    [sheet] = openpyxl.load_workbook(io.BytesIO(book)).worksheets
    rows = [[cell or "" for cell in row] for row in sheet.iter_rows(values_only=True)]
    return [row[: max((n for n, cell in enumerate(row, 1) if cell), default=0)] for row in rows]


def sections_of(book):
    """Return the heading of each section with the rows under it, without their number."""
    found, heading = {}, ""
    for row in lines_of(book):
        if len(row) == 1 and row[0].endswith(")") and "(" in row[0]:
            heading = row[0]
            found[heading] = []
        elif not row:
            heading = ""
        elif heading and row[0] != "No.":
            found[heading].append(row[1:])
    return found
