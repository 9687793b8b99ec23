"""Fetching: three times at most, by whoever asked, as long as nobody took a consent back."""

import io
import json

import pyrage
import pytest
from django.db.models import F

from cases.access.models import Consent
from cases.exports import fetching, removing
from cases.exports.asking import ask_export
from cases.exports.manifest import manifest_of
from cases.exports.models import Export
from cases.exports.selectors import find_export
from cases.exports.starting import release
from cases.exports.writing import write_export
from people.dates import clock
from people.vault import files
from people.vault.keyring import Keyring
from people.vault.models import DataKey
from tests.cases.exports.told import agree, plain_cases

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
COMMITTED = pytest.mark.django_db(transaction=True, databases=["default", "keys"])


NEPAL = {"filters": {"nationality": "NPL"}, "recipient": "home_state", "recipient_name": "Consul"}


@pytest.fixture
def cases(organisation, caseworker):
    return plain_cases(organisation, caseworker, 4, nationality="NPL")


@pytest.fixture
def made(caseworker, coordinator, cases):
    def made(**told):
        export = ask_export(by=caseworker, **({"filters": {}, "purpose": "meeting"} | told))
        if export.awaits_release:
            export = release(export_id=export.pk, by=coordinator)
        write_export(export.job_id)
        return find_export(export.pk, who=caseworker)

    return made


def bytes_of(export, by):
    return b"".join(fetching.fetch(export_id=export.pk, by=by)[1])


def test_third_download_comes_to_its_end_and_the_bytes_are_gone(made, caseworker, files_dir):
    export = made()
    first = bytes_of(export, caseworker)

    assert bytes_of(export, caseworker) == first
    assert find_export(export.pk, who=caseworker).downloads_left == 1
    assert bytes_of(export, caseworker) == first

    assert list(files_dir.iterdir()) == []
    assert not DataKey.objects.filter(owner=export.file_id).exists()
    with pytest.raises(Export.DoesNotExist):
        bytes_of(export, caseworker)
    assert find_export(export.pk, who=caseworker).fetched == 3


@COMMITTED
def test_of_many_downloads_at_once_three_are_given(made, caseworker, together):
    export = made()

    results = together(8, lambda _n: len(bytes_of(export, caseworker)))

    given = [one for one in results if isinstance(one, int)]
    assert len(given) == 3
    assert all(isinstance(one, Export.DoesNotExist) for one in results if one not in given)
    assert Export.objects.get(pk=export.pk).fetched == 3


def test_sheet_tells_the_usual_columns_where_none_were_chosen(made):
    export = made()
    told = manifest_of(export)["columns"]

    export.columns = []

    assert len(told) > 3
    assert manifest_of(export)["columns"] == told


def test_download_that_meets_the_end_of_its_file_is_none(made, caseworker, monkeypatch):
    export = made()
    key_id, cipher = DataKey.objects.get(owner=export.file_id).pk, Keyring.cipher

    def ends_meanwhile(keyring, wanted):
        if wanted == key_id:
            files.remove(export.file_id)
        return cipher(keyring, wanted)

    monkeypatch.setattr(Keyring, "cipher", ends_meanwhile)

    with pytest.raises(Export.DoesNotExist):
        bytes_of(export, caseworker)


def test_file_of_which_the_last_download_was_killed_is_removed_later(made, caseworker, files_dir):
    export = made()
    Export.objects.filter(pk=export.pk).update(fetched=F("fetched") + 3)

    assert removing.remove_expired() == 1
    assert list(files_dir.iterdir()) == []


def test_one_file_that_cannot_be_removed_keeps_no_other(made, files_dir, monkeypatch):
    first, second = made(), made()
    clock.move(1)
    real = removing.remove_files

    def stuck(job):
        if job.pk == first.job_id:
            raise PermissionError("Not ours")
        real(job)

    monkeypatch.setattr(removing, "remove_files", stuck)

    with pytest.raises(PermissionError):
        removing.remove_expired()
    assert Export.objects.get(pk=second.pk).file_id is None
    assert len(list(files_dir.iterdir())) == 1


