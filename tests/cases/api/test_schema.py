"""The description of the API is true."""

import json

import pytest
from django.core.management import call_command
from jsonschema import Draft202012Validator

from cases.api.notes import NewNoteSerializer
from tests.cases.exports.told import plain_cases, tell_case

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def schema(call):
    response = call("/api/v1/schema/")
    assert response.status_code == 200
    return json.loads(response.content)


def as_json_schema(node):
    """Turn OpenAPI 3.0 into JSON Schema: `nullable`, and no field beyond those that are named."""
    if isinstance(node, list):
        return [as_json_schema(one) for one in node]
    if not isinstance(node, dict):
        return node
    turned = {key: as_json_schema(value) for key, value in node.items()}
    if turned.pop("nullable", False):
        turned = {"anyOf": [turned, {"type": "null"}]}
    if "properties" in turned and turned.get("type") == "object":
        turned["additionalProperties"] = False
    return turned


def problems(schema, path, answer):
    described = schema["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]
    whole = as_json_schema({"components": schema["components"], **described["schema"]})
    return [error.message for error in Draft202012Validator(whole).iter_errors(answer)]


def test_schema_is_valid_and_made_without_a_warning(tmp_path):
    call_command(
        "spectacular",
        validate=True,
        fail_on_warn=True,
        format="openapi-json",
        file=str(tmp_path / "schema.json"),
    )

    assert json.loads((tmp_path / "schema.json").read_text())["info"]["version"] == "1"


def test_schema_names_paths_parameters_and_key(schema):
    assert schema["openapi"] == "3.1.1"
    assert schema["paths"].keys() >= {"/api/v1/cases/", "/api/v1/cases/{ref}/"}
    parameters = schema["paths"]["/api/v1/cases/"]["get"]["parameters"]
    assert sorted(parameter["name"] for parameter in parameters) == [
        "If-Match",
        "If-None-Match",
        "after",
        "fields",
        "limit",
        "nationality",
        "opened_from",
        "opened_until",
        "ordering",
        "pathway",
        "stage",
        "status",
    ]
    status = next(one for one in parameters if one["name"] == "status")
    assert "missing" in status["schema"]["enum"]
    assert list(schema["components"]["securitySchemes"]) == ["PartnerKey"]


def test_every_list_that_is_sent_says_how_many_it_may_hold(schema):
    """A call that is as it is described is not refused for that."""
    shapes, seen, lists = schema["components"]["schemas"], set(), {}

    def look(node, place):
        if "$ref" in node:
            name = node["$ref"].rpartition("/")[2]
            if name not in seen:
                seen.add(name)
                look(shapes[name], name)
            return
        if node.get("type") == "array":
            lists[place] = node.get("maxItems")
            look(node["items"], place)
        for name, below in node.get("properties", {}).items():
            look(below, f"{place}.{name}")

    for operations in schema["paths"].values():
        for operation in operations.values():
            for media in operation.get("requestBody", {}).get("content", {}).values():
                look(media["schema"], "")

    assert lists["NewSubmission.names"] == 10
    assert {place for place, most in lists.items() if most is None} == set()


def test_text_that_is_refused_for_a_null_is_described_so(schema):
    text = schema["components"]["schemas"]["NewNote"]["properties"]["text"]

    assert text["pattern"] == r"^[^\u0000]*$"
    sent = NewNoteSerializer(data={"text": "a\x00b"})
    assert not sent.is_valid()
    assert [str(each) for each in sent.errors["text"]] == ["Null characters are not allowed."]
    assert NewNoteSerializer(data={"text": "a\nb\n"}).is_valid()


@pytest.mark.parametrize("profile", ["minimal", "coordination", "full"])
def test_real_answers_are_as_described(call, share, schema, organisation, caseworker, profile):
    full = tell_case(caseworker, 1)
    [bare] = plain_cases(organisation, caseworker, 1)
    for case in (full, bare):
        share(case, profile=profile)

    listed = call("/api/v1/cases/", limit=1).json()
    details = [call(f"/api/v1/cases/{case.ref}/").json() for case in (full, bare)]

    assert listed["after"]
    assert problems(schema, "/api/v1/cases/", listed) == []
    assert problems(schema, "/api/v1/cases/", call("/api/v1/cases/").json()) == []
    for answer in details:
        assert problems(schema, "/api/v1/cases/{ref}/", answer) == []


def test_wrong_answer_is_told_from_a_right_one(call, share, schema, caseworker):
    """The check above can fail: a field too many, a code that is none."""
    case = tell_case(caseworker)
    share(case)
    answer = call(f"/api/v1/cases/{case.ref}/").json()

    assert problems(schema, "/api/v1/cases/{ref}/", answer | {"owner": "Mina"})
    answer["situation"]["status"] = "nonsense"
    assert problems(schema, "/api/v1/cases/{ref}/", answer)
