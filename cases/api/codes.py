"""The code lists: every code that an answer holds, in words."""

from django.utils.translation import gettext as _
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.exceptions import NotFound
from rest_framework.response import Response

from cases.access.vocabularies import FieldGroup, GivenBy, Method, Profile, Purpose, Scope
from cases.api.base import PartnerView
from cases.api.paging import Whole, page
from cases.casebook import vocabularies as casebook
from cases.repatriation.vocabularies import Outcome, RequestKind, State
from cases.sharing.exports import vocabularies as exports
from cases.sharing.referrals.vocabularies import Help, ReferralState, Refusal
from cases.sharing.submissions import vocabularies as submissions
from people.accounts.roles import Permission
from people.registry import vocabularies as registry
from people.registry.countries import country_choices
from people.registry.languages import Language

LISTS = {
    "status": casebook.Status,
    "pathway": casebook.Pathway,
    "workflow": casebook.Workflow,
    "means": casebook.Means,
    "inducement": casebook.Inducement,
    "recruitment_channel": casebook.RecruitmentChannel,
    "recruited_at": casebook.RecruitedAt,
    "force": casebook.Force,
    "visa_kind": casebook.VisaKind,
    "event_kind": casebook.EventKind,
    "request_kind": RequestKind,
    "request_state": State,
    "outcome": Outcome,
    "referral_kind": Help,
    "referral_state": ReferralState,
    "refusal": Refusal,
    "name_kind": registry.NameKind,
    "paper_kind": registry.IdentifierKind,
    "known_answer": registry.KnownAnswer,
    "sex": registry.Sex,
    "language": Language,
    "relation": registry.Relation,
    "contact_kind": registry.ContactKind,
    "contact_of": registry.ContactOf,
    "consent_given_by": GivenBy,
    "consent_method": Method,
    "consent_scope": Scope,
    "submission_state": submissions.State,
    "export_format": exports.Format,
    "export_state": exports.State,
    "export_problem": exports.Trouble,
    "field_group": FieldGroup,
    "profile": Profile,
    "purpose": Purpose,
}
COUNTRIES = "country"
# Codes are no secret: whoever has a key that opens anything may read them.
ANY = frozenset(Permission)


class CodeSerializer(serializers.Serializer):
    code = serializers.CharField()
    label = serializers.CharField()


class CodeListNameSerializer(serializers.Serializer):
    name = serializers.CharField()


class CodeLists(PartnerView):
    needs = {"get": ANY}
    pagination_class = Whole
    serializer_class = CodeListNameSerializer

    @extend_schema(
        operation_id="codes_list",
        summary="The names of all code lists",
        responses=CodeListNameSerializer(many=True),
    )
    def get(self, request):
        return Response(page([{"name": name} for name in sorted([*LISTS, COUNTRIES])]))


class CodeList(PartnerView):
    needs = {"get": ANY}
    pagination_class = Whole
    serializer_class = CodeSerializer

    @extend_schema(
        operation_id="codes_read",
        summary="One code list, each code with its words",
        responses=CodeSerializer(many=True),
    )
    def get(self, request, name):
        if name == COUNTRIES:
            choices = country_choices()
        elif name in LISTS:
            choices = LISTS[name].choices
        else:
            raise NotFound(_("There is no such code list."))
        return Response(page([{"code": code, "label": str(label)} for code, label in choices]))
