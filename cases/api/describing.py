"""What the description of the API (OpenAPI 3.1) says of every operation alike."""

from drf_spectacular.openapi import AutoSchema
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse
from rest_framework import serializers

from cases.api.endings import ending_of
from people.accounts.roles import PARTNER_MAY

FIELDS = "fields"
PROBLEM = "application/problem+json"
ONCE = "Idempotency-Key"
TEXT_OF_ONCE = r'^"?[!#-~]{1,255}"?$'


class PlaceSerializer(serializers.Serializer):
    detail = serializers.CharField()
    parameter = serializers.CharField(required=False)
    pointer = serializers.CharField(required=False, help_text="RFC 6901, into what was sent")
    header = serializers.CharField(required=False)


class ProblemSerializer(serializers.Serializer):
    """What went wrong (RFC 9457)."""

    type = serializers.CharField()
    title = serializers.CharField()
    status = serializers.IntegerField()
    detail = serializers.CharField(required=False)
    errors = PlaceSerializer(many=True, required=False)


ALWAYS = {
    "400": "What was sent is not right; `errors` says where.",
    "401": "No key, or none that opens anything from here and now.",
    "403": "The key has no scope for this.",
    "404": "There is no such thing, or none for this key.",
    "406": "Answers are JSON.",
    "413": "The body is larger than may be sent.",
    "429": "The key was given all that it may be for now; `Retry-After` says until when.",
    "503": "Too much at once; `Retry-After` says when to try again.",
}
WITH_BODY = {"415": "What is sent is JSON."}
CONFLICT = {"409": "It stands against what is there already, or has moved on."}
OTHER = {"412": "The answer has none of the marks in `If-Match`."}
# Answers to who has it already are as short as can be.
KNOWN = {"304": {"description": "You have this already."}}
CONDITIONS = [
    OpenApiParameter(name, str, OpenApiParameter.HEADER, description=said)
    for name, said in (
        ("If-None-Match", "The `ETag` of the answer before: it is not sent again."),
        ("If-Match", "An `ETag` without `W/`: no other answer is sent."),
    )
]


class PartnerSchema(AutoSchema):
    """Adds to each operation what all of them share."""

    def get_description(self):
        """What a docstring says is for who reads the code."""
        return ""

    def get_operation(self, *args, **kwargs):
        operation = super().get_operation(*args, **kwargs)
        needed = getattr(self.view, "needs", {}).get(self.method.lower())
        # One of these is enough; none is named where any will do.
        enough = needed if isinstance(needed, frozenset) else {needed}
        if operation:
            operation["x-scopes"] = [] if enough >= PARTNER_MAY else sorted(enough)
        return operation

    def _is_list_view(self, serializer=None):
        is_list = self.method == "GET" and getattr(self.view, "is_list", False)
        return is_list or isinstance(serializer, serializers.ListSerializer)

    def get_override_parameters(self):
        found = super().get_override_parameters()
        if self.method == "GET":
            found = [*found, *CONDITIONS]
        if self.method == "GET" and getattr(self.view, "chosen", ()):
            found = [*found, _fields_of(self.view)]
        handler = getattr(self.view, self.method.lower(), None)
        if getattr(handler, "takes_idempotency_key", False):
            said = "A text of your own: the call happens once, however often it is sent."
            place = OpenApiParameter.HEADER
            sent = {"type": "string", "pattern": TEXT_OF_ONCE}
            found = [*found, OpenApiParameter(ONCE, sent, place, description=said)]
        return found

    def is_deprecated(self):
        return ending_of(self.view, self.method) is not None

    def _get_response_bodies(self, direction="response"):
        own = super()._get_response_bodies(direction)
        said = ALWAYS | (OTHER if self.method == "GET" else {})
        if self.method != "GET" and getattr(self.view, "may_conflict", False):
            said |= CONFLICT
        if self.method in ("POST", "PATCH") and self.get_request_serializer() is not None:
            said |= WITH_BODY
        problems = {
            status: self._get_response_for_code(
                OpenApiResponse(ProblemSerializer, description=words), status, [PROBLEM]
            )
            for status, words in said.items()
        }
        known = KNOWN if self.method == "GET" else {}
        return dict(sorted((problems | known | own).items()))


def _fields_of(view):
    """What `?fields=` may choose among, with commas between them."""
    return OpenApiParameter(
        FIELDS,
        {"type": "array", "minItems": 1, "items": {"type": "string", "enum": list(view.chosen)}},
        style="form",
        explode=False,
        description="Which members to answer with, with commas between them.",
    )
