"""From what a heading speaks of to what its column holds: the first rule that fits."""

from dataclasses import dataclass
from functools import lru_cache

from cases.imports.fields import Column
from cases.imports.layout.concepts import said_by


@dataclass(frozen=True, slots=True)
class Rule:
    """A heading that speaks of all that is `needed` and of nothing that stands `without`."""

    needed: frozenset[str]
    column: str
    sureness: float = 0.95
    without: frozenset[str] = frozenset()

    def fits(self, concepts: frozenset[str]) -> bool:
        return self.needed <= concepts and not self.without & concepts


def _rule(needed: str, column: str, sureness: float = 0.95, without: str = "") -> Rule:
    return Rule(frozenset(needed.split()), column, sureness, frozenset(without.split()))


_RULES = (
    _rule("consent", Column.REMARKS, 0.8),
    _rule("next", Column.REMARKS, 0.5),
    _rule("reference", Column.REFERENCE, 0.7, without="apply office"),
    _rule("passport expiry", Column.REMARKS, 0.7, without="number serial"),
    _rule("passport name", Column.NAME, 0.8, without="number"),
    _rule("passport latin", Column.NAME, 0.8, without="number"),
    _rule("passport", Column.PASSPORT),
    _rule("agent apply", Column.APPLIED, 0.6),
    _rule("agent fee", Column.FEE, 0.8),
    _rule("agent place", Column.REMARKS, 0.6),
    _rule("agent", Column.AGENT),
    _rule("who send", Column.AGENT, 0.85, without="reporter apply"),
    _rule("who tell", Column.REPORTER, 0.9, without="apply last"),
    _rule("who hear", Column.REPORTER, 0.8, without="apply last date"),
    _rule("last hear", Column.LAST_CONTACT),
    _rule("last contact", Column.LAST_CONTACT),
    _rule("last phone", Column.LAST_CONTACT, 0.6, without="number"),
    _rule("last arrive", Column.LAST_CONTACT, 0.5),
    _rule("hear date", Column.LAST_CONTACT, 0.85),
    _rule("birth place", Column.ADDRESS, 0.6, without="date"),
    _rule("birth address", Column.ADDRESS, 0.6, without="date"),
    _rule("birth", Column.BIRTH),
    _rule("contract term", Column.TERM),
    _rule("contract pay", Column.PAY, 0.7),
    _rule("contract expiry", Column.REMARKS, 0.6),
    _rule("contract number", Column.REMARKS, 0.6, without="date sign"),
    _rule("contract", Column.CONTRACT),
    _rule("sign date", Column.CONTRACT, 0.8),
    _rule("sign", Column.CONTRACT, 0.6),
    _rule("death date", Column.DEATH),
    _rule("death", Column.DEATH, 0.8, without="status remark place"),
    _rule("job", Column.JOB, 0.9),
    _rule("pay", Column.PAY, 0.9),
    _rule("fee", Column.FEE, 0.9),
    _rule("apply date", Column.APPLIED_ON, 0.85, without="office place"),
    _rule("apply", Column.APPLIED, 0.9),
    _rule("office date", Column.APPLIED, 0.7),
    _rule("you name", Column.REPORTER, 0.9),
    _rule("reporter phone", Column.PHONE, 0.9, without="relation name"),
    _rule("reporter contact", Column.PHONE, 0.85, without="relation name person"),
    _rule("reporter place", Column.APPLIED, 0.7, without="name relation phone address"),
    _rule("reporter office", Column.APPLIED, 0.7, without="name relation phone"),
    _rule("reporter date", Column.ENTERED, 0.6, without="name relation"),
    _rule("reporter", Column.REPORTER),
    _rule("contact name", Column.REPORTER, 0.7, without="phone number"),
    _rule("contact person", Column.REPORTER, 0.7, without="phone number"),
    _rule("relation name", Column.REPORTER, 0.8),
    _rule("relation phone", Column.PHONE, 0.7),
    _rule("relation", Column.RELATION),
    _rule("phone", Column.PHONE),
    _rule("contact number", Column.PHONE),
    _rule("contact office", Column.APPLIED, 0.7),
    _rule("contact", Column.PHONE, 0.8),
    _rule("arrive", Column.ARRIVED, 0.85),
    _rule("return date", Column.RETURNED, 0.9),
    _rule("age left", Column.AGE, 0.8, without="date"),
    _rule("left", Column.LEFT_HOME, 0.95),
    _rule("return", Column.RETURNED, 0.6, without="status"),
    _rule("last place", Column.UNIT, 0.8),
    _rule("entered", Column.ENTERED, 0.85),
    _rule("family name father", Column.NAME),
    _rule("father mother", Column.FATHER, 0.7),
    _rule("mother", Column.REMARKS, 0.7),
    _rule("father", Column.FATHER),
    _rule("alias", Column.ALIAS, 0.9),
    _rule("given family", Column.NAME, 0.85),
    _rule("given name", Column.NAME, 0.85),
    _rule("given", Column.GIVEN, 0.9),
    _rule("name family", Column.NAME, 0.7, without="native"),
    _rule("family", Column.FAMILY, 0.9),
    _rule("relative name", Column.REPORTER, 0.7),
    _rule("name native", Column.NATIVE, 0.95, without="latin"),
    _rule("name address", Column.NAME, 0.6, without="unit place birth"),
    _rule("name", Column.NAME, 0.95, without="unit place address"),
    _rule("native", Column.NATIVE, 0.5),
    _rule("latin", Column.NAME, 0.5),
    _rule("nationality address", Column.ADDRESS, 0.6),
    _rule("nationality", Column.NATIONALITY),
    _rule("sex", Column.SEX, 0.9),
    _rule("age", Column.AGE, 0.9),
    _rule("unit", Column.UNIT, 0.9),
    _rule("status place", Column.UNIT, 0.6),
    _rule("address", Column.ADDRESS, 0.85),
    _rule("status", Column.CONDITION, 0.95),
    _rule("place", Column.UNIT, 0.7),
    _rule("term", Column.TERM, 0.85),
    _rule("hear", Column.LAST_CONTACT, 0.6, without="remark"),
    _rule("relative", Column.REPORTER, 0.5),
    _rule("office", Column.APPLIED, 0.6),
    _rule("remark", Column.REMARKS, 0.9),
    _rule("serial", Column.SERIAL, 0.9),
    _rule("id", Column.SERIAL, 0.5),
    _rule("person", Column.NAME, 0.6),
    _rule("number", Column.SERIAL, 0.6),
)


@lru_cache(maxsize=4096)
def column_said(heading: str) -> tuple[str, float]:
    """Return what a heading says that its column holds, and how surely; "" where it does not."""
    said = said_by(heading)
    for rule in _RULES:
        if rule.fits(said.concepts):
            return rule.column, round(rule.sureness * (0.55 + 0.45 * said.share), 2)
    return "", 0.0
