"""Exports in the words of HTCDS: what of a case goes out, to whom, and what is said beside it."""

import csv
import io
import subprocess
import sys
from zipfile import ZipFile

import msoffcrypto
import pyrage
import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import connections
from django.test.utils import CaptureQueriesContext
from openpyxl import load_workbook

from cases.access.disclosure import partner_scope
from cases.access.models import Consent
from cases.access.services import grant
from cases.casebook.assessments import assess
from cases.casebook.models import Case
from cases.exports import asking, fetching
from cases.exports.htcds.fields import FIELDS
from cases.exports.manifest import manifest_of
from cases.exports.models import Export
from cases.exports.selectors import find_export
from cases.exports.watermark import places
from cases.exports.writing import write_export
from people.accounts.models import Membership
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.registry.contacts import add_contact, verify_contact
from people.registry.models import Contact
from people.registry.naming import change_name
from people.vault.querysets import load_keys
from tests.cases.exports.told import WORDS, agree, plain_cases, tell_case

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
CSV, XLSX = "htcds_csv", "htcds_xlsx"
RECIPIENT = pyrage.x25519.Identity.generate()
KEY = str(RECIPIENT.to_public())
AGE = {"protection": "age", "age_key": KEY, "key_ending": KEY[-6:]}
OTHERS = {"recipient_name": "The office (invented)"}


def made(by, shape=CSV, **told):
    """Ask for an export and write it, as if somebody else had agreed where that is needed."""
    asked = {"purpose": "casework", "filters": {}, **told}
    export = asking.ask_export(by=by, shape=shape, **asked)
    if export.job is None:
        from cases.exports.starting import start  # noqa: PLC0415  # for these alone

        start(export)
    write_export(export.job_id)
    return find_export(export.pk, who=by)


def bytes_of(export):
    return b"".join(fetching.fetch(export_id=export.pk, by=export.asked_by)[1])


def rows_of(export):
    return _rows(bytes_of(export))


def opened_rows(export):
    """Read a file as its recipient does, with the other half of the key."""
    return _rows(pyrage.decrypt(bytes_of(export), [RECIPIENT]))


def _rows(data):
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def text_in(data):
    """Return all that stands in a workbook, packed as it is."""
    with ZipFile(io.BytesIO(data)) as archive:
        return "".join(archive.read(name).decode() for name in archive.namelist())


def filled(row):
    return {name: cell for name, cell in row.items() if cell}


@pytest.fixture
def case(caseworker):
    """Somebody of whom everything is told, born on a day, with a telephone of his own."""
    case = tell_case(caseworker)
    name = load_keys([case.person.names.get(script="Latn")], case.person_id)[0]
    parts = {"given": "Ram", "father": "Bahadur", "family": "Inventedsson"}
    change_name(row=name, by=caseworker, version=case.person.version, parts=parts)
    case.person.refresh_from_db()
    case.person.birth = FuzzyDate("1994-05-17")
    case.person.save()
    return case


@pytest.fixture
def phone_of(caseworker):
    def keep(case, value="+9779812345678", *, kind="phone", of="self", verified=True, safe="yes"):
        told = {"kind": kind, "value": value, "of": of, "safe_to_use": safe}
        row = add_contact(person=case.person, by=caseworker, **told)
        if verified:
            row = Contact.objects.select_related("person").get(pk=row.pk)
            version = row.person.version
            verify_contact(row=row, by=caseworker, version=version, via="Called the embassy")
        return row

    return keep


@pytest.fixture
def may_reveal(caseworker):
    caseworker.may_reveal, caseworker.trained_on = True, clock.today()
    caseworker.save()


@pytest.mark.shared
def test_demo_passes_the_standard_s_check_in_both_shapes(shared, settings, tmp_path):
    settings.SECRET_DIR = tmp_path / "secret"
    call_command("seed_demo", cases=30, stdout=io.StringIO(), stderr=io.StringIO())
    lea = Membership.objects.filter(role="coordinator").earliest("joined_at")
    checker = shared / "data" / "htcds" / "htcds_check.py"
    for shape, name in ((CSV, "list.csv"), (XLSX, "list.xlsx")):
        for is_named in (False, True):
            export = made(lea, shape, is_named=is_named)
            path = tmp_path / name
            path.write_bytes(bytes_of(export))

            command = [sys.executable, str(checker), str(path)]
            done = subprocess.run(
                command, capture_output=True, text=True, check=False, timeout=120
            )

            assert done.returncode == 0, done.stdout + done.stderr
            assert done.stdout.startswith(f"{export.rows} data rows, 38 columns, 0 problems")
            assert export.rows + export.withheld == 30


