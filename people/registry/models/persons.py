"""Persons: who they are, what they are called, which countries they belong to."""

import uuid

from django.db import models
from django.db.models.functions import Cast, Substr

from people.accounts.models import Organisation
from people.registry.vocabularies import Basis, Certainty, KnownAnswer, NameKind, Sex
from people.vault.fields import SealedFuzzyDateField, SealedJSONField, SealedTextField
from people.vault.querysets import VaultQuerySet


class Person(models.Model):
    """A man or woman whom a case is about. Belongs to one organisation."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    # The number in the reference; the index of names knows a person by it.
    number = models.GeneratedField(
        expression=Cast(Substr("ref", 3), models.BigIntegerField()),
        output_field=models.BigIntegerField(),
        db_persist=True,
    )
    ref = models.CharField(max_length=12, unique=True)
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    label = SealedTextField("person.label", max_length=200)
    sex = models.CharField(max_length=1, choices=Sex, default=Sex.UNKNOWN)
    birth = SealedFuzzyDateField(
        "person.birth", bounds=("birth_earliest", "birth_latest"), rounded="year"
    )
    birth_earliest = models.DateField(null=True, editable=False)
    birth_latest = models.DateField(null=True, editable=False)
    # An age as told, from/to, and the day it was told; never turned into a birth date.
    age_min = SealedJSONField("person.age_min")
    age_max = SealedJSONField("person.age_max")
    age_as_of = SealedFuzzyDateField("person.age_as_of")
    speaks_russian = models.CharField(
        max_length=7, choices=KnownAnswer, default=KnownAnswer.UNKNOWN
    )
    languages = SealedJSONField("person.languages", default=list)
    version = models.PositiveIntegerField(default=1, editable=False)
    no_contact_with_home_state = models.BooleanField(default=False)
    family_not_told = models.BooleanField(default=False)
    family_is_hostile = models.BooleanField(default=False)
    # Found to be the same as another, who is not merged: what was known stands there now.
    merged_into = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="merged",
        db_index=False,
    )

    objects = VaultQuerySet.as_manager()

    class Meta:
        # Two references may name one number, "P-7" and "P-000007"; persons have one each.
        constraints = [models.UniqueConstraint(fields=["number"], name="person_number")]
        # Of those who were merged alone: through the others a database would go one by one.
        indexes = [
            models.Index(
                fields=["merged_into"],
                condition=models.Q(merged_into__isnull=False),
                name="person_merged",
            )
        ]

    def __str__(self) -> str:
        return self.ref


class PartOfPerson(models.Model):
    """What belongs to a person and is sealed under that person's key."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    objects = VaultQuerySet.as_manager()

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return str(self.id)


class PersonName(PartOfPerson):
    """A name as it was given, in its script. The full string is the truth."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="names")
    full = SealedTextField("person_name.full", owner="person_id", max_length=300)
    script = models.CharField(max_length=4, blank=True)
    kind = models.CharField(max_length=15, choices=NameKind, default=NameKind.PRIMARY)
    language = models.CharField(max_length=3, blank=True)
    # Given, father's and family name and their order, where somebody has told them: help only.
    parts = SealedJSONField("person_name.parts", owner="person_id", default=dict)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position", "id"]


class Nationality(PartOfPerson):
    """One of a person's nationalities; one at most is primary for advocacy."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="nationalities")
    country = models.CharField(max_length=3, db_index=True)
    basis = models.CharField(max_length=15, choices=Basis, default=Basis.CLAIMED)
    certainty = models.CharField(max_length=10, choices=Certainty, default=Certainty.CLAIMED)
    is_primary = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person", "country"], name="nationality_once_per_person"
            ),
            models.UniqueConstraint(
                fields=["person"],
                condition=models.Q(is_primary=True),
                name="nationality_one_primary",
            ),
        ]
