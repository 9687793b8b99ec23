import pytest

from tests.cases.imports.comparing.people import codes, compared, day, line

KEPT = {"passport": "AK0000901", "birth": "1994-04-12", "status": "missing"}


def second(kept=None, **told):
    """The second of two rows about one man, which says `told` where the first says `kept`."""
    rows = compared(
        line("Amir Karimi", **KEPT),
        line("Ameer Karimi", passport="AK0000901", birth="1994-04-12"),
        r1=dict(kept or {}),
        r2=dict(told),
    )
    assert rows[1]["action"] == "merge_candidate"
    return rows[1]


def severity(row, about):
    return [
        issue["severity"]
        for issue in row["issues"]
        if (issue["code"], issue["field"]) == ("CONFLICT", about)
    ]


def test_two_exact_days_that_differ_are_a_conflict():
    row = second(
        {"dates": {"last_contact": day("2024-01-02")}}, dates={"last_contact": day("2024-01-12")}
    )

    assert severity(row, "last_contact") == ["warning"]
    assert row["merge"]["last_contact"] == "2024-01-12"


def test_a_day_and_a_month_that_are_close_are_worth_a_word_only():
    march = {"raw": "March", "edtf": "2024-03", "earliest": "2024-03-01", "latest": "2024-03-31"}

    row = second({"dates": {"last_contact": day("2024-02-28")}}, dates={"last_contact": march})

    assert severity(row, "last_contact") == ["info"]


def test_a_year_and_a_day_of_it_are_no_conflict():
    row = second({"dates": {"left_home": day("2024")}}, dates={"left_home": day("2024-03-03")})

    assert severity(row, "left_home") == []
    assert "left_home" in row["merge"]["fills"]


@pytest.mark.parametrize(
    ("field", "kept", "told"),
    [
        ("agent", {"network": {"agency": "Zeta Jobs"}}, {"network": {"agency": "Omega Travel"}}),
        ("pathway", {"pathway": "voluntary"}, {"pathway": "job_fraud"}),
        ("status", {"status": "killed"}, {"status": "returned"}),
    ],
)
def test_what_cannot_both_be_is_a_conflict(field, kept, told):
    assert severity(second(kept, **told), field) == ["warning"]


@pytest.mark.parametrize(
    ("field", "kept", "told"),
    [
        ("agent", {"network": {"agency": "Zeta Jobs (Nairobi)"}}, {"network": {"agency": "ZETA"}}),
        ("pathway", {"pathway": "unknown"}, {"pathway": "job_fraud"}),
        ("status", {"status": "serving"}, {"status": "killed"}),
    ],
)
def test_what_may_both_be_is_none(field, kept, told):
    assert severity(second(kept, **told), field) == []


def test_a_conflict_is_told_in_words_and_not_in_codes():
    row = second(
        {"status": "detained_home", "nationality": {"raw": "", "alpha3": ["NPL"]}},
        status="killed_unconfirmed",
        nationality={"raw": "", "alpha3": ["KEN"]},
    )

    notes = " ".join(each["note"] for each in row["issues"] if each["code"] == "CONFLICT")
    assert "row 1 says Held at home, here Killed, not confirmed" in notes
    assert "row 1 says Nepal, here Kenya" in notes
    assert "_" not in notes


def test_an_ambiguous_day_takes_that_of_the_row_it_goes_into():
    row = second(dates={"birth": day("[1994-04-12,1994-12-04]")}, issues=["AMBIGUOUS_DATE"])

    assert row["dates"]["birth"]["edtf"] == "1994-04-12"
    assert row["dates"]["birth"]["latest"] == "1994-04-12"
    assert ("AMBIGUOUS_DATE_RESOLVED", "birth") in codes(row)


def test_a_set_that_both_rows_have_settles_nothing():
    both = {"birth": day("[1994-04-12,1994-12-04]")}

    row = second({"dates": dict(both)}, dates=dict(both))

    assert row["dates"]["birth"]["edtf"] == "[1994-04-12,1994-12-04]"


def test_a_proposal_tells_what_would_be_gained():
    row = second(
        {"reporter": {"name": None, "relation": "parent"}},
        reporter={"name": "Zaina", "relation": "sibling"},
        phones=[{"raw": "1", "e164": "+254700000091", "valid": True}],
    )

    assert row["merge"] == {
        "into": 1,
        "keep_both_names": True,
        "fills": ["phones"],
        "add_reporter": "Zaina",
    }
