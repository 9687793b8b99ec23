"""Whose citizen: what is written, and what the rest of the row adds."""

import pytest

from cases.imports.reading.nationality import read_nationality
from tests.cases.imports.reading.rows import codes, draft_of


def _read(told: str, **cells: str):
    draft = draft_of(nationality=told, **cells)
    read_nationality(draft)
    return draft


@pytest.mark.parametrize(
    ("told", "alpha3", "confidence", "asked"),
    [
        ("Ghanaian", ["GHA"], "exact", []),
        ("camerounaise", ["CMR"], "exact", []),
        ("মিয়ানমার", ["MMR"], "exact", []),
        ("భారతీయుడు", ["IND"], "exact", []),
        ("Nep.", ["NPL"], "exact", []),
        ("Tamil Nadu", ["IND"], "exact", []),
        ("Colombain", ["COL"], "fuzzy", ["TYPO_NATIONALITY"]),
        ("Kenaya", ["KEN"], "fuzzy", ["TYPO_NATIONALITY"]),
        ("казах", ["KAZ"], "ethnonym", ["ETHNONYM"]),
        ("тоҷик", ["TJK"], "ethnonym", ["ETHNONYM"]),
        ("R.S.A.", ["ZAF"], "context", ["AMBIGUOUS_NATIONALITY"]),
        ("Congo", [], "none", ["AMBIGUOUS_NATIONALITY"]),
        ("Nepal or India", [], "none", ["AMBIGUOUS_NATIONALITY"]),
        ("qq", [], "none", ["UNKNOWN_NATIONALITY"]),
        ("не указано", [], "none", ["PLACEHOLDER"]),
        ("sin datos", [], "none", ["PLACEHOLDER"]),
        ("غير معروف", [], "none", ["PLACEHOLDER"]),
        ("вьетн.", ["VNM"], "fuzzy", ["TYPO_NATIONALITY"]),
        ("Camer.", ["CMR"], "fuzzy", ["TYPO_NATIONALITY"]),
        ("not Kenyan", [], "none", ["AMBIGUOUS_NATIONALITY"]),
        ("ex-Soviet", [], "none", ["UNKNOWN_NATIONALITY"]),
        ("Palestinian refugee", ["PSE"], "fuzzy", ["TYPO_NATIONALITY"]),
        ("узбек из Киргизии", ["KGZ"], "ethnonym", ["ETHNONYM"]),
        ("гр. Узбекистана, живёт в РФ", ["UZB"], "exact", []),
        ("martian", [], "none", ["UNKNOWN_NATIONALITY"]),
        ("African", [], "none", ["UNKNOWN_NATIONALITY"]),
        ("без гражданства", [], "none", []),
        ("n/a", [], "none", ["PLACEHOLDER"]),
        ("", [], "none", []),
        ("Togo ", ["TGO"], "exact", ["TRAILING_SPACE"]),
    ],
)
def test_what_is_written(told, alpha3, confidence, asked) -> None:
    draft = _read(told)

    reading = draft.row["nationality"]
    assert (reading["alpha3"], reading["confidence"]) == (alpha3, confidence)
    assert codes(draft, "nationality") == asked


@pytest.mark.parametrize(
    ("told", "cells", "alpha3"),
    [
        ("SL", {"phone": "+232 76 000001"}, ["SLE"]),
        ("SL", {"phone": "070 000 0001"}, ["LKA"]),
        ("SL", {"native": "சிவா"}, ["LKA"]),
        ("SA", {"phone": "+966 50 000 0001"}, ["SAU"]),
        ("SA", {"address": "Durban"}, ["ZAF"]),
        ("SA", {"job": "guard, 20 000 ZAR"}, ["ZAF"]),
        ("Congo", {"phone": "+242 06 000 0001"}, ["COG"]),
        ("Guinea", {"phone": "+245 955 000 001"}, ["GNB"]),
        ("Конго", {"address": "Kinshasa"}, ["COD"]),
        ("Korean", {"phone": "+82 10 0000 0001"}, ["KOR"]),
        ("ID", {"phone": "+62 812 0000 0001"}, ["IDN"]),
        ("Guinean", {"phone": "+245 955 00 00 01"}, ["GNB"]),
        ("Bengali", {"phone": "01700-000001"}, ["BGD"]),
        ("Kenya?", {"phone": "+254 700 000001"}, ["KEN"]),
        ("SO", {"phone": "+252 61 0000001"}, ["SOM"]),
        ("SA", {"phone": "+27 60 000 0001 / +966 50 000 0001"}, []),
    ],
)
def test_the_row_settles_what_the_words_leave_open(told, cells, alpha3) -> None:
    draft = _read(told, **cells)

    reading = draft.row["nationality"]
    assert reading["alpha3"] == alpha3
    assert reading["confidence"] == ("context" if alpha3 else "none")
    assert codes(draft, "nationality") == ["AMBIGUOUS_NATIONALITY"]


@pytest.mark.parametrize(
    ("told", "alpha3", "claimed"),
    [
        ("Ghana / Russia?", ["GHA"], ["RUS"]),
        ("Тоголезец (паспорт РФ?)", ["TGO"], ["RUS"]),
        ("Кыргызстан / РФ", ["KGZ"], ["RUS"]),
        ("Кыргызстан и РФ, двойное", ["KGZ", "RUS"], []),
        ("KGZ + RUS", ["KGZ", "RUS"], []),
        ("Узбекистан, РФ подал", ["UZB"], []),
        ("таджик, ВНЖ РФ", ["TJK"], []),
        ("этнический узбек, Кыргызстан", ["KGZ"], []),
        ("India (Kerala)", ["IND"], []),
        ("Kenya - Luo", ["KEN"], []),
    ],
)
def test_several_in_one_cell(told, alpha3, claimed) -> None:
    reading = _read(told).row["nationality"]

    assert (reading["alpha3"], reading.get("alpha3_claimed", [])) == (alpha3, claimed)


@pytest.mark.parametrize(
    ("remarks", "claimed"),
    [
        ("got Russian passport in 2024", ["RUS"]),
        ("в 2023 получил гражданство РФ", ["RUS"]),
        ("tiene pasaporte ruso", ["RUS"]),
        ("they promised a Russian passport", []),
        ("обещали паспорт РФ", []),
        ("не получил паспорт РФ", []),
    ],
)
def test_a_russian_passport_in_the_remarks_is_a_claim(remarks, claimed) -> None:
    reading = _read("Cuba", remarks=remarks).row["nationality"]

    assert reading["alpha3"] == ["CUB"]
    assert reading.get("alpha3_claimed", []) == claimed


def test_of_an_empty_cell_the_number_gives_a_candidate_only() -> None:
    draft = _read("", phone="+254 700 000001")

    assert draft.row["nationality"]["alpha3"] == []
    assert draft.row["nationality"]["candidates"] == ["KEN"]
    assert codes(draft) == []
