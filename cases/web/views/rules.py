"""How the group is reminded: every rule in words, and each of them changed by itself."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from cases.casebook.vocabularies import Rule
from cases.reminders.settings import RuleOfGroup, keep_rule, rules_of
from cases.reminders.specs import TO_WHOM
from cases.web.forms.rules import RuleForm
from people.accounts.roles import Permission
from people.web.doors import door
from people.web.form_errors import kept


@require_safe
@door(Permission.KEEP_RULES)
def rule_list(request: HttpRequest) -> HttpResponse:
    rows = [_row(own) for own in rules_of(request.member.organisation_id)]
    return render(request, "cases/reminders/rules.html", {"nav": "members", "rows": rows})


@door(Permission.KEEP_RULES)
def rule_edit(request: HttpRequest, rule: str) -> HttpResponse:
    own = _own_or_404(request, rule)
    form = RuleForm(request.POST if request.method == "POST" else None, own=own)
    if request.method == "POST":
        kept(form, lambda: keep_rule(by=request.member, **form.told()))
        if not form.errors:
            messages.success(request, _("The rule was kept."))
            return redirect("rule_list")
    status = 422 if form.errors else 200
    context = {"nav": "members", "form": form, "row": _row(own)}
    return render(request, "cases/reminders/rule.html", context, status=status)


def _own_or_404(request: HttpRequest, rule: str) -> RuleOfGroup:
    for own in rules_of(request.member.organisation_id):
        if own.rule == rule and not own.spec.is_fixed:
            return own
    raise Http404


def _row(own: RuleOfGroup) -> dict[str, Any]:
    """A rule in words: what it is about, when, how often again, and to whom."""
    labels = own.spec.labels
    kind = _("Days before") if own.spec.falls else _("Days after")
    text = ", ".join(map(str, own.days))
    return {
        "own": own,
        "label": Rule(own.rule).label,
        "days": list(zip(labels, own.days, strict=True)) if labels else [(kind, text)],
        "to": TO_WHOM[own.spec.to],
        "url": _page_of(own),
        "is_usual": own.days == own.spec.days and own.is_on == own.spec.is_on,
    }


def _page_of(own: RuleOfGroup) -> str:
    """Where it is changed; how long closed cases are kept, where one decides of them."""
    if own.rule == Rule.R17:
        return reverse("retention_months")
    return "" if own.spec.is_fixed else reverse("rule_edit", args=[own.rule])
