"""What a partner reads of a case: explicit fields, one block for each group of fields.

Never here: contacts, places, notes, who works on it.
"""

from rest_framework import serializers

from cases.access.disclosure import shared_groups
from cases.access.vocabularies import FieldGroup
from cases.casebook.vocabularies import (
    Force,
    Inducement,
    Means,
    Pathway,
    RecruitedAt,
    RecruitmentChannel,
    Status,
    VisaKind,
    Workflow,
)
from cases.repatriation.vocabularies import Outcome, RequestKind, State
from people.registry.languages import Language
from people.registry.vocabularies import KnownAnswer, NameKind

GROUP_OF = {
    "ref": FieldGroup.REFERENCE,
    "opened_on": FieldGroup.REFERENCE,
    "situation": FieldGroup.SITUATION,
    "requests": FieldGroup.REQUESTS,
    "person": FieldGroup.PERSON,
    "recruitment": FieldGroup.RECRUITMENT,
    "contract": FieldGroup.CONTRACT,
}


class CodeField(serializers.ChoiceField):
    """A code of a vocabulary; null where nothing was said."""

    def __init__(self, vocabulary, **options):
        super().__init__(choices=vocabulary.choices, allow_null=True, **options)

    def to_representation(self, value):
        return super().to_representation(value) or None


class UncertainDateField(serializers.CharField):
    """An uncertain date as EDTF text, such as `2024-05~`. What was typed stays inside."""

    def __init__(self, **options):
        super().__init__(allow_null=True, help_text="EDTF (ISO 8601-2), level 2", **options)

    def to_representation(self, value):
        return value.edtf


class SituationSerializer(serializers.Serializer):
    nationality = serializers.CharField(help_text="ISO 3166 alpha-3; empty when not known")
    status = CodeField(Status)
    pathway = CodeField(Pathway)
    workflow = CodeField(Workflow)


class InOrderOfOpening(serializers.ListSerializer):
    def to_representation(self, data):
        return super().to_representation(sorted(data.all(), key=lambda row: row.opened_at))


class RequestSerializer(serializers.Serializer):
    kind = CodeField(RequestKind)
    state = CodeField(State)
    sent_on = serializers.DateField(allow_null=True)
    due_on = serializers.DateField(allow_null=True)
    answered_on = serializers.DateField(allow_null=True)
    outcome = CodeField(Outcome)

    class Meta:
        list_serializer_class = InOrderOfOpening


class NameSerializer(serializers.Serializer):
    full = serializers.CharField()
    script = serializers.CharField(help_text="ISO 15924; empty when mixed")
    kind = CodeField(NameKind)


class PersonSerializer(serializers.Serializer):
    label = serializers.CharField(help_text="For somebody whose name is not known")
    names = NameSerializer(many=True)
    birth = UncertainDateField()


class RecruitmentSerializer(serializers.Serializer):
    means = serializers.ListField(child=serializers.ChoiceField(choices=Means.choices))
    channels = serializers.ListField(
        child=serializers.ChoiceField(choices=RecruitmentChannel.choices)
    )
    recruiter = serializers.CharField()
    recruited_kind = CodeField(RecruitedAt)
    recruited_country = serializers.CharField(help_text="ISO 3166 alpha-3; empty when not known")
    recruited_region = serializers.CharField()
    prison = serializers.CharField()
    article = serializers.CharField()
    inducements = serializers.ListField(child=serializers.ChoiceField(choices=Inducement.choices))
    promised_role = serializers.CharField()
    promised_place = serializers.CharField()
    promised_term_months = serializers.IntegerField(allow_null=True)
    promised_pay = serializers.CharField()
    left_home = UncertainDateField()
    entered_ru = UncertainDateField()
    visa_kind = CodeField(VisaKind)
    visa_expires_on = serializers.DateField(allow_null=True)


class ContractSerializer(serializers.Serializer):
    contract_exists = CodeField(KnownAnswer)
    contract_signed = UncertainDateField()
    contract_term_months = serializers.IntegerField(allow_null=True)
    contract_language = CodeField(Language)
    contract_translated = CodeField(KnownAnswer)
    contract_open_ended = CodeField(KnownAnswer)
    contract_copy_held = CodeField(KnownAnswer)
    force = CodeField(Force)
    unit = serializers.CharField()
    unit_number = serializers.CharField()


class SharedCaseSerializer(serializers.Serializer):
    """A block is there only if its group was shared with this partner."""

    ref = serializers.CharField()
    opened_on = serializers.DateField()
    situation = SituationSerializer(source="*", required=False)
    requests = RequestSerializer(many=True, required=False)
    person = PersonSerializer(required=False)
    recruitment = RecruitmentSerializer(source="*", required=False)
    contract = ContractSerializer(source="*", required=False)

    def to_representation(self, case):
        # A block that is not shared is not even opened.
        groups = shared_groups(case, self.context["request"].user)
        return {
            name: field.to_representation(field.get_attribute(case))
            for name, field in self.fields.items()
            if GROUP_OF[name] in groups
        }
