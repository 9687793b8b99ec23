"""Codes of how somebody was recruited, and of what became of it."""

from django.db import models
from django.utils.translation import gettext_lazy as _


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
