"""What is claimed of a case: every claim stays, one stands, and what it says is in the case."""

from datetime import timedelta

import pytest
from django.core.exceptions import NON_FIELD_ERRORS, PermissionDenied, ValidationError

from cases.casebook.claim_rules import LEAVING_KILLED
from cases.casebook.claims import add_claim, choose_claim, note_contact, take_back
from cases.casebook.editing import edit_case
from cases.casebook.events import add_event
from cases.casebook.models import Case, Claim
from cases.casebook.services import add_status, open_case
from people.audit.models import AuditEntry
from people.dates.fuzzy import FuzzyDate
from people.registry.entries import NewName, NewPerson, NewRelative
from people.registry.versions import Stale

IN_THREADS = pytest.mark.django_db(transaction=True)
SUNITA = NewRelative("Sunita Invented", "spouse", True)
RAJAN = NewPerson(names=(NewName("Rajan Invented"),), relatives=(SUNITA,))


@pytest.fixture
def case(caseworker) -> Case:
    return open_case(by=caseworker, person=RAJAN)


@pytest.fixture
def say(case, caseworker):
    """Claim something of the case."""

    def said(about, code="", on=None, by=caseworker, **told):
        on = FuzzyDate(on) if on else None
        return add_claim(case=case, by=by, about=about, code=code, on=on, **told)

    return said


def read(case) -> Case:
    return Case.objects.get(pk=case.pk)


def standing(case, about):
    """The claims of a kind that are chosen: one, or none."""
    return list(Claim.objects.filter(case=case, about=about, is_chosen=True))


def refused(write):
    with pytest.raises(ValidationError) as error:
        write()
    return error.value


def test_what_is_chosen_stands_in_the_case(case, say) -> None:
    say("status", "missing", "2024-06")
    say("death", "died", "2024-06-02")
    say("last_contact", on="2024-05-31", form="call")
    say("pathway", "convict")

    now = read(case)
    assert (now.status, now.pathway, now.workflow) == ("missing", "convict", "open")
    assert (now.died.edtf, now.last_contact.edtf) == ("2024-06-02", "2024-05-31")
    assert now.last_contact_form == "call"
    assert now.version == case.version + 4


def test_who_lives_has_no_day_of_death(case, say) -> None:
    say("death", "died", "2024-06-02")
    say("death", "alive")

    assert read(case).died is None
    assert [claim.code for claim in standing(case, "death")] == ["alive"]


def test_claim_that_is_not_chosen_changes_nothing(case, say) -> None:
    say("status", "serving")
    version = read(case).version

    claim = say("status", "missing", is_chosen=False)

    assert (read(case).status, read(case).version) == ("serving", version)
    assert [each.code for each in standing(case, "status")] == ["serving"]
    assert not claim.is_chosen


def test_claim_is_of_whom_told_us_unless_somebody_is_named(case, say) -> None:
    assert say("status", "missing").source == "Sunita Invented"
    assert say("status", "serving", source="A friend").source == "A friend"


@pytest.mark.parametrize(
    ("relatives", "source"),
    [
        ((), ""),
        ((NewRelative("", "self", True),), "the person"),
        ((NewRelative("", "parent", True),), "Mother or father"),
        ((NewRelative("Sunita", "spouse", False),), ""),
    ],
)
def test_source_is_nobody_where_nobody_told_us(caseworker, relatives, source) -> None:
    told = NewPerson(names=(NewName("Rajan Invented"),), relatives=relatives)
    case = open_case(by=caseworker, person=told)

    claim = add_claim(case=case, by=caseworker, about="status", code="missing")

    assert claim.source == source


