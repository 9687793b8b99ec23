"""What a partner is asked to do, and what it answers."""

from django.core.exceptions import ValidationError
from django_filters.rest_framework import DjangoFilterBackend
from drf_spectacular.utils import OpenApiExample, extend_schema
from rest_framework import serializers
from rest_framework.response import Response

from cases.access.vocabularies import Purpose
from cases.api.base import PartnerView, once
from cases.api.errors import Conflict
from cases.api.filters import SharedReferralFilter
from cases.api.paging import AFTER, ORDERING, PARAMETERS, Pages, page, size_of
from cases.api.serializers import Chosen, CodeField
from cases.api.shared import asked_order, narrowed
from cases.api.strict import Strict, TextField
from cases.sharing.referrals.consult import consult_referral, shared_referral_page
from cases.sharing.referrals.models import LONGEST
from cases.sharing.referrals.selectors import find_referral, no_referrals
from cases.sharing.referrals.services import move
from cases.sharing.referrals.telling import tell_referrals, tell_steps
from cases.sharing.referrals.validators import STALE, UNLAWFUL
from cases.sharing.referrals.vocabularies import HTCDS_REASONS, Help, ReferralState, Refusal
from people.accounts.roles import Permission

NEEDS = {"get": Permission.READ_REFERRALS}
SIDES = [("group", "The group whose case it is"), ("partner", "You")]


class ReferralSerializer(serializers.Serializer):
    id = serializers.UUIDField()
    case = serializers.CharField(help_text="Reference of its case")
    kind = CodeField(Help, allow_null=False)
    htcds_reason = serializers.ChoiceField(
        choices=sorted(set(HTCDS_REASONS.values())), help_text="The same in HTCDS 2.0"
    )
    purpose = CodeField(Purpose, allow_null=False)
    state = CodeField(ReferralState, allow_null=False)
    text = serializers.CharField(help_text="What is asked, in the group's words")
    sent_at = serializers.DateTimeField()
    changed_at = serializers.DateTimeField()


class ListedReferralSerializer(Chosen, ReferralSerializer):
    pass


class ReferralStepSerializer(serializers.Serializer):
    to = CodeField(ReferralState, allow_null=False)
    by = serializers.ChoiceField(choices=SIDES)
    reason = CodeField(Refusal)
    text = serializers.CharField()
    at = serializers.DateTimeField()

    def get_fields(self):
        # A word of Python's own.
        return {"from": CodeField(ReferralState), **super().get_fields()}


class OneReferralSerializer(ReferralSerializer):
    steps = ReferralStepSerializer(many=True)


class WordsSerializer(Strict):
    text = TextField(required=False, allow_blank=True, default="", max_length=LONGEST)


class DoneSerializer(Strict):
    text = TextField(max_length=LONGEST, help_text="What was done")


class RefusalSerializer(WordsSerializer):
    reason = serializers.ChoiceField(choices=Refusal.choices)


class MovedSerializer(serializers.Serializer):
    id = serializers.UUIDField()
    state = CodeField(ReferralState, allow_null=False)
    changed_at = serializers.DateTimeField()


class ReferralList(PartnerView):
    is_list = True
    pagination_class = Pages
    filter_backends = (DjangoFilterBackend,)
    needs = NEEDS
    serializer_class = ListedReferralSerializer
    filterset_class = SharedReferralFilter
    chosen = tuple(ReferralSerializer().fields)
    order = "sent_at"

    @property
    def parameters(self):
        return PARAMETERS | {ORDERING} | self.filterset_class.base_filters.keys()

    def get_queryset(self):
        return no_referrals()

    @extend_schema(
        operation_id="referrals_list",
        summary="What you are asked to do for cases shared with you",
        description="In the order of asking, while the case is shared with you for that purpose.",
    )
    def get(self, request):
        fields = self.asked_fields()
        found = shared_referral_page(
            by=request.user,
            size=size_of(request),
            narrow=lambda rows: narrowed(self.filterset_class, request, rows),
            after=request.query_params.get(AFTER, ""),
            is_turned=asked_order(request, self.order),
        )
        self.cases_told = len({row.case_id for row in found.rows})
        rows = [
            {name: value for name, value in row.items() if name in fields}
            for row in tell_referrals(found.rows)
        ]
        return Response(page(rows, found.after))


class OneReferral(PartnerView):
    needs = NEEDS
    serializer_class = OneReferralSerializer
    cases_told = 1

    @extend_schema(
        operation_id="referrals_read", summary="One thing that you are asked, with its steps"
    )
    def get(self, request, pk):
        row = consult_referral(pk, by=request.user)
        return Response({**tell_referrals([row])[0], "steps": tell_steps(row)})


class Answer(PartnerView):
    """One move of the partner's. Of two who answer at once, the second is told where it is."""

    needs = {"post": Permission.ANSWER_REFERRALS}
    may_conflict = True
    to = ""

    def answer(self, request, pk):
        told = self.told(self.serializer_class)
        row = find_referral(pk, who=request.user)
        try:
            moved = move(referral=row, to=self.to, by=request.user, **told)
        except ValidationError as error:
            if getattr(error, "code", None) in (STALE, UNLAWFUL):
                raise Conflict(error.messages[0]) from error
            raise
        told = {"id": moved.pk, "state": moved.state, "changed_at": moved.since}
        return Response(MovedSerializer(told).data)


class Accept(Answer):
    serializer_class = WordsSerializer
    to = ReferralState.ACCEPTED

    @extend_schema(
        operation_id="referrals_accept",
        summary="Accept what you are asked",
        description="Who accepts to take over the whole case has it from then on.",
        responses=MovedSerializer,
        examples=[OpenApiExample("In words", {"text": "A lawyer calls the family tomorrow."})],
    )
    @once
    def post(self, request, pk):
        return self.answer(request, pk)


class Refuse(Answer):
    serializer_class = RefusalSerializer
    to = ReferralState.REFUSED

    @extend_schema(
        operation_id="referrals_refuse",
        summary="Refuse what you are asked, with a reason",
        responses=MovedSerializer,
        examples=[
            OpenApiExample("With a reason", {"reason": "reach", "text": "We have no office."})
        ],
    )
    @once
    def post(self, request, pk):
        return self.answer(request, pk)


class Done(Answer):
    serializer_class = DoneSerializer
    to = ReferralState.DONE

    @extend_schema(
        operation_id="referrals_done",
        summary="Say that what you accepted is done",
        responses=MovedSerializer,
        examples=[OpenApiExample("In words", {"text": "The appeal was filed."})],
    )
    @once
    def post(self, request, pk):
        return self.answer(request, pk)
