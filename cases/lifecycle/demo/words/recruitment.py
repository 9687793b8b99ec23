"""Who recruited, how, with what: recruiters and rings are as invented as everybody else."""

from cases.casebook.vocabularies import Means, Pathway, RecruitmentChannel

# Twenty-five of them; the first is in one case of eight, the last in very few.
RECRUITERS = (
    "Blue Delta Manpower",
    "Channel “Work North 24”",
    "Golden Bridge Consultancy",
    "A man called Uncle Sasha",
    "Silver Kite Travels",
    "Northern Lights Jobs",
    "Agent Karim (goes by three names)",
    "Page “Russia Visa Easy”",
    "Everest Sunrise Placement",
    "Sea Gate Recruiting",
    "Madame Rita, student visas",
    "Zenit Labour Service",
    "Chat “Brothers Abroad”",
    "Lotus Path Overseas",
    "The foreman of the building site",
    "Two Palms Agency",
    "Star of the Steppe",
    "Captain Oleg (enlistment office)",
    "Green Card Russia (page)",
    "Baobab Career Centre",
    "Cedar Hill Employment",
    "Teacher Min, language school",
    "Fast Ticket Desk",
    "Old Harbour Manning",
    "A returned neighbour",
)

CHANNELS: dict[str, tuple[str, ...]] = {
    Pathway.JOB_FRAUD: (
        RecruitmentChannel.AGENCY_OFFICE,
        RecruitmentChannel.SOCIAL_NETWORK,
        RecruitmentChannel.ONLINE_AD,
        RecruitmentChannel.FRIEND,
        RecruitmentChannel.UNIVERSITY,
    ),
    Pathway.MIGRANT_COERCION: (
        RecruitmentChannel.POLICE_RAID,
        RecruitmentChannel.MIGRATION_OFFICE,
        RecruitmentChannel.WORKPLACE,
    ),
    Pathway.NEW_CITIZEN_SUMMONS: (
        RecruitmentChannel.ENLISTMENT_OFFICE,
        RecruitmentChannel.MIGRATION_OFFICE,
    ),
    Pathway.RESIDENCY_CONDITION: (RecruitmentChannel.MIGRATION_OFFICE,),
    Pathway.CONVICT: (RecruitmentChannel.PRISON,),
    Pathway.PRETRIAL_DETAINEE: (RecruitmentChannel.DETENTION_CENTRE,),
    Pathway.CONSCRIPT_COERCED: (RecruitmentChannel.BARRACKS,),
    Pathway.VOLUNTARY: (RecruitmentChannel.ONLINE_AD, RecruitmentChannel.SOCIAL_NETWORK),
    Pathway.STATE_DEPLOYMENT: (RecruitmentChannel.STATE,),
    Pathway.MOBILISED: (RecruitmentChannel.ENLISTMENT_OFFICE,),
}
# Where a recruiter of the list could have been at work.
RECRUITED_BY_SOMEBODY = (Pathway.JOB_FRAUD, Pathway.VOLUNTARY, Pathway.OTHER, Pathway.DISPUTED)

MEANS: dict[str, tuple[str, ...]] = {
    Pathway.JOB_FRAUD: (
        Means.DECEPTION_JOB,
        Means.DECEPTION_ROLE,
        Means.DECEPTION_TERM,
        Means.LANGUAGE_BARRIER,
        Means.DOCUMENTS_WITHHELD,
        Means.DEBT_BONDAGE,
        Means.RECRUITMENT_FEE,
        Means.PAY_WITHHELD,
        Means.CARD_OR_ACCOUNT_TAKEN,
    ),
    Pathway.VOLUNTARY: (Means.NONE_KNOWN,),
    Pathway.CONSCRIPT_COERCED: (
        Means.COERCION_SUPERIOR,
        Means.PSYCHOLOGICAL_ABUSE,
        Means.SIGNATURE_FORGED,
    ),
    Pathway.CONVICT: (Means.COERCION_AUTHORITY, Means.CONFINEMENT, Means.ABUSE_OF_VULNERABILITY),
}
OTHER_MEANS = (
    Means.THREAT_DEPORTATION_OR_PRISON,
    Means.COERCION_AUTHORITY,
    Means.DOCUMENTS_WITHHELD,
    Means.ABUSE_OF_VULNERABILITY,
)

# What is promised a month, in round sums of the currency.
PAY = {
    "USD": ("USD 1,500 a month", "USD 2,000 a month", "USD 2,200 a month and a bonus"),
    "NPR": ("NPR 250,000 a month", "NPR 300,000 a month", "USD 2,000 a month"),
    "INR": ("INR 150,000 a month", "INR 195,000 a month", "INR 100,000 a month and a bonus"),
    "BDT": ("BDT 150,000 a month", "BDT 200,000 a month", "USD 1,500 a month"),
    "LKR": ("LKR 600,000 a month", "USD 2,000 a month"),
    "KES": ("KES 250,000 a month", "KES 350,000 a month and a bonus"),
    "ZAR": ("ZAR 35,000 a month", "ZAR 40,000 a month"),
    "RUB": ("RUB 195,000 a month", "RUB 210,000 a month and a bonus"),
}