def test_what_was_told_at_the_opening_is_a_claim_once_it_is_contested(caseworker) -> None:
    facts = {"pathway": "job_fraud", "last_contact": FuzzyDate("2024-05")}
    case = open_case(by=caseworker, person=RAJAN, last_contact_form="call", **facts)
    assert not Claim.objects.exists()

    add_claim(case=case, by=caseworker, about="pathway", code="voluntary", is_chosen=False)
    add_claim(case=case, by=caseworker, about="last_contact", on=FuzzyDate("2024-07"))

    first, second = Claim.objects.filter(about="pathway").order_by("made_at")
    assert (first.source, second.source) == ("stood in the file", "Sunita Invented")
    assert (first.code, first.is_chosen) == ("job_fraud", True)
    assert (second.code, second.is_chosen) == ("voluntary", False)
    earlier, later = Claim.objects.filter(about="last_contact").order_by("made_at")
    assert (earlier.on.edtf, earlier.form, earlier.is_chosen) == ("2024-05", "call", False)
    assert (later.on.edtf, later.is_chosen) == ("2024-07", True)


def test_correction_by_hand_is_the_chosen_claim_where_it_is_contested(
    case, say, caseworker
) -> None:
    say("pathway", "job_fraud")

    edit_case(case=case, by=caseworker, version=read(case).version, pathway="convict")

    assert [claim.code for claim in standing(case, "pathway")] == ["convict"]
    assert Claim.objects.filter(about="pathway").count() == 2


def test_correction_back_chooses_the_claim_that_says_so_already(case, say, caseworker) -> None:
    first, _second = say("pathway", "job_fraud"), say("pathway", "convict")

    edit_case(case=case, by=caseworker, version=read(case).version, pathway="job_fraud")

    assert standing(case, "pathway") == [first]
    assert Claim.objects.filter(about="pathway").count() == 2


def test_correction_of_what_nobody_contests_is_no_claim(case, caseworker) -> None:
    edit_case(case=case, by=caseworker, version=1, pathway="convict")

    assert not Claim.objects.exists()


def test_older_claim_can_be_chosen_again(case, say, caseworker) -> None:
    first, second = say("status", "serving"), say("status", "missing")

    choose_claim(row=first, by=caseworker, version=read(case).version)

    assert standing(case, "status") == [first]
    assert read(case).status == "serving"
    assert Claim.objects.filter(pk=second.pk, is_chosen=False).exists()


def test_choice_on_a_page_that_is_older_than_the_case_is_stale(case, say, caseworker) -> None:
    first, seen = say("status", "serving"), read(case).version
    say("status", "missing")

    with pytest.raises(Stale):
        choose_claim(row=first, by=caseworker, version=seen)

    assert read(case).status == "missing"


def test_mistake_stays_and_the_newest_of_the_others_stands_again(case, say, caseworker) -> None:
    say("status", "training")
    serving, wrong = say("status", "serving"), say("status", "missing")

    take_back(row=wrong, by=caseworker)

    assert standing(case, "status") == [serving]
    assert read(case).status == "serving"
    assert Claim.objects.get(pk=wrong.pk).taken_back_at is not None
    assert Claim.objects.filter(taken_back_at=None).count() == 2
    version = read(case).version
    assert "taken back" in str(
        refused(lambda: choose_claim(row=wrong, by=caseworker, version=version))
    )


@pytest.mark.parametrize(
    ("about", "stood", "rumour", "wrong"),
    [
        ("status", {"code": "serving"}, {"code": "pow"}, {"code": "returned"}),
        ("last_contact", {"on": "2026-01-20"}, {"on": "2024-01-01"}, {"on": "2026-01-27"}),
    ],
)
def test_what_was_only_noted_stands_after_no_mistake(
    case, say, caseworker, about, stood, rumour, wrong
) -> None:
    first = say(about, **stood)
    say(about, is_chosen=False, **rumour)

    take_back(row=say(about, **wrong), by=caseworker)
    assert standing(case, about) == [first]

    take_back(row=first, by=caseworker)
    assert standing(case, about) == []
    assert (read(case).status, read(case).last_contact) == ("unknown", None)


def test_what_was_let_stand_last_stands_again_and_not_what_was_written_last(
    case, say, caseworker
) -> None:
    serving, training = say("status", "serving"), say("status", "training")
    choose_claim(row=serving, by=caseworker, version=read(case).version)
    wrong = say("status", "missing")

    take_back(row=wrong, by=caseworker)
    assert standing(case, "status") == [serving]

    take_back(row=serving, by=caseworker)
    assert standing(case, "status") == [training]


