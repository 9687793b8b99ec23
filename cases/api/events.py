"""What happened in shared cases, where it was marked for partners."""

from drf_spectacular.utils import extend_schema

from cases.api.filters import SharedEventFilter
from cases.api.serializers import SharedEventSerializer
from cases.api.shared import SharedList
from cases.sharing.reading.events import EVENTS, tell_events
from people.accounts.roles import Permission


class EventList(SharedList):
    needs = {"get": Permission.READ_SHARED_EVENTS}
    source = EVENTS
    serializer_class = SharedEventSerializer
    filterset_class = SharedEventFilter
    # Whoever reads events at all may ask by these.
    groups_of_filters = dict.fromkeys(("ref", "kind"), ())
    chosen = ("case", "id", "kind", "on", "text")

    @extend_schema(
        operation_id="events_list",
        summary="What happened in cases shared with you",
        description="What was marked for partners, in order of opening of its cases.",
    )
    def get(self, request):
        return super().get(request)

    def tells(self, shared, fields):
        return [
            {name: value for name, value in row.items() if name in fields}
            for row in tell_events(shared)
        ]
