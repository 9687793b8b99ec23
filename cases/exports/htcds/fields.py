"""The 38 columns of HTCDS 2.0, in order: B to AM of the standard's spreadsheet."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from cases.exports.formats import Heading, Kind
from cases.exports.htcds import lists


@dataclass(frozen=True)
class Field:
    """One column. `codes` are its list, `column` is where the spreadsheet keeps that list."""

    name: str
    label: str
    kind: Kind = Kind.FREE
    codes: Mapping[str, str] = field(default_factory=dict)
    column: str = ""
    several: bool = False
    # The first row of the spreadsheet names some columns otherwise than the standard does.
    first_row: str | None = None

    @property
    def in_first_row(self) -> str:
        return self.name if self.first_row is None else self.first_row


_T, _D = Kind.TEXT, Kind.DAY
FIELDS = (
    Field("cas_CaseOwner", "Case Owner"),
    Field("prs_Salutation", "Salutation"),
    Field("prs_FirstName", "First Name"),
    Field("prs_SecondName", "Second Name"),
    Field("con_Consent", "Consent", Kind.TRUTH),
    Field("prs_Birthdate", "Birthdate", _D),
    Field("prs_Gender", "Gender", _T, lists.GENDER, "B"),
    Field("prs_Citizenship", "Citizenship", _T, column="E", several=True),
    Field("prs_Title", "Title"),
    Field("prs_Email", "Email"),
    Field("prs_HomePhone", "Home Phone"),
    Field("prs_MobilePhone", "Mobile Phone"),
    Field("prs_MailingStreet", "Mailing Street", first_row="prs_MailingCity"),
    Field("prs_MailingCity", "Mailing City", first_row="prs_MailingCountry"),
    Field("prs_MailingState", "Mailing State/Province"),
    Field("prs_MailingPostalCode", "Mailing Zip/Postal Code", first_row="prs_MailingStreet"),
    Field("prs_MailingCountry", "Mailing Country", _T, first_row="prs_MailingPostalCode"),
    Field("vic_TraffickingStatus", "Trafficking Status", _T, lists.TRAFFICKING, "O"),
    Field(
        "vic_TraffickingStatusDecisionMakingOrg",
        "Trafficking Status Decision Making Organization",
        _T,
        lists.DECIDER,
        "P",
        first_row="vic_TraffickinStatusDecisionMakingOrg",
    ),
    Field("vic_MethodOfRecruitment", "Method of Recruitment", _T, lists.RECRUITMENT, "F", True),
    Field("vic_LocationOfRecruitment", "Location of Recruitment", _T),
    Field("vic_MethodsOfControl", "Methods of Control", _T, lists.CONTROL, "G", True),
    Field("vic_TypeOfExploitation", "Type of Exploitation", _T, lists.EXPLOITATION, "H", True),
    Field("vic_ForcedLabourIndustry", "Forced Labour Industry", _T, lists.INDUSTRY, "I"),
    Field(
        "vic_TypeOfSexExploitation",
        "Type of Sex Exploitation",
        _T,
        lists.SEX_EXPLOITATION,
        "J",
        True,
    ),
    Field("vic_LocationOfExploitation", "Location of Exploitation", _T),
    Field("cas_Status", "Status", _T, lists.STATUS, "L"),
    Field("cas_ReferringOrganisation", "Referring Organisation"),
    Field("cas_IncomingReferralDate", "Incoming Referral Date", _D, column="C"),
    Field("cas_ReferringPrimaryCaseWorker", "Referring Primary Case Worker"),
    Field(
        "cas_ReasonForIncomingReferral", "Reason for Incoming Referral", _T, lists.REFERRAL, "M"
    ),
    Field("cas_IncomingReferralDetails", "Incoming Referral Details"),
    Field("cas_ReferredOrganisation", "Referred Organisation"),
    Field("cas_ReferredPrimaryCaseWorker", "Referred Primary Case Worker"),
    Field(
        "cas_ReasonForOutgoingReferral",
        "Reason for Outgoing Referral",
        _T,
        lists.REFERRAL,
        "N",
        first_row="",
    ),
    Field("cas_OutgoingReferralDate", "Outgoing Referral Date", _D, column="C"),
    Field("cas_OutgoingReferralDetails", "Outgoing Referral Details"),
    Field("cas_ReasonForCaseClosure", "Reason for Case Closure", _T),
)
# A file of codes is headed by names, not by labels.
HEADINGS = tuple(Heading(each.name, each.name, each.kind) for each in FIELDS)