def test_mistake_on_a_page_that_is_older_than_the_case_is_stale(case, say, caseworker) -> None:
    wrong, seen = say("status", "serving"), read(case).version
    say("status", "missing")

    with pytest.raises(Stale):
        take_back(row=wrong, by=caseworker, version=seen)

    assert Claim.objects.get(pk=wrong.pk).taken_back_at is None


def test_case_that_is_not_seen_is_claimed_of_by_nobody(case, say, caseworker, colleague) -> None:
    told = say("status", "serving")
    noted = say("status", "missing", is_chosen=False)
    version, day = read(case).version, FuzzyDate("2024-05")

    for write in (
        lambda: say("status", "pow", by=colleague),
        lambda: choose_claim(row=noted, by=colleague, version=version),
        lambda: take_back(row=told, by=colleague),
        lambda: note_contact(case=case, by=colleague, on=day, grade="A1"),
    ):
        with pytest.raises(Case.DoesNotExist):
            write()

    assert (Claim.objects.count(), read(case).version) == (2, version)
    assert standing(case, "status") == [told]


def test_without_another_nothing_stands(case, say, caseworker) -> None:
    told = [
        say("status", "missing"),
        say("death", "died", "2024-05"),
        say("last_contact", on="2024-05", form="call"),
        say("pathway", "convict"),
    ]
    for claim in told:
        take_back(row=claim, by=caseworker)

    now = read(case)
    assert (now.status, now.died, now.pathway) == ("unknown", None, "unknown")
    assert (now.last_contact, now.last_contact_form) == (None, "")
    assert Claim.objects.filter(is_chosen=True).count() == 0


def test_taken_back_twice_is_taken_back_once(case, say, caseworker) -> None:
    claim = say("status", "missing")
    take_back(row=claim, by=caseworker)
    before = AuditEntry.objects.count()

    take_back(row=claim, by=caseworker)

    assert AuditEntry.objects.count() == before


@pytest.mark.parametrize(
    ("told", "field"),
    [
        ({"about": "luck"}, "about"),
        ({"about": "status", "code": "lucky"}, "code"),
        ({"about": "status", "code": ""}, "code"),
        ({"about": "death", "code": "killed"}, "code"),
        ({"about": "pathway", "code": "by air"}, "code"),
        ({"about": "last_contact", "code": "call", "on": "2024"}, "code"),
        ({"about": "last_contact", "form": "pigeon", "on": "2024"}, "form"),
        ({"about": "status", "code": "missing", "form": "call"}, "form"),
        ({"about": "last_contact"}, "on"),
        ({"about": "status", "code": "missing", "on": "2999"}, "on"),
        ({"about": "death", "code": "died", "on": "2999-01-01"}, "on"),
        ({"about": "status", "code": "missing", "grade": "Z9"}, "grade"),
        ({"about": "status", "code": "missing", "source": "x" * 301}, "source"),
        ({"about": "status", "code": "killed", "grade": "A3"}, "code"),
        ({"about": "status", "code": "remains_returned", "grade": "F6"}, "code"),
        ({"about": "last_contact", "on": "2024/9999-12-31"}, "on"),
    ],
)
def test_what_cannot_be_claimed_is_refused_at_its_field(say, case, told, field) -> None:
    assert list(refused(lambda: say(**told)).message_dict) == [field]
    assert not Claim.objects.exists()
    assert read(case).version == case.version


def test_who_may_not_change_cases_claims_nothing(say, auditor) -> None:
    with pytest.raises(PermissionDenied):
        say("status", "missing", by=auditor)


GROUNDS = ({"grade": "B2"}, {"grade": "C1"}, {"is_official": True})


DEATHS = ("killed", "remains_returned")


@pytest.mark.parametrize("status", DEATHS)
@pytest.mark.parametrize("grounds", GROUNDS)
def test_coordinator_with_good_grounds_confirms_a_death(
    case, say, coordinator, status, grounds
) -> None:
    say("status", status, by=coordinator, **grounds)

    assert read(case).status == status


