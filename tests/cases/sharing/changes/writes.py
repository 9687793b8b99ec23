"""Random writes to shared cases, by services and past them, as anything may come."""

import random
from contextlib import suppress
from datetime import timedelta

from django.core.exceptions import ValidationError
from django.db import connection

from cases.access.consents import record_consent, withdraw_consent
from cases.access.disclosure import partner_scope
from cases.access.models import Consent, Grant
from cases.access.services import grant, revoke_grant
from cases.access.vocabularies import Profile, Purpose
from cases.casebook.editing import edit_case
from cases.casebook.models import Case
from cases.casebook.vocabularies import Status
from cases.repatriation.models import Addressee, Request
from people.dates import clock
from people.registry.models import Nationality, Person, PersonName

PROFILES = [profile for profile in Profile if profile != Profile.NAMED]


class Writer:
    """Writes at random; the same seed writes the same."""

    def __init__(self, by, partners, *, seed, cases=8):
        self.chance, self.by, self.partners = random.Random(seed), by, partners
        self.organisation = by.organisation
        self.addressee = Addressee.objects.create(
            organisation=self.organisation, kind="embassy_home_in_ru", name="Invented embassy"
        )
        self.number = 0
        for _ in range(cases):
            self.new_case()

    def write(self):
        name = self.chance.choice(self.WAYS)
        getattr(self, name)()

    WAYS = (
        *["shared"] * 4,
        *("taken_back", "taken_back_by_sql", "withdrawn", "consent_gone", "given_again"),
        *("edited", "status_by_sql", "status_by_sql", "renamed", "renamed_by_sql", "new_name"),
        *("asked", "asked_otherwise", "request_gone", "flagged", "flagged", "another_person"),
        *("country", "case_gone", "new_case", "expires"),
    )

    def any(self, model):
        """Return a row by chance; None where none is there, or another writer took it."""
        rows = model.objects.order_by("pk")
        number = rows.count()
        return rows[self.chance.randrange(number) :].first() if number else None

    def sql(self, statement, *params):
        with connection.cursor() as cursor:
            cursor.execute(statement, params)

    def key(self, row):
        return row._meta.pk.get_db_prep_value(row.pk, connection)

    def word(self):
        self.number += 1
        return f"Invented {self.number}"

    def shared(self):
        case, partner = self.any(Case), self.chance.choice(self.partners)
        if case is None:
            return
        consent = record_consent(
            case=case,
            by=self.by,
            given_by=self.chance.choice(["self", "next_of_kin"]),
            method="oral",
            given_on=clock.today(),
            scopes=[partner_scope(each.id) for each in self.partners],
        )
        profile = self.chance.choice(PROFILES)
        # Where a consent does not count, the service refuses.
        with suppress(ValidationError):
            grant(
                case=case,
                by=self.by,
                organisation=partner,
                consent=consent,
                profile=profile,
                purpose=self.chance.choice(Purpose.values),
            )

    def taken_back(self):
        if given := self.any(Grant):
            revoke_grant(given=given, by=self.by)

    def taken_back_by_sql(self):
        if given := self.any(Grant):
            self.sql("DELETE FROM cases_grant WHERE id = %s", self.key(given))

    def given_again(self):
        if given := self.any(Grant):
            Grant.objects.filter(pk=given.pk).update(
                revoked_at=None, profile=self.chance.choice(PROFILES), groups=[]
            )

    def withdrawn(self):
        if consent := self.any(Consent):
            withdraw_consent(consent=consent, by=self.by)

    def consent_gone(self):
        if consent := self.any(Consent):
            Grant.objects.filter(consent=consent).delete()
            consent.delete()

    def expires(self):
        if consent := self.any(Consent):
            consent.expires_on = clock.today() + timedelta(days=self.chance.randint(-2, 2))
            consent.save(update_fields=["expires_on"])

    def edited(self):
        if case := self.any(Case):
            edit_case(case=case, by=self.by, version=case.version, recruiter=self.word())

    def status_by_sql(self):
        if case := self.any(Case):
            status = self.chance.choice(Status.values[:3])
            self.sql("UPDATE cases_case SET status = %s WHERE id = %s", status, self.key(case))

    def renamed(self):
        if name := self.any(PersonName):
            name.full = self.word()
            name.save()

    def renamed_by_sql(self):
        if name := self.any(PersonName):
            kind = self.chance.choice(["primary", "native", "alias"])
            self.sql("UPDATE people_personname SET kind = %s WHERE id = %s", kind, self.key(name))

    def new_name(self):
        if person := self.any(Person):
            PersonName.objects.create(person=person, full=self.word(), position=self.number)

    def asked(self):
        if case := self.any(Case):
            Request.objects.create(
                case=case, kind="tracing", addressee=self.addressee, opened_at=clock.now()
            )

    def asked_otherwise(self):
        if request := self.any(Request):
            day = clock.today() - timedelta(days=self.chance.randint(0, 3))
            Request.objects.filter(pk=request.pk).update(answered_on=day)

    def request_gone(self):
        if request := self.any(Request):
            self.sql("DELETE FROM cases_request WHERE id = %s", self.key(request))

    def flagged(self):
        if person := self.any(Person):
            Person.objects.filter(pk=person.pk).update(
                family_is_hostile=not person.family_is_hostile
            )

    def another_person(self):
        case, person = self.any(Case), self.any(Person)
        if case:
            Case.objects.filter(pk=case.pk).update(person=person)

    def country(self):
        if person := self.any(Person):
            Nationality.objects.get_or_create(person=person, country="NPL")

    def case_gone(self):
        case = self.any(Case)
        if case and self.chance.random() < 0.3:
            Grant.objects.filter(case=case).delete()
            case.delete()

    def new_case(self):
        self.number += 1
        person = Person.objects.create(ref=f"P-{self.number}", organisation=self.organisation)
        PersonName.objects.create(person=person, full=self.word())
        Case.objects.create(
            ref=f"C-1999-{self.number}",
            organisation=self.organisation,
            person=person,
            opened_on=clock.today(),
        )
