"""Files of what is shared with a partner: asked for, followed, fetched, dropped."""

from http import HTTPStatus

from django.core.exceptions import ValidationError as DjangoValidationError
from django.http import HttpResponseNotModified, StreamingHttpResponse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiExample, OpenApiResponse, extend_schema
from rest_framework.exceptions import APIException, MethodNotAllowed, ValidationError
from rest_framework.response import Response

from cases.api.base import PartnerView, once
from cases.api.conditions import is_known
from cases.api.describing import PROBLEM, ProblemSerializer
from cases.api.errors import Conflict
from cases.api.export_shapes import ExportSerializer, NewExportSerializer, tell_export
from cases.api.paging import AFTER, PARAMETERS, Pages, page, size_of
from cases.sharing.exports.asking import MOST, drop_export, start_export
from cases.sharing.exports.fetching import NotYet, Over, fetch, find_ready
from cases.sharing.exports.formats import WRITERS
from cases.sharing.exports.selectors import SCOPES, exports_page, find_own
from people.accounts.pull_budget import BudgetSpent
from people.accounts.roles import Permission
from people.dates import clock

START, FETCH = Permission.START_SHARED_EXPORTS, Permission.FETCH_SHARED_EXPORTS
_TOLD = {
    "format": "csv",
    "filters": {"status": "missing", "opened_from": "2026-01-01"},
    "fields": ["ref", "opened_on", "situation", "person"],
}


class Gone(APIException):
    """There is nothing to fetch any more, and never will be."""

    status_code = HTTPStatus.GONE
    default_code = "gone"


def _refused(said):
    return OpenApiResponse(ProblemSerializer, description=said)


class ExportList(PartnerView):
    is_list = True
    pagination_class = Pages
    needs = {"get": SCOPES, "post": START}
    may_conflict = True
    parameters = PARAMETERS
    serializer_class = ExportSerializer

    @extend_schema(
        operation_id="exports_list",
        summary="Files that you asked for, the newest first",
        responses=ExportSerializer(many=True),
    )
    def get(self, request):
        after = request.query_params.get(AFTER, "")
        found = exports_page(by=request.user, size=size_of(request), after=after)
        return Response(page([tell_export(row) for row in found.rows], found.after))

    @extend_schema(
        operation_id="exports_start",
        summary="Ask for a file of the cases shared with you",
        description=f"It is written within minutes. You have {MOST} at a time at most.",
        request=NewExportSerializer,
        responses={202: ExportSerializer},
        examples=[OpenApiExample("Who is missing", value=_TOLD, request_only=True)],
    )
    @once
    def post(self, request):
        told = self.told(NewExportSerializer)
        try:
            export = start_export(
                by=request.user,
                form=told["format"],
                filters=told.get("filters", {}),
                fields=told.get("fields", ()),
            )
        except DjangoValidationError as error:
            raise _refusal(error) from error
        return Response(tell_export(export), status=HTTPStatus.ACCEPTED)


class OneExport(PartnerView):
    needs = {"get": SCOPES, "delete": START}
    serializer_class = ExportSerializer

    @extend_schema(operation_id="exports_read", summary="How far a file is")
    def get(self, request, pk):
        return Response(tell_export(find_own(pk, by=request.user)))

    @extend_schema(
        operation_id="exports_drop",
        summary="Stop the writing, or remove the file",
        responses={204: None},
    )
    def delete(self, request, pk):
        drop_export(export_id=pk, by=request.user)
        return Response(status=HTTPStatus.NO_CONTENT)


class ExportFile(PartnerView):
    needs = {"get": FETCH}
    serializer_class = ExportSerializer

    @extend_schema(
        operation_id="exports_fetch",
        summary="The file, three times at most",
        description="Its cases count as told each time, as those of a list do.",
        responses={
            **{
                (200, writer.media_type.partition(";")[0]): OpenApiTypes.BINARY
                for writer in WRITERS.values()
            },
            (409, PROBLEM): _refused("It is still being written."),
            (410, PROBLEM): _refused("There is none any more: `detail` says why. Ask anew."),
        },
    )
    def get(self, request, pk):
        try:
            export = find_ready(pk, by=request.user)
            if is_known(request, _tag_of(export)):
                return HttpResponseNotModified(headers={"ETag": _tag_of(export)})
            return self._sent(fetch(export=export, by=request.user))
        except NotYet as error:
            raise Conflict(str(error)) from error
        except Over as error:
            raise Gone(str(error)) from error
        except BudgetSpent as error:
            self.budgets = [error.budget, *self.budgets]
            raise

    def _sent(self, fetched):
        self.budgets = [fetched.budget, *self.budgets]
        writer = WRITERS[fetched.export.form]
        response = StreamingHttpResponse(fetched.chunks, content_type=writer.media_type)
        name = f"cases-{clock.day_of(fetched.export.asked_at)}.{writer.ending}"
        response["Content-Disposition"] = f'attachment; filename="{name}"'
        response["Content-Length"] = str(fetched.export.size)
        response["ETag"] = _tag_of(fetched.export)
        return response

    def perform_content_negotiation(self, request, force=False):
        """What is asked for by `Accept` is the file; only problems are JSON."""
        return super().perform_content_negotiation(request, force=True)

    def head(self, request, pk):
        """A look at the headers alone is no fetching."""
        raise MethodNotAllowed(request.method)


def _tag_of(export):
    return f'"{export.file_id}"'


def _refusal(error):
    if hasattr(error, "error_dict"):
        return ValidationError({"filters": error.message_dict})
    return Conflict(error.messages[0])
