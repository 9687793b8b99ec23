"""Every column that stands in clear, and why. Whatever is not listed here is sealed.

`manage.py exposure` prints it; a test fails for a clear column without a reason.
"""

LINK = "random id, or a link between two of them"
REF = "reference by which people speak of a case without naming anybody"
STATE = "state, by which lists are filtered and counted"
CODE = "code of a short list, by which lists are filtered and counted"
COUNTRY = "country, by which lists are filtered and counted"
ROUND = "bound of a sealed date, rounded to the month, so that lists can be sorted"
YEAR = "bound of a sealed date of birth, rounded to the year"
DUE = "day of our own paperwork and deadlines, by which reminders are found"
STAMP = "moment at which the software did something"
COUNT = "count, number or order"
MARK = "yes or no, by which the software decides"
INDEX = "blind index: equal values of one organisation meet; testable only with the index key"
CODE_MARKS = "keyed marks of sealed codes: rows of one organisation that share one can be counted"
NAME_PART = "keyed hash of a part of a name: persons who share one meet; testable with its key"
HASH = "hash of a secret that is kept nowhere"
WRAPPED = "key wrapped by the root key, which is in no database"
AUDIT = "the record of who did what: ids and codes, never values"
SESSION = "who is signed in: ids, a hash, times, and the stated exception of e-mail addresses"
TALLY = "how many rows share what stands in clear, or a mark, anyway"
PUBLIC = "published on purpose: anybody may read it, and no key is needed to show it"
TASK = "name of a piece of our own code"
MAIL = "the stated exception: members' e-mail addresses; pseudonymous ones are welcome"

