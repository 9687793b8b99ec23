"""What the description of the API (OpenAPI 3.1) says of every operation alike."""

from drf_spectacular.openapi import AutoSchema
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse
from rest_framework import serializers

FIELDS = "fields"
PROBLEM = "application/problem+json"
ONCE = "Idempotency-Key"


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


PROBLEMS = {
    status: OpenApiResponse(ProblemSerializer, description=said)
    for status, said in {
        "400": "What was sent is not right; `errors` says where.",
        "401": "No key, or none that opens anything from here and now.",
        "403": "The key has no scope for this.",
        "404": "There is no such thing, or none for this key.",
        "406": "Answers are JSON.",
        "429": "The key was given all that it may be for now; `Retry-After` says until when.",
    }.items()
}


class PartnerSchema(AutoSchema):
    """Adds to each operation what all of them share."""

    def get_description(self):
        """What a docstring says is for who reads the code."""
        return ""

    def _is_list_view(self, serializer=None):
        is_list = self.method == "GET" and getattr(self.view, "is_list", False)
        return is_list or isinstance(serializer, serializers.ListSerializer)

    def get_override_parameters(self):
        found = super().get_override_parameters()
        if self.method == "GET" and getattr(self.view, "chosen", ()):
            names = ", ".join(f"`{name}`" for name in self.view.chosen)
            said = f"Which members to answer with, with commas between them: {names}."
            found = [*found, OpenApiParameter(FIELDS, str, description=said)]
        handler = getattr(self.view, self.method.lower(), None)
        if getattr(handler, "takes_idempotency_key", False):
            said = "A text of your own: the call happens once, however often it is sent."
            place = OpenApiParameter.HEADER
            found = [*found, OpenApiParameter(ONCE, str, place, description=said)]
        return found

    def _get_response_bodies(self, direction="response"):
        problems = {
            status: self._get_response_for_code(said, status, [PROBLEM])
            for status, said in PROBLEMS.items()
        }
        return problems | super()._get_response_bodies(direction)
