"""What went between a group and a partner: gone with its case, unmoved when persons become one."""

import pytest

from cases.casebook.models import Case
from cases.casebook.services import open_case
from cases.lifecycle.erasing.rooms import forget_case, hanging
from cases.lifecycle.merging import merge_persons
from cases.sharing.notes.models import Note
from cases.sharing.notes.selectors import notes_of
from cases.sharing.notes.services import write_to_group, write_to_partner
from cases.sharing.referrals.models import Referral, ReferralStep
from cases.sharing.referrals.selectors import referrals_of
from cases.sharing.referrals.services import move
from people.registry.entries import NewName, NewPerson
from tests.cases.sharing.conftest import refer, share  # noqa: F401  # fixtures

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def asked(caseworker, share, refer, partner):  # noqa: F811
    """A case of which a partner was asked something, and of which both wrote."""

    def made(name):
        case = open_case(by=caseworker, person=NewPerson(names=(NewName(name),)))
        share(case)
        referral = move(referral=refer(case), to="accepted", by=partner, text="We will")
        told = {"case": case, "referral_id": referral.pk}
        write_to_partner(
            **told, by=caseworker, partner_id=partner.organisation_id, text=f"Of {name}"
        )
        write_to_group(**told, by=partner, text=f"Of {name} too")
        return case

    return made


def test_it_is_forgotten_with_its_case_and_no_other(asked):
    gone, stays = asked("Gopal Thapa"), asked("Somebody Else")

    forget_case(gone.pk)

    assert hanging([gone.pk], []) == {}
    assert not Case.objects.filter(pk=gone.pk).exists()
    for model, count in ((Referral, 1), (ReferralStep, 2), (Note, 2)):
        assert set(model.objects.values_list("case", flat=True)) == {stays.pk}
        assert model.objects.count() == count


def test_it_stays_with_its_case_when_two_persons_become_one(
    asked, caseworker, coordinator, partner
):
    kept, gone = asked("Gopal Thapa"), asked("G. Thapa")

    merge_persons(kept=kept.person, gone=gone.person, by=coordinator, reason="Alike")

    case = Case.objects.get(pk=gone.pk)
    assert case.person_id == kept.person_id
    for who in (caseworker, partner):
        (referral,) = referrals_of(case, who)
        assert (referral.state, referral.text) == ("accepted", "Find him a lawyer")
        read = [note.text for note in notes_of(case, who).order_by("made_at")]
        assert read == ["Of G. Thapa", "Of G. Thapa too"]
