"""All requests at once: the board by state, the list by the day on which answers are due."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from cases.web import request_lists
from cases.web.request_board import request_board as board_of
from people.accounts.roles import Permission
from people.web.doors import door


@require_safe
@door(Permission.VIEW_CASES)
def request_board(request: HttpRequest) -> HttpResponse:
    return render(request, "cases/repatriation/board.html", board_of(request))


@require_safe
@door(Permission.VIEW_CASES)
def request_list(request: HttpRequest) -> HttpResponse:
    page = request_lists.request_list_page(request)
    return render(request, "cases/repatriation/list.html", page)