def test_without_names_a_case_is_told_by_its_reference(case, caseworker, phone_of):
    phone_of(case)

    [row] = rows_of(made(caseworker))

    assert list(row) == [field.name for field in FIELDS]
    assert filled(row) == {
        "cas_CaseOwner": f"S-{str(caseworker.pk)[:8]}",
        "prs_FirstName": case.ref,
        "con_Consent": "FALSE",
        "prs_Gender": "NonSpecifiedUnknown",
        "prs_Citizenship": "NP",
        "vic_TraffickingStatus": "ActualVictimOfTrafficking",
        "vic_TraffickingStatusDecisionMakingOrg": "NGO",
        "vic_MethodOfRecruitment": "ThroughFriendsOrSocialEvents",
        "vic_LocationOfRecruitment": "Nepal",
        "vic_MethodsOfControl": "FalsePromises",
        "vic_TypeOfExploitation": "Other",
        "vic_LocationOfExploitation": "Russian Federation",
        "cas_Status": "Active",
    }


def test_with_names_goes_who_it_is_and_how_to_reach_him(case, caseworker, phone_of, may_reveal):
    phone_of(case)
    phone_of(case, "ram@example.org", kind="email")

    [row] = rows_of(made(caseworker, is_named=True))

    assert row["prs_FirstName"] == "Ram Bahadur"
    assert row["prs_SecondName"] == "Inventedsson"
    assert row["prs_Birthdate"] == "1994-05-17"
    assert row["prs_MobilePhone"] == "9779812345678"
    assert row["prs_Email"] == "ram@example.org"
    assert case.ref not in row.values()


@pytest.mark.parametrize(
    "told",
    [
        {"verified": False},
        {"safe": "no"},
        {"safe": "unknown"},
        {"safe": "only_text"},
        {"of": "family"},
    ],
)
def test_contact_that_may_not_be_used_freely_stays(case, caseworker, phone_of, may_reveal, told):
    phone_of(case, **told)

    assert b"9812345678" not in bytes_of(made(caseworker, is_named=True))


def test_contact_stays_with_who_may_not_reveal(case, caseworker, phone_of):
    phone_of(case)

    assert b"9812345678" not in bytes_of(made(caseworker, is_named=True))


def test_contact_of_a_captive_stays(case, caseworker, phone_of, may_reveal):
    phone_of(case)
    Case.objects.filter(pk=case.pk).update(status="pow")

    assert b"9812345678" not in bytes_of(made(caseworker, is_named=True))


def test_contact_goes_to_nobody_else(case, caseworker, phone_of, may_reveal):
    phone_of(case)
    agree(case, caseworker, "un_iom")
    Consent.objects.update(given_by="next_of_kin")

    [row] = opened_rows(made(caseworker, is_named=True, recipient="un_iom", **OTHERS, **AGE))

    assert (row["prs_SecondName"], row["con_Consent"]) == ("Inventedsson", "TRUE")
    assert row["prs_MobilePhone"] == ""


def test_partner_gets_the_parts_that_were_granted(
    case, caseworker, coordinator, partner_organisation
):
    scope = partner_scope(partner_organisation.id)
    consent = agree(case, caseworker, scope)
    Consent.objects.update(given_by="next_of_kin")
    told = {"organisation": partner_organisation, "consent": consent, "purpose": "casework"}
    grant(case=case, by=coordinator, profile="minimal", **told)

    export = made(caseworker, is_named=True, recipient=scope, **OTHERS, **AGE)

    [row] = opened_rows(export)
    assert filled(row) == {
        "cas_CaseOwner": f"S-{str(caseworker.pk)[:8]}",
        "prs_FirstName": case.ref,
        "con_Consent": "TRUE",
        "prs_Citizenship": "NP",
        "cas_Status": "Active",
    }
    assert {group for group, _why, _n in export.left_out} == {"person", "recruitment", "contract"}


@pytest.mark.parametrize("is_named", [False, True])
@pytest.mark.parametrize("shape", [CSV, XLSX])
def test_restricted_place_and_notes_are_nowhere_in_the_bytes(
    case, caseworker, may_reveal, shape, is_named
):
    data = bytes_of(made(caseworker, shape, is_named=is_named))
    text = data.decode("utf-8-sig") if shape == CSV else text_in(data)

    assert "Nepal" in text
    free = [*WORDS["recruitment"], *WORDS["contract"], *WORDS["never"], "Labelword"]
    assert [word for word in free if word in text] == []
    assert ("Inventedsson" in text) is is_named


def test_free_text_that_was_never_opened_breaks_nothing(case, caseworker):
    """What a file does not hold is not opened either: not even spoilt would it be noticed."""
    from django.db import connection  # noqa: PLC0415  # past all models

    with connection.cursor() as cursor:
        cursor.execute("UPDATE cases_case SET whereabouts = unit, entered_ru = unit")

    [row] = rows_of(made(caseworker))

    assert row["vic_LocationOfExploitation"] == "Russian Federation"


