"""What was understood of a row of a sheet, in words."""

from typing import Any

from django.utils.translation import gettext as _

from cases.casebook.amounts import in_words
from cases.casebook.vocabularies import Inducement, Means, MoneyKind, Pathway, Status
from cases.imports.fields import DAYS, Column
from cases.repatriation.vocabularies import AddresseeKind, RequestKind
from people.dates.fuzzy import FuzzyDate
from people.registry.countries import country_name
from people.registry.vocabularies import ContactKind, Relation


def read_as(reading: dict[str, Any], column: str) -> str:
    """Return in words what was understood of a column; empty where nothing was."""
    if column in DAYS:
        return day_words((reading.get("dates") or {}).get(DAYS[Column(column)]))
    read = _READ.get(column)
    return read(reading) if read else ""


def day_words(day: dict[str, Any] | None) -> str:
    if not day:
        return ""
    if day.get("edtf"):
        return FuzzyDate(day["edtf"]).words()
    age = day.get("age") or {}
    if age.get("value") is not None:
        return _("%(age)s years old") % {"age": age["value"]}
    if age.get("min") is not None:
        return _("%(min)s to %(max)s years old") % age
    return ""


def label_of(codes: Any, code: str) -> str:
    return str(codes(code).label) if code in codes.values else ""


def countries_in(reading: dict[str, Any]) -> str:
    nationality = reading.get("nationality") or {}
    codes = nationality.get("alpha3", [])
    return ", ".join(country_name(code) for code in codes)


def _nationality(reading: dict[str, Any]) -> str:
    nationality = reading.get("nationality") or {}
    told = [countries_in(reading)]
    if claimed := nationality.get("alpha3_claimed"):
        names = ", ".join(country_name(code) for code in claimed)
        told.append(_("said as well: %(countries)s") % {"countries": names})
    if candidates := nationality.get("candidates"):
        names = ", ".join(country_name(code) for code in candidates)
        told.append(_("perhaps: %(countries)s") % {"countries": names})
    return "; ".join(filter(None, told))


def _name(reading: dict[str, Any]) -> str:
    name = reading.get("name") or {}
    return name.get("latin") or name.get("label") or ""


def _native(reading: dict[str, Any]) -> str:
    return (reading.get("name") or {}).get("native") or ""


def _phones(reading: dict[str, Any]) -> str:
    told = [each["e164"] or each["raw"] for each in reading.get("phones", [])]
    told += [
        f"{label_of(ContactKind, each['type']) or each['type']}: {each['value']}"
        for each in reading.get("contacts", [])
    ]
    return ", ".join(told)


def _reporter(reading: dict[str, Any]) -> str:
    reporter = reading.get("reporter") or {}
    relation = label_of(Relation, reporter.get("relation", ""))
    name = reporter.get("name")
    return ", ".join(filter(None, [name if name != "self" else "", relation]))


def _status(reading: dict[str, Any]) -> str:
    codes = [reading.get("status", ""), *reading.get("status_claims", [])]
    return ", ".join(dict.fromkeys(filter(None, (label_of(Status, code) for code in codes))))


def _recruited(reading: dict[str, Any]) -> str:
    told = [label_of(Pathway, reading.get("pathway", ""))]
    told += [label_of(Means, code) for code in reading.get("means", [])]
    told += [label_of(Inducement, code) for code in reading.get("inducements", [])]
    told += [
        f"{label_of(MoneyKind, each['kind'])}: {in_words(each['amount'], each['currency'])}"
        for each in reading.get("money", [])
    ]
    return ", ".join(filter(None, told))


def _network(reading: dict[str, Any]) -> str:
    network = reading.get("network") or {}
    told = [network.get("agency") or "", *network.get("aliases", [])]
    told += [*network.get("handles", []), *network.get("phones", [])]
    return ", ".join(filter(None, told))


def _request(reading: dict[str, Any]) -> str:
    request = reading.get("request") or {}
    told = [
        label_of(RequestKind, request.get("kind", "")),
        label_of(AddresseeKind, request.get("addressee_type", "")),
        day_words(request.get("sent")),
    ]
    return ", ".join(filter(None, told))


def _term(reading: dict[str, Any]) -> str:
    if reading.get("contract_open_ended"):
        return _("without end")
    months = reading.get("term_months")
    return _("%(months)d months") % {"months": months} if months else ""


_READ = {
    "name": _name,
    "native": _native,
    "nationality": _nationality,
    "phone": _phones,
    "passport": lambda reading: reading.get("passport") or "",
    "reporter": _reporter,
    "condition": _status,
    "job": _recruited,
    "agent": _network,
    "applied": _request,
    "term": _term,
}
