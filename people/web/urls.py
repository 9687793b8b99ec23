"""Addresses of account pages. Of allauth's pages only these are open."""

from allauth.account.views import LogoutView
from django.urls import path

from people.web import views

urlpatterns = [
    path("account/sign-in/", views.SignIn.as_view(), name="account_login"),
    path("account/sign-out/", LogoutView.as_view(), name="account_logout"),
    path("join/<str:token>/", views.join, name="join"),
    path("members/", views.members, name="members"),
    path("leave/", views.quick_exit, name="quick_exit"),
    path("page/", views.exit_page, name="exit_page"),
]
