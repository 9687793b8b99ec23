"""What is said of a case, on its pages: added, chosen, taken back, and never lost."""

import re
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cases.casebook.claims import add_claim
from cases.casebook.models import Case, Claim
from people.dates import clock
from people.dates.fuzzy import FuzzyDate


@pytest.fixture
def case(caseworker, case_of) -> Case:
    return case_of(caseworker, pathway="job_fraud", last_contact=FuzzyDate("2024-05"))


@pytest.fixture
def lea(as_member, coordinator):
    return as_member(coordinator)


@pytest.fixture
def killed(case, coordinator) -> Case:
    """On file as killed, by a paper."""
    add_claim(case=case, by=coordinator, about="status", code="missing")
    add_claim(case=case, by=coordinator, about="status", code="killed", is_official=True)
    return case


def read(case) -> Case:
    return Case.objects.get(pk=case.pk)


def page(client, case, path="") -> str:
    answer = client.get(f"/cases/{case.ref}/{path}")
    assert answer.status_code == 200
    return words(answer)


def words(answer) -> str:
    text = re.sub(r"<[^>]+>", " ", answer.content.decode())
    return re.sub(r"\s+", " ", text)


def send(client, case, path, **told):
    return client.post(f"/cases/{case.ref}/{path}", told)


def test_claim_of_each_kind_is_kept_with_source_day_and_grade(mina, case) -> None:
    told = {"source": "A friend", "grade": "C3", "is_chosen": "on", "on": "2024-06"}
    for about, said in (
        ("status", {"code": "missing"}),
        ("death", {"code": "died"}),
        ("last_contact", {"form": "call"}),
        ("pathway", {"code": "convict"}),
    ):
        answer = send(mina, case, f"claims/{about}/", **told, **said)
        assert (answer.status_code, answer.url) == (302, f"/cases/{case.ref}/#said")

    now = read(case)
    assert (now.status, now.pathway, now.last_contact_form) == ("missing", "convict", "call")
    assert (now.died.edtf, now.last_contact.edtf) == ("2024-06", "2024-06")
    grades = {claim.grade for claim in Claim.objects.filter(source__isnull=False)}
    assert "C3" in grades
    shown = page(mina, case)
    assert "A friend" in shown
    assert "source fairly reliable, information possibly true" in shown


def test_history_says_who_stands_and_what_was_taken_back(mina, case, caseworker) -> None:
    told = {"case": case, "by": caseworker, "about": "pathway"}
    convict = add_claim(code="convict", source="The lawyer", note="He said it twice", **told)
    wrong = add_claim(code="voluntary", is_chosen=False, **told)
    send(mina, case, f"claims/{wrong.pk}/back/", version=read(case).version)

    shown = page(mina, case, "claims/pathway/")

    assert "Convict stands" in shown
    assert "He said it twice" in shown
    assert "Of his or her own will Taken back" in shown
    assert "Job fraud" in shown
    assert "written down by Mina" in shown
    assert (
        f"/claims/{wrong.pk}/choose/"
        not in mina.get(f"/cases/{case.ref}/claims/pathway/").content.decode()
    )
    assert convict.pk


def test_older_claim_is_chosen_at_one_press_on_a_fresh_page(mina, case, caseworker) -> None:
    told = {"case": case, "by": caseworker, "about": "status"}
    first = add_claim(code="serving", **told)
    stale = read(case).version
    add_claim(code="missing", **told)
    assert "Serving" in page(mina, case, f"claims/{first.pk}/choose/")

    late = send(mina, case, f"claims/{first.pk}/choose/", version=stale)
    assert late.status_code == 409
    assert "changed meanwhile" in words(late)
    assert read(case).status == "missing"

    fresh = re.search(r'name="version" value="(\d+)"', late.content.decode())
    done = send(mina, case, f"claims/{first.pk}/choose/", version=fresh[1])
    assert done.status_code == 302
    assert read(case).status == "serving"


def test_claim_of_another_case_is_not_there(mina, case, caseworker, colleague, case_of) -> None:
    other = case_of(colleague, "Suraj Invented")
    claim = add_claim(case=other, by=colleague, about="status", code="missing")

    for path in (f"claims/{claim.pk}/choose/", f"claims/{claim.pk}/back/"):
        assert send(mina, case, path, version=1).status_code == 404
    assert mina.get(f"/cases/{case.ref}/claims/luck/").status_code == 404
    assert mina.get(f"/cases/{other.ref}/claims/status/").status_code == 404


def test_caseworker_is_told_what_to_choose_instead_of_killed(mina, case) -> None:
    told = {"code": "killed", "grade": "B2", "is_chosen": "on", "note": "The consul wrote"}

    answer = send(mina, case, "claims/status/", **told)

    assert answer.status_code == 422
    shown = words(answer)
    assert "Only a coordinator confirms a death" in shown
    assert "“Killed, not confirmed”" in shown
    assert "The consul wrote" in shown
    assert 'href="#id_code"' in answer.content.decode()
    assert not Claim.objects.filter(about="status").exists()