@pytest.mark.parametrize("status", DEATHS)
@pytest.mark.parametrize("grounds", GROUNDS)
def test_caseworker_confirms_no_death_and_can_only_note_the_claim(
    case, say, coordinator, caseworker, status, grounds
) -> None:
    error = refused(lambda: say("status", status, **grounds))
    assert "Killed, not confirmed" in error.message_dict["code"][0]

    claim = say("status", status, is_chosen=False, **grounds)
    version = read(case).version
    error = refused(lambda: choose_claim(row=claim, by=caseworker, version=version))
    assert "Killed, not confirmed" in error.message_dict["code"][0]
    assert read(case).status == "unknown"

    choose_claim(row=claim, by=coordinator, version=version)
    assert read(case).status == status


def test_caseworker_confirms_no_death_by_taking_back_what_was_said_later(
    case, say, caseworker
) -> None:
    say("status", "missing")
    say("status", "killed", is_chosen=False, is_official=True)
    later = say("status", "serving")

    take_back(row=later, by=caseworker)

    assert read(case).status == "missing"


def test_caseworker_takes_back_no_death_that_a_coordinator_confirmed(
    case, say, caseworker, coordinator
) -> None:
    claim = say("status", "killed", by=coordinator, grade="A1")

    error = refused(lambda: take_back(row=claim, by=caseworker, is_sure=True))
    assert "A coordinator confirmed this death" in error.message_dict["code"][0]
    assert standing(case, "status") == [claim]

    later = say("status", "serving", is_sure=True)
    refused(lambda: take_back(row=claim, by=caseworker))
    # Nor does it stand again by a caseworker.
    refused(lambda: take_back(row=later, by=caseworker))
    assert standing(case, "status") == [later]

    take_back(row=later, by=coordinator)
    take_back(row=claim, by=coordinator, is_sure=True)
    assert read(case).status == "unknown"


def test_caseworker_takes_back_a_death_that_was_only_noted(case, say, caseworker) -> None:
    noted = say("status", "killed", is_chosen=False, grade="A1")

    assert take_back(row=noted, by=caseworker).taken_back_at is not None


def test_death_that_is_claimed_is_not_killed_by_itself(case, say) -> None:
    say("status", "serving")
    say("death", "died", "2024-06", is_official=True)

    assert read(case).status == "serving"


LEAVING = {
    "by adding": lambda claim, by, sure: add_claim(
        case=claim.case, by=by, about="status", code="missing", is_sure=sure
    ),
    "by doubting": lambda claim, by, sure: add_claim(
        case=claim.case, by=by, about="status", code="killed_unconfirmed", is_sure=sure
    ),
    "by choosing": lambda claim, by, sure: choose_claim(
        row=Claim.objects.get(code="serving"),
        by=by,
        version=read(claim.case).version,
        is_sure=sure,
    ),
    "by taking back": lambda claim, by, sure: take_back(row=claim, by=by, is_sure=sure),
}


@pytest.mark.parametrize("way", LEAVING)
@pytest.mark.parametrize("status", ["killed", "remains_returned"])
def test_killed_is_left_by_whom_is_sure_alone(case, say, coordinator, way, status) -> None:
    say("status", "serving")
    claim = say("status", status, by=coordinator, grade="A1")

    error = refused(lambda: LEAVING[way](claim, coordinator, False))
    assert error.error_dict["code"][0].code == LEAVING_KILLED
    assert read(case).status == status

    LEAVING[way](claim, coordinator, True)
    assert read(case).status in ("missing", "killed_unconfirmed", "serving")


def test_remains_that_come_home_leave_killed_unasked(case, say, coordinator) -> None:
    say("status", "killed", by=coordinator, grade="A1")

    say("status", "remains_returned", by=coordinator, is_official=True)

    assert read(case).status == "remains_returned"


def test_no_case_opens_as_killed_on_a_word_alone(intake, coordinator) -> None:
    for member in (intake, coordinator):
        error = refused(lambda by=member: open_case(by=by, person=RAJAN, status="killed"))
        assert "Killed, not confirmed" in error.message_dict["status"][0]

    assert not Case.objects.exists()


