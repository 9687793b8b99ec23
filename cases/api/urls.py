"""Addresses of the partner API, below /api/v1/."""

from django.urls import path, re_path

from cases.api.cases import CaseList, OneCase
from cases.api.changes import ChangeList
from cases.api.codes import CodeList, CodeLists
from cases.api.events import EventList
from cases.api.exports import ExportFile, ExportList, OneExport
from cases.api.index import Index
from cases.api.notes import CaseNotes, OneNote
from cases.api.persons import OnePerson, PersonList
from cases.api.referrals import Accept, Done, OneReferral, ReferralList, Refuse
from cases.api.requests import OneRequest, RequestList, RequestSteps
from cases.api.schema import Schema
from cases.api.statistics import OneRelease, ReleaseList
from cases.api.submissions import ManySubmissions, OneSubmission, SubmissionList, Withdrawal
from cases.api.webhooks import (
    DeliveryList,
    OneWebhook,
    ReplayAll,
    ReplayOne,
    WebhookList,
    WebhookSecret,
    WebhookTest,
)
from cases.casebook.validators import REFERENCE

PERSON = r"P-[0-9]{1,10}"

urlpatterns = [
    path("", Index.as_view(), name="api-index"),
    path("cases/", CaseList.as_view(), name="api-case-list"),
    re_path(rf"^cases/(?P<ref>{REFERENCE})/$", OneCase.as_view(), name="api-case-detail"),
    path("persons/", PersonList.as_view(), name="api-person-list"),
    re_path(rf"^persons/(?P<ref>{PERSON})/$", OnePerson.as_view(), name="api-person-detail"),
    path("requests/", RequestList.as_view(), name="api-request-list"),
    path("requests/<uuid:pk>/", OneRequest.as_view(), name="api-request-detail"),
    path("requests/<uuid:pk>/steps/", RequestSteps.as_view(), name="api-request-steps"),
    path("submissions/", SubmissionList.as_view(), name="api-submission-list"),
    path("submissions/bulk/", ManySubmissions.as_view(), name="api-submission-bulk"),
    path("submissions/<uuid:pk>/", OneSubmission.as_view(), name="api-submission-detail"),
    path("submissions/<uuid:pk>/withdraw/", Withdrawal.as_view(), name="api-submission-withdraw"),
    path("changes/", ChangeList.as_view(), name="api-changes"),
    re_path(rf"^cases/(?P<ref>{REFERENCE})/notes/$", CaseNotes.as_view(), name="api-case-notes"),
    path("notes/<uuid:pk>/", OneNote.as_view(), name="api-note-detail"),
    path("referrals/", ReferralList.as_view(), name="api-referral-list"),
    path("referrals/<uuid:pk>/", OneReferral.as_view(), name="api-referral-detail"),
    path("referrals/<uuid:pk>/accept/", Accept.as_view(), name="api-referral-accept"),
    path("referrals/<uuid:pk>/refuse/", Refuse.as_view(), name="api-referral-refuse"),
    path("referrals/<uuid:pk>/done/", Done.as_view(), name="api-referral-done"),
    path("exports/", ExportList.as_view(), name="api-export-list"),
    path("exports/<uuid:pk>/", OneExport.as_view(), name="api-export-detail"),
    path("exports/<uuid:pk>/file/", ExportFile.as_view(), name="api-export-file"),
    path("events/", EventList.as_view(), name="api-event-list"),
    path("codes/", CodeLists.as_view(), name="api-code-lists"),
    path("codes/<slug:name>/", CodeList.as_view(), name="api-code-list"),
    path("webhooks/", WebhookList.as_view(), name="api-webhook-list"),
    path("webhooks/<uuid:pk>/", OneWebhook.as_view(), name="api-webhook-detail"),
    path("webhooks/<uuid:pk>/secret/", WebhookSecret.as_view(), name="api-webhook-secret"),
    path("webhooks/<uuid:pk>/test/", WebhookTest.as_view(), name="api-webhook-test"),
    path("webhooks/<uuid:pk>/replay/", ReplayAll.as_view(), name="api-webhook-replay"),
    path("webhooks/<uuid:pk>/deliveries/", DeliveryList.as_view(), name="api-webhook-deliveries"),
    path(
        "webhooks/<uuid:pk>/deliveries/<uuid:delivery>/replay/",
        ReplayOne.as_view(),
        name="api-webhook-replay-one",
    ),
    path("statistics/", ReleaseList.as_view(), name="api-release-list"),
    path("statistics/<slug:name>/", OneRelease.as_view(), name="api-release-detail"),
    path("schema/", Schema.as_view(), name="api-schema"),
]
