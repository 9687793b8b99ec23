"""What the partner of the demo was asked, wrote and handed in by its key."""

from datetime import timedelta
from typing import Any

from cases.access.vocabularies import Purpose
from cases.casebook.models import Case
from cases.lifecycle.demo.offices import Offices
from cases.sharing.notes.services import write_to_group, write_to_partner
from cases.sharing.referrals.models import Referral
from cases.sharing.referrals.services import move, send_referral
from cases.sharing.referrals.vocabularies import Help, ReferralState
from cases.sharing.submissions.deciding import decline
from cases.sharing.submissions.services import submit
from cases.sharing.submissions.vocabularies import DeclinedFor
from people.accounts.models import PartnerKey
from people.dates import clock

_ASKED = (
    (Help.LEGAL, "Please look through the contract that the family photographed (invented)."),
    (Help.FAMILY, "Please ring the mother in her own language (invented)."),
    (Help.PAPERS, "A copy of the birth certificate is lacking (invented)."),
)
_HANDED_IN: tuple[dict[str, Any], ...] = (
    {
        "external_ref": "OG-2026/041",
        "names": [{"full": "Invented Sunil Demoshrestha"}],
        "nationalities": ["NPL"],
        "status": "out_of_contact",
        "summary": "His sister came to our office: no word for two months (invented).",
        "reporter_relation": "sibling",
    },
    {
        "external_ref": "OG-2026/042",
        "names": [{"full": "Invented Otieno Demokamau"}],
        "nationalities": ["KEN"],
        "pathway": "job_fraud",
        "summary": "Was promised work in a warehouse (invented).",
    },
    {"external_ref": "OG-2026/038", "label": "A list of a newspaper, no names (invented)"},
)


def work_with_partner(offices: Offices) -> None:
    """Ask, answer and hand in; a demo that is too small to share a case goes without referrals."""
    key = offices.partner.partner_keys.get()
    with clock.at(clock.now() - timedelta(days=3)):
        for sent in _HANDED_IN:
            last = submit(by=key, sent=sent)
    with clock.at(clock.now() - timedelta(days=2)):
        decline(submission_id=last.pk, by=offices.lea, reason=DeclinedFor.TOO_LITTLE)
        asked = _ask(offices, key)
    with clock.at(clock.now() - timedelta(days=1)):
        _answer(asked, offices, key)


def _ask(offices: Offices, key: PartnerKey) -> list[Referral]:
    shared = Case.objects.visible_to(key).order_by("ref")
    cases = [case for case in shared[: 2 * len(_ASKED)] if not case.is_finished]
    return [
        send_referral(
            case=case,
            by=offices.lea,
            partner_id=offices.partner.pk,
            purpose=Purpose.CASEWORK,
            kind=kind,
            text=text,
        )
        for case, (kind, text) in zip(cases, _ASKED, strict=False)
    ]


def _answer(asked: list[Referral], offices: Offices, key: PartnerKey) -> None:
    """The first is done, the second taken on with a word from both sides, the third waits."""
    taken_on = [move(referral=each, to=ReferralState.ACCEPTED, by=key) for each in asked[:2]]
    for referral in taken_on[:1]:
        said = "Three clauses differ from what was promised; our letter follows (invented)."
        move(referral=referral, to=ReferralState.DONE, by=key, text=said)
    for referral in taken_on[1:]:
        case, about = referral.case, referral.pk
        write_to_group(
            case=case, by=key, text="Which hour suits her best? (invented)", referral_id=about
        )
        write_to_partner(
            case=case,
            by=offices.lea,
            partner_id=offices.partner.pk,
            text="After six in the evening (invented).",
            referral_id=about,
        )
