"""Sign-in: first the password, then the second factor."""

from typing import Any

from allauth.account.views import LoginView
from allauth.mfa.base.views import AuthenticateView
from django.http import HttpResponse
from django.utils.decorators import method_decorator
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from people.accounts import sessions
from people.web.doors import METHODS
from people.web.forms.confirm import passkey_options
from people.web.forms.factors import CodeForm, PasskeyForm
from people.web.forms.passwords import SignInForm


@method_decorator(require_http_methods(METHODS), name="dispatch")
class SignIn(LoginView):  # type: ignore[misc]
    form_class = SignInForm

    def _redirect_to_pending_stage(self, *_args: Any) -> None:
        """Whoever comes here begins anew, also between password and second factor."""


@method_decorator(require_http_methods(METHODS), name="dispatch")
@method_decorator(sensitive_post_parameters(), name="dispatch")
class ShowFactor(AuthenticateView):  # type: ignore[misc]
    """Allauth's second stage: only who passes it is signed in."""

    template_name = "mfa/authenticate.html"
    form_class = CodeForm
    webauthn_form_class = PasskeyForm

    def form_valid(self, form: Any) -> HttpResponse:
        form.save()
        response: HttpResponse = self.stage.exit()
        sessions.note_factor(self.request.session)
        return response

    def form_invalid(self, form: Any) -> HttpResponse:
        response: HttpResponse = super().form_invalid(form)
        response.status_code = 422
        return response

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        # Not allauth's: it asks the browser for a passkey also of those who have none.
        return {
            **super(AuthenticateView, self).get_context_data(**kwargs),
            "form": self.auth_form,
            "passkey_form": self.webauthn_form,
            "passkey": passkey_options(self.stage.login.user),
        }