def test_status_names_its_own_field_in_an_error(case, caseworker) -> None:
    wrong = {"case": case, "by": caseworker}

    assert list(refused(lambda: add_status(status="x", **wrong)).message_dict) == ["status"]
    future = refused(lambda: add_status(status="missing", on=FuzzyDate("2999"), **wrong))
    assert list(future.message_dict) == ["on"]
    assert NON_FIELD_ERRORS not in future.message_dict


def test_contact_is_claimed_as_the_last_if_it_is_later(case, caseworker) -> None:
    for day in ("2024-05-02", "2023-01", "2024-05-02"):
        add_event(case=case, by=caseworker, text="Called", kind="contact_in", on=FuzzyDate(day))

    claim = Claim.objects.get()
    assert (claim.about, claim.on.edtf, claim.is_chosen) == ("last_contact", "2024-05-02", True)
    assert claim.source == "the person"
    assert read(case).last_contact.edtf == "2024-05-02"


@pytest.mark.parametrize(
    ("days", "stands"),
    [
        (("2024-05-20", "2024"), "2024-05-20"),
        (("2024-05-20", "2024", "2024-05-27"), "2024-05-27"),
        (("2024", "2024-05-27"), "2024-05-27"),
        (("2024-05", "2024"), "2024-05"),
        (("2024", "2024-05"), "2024-05"),
        (("2024-05-20", "2024-06"), "2024-06"),
        (("2024-05-20", "2023/.."), "2024-05-20"),
        (("../2024-05", "2023-05-01"), "2023-05-01"),
    ],
)
def test_exact_contact_wins_over_a_vague_one_and_no_vague_one_over_it(
    case, caseworker, days, stands
) -> None:
    for day in days:
        add_event(case=case, by=caseworker, text="He rang", kind="contact_in", on=FuzzyDate(day))

    assert read(case).last_contact.edtf == stands


def test_sighting_is_no_contact(case, caseworker) -> None:
    add_event(case=case, by=caseworker, text="Seen", kind="sighting")

    assert not Claim.objects.exists()


def test_each_claim_is_recorded_by_its_codes_alone(case, say, caseworker) -> None:
    claim = say("death", "died", "2024-05", source="Aunt Invented", note="Canary", grade="C3")
    take_back(row=claim, by=caseworker)

    added, back = AuditEntry.objects.filter(object_id=claim.pk).order_by("sequence")
    assert (added.action, back.action) == ("case.claim_added", "case.claim_taken_back")
    assert added.detail == (
        f'{{"about":"death","case":"{case.pk}","chosen":true,"code":"died","grade":"C3"}}'
    )


@IN_THREADS
def test_of_many_claims_at_once_one_stands(together, case, caseworker) -> None:
    statuses = ("training", "serving", "wounded", "missing", "pow", "escaped")

    def say(number):
        return add_claim(case=case, by=caseworker, about="status", code=statuses[number])

    together(6, say)

    (stands,) = standing(case, "status")
    assert Claim.objects.count() == 6
    assert read(case).status == stands.code


@IN_THREADS
def test_of_two_who_choose_on_one_page_one_is_told(together, case, caseworker) -> None:
    told = {"case": case, "by": caseworker, "about": "pathway"}
    rows = [add_claim(code=code, is_chosen=False, **told) for code in ("convict", "mobilised")]
    version = read(case).version

    found = together(
        2, lambda number: choose_claim(row=rows[number], by=caseworker, version=version)
    )

    assert len([each for each in found if isinstance(each, Stale)]) == 1
    (stands,) = standing(case, "pathway")
    assert read(case).pathway == stands.code


def test_claims_of_one_moment_keep_their_order(case, say, caseworker) -> None:
    """What stood before is older than what is said now, also on a clock that stands still."""
    edit_case(case=case, by=caseworker, version=1, pathway="convict")

    say("pathway", "mobilised")

    first, second = Claim.objects.order_by("made_at")
    assert second.made_at - first.made_at > timedelta(0)
    assert (first.code, second.code) == ("convict", "mobilised")