def test_status_from_the_future_is_refused_at_its_field(mina, case) -> None:
    day = (clock.today() + timedelta(days=2)).isoformat()

    for path, said in (("claims/status/", {"code": "missing"}), ("status/", {"status": "pow"})):
        answer = send(mina, case, path, on=day, note="Kept words", **said)
        assert answer.status_code == 422
        assert "Kept words" in answer.content.decode()
    assert read(case).status == "unknown"


@pytest.mark.parametrize(
    ("path", "said"),
    [("status/", {"status": "serving"}), ("claims/status/", {"code": "serving"})],
)
def test_leaving_killed_asks_twice_and_loses_nothing(lea, killed, path, said) -> None:
    said |= {"is_chosen": "on", "note": "He rang his wife", "source": "Sunita"}
    assert "I am sure" not in page(lea, killed)

    first = send(lea, killed, path, **said)
    assert first.status_code == 422
    assert "This person is on file as killed" in words(first)
    assert "He rang his wife" in words(first)
    assert 'name="is_sure"' in first.content.decode()
    assert read(killed).status == "killed"

    again = send(lea, killed, path, **said)
    assert again.status_code == 422

    sure = send(lea, killed, path, **said, is_sure="on")
    assert sure.status_code == 302
    assert read(killed).status == "serving"


@pytest.mark.parametrize(("what", "code"), [("choose", "missing"), ("back", "killed")])
def test_leaving_killed_by_a_press_asks_twice(lea, killed, what, code) -> None:
    claim = Claim.objects.get(code=code)
    path, told = f"claims/{claim.pk}/{what}/", {"version": read(killed).version}

    first = send(lea, killed, path, **told)
    assert first.status_code == 422
    assert 'name="is_sure"' in first.content.decode()

    assert send(lea, killed, path, **told, is_sure="on").status_code == 302
    assert read(killed).status == "missing"


def test_what_cannot_all_be_true_is_said_after_saving_and_stays(mina, case, caseworker) -> None:
    add_claim(case=case, by=caseworker, about="status", code="serving")
    told = {"code": "died", "on": "2023-01-05", "is_chosen": "on"}

    saved = mina.post(f"/cases/{case.ref}/claims/death/", told, follow=True)
    assert saved.status_code == 200
    assert "Not all that is said can be true" in words(saved)

    shown = page(mina, case)
    assert "A death is claimed, and the status is “Serving”." in shown
    assert "The last contact is said to be after the death." in shown
    assert read(case).died.edtf == "2023-01-05"


def test_term_that_is_over_is_said_on_the_page(mina, caseworker, case_of) -> None:
    case = case_of(
        caseworker,
        status="serving",
        contract_signed=FuzzyDate("2024-12-02"),
        contract_term_months=12,
    )
    said = "Contract ended 2025-12-02, no discharge on record: treat as extended"
    assert said in page(mina, case)

    send(mina, case, "status/", status="discharged")
    assert said not in page(mina, case)


def test_claims_of_all_kinds_stand_in_the_timeline(mina, case, caseworker) -> None:
    told = {"case": case, "by": caseworker}
    add_claim(about="death", code="died", is_chosen=False, **told)
    add_claim(about="pathway", code="convict", **told)
    add_claim(about="last_contact", on=FuzzyDate("2024-07"), form="video", **told)
    send(mina, case, "news/", text="He rang", kind="contact_in", on="2024-08-01")

    shown = page(mina, case)

    for title in ("Death: Died", "Pathway: Convict", "Pathway: Job fraud", "Last contact: Video"):
        assert title in shown
    # The contact of that day is an entry of its own.
    timeline = shown[shown.index("Timeline") :]
    assert timeline.count("1 Aug The person made contact") == 1


def test_risk_by_hand_is_shown_beside_the_rules(mina, case, caseworker) -> None:
    add_claim(case=case, by=caseworker, about="status", code="missing")
    assert "nobody can reach him or her" in page(mina, case)
    told = {"level": "critical", "version": read(case).version}

    refused = send(mina, case, "risk/", **told)
    assert refused.status_code == 422
    assert "Say why" in words(refused)
    assert send(mina, case, "risk/", **told, reason="He is hunted").status_code == 302

    shown = page(mina, case)
    assert "By hand: He is hunted" in shown
    assert "By the rules: High, nobody can reach him or her" in shown
    late = send(mina, case, "risk/", **told, reason="Said again")
    assert late.status_code == 409
    assert "Said again" in words(late)


def test_version_that_is_none_is_no_form_of_ours(mina, case) -> None:
    assert send(mina, case, "risk/", level="high", reason="x", version="x").status_code == 400


def test_queries_do_not_grow_with_claims(mina, case, caseworker) -> None:
    def add(number: int) -> None:
        told = {"case": case, "by": caseworker, "on": FuzzyDate("2024-06")}
        for about, code in (("status", "missing"), ("death", "died"), ("pathway", "convict")):
            add_claim(about=about, code=code, note=f"{number}", **told)

    def asked() -> list[int]:
        found = []
        for path in ("", "claims/status/"):
            page(mina, case, path)
            with CaptureQueriesContext(connection) as queries:
                page(mina, case, path)
            found.append(len(queries))
        return found

    add(0)
    first = asked()
    for number in (1, 2):
        add(number)
    assert asked() == first
