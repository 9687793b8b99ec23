"""Lists of what was granted: filters, order, fields and pages, the same for all of them."""

from django.utils.translation import gettext as _
from django_filters.rest_framework import DjangoFilterBackend
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response

from cases.api.base import PartnerView
from cases.api.paging import AFTER, ORDERING, PARAMETERS, Pages, page, size_of
from cases.sharing.reading.filters import require_decided
from cases.sharing.reading.pages import shared_page


class SharedList(PartnerView):
    """Rows of `source`, in order of opening of their cases.

    `groups_of_filters` says which groups of a case each filter asks about: a case of which they
    were not granted is not in the answer, whatever is asked. `tells` makes the answer of a page.
    """

    is_list = True
    pagination_class = Pages
    # For the description of the API; `shared_page` reads the rows.
    filter_backends = (DjangoFilterBackend,)
    source = None
    order = "opened_on"
    groups_of_filters = {}
    needs_groups = frozenset()

    def __init_subclass__(cls):
        require_decided(cls.filterset_class, cls.groups_of_filters)

    @property
    def parameters(self):
        return PARAMETERS | {ORDERING} | self.filterset_class.base_filters.keys()

    def get(self, request):
        shared = shared_page(
            by=request.user,
            source=self.source,
            size=size_of(request),
            reads=self.reads(self.asked_fields()),
            needs=self.needs_groups | self._groups_asked_about(),
            narrow=self._narrow if self._is_narrowed() else None,
            after=request.query_params.get(AFTER, ""),
            is_turned=self._is_turned(),
        )
        self.cases_told = len(set(shared.read["id"]))
        return Response(page(self.tells(shared, self.asked_fields()), shared.after))

    def get_queryset(self):
        return self.source.nothing()

    def reads(self, fields):
        return ()

    def tells(self, shared, fields):
        raise NotImplementedError

    def _narrow(self, rows):
        return narrowed(self.filterset_class, self.request, rows)

    def _is_narrowed(self):
        """Tell whether any filter is asked: without one the statement is at hand."""
        return not self.filterset_class.base_filters.keys().isdisjoint(self.request.query_params)

    def _groups_asked_about(self):
        asked = self.request.query_params.keys() & self.filterset_class.base_filters.keys()
        return frozenset(group for name in asked for group in self.groups_of_filters[name])

    def _is_turned(self):
        return asked_order(self.request, self.order)


def narrowed(filterset_class, request, rows):
    """Return the rows that the filters keep; ValidationError names what is wrong."""
    asked = filterset_class(request.query_params, queryset=rows)
    if not asked.is_valid():
        raise ValidationError(_words(asked.errors))
    return asked.filter_queryset(rows)


def asked_order(request, order):
    """Tell whether the order is turned round; ValidationError for any other."""
    asked = request.query_params.get(ORDERING, order)
    if asked not in (order, f"-{order}"):
        said = _("Order by %(order)s or -%(order)s.") % {"order": order}
        raise ValidationError({ORDERING: [said]})
    return asked.startswith("-")


def _words(errors):
    return {name: [str(word) for word in words] for name, words in errors.items()}
