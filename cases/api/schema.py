"""The description of this API, for whoever has a key."""

from drf_spectacular.views import SpectacularJSONAPIView

from cases.api.base import MayCall
from cases.api.codes import ANY
from cases.api.rendering import JSONOut


class Schema(SpectacularJSONAPIView):
    permission_classes = [MayCall]
    renderer_classes = [JSONOut]
    needs = {"get": ANY}
