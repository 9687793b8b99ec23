"""What is taken of what a partner sends, and how wrong input is answered: by its place."""

import json
from datetime import timedelta
from uuid import UUID

import pytest
from django.core.exceptions import ValidationError
from hypothesis import given
from hypothesis import strategies as st

from cases.casebook.models import Case
from cases.sharing.submissions.reading import read
from people.dates import clock
from tests.cases.sharing.submissions.conftest import FULL

GROUP = UUID(int=7)
PLACES = ("address", "place", "location", "last_place", "whereabouts", "unit", "coordinates")


def outcome(sent):
    """What is kept, or what is wrong by its place."""
    try:
        return read(sent, issuer_id=GROUP), {}
    except ValidationError as error:
        return None, error.message_dict


def refused(sent):
    kept, wrong = outcome(sent)
    assert kept is None
    return wrong


@pytest.mark.parametrize("name", [{"names": [{"full": "Gopal"}]}, {"label": "Unknown 2, Kenya"}])
def test_a_name_or_a_label_is_enough(name):
    assert read({"external_ref": "a", **name}, issuer_id=GROUP).external_ref == "a"


def test_without_either_it_is_nobody():
    assert refused({"external_ref": "a", "status": "missing"}).keys() == {"names"}


@pytest.mark.parametrize("ref", ["A", "x" * 64, "2026/17", "a.b:c_d-e"])
def test_references_of_the_partners_own(ref):
    assert read({"external_ref": ref, "label": "A man"}, issuer_id=GROUP).external_ref == ref


@pytest.mark.parametrize(
    "ref", [None, "", "x" * 65, "two words", "Гопал", "a\nb", 7, ["a"], "a?b"]
)
def test_references_that_could_stand_in_no_address(ref):
    assert refused({"external_ref": ref, "label": "A man"}).keys() == {"external_ref"}


@pytest.mark.parametrize("field", PLACES)
def test_where_somebody_is_is_not_taken(told, field):
    assert refused(told(**{field: "Canary village"})).keys() == {field}


def test_a_street_is_no_contact(told):
    sent = told(contacts=[{"kind": "address", "value": "1 Canary Road"}])

    assert refused(sent).keys() == {"contacts.0.kind"}


def test_every_field_that_is_not_asked_for_is_named_where_it_stands(told):
    sent = told(
        names=[{"full": "Gopal Thapa", "photo": "x"}],
        contacts=[{"value": "+977 980-1234567", "safe": "yes"}],
        consent={**FULL["consent"], "note": "x"},
        recruiter="x",
    )

    paths = {"names.0.photo", "contacts.0.safe", "consent.note", "recruiter"}
    assert refused(sent).keys() == paths


