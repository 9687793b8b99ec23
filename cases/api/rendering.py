"""JSON in and out, by a parser that no depth of brackets brings down."""

import orjson
from rest_framework.exceptions import ParseError
from rest_framework.parsers import BaseParser
from rest_framework.renderers import BaseRenderer

# Moments in one form, wherever they are told.
_OPTIONS = orjson.OPT_UTC_Z


def moment(at):
    """Return it as all answers tell it: as text already where an answer is kept to be repeated."""
    return None if at is None else at.isoformat().replace("+00:00", "Z")


class JSONOut(BaseRenderer):
    media_type = "application/json"
    format = "json"
    charset = None

    def render(self, data, accepted_media_type=None, renderer_context=None):
        return b"" if data is None else orjson.dumps(data, default=str, option=_OPTIONS)


class JSONIn(BaseParser):
    media_type = "application/json"
    renderer_class = JSONOut

    def parse(self, stream, media_type=None, parser_context=None):
        try:
            return orjson.loads(stream.read())
        except orjson.JSONDecodeError as error:
            raise ParseError(f"This is no JSON: {error.msg}") from error
