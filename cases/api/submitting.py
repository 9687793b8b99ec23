"""What a partner hands in, in words for the description of the API: the room itself reads it.

No field says where somebody is: one that does is refused.
"""

from rest_framework import serializers

from cases.access.vocabularies import GivenBy, Method, Scope
from cases.api.describing import ProblemSerializer
from cases.casebook.vocabularies import Means, Pathway, Status
from cases.sharing.submissions import reading
from cases.sharing.submissions.services import MOST
from cases.sharing.submissions.vocabularies import State
from people.registry.countries import COUNTRY_CODES
from people.registry.name_checks import LONGEST_NAME
from people.registry.vocabularies import (
    ContactOf,
    IdentifierKind,
    NameKind,
    Relation,
    Sex,
)


class _Code(serializers.ChoiceField):
    def __init__(self, codes, **options):
        super().__init__(choices=list(codes), **{"required": False, **options})


class _Country(_Code):
    def __init__(self, **options):
        super().__init__(COUNTRY_CODES, help_text="ISO 3166 alpha-3", **options)


class _Past(serializers.CharField):
    """Something that has happened, as EDTF text."""

    def __init__(self):
        super().__init__(
            required=False,
            max_length=reading.LONGEST_DATE,
            help_text="EDTF (ISO 8601-2), level 2: 2024-05-17, 2024-05, 2024~",
        )


class _Several(serializers.ListField):
    """Of `many=True` the description would not say how many there may be."""

    def __init__(self, child, most):
        super().__init__(child=child, required=False, max_length=most)


class NewNameSerializer(serializers.Serializer):
    full = serializers.CharField(max_length=LONGEST_NAME)
    script = serializers.RegexField(r"^[A-Z][a-z]{3}$", required=False, help_text="ISO 15924")
    kind = _Code(NameKind.values)


class NewContactSerializer(serializers.Serializer):
    kind = _Code(reading.CONTACT_KINDS, help_text="phone where nothing is said")
    value = serializers.CharField(
        max_length=reading.LONGEST_CONTACT, help_text="A number with + and the country code"
    )
    of = _Code(ContactOf.values, help_text="Whom it reaches; family where nothing is said")


class NewIdentifierSerializer(serializers.Serializer):
    kind = _Code(IdentifierKind.values, help_text="passport where nothing is said")
    number = serializers.CharField(max_length=reading.LONGEST_NUMBER)
    country = _Country()


class ConsentToldSerializer(serializers.Serializer):
    given_by = _Code(GivenBy.values, required=True)
    method = _Code(Method.values, required=True)
    given_on = serializers.DateField()
    scopes = serializers.ListField(
        child=serializers.ChoiceField(choices=Scope.values),
        min_length=1,
        max_length=len(Scope.values),
    )


class NewSubmissionSerializer(serializers.Serializer):
    """A name or a label is enough. Whatever is not named here is refused."""

    external_ref = serializers.RegexField(
        r"^[A-Za-z0-9._:/-]{1,64}$", help_text="Your own; put no name in it"
    )
    names = _Several(NewNameSerializer(), reading.MOST_NAMES)
    label = serializers.CharField(
        required=False,
        max_length=reading.LONGEST_LABEL,
        help_text="For somebody whose name is not known",
    )
    nationalities = _Several(_Country(), reading.MOST_COUNTRIES)
    sex = _Code(Sex.values)
    birth = _Past()
    status = _Code(Status.values)
    pathway = _Code(Pathway.values)
    means = _Several(serializers.ChoiceField(choices=Means.values), len(Means.values))
    summary = serializers.CharField(required=False, max_length=reading.LONGEST_SUMMARY)
    left_home = _Past()
    contract_signed = _Past()
    last_contact = _Past()
    contacts = _Several(NewContactSerializer(), reading.MOST_CONTACTS)
    identifiers = _Several(NewIdentifierSerializer(), reading.MOST_NUMBERS)
    reporter_relation = _Code(Relation.values, help_text="Who told you, to the person")
    consent = ConsentToldSerializer(required=False)


class ManySerializer(serializers.Serializer):
    submissions = serializers.ListField(
        child=NewSubmissionSerializer(), min_length=1, max_length=MOST
    )


class SubmissionSerializer(serializers.Serializer):
    id = serializers.UUIDField()
    external_ref = serializers.CharField()
    state = serializers.ChoiceField(choices=State.choices)
    received_at = serializers.DateTimeField()
    decided_at = serializers.DateTimeField(allow_null=True)


class ResultSerializer(serializers.Serializer):
    """One of the two is there, the other is null."""

    submission = SubmissionSerializer(allow_null=True)
    problem = ProblemSerializer(allow_null=True)


class ResultsSerializer(serializers.Serializer):
    results = ResultSerializer(many=True)
