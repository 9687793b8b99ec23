"""The index of names: keyed tokens, which persons carry them, and how many do.

`people/registry/index` alone reads and writes these tables, in SQL of its own.
"""

from django.db import models

from people.registry.models.persons import Person
from people.vault.fields import SealedBytesField
from people.vault.querysets import VaultQuerySet


class NameIndex(models.Model):
    """One building of the whole index: with which key, by which way of taking names apart."""

    generation = models.PositiveSmallIntegerField(primary_key=True)
    key_version = models.PositiveSmallIntegerField(default=1)
    method = models.PositiveSmallIntegerField(default=1)
    # Searches read the one in use; all that are not retired are written.
    state = models.CharField(
        max_length=8,
        choices=[("building", "building"), ("in_use", "in use"), ("retired", "retired")],
        default="building",
    )
    filled_to = models.PositiveBigIntegerField(default=0)
    begun_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return str(self.generation)


class NameEntry(models.Model):
    """All tokens of one person, also those too common to be kept: what must go when he goes.

    Sealed, for they would tell how common those are that the cap hides.
    """

    pk = models.CompositePrimaryKey("generation", "person_id")
    generation = models.PositiveSmallIntegerField()
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    tokens = SealedBytesField("name_entry.tokens", owner="person_id", max_length=16_000)

    objects = VaultQuerySet.as_manager()


class NameToken(models.Model):
    """One token of one person. The token holds organisation and generation in its hash."""

    pk = models.CompositePrimaryKey("token", "number")
    token = models.BigIntegerField()
    number = models.BigIntegerField()


class TokenCount(models.Model):
    """How many persons carry a token; when too many do it `is_dropped`, and counted no longer.

    One token of each organisation is carried by all of its persons.
    """

    token = models.BigIntegerField(primary_key=True)
    generation = models.PositiveSmallIntegerField()
    persons = models.PositiveIntegerField(default=0)
    is_dropped = models.BooleanField(default=False)
