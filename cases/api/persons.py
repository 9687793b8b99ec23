"""The persons of shared cases, as far as names, birth and papers were granted."""

from django_filters import FilterSet
from drf_spectacular.utils import extend_schema
from rest_framework.response import Response

from cases.access.vocabularies import FieldGroup
from cases.api.base import PartnerView
from cases.api.serializers import SharedPersonSerializer
from cases.api.shared import SharedList
from cases.sharing.reading.blocks import reads_of, tell
from cases.sharing.reading.granted import CASES
from cases.sharing.reading.one import consult_shared
from people.accounts.roles import Permission

NEEDS = {"get": Permission.READ_SHARED_PERSONS}
GROUPS = frozenset({FieldGroup.PERSON})
OF_PERSON = ("ref", "label", "names", "birth")
FIELDS = ("case", *OF_PERSON, "papers")
BLOCKS = ("ref", "person", "papers")


class Unfiltered(FilterSet):
    """A person's own facts are sealed: no list is filtered by them."""


class PersonList(SharedList):
    needs = NEEDS
    needs_groups = GROUPS
    source = CASES
    serializer_class = SharedPersonSerializer
    filterset_class = Unfiltered
    chosen = FIELDS

    @extend_schema(
        operation_id="persons_list",
        summary="Persons of cases shared with you",
        description="One row for each case, in order of its opening.",
    )
    def get(self, request):
        return super().get(request)

    def reads(self, fields):
        return reads_of(_blocks(fields))

    def tells(self, shared, fields):
        return [_person(row, fields) for row in tell(shared, _blocks(fields))]


class OnePerson(PartnerView):
    needs = NEEDS
    serializer_class = SharedPersonSerializer
    chosen = FIELDS
    cases_told = 1

    @extend_schema(operation_id="persons_read", summary="One person of a case shared with you")
    def get(self, request, ref):
        fields = self.asked_fields()
        reads = reads_of(_blocks(fields))
        shared = consult_shared(by=request.user, reads=reads, needs=GROUPS, person__ref=ref)
        return Response(_person(tell(shared, _blocks(fields))[0], fields))


def _blocks(fields):
    return [block for block in BLOCKS if block != "papers" or block in fields]


def _person(row, fields):
    person = {"case": row["ref"], **row["person"]}
    person |= {"papers": row["papers"]} if "papers" in row else {}
    return {name: value for name, value in person.items() if name in fields}
