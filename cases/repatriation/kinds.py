"""What differs between kinds of requests: whom to ask, what is needed, how far, by when.

One state table serves all kinds (`states`); this is the other table. Days are those of practice,
to be checked by a group against its own: an addressee's own `typical_days` win.
"""

from dataclasses import dataclass

from cases.repatriation.vocabularies import AddresseeKind as To
from cases.repatriation.vocabularies import MilestoneCode as Stone
from cases.repatriation.vocabularies import Paper, RequestKind

DEFAULT_ANSWER_DAYS = 30
DEFAULT_GRANTED_DAYS = 45


@dataclass(frozen=True)
class Kind:
    """One row of the table; `fulfilled_by` are the facts of which one makes the request true."""

    addressees: tuple[To, ...] = ()
    required: tuple[Paper, ...] = ()
    useful: tuple[Paper, ...] = ()
    milestones: tuple[Stone, ...] = ()
    fulfilled_by: tuple[Stone, ...] = ()
    # Days until the first answer is due, from the day of sending.
    answer_days: int = DEFAULT_ANSWER_DAYS
    # The same once they have said that they have it; 0: no other than before.
    acknowledged_days: int = 0
    # Days after a grant on which somebody asks why it has not come true.
    granted_days: int = DEFAULT_GRANTED_DAYS


