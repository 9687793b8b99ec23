"""Addresses of the casework pages. References and ids only: no name ever stands in one."""

from django.urls import path, register_converter

from cases.web.converters import CaseReference
from cases.web.views import (
    activity,
    alerts,
    case_file,
    casebook,
    editing,
    exports,
    glass,
    leaving,
    repatriation,
    reveal,
    statistics,
    today,
)

register_converter(CaseReference, "case")

urlpatterns = [
    path("", today.today, name="today"),
    path("members/<uuid:pk>/leave/", leaving.member_leave, name="member_leave"),
    path("members/<uuid:pk>/role/", leaving.member_role, name="member_role"),
    path("tasks/<uuid:pk>/done/", case_file.task_done, name="task_done"),
    path("cases/", casebook.case_list, name="case_list"),
    path("cases/new/", casebook.case_new, name="case_new"),
    path("cases/new/draft/", casebook.draft_keep, name="draft_keep"),
    path("cases/new/date/", casebook.read_date, name="read_date"),
    path("cases/emergency/", glass.glass_break, name="glass_break"),
    path("cases/<case:ref>/", casebook.case_detail, name="case_detail"),
    path("cases/<case:ref>/edit/", editing.case_edit, name="case_edit"),
    path("cases/<case:ref>/person/", editing.person_edit, name="person_edit"),
    path("cases/<case:ref>/emergency/end/", glass.glass_end, name="glass_end"),
    path("cases/<case:ref>/whereabouts/", reveal.whereabouts_keep, name="whereabouts_keep"),
    path("cases/<case:ref>/reveal/<slug:what>/<uuid:pk>/", reveal.reveal, name="reveal"),
    path("cases/<case:ref>/news/", case_file.event_add, name="event_add"),
    path("cases/<case:ref>/status/", case_file.status_add, name="status_add"),
    path("cases/<case:ref>/owner/", case_file.case_assign, name="case_assign"),
    path("cases/<case:ref>/stage/", case_file.case_stage, name="case_stage"),
    path("cases/<case:ref>/tasks/new/", case_file.task_add, name="task_add"),
    path("cases/<case:ref>/consents/new/", case_file.consent_add, name="consent_add"),
    path(
        "cases/<case:ref>/consents/<uuid:pk>/withdraw/",
        case_file.consent_withdraw,
        name="consent_withdraw",
    ),
    path("cases/<case:ref>/requests/new/", repatriation.request_new, name="request_new"),
    path("requests/", repatriation.request_list, name="request_list"),
    path("requests/<uuid:pk>/", repatriation.request_detail, name="request_detail"),
    path("requests/<uuid:pk>/edit/", editing.request_edit, name="request_edit"),
    path("requests/<uuid:pk>/chase/", repatriation.request_chase, name="request_chase"),
    path("requests/<uuid:pk>/to/<str:to>/", repatriation.request_move, name="request_move"),
    path("addressees/new/", repatriation.addressee_new, name="addressee_new"),
    path("exports/", exports.export_list, name="export_list"),
    path("exports/new/", exports.export_new, name="export_new"),
    path("exports/<uuid:pk>/", exports.export_detail, name="export_detail"),
    path("exports/<uuid:pk>/progress/", exports.export_progress, name="export_progress"),
    path("exports/<uuid:pk>/cancel/", exports.export_cancel, name="export_cancel"),
    path("exports/<uuid:pk>/file/", exports.export_file, name="export_file"),
    path("activity/", activity.activity, name="activity"),
    path("activity/mine/", activity.my_activity, name="my_activity"),
    path("activity/emergencies/", glass.glass_list, name="glass_list"),
    path("activity/emergencies/<uuid:pk>/", glass.glass_review, name="glass_review"),
    path("alerts/<uuid:pk>/seen/", alerts.alert_seen, name="alert_seen"),
    path("dashboard/", statistics.dashboard, name="dashboard"),
]
