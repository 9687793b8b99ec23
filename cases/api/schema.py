"""The description of this API, for whoever has a key."""

from drf_spectacular.views import SpectacularJSONAPIView

from cases.api.base import Counted, MayCall
from cases.api.budgets import tell_budgets
from cases.api.codes import ANY
from cases.api.rendering import JSONOut


class Schema(Counted, SpectacularJSONAPIView):
    """It counts as any other call: to make it takes longer than most of them."""

    permission_classes = [MayCall]
    renderer_classes = [JSONOut]
    needs = {"get": ANY}

    def finalize_response(self, request, response, *args, **kwargs):
        response = super().finalize_response(request, response, *args, **kwargs)
        tell_budgets(response, self.budgets)
        return response
