"""The standard's lists: its codes, and the labels that its spreadsheet has for them.

Labels stand as the spreadsheet spells them, slips and all: whoever compares them finds them.
"""

# What stands between several values of one cell.
SEVERAL = "; "

GENDER = {
    "Feminine": "Feminine",
    "Masculine": "Masculine",
    "TransgenderFeminine": "TransgenderFeminine",
    "TransgenderMasculine": "TransgenderMasculine",
    "NonConforming": "NonConforming",
    "NonSpecifiedUnknown": "NonSpecifiedUnknown",
}
TRAFFICKING = {
    "PossibleVictimOfTrafficking": "Possible victim of trafficking",
    "ActualVictimOfTrafficking": "Actual victim of trafficking",
    "NotAVictimOfTrafficking": "Not a victim of trafficking",
}
DECIDER = {
    "Police": "Police",
    "NGO": "NGO",
    "CourtOrProsecution": "Court or prosecution",
    "NonPoliceGovernmentalOrganization": "Non-police governmental organization",
    "Other": "Other",
}
RECRUITMENT = {
    "AtAPlaceOfBusiness": "At a place of business",
    "AtAnEducationalInstitution": "At an educational institution",
    "AtWork": "At work",
    "ThroughOnlineSocialNetworks": "Through online social networks",
    "ThroughAnOnlineAdvertisement": "Through an online advertisement",
    "ThroughATelevisionAdvert": "Through a television advert",
    "ThroughANewspaperAdvert": "Through a newspaper advert",
    "ThroughFamilyOrFamilyEvents": "Through family or family events",
    "ThroughFriendsOrSocialEvents": "Through friends or social events",
    "Other": "Other",
}
CONTROL = {
    "PhysicalThreats": "Physical threats",
    "ThreatsLawEnforcement": "Threats of law enforcement",
    "ThreatensChildrenFamily": "Threatens children/family",
    "DebtBondage": "Debt bondage ",
    "FalsePromises": "False promises",
    "PhysicalAbuse": "Physical abuse",
    "SexualAbuse": "Sexual abuse",
    "TakesEarnings": "Takes earnings",
    "RestrictsFinancialAccess": "Restricts financial access",
    "RestrictsMedicalCare": "Restricts medical care",
    "WithholdsNecessities": "Withholds necessities",
    "PsychologicalAbuse": "Psychological abuse",
    "PsychoactiveSubstance": "Psychoactive substance",
    "ExcessiveWorkingHours": "Excessive working hours",
    "WithholdsDocuments": "Withholds documents",
    "Other": "Other",
}
EXPLOITATION = {
    "ForcedLabour": "Forced labour",
    "SexualExploitation": "Sexual exploitation",
    "ChildLabour": "Child labour",
    "ForcedMarriage": "Forced marriage",
    "Servitude": "Servitude",
    "ForcedMilitaryByNonStateActors": "Forced military (by non-state actors)",
    "OrganRemoval": "Organ removal",
    "ForcedBegging": "Forced begging",
    "ForcedAdoption": "Forced adoption",
    "Surrogacy": "Surrogacy",
    "Other": "Other",
}
INDUSTRY = {
    "A_AgricultureForestryAndFishing": "Agriculture, forestry and fishing",
    "B_MiningAndQuarrying": "Mining and quarrying",
    "C_Manufacturing": "Manufacturing",
    "D_ElectricityGasSteamAndAirConditioningSupply": (
        "Electricity, gas, steam and air conditioning supply"
    ),
    "E_WaterSupplySewerageWasteManagement": (
        "Water supply; sewerage, waste management and remediation"
    ),
    "F_Construction": "Construction",
    "G_WholesaleAndRetailTradeRepairOfMotorVehicles": (
        "Wholesale and retail trade; repair of motor vehicles and motorcycles"
    ),
    "H_TransportationAndStorage": "Transportation and storage",
    "I_AccommodationAndFoodServiceActivities": "Accommodation and food service activities",
    "J_InformationAndCommunication": "Information and communication",
    "K_FinancialAndInsuranceActivities": "Financial and insurance activities",
    "L_RealEstateActivities": "Real estate activities",
    "M_ProfessionalScientificAndTechnicalActivities": (
        "Professional, scientific and technical activities"
    ),
    "N_AdministrativeAndSupportServiceActivities": "Administrative and support service activities",
    "O_PublicAdministrationAndDefence": (
        "Public administration and defence; compulsory social security"
    ),
    "P_Education": "Education",
    "Q_HumanHealthAndSocialWorkActivities": "Human health and social work activities",
    "R_ArtsEntertainmentAndRecreation": "Arts, entertainment and recreation",
    "S_OtherServiceActivities": "Other service activities",
    "T_ActivitiesOfHouseholdsAsEmployers": (
        "Activities of households as employers; undifferentiated goods- and services- "
        "producing activities of households for own use"
    ),
    "U_ActivitiesOfExtraterritorialOrganizations": (
        "Activities of extraterritorial organizations and bodies"
    ),
}
SEX_EXPLOITATION = {
    "Prostitution": "Prostitution",
    "Pornography": "Pornography",
    "RemoteInteractiveServices": "Remote Interactive Services",
    "PrivateSexualServices": "Private Sexual Services",
}
STATUS = {
    "Active": "Active",
    "FollowUp": "Follow up",
    "Closed": "Closed",
    "ClosedReferred": "Closed Referred",
}
REFERRAL = {
    "AdditionalServicesRequired": "Additional Services Required",
    "MigrationOrChangeOfLocation": "Migration Or Change Of Location",
    "Other": "Other",
}
