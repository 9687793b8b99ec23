"""The figures once more, in plain SQL and by tables of its own: how many are in each category."""

from typing import Any

from django.db import connection

from people.registry.regions import REGIONS

FATES = {
    "serving": ["in_transit", "training", "serving", "wounded"],
    "no_contact": ["out_of_contact", "missing"],
    "captive": ["pow", "detained_ru"],
    "out": ["escaped", "discharged", "returned", "safe_abroad", "detained_home"],
    "killed_unconfirmed": ["killed_unconfirmed"],
    "killed": ["killed", "remains_returned"],
    "unknown": ["unknown"],
}
PEOPLE = """
WITH newest AS (
    SELECT nationality, pathway, status, side,
        CAST(left_home_earliest AS TEXT) AS first, CAST(left_home_latest AS TEXT) AS last,
        ROW_NUMBER() OVER (PARTITION BY person_id ORDER BY opened_on DESC, id DESC) AS place
    FROM cases_case WHERE organisation_id = %s AND opened_on <= %s
), dated AS (
    SELECT *, substr(first, 1, 4) AS year,
        (CAST(substr(first, 6, 2) AS INTEGER) + 2) / 3 AS quarter,
        (CAST(substr(last, 6, 2) AS INTEGER) + 2) / 3 AS last_quarter
    FROM newest WHERE place = 1 AND side <> 'UKR' AND status NOT IN ('at_risk', 'prevented')
), people AS (
    SELECT pathway, year,
        CASE WHEN nationality = '' THEN 'unknown' ELSE nationality END AS nationality,
        year || '-Q' || quarter AS in_quarter,
        CASE WHEN first IS NULL OR last IS NULL OR year <> substr(last, 1, 4) THEN 'unknown'
            WHEN substr(first, 1, 7) = substr(last, 1, 7) THEN substr(first, 1, 7)
            WHEN quarter = last_quarter THEN year || '-Q' || quarter
            ELSE year END AS month,
        {fate} AS fate
    FROM dated
), told AS (
    SELECT fate, {nationality} AS nationality, {month} AS month, {pathway} AS pathway FROM people
)
SELECT {axes}, COUNT(*), (COUNT(*) + {base} / 2) / {base} * {base} FROM told
"""
Numbers = dict[tuple[str | None, ...], tuple[int, int]]


def one_of(keys: list[str]) -> str:
    return "(" + ", ".join(f"'{key}'" for key in [*keys, "-"]) + ")"


def chosen(column: str, keys: list[str], *coarser: str) -> str:
    """Say by which of the keys that are told a person is told: by the closest."""
    ways = " ".join(f"WHEN {each} IN {one_of(keys)} THEN {each}" for each in (column, *coarser))
    return f"CASE {ways} ELSE 'rest' END"


def in_region(keys: list[str]) -> str:
    told = " ".join(
        f"WHEN nationality IN {one_of(REGIONS[key].split())} THEN '{key}'"
        for key in keys
        if key in REGIONS
    )
    return f"(CASE {told} ELSE NULL END)" if told else "NULL"


def counted(
    tables: dict[str, Any], organisation: Any, as_of: Any, base: int
) -> dict[str, Numbers]:
    """Return for each table what stands in it by row and column: exactly, and rounded.

    None stands for a total.
    """
    nationalities = tables["fates"]["rows"]
    fates = " ".join(
        f"WHEN status IN {one_of(statuses)} THEN '{fate}'" for fate, statuses in FATES.items()
    )
    told = {
        "fate": f"CASE {fates} END",
        "nationality": chosen("nationality", nationalities, in_region(nationalities)),
        "month": "CASE WHEN month = 'unknown' THEN "
        + chosen("month", tables["months"]["rows"])
        + " WHEN month = year THEN "
        + chosen("month", tables["months"]["rows"])
        + " ELSE "
        + chosen("month", tables["months"]["rows"], "in_quarter", "year")
        + " END",
        "pathway": chosen("pathway", tables["pathways"]["columns"]),
    }
    axes = {
        "fates": ("nationality", "fate"),
        "months": ("month", "nationality"),
        "pathways": ("month", "pathway"),
    }
    return {
        name: {
            key: numbers
            for by_row, by_column in [(True, True), (True, False), (False, True), (False, False)]
            for key, numbers in asked(
                told, row if by_row else "", column if by_column else "", organisation, as_of, base
            ).items()
        }
        for name, (row, column) in axes.items()
    }


def asked(
    told: dict[str, str], row: str, column: str, organisation: Any, as_of: Any, base: int
) -> Numbers:
    groups = ", ".join(axis for axis in (row, column) if axis)
    axes = f"{row or 'NULL'}, {column or 'NULL'}"
    sql = PEOPLE.format(axes=axes, base=base, **told)
    if groups:
        sql += f" GROUP BY {groups}"
    with connection.cursor() as cursor:
        cursor.execute(sql, [organisation.pk.hex, as_of])
        return {(line[0], line[1]): (line[2], line[3]) for line in cursor.fetchall()}
