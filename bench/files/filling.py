"""Invented cases, as many as are wanted, with what a list of 25 columns shows of each."""

import random
from collections.abc import Callable
from datetime import date, timedelta

from django.db import transaction

from cases.access.models import Consent
from cases.access.vocabularies import GivenBy, Method, Scope
from cases.casebook.models import Case
from cases.casebook.vocabularies import Force, Pathway, Risk, Status, Workflow
from people.accounts.models import Membership, Organisation, User
from people.dates.fuzzy import FuzzyDate
from people.registry.models import Person, PersonName
from people.registry.services import next_references
from people.vault.keyring import keyring

BATCH = 2_000
FIRST_DAY = date(2022, 3, 1)
# Of so many cases in a hundred somebody agreed to something.
AGREED = 30
_COUNTRIES = [
    *("NPL", "IND", "BGD", "CUB", "KEN", "ZAF", "IRQ"),
    *("LKA", "UZB", "TJK", "KGZ", "EGY", "CMR"),
]
_GIVEN = [
    *("Arno", "Belin", "Casto", "Devan", "Emre", "Fadil"),
    *("Gopal", "Hadi", "Isko", "Jamal", "Kiran", "Lomo"),
]
_FAMILY = [
    *("Abeku", "Baral", "Conde", "Duwal", "Ekata"),
    *("Farsi", "Gurung", "Hamo", "Iqal", "Jiwan", "Kotto"),
]
_NATIVE = ["बिनोद", "दीपक", "हेमन्त", "किरण", "मोहन", "पवन", "सुरेश", "तेजस"]
_ROLES = ("cleaner in a hotel", "driver of a lorry", "guard at a store", "cook for builders")


def fill(cases: int, progress: Callable[[int, int], None]) -> Membership:
    """Make a group whose coordinator sees all of them; return the coordinator."""
    chance = random.Random(20260131)  # invented people, the same each time
    group = Organisation.objects.create(name="Measured group")
    user = User(email="lea@example.org", display_name="Lea Measured")
    user.set_unusable_password()
    user.save()
    lea = Membership.objects.create(user=user, organisation=group, role="coordinator")
    days = (date(2023, month, day) for month in range(1, 12) for day in (3, 17))
    dates = [FuzzyDate(day.isoformat()) for day in days]
    for start in range(0, cases, BATCH):
        _batch(lea, min(BATCH, cases - start), start, chance, dates)
        progress(min(start + BATCH, cases), cases)
    return lea


def _batch(
    lea: Membership, number: int, start: int, chance: random.Random, dates: list[FuzzyDate]
) -> None:
    pick = chance.choice
    with keyring(), transaction.atomic():
        persons = [
            Person(
                ref=ref,
                organisation_id=lea.organisation_id,
                sex=pick("MMMMMF"),
                birth=pick(dates) if chance.random() < 0.5 else None,
                languages=None,
            )
            for ref in next_references("P", 6, number)
        ]
        Person.objects.bulk_create(persons)
        names = [
            PersonName(
                person=person, full=f"{pick(_GIVEN)} {pick(_FAMILY)}", script="Latn", parts=None
            )
            for person in persons
        ]
        names += [
            PersonName(person=person, full=pick(_NATIVE), script="Deva", parts=None, position=1)
            for person in persons
            if chance.random() < 0.6
        ]
        PersonName.objects.bulk_create(names)
        cases = [
            Case(
                ref=f"C-2026-{start + place:07}",
                organisation_id=lea.organisation_id,
                person=person,
                owner=lea,
                opened_on=FIRST_DAY + timedelta(days=(start + place) // 80),
                workflow=pick(Workflow.values[:3]),
                risk=pick(Risk.values),
                nationality=pick(_COUNTRIES),
                pathway=pick(Pathway.values),
                status=pick(Status.values),
                force=pick(Force.values),
                promised_role=pick(_ROLES),
                recruiter=f"Agency {chance.randrange(400)}, {pick(_FAMILY)}",
                unit=f"{chance.randrange(10, 99)}th regiment",
                contract_signed=pick(dates),
                means=None,
                inducements=None,
                channels=None,
                indicators=None,
            )
            for place, person in enumerate(persons)
        ]
        Case.objects.bulk_create(cases)
        Consent.objects.bulk_create(
            Consent(
                case=case,
                given_by=GivenBy.NEXT_OF_KIN,
                method=Method.ORAL,
                given_on=date(2025, 5, 5),
                scopes=[Scope.OWN_ORG, Scope.HOME_STATE, Scope.RESEARCH_AGGREGATE],
                recorded_by=lea,
            )
            for case in cases
            if chance.randrange(100) < AGREED
        )
