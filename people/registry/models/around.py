"""What belongs to a person: papers, people who are near, ways to reach them."""

from django.db import models

from people.accounts.models import Membership
from people.registry.models.persons import PartOfPerson, Person
from people.registry.vocabularies import (
    ContactKind,
    ContactOf,
    HeldBy,
    IdentifierKind,
    Relation,
    SafeToUse,
)
from people.vault.fields import SealedFuzzyDateField, SealedTextField


class Identifier(PartOfPerson):
    """A passport or other number. Equal numbers within one organisation share their index."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="identifiers")
    kind = models.CharField(max_length=15, choices=IdentifierKind)
    number = SealedTextField("identifier.number", owner="person_id", max_length=60)
    number_index = models.BinaryField(max_length=16, null=True, db_index=True)
    country = models.CharField(max_length=3, blank=True)
    issued = SealedFuzzyDateField("identifier.issued", owner="person_id")
    expires_on = models.DateField(null=True, blank=True)
    held_by = models.CharField(max_length=9, choices=HeldBy, default=HeldBy.UNKNOWN)


class Relationship(PartOfPerson):
    """Somebody who is near to the person: reporter, next of kin, fellow recruit."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="relationships")
    name = SealedTextField("relationship.name", owner="person_id", max_length=300)
    kind = models.CharField(max_length=15, choices=Relation, default=Relation.UNKNOWN)
    is_reporter = models.BooleanField(default=False)
    is_next_of_kin = models.BooleanField(default=False)
    # Somebody who is a person here too, such as a fellow recruit.
    other = models.ForeignKey(
        Person, on_delete=models.SET_NULL, null=True, blank=True, related_name="near_to"
    )
    has_power_of_attorney = models.BooleanField(default=False)
    power_of_attorney_until = models.DateField(null=True, blank=True)


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
    # How this one was told to be the right one: by a call to a number obtained elsewhere.
    verified_by = models.ForeignKey(
        Membership, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    verified_via = SealedTextField("contact.verified_via", owner="person_id", max_length=300)
    hours = SealedTextField("contact.hours", owner="person_id", max_length=100)
    language = models.CharField(max_length=3, blank=True)
    codeword = SealedTextField("contact.codeword", owner="person_id", max_length=100)
