"""Persons: who they are, what they are called, how they and their families can be reached."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _

from people.accounts.models import Organisation
from people.registry.vocabularies import (
    Basis,
    Certainty,
    ContactKind,
    ContactOf,
    IdentifierKind,
    KnownAnswer,
    NameKind,
    Relation,
    SafeToUse,
    Sex,
)
from people.vault.fields import SealedFuzzyDateField, SealedJSONField, SealedTextField
from people.vault.querysets import VaultQuerySet


class Person(models.Model):
    """A man or woman whom a case is about. Belongs to one organisation."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
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
    version = models.PositiveIntegerField(default=1, editable=False)
    no_contact_with_home_state = models.BooleanField(default=False)

    objects = VaultQuerySet.as_manager()

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


class Identifier(PartOfPerson):
    """A passport or other number. Equal numbers within one organisation share their index."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="identifiers")
    kind = models.CharField(max_length=15, choices=IdentifierKind)
    number = SealedTextField("identifier.number", owner="person_id", max_length=60)
    number_index = models.BinaryField(max_length=16, null=True, db_index=True)
    country = models.CharField(max_length=3, blank=True)


class Relationship(PartOfPerson):
    """Somebody who is near to the person: reporter, next of kin, fellow recruit."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="relationships")
    name = SealedTextField("relationship.name", owner="person_id", max_length=300)
    kind = models.CharField(max_length=15, choices=Relation, default=Relation.UNKNOWN)
    is_reporter = models.BooleanField(default=False)
    is_next_of_kin = models.BooleanField(default=False)


class Contact(PartOfPerson):
    """A way to reach the person, or through `relationship` somebody near."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="contacts")
    relationship = models.ForeignKey(
        Relationship, on_delete=models.CASCADE, null=True, blank=True, related_name="contacts"
    )
    kind = models.CharField(max_length=10, choices=ContactKind, default=ContactKind.PHONE)
    of = models.CharField(max_length=6, choices=ContactOf, default=ContactOf.FAMILY)
    value = SealedTextField("contact.value", owner="person_id", max_length=300)
    value_index = models.BinaryField(max_length=16, null=True, db_index=True)
    e164 = SealedTextField("contact.e164", owner="person_id", max_length=20)
    safe_to_use = models.CharField(max_length=13, choices=SafeToUse, default=SafeToUse.UNKNOWN)
    verified_at = models.DateTimeField(null=True, blank=True)


class ReferenceCounter(models.Model):
    """The last number given out in a series of references."""

    series = models.CharField(primary_key=True, max_length=12, verbose_name=_("series"))
    last = models.PositiveIntegerField(default=0)

    def __str__(self) -> str:
        return self.series
