"""The description of this API, for whoever has a key."""

from drf_spectacular.views import SpectacularJSONAPIView

from cases.api.base import MayCall
from cases.api.budgets import tell_budgets
from cases.api.codes import ANY
from cases.api.rendering import JSONOut
from people.accounts.pull_budget import BudgetSpent, call


class Schema(SpectacularJSONAPIView):
    permission_classes = [MayCall]
    renderer_classes = [JSONOut]
    needs = {"get": ANY}
    budgets = ()

    def initial(self, request, *args, **kwargs):
        """It counts as any other call: to make it takes longer than most of them."""
        super().initial(request, *args, **kwargs)
        try:
            self.budgets = [call(request.user)]
        except BudgetSpent as error:
            self.budgets = [error.budget]
            raise

    def finalize_response(self, request, response, *args, **kwargs):
        response = super().finalize_response(request, response, *args, **kwargs)
        tell_budgets(response, self.budgets)
        return response
