"""The page of roles, said once more in full: a change here is a change of who may do what."""

import pytest

from people.accounts.roles import MAY, PARTNER_MAY, Permission, Role

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

#                     caseworker, coordinator, partner
TABLE = {
    "view_cases": (True, True, False),
    "open_case": (True, True, False),
    "export_cases": (True, True, False),
    "view_dashboard": (False, True, False),
    "read_shared_cases": (False, False, True),
    "see_all_cases": (False, True, False),
    "change_case": (True, True, False),
    "assign_case": (False, True, False),
    "assign_own_case": (True, True, False),
    "record_consent": (True, True, False),
    "share_case": (False, True, False),
    "keep_addressees": (True, True, False),
    "move_request": (True, True, False),
    "decide_request": (False, True, False),
    "invite_members": (False, True, False),
}


def test_table_names_every_permission_and_role():
    assert TABLE.keys() == set(Permission)
    assert MAY.keys() == set(Role) == {"caseworker", "coordinator"}


@pytest.mark.parametrize("permission", Permission)
def test_roles_may_what_the_table_says(caseworker, coordinator, partner, permission):
    may = tuple(who.may(permission) for who in (caseworker, coordinator, partner))

    assert may == TABLE[permission]


def test_partners_and_members_share_no_permission():
    assert not any(PARTNER_MAY & permissions for permissions in MAY.values())


@pytest.mark.parametrize("permission", Permission)
def test_member_who_left_may_nothing(coordinator, permission):
    coordinator.is_active = False

    assert coordinator.may(permission) is False
