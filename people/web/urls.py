"""Addresses of account pages. Of allauth's pages only these are open."""

from allauth.account.views import LogoutView
from django.urls import path

from people.web.views import (
    confirm,
    joining,
    leaving,
    members,
    passwords,
    recovery_codes,
    second_factor,
    sign_in,
)

urlpatterns = [
    path("account/sign-in/", sign_in.SignIn.as_view(), name="account_login"),
    path("account/sign-out/", LogoutView.as_view(), name="account_logout"),
    path("account/confirm/", confirm.confirm, name="confirm"),
    path("account/sign-in/factor/", sign_in.ShowFactor.as_view(), name="mfa_authenticate"),
    path("account/factors/", second_factor.factors, name="factors"),
    path("account/factors/app/", second_factor.add_app, name="factor_app"),
    path("account/factors/passkey/", second_factor.add_passkey, name="factor_passkey"),
    path("account/factors/<int:pk>/remove/", second_factor.remove_factor, name="factor_remove"),
    path("account/codes/", recovery_codes.recovery_codes, name="recovery_codes"),
    path("account/codes/file/", recovery_codes.download, name="recovery_codes_file"),
    path("account/codes/new/", recovery_codes.renew, name="recovery_codes_renew"),
    path("account/password/", passwords.change_password, name="password_change"),
    path("new-password/<str:token>/", passwords.new_password, name="new_password"),
    path("join/<str:token>/", joining.join, name="join"),
    path("members/", members.members, name="members"),
    path("leave/", leaving.quick_exit, name="quick_exit"),
    path("page/", leaving.exit_page, name="exit_page"),
]
