"""Locked workbooks and PDF files open with their password alone."""

import io
import math
import re

import msoffcrypto
import openpyxl
import pypdf
import pytest
from django.core.exceptions import ValidationError
from msoffcrypto.exceptions import DecryptionError, InvalidKeyError

from cases.exports.formats import Heading, Kind, XlsxWriter
from cases.exports.protecting import passwords
from cases.exports.protecting.passwords import gathered, lock_pdf, lock_xlsx, new_password

PASSWORD = "0412-7730-1954-8821-6603-9115-2048"
NAME = "Canary Perera"


@pytest.fixture(scope="module")
def workbook() -> bytes:
    book = openpyxl.Workbook()
    book.active.append(["CASE-1", NAME])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.fixture(scope="module")
def paper() -> bytes:
    writer = pypdf.PdfWriter()
    writer.add_blank_page(width=200, height=200)
    writer.add_metadata({"/Title": NAME})
    writer.add_attachment("a.txt", NAME.encode())
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def unlocked(locked: bytes, password: str) -> bytes:
    office = msoffcrypto.OfficeFile(io.BytesIO(locked))
    office.load_key(password=password, verify_password=True)
    plain = io.BytesIO()
    office.decrypt(plain, verify_integrity=True)
    return plain.getvalue()


def test_password_is_digits_in_groups():
    assert re.fullmatch(r"\d{4}(-\d{4}){6}", new_password())


def test_password_has_more_than_ninety_bits():
    digits = len(new_password().replace("-", ""))

    assert digits * math.log2(10) > 90


def test_passwords_use_every_digit_at_every_place():
    made = [new_password() for _time in range(400)]

    assert len(set(made)) == 400
    for place in (0, 1, 2, 3, 5, 33):
        assert {password[place] for password in made} == set("0123456789")


def test_workbook_opens_with_its_password(workbook):
    locked = lock_xlsx(workbook, PASSWORD)

    plain = unlocked(locked, PASSWORD)
    assert plain == workbook
    assert openpyxl.load_workbook(io.BytesIO(plain)).active["B1"].value == NAME


def test_locked_workbook_is_aes_256(workbook):
    locked = lock_xlsx(workbook, PASSWORD)

    assert b'cipherAlgorithm="AES"' in locked
    assert set(re.findall(rb'keyBits="(\d+)"', locked)) == {b"256"}


def test_workbook_does_not_open_otherwise(workbook):
    locked = lock_xlsx(workbook, PASSWORD)

    with pytest.raises(InvalidKeyError):
        unlocked(locked, PASSWORD[:-1] + "9")
    assert not locked.startswith(b"PK")
    assert b"xl/worksheets" not in locked


def test_changed_workbook_is_noticed(workbook):
    locked = bytearray(lock_xlsx(workbook, PASSWORD))
    place = locked.rindex(bytes(locked[len(locked) // 2 :][:64]))
    locked[place] ^= 1

    with pytest.raises((InvalidKeyError, DecryptionError)):
        unlocked(bytes(locked), PASSWORD)


def test_paper_opens_with_its_password(paper):
    reader = pypdf.PdfReader(io.BytesIO(lock_pdf(paper, PASSWORD)))

    assert reader.is_encrypted
    assert reader.decrypt(PASSWORD) == pypdf.PasswordType.USER_PASSWORD
    assert len(reader.pages) == 1
    assert reader.metadata.title == NAME


def test_paper_does_not_open_otherwise(paper):
    locked = lock_pdf(paper, PASSWORD)

    for wrong in ("", PASSWORD[:-1] + "9", PASSWORD.replace("-", "")):
        reader = pypdf.PdfReader(io.BytesIO(locked))
        assert reader.decrypt(wrong) == pypdf.PasswordType.NOT_DECRYPTED
    assert NAME.encode() not in locked
    assert NAME.encode("utf-16-be") not in locked


def test_locked_paper_is_aes_256_of_revision_six(paper):
    reader = pypdf.PdfReader(io.BytesIO(lock_pdf(paper, PASSWORD)))

    assert reader.pdf_header == "%PDF-2.0"
    rules = reader.trailer["/Encrypt"].get_object()
    assert (rules["/V"], rules["/R"]) == (5, 6)
    assert rules["/CF"]["/StdCF"]["/CFM"] == "/AESV3"


@pytest.mark.parametrize("lock", [lock_xlsx, lock_pdf])
def test_larger_than_the_limit_is_refused(lock, monkeypatch, workbook):
    monkeypatch.setattr(passwords, "LIMIT_MB", 1)

    with pytest.raises(ValidationError, match="more than 1 MB"):
        lock(b"x" * (1024 * 1024 + 1), PASSWORD)


def test_gathering_stops_at_the_limit(monkeypatch):
    monkeypatch.setattr(passwords, "LIMIT_MB", 1)
    asked = []

    def parts():
        for number in range(100):
            asked.append(number)
            yield b"x" * 100_000

    with pytest.raises(ValidationError, match="more than 1 MB"):
        gathered(parts())
    assert len(asked) == 11


def test_gathered_is_whole():
    assert gathered(iter([b"a", b"", b"bc"])) == b"abc"


@pytest.mark.parametrize("rows", [0, 1, 8, 40, 400])
def test_workbook_of_any_size_opens_again(rows):
    writer = XlsxWriter([Heading("name", "Name", Kind.FREE)])
    plain = writer.head() + writer.batch([[f"Man {n * 7919}" for n in range(rows)]])
    plain += writer.tail()

    locked = msoffcrypto.OfficeFile(io.BytesIO(lock_xlsx(plain, "1234-5678")))
    locked.load_key(password="1234-5678")
    opened = io.BytesIO()
    locked.decrypt(opened)

    sheet = openpyxl.load_workbook(opened).active
    assert [row[0] for row in sheet.iter_rows(min_row=2, values_only=True)] == [
        f"Man {n * 7919}" for n in range(rows)
    ]
