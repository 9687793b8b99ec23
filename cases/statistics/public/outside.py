"""Numbers that others published, beside our own and never among them."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.statistics.public.models import OutsideFigure
from cases.statistics.public.wording import public_link, public_words
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.registry.countries import is_country
from people.vault.querysets import load_keys

# So many are kept, all on one page.
MOST = 100
MOST_NUMBER = 10_000_000
FIRST_YEAR = 2014
_LENGTHS = {"publisher": 200, "counted": 300, "link": 500}


@dataclass(frozen=True)
class Told:
    """Who counted whom, how many, when, and where that is to be read."""

    publisher: str
    counted: str
    number: int
    as_of: date
    link: str
    nationality: str = ""
    is_public: bool = False


def figures_of_others(who: Membership) -> list[OutsideFigure]:
    """Return what others published, the newest first."""
    if not who.may(Permission.VIEW_DASHBOARD):
        return []
    rows = OutsideFigure.objects.filter(organisation_id=who.organisation_id)
    found = list(rows.select_related("entered_by__user").order_by("-as_of", "id")[:MOST])
    return load_keys(found, who.organisation_id, *(each.entered_by.user_id for each in found))


def find_outside(pk: UUID, *, who: Membership) -> OutsideFigure:
    if not who.may(Permission.PUBLISH_FIGURES):
        raise OutsideFigure.DoesNotExist
    found = OutsideFigure.objects.get(pk=pk, organisation_id=who.organisation_id)
    return load_keys([found], who.organisation_id)[0]


@transaction.atomic
def add_outside(*, told: Told, by: Membership) -> OutsideFigure:
    """Write down what others published; ValidationError names the field at fault."""
    require(by, Permission.PUBLISH_FIGURES)
    if OutsideFigure.objects.filter(organisation_id=by.organisation_id).count() >= MOST:
        said = _("At most %(most)d are kept: remove an older one first.")
        raise ValidationError(said % {"most": MOST})
    return _keep(OutsideFigure(organisation_id=by.organisation_id), told, by)


@transaction.atomic
def change_outside(*, pk: UUID, told: Told, by: Membership) -> OutsideFigure:
    require(by, Permission.PUBLISH_FIGURES)
    OutsideFigure.objects.select_for_update(no_key=True).filter(
        pk=pk, organisation_id=by.organisation_id
    ).first()
    return _keep(find_outside(pk, who=by), told, by)


@transaction.atomic
def remove_outside(*, pk: UUID, by: Membership) -> None:
    require(by, Permission.PUBLISH_FIGURES)
    found = find_outside(pk, who=by)
    record(Action.OUTSIDE_FIGURE_REMOVED, by=by, on=found)
    found.delete()


def _keep(figure: OutsideFigure, told: Told, by: Membership) -> OutsideFigure:
    for name, value in _checked(told).items():
        setattr(figure, name, value)
    figure.number, figure.as_of, figure.nationality = told.number, told.as_of, told.nationality
    figure.entered_by, figure.entered_at = by, clock.now()
    figure.is_public = told.is_public
    figure.shown = _shown(figure) if told.is_public else {}
    figure.save()
    record(Action.OUTSIDE_FIGURE_KEPT, by=by, on=figure, public=told.is_public)
    return figure


def _shown(figure: OutsideFigure) -> dict[str, str | int]:
    names = ("publisher", "counted", "link", "number", "nationality")
    return {name: getattr(figure, name) for name in names} | {"as_of": figure.as_of.isoformat()}


def _checked(told: Told) -> dict[str, str]:
    wrong: dict[str, list[str]] = {}
    clean = {}
    for name, most in _LENGTHS.items():
        check = public_link if name == "link" else public_words
        try:
            clean[name] = check(getattr(told, name), most=most)
        except ValidationError as error:
            wrong[name] = error.messages
    if not 0 <= told.number <= MOST_NUMBER:
        wrong["number"] = [_("Write a number from 0 to %(most)d.") % {"most": MOST_NUMBER}]
    if not date(FIRST_YEAR, 1, 1) <= told.as_of <= clock.today():
        said = _("Write a day from %(year)d to today.")
        wrong["as_of"] = [said % {"year": FIRST_YEAR}]
    if told.nationality and not is_country(told.nationality):
        wrong["nationality"] = [_("There is no such country.")]
    if wrong:
        raise ValidationError(wrong)
    return clean
