"""Of many who move a referral, or send the same one, at the same moment one does."""

import pytest
from django.core.exceptions import ValidationError
from django.db import transaction

from cases.casebook.models import Case, Task
from cases.casebook.services import note_answer_due
from cases.sharing.notes.services import write_to_group
from cases.sharing.referrals.models import Referral
from cases.sharing.referrals.services import move
from people.audit.models import AuditEntry
from people.dates import clock

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "keys"])


@pytest.mark.parametrize("kind", ["legal", "handover"])
def test_of_accept_refuse_and_revoke_at_once_one_wins(
    kind, together, case, share, refer, partner, reader, caseworker, coordinator
):
    share(case)
    referral = refer(case, kind=kind)
    tries = [
        ("accepted", partner),
        ("refused", reader),
        ("revoked", caseworker),
        ("accepted", reader),
        ("refused", partner),
        ("revoked", coordinator),
    ]

    def one(number):
        to, by = tries[number]
        mine = Referral.objects.get(pk=referral.pk)
        reason = "capacity" if to == "refused" else ""
        return move(referral=mine, to=to, by=by, text="Said", reason=reason, seen="sent").state

    said = together(len(tries), one)

    referral.refresh_from_db()
    lost = [each for each in said if isinstance(each, ValidationError)]
    assert [each for each in said if each == referral.state] == [referral.state]
    assert [each.code for each in lost] == ["stale"] * (len(tries) - 1)
    assert referral.steps.filter(from_state="sent").count() == 1
    assert AuditEntry.objects.filter(action="referral.moved").count() == 1
    handed_over = kind == "handover" and referral.state == "accepted"
    assert (Case.objects.get(pk=case.pk).workflow == "transferred") == handed_over


def test_same_form_sent_at_once_asks_once(together, case, share, refer):
    share(case)

    said = together(4, lambda _number: refer(Case.objects.get(pk=case.pk)))

    assert Referral.objects.count() == 1
    assert sum(isinstance(each, Referral) for each in said) == 1
    assert sum(isinstance(each, ValidationError) for each in said) == 3


def test_many_notes_at_once_ask_the_owner_once(together, case, share, partner):
    share(case)

    said = together(4, lambda number: write_to_group(case=case, by=partner, text=f"Word {number}"))

    assert not [each for each in said if isinstance(each, Exception)]
    assert Task.objects.filter(rule="P02").count() == 1


def test_handover_while_an_answer_comes_due_waits_or_goes_but_never_both(
    together, case, share, refer, partner
):
    share(case)
    referral = refer(case, kind="handover")

    def one(number):
        if number:
            return move(referral=Referral.objects.get(pk=referral.pk), to="accepted", by=partner)
        with transaction.atomic():
            return note_answer_due(case.pk, clock.today())

    said = together(2, one)

    assert not [each for each in said if isinstance(each, Exception)]
    was_told = Task.objects.filter(rule="P03").exists()
    assert was_told == (Case.objects.get(pk=case.pk).workflow != "transferred")
