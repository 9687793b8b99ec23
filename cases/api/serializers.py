"""What a partner reads, in words for the description of the API: what is told is made in the room.

Never here: contacts, places, who works on it.
"""

from rest_framework import serializers

from cases.casebook.vocabularies import (
    EventKind,
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
from people.registry.vocabularies import IdentifierKind, KnownAnswer, NameKind


class CodeField(serializers.ChoiceField):
    """A code of a vocabulary; null where nothing was said."""

    def __init__(self, vocabulary, **options):
        super().__init__(choices=vocabulary.choices, **{"allow_null": True, **options})


class UncertainDateField(serializers.CharField):
    """An uncertain date as EDTF text, such as `2024-05~`."""

    def __init__(self, **options):
        super().__init__(allow_null=True, help_text="EDTF (ISO 8601-2), level 2", **options)


class Chosen(serializers.Serializer):
    """Of whose members a caller may choose some (`?fields=`): none is sure to be there."""

    def get_fields(self):
        fields = super().get_fields()
        for field in fields.values():
            field.required = False
        return fields


class SituationSerializer(serializers.Serializer):
    nationality = serializers.CharField(help_text="ISO 3166 alpha-3; empty when not known")
    status = CodeField(Status)
    pathway = CodeField(Pathway)
    workflow = CodeField(Workflow)


class RequestSerializer(serializers.Serializer):
    id = serializers.UUIDField()
    kind = CodeField(RequestKind, allow_null=False)
    state = CodeField(State, allow_null=False)
    sent_on = serializers.DateField(allow_null=True)
    due_on = serializers.DateField(allow_null=True)
    answered_on = serializers.DateField(allow_null=True)
    outcome = CodeField(Outcome)


class _OfCaseSerializer(serializers.Serializer):
    case = serializers.CharField(help_text="Reference of its case")

    def get_fields(self):
        fields = super().get_fields()
        return {"case": fields.pop("case"), **fields}


class SharedRequestSerializer(Chosen, _OfCaseSerializer, RequestSerializer):
    pass


class StepSerializer(serializers.Serializer):
    to = CodeField(State, allow_null=False)
    on = serializers.DateField()
    outcome = CodeField(Outcome)

    def get_fields(self):
        # A word of Python's own.
        return {"from": CodeField(State), **super().get_fields()}


class NameSerializer(serializers.Serializer):
    full = serializers.CharField()
    script = serializers.CharField(help_text="ISO 15924; empty when mixed")
    kind = CodeField(NameKind)


class PaperSerializer(serializers.Serializer):
    kind = CodeField(IdentifierKind, allow_null=False)
    number = serializers.CharField()
    country = serializers.CharField(help_text="ISO 3166 alpha-3; empty when not known")
    expires_on = serializers.DateField(allow_null=True)


class PersonSerializer(serializers.Serializer):
    ref = serializers.CharField()
    label = serializers.CharField(help_text="For somebody whose name is not known")
    names = NameSerializer(many=True)
    birth = UncertainDateField()


class SharedPersonSerializer(Chosen, _OfCaseSerializer, PersonSerializer):
    papers = PaperSerializer(many=True)


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


class EventSerializer(serializers.Serializer):
    id = serializers.UUIDField()
    kind = CodeField(EventKind, allow_null=False)
    on = UncertainDateField()
    text = serializers.CharField()


class SharedEventSerializer(Chosen, _OfCaseSerializer, EventSerializer):
    pass


class SharedCaseSerializer(Chosen):
    """A block is there only if its group was shared with this partner."""

    ref = serializers.CharField()
    opened_on = serializers.DateField()
    situation = SituationSerializer()
    requests = RequestSerializer(many=True)
    person = PersonSerializer()
    papers = PaperSerializer(many=True)
    events = EventSerializer(many=True)
    recruitment = RecruitmentSerializer()
    contract = ContractSerializer()
