"""The description of the partner API (OpenAPI), in rows for its page."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from django.utils.translation import get_language
from django.utils.translation import gettext as _
from drf_spectacular.generators import SchemaGenerator

Node = Mapping[str, Any]
_JSON = "application/json"
_PIECE = "#/components/schemas/"


@dataclass(frozen=True)
class Words:
    """A text in parts, of which some are code."""

    text: str

    @property
    def parts(self) -> list[tuple[str, bool]]:
        return [(part, place % 2 == 1) for place, part in enumerate(self.text.split("`")) if part]


@dataclass(frozen=True)
class Kind:
    """What a value is, and the shape where more is told about it."""

    words: str
    shape: str = ""


@dataclass(frozen=True)
class Told:
    """A parameter of a call, or a member of a shape."""

    name: str
    kind: Kind
    about: Words
    is_needed: bool
    place: str = ""
    codes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Answer:
    status: str
    about: Words
    kind: Kind


@dataclass(frozen=True)
class Call:
    name: str
    method: str
    path: str
    summary: str
    about: Words
    scopes: list[str]
    told: list[Told]
    body: str
    takes: Kind
    answers: list[Answer]


@dataclass(frozen=True)
class Shape:
    name: str
    about: Words
    members: list[Told]
    codes: list[str]


@dataclass(frozen=True)
class Description:
    groups: dict[str, list[Call]]
    shapes: list[Shape]


def describe() -> Description:
    """Return it in the reader's language; made once in each process."""
    return _describe(get_language())


@cache
def _describe(language: str | None) -> Description:
    generator: Any = SchemaGenerator()  # type: ignore[no-untyped-call]
    whole = generator.get_schema(request=None, public=True)
    groups: dict[str, list[Call]] = defaultdict(list)
    for path, methods in whole["paths"].items():
        for method, operation in methods.items():
            groups[operation["tags"][0]].append(_call(path, method, operation))
    pieces = whole["components"]["schemas"].items()
    return Description(dict(groups), [_shape(name, node) for name, node in pieces])


def _call(path: str, method: str, told: Node) -> Call:
    body = told.get("requestBody", {}).get("content", {}).get(_JSON, {})
    return Call(
        name=told["operationId"],
        method=method.upper(),
        path=path,
        summary=told.get("summary", ""),
        about=Words(told.get("description", "")),
        scopes=told["x-scopes"],
        told=[_parameter(each) for each in told.get("parameters", ())],
        body=_example(body),
        takes=_kind(body.get("schema", {})),
        answers=sorted(_answers(told["responses"]), key=lambda answer: answer.status),
    )


def _parameter(told: Node) -> Told:
    schema = told["schema"]
    return Told(
        name=told["name"],
        kind=_kind(schema),
        about=_about(told),
        is_needed=told.get("required", False),
        place=told["in"],
        codes=tuple(map(str, schema.get("enum", ()))),
    )


def _example(body: Node) -> str:
    examples = list(body.get("examples", {}).values())
    return json.dumps(examples[0]["value"], indent=1, ensure_ascii=False) if examples else ""


def _answers(responses: Node) -> Iterator[Answer]:
    for status, told in responses.items():
        content = told.get("content", {})
        is_json = any("json" in media for media in content) and len(content) == 1
        schema = next(iter(content.values()))["schema"] if is_json else {}
        # A file is no shape, but of one kind or another.
        kind = _kind(schema) if is_json else Kind(_(" or ").join(content))
        yield Answer(status, _about(told), kind)


def _shape(name: str, node: Node) -> Shape:
    needed = node.get("required", ())
    members = [
        Told(member, _kind(schema), _about(schema), member in needed)
        for member, schema in node.get("properties", {}).items()
    ]
    return Shape(name, _about(node), members, [str(code) for code in node.get("enum", ())])


def _about(node: Node) -> Words:
    """Leave out the list of codes that stands behind what is said."""
    return Words(node.get("description", "").partition("* `")[0].strip())


def _kind(node: Node) -> Kind:
    if "$ref" in node:
        name = node["$ref"].removeprefix(_PIECE)
        return Kind(_("null"), "") if name == "NullEnum" else Kind(name, name)
    if several := node.get("oneOf") or node.get("anyOf") or node.get("allOf"):
        return _either([_kind(each) for each in several])
    if node.get("type") == "array":
        within = _kind(node.get("items", {}))
        return Kind(_("list of %s") % within.words, within.shape)
    return Kind(_plain(node))


def _either(kinds: list[Kind]) -> Kind:
    words = _(" or ").join(kind.words for kind in kinds)
    return Kind(words, next((kind.shape for kind in kinds if kind.shape), ""))


def _plain(node: Node) -> str:
    names = node.get("type", "")
    several = [names] if isinstance(names, str) else names
    words = _(" or ").join(several)
    return f"{words}, {node['format']}" if "format" in node else words
