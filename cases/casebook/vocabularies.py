"""Codes of the case file. Codes are stored and never change; labels are translated."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Pathway(models.TextChoices):
    UNKNOWN = "unknown", _("Not known")
    JOB_FRAUD = "job_fraud", _("Job fraud")
    MIGRANT_COERCION = "migrant_coercion", _("Migrant under pressure (raid, deportation, visa)")
    NEW_CITIZEN_SUMMONS = "new_citizen_summons", _("New citizen summoned")
    RESIDENCY_CONDITION = "residency_condition", _("Service as condition of residency")
    CONVICT = "convict", _("Convict")
    PRETRIAL_DETAINEE = "pretrial_detainee", _("Held before trial")
    CONSCRIPT_COERCED = "conscript_coerced", _("Conscript pressed to sign")
    VOLUNTARY = "voluntary", _("Of his or her own will")
    STATE_DEPLOYMENT = "state_deployment", _("Sent by the own state")
    MOBILISED = "mobilised", _("Mobilised")
    DISPUTED = "disputed", _("Disputed")
    OTHER = "other", _("Other")


class Means(models.TextChoices):
    DECEPTION_JOB = "deception_job", _("Deceived about the work")
    DECEPTION_ROLE = "deception_role", _("Deceived about the role (rear, no combat)")
    DECEPTION_TERM = "deception_term", _("Deceived about the term")
    DECEPTION_PLACE = "deception_place", _("Deceived about the place")
    LANGUAGE_BARRIER = "language_barrier", _("Could not read the paper")
    DOCUMENTS_WITHHELD = "documents_withheld", _("Documents taken away")
    DEBT_BONDAGE = "debt_bondage", _("Debt")
    RECRUITMENT_FEE = "recruitment_fee", _("Fee paid to an agent")
    THREAT_VIOLENCE = "threat_violence", _("Threats of violence")
    THREAT_DEPORTATION_OR_PRISON = (
        "threat_deportation_or_prison",
        _("Threats of deportation or prison"),
    )
    THREAT_FAMILY = "threat_family", _("Threats to the family")
    PHYSICAL_ABUSE = "physical_abuse", _("Beaten")
    PSYCHOLOGICAL_ABUSE = "psychological_abuse", _("Humiliated, worn down")
    CONFINEMENT = "confinement", _("Locked up")
    COERCION_SUPERIOR = "coercion_superior", _("Pressed by a superior")
    COERCION_AUTHORITY = "coercion_authority", _("Pressed by an authority")
    PAY_WITHHELD = "pay_withheld", _("Pay withheld")
    CARD_OR_ACCOUNT_TAKEN = "card_or_account_taken", _("Bank card or account taken")
    MEDICAL_DENIED = "medical_denied", _("Medical help denied")
    SUBSTANCES = "substances", _("Drugs or alcohol")
    SIGNATURE_FORGED = "signature_forged", _("Signature forged")
    ABUSE_OF_VULNERABILITY = "abuse_of_vulnerability", _("A weak position used")
    NONE_KNOWN = "none_known", _("None known")


class Inducement(models.TextChoices):
    """What drew the person, promised or given."""

    PAY = "pay", _("Pay")
    BONUS = "bonus", _("Bonus on signing")
    CITIZENSHIP = "citizenship", _("Citizenship")
    RESIDENCY = "residency", _("Right to stay")
    PARDON = "pardon", _("Pardon")
    CASE_CLOSED = "case_closed", _("Criminal case closed")
    DEBT_RELIEF = "debt_relief", _("Debts written off")
    TAX_BREAK = "tax_break", _("Taxes eased")
    HOUSING = "housing", _("Housing")
    EDUCATION = "education", _("Education")
    FAMILY_BENEFITS = "family_benefits", _("Benefits for the family")


class RecruitmentChannel(models.TextChoices):
    UNKNOWN = "unknown", _("Not known")
    SOCIAL_NETWORK = "social_network", _("Social network")
    ONLINE_AD = "online_ad", _("Advertisement online")
    AGENCY_OFFICE = "agency_office", _("Agency office")
    FRIEND = "friend", _("Friend")
    FAMILY = "family", _("Family")
    WORKPLACE = "workplace", _("Workplace")
    UNIVERSITY = "university", _("University")
    TV = "tv", _("Television")
    NEWSPAPER = "newspaper", _("Newspaper")
    PRISON = "prison", _("Prison")
    DETENTION_CENTRE = "detention_centre", _("Detention centre")
    POLICE_RAID = "police_raid", _("Police raid")
    MIGRATION_OFFICE = "migration_office", _("Migration office")
    ENLISTMENT_OFFICE = "enlistment_office", _("Enlistment office")
    BARRACKS = "barracks", _("Barracks")
    STREET_OR_AIRPORT = "street_or_airport", _("Street or airport")
    STATE = "state", _("The state")
    OTHER = "other", _("Other")


class RecruitedAt(models.TextChoices):
    """In what kind of place somebody was recruited."""

    HOME = "home", _("In the home country")
    RUSSIA = "russia", _("In Russia")
    THIRD_COUNTRY = "third_country", _("In a third country")
    PRISON = "prison", _("In prison or a camp")
    BARRACKS = "barracks", _("In barracks")
    ONLINE = "online", _("Online")


class VisaKind(models.TextChoices):
    WORK = "work", _("Work")
    STUDENT = "student", _("Student")
    TOURIST = "tourist", _("Tourist")
    BUSINESS = "business", _("Business")
    TRANSIT = "transit", _("Transit")
    PRIVATE = "private", _("Private visit")
    NONE = "none", _("No visa needed")
    OTHER = "other", _("Other")


class MoneyKind(models.TextChoices):
    PROMISED_SALARY = "promised_salary", _("Pay that was promised")
    BONUS = "bonus", _("Bonus that was promised")
    FEE_PAID = "fee_paid", _("Fee paid to somebody")
    DEBT = "debt", _("Debt")
    PAID_RECEIVED = "paid_received", _("Pay that was received")
    WITHHELD = "withheld", _("Pay that was withheld")


class Per(models.TextChoices):
    ONCE = "once", _("once")
    DAY = "day", _("a day")
    WEEK = "week", _("a week")
    MONTH = "month", _("a month")
    YEAR = "year", _("a year")


class Force(models.TextChoices):
    UNKNOWN = "unknown", _("Not known")
    RU_MOD = "ru_mod", _("Russian Ministry of Defence")
    RU_ROSGVARDIA = "ru_rosgvardia", _("Rosgvardia")
    VOLUNTEER_CORPS = "volunteer_corps", _("Volunteer corps")
    PMC = "pmc", _("Private military company")
    DPR_LPR = "dpr_lpr", _("Units of the so-called DPR or LPR")
    OTHER = "other", _("Other")


class Side(models.TextChoices):
    """On whose side somebody serves. Those on Ukraine's are out of the counts."""

    RUS = "RUS", _("Russia")
    UKR = "UKR", _("Ukraine")
    OTHER = "other", _("Another")


