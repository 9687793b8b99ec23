"""What changed in the cases that are shared with a partner, and which of them are gone."""

from drf_spectacular.utils import OpenApiExample, OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.response import Response

from cases.api.base import PartnerView
from cases.api.paging import LIMIT, MOST, PAGE, size_of
from cases.sharing.changes.models import FeedEntry
from cases.sharing.changes.reading import read_changes
from people.accounts.roles import Permission

SINCE = "since"
_PARAMETERS = [
    OpenApiParameter(
        SINCE,
        {"type": "string", "minLength": 1},
        description="The `next` of the answer before; not the first time.",
    ),
    OpenApiParameter(
        LIMIT,
        {"type": "integer", "minimum": 1, "maximum": MOST, "default": PAGE},
        description="How many changes an answer has at most.",
    ),
]
_EXAMPLE = OpenApiExample(
    "One case changed, another must be deleted",
    value={
        "results": [
            {
                "kind": "changed",
                "id": "3c1a7f52-9d0e-8b64-a2f1-5e7d90c4b8aa",
                "ref": "C-2026-00017",
                "at": "2026-11-30T14:03:12.417000Z",
            },
            {
                "kind": "gone",
                "id": "b07e4d19-2c35-8f80-9b6a-41d8e2f7c003",
                "ref": "C-2026-00004",
                "at": "2026-11-30T14:03:15.020000Z",
            },
        ],
        "next": "m3Jw0cVtT8nQyVb1x2Kk4gWq9cQpLr7o",
        "has_more": False,
    },
)


class ChangeSerializer(serializers.Serializer):
    kind = serializers.ChoiceField(
        choices=FeedEntry.Kind.choices,
        help_text="`changed`: read the case again. `gone`: delete all that you keep of it.",
    )
    id = serializers.UUIDField(
        source="shared_id", help_text="By which your server is told of the case"
    )
    ref = serializers.CharField(help_text="Reference of the case")
    at = serializers.DateTimeField(help_text="When it was noticed")


class ChangesSerializer(serializers.Serializer):
    results = ChangeSerializer(many=True)
    next = serializers.CharField(
        help_text="Send it as `since` the next time, also where nothing is new."
    )
    has_more = serializers.BooleanField(help_text="Whether to ask for more at once")


class ChangeList(PartnerView):
    needs = {"get": Permission.READ_CHANGES}
    parameters = frozenset({SINCE, LIMIT})
    serializer_class = ChangesSerializer

    @extend_schema(
        operation_id="changes_list",
        summary="What changed since you last asked",
        description=(
            "Each case is there once, with its last change. Without `since` you are told of every "
            "case: whatever you keep and are not told of then is not shared with you any more. A "
            "cursor that is too old is refused; begin again without one."
        ),
        parameters=_PARAMETERS,
        responses=ChangesSerializer,
        examples=[_EXAMPLE],
    )
    def get(self, request):
        since = request.query_params.get(SINCE)
        found = read_changes(by=request.user, since=since, limit=size_of(request))
        told = {"results": found.entries, "next": found.cursor, "has_more": found.has_more}
        return Response(ChangesSerializer(told).data)