KINDS: dict[str, Kind] = {
    RequestKind.TRACING: Kind(
        addressees=(
            To.NATIONAL_RC_SOCIETY,
            To.ICRC_CTA,
            To.CONSULAR_DEPT_HOME,
            To.RU_MOD,
            To.RU_ENLISTMENT_OFFICE,
            To.UA_HOCHU_NAYTI,
        ),
        required=(Paper.NAMES, Paper.BIRTH, Paper.NATIONALITY, Paper.PARENTS, Paper.LAST_NEWS),
        useful=(Paper.PHOTO, Paper.PASSPORT_COPY, Paper.MILITARY_NUMBER),
        milestones=(
            Stone.INTERVIEW,
            Stone.FORM_SIGNED,
            Stone.NUMBERED,
            Stone.MATCH,
            Stone.NO_MATCH,
            Stone.FAMILY_TOLD,
        ),
        fulfilled_by=(Stone.FAMILY_TOLD,),
        # A search takes long; that it is being searched should be known after a month.
        answer_days=30,
        acknowledged_days=90,
    ),
    RequestKind.DISCHARGE: Kind(
        addressees=(
            To.EMBASSY_HOME_IN_RU,
            To.MFA_HOME,
            To.RU_MOD,
            To.RU_HR_COMMISSIONER,
            To.RU_MILITARY_PROSECUTOR,
        ),
        required=(Paper.APPLICATION, Paper.PASSPORT_COPY, Paper.CONTRACT_COPY),
        useful=(
            Paper.MEDICAL,
            Paper.PROOF_OF_DECEPTION,
            Paper.POWER_OF_ATTORNEY,
            Paper.DEPENDANTS,
        ),
        milestones=(
            Stone.NOTE_VERBALE,
            Stone.LIST_ACCEPTED,
            Stone.DISCHARGE_ORDER,
            Stone.OUT_OF_UNIT,
            Stone.TRAVEL_PAPER,
            Stone.FLIGHT,
            Stone.ARRIVAL,
        ),
        fulfilled_by=(Stone.ARRIVAL,),
        answer_days=30,
    ),
    RequestKind.RETURN_LIVING: Kind(
        addressees=(To.EMBASSY_HOME_IN_RU, To.IOM_MISSION, To.MFA_HOME),
        required=(Paper.IDENTITY, Paper.CONSENT_PAPER),
        useful=(Paper.TRAVEL_PHOTO, Paper.CLEARANCE),
        milestones=(
            Stone.IDENTITY_CONFIRMED,
            Stone.TRAVEL_PAPER,
            Stone.EXIT_VISA,
            Stone.TICKET,
            Stone.FLIGHT,
            Stone.RECEPTION,
            Stone.ARRIVAL,
        ),
        fulfilled_by=(Stone.ARRIVAL, Stone.RECEPTION),
        answer_days=7,
        granted_days=14,
    ),
    # The person's own wish is a field of the request: no paper and no waiver stands for it.
    RequestKind.POW_RETURN: Kind(
        addressees=(To.ICRC_CTA, To.UA_COORD_HQ, To.EMBASSY_HOME_IN_UA, To.MFA_HOME),
        required=(Paper.NAME_CYRILLIC, Paper.BIRTH),
        useful=(Paper.SIGHTING, Paper.POWER_OF_ATTORNEY),
        milestones=(
            Stone.POW_CONFIRMED,
            Stone.CAPTURE_CARD,
            Stone.VISIT,
            Stone.WISH_RECORDED,
            Stone.CATEGORY,
            Stone.HANDOVER,
        ),
        fulfilled_by=(Stone.HANDOVER,),
        answer_days=30,
    ),
    RequestKind.REMAINS: Kind(
        addressees=(To.EMBASSY_HOME_IN_RU, To.MFA_HOME, To.RU_MOD),
        required=(Paper.KINSHIP, Paper.DNA, Paper.DEATH_NOTICE),
        useful=(Paper.RITE_WISH, Paper.POWER_OF_ATTORNEY, Paper.BURIAL_PLACE),
        milestones=(
            Stone.DEATH_NOTICE,
            Stone.DNA_TAKEN,
            Stone.DNA_SENT,
            Stone.DNA_MATCH,
            Stone.CERTIFICATE,
            Stone.RELEASE,
            Stone.TRANSPORT,
            Stone.HANDOVER,
            Stone.BURIAL_AGREED,
        ),
        fulfilled_by=(Stone.HANDOVER, Stone.BURIAL_AGREED),
        answer_days=60,
        granted_days=90,
    ),
    RequestKind.COMPENSATION: Kind(
        addressees=(To.EMBASSY_HOME_IN_RU, To.RU_MOD, To.RU_UNIT_COMMANDER),
        required=(Paper.CERTIFICATE, Paper.KINSHIP, Paper.BANK, Paper.ATTESTATION),
        milestones=(Stone.FILE_COMPLETE, Stone.ACCEPTED, Stone.PAID),
        fulfilled_by=(Stone.PAID,),
        answer_days=90,
    ),
    RequestKind.COMPLAINT: Kind(
        addressees=(
            To.RU_MILITARY_PROSECUTOR,
            To.RU_HR_COMMISSIONER,
            To.RU_INVESTIGATIVE_COMMITTEE,
        ),
        required=(Paper.WHAT_HAPPENED, Paper.SIGNATURE),
        useful=(Paper.EVIDENCE,),
        milestones=(Stone.REGISTERED, Stone.REMEDY),
        fulfilled_by=(Stone.REMEDY,),
        answer_days=30,
    ),
    RequestKind.PROSECUTION_REFERRAL: Kind(
        addressees=(To.POLICE_HOME, To.PROSECUTOR_HOME),
        required=(Paper.STATEMENT, Paper.RECRUITER, Paper.PAYMENT_PROOF),
        useful=(Paper.CHATS,),
        milestones=(
            Stone.FILED,
            Stone.NUMBERED,
            Stone.STATEMENT,
            Stone.CHARGE,
            Stone.TRIAL,
            Stone.JUDGMENT,
        ),
        fulfilled_by=(Stone.JUDGMENT,),
        answer_days=30,
    ),
    RequestKind.CONSULAR_DOCUMENT: Kind(
        addressees=(To.EMBASSY_HOME_IN_RU, To.CONSULAR_DEPT_HOME),
        required=(Paper.IDENTITY,),
        useful=(Paper.TRAVEL_PHOTO,),
        milestones=(Stone.ACCEPTED, Stone.ISSUED),
        fulfilled_by=(Stone.ISSUED,),
    ),
    RequestKind.PROTECTION: Kind(
        addressees=(To.UNHCR, To.ASYLUM_AUTHORITY, To.EMBASSY_THIRD_COUNTRY),
        required=(Paper.IDENTITY, Paper.STATEMENT),
        useful=(Paper.EVIDENCE,),
        milestones=(Stone.REGISTERED, Stone.INTERVIEW, Stone.DECISION, Stone.ARRIVAL),
        fulfilled_by=(Stone.DECISION, Stone.ARRIVAL),
    ),
    RequestKind.OTHER: Kind(
        milestones=(Stone.ACCEPTED, Stone.ISSUED, Stone.DECISION, Stone.REMEDY, Stone.ARRIVAL),
        fulfilled_by=(Stone.ISSUED, Stone.DECISION, Stone.REMEDY, Stone.ARRIVAL),
    ),
}


def kind_of(code: str) -> Kind:
    """Return the row of a kind; that of `other` for one without a row."""
    return KINDS.get(code, KINDS[RequestKind.OTHER])
