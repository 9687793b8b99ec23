"""Practice that groups have told of: whom to ask, in which order, after how many days.

It ages and differs from place to place. Whoever uses it checks it first; once a group has made
it its own and looked through it, it may be marked as checked. Plain data, nothing is decided here.
"""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from cases.repatriation.vocabularies import AddresseeKind as To
from cases.repatriation.vocabularies import RequestKind as Kind

ANY = ""


@dataclass(frozen=True)
class Step:
    """What to do so many days after a request was opened; `whom` may be nobody we write to."""

    after_days: int
    text: Any
    whom: str = ""

    @property
    def whom_label(self) -> str:
        return str(To(self.whom).label) if self.whom else ""


# The first step is the request itself; the later ones become tasks.
PRACTICE: dict[tuple[str, str], tuple[Step, ...]] = {
    (Kind.TRACING, ANY): (
        Step(0, _("A relative asks for a tracing interview."), To.NATIONAL_RC_SOCIETY),
        Step(7, _("Ask the consular department what it knows."), To.CONSULAR_DEPT_HOME),
        Step(14, _("A relative asks any enlistment office, with proof of kinship."), To.RU_MOD),
        Step(14, _("A relative asks “I want to find”."), To.UA_HOCHU_NAYTI),
        Step(90, _("No match yet: ask again, and tell the family so."), To.ICRC_CTA),
    ),
    (Kind.TRACING, "NPL"): (
        Step(0, _("The family applies in Kathmandu."), To.CONSULAR_DEPT_HOME),
        Step(7, _("A relative asks for a tracing interview."), To.NATIONAL_RC_SOCIETY),
        Step(14, _("A relative gives DNA at the hospital that is named.")),
        Step(14, _("A relative asks “I want to find”."), To.UA_HOCHU_NAYTI),
        Step(60, _("Ask whether the DNA has reached Russia."), To.EMBASSY_HOME_IN_RU),
    ),
    (Kind.DISCHARGE, ANY): (
        Step(
            0, _("A relative asks the embassy for a note to the ministry."), To.EMBASSY_HOME_IN_RU
        ),
        Step(14, _("Ask the foreign ministry to put the name on its list."), To.MFA_HOME),
        Step(30, _("Ask the embassy for the number and day of its note."), To.EMBASSY_HOME_IN_RU),
        Step(45, _("A relative writes to the commissioner."), To.RU_HR_COMMISSIONER),
        Step(60, _("A relative writes to the military prosecutor."), To.RU_MILITARY_PROSECUTOR),
    ),
    (Kind.DISCHARGE, "IND"): (
        Step(0, _("A relative asks the embassy in Moscow for discharge."), To.EMBASSY_HOME_IN_RU),
        Step(7, _("Ask the foreign ministry to put the name on its list."), To.MFA_HOME),
        Step(30, _("Ask whether the list was handed over, and on which day."), To.MFA_HOME),
        Step(60, _("Ask for the order of discharge and a travel paper."), To.EMBASSY_HOME_IN_RU),
    ),
    (Kind.DISCHARGE, "LKA"): (
        Step(0, _("A relative asks the foreign ministry for discharge."), To.MFA_HOME),
        Step(14, _("Ask the embassy in Moscow for a note."), To.EMBASSY_HOME_IN_RU),
        Step(45, _("Ask for the number and day of the note."), To.EMBASSY_HOME_IN_RU),
    ),
    (Kind.RETURN_LIVING, ANY): (
        Step(0, _("Ask the embassy for a travel paper."), To.EMBASSY_HOME_IN_RU),
        Step(3, _("Ask how he or she gets to the embassy, and whether that is safe.")),
        Step(7, _("Ask for help with exit, transit and ticket."), To.IOM_MISSION),
        Step(14, _("Somebody meets him or her on arrival: settle who.")),
    ),
    (Kind.RETURN_LIVING, "KEN"): (
        Step(0, _("Ask the embassy in Moscow for a travel paper."), To.EMBASSY_HOME_IN_RU),
        Step(7, _("Ask the foreign ministry to follow it up."), To.MFA_HOME),
        Step(7, _("Ask for help with exit, transit and ticket."), To.IOM_MISSION),
        Step(14, _("Somebody meets him or her on arrival: settle who.")),
    ),
    (Kind.POW_RETURN, ANY): (
        Step(0, _("A relative asks to have the capture confirmed."), To.ICRC_CTA),
        Step(14, _("Ask the headquarters for confirmation."), To.UA_COORD_HQ),
        Step(14, _("Has a capture card or letter come?")),
        Step(21, _("Ask the embassy to visit, and to hear the own wish."), To.EMBASSY_HOME_IN_UA),
        Step(30, _("Ask the foreign ministry to ask for the return."), To.MFA_HOME),
    ),
    (Kind.REMAINS, ANY): (
        Step(0, _("The next of kin asks for the return of the remains."), To.EMBASSY_HOME_IN_RU),
        Step(7, _("DNA of a mother or child: settle where it is taken.")),
        Step(14, _("Ask for number and day of the death notice."), To.MFA_HOME),
        Step(60, _("Ask for the result of the DNA."), To.EMBASSY_HOME_IN_RU),
        Step(90, _("Ask for the day of release."), To.RU_MOD),
    ),
    (Kind.REMAINS, "NPL"): (
        Step(0, _("The family applies in Kathmandu."), To.CONSULAR_DEPT_HOME),
        Step(7, _("A relative gives DNA at the hospital that is named.")),
        Step(30, _("Ask whether the DNA was sent to Russia, and on which day."), To.MFA_HOME),
        Step(60, _("Ask for the result of the DNA."), To.EMBASSY_HOME_IN_RU),
        Step(90, _("Ask the family about rites that need no body.")),
    ),
    (Kind.REMAINS, "IND"): (
        Step(0, _("The family asks the embassy in Moscow."), To.EMBASSY_HOME_IN_RU),
        Step(7, _("The embassy asks by mail for the mother's DNA: ask who pays.")),
        Step(60, _("Ask for the result of the DNA."), To.EMBASSY_HOME_IN_RU),
        Step(75, _("Burial, cremation in Russia or return: ask the family for its wish.")),
    ),
    (Kind.COMPENSATION, ANY): (
        Step(0, _("The next of kin asks which papers are needed."), To.EMBASSY_HOME_IN_RU),
        Step(14, _("Certificate of death or injury, and proof of kinship: are both there?")),
        Step(30, _("A relative hands in the file."), To.RU_MOD),
        Step(30, _("Ask a lawyer for the time limit, and note it in the case.")),
        Step(90, _("Ask what is missing, and when it is paid."), To.RU_MOD),
    ),
    (Kind.COMPENSATION, "NPL"): (
        Step(0, _("The next of kin asks which papers are needed."), To.EMBASSY_HOME_IN_RU),
        Step(14, _("Signatures of three diplomats of the embassy: ask for a day."), To.MFA_HOME),
        Step(
            30, _("Is a permit needed to travel to Russia? Apply for it."), To.LABOUR_MINISTRY_HOME
        ),
        Step(45, _("A relative hands in the file."), To.RU_MOD),
        Step(90, _("Ask what is missing, and when it is paid."), To.RU_MOD),
    ),
    (Kind.COMPLAINT, ANY): (
        Step(0, _("A relative complains, in his or her own name."), To.RU_MILITARY_PROSECUTOR),
        Step(7, _("Ask for the number under which it is registered."), To.RU_MILITARY_PROSECUTOR),
        Step(30, _("No answer: a relative writes to the commissioner."), To.RU_HR_COMMISSIONER),
        Step(60, _("A lawyer looks whether to go further."), To.RU_INVESTIGATIVE_COMMITTEE),
    ),
    (Kind.PROSECUTION_REFERRAL, ANY): (
        Step(0, _("File the report against the recruiter."), To.POLICE_HOME),
        Step(7, _("Ask for the number of the report."), To.POLICE_HOME),
        Step(30, _("Ask when the statement is taken."), To.POLICE_HOME),
        Step(60, _("Ask the prosecutor how the matter stands."), To.PROSECUTOR_HOME),
    ),
    (Kind.PROSECUTION_REFERRAL, "IND"): (
        Step(0, _("File the report with the Central Bureau of Investigation."), To.POLICE_HOME),
        Step(7, _("Ask for the number of the first report."), To.POLICE_HOME),
        Step(60, _("Ask the prosecutor how the matter stands."), To.PROSECUTOR_HOME),
    ),
    (Kind.PROSECUTION_REFERRAL, "KEN"): (
        Step(
            0,
            _("File the report with the Directorate of Criminal Investigations."),
            To.POLICE_HOME,
        ),
        Step(7, _("Ask for the number of the report."), To.POLICE_HOME),
        Step(60, _("Ask the prosecutor how the matter stands."), To.PROSECUTOR_HOME),
    ),
    (Kind.CONSULAR_DOCUMENT, ANY): (
        Step(0, _("Ask the embassy for the paper."), To.EMBASSY_HOME_IN_RU),
        Step(14, _("Ask the consular department to follow it up."), To.CONSULAR_DEPT_HOME),
        Step(30, _("Ask for the day on which it is issued."), To.EMBASSY_HOME_IN_RU),
    ),
    (Kind.PROTECTION, ANY): (
        Step(0, _("Ask for registration, before anything else is sent."), To.UNHCR),
        Step(7, _("A lawyer prepares the interview."), To.ASYLUM_AUTHORITY),
        Step(30, _("Ask for the day of the interview."), To.ASYLUM_AUTHORITY),
        Step(60, _("Ask another country's embassy."), To.EMBASSY_THIRD_COUNTRY),
    ),
}
