"""Cases that a partner hands in: one or many, followed by its own reference, withdrawn."""

from http import HTTPStatus

from django.core.exceptions import NON_FIELD_ERRORS
from django.core.exceptions import ValidationError as DjangoValidationError
from django.utils.translation import gettext as _
from drf_spectacular.utils import OpenApiExample, OpenApiParameter, extend_schema
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response

from cases.api.base import PartnerView, once
from cases.api.errors import WHOLE, Conflict, conflicts, problem
from cases.api.paging import AFTER, PARAMETERS, Pages, page, size_of
from cases.api.rendering import moment
from cases.api.submitting import (
    ManySerializer,
    NewSubmissionSerializer,
    ResultsSerializer,
    SubmissionSerializer,
)
from cases.sharing.paging import page_after
from cases.sharing.submissions.selectors import find_own, own_submissions
from cases.sharing.submissions.services import REF_TAKEN, submit, submit_many, withdraw
from cases.sharing.submissions.vocabularies import State
from people.accounts.roles import Permission
from people.vault.querysets import load_keys

STATE, REF, MANY = "state", "external_ref", "submissions"
FOLLOW, HAND_IN = Permission.READ_SUBMISSIONS, Permission.SUBMIT_CASES
EXAMPLE = OpenApiExample(
    "A man (invented)",
    request_only=True,
    value={
        "external_ref": "FAM-2026/117",
        "names": [{"full": "Gopal Invented Thapa"}, {"full": "गोपाल थापा", "kind": "native"}],
        "nationalities": ["NPL"],
        "birth": "1994-03~",
        "status": "out_of_contact",
        "last_contact": "2025-11",
        "contacts": [{"kind": "phone", "value": "+977 980-1234567", "of": "family"}],
        "reporter_relation": "sibling",
    },
)


class SubmissionList(PartnerView):
    is_list = True
    needs = {"get": FOLLOW, "post": HAND_IN}
    may_conflict = True
    parameters = PARAMETERS | {STATE, REF}
    pagination_class = Pages
    serializer_class = SubmissionSerializer

    @extend_schema(
        operation_id="submissions_list",
        summary="What you handed in, the first one first",
        parameters=[
            OpenApiParameter(STATE, str, enum=State.values),
            OpenApiParameter(
                REF, {"type": "string", "minLength": 1}, description="Your own reference."
            ),
        ],
        responses=SubmissionSerializer(many=True),
    )
    def get(self, request):
        state = request.query_params.get(STATE, "")
        if state and state not in State.values:
            raise ValidationError({STATE: [_("This is not one of the choices.")]})
        own = own_submissions(
            request.user, state=state, external_ref=request.query_params.get(REF)
        )
        after = request.query_params.get(AFTER, "")
        found = page_after(own, day_field="received_at", after=after, size=size_of(request))
        return Response(page([_tell(row) for row in load_keys(found.rows)], found.after))

    @extend_schema(
        operation_id="submissions_create",
        summary="Hand in one case",
        description="The same content under the same reference is the same submission.",
        request=NewSubmissionSerializer,
        responses={201: SubmissionSerializer},
        examples=[EXAMPLE],
    )
    @once
    def post(self, request):
        try:
            made = submit(by=request.user, sent=request.data)
        except DjangoValidationError as error:
            raise _refusal(error) from error
        return Response(_tell(made), status=HTTPStatus.CREATED)


class ManySubmissions(PartnerView):
    needs = {"post": HAND_IN}
    serializer_class = ManySerializer

    @extend_schema(
        operation_id="submissions_create_many",
        summary="Hand in up to 500 cases at once",
        description="Each is answered in its place: those that are right are kept.",
        request=ManySerializer,
        responses={200: ResultsSerializer},
        examples=[OpenApiExample("One", request_only=True, value={MANY: [EXAMPLE.value]})],
    )
    @once
    def post(self, request):
        sent = request.data
        if not isinstance(sent, dict) or sent.keys() != {MANY}:
            raise ValidationError({MANY: [_("Send a list here, and nothing else.")]})
        results = submit_many(by=request.user, sent=sent[MANY])
        return Response({"results": [_result(each) for each in results]})


class OneSubmission(PartnerView):
    needs = {"get": FOLLOW}
    serializer_class = SubmissionSerializer

    @extend_schema(operation_id="submissions_read", summary="What became of one")
    def get(self, request, pk):
        return Response(_tell(find_own(pk, by=request.user)))


class Withdrawal(PartnerView):
    needs = {"post": HAND_IN}
    may_conflict = True
    serializer_class = SubmissionSerializer

    @extend_schema(
        operation_id="submissions_withdraw",
        summary="Take one back while it is received",
        request=None,
        responses={200: SubmissionSerializer},
    )
    @once
    def post(self, request, pk):
        with conflicts():
            return Response(_tell(withdraw(submission_id=pk, by=request.user)))


def _tell(submission):
    """All that a partner is told: not a word that depends on whom we know."""
    return {
        "id": str(submission.pk),
        "external_ref": submission.external_ref,
        "state": submission.state,
        "received_at": moment(submission.received_at),
        "decided_at": moment(submission.decided_at),
    }


def _result(result):
    if result.error is None:
        return {"submission": _tell(result.submission), "problem": None}
    status = HTTPStatus.CONFLICT if _is_taken(result.error) else HTTPStatus.BAD_REQUEST
    return {"submission": None, "problem": problem(status, errors=_places(result.error))}


def _refusal(error):
    if _is_taken(error):
        return Conflict(error.messages[0])
    return ValidationError(_nested(error))


def _is_taken(error):
    at_ref = getattr(error, "error_dict", {}).get(REF, [])
    return any(each.code == REF_TAKEN for each in at_ref)


def _nested(error):
    """`names.0.full` as the place that the problem details make a pointer of."""
    whole = {}
    for path, words in error.message_dict.items():
        within = whole
        for part in _parts(path):
            within = within.setdefault(part, {})
        within[WHOLE] = words
    return whole


def _places(error):
    return [
        {**_pointer(_parts(path)), "detail": word}
        for path, words in error.message_dict.items()
        for word in words
    ]


def _pointer(parts):
    escaped = (part.replace("~", "~0").replace("/", "~1") for part in parts)
    return {"pointer": "".join(f"/{part}" for part in escaped)} if parts else {}


def _parts(path):
    return [] if path == NON_FIELD_ERRORS else path.split(".")
