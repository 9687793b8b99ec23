"""To whom a group writes, and which consent each needs."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from cases.access.vocabularies import Scope


class AddresseeKind(models.TextChoices):
    MFA_HOME = "mfa_home", _("Foreign ministry at home")
    CONSULAR_DEPT_HOME = "consular_dept_home", _("Consular department at home")
    EMBASSY_HOME_IN_RU = "embassy_home_in_ru", _("Home embassy in Russia")
    EMBASSY_HOME_IN_UA = "embassy_home_in_ua", _("Home embassy for Ukraine")
    RU_EMBASSY_IN_HOME = "ru_embassy_in_home", _("Russian embassy at home")
    RU_MOD = "ru_mod", _("Russian defence ministry")
    RU_UNIT_COMMANDER = "ru_unit_commander", _("Commander of the unit")
    RU_ENLISTMENT_OFFICE = "ru_enlistment_office", _("Russian enlistment office")
    RU_MILITARY_PROSECUTOR = "ru_military_prosecutor", _("Russian military prosecutor")
    RU_PROSECUTOR_GENERAL = "ru_prosecutor_general", _("Russian prosecutor general")
    RU_HR_COMMISSIONER = "ru_hr_commissioner", _("Russian human rights commissioner")
    RU_PRESIDENTIAL_ADMIN = "ru_presidential_admin", _("Russian presidential administration")
    RU_INVESTIGATIVE_COMMITTEE = "ru_investigative_committee", _("Russian investigators")
    RU_MIGRATION = "ru_migration", _("Russian migration service")
    ICRC_CTA = "icrc_cta", _("ICRC Central Tracing Agency")
    NATIONAL_RC_SOCIETY = "national_rc_society", _("National Red Cross or Red Crescent")
    UA_COORD_HQ = "ua_coord_hq", _("Ukraine's prisoner-of-war headquarters")
    UA_HOCHU_NAYTI = "ua_hochu_nayti", _("Ukraine: “I want to find”")
    UA_NIB = "ua_nib", _("Ukraine's National Information Bureau")
    UA_OMBUDSMAN = "ua_ombudsman", _("Ukraine's ombudsman")
    POLICE_HOME = "police_home", _("Police at home")
    PROSECUTOR_HOME = "prosecutor_home", _("Prosecutor at home")
    LABOUR_MINISTRY_HOME = "labour_ministry_home", _("Labour ministry at home")
    NHRC_HOME = "nhrc_home", _("Human rights commission at home")
    UN_SPECIAL_PROCEDURE = "un_special_procedure", _("UN special procedure")
    UN_WGEID = "un_wgeid", _("UN working group on disappearances")
    IOM_MISSION = "iom_mission", _("IOM mission")
    PARTNER_NGO = "partner_ngo", _("Partner group")
    COURT = "court", _("Court")
    UNHCR = "unhcr", _("UNHCR")
    ASYLUM_AUTHORITY = "asylum_authority", _("Asylum authority")
    EMBASSY_THIRD_COUNTRY = "embassy_third_country", _("Embassy of a third country")


_SCOPES: dict[Scope, tuple[AddresseeKind, ...]] = {
    Scope.HOME_STATE: (
        AddresseeKind.MFA_HOME,
        AddresseeKind.CONSULAR_DEPT_HOME,
        AddresseeKind.EMBASSY_HOME_IN_RU,
        AddresseeKind.EMBASSY_HOME_IN_UA,
        AddresseeKind.LABOUR_MINISTRY_HOME,
        AddresseeKind.NHRC_HOME,
    ),
    Scope.RUSSIAN_STATE: (
        AddresseeKind.RU_EMBASSY_IN_HOME,
        AddresseeKind.RU_MOD,
        AddresseeKind.RU_UNIT_COMMANDER,
        AddresseeKind.RU_ENLISTMENT_OFFICE,
        AddresseeKind.RU_MILITARY_PROSECUTOR,
        AddresseeKind.RU_PROSECUTOR_GENERAL,
        AddresseeKind.RU_HR_COMMISSIONER,
        AddresseeKind.RU_PRESIDENTIAL_ADMIN,
        AddresseeKind.RU_INVESTIGATIVE_COMMITTEE,
        AddresseeKind.RU_MIGRATION,
    ),
    Scope.ICRC: (AddresseeKind.ICRC_CTA, AddresseeKind.NATIONAL_RC_SOCIETY),
    Scope.UKRAINE_POW_HQ: (
        AddresseeKind.UA_COORD_HQ,
        AddresseeKind.UA_HOCHU_NAYTI,
        AddresseeKind.UA_NIB,
        AddresseeKind.UA_OMBUDSMAN,
    ),
    Scope.LAW_ENFORCEMENT_HOME: (
        AddresseeKind.POLICE_HOME,
        AddresseeKind.PROSECUTOR_HOME,
        AddresseeKind.COURT,
    ),
    Scope.UN_IOM: (
        AddresseeKind.UN_SPECIAL_PROCEDURE,
        AddresseeKind.UN_WGEID,
        AddresseeKind.IOM_MISSION,
        AddresseeKind.UNHCR,
    ),
    Scope.THIRD_STATE: (
        AddresseeKind.ASYLUM_AUTHORITY,
        AddresseeKind.EMBASSY_THIRD_COUNTRY,
    ),
    Scope.PARTNER: (AddresseeKind.PARTNER_NGO,),
}
# Which consent an addressee needs. A test holds that every kind stands here once.
CONSENT_SCOPE: dict[str, Scope] = {
    kind: scope for scope, kinds in _SCOPES.items() for kind in kinds
}
