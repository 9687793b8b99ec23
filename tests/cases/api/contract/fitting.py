"""Making an invented call one that the world can answer: what stands in no description.

That a name has a letter in it, a day has come, a mark came with an answer before. Where a call is
not made to fit, it may be refused although it is as described; all else is checked all the same.
"""

from schemathesis.core import NOT_SET
from schemathesis.core.parameters import ParameterLocation

MARKS = ("after", "since")
DAY = "2024-05-17"
CONTACTS = {"email": "him@example.org", "phone": "+977 980-1234567"}
TELEPHONES = ("phone", "whatsapp", "viber", "telegram", "signal")
ADDRESS = "https://hooks.example.org/homeward"


def fit(case, world):
    """Point a call to what is there, and write into it what can be meant."""
    point(case, world)
    if not case.meta.generation.mode.is_positive:
        return
    for mark in MARKS:
        if mark in (case.query or {}):
            told = world.marks.get(case.operation.path, {})
            # A mark is one of the order in which it came.
            asked = {name: value for name, value in case.query.items() if name != "ordering"}
            case.query = {**asked, mark: told[mark]}
    if "If-Match" in (case.headers or {}):
        case.headers["If-Match"] = "*"
    if isinstance(case.body, dict):
        case.body = _body(case, world)


def point(case, world):
    """Put in the places of an address what stands there, unless they are what is wrong."""
    if not case.path_parameters or case.meta.is_negative_at(ParameterLocation.PATH):
        return
    there = named(case.operation.path, world)
    case.path_parameters = {
        name: there.get(name, value) for name, value in case.path_parameters.items()
    }


def named(path, world):
    """Return what there is to put into an address."""
    return world.places[max((each for each in world.places if path.startswith(each)), key=len)]


def has_words(case):
    """Tell whether a call says what only the rooms can judge, or what is there now."""
    is_marked = any(mark in (case.query or {}) for mark in MARKS)
    return is_marked or case.body is not NOT_SET or "If-Match" in (case.headers or {})


def _body(case, world):
    body, path = dict(case.body), case.operation.path
    if path == "/api/v1/submissions/bulk/":
        return {"submissions": [_handed_in(each) for each in body["submissions"]]}
    if path == "/api/v1/submissions/":
        return _handed_in(body)
    if "url" in body:
        body["url"] = ADDRESS
    if body.get("referral"):
        body["referral"] = world.referral
    if body.get("reason") == "other":
        body.setdefault("text", "")
    if "text" in body:
        body["text"] = _words(body["text"], 4000)
    return body


def _handed_in(body):
    told = dict(body)
    if not told.get("names"):
        told["label"] = told.get("label", "")
    for name, most in (("label", 200), ("summary", 5000)):
        if name in told:
            told[name] = _words(told[name], most)
    for name in ("birth", "left_home", "contract_signed", "last_contact"):
        if name in told:
            told[name] = DAY
    if "names" in told:
        told["names"] = [{**each, "full": _words(each["full"], 300)} for each in told["names"]]
    if "contacts" in told:
        told["contacts"] = [{**each, "value": _contact(each)} for each in told["contacts"]]
    if "identifiers" in told:
        told["identifiers"] = [{**each, "number": "P1234567"} for each in told["identifiers"]]
    if "consent" in told:
        told["consent"] = {**told["consent"], "given_on": DAY}
    return told


def _contact(each):
    kind = each.get("kind", "phone")
    return CONTACTS["phone"] if kind in TELEPHONES else CONTACTS.get(kind, "him.invented")


def _words(text, most):
    """Begin with a letter that everybody sees."""
    return f"A {text}"[:most]
