"""Every code of ours has a code of the standard, or is left empty on purpose."""

import pytest
from django.utils.translation import override

from cases.casebook.vocabularies import (
    ClosedReason,
    Force,
    Means,
    RecruitmentChannel,
    Trafficking,
    Workflow,
)
from cases.exports.htcds import countries, lists, mapping
from cases.exports.htcds.victim import Decider
from people.dates.fuzzy import FuzzyDate
from people.registry.vocabularies import Sex

TABLES = [
    (Sex, mapping.GENDERS, lists.GENDER),
    (Trafficking, mapping.OUTCOMES, lists.TRAFFICKING),
    (Decider, mapping.DECIDERS, lists.DECIDER),
    (RecruitmentChannel, mapping.CHANNELS, lists.RECRUITMENT),
    (Means, mapping.CONTROLS, lists.CONTROL),
    (Force, mapping.EXPLOITATIONS, lists.EXPLOITATION),
    (Workflow, mapping.STATUSES, lists.STATUS),
]
SAYS_NOTHING = {RecruitmentChannel.UNKNOWN, Means.NONE_KNOWN, Force.UNKNOWN}


@pytest.mark.parametrize(("ours", "table", "theirs"), TABLES)
def test_table_has_a_row_for_each_code_of_ours(ours, table, theirs):
    assert set(table) == set(ours)
    assert {code for code in table.values() if code} <= set(theirs)
    assert {code for code in table if not table[code]} <= SAYS_NOTHING


@pytest.mark.parametrize(
    ("means", "codes"),
    [
        ([], []),
        (["none_known"], []),
        (["deception_job", "language_barrier", "signature_forged"], ["FalsePromises"]),
        (["documents_withheld", "threat_violence"], ["PhysicalThreats", "WithholdsDocuments"]),
        (["confinement", "coercion_authority"], ["ThreatsLawEnforcement", "Other"]),
        (["pay_withheld", "card_or_account_taken"], ["TakesEarnings", "RestrictsFinancialAccess"]),
    ],
)
def test_methods_of_control_come_once_and_in_the_order_of_the_list(means, codes):
    assert mapping.methods_of_control(means) == codes


@pytest.mark.parametrize(
    ("channels", "codes"),
    [
        (["unknown"], []),
        (["prison", "police_raid"], ["Other"]),
        (["friend", "workplace"], ["AtWork", "ThroughFriendsOrSocialEvents"]),
    ],
)
def test_recruitment_comes_once_and_in_the_order_of_the_list(channels, codes):
    assert mapping.recruitment(channels) == codes


@pytest.mark.parametrize(
    ("force", "outcome", "codes"),
    [
        ("ru_mod", "possible", ["Other"]),
        ("dpr_lpr", "", ["Other"]),
        ("pmc", "identified", ["ForcedMilitaryByNonStateActors"]),
        ("unknown", "possible", []),
        ("", "", []),
        ("ru_mod", "not_trafficked", []),
    ],
)
def test_exploitation_follows_force_and_judgement(force, outcome, codes):
    assert mapping.exploitation(force, outcome=outcome) == codes


def test_citizenship_is_what_is_confirmed_or_claimed():
    told = [("NPL", "claimed"), ("IND", "inferred"), ("RUS", "confirmed"), ("NPL", "confirmed")]

    assert mapping.citizenship(told) == ["NPL", "RUS"]


@pytest.mark.parametrize("edtf", ["1999", "1999-02", "1999-02-28~", "1999-02-28?", "1999/2000"])
def test_uncertain_day_is_left_empty(edtf):
    assert mapping.whole_day(FuzzyDate(edtf)) == ""


def test_whole_day_is_told():
    assert mapping.whole_day(FuzzyDate("1999-02-28")) == "1999-02-28"
    assert mapping.whole_day(None) == ""


@pytest.mark.parametrize(
    ("number", "told"),
    [
        ("+9779812345678", "9779812345678"),
        ("9779812345678", "9779812345678"),
        ("0981234", ""),
        ("+977 98", ""),
        ("+1", ""),
        ("+" + "9" * 16, ""),
        ("+٩٧٧٩٨١٢٣٤", ""),
    ],
)
def test_phone_is_e164_without_the_sign_of_a_formula(number, told):
    assert mapping.phone(number) == told


def test_nobody_judged_where_there_is_no_outcome():
    assert mapping.decided_by("", Decider.NGO) == ""
    assert mapping.decided_by("possible", None) == ""
    assert mapping.decided_by("possible", Decider.COURT) == "CourtOrProsecution"


def test_reason_of_closing_is_english_in_every_language():
    with override("uk"):
        told = [mapping.closed_because(code) for code in ["", *ClosedReason.values]]

    with override("en"):
        assert told == ["", *(str(reason.label) for reason in ClosedReason)]


@pytest.mark.parametrize(
    ("alpha3", "alpha2", "name"),
    [
        ("TUR", "TR", "Turkey"),
        ("VNM", "VN", "Viet Nam"),
        ("PRK", "KP", "Korea (Democratic People's Republic of)"),
        ("CIV", "CI", "Côte d'Ivoire"),
        ("COD", "CD", "Congo, Democratic Republic of the"),
        ("RUS", "RU", "Russian Federation"),
        ("XKX", "", ""),
        ("", "", ""),
    ],
)
def test_countries_are_named_as_the_spreadsheet_does(alpha3, alpha2, name):
    assert (countries.alpha2(alpha3), countries.name(alpha3)) == (alpha2, name)


def test_there_are_249_countries_with_names_of_their_own():
    assert len(countries.NAMES) == len(set(countries.NAMES.values())) == 249