@pytest.mark.parametrize(
    ("changed", "path"),
    [
        ({"names": [{"full": ""}]}, "names.0.full"),
        ({"names": [{"full": "+977 9801234567"}]}, "names.0.full"),
        ({"names": [{"full": "x" * 301}]}, "names.0.full"),
        ({"names": [{"full": "A", "kind": "secret"}]}, "names.0.kind"),
        ({"names": [{"full": "A", "script": "latin"}]}, "names.0.script"),
        ({"names": [{"full": "Gopal"}] * 11}, "names"),
        ({"names": "Gopal"}, "names"),
        ({"names": ["Gopal"]}, "names.0"),
        ({"label": "???", "names": None}, "label"),
        ({"nationalities": ["Nepal"]}, "nationalities"),
        ({"nationalities": [["NPL"]]}, "nationalities"),
        ({"sex": "male"}, "sex"),
        ({"sex": ""}, "sex"),
        ({"birth": ""}, "birth"),
        ({"birth": "1994-13-40"}, "birth"),
        ({"birth": "yesterday"}, "birth"),
        ({"birth": 1994}, "birth"),
        ({"status": "lost"}, "status"),
        ({"pathway": ["job_fraud"]}, "pathway"),
        ({"means": ["deceit"]}, "means"),
        ({"means": [{}]}, "means"),
        ({"summary": "x" * 5001}, "summary"),
        ({"summary": "x" * 10_000_000}, "summary"),
        ({"contacts": [{"value": "12"}]}, "contacts.0.value"),
        ({"contacts": [{"kind": "email", "value": "nobody"}]}, "contacts.0.value"),
        ({"contacts": [{}]}, "contacts.0.value"),
        ({"contacts": [{"value": "+977 980-1234567", "of": "him"}]}, "contacts.0.of"),
        ({"identifiers": [{"number": "???"}]}, "identifiers.0.number"),
        ({"identifiers": [{"number": "A1", "country": "Nepal"}]}, "identifiers.0.country"),
        ({"identifiers": [{"number": "x" * 61}]}, "identifiers.0.number"),
        ({"reporter_relation": "mother"}, "reporter_relation"),
        ({"consent": "yes"}, "consent.given_by"),
        ({"consent": {**FULL["consent"], "given_on": "2026-2-1"}}, "consent.given_on"),
        ({"consent": {**FULL["consent"], "given_on": "2001-02-01"}}, "consent.given_on"),
        ({"consent": {**FULL["consent"], "scopes": ["everybody"]}}, "consent.scopes"),
        ({"consent": {**FULL["consent"], "scopes": [f"partner:{GROUP}"]}}, "consent.scopes"),
    ],
)
def test_what_is_wrong_is_said_at_its_place(told, changed, path):
    assert path in refused(told(**changed))


@pytest.mark.parametrize("field", sorted(FULL))
def test_null_is_nothing_that_is_known(told, field):
    assert field in {path.partition(".")[0] for path in refused({**told(), field: None})}


@pytest.mark.parametrize("field", ["birth", "left_home", "contract_signed", "last_contact"])
def test_what_has_not_happened_yet(told, field):
    ahead = (clock.today() + timedelta(days=3)).isoformat()

    assert refused(told(**{field: ahead})).keys() == {field}


def test_all_that_is_wrong_is_said_at_once(told):
    found = refused(told(sex="male", birth="soon", means="deceit", external_ref="a b"))

    assert found.keys() == {"sex", "birth", "means", "external_ref"}


def test_what_is_no_text_at_all_is_left_out(told):
    sent = told(summary="He\u0000 said\ud800 \u202eyes", label="\u200b")

    content = read(sent, issuer_id=GROUP).content
    assert content["summary"] == "He said yes"
    assert "label" not in content


def test_nothing_that_says_where_somebody_is_could_be_kept():
    """Fields of a case that are masked, or say a place, have no name among those taken."""
    taken = read(FULL, issuer_id=GROUP).content.keys()

    assert taken.isdisjoint({"whereabouts", "hiding_place", "way_out", "unit", "prison"})
    assert {"summary", "left_home"} <= taken & {f.name for f in Case._meta.fields}


leaves = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
anything = st.recursive(
    leaves,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(max_size=8) | st.sampled_from(sorted(FULL)), inner, max_size=4)
    ),
    max_leaves=12,
)
fields = st.sampled_from([*FULL, "full", "kind", "value", "number", "given_on", "scopes", "x"])


@given(st.dictionaries(fields, anything, max_size=8) | anything)
def test_whatever_is_sent_is_kept_or_refused_by_its_place(sent):
    kept, wrong = outcome(sent)

    assert all(isinstance(path, str) and path for path in wrong)
    assert wrong or json.loads(kept.as_text) == kept.content


@given(st.sampled_from(sorted(FULL)), anything)
def test_one_wrong_field_among_good_ones(name, value):
    kept, wrong = outcome({**FULL, name: value})

    assert {path.split(".")[0] for path in wrong} <= {name, "names"}
    assert wrong or kept.as_text.encode()


@given(st.text(max_size=40))
def test_any_text_anywhere(text):
    sent = {"external_ref": "a", "label": "A man", "summary": text, "birth": text}
    kept, wrong = outcome(sent)

    assert wrong.keys() <= {"birth"}
    assert wrong or kept.as_text.encode()