def test_latest_assessment_counts_and_no_trafficking_is_no_exploitation(case, caseworker):
    clock.move(1)
    signs = {"act": "no", "means": "no", "purpose": "no", "outcome": "not_trafficked"}
    assess(case=case, by=caseworker, **signs)

    [row] = rows_of(made(caseworker))

    assert row["vic_TraffickingStatus"] == "NotAVictimOfTrafficking"
    assert row["vic_TypeOfExploitation"] == row["vic_LocationOfExploitation"] == ""


def test_consent_is_that_to_this_recipient(organisation, caseworker):
    cases = plain_cases(organisation, caseworker, 3)
    for case, scope in zip(cases, ("own_org", "icrc", "own_org"), strict=True):
        agree(case, caseworker, scope)
    Consent.objects.update(given_by="next_of_kin")
    Consent.objects.filter(case=cases[2]).update(withdrawn_at=clock.now())

    export = made(caseworker)

    told = {row["prs_FirstName"]: row["con_Consent"] for row in rows_of(export)}
    assert told == {cases[0].ref: "TRUE", cases[1].ref: "FALSE"}
    assert manifest_of(export)["withheld"]["reasons"] == {"consent": 1, "safety": 0}


def test_recipient_of_codes_alone_gets_no_part_beyond_them(case, caseworker):
    agree(case, caseworker, "research_aggregate")
    Consent.objects.update(given_by="next_of_kin")

    told = {"recipient": "research_aggregate", "protection": "open", **OTHERS}
    [row] = rows_of(made(caseworker, **told))

    assert filled(row) == {"prs_Citizenship": "NP", "cas_Status": "Active"}


def test_names_that_never_go_there_are_refused(case, caseworker):
    told = {"recipient": "media_anonymous", "is_named": True, **OTHERS, **AGE}

    with pytest.raises(ValidationError) as caught:
        made(caseworker, **told)

    assert list(caught.value.message_dict) == ["is_named"]


@pytest.mark.parametrize("shape", [CSV, XLSX])
def test_names_go_out_protected_or_not_at_all(case, caseworker, shape):
    told = {"recipient": "un_iom", "is_named": True, **OTHERS}

    with pytest.raises(ValidationError) as caught:
        made(caseworker, shape, protection="open", **told)

    assert list(caught.value.message_dict) == ["protection"]
    assert not Export.objects.exists()


def test_csv_has_no_password_and_a_workbook_opens_with_its_own(case, caseworker):
    with pytest.raises(ValidationError):
        made(caseworker, CSV, protection="password")

    export = made(caseworker, XLSX, protection="password")
    locked, opened = msoffcrypto.OfficeFile(io.BytesIO(bytes_of(export))), io.BytesIO()
    locked.load_key(password=export.password)
    locked.decrypt(opened)
    assert load_workbook(opened).worksheets[0]["D3"].value == case.ref


def test_rows_stand_in_the_order_that_is_the_mark(organisation, caseworker):
    refs = [case.ref for case in plain_cases(organisation, caseworker, 12)]
    export = made(caseworker)

    told = [row["prs_FirstName"] for row in rows_of(export)]

    assert told == [refs[place] for place in places(refs, export.id)]
    book = load_workbook(io.BytesIO(bytes_of(marked := made(caseworker, XLSX))))
    assert str(marked.pk) in " ".join(map(str, vars(book.properties).values()))
    assert [
        cell.comment for row in book.worksheets[0]["A1:AM3"] for cell in row if cell.comment
    ] == []


def test_manifest_tells_standard_form_mode_and_what_is_missing(organisation, caseworker):
    strange = tell_case(caseworker)
    plain_cases(organisation, caseworker, 1)
    strange.person.nationalities.update(country="XKX")
    export = made(caseworker, XLSX)

    told = manifest_of(export)

    assert told["standard"] | {"exploitation": "", "places": "", "births": ""} == {
        "name": "HTCDS",
        "version": "2.0",
        "form": "labels",
        "mode": "pseudonymous",
        "exploitation": "",
        "places": "",
        "births": "",
        "countries_left_empty": {"XKX": 1},
    }
    assert "non-state" in told["standard"]["exploitation"]
    assert (told["cases"], told["withheld"]["cases"]) == (2, 0)
    assert len(told["sha256"]) == 64
    assert strange.ref not in str(told)


def test_batch_of_four_costs_the_queries_of_one(organisation, caseworker, may_reveal):
    def queries(count):
        plain_cases(organisation, caseworker, count)
        export = asking.ask_export(
            by=caseworker, filters={}, purpose="casework", shape=CSV, is_named=True
        )
        with (
            CaptureQueriesContext(connections["default"]) as data,
            CaptureQueriesContext(connections["keys"]) as keys,
        ):
            write_export(export.job_id)
        return len(data), len(keys)

    queries(1)

    assert queries(4) == queries(1)
