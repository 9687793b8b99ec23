"""Two groups and a third, and cases of every kind that could leak between them."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.apps import apps
from django.db import models

from cases.casebook.models import Case
from people.accounts.models import PartnerKey
from people.accounts.roles import PARTNER_MAY
from people.dates import clock

# What is visible to whom, by the cases' names below.
SEEN = {
    "caseworker": {"own", "assigned", "team's", "covered", "opened"},
    "colleague": {
        *("theirs", "assigned", "granted", "last day", "expired", "future", "revoked"),
        *("withdrawn", "granted elsewhere"),
    },
    "coordinator": {
        *("own", "theirs", "assigned", "free", "granted", "last day", "expired", "future"),
        *("revoked", "withdrawn", "granted elsewhere", "team's", "other team's", "covered"),
        *("no longer covered", "opened", "opened once", "opened by another"),
    },
    "stranger": {"foreign", "foreign assigned", "foreign team's", "foreign covered"},
    "partner": {"granted", "last day"},
    "reader": {"granted", "last day", "granted by another"},
    "key of nobody": set(),
    "traveller": set(),
    "auditor": set(),
    "left": set(),
    "nobody": set(),
}


@pytest.fixture
def world(
    caseworker, colleague, coordinator, stranger, partner, reader, traveller, auditor, third
):
    looking = (caseworker, colleague, coordinator, stranger, partner, reader, traveller, auditor)
    names = ("caseworker", "colleague", "coordinator", "stranger", "partner", "reader")
    return World(dict(zip((*names, "traveller", "auditor"), looking, strict=True)), third)


class World:
    """Cases by name, and those who look at them."""

    def __init__(self, who: dict[str, Any], third: Any) -> None:
        self.ours, self.theirs, self.third = (
            who["caseworker"].organisation,
            who["stranger"].organisation,
            third,
        )
        left = _make("people.Membership", user=_user("left"), organisation=self.ours)
        left.role, left.is_active = "coordinator", False
        left.save()
        self.clerk = _make("people.Membership", user=_user("clerk"), organisation=self.ours)
        keyless = PartnerKey.objects.create_key(
            organisation=self.theirs, scopes=sorted(PARTNER_MAY)
        )[0]
        self.who = {**who, "left": left, "key of nobody": keyless, "nobody": None}
        self.cases: dict[str, Any] = {}
        self._make_cases(who["caseworker"], who["colleague"], who["stranger"])
        self._make_ways_in(who["caseworker"], who["traveller"])
        self._make_grants()

    def _make_cases(self, caseworker, colleague, stranger) -> None:
        self._case("own", owner=caseworker)
        self._case("free", owner=None)
        for name in ("theirs", "assigned", "granted", "last day", "expired", "future", "revoked"):
            self._case(name, owner=colleague)
        for name in ("withdrawn", "granted elsewhere"):
            self._case(name, owner=colleague)
        for name in ("foreign", "foreign assigned"):
            self._case(name, owner=stranger, organisation=self.theirs)
        # The second one is a mistake that must not open another group's case.
        for name in ("assigned", "foreign assigned"):
            _make("cases.Assignment", case=self.cases[name], member=caseworker)

    def _make_ways_in(self, caseworker, traveller) -> None:
        """Teams, deputies and emergencies: those that let in, and those that do not."""
        for organisation, name in ((self.ours, "team's"), (self.theirs, "foreign team's")):
            team = _make("people.Team", organisation=organisation)
            team.members.add(caseworker, traveller)
            self._case(name, owner=None, team=team, organisation=organisation)
        self._case("other team's", team=_make("people.Team", organisation=self.ours), owner=None)
        today, day = clock.today(), timedelta(days=1)
        for name, organisation, until in (
            ("covered", self.ours, today),
            ("no longer covered", self.ours, today - day),
            ("foreign covered", self.theirs, today),
        ):
            absent = _make("people.Membership", user=_user(name), organisation=organisation)
            _make("people.Cover", absent=absent, deputy=caseworker, until=until)
            self._case(name, owner=absent, organisation=organisation)
        for one in (caseworker, self.clerk):
            one.trained_on = clock.today()
            one.save()
        for name, by, minutes in (
            ("opened", caseworker, 1),
            ("opened once", caseworker, -1),
            ("opened by another", self.clerk, 1),
        ):
            self._case(name, owner=None)
            closes_at = clock.now() + timedelta(minutes=minutes)
            _make("cases.BreakGlass", case=self.cases[name], member=by, closes_at=closes_at)

    def _make_grants(self) -> None:
        today, day = clock.today(), timedelta(days=1)
        self._grant("granted")
        self._grant("last day", starts_on=today, ends_on=today)
        self._grant("expired", starts_on=today - 9 * day, ends_on=today - day)
        self._grant("future", starts_on=today + day, ends_on=today + 9 * day)
        self._grant("revoked", revoked_at=clock.now())
        withdrawn = self._grant("withdrawn").consent
        withdrawn.withdrawn_at = clock.now()
        withdrawn.save()
        self._grant("granted elsewhere", organisation=self.third)
        self._case("granted by another", owner=None, organisation=self.third)
        self._grant("granted by another")

    def _case(self, name: str, **fields: Any) -> None:
        number = len(self.cases) + 1
        organisation = fields.pop("organisation", self.ours)
        person = _make("people.Person", ref=f"P-{number:06}", organisation=organisation)
        self.cases[name] = _make(
            "cases.Case",
            ref=f"C-2024-{number:05}",
            organisation=organisation,
            person=person,
            **fields,
        )

    def _grant(self, name: str, **fields: Any) -> Any:
        case = self.cases[name]
        consent = _make("cases.Consent", case=case, recorded_by=self.clerk)
        fields = {"organisation": self.theirs, "ends_on": clock.today() + timedelta(90)} | fields
        return _make("cases.Grant", case=case, consent=consent, given_by=self.clerk, **fields)

    def fill(self, model: type[models.Model]) -> None:
        """Make a row of the model in every case, by and for people who look at nothing here."""
        for case in self.cases.values():
            self._row(model, case)

    def _row(self, model: type[models.Model], case: Any) -> Any:
        return model._base_manager.create(**dict(self._fields(model, case)))

    def _fields(self, model: type[models.Model], case: Any) -> Iterator[tuple[str, Any]]:
        given = {
            "Case": case,
            "Person": case.person,
            "Membership": self.clerk,
            "Organisation": self.third,
        }
        for field in model._meta.concrete_fields:
            if not field.is_relation:
                if not (field.has_default() or field.null or field.blank):
                    yield field.name, _value(field)
            elif not field.null or field.related_model is Case:
                target = field.related_model
                known = self.theirs if field.name == "partner" else given.get(target.__name__)
                yield field.name, known or self._row(target, case)


def _make(label: str, **fields: Any) -> Any:
    model = apps.get_model(label)
    for field in model._meta.concrete_fields:
        is_needed = not (field.has_default() or field.null or field.blank or field.is_relation)
        if is_needed and field.name not in fields:
            fields[field.name] = _value(field)
    return model._base_manager.create(**fields)


def _value(field: models.Field) -> Any:
    if field.choices:
        return field.choices[0][0]
    kinds = {
        models.DateTimeField: clock.now,
        models.DateField: clock.today,
        models.CharField: str,
        models.IntegerField: int,
        models.JSONField: list,
        models.BinaryField: lambda: uuid4().bytes,
        models.BooleanField: bool,
        models.UUIDField: uuid4,
    }
    return next(make() for kind, make in kinds.items() if isinstance(field, kind))


def _user(name: str) -> Any:
    return _make("people.User", email=f"{name.replace(' ', '-')}@example.org", password="!")