CLEAR: dict[str, dict[str, str]] = {
    "people.DataKey": {LINK: "id owner", WRAPPED: "wrapped root_version", STAMP: "created_at"},
    "people.ServiceKey": {LINK: "id", CODE: "purpose version", WRAPPED: "wrapped root_version"},
    "people.Erased": {LINK: "id", CODE: "kind", STAMP: "erased_at"},
    "people.Organisation": {
        LINK: "id introduced_by_id sandbox_of_id",
        CODE: "kind",
        COUNT: "delay_minutes shorter_delay_minutes",
        STAMP: "closed_at shorter_delay_from",
    },
    "people.User": {
        LINK: "id",
        MAIL: "email",
        CODE: "language",
        HASH: "password",
        MARK: "is_active",
        STAMP: "last_login travelling_since",
    },
    "people.Membership": {
        LINK: "id user_id organisation_id",
        CODE: "role",
        MARK: "is_active may_reveal",
        DUE: "trained_on",
        STAMP: "joined_at",
    },
    "people.Team": {LINK: "id organisation_id"},
    "people.Team_members": {LINK: "id team_id membership_id"},
    "people.Cover": {LINK: "id absent_id deputy_id", DUE: "until"},
    "people.PasswordLink": {
        LINK: "id user_id",
        HASH: "token_hash",
        STAMP: "expires_at used_at",
    },
    "people.Device": {
        LINK: "id user_id",
        HASH: "token_hash",
        STAMP: "first_seen_at last_seen_at",
    },
    "people.Session": {
        LINK: "user_id device_id public_id",
        HASH: "session_key",
        SESSION: "session_data",
        STAMP: "began_at seen_at expire_date",
    },
    "people.AccountMail": {
        LINK: "id user_id",
        CODE: "kind",
        COUNT: "attempts",
        STAMP: "made_at claimed_at sent_at",
    },
    "people.Approval": {
        LINK: "id organisation_id about_id asked_by_id",
        CODE: "kind",
        COUNT: "voices_needed",
        MARK: "is_done",
        STAMP: "asked_at opens_at ended_at",
    },
    "people.Voice": {LINK: "id approval_id member_id", STAMP: "given_at"},
    "people.Alert": {
        LINK: "id organisation_id member_id partner_key_id about_id seen_by_id",
        CODE: "kind",
        COUNT: "count",
        STAMP: "made_at seen_at",
    },
    "people.Invitation": {
        LINK: "id organisation_id made_by_id",
        CODE: "role",
        HASH: "token_hash",
        STAMP: "expires_at used_at",
    },
    "people.PartnerKey": {
        LINK: "public_id organisation_id issuer_id made_by_id replaces_id",
        HASH: "id prefix hashed_key",
        CODE: "scopes",
        MARK: "revoked",
        COUNT: "cases_a_day calls_a_minute cases_told",
        STAMP: "created expiry_date last_used_at told_on warned_on",
    },
    "people.AuditEntry": {
        AUDIT: "sequence at actor_kind actor_id organisation_id action object_kind object_id "
        "detail mac",
    },
    "people.AuditHead": {AUDIT: "id sequence mac"},
    "people.AuditAnchor": {AUDIT: "sequence mac at"},
    "people.Job": {
        LINK: "id asked_by_id asked_by_key_id",
        TASK: "task",
        STATE: "state cancel_asked",
        COUNT: "attempt rows_done rows_total",
        STAMP: "asked_at started_at heartbeat_at finished_at",
    },
    "people.Pulse": {TASK: "name", STAMP: "at alarmed_at"},
    "people.OutboxItem": {LINK: "id object_id", TASK: "task", STAMP: "written_at claimed_at"},
    "people.Person": {
        LINK: "id organisation_id merged_into_id",
        REF: "ref number",
        CODE: "sex speaks_russian",
        YEAR: "birth_earliest birth_latest",
        MARK: "no_contact_with_home_state family_not_told family_is_hostile",
        COUNT: "version",
    },
    "people.PersonName": {LINK: "id person_id", CODE: "script kind language", COUNT: "position"},
    "people.Nationality": {
        LINK: "id person_id",
        COUNTRY: "country",
        CODE: "basis certainty",
        MARK: "is_primary",
    },
    "people.Identifier": {
        LINK: "id person_id",
        CODE: "kind held_by",
        COUNTRY: "country",
        DUE: "expires_on",
        INDEX: "number_index",
    },
    "people.Relationship": {
        LINK: "id person_id other_id",
        CODE: "kind",
        MARK: "is_reporter is_next_of_kin has_power_of_attorney",
        DUE: "power_of_attorney_until",
    },
    "people.Contact": {
        LINK: "id person_id relationship_id verified_by_id",
        CODE: "kind of safe_to_use language",
        INDEX: "value_index",
        STAMP: "verified_at",
    },
    "people.PersonClaim": {
        LINK: "id person_id made_by_id",
        CODE: "about grade",
        STATE: "is_chosen",
        STAMP: "made_at",
    },
    "people.PersonPair": {
        LINK: "id organisation_id first_id second_id asked_by_id decided_by_id",
        STATE: "state",
        STAMP: "asked_at decided_at",
    },
    "people.Merge": {
        LINK: "id organisation_id kept_id gone_id journal merged_by_id undone_by_id",
        STAMP: "merged_at undone_at",
    },
    "people.NameIndex": {
        COUNT: "generation key_version method filled_to",
        STATE: "state",
        STAMP: "begun_at ended_at",
    },
    "people.NameEntry": {LINK: "person_id", COUNT: "generation"},
    "people.NameToken": {LINK: "number", NAME_PART: "token"},
    "people.TokenCount": {
        NAME_PART: "token",
        COUNT: "generation persons",
        MARK: "is_dropped",
    },
    "people.ReferenceCounter": {REF: "series", COUNT: "last"},
    "cases.Assignment": {LINK: "id case_id member_id"},
    "cases.Consent": {
        LINK: "id case_id recorded_by_id",
        CODE: "given_by method scopes language",
        DUE: "given_on expires_on review_on",
        STAMP: "withdrawn_at",
    },
    "cases.Grant": {
        LINK: "id case_id organisation_id consent_id given_by_id selection",
        CODE: "profile groups purpose",
        DUE: "starts_on ends_on case_opened_on",
        STAMP: "revoked_at",
    },
    "cases.AskedGrant": {
        LINK: "id case_id organisation_id consent_id approval_id selection",
        CODE: "profile groups purpose",
        DUE: "starts_on ends_on",
    },
    "cases.BreakGlass": {
        LINK: "id case_id member_id reviewed_by_id",
        CODE: "reason verdict",
        STAMP: "opened_at closes_at reviewed_at",
    },
    "cases.Case": {
        LINK: "id organisation_id person_id owner_id team_id submission",
        COUNT: "version",
        REF: "ref",
        INDEX: "submission_mark",
        CODE_MARKS: "channel_marks",
        MARK: "lacks_birth lacks_consent",
        DUE: "opened_on answer_due_on next_due_on contact_due_on visa_expires_on "
        "stage_since status_since family_told_on imported_on",
        STATE: "workflow closed_reason risk risk_by_hand status",
        COUNTRY: "nationality",
        CODE: "pathway contract_exists force side",
        ROUND: "left_home_earliest left_home_latest entered_ru_earliest entered_ru_latest "
        "contract_signed_earliest contract_signed_latest "
        "last_contact_earliest last_contact_latest",
    },
    "cases.Claim": {
        LINK: "id case_id made_by_id",
        STATE: "code is_chosen",
        CODE: "about grade",
        MARK: "is_official",
        STAMP: "made_at chosen_at taken_back_at",
    },
    "cases.Event": {
        LINK: "id case_id made_by_id",
        CODE: "kind grade",
        MARK: "for_partners",
        STAMP: "made_at",
    },
    "cases.Task": {
        LINK: "id case_id about_id assignee_id",
        CODE: "rule",
        COUNT: "occurrence",
        DUE: "due_on first_due_on told_on",
        STATE: "state",
        STAMP: "made_at ended_at",
    },
    "cases.Transcript": {
        LINK: "id case_id made_by_id submission",
        COUNT: "messages",
        STAMP: "made_at",
    },
    "cases.MoneyRow": {LINK: "id case_id", COUNT: "position"},
    "cases.Assessment": {LINK: "id case_id made_by_id", STAMP: "made_at"},
    "cases.Draft": {LINK: "id member_id", STAMP: "saved_at"},
    "cases.SavedView": {LINK: "id member_id", STAMP: "made_at"},
    "cases.BulkChange": {LINK: "id member_id", CODE: "kind", STAMP: "made_at undone_at"},
    "cases.BulkRow": {LINK: "id case_id bulk_id before after"},
    "cases.OutsideList": {
        LINK: "id organisation_id brought_by_id file_id job_id",
        CODE: "says grade columns",
        MARK: "is_official has_headings",
        COUNT: "rows done passed_over",
        STAMP: "brought_at expires_at removed_at",
    },
    "cases.Candidate": {
        LINK: "id case_id outside_list_id decided_by_id claim_id",
        COUNT: "position",
        STATE: "state",
        MARK: "is_strong",
        INDEX: "row_mark",
        STAMP: "decided_at",
    },
    "cases.Erasure": {
        LINK: "id organisation_id of_case_id of_person_id case_ids reach approval_id job_id",
        REF: "ref",
        CODE: "extent reason trouble",
        COUNT: "counts",
        STAMP: "begun_at ended_at",
    },
    "cases.Retention": {
        LINK: "organisation_id released_by_id",
        COUNT: "held_count",
        CODE: "held_for",
        STAMP: "looked_at held_at released_at",
    },
    "cases.KeptLonger": {
        LINK: "id case_id decided_by_id",
        DUE: "until",
        STAMP: "decided_at",
    },
    "cases.LettingGo": {LINK: "id organisation_id approval_id", COUNT: "cases"},
    "cases.LetGo": {LINK: "id case_id letting_go_id", DUE: "closed_on over_on"},
    "cases.Export": {
        LINK: "id job_id approval_id asked_by_id file_id",
        CODE: "filters purpose shape columns recipient protection",
        MARK: "is_named",
        COUNT: "people cases rows withheld for_safety partly fetched k",
        STAMP: "asked_at expires_at",
    },
    "cases.Referral": {
        LINK: "id case_id partner_id",
        CODE: "purpose kind",
        STATE: "state",
        STAMP: "sent_at since",
    },
    "cases.ReferralStep": {
        LINK: "id case_id partner_id referral_id made_by_id made_by_key_id",
        STATE: "from_state to_state",
        MARK: "by_partner",
        STAMP: "made_at",
    },
    "cases.Note": {
        LINK: "id case_id partner_id referral_id made_by_id made_by_key_id",
        MARK: "by_partner",
        STAMP: "made_at",
    },
    "cases.Feed": {LINK: "id issuer_id partner_id", COUNT: "last removed"},
    "cases.FeedEntry": {
        LINK: "id feed_id case_id",
        REF: "ref",
        CODE: "kind",
        COUNT: "number",
        INDEX: "shared_id digest",
        STAMP: "at",
    },
    "cases.ChangeMark": {LINK: "id case_id", MARK: "is_link", COUNT: "horizon"},
    "cases.MarkedDay": {LINK: "id", STAMP: "day"},
    "cases.Endpoint": {
        LINK: "id issuer_id partner_id made_by_id made_by_key_id",
        CODE: "events disabled_because",
        COUNT: "failures delivered version",
        STAMP: "former_until made_at disabled_at failing_since last_delivered_at",
    },
    "cases.Delivery": {
        LINK: "id endpoint_id about",
        CODE: "event outcome",
        STATE: "state",
        COUNT: "attempts status_code",
        STAMP: "made_at next_at claimed_at ended_at",
    },
    "cases.Submission": {
        LINK: "id issuer_id partner_id brought_by case_id decided_by_id",
        CODE: "declined_for",
        STATE: "state",
        INDEX: "ref_mark content_mark",
        STAMP: "received_at decided_at",
    },
    "cases.SubmissionContent": {LINK: "id submission_id"},
    "cases.SharedExport": {
        LINK: "id job_id issuer_id partner_id file_id",
        CODE: "form filters fields groups trouble",
        COUNT: "size cases fetched",
        STAMP: "asked_at expires_at dropped_at",
    },
    "cases.HeldCases": {LINK: "id export_id", COUNT: "attempt number"},
    "cases.KeptAnswer": {
        LINK: "id key_id",
        INDEX: "text_mark call_mark",
        CODE: "status",
        STAMP: "made_at",
    },
    "cases.Tally": {LINK: "id organisation_id", TALLY: "cut figure a b", COUNT: "number"},
    "cases.TallyChange": {
        LINK: "id organisation_id team owner",
        COUNTRY: "nationality",
        CODE: "pathway",
        TALLY: "figure a b",
        COUNT: "number",
    },
    "cases.TallyRun": {
        LINK: "id",
        TASK: "built_for building_for",
        COUNT: "steps_done corrections corrected",
        STAMP: "checked_at",
    },
    "cases.FigureSettings": {
        LINK: "organisation_id changed_by_id",
        COUNT: "k rounding",
        STAMP: "changed_at",
    },
    "cases.Release": {
        LINK: "id organisation_id",
        DUE: "month_end as_of",
        COUNT: "edition k rounding",
        MARK: "is_wrong",
        STAMP: "made_at",
    },
    "cases.PublicAddress": {
        LINK: "id organisation_id ended_by_id",
        PUBLIC: "token",
        STAMP: "made_at ended_at",
    },
    "cases.Publication": {
        LINK: "id release_id approval_id address_id",
        PUBLIC: "shown",
        STAMP: "published_at",
    },
    "cases.Correction": {
        LINK: "id publication_id replaced_by_id made_by_id",
        PUBLIC: "words withdraws",
        STAMP: "made_at",
    },
    "cases.ProposedCorrection": {
        LINK: "id organisation_id publication_id approval_id",
        MARK: "withdraws",
    },
    "cases.OutsideFigure": {
        LINK: "id organisation_id entered_by_id",
        COUNT: "number",
        DUE: "as_of",
        COUNTRY: "nationality",
        MARK: "is_public",
        PUBLIC: "shown",
        STAMP: "entered_at",
    },
    "cases.ExportProfile": {
        LINK: "id member_id",
        CODE: "recipient shape columns",
        STAMP: "made_at",
    },
    "cases.BackupRun": {
        LINK: "id",
        CODE: "kind trouble",
        TASK: "name",
        HASH: "sha256",
        COUNT: "size rows files",
        STAMP: "made_at",
    },
    "cases.Mailing": {
        LINK: "id member_id",
        CODE: "kind failure",
        DUE: "day",
        COUNT: "attempts",
        STAMP: "made_at not_before claimed_at failed_at sent_at dropped_at given_up_at",
    },
    "cases.Notice": {LINK: "id task_id member_id mailing_id", STAMP: "made_at dropped_at"},
    "cases.Wishes": {
        LINK: "member_id",
        MARK: "wants_digest",
        COUNT: "digest_hour quiet_from quiet_until",
    },
    "cases.RuleSetting": {
        LINK: "id organisation_id",
        CODE: "rule",
        MARK: "is_on",
        COUNT: "days next_days",
        DUE: "next_from",
    },
    "cases.CalendarLink": {
        LINK: "id member_id",
        HASH: "token_hash",
        STAMP: "made_at last_used_at",
    },
    "cases.Proceeding": {
        LINK: "id organisation_id",
        CODE: "authority stage",
        COUNTRY: "country",
        DUE: "next_hearing_on",
        COUNT: "version",
        STAMP: "made_at",
    },
    "cases.ProceedingCase": {LINK: "id case_id proceeding_id", CODE: "part"},
    "cases.Addressee": {
        LINK: "id organisation_id",
        CODE: "kind language",
        COUNTRY: "country",
        DUE: "checked_on bounced_on",
        COUNT: "typical_days version",
        STAMP: "ended_at",
    },
    "cases.Meeting": {
        LINK: "id addressee_id organisation_id made_by_id",
        DUE: "on",
        STAMP: "made_at",
    },
    "cases.Batch": {
        LINK: "id organisation_id addressee_id submission made_by_id",
        CODE: "kind sender",
        STAMP: "made_at",
    },
    "cases.Playbook": {
        LINK: "id organisation_id checked_by_id",
        CODE: "kind",
        COUNTRY: "nationality",
        DUE: "checked_on",
        COUNT: "version",
    },
    "cases.PlaybookStep": {
        LINK: "id organisation_id playbook_id",
        CODE: "addressee_kind",
        COUNT: "position after_days",
    },
    "cases.RequestPaper": {
        LINK: "id case_id request_id made_by_id",
        CODE: "paper",
        MARK: "is_in_hand",
        STAMP: "made_at",
    },
    "cases.Milestone": {
        LINK: "id case_id request_id made_by_id",
        CODE: "code",
        DUE: "on",
        MARK: "is_planned",
        STAMP: "made_at taken_back_at",
    },
    "cases.TimeLimit": {
        LINK: "id case_id request_id made_by_id",
        DUE: "on",
        COUNT: "version",
        STAMP: "made_at met_at taken_back_at",
    },
    "cases.Request": {
        LINK: "id case_id addressee_id parent_id batch_id",
        CODE: "kind sender channel outcome language",
        STATE: "state held_state",
        DUE: "sent_on due_on answered_on since answer_as_of first_sent_on first_acknowledged_on "
        "first_answered_on first_granted_on first_fulfilled_on answer_by",
        COUNT: "chases version",
        STAMP: "opened_at",
    },
    "cases.RequestStep": {
        LINK: "id case_id request_id made_by_id",
        STATE: "from_state to_state",
        CODE: "outcome",
        DUE: "on",
        STAMP: "made_at",
    },
    "cases.ImportBatch": {
        LINK: "id organisation_id brought_by_id job_id file_id",
        STATE: "phase",
        CODE: "takes",
        INDEX: "file_mark",
        DUE: "as_of",
        COUNT: "rows_total version chosen",
        STAMP: "brought_at",
    },
    "cases.ImportRow": {
        LINK: "id batch_id join_id of_case_id said",
        STATE: "state",
        CODE: "action decision trouble",
        INDEX: "key",
        COUNT: "number copy_of join_number errors warnings open_changes",
    },
    "cases.ImportedCase": {
        LINK: "id case_id row_id made",
        MARK: "is_new",
        STAMP: "made_at",
    },
    "cases.HeadingMemory": {
        LINK: "id organisation_id",
        INDEX: "mark",
        CODE: "column",
        STAMP: "said_at",
    },
}

# Tables of Django and its libraries: one reason for all columns of each.
OTHERS = {
    "auth.Permission": "names of our own code; not used",
    "auth.Group": "not used",
    "auth.Group_permissions": "not used",
    "contenttypes.ContentType": "names of our own code",
    "mfa.Authenticator": "second factors: public keys, and secrets sealed under the user's key",
    "account.EmailAddress": MAIL,
    "account.EmailConfirmation": "not used: nobody signs up by himself",
    "rest_framework_api_key.APIKey": "not used: PartnerKey stands in its place",
}


def reason_of(model: str, column: str) -> str | None:
    """Return why a column stands in clear; None when nobody has said it."""
    for reason, columns in CLEAR.get(model, {}).items():
        if column in columns.split():
            return reason
    return OTHERS.get(model)
