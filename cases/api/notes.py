"""Notes between a group and a partner about a shared case."""

from drf_spectacular.utils import OpenApiExample, extend_schema
from rest_framework import serializers
from rest_framework.response import Response

from cases.api.base import PartnerView, once
from cases.api.paging import AFTER, PARAMETERS, Pages, page, size_of
from cases.api.referrals import SIDES
from cases.api.strict import IdField, Strict, TextField
from cases.sharing.notes.consult import consult_note, consult_thread, find_shared, tell_notes
from cases.sharing.notes.models import LONGEST
from cases.sharing.notes.services import write_to_group
from people.accounts.roles import Permission


class NoteSerializer(serializers.Serializer):
    id = serializers.UUIDField()
    case = serializers.CharField(help_text="Reference of its case")
    referral = serializers.UUIDField(
        allow_null=True, help_text="What it is about, of what you were asked"
    )
    by = serializers.ChoiceField(choices=SIDES)
    text = serializers.CharField()
    made_at = serializers.DateTimeField()


class NewNoteSerializer(Strict):
    text = TextField(max_length=LONGEST)
    referral = IdField(required=False, allow_null=True, default=None)


class WrittenSerializer(serializers.Serializer):
    id = serializers.UUIDField()
    made_at = serializers.DateTimeField()


class CaseNotes(PartnerView):
    is_list = True
    pagination_class = Pages
    needs = {"get": Permission.READ_NOTES, "post": Permission.WRITE_NOTES}
    serializer_class = NoteSerializer
    parameters = PARAMETERS
    cases_told = 1

    @extend_schema(
        operation_id="notes_list",
        summary="Notes between the group and you about a case, the newest first",
    )
    def get(self, request, ref):
        after = request.query_params.get(AFTER, "")
        found = consult_thread(ref=ref, by=request.user, size=size_of(request), after=after)
        return Response(page(tell_notes(found.rows, ref), found.after))

    @extend_schema(
        operation_id="notes_write",
        summary="Write to the group about a case",
        description="Whoever owns the case is asked to read it.",
        request=NewNoteSerializer,
        responses={201: WrittenSerializer},
        examples=[
            OpenApiExample("News", {"text": "He called his sister yesterday."}, request_only=True)
        ],
    )
    @once
    def post(self, request, ref):
        told = self.told(NewNoteSerializer)
        case = find_shared(request.user, ref=ref)
        note = write_to_group(
            case=case, by=request.user, text=told["text"], referral_id=told["referral"]
        )
        return Response(WrittenSerializer(note).data, status=201)


class OneNote(PartnerView):
    needs = {"get": Permission.READ_NOTES}
    serializer_class = NoteSerializer
    cases_told = 1

    @extend_schema(operation_id="notes_read", summary="One note, as a webhook names it")
    def get(self, request, pk):
        note = consult_note(pk, by=request.user)
        return Response(tell_notes([note])[0])
