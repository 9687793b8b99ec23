"""Requests whose answer is late, by the thousand: one reminder each."""

from datetime import timedelta

from cases.casebook.models import Case
from cases.repatriation.models import Addressee, Request
from people.accounts.models import Membership
from people.dates import clock
from people.registry.models import Person


def fill(owner: Membership, number: int, *, closes: bool = True) -> int:
    """Write them by the fewest moves; what was late before is closed. Under a key ring."""
    if closes:
        Request.objects.update(state="closed")
    start = Case.objects.count()
    group, today = owner.organisation, clock.today()
    office = Addressee.objects.create(organisation=group, kind="mfa_home", name="Office")
    persons = [
        # What the family has heard is no reminder here.
        Person(ref=f"P-9{start + count:06}", organisation=group, family_not_told=True)
        for count in range(number)
    ]
    Person.objects.bulk_create(persons)
    cases = [
        Case(
            ref=f"C-2024-9{start + count:06}",
            organisation=group,
            person=person,
            owner=owner,
            opened_on=today - timedelta(days=400),
            workflow="open",
        )
        for count, person in enumerate(persons)
    ]
    Case.objects.bulk_create(cases)
    Request.objects.bulk_create(
        Request(
            case=case,
            addressee=office,
            kind="discharge",
            state="sent",
            sent_on=today - timedelta(days=99),
            due_on=today - timedelta(days=5),
            opened_at=clock.now(),
        )
        for case in cases
    )
    return number
