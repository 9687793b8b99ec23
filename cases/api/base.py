"""What all calls have in common: the scope that each method needs, and what stands around it."""

from http import HTTPMethod

from django.utils.translation import gettext as _
from rest_framework.exceptions import MethodNotAllowed, ValidationError
from rest_framework.generics import GenericAPIView
from rest_framework.permissions import BasePermission
from rest_framework.response import Response

from cases.api.budgets import tell_budgets
from cases.api.conditions import NoMatch, is_known, not_modified
from cases.api.describing import FIELDS
from cases.api.endings import tell_ending
from cases.api.tags import tag_of
from cases.sharing.idempotency.services import HEADER, answer_once
from people.accounts.models import PartnerKey
from people.accounts.pull_budget import BudgetSpent, call, cases_left, draw


def may_call(key, needed):
    """Tell whether a key has the scope that is needed, or one of those that are."""
    enough = needed if isinstance(needed, frozenset) else {needed}
    return any(map(key.may, enough))


class MayCall(BasePermission):
    """A key, with the scope that the view names for the method, or one of those that it names.

    What it does not name is shut.
    """

    def has_permission(self, request, view):
        if not isinstance(request.user, PartnerKey):
            return False
        needed = view.needs.get(_as_get(request.method))
        if needed is None:
            raise MethodNotAllowed(request.method)
        return may_call(request.user, needed)


class Counted:
    """A view each call of which counts against the key's budget of a minute."""

    budgets = ()

    def initial(self, request, *args, **kwargs):
        super().initial(request, *args, **kwargs)
        try:
            self.budgets = [call(request.user)]
        except BudgetSpent as error:
            self.budgets = [error.budget]
            raise


class PartnerView(Counted, GenericAPIView):
    """One address. `needs` names the scope of each method, `parameters` what a GET may say.

    `chosen` are the names that `?fields=` may choose among, if it may be said at all.
    """

    permission_classes = [MayCall]
    metadata_class = None
    filter_backends = ()
    needs = {}
    parameters = frozenset()
    chosen = ()
    # How many cases the answer tells of: a key may be given so many a day.
    cases_told = 0

    @property
    def allowed_methods(self):
        return sorted(method.upper() for method in self.needs)

    @property
    def known(self):
        return self.parameters | ({FIELDS} if self.chosen else set())

    def initial(self, request, *args, **kwargs):
        super().initial(request, *args, **kwargs)
        refuse_unknown(request.query_params, self.known if _is_get(request) else ())

    def asked_fields(self):
        """Return the names of `?fields=`, or all."""
        if FIELDS not in self.request.query_params:
            return frozenset(self.chosen)
        asked = self.request.query_params[FIELDS].split(",")
        if wrong := sorted(set(asked) - set(self.chosen)):
            said = _("%(wrong)s is none of the fields: %(fields)s.")
            names = {"wrong": ", ".join(wrong) or '""', "fields": ", ".join(self.chosen)}
            raise ValidationError({FIELDS: [said % names]})
        return frozenset(asked)

    def told(self, serializer_class):
        """Return what was sent, checked; ValidationError tells each place at fault."""
        serializer = serializer_class(data=self.request.data, context={"request": self.request})
        serializer.is_valid(raise_exception=True)
        return serializer.validated_data

    def finalize_response(self, request, response, *args, **kwargs):
        response = super().finalize_response(request, response, *args, **kwargs)
        if _is_get(request) and response.status_code == 200 and hasattr(response, "render"):
            response.add_post_render_callback(self._weighed)
        else:
            self._tell_around(response)
        return response

    def _tell_around(self, response):
        tell_budgets(response, self.budgets)
        tell_ending(response, self, self.request.method)

    def _weighed(self, response):
        """Tell nothing that the caller has already, or would not have as it is now; of the rest,
        no more cases than the key may be given.
        """
        key, calls, tag = self.request.user, self.budgets, tag_of(self.request, response.content)
        response.headers["ETag"] = tag
        try:
            is_told = not is_known(self.request, tag)
            self.budgets = [draw(key, self.cases_told if is_told else 0), *calls]
            answer = response if is_told else not_modified(response)
        except NoMatch as error:
            self.budgets = [cases_left(key), *calls]
            answer = self._refused(error)
        except BudgetSpent as error:
            self.budgets = [error.budget, *calls]
            answer = self._refused(error)
        self._tell_around(answer)
        return answer

    def _refused(self, error):
        answer = self.handle_exception(error)
        return super().finalize_response(self.request, answer).render()


def once(post):
    """Let a POST that comes with an Idempotency-Key happen once, and answer it again alike."""

    def answered(self, request, *args, **kwargs):
        text = request.headers.get(HEADER)
        if text is None:
            return post(self, request, *args, **kwargs)

        def first():
            response = post(self, request, *args, **kwargs)
            return response.status_code, response.data

        status, data = answer_once(
            key=request.user,
            text=text,
            call=f"{request.method} {request.path}".encode() + b"\n" + request.body,
            answer=first,
        )
        return Response(data, status=status)

    answered.__doc__ = post.__doc__
    answered.takes_idempotency_key = True
    return answered


def refuse_unknown(given, known):
    """A filter that is misspelt would otherwise give more than was meant."""
    wrong = {name: [_("There is no such parameter.")] for name in given if name not in known}
    for name, values in given.lists():
        if name in known and len(values) > 1:
            wrong[name] = [_("Give it once.")]
        elif name in known and values == [""]:
            wrong[name] = [_("Give it a value, or leave it out.")]
    if wrong:
        raise ValidationError(wrong)


def _as_get(method):
    return "get" if method == HTTPMethod.HEAD else method.lower()


def _is_get(request):
    return _as_get(request.method) == "get"