class Health(models.TextChoices):
    UNKNOWN = "unknown", _("Not known")
    OK = "ok", _("Unhurt")
    WOUNDED = "wounded", _("Wounded")
    SICK = "sick", _("Sick")
    AMPUTEE = "amputee", _("Lost a limb")
    PSYCHOLOGICAL = "psychological", _("Suffers in mind")


class Sign(models.TextChoices):
    """Whether an element of trafficking is there (Palermo Protocol, article 3)."""

    YES = "yes", _("Yes")
    NO = "no", _("No")
    UNCLEAR = "unclear", _("Unclear")


class Trafficking(models.TextChoices):
    POSSIBLE = "possible", _("Possibly trafficked")
    IDENTIFIED = "identified", _("Identified as trafficked")
    NOT_TRAFFICKED = "not_trafficked", _("Not trafficked")


class Indicator(models.TextChoices):
    """Signs of trafficking for forced service, to be ticked as they are found."""

    FALSE_OFFER = "false_offer", _("The offer named other work, pay or place")
    TRAVEL_ARRANGED = "travel_arranged", _("Others arranged and paid for the journey")
    HANDED_OVER = "handed_over", _("Was met and handed over on arrival")
    PAPERS_KEPT = "papers_kept", _("Others keep the passport or papers")
    PHONE_TAKEN = "phone_taken", _("The telephone was taken away or watched")
    UNREADABLE_PAPER = "unreadable_paper", _("Signed what he or she could not read")
    SIGNED_UNDER_PRESSURE = "signed_under_pressure", _("Signed under threat or pressure")
    CANNOT_LEAVE = "cannot_leave", _("Is not free to leave")
    GUARDED = "guarded", _("Is locked up or guarded")
    VIOLENCE = "violence", _("Was beaten or threatened")
    FAMILY_THREATENED = "family_threatened", _("The family was threatened")
    OWES_RECRUITER = "owes_recruiter", _("Owes the recruiter money")
    NOT_PAID = "not_paid", _("Is not paid, or others hold the pay")
    NO_CONTRACT_COPY = "no_contract_copy", _("Has no copy of the contract")
    UNTRAINED_TO_FRONT = "untrained_to_front", _("Was sent to fight almost untrained")
    MINOR = "minor", _("Was under eighteen when recruited")


class Status(models.TextChoices):
    """What is known of the person's fate."""

    UNKNOWN = "unknown", pgettext_lazy("status", "Not known")
    AT_RISK = "at_risk", _("At risk, not recruited")
    PREVENTED = "prevented", _("Stopped before leaving")
    IN_TRANSIT = "in_transit", _("On the way")
    TRAINING = "training", _("Training")
    SERVING = "serving", _("Serving")
    WOUNDED = "wounded", _("Wounded")
    OUT_OF_CONTACT = "out_of_contact", _("Out of contact")
    MISSING = "missing", _("Missing")
    POW = "pow", _("Prisoner of war")
    DETAINED_RU = "detained_ru", _("Held in Russia")
    ESCAPED = "escaped", _("Escaped")
    DISCHARGED = "discharged", _("Discharged, not home")
    RETURNED = "returned", _("Home")
    KILLED_UNCONFIRMED = "killed_unconfirmed", _("Killed, not confirmed")
    KILLED = "killed", _("Killed")
    REMAINS_RETURNED = "remains_returned", _("Remains home")
    SAFE_ABROAD = "safe_abroad", _("Safe in a third country")
    DETAINED_HOME = "detained_home", _("Held at home")


