"""Addresses of account pages. Of allauth's pages only these are open."""

from allauth.account.views import LogoutView
from django.urls import path

from people.web.views import confirm, leaving, members, sign_in

urlpatterns = [
    path("account/sign-in/", sign_in.SignIn.as_view(), name="account_login"),
    path("account/sign-out/", LogoutView.as_view(), name="account_logout"),
    path("account/confirm/", confirm.confirm, name="confirm"),
    path("join/<str:token>/", sign_in.join, name="join"),
    path("members/", members.members, name="members"),
    path("leave/", leaving.quick_exit, name="quick_exit"),
    path("page/", leaving.exit_page, name="exit_page"),
]
