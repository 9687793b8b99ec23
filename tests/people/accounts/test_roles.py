"""The page of roles, said once more in full: a change here is a change of who may do what."""

from datetime import date

import pytest

from people.accounts.roles import MAY, ON_TRAVEL, PARTNER_MAY, PERSONALLY, Permission, Role

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

WHO = ("intake", "caseworker", "lawyer", "coordinator", "auditor", "admin", "partner_reader")
# One column each, in the order above: x is yes. Whoever is also trained and trusted may all this.
TABLE = {
    "keep_account": "x x x x x x x",
    "see_own_activity": "x x x x x x x",
    "view_cases": "x x x x - - -",
    "open_case": "x x x x - - -",
    "export_cases": "- x - x - - -",
    "import_cases": "- x - x - - -",
    "view_dashboard": "- x x x - - -",
    "publish_figures": "- - - x - - -",
    "view_activity": "- - - x x - -",
    "read_shared_cases": "- - - - - - x",
    "read_shared_persons": "- - - - - - x",
    "read_shared_requests": "- - - - - - x",
    "read_shared_events": "- - - - - - x",
    "read_notes": "- - - - - - x",
    "write_notes": "- - - - - - x",
    "read_referrals": "- - - - - - x",
    "answer_referrals": "- - - - - - x",
    "read_submissions": "- - - - - - -",
    "submit_cases": "- - - - - - -",
    "read_figures": "- - - - - - -",
    "start_shared_exports": "- - - - - - -",
    "fetch_shared_exports": "- - - - - - -",
    "read_changes": "- - - - - - -",
    "read_webhooks": "- - - - - - -",
    "keep_webhooks": "- - - - - - -",
    "see_all_cases": "- - - x - - -",
    "merge_people": "- - - x - - -",
    "match_lists": "- - - x - - -",
    "break_glass": "- x x x - - -",
    "review_break_glass": "- - - x - - -",
    "reveal": "- x x x - - -",
    "change_case": "x x x x - - -",
    "confirm_death": "- - - x - - -",
    "assign_case": "- - - x - - -",
    "assign_own_case": "- x x x - - -",
    "record_consent": "x x x x - - -",
    "share_case": "- - - x - - -",
    "write_to_partners": "- x x x - - -",
    "take_submissions": "x - - x - - -",
    "keep_addressees": "- x x x - - -",
    "move_request": "- x x x - - -",
    "decide_request": "- - - x - - -",
    "keep_playbooks": "- - - x - - -",
    "keep_rules": "- - - x - - -",
    "see_health": "- - - x - x -",
    "keep_members": "- - - x - x -",
    "keep_partner_keys": "- - - x - x -",
    "approve": "- - - x - x -",
    "release_export": "- - - x - - -",
    "erase": "- - - x - - -",
}

# What the scopes of a partner's key can be.
OF_KEYS = {
    *("read_shared_cases", "read_shared_persons", "read_shared_requests", "read_shared_events"),
    *("read_notes", "write_notes", "read_referrals", "answer_referrals"),
    *("read_submissions", "submit_cases", "read_figures", "read_changes"),
    *("start_shared_exports", "fetch_shared_exports", "read_webhooks", "keep_webhooks"),
}


@pytest.fixture
def everybody(intake, caseworker, lawyer, coordinator, auditor, admin, reader):
    """One of each role, trusted with all that is given to a person and not to a role."""
    members = (intake, caseworker, lawyer, coordinator, auditor, admin, reader)
    for member in members:
        member.may_reveal, member.trained_on = True, date(2026, 1, 15)
    return members


def test_table_names_every_permission_and_role():
    assert TABLE.keys() == set(Permission)
    assert MAY.keys() == set(Role) == set(WHO)


@pytest.mark.asvs("v5.0.0-8.1.1")
@pytest.mark.parametrize("permission", Permission)
def test_roles_may_what_the_table_says(everybody, permission):
    may = " ".join("x" if member.may(permission) else "-" for member in everybody)

    assert tuple(member.role for member in everybody) == WHO
    assert may == TABLE[permission]


@pytest.mark.parametrize("permission", Permission)
def test_partners_key_may_what_its_scopes_say_and_a_key_can_be_given(partner, permission):
    partner.scopes = [str(each) for each in Permission]

    assert partner.may(permission) is (permission in OF_KEYS)


@pytest.mark.parametrize("permission", Permission)
def test_key_without_scopes_may_nothing(partner, permission):
    partner.scopes = []

    assert partner.may(permission) is False


def test_partners_share_with_members_what_a_reader_does_alone():
    shared = {role: PARTNER_MAY & permissions for role, permissions in MAY.items()}

    assert {role for role, both in shared.items() if both} == {"partner_reader"}
    assert shared["partner_reader"] == {name for name in OF_KEYS if TABLE[name].endswith("x")}


@pytest.mark.parametrize(
    ("permission", "attribute"), [("reveal", "may_reveal"), ("break_glass", "trained_on")]
)
def test_some_rights_are_given_to_the_person(everybody, permission, attribute):
    for member in everybody:
        setattr(member, attribute, None)

    assert PERSONALLY[Permission(permission)] == attribute
    assert not any(member.may(Permission(permission)) for member in everybody)


def test_no_other_right_is_given_to_the_person(everybody):
    before = {(m.role, p) for m in everybody for p in Permission if m.may(p)}
    for member in everybody:
        member.may_reveal, member.trained_on = False, None

    after = {(m.role, p) for m in everybody for p in Permission if m.may(p)}

    assert {permission for _role, permission in before - after} == set(PERSONALLY)


@pytest.mark.parametrize("permission", Permission)
def test_travelling_member_keeps_the_account_alone(everybody, traveller, permission):
    for member in everybody:
        member.user.travelling_since = traveller.user.travelling_since

    for member in (traveller, *everybody):
        assert member.may(permission) is (permission == "keep_account")
    assert {"keep_account"} == ON_TRAVEL


@pytest.mark.parametrize("permission", Permission)
def test_member_who_left_may_nothing(coordinator, permission):
    coordinator.is_active = False

    assert coordinator.may(permission) is False