class ClaimAbout(models.TextChoices):
    """What about a case is contested, so that each source's word is kept."""

    STATUS = "status", _("Status")
    DEATH = "death", _("Death")
    LAST_CONTACT = "last_contact", _("Last contact")
    PATHWAY = "pathway", _("Pathway")


class DeathSaid(models.TextChoices):
    DIED = "died", _("Died")
    ALIVE = "alive", _("Did not die")


class Workflow(models.TextChoices):
    NEW = "new", _("New")
    OPEN = "open", _("Open")
    MONITORING = "monitoring", _("Watched")
    CLOSED = "closed", _("Closed")
    TRANSFERRED = "transferred", _("Handed over")


# A case in one of these needs nobody's next step.
FINISHED = (Workflow.CLOSED, Workflow.TRANSFERRED)


class ClosedReason(models.TextChoices):
    RETURNED = "returned", _("Home")
    REMAINS_HOME = "remains_home", _("Remains home")
    FATE_KNOWN = "fate_known", _("Fate known")
    WITHDRAWN = "withdrawn", _("The family wants no more")
    UNREACHABLE = "unreachable", _("Nobody can be reached")
    DUPLICATE = "duplicate", _("The same as another case")
    OUT_OF_SCOPE = "out_of_scope", _("Not a matter for this group")
    REFERRED = "referred", _("Handed to others")


class Risk(models.TextChoices):
    LOW = "low", _("Low")
    NORMAL = "normal", pgettext_lazy("risk", "Normal")
    HIGH = "high", _("High")
    CRITICAL = "critical", _("Critical")


class ContactForm(models.TextChoices):
    """How the last contact came. A sighting is not a contact."""

    CALL = "call", _("Call")
    MESSAGE = "message", _("Message")
    SEEN = "seen", _("Seen by somebody")
    VIDEO = "video", _("Video")
    THIRD_PARTY = "third_party", _("Through somebody else")


class Direction(models.TextChoices):
    IN = "in", _("From them to us")
    OUT = "out", _("From us to them")


class ContactChannel(models.TextChoices):
    PHONE = "phone", _("Telephone")
    WHATSAPP = "whatsapp", "WhatsApp"
    TELEGRAM = "telegram", "Telegram"
    SIGNAL = "signal", "Signal"
    VIBER = "viber", "Viber"
    EMAIL = "email", _("E-mail")
    LETTER = "letter", _("Letter")
    IN_PERSON = "in_person", _("In person")
    OTHER = "other", _("Other")


class Platform(models.TextChoices):
    """From where a conversation was pasted."""

    WHATSAPP = "whatsapp", "WhatsApp"
    TELEGRAM = "telegram", "Telegram"
    OTHER = "other", _("Other")


class EventKind(models.TextChoices):
    NOTE = "note", _("Note")
    CONTACT_IN = "contact_in", _("The person made contact")
    CONTACT_OUT = "contact_out", _("We reached the person")
    CALL = "call", _("Call with the family")
    MESSAGE = "message", _("Message with the family")
    LETTER_IN = "letter_in", _("Letter received")
    LETTER_OUT = "letter_out", _("Letter sent")
    VISIT = "visit", _("Visit")
    MEETING = "meeting", _("Meeting")
    SIGHTING = "sighting", _("Sighting")
    MEDIA = "media", _("Media report")
    HANDOVER = "handover", _("Handover")
    PAYMENT = "payment", _("Payment")
    MEDICAL = "medical", _("Medical")
    HEARING = "hearing", _("Hearing")
    CHAT = "chat", _("Chat that was pasted")


# Events after which the person is no longer silent.
CONTACT_EVENTS = frozenset({EventKind.CONTACT_IN, EventKind.CONTACT_OUT})


class TaskState(models.TextChoices):
    OPEN = "open", _("Open")
    SNOOZED = "snoozed", _("Put off")
    DONE = "done", _("Done")
    DROPPED = "dropped", _("Dropped")


# Somebody still has to do it, now or from a later day on.
UNDONE = (TaskState.OPEN, TaskState.SNOOZED)


class BulkKind(models.TextChoices):
    STATUS = "status", _("Status")
    ASSIGN = "assign", _("Owner")


class Rule(models.TextChoices):
    """Which reminder made a task; empty for a task that somebody wrote."""

    R01 = "R01", _("No answer yet")
    R02 = "R02", _("No contact for too long")
