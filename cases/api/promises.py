"""What the description promises of every operation beside its own words: headers of answers, and
that nothing is taken which is not named.
"""

_TEXT = {"type": "string"}
_HEADERS = {
    "RateLimit": "What is left of each budget, and the seconds until it begins anew.",
    "RateLimit-Policy": "Each budget of the key: how much (`q`) in how many seconds (`w`).",
    "ETag": "The mark of this answer. Sent as `If-None-Match`, it is answered by 304.",
    "Retry-After": "After so many seconds it may be tried again.",
    "WWW-Authenticate": "What is to stand in `Authorization`: `Api-Key`.",
    "Deprecation": "Since when this is to end (RFC 9745).",
    "Sunset": "When it ends at the earliest (RFC 8594).",
    "Link": "What to use instead.",
}
_BUDGETS = {"RateLimit", "RateLimit-Policy"}
_ENDING = {"Deprecation", "Sunset", "Link"}
# Once the key is known and its call counted, every answer tells its budgets.
_SURE = {"401": {"WWW-Authenticate"}, "429": {"Retry-After", *_BUDGETS}, "503": {"Retry-After"}}
_BEFORE_COUNTING = {"400", "401", "403", "404", "406", "413", "503"}


def describe_promises(result, **_told):
    """Add them to the whole description, once it is made."""
    parts = result["components"]
    for operations in result["paths"].values():
        for method, operation in operations.items():
            for status, response in operation["responses"].items():
                _describe_headers(response, status, method, operation.get("deprecated", False))
            for media in operation.get("requestBody", {}).get("content", {}).values():
                _close(media["schema"], parts["schemas"], set())
    parts["headers"] = {
        f"{name}{suffix}": {"description": said, "required": bool(suffix), "schema": _TEXT}
        for name, said in _HEADERS.items()
        for suffix in ("", "Always")
    }
    return result


def _describe_headers(response, status, method, is_ending):
    always = set(_SURE.get(status, ()))
    if status not in _BEFORE_COUNTING:
        always |= _BUDGETS
    if method == "get" and status in ("200", "304"):
        always |= {"ETag"}
    if is_ending:
        always |= _ENDING
    sometimes = set() if status in ("401", "413", "503") else _BUDGETS - always
    response["headers"] = {
        name: {"$ref": f"#/components/headers/{name}{'Always' if name in always else ''}"}
        for name in _HEADERS
        if name in always | sometimes
    }


def _close(schema, schemas, seen):
    """Say of every object that is sent: no other members than these."""
    if isinstance(schema, list):
        for each in schema:
            _close(each, schemas, seen)
    if not isinstance(schema, dict):
        return
    if name := schema.get("$ref", "").rpartition("/")[2]:
        if name not in seen:
            seen.add(name)
            _close(schemas[name], schemas, seen)
        return
    if "properties" in schema:
        schema["additionalProperties"] = False
    for below in ("items", "allOf", "anyOf", "oneOf"):
        _close(schema.get(below), schemas, seen)
    for each in schema.get("properties", {}).values():
        _close(each, schemas, seen)