def test_password_is_gone_with_the_file(made, caseworker):
    export = made(shape="xlsx", protection="password")
    assert export.password

    clock.move(1)
    removing.remove_expired()

    assert find_export(export.pk, who=caseworker).password == ""


@pytest.mark.parametrize("scope", ["home_state", "own_org"])
def test_consent_taken_back_ends_what_lies_ready(made, caseworker, cases, scope):
    agreed = agree(cases[0], caseworker, "home_state", "own_org")
    export = made(columns=["ref"], **NEPAL)
    assert bytes_of(export, caseworker)
    Consent.objects.filter(pk=agreed.pk).update(scopes=[scope], withdrawn_at=clock.now())

    with pytest.raises(Export.DoesNotExist):
        bytes_of(export, caseworker)


def test_consent_to_another_taken_back_ends_nothing(made, caseworker, cases):
    agree(cases[0], caseworker, "home_state")
    other = agree(cases[1], caseworker, "icrc")
    export = made(columns=["ref"], **NEPAL)
    Consent.objects.filter(pk=other.pk).update(withdrawn_at=clock.now())

    assert bytes_of(export, caseworker)


def test_age_file_opens_for_its_recipient_alone(made, caseworker):
    identity, other = (pyrage.x25519.Identity.generate() for _ in range(2))
    key = str(identity.to_public())
    export = made(protection="age", age_key=key, key_ending=key[-6:])

    sealed = bytes_of(export, caseworker)

    assert b"C-2024" not in sealed
    assert pyrage.decrypt(sealed, [identity]).decode("utf-8-sig").count("C-2024-") == 4
    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt(sealed, [other])


def test_locked_workbook_opens_with_its_password(made, caseworker):
    import msoffcrypto  # noqa: PLC0415
    import openpyxl  # noqa: PLC0415

    export = made(shape="xlsx", protection="password", columns=["ref", "unit"])

    locked = msoffcrypto.OfficeFile(io.BytesIO(bytes_of(export, caseworker)))
    locked.load_key(password=export.password)
    opened = io.BytesIO()
    locked.decrypt(opened)

    rows = list(openpyxl.load_workbook(opened).active.iter_rows(values_only=True))
    assert rows[0][:2] == ("Reference", "Unit")
    assert {row[0] for row in rows[1:]} == {f"C-2024-0000{n}" for n in range(1, 5)}


def test_withheld_are_counted_with_reasons_and_are_not_in_the_file(
    made, caseworker, organisation, cases
):
    for case in cases[:2]:
        agree(case, caseworker, "home_state")
    cases[1].person.no_contact_with_home_state = True
    cases[1].person.save()

    export = made(
        columns=["ref", "name_latin"],
        **NEPAL,
        shape="xlsx",
        protection="password",
    )

    assert (export.rows, export.withheld, export.for_safety, export.partly) == (1, 3, 1, 0)
    reasons = {why for _group, why, _n in export.left_out}
    assert "There is no consent yet for: Government at home." in reasons
    assert any("notice of the home state" in why for why in reasons)
    told = manifest_of(export)
    assert told["withheld"] == {
        "cases": 3,
        "in_part": 0,
        "reasons": {"consent": 2, "safety": 1},
    }
    assert "Man" not in json.dumps(told)
    assert told["sha256"] == export.sha256 != ""


def test_danger_that_came_up_since_ends_what_lies_ready(made, caseworker, cases):
    for case in cases:
        agree(case, caseworker, "home_state")
    export = made(columns=["ref"], **NEPAL)
    assert bytes_of(export, caseworker)
    cases[0].person.no_contact_with_home_state = True
    cases[0].person.save()

    with pytest.raises(Export.DoesNotExist):
        bytes_of(export, caseworker)


def test_part_that_may_not_go_stays_empty(made, caseworker, cases):
    for case in cases:
        agree(case, caseworker, "media_anonymous")

    export = made(columns=["status"], recipient="media_anonymous", recipient_name="A paper")

    text = bytes_of(export, caseworker).decode("utf-8-sig")
    assert "C-2024" not in text
    assert text.count("\r\n") == 5
