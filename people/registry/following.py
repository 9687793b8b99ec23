"""What follows from a change of a person, some seconds later."""

from people.jobs.outbox import enqueue
from people.registry.models import Person

LOOK_AGAIN = "people.registry.look_again"


def look_again_later(person: Person) -> None:
    """Let it be asked, in a job of its own, whether somebody else on file is the same."""
    enqueue(LOOK_AGAIN, person.pk)
