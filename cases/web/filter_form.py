"""The filters of a list on its page: chips of those in use, and a fold for the less usual ones."""

from collections.abc import Collection
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from cases.casebook.filter_fields import MINE, NOBODY
from people.accounts.teams import teams_to_choose


def name_teams(form: Any, member: Any) -> None:
    """Put to the ids that the filter takes the names of the teams whose cases a member sees."""
    teams = teams_to_choose(member)
    form.fields["team"].widget.choices = [("", _("Any")), (NOBODY, _("No team")), *teams]


def folded(form: Any, *, shown: Collection[str]) -> dict[str, Any]:
    """Return the filters that are folded away, all but those shown; open where one is in use."""
    rest = [form[name] for name in form.fields if name not in shown]
    return {"fields": rest, "is_open": any(each.value() or each.errors for each in rest)}


def filter_chips(form: Any, query: QueryDict) -> list[dict[str, str]]:
    """Return one chip per filter in use, each with the address of the list without it."""
    chips = []
    for name, field in form.fields.items():
        value = query.get(name)
        # The order takes nothing away: it stands above its column.
        if not value or name in form.errors or name == "sort":
            continue
        rest = query.copy()
        rest.pop(name, None)
        rest.pop("after", None)
        chips.append(
            {
                "label": str(field.label),
                "value": _in_words(name, field, value),
                "remove_url": f"?{rest.urlencode() or 'stage='}",
            }
        )
    return chips


def _in_words(name: str, field: Any, value: str) -> str:
    if isinstance(field, forms.DateField):
        return date_format(field.to_python(value), "j M Y")
    # One by one: the iterator of a filter's choices has no length to give to dict().
    labels = {str(code): str(label) for code, label in getattr(field.widget, "choices", ())}
    if name == "owner":
        labels |= {MINE: _("me"), NOBODY: _("nobody")}
        return labels.get(value, _("one member"))
    if name == "team":
        # Where the teams are named, what is not among them was ended or is another group's.
        unnamed = _("a team that is not there") if labels else _("one team")
        return {NOBODY: _("no team"), **labels}.get(value, unnamed)
    return labels.get(value, value)
