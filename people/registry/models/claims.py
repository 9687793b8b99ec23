"""What is contested about a person: every claim stays, one is chosen."""

from django.db import models

from people.accounts.models import Membership
from people.registry.grades import UNGRADED, is_grade
from people.registry.models.persons import PartOfPerson, Person
from people.registry.vocabularies import ClaimAbout
from people.vault.fields import SealedJSONField, SealedTextField


class PersonClaim(PartOfPerson):
    """Somebody says when the person was born, or which country he belongs to.

    `value` is {"edtf": …, "raw": …, "calendar": …} of a birth, {"country": alpha-3} of a
    nationality. `grade` is Admiralty: source A to F, information 1 to 6.
    """

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="claims")
    about = models.CharField(max_length=11, choices=ClaimAbout)
    value = SealedJSONField("person_claim.value", owner="person_id")
    source = SealedTextField("person_claim.source", owner="person_id", max_length=300)
    grade = models.CharField(max_length=2, default=UNGRADED, validators=[is_grade])
    is_chosen = models.BooleanField(default=False)
    made_by = models.ForeignKey(Membership, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()

    class Meta:
        ordering = ["-made_at", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "about"],
                condition=models.Q(is_chosen=True),
                name="claim_one_chosen",
            ),
        ]
