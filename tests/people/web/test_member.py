"""The page of one member, and the link for who is to come."""

import re
from uuid import uuid4

import pytest
from django.test import Client

from people.accounts.approvals import ask
from people.accounts.models import Approval, Invitation, Membership, Session
from people.accounts.passwords import open_password_link
from people.dates import clock
from tests.signing import signed_in

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def page_of(member):
    return f"/members/{member.pk}/"


def test_member_gets_another_role(as_member, coordinator, caseworker):
    answer = as_member(coordinator).post(f"{page_of(caseworker)}role/", {"role": "lawyer"})

    assert answer.status_code == 302
    assert Membership.objects.get(pk=caseworker.pk).role == "lawyer"


@pytest.mark.parametrize("role", ["king", "", "partner_reader"])
def test_wrong_role_is_said_and_changes_nothing(as_member, coordinator, caseworker, role):
    page = as_member(coordinator).post(f"{page_of(caseworker)}role/", {"role": role}, follow=True)

    assert 'class="note note--error"' in page.content.decode()
    assert Membership.objects.get(pk=caseworker.pk).role == "caseworker"


def test_own_page_offers_no_role(as_member, coordinator, caseworker):
    lea = as_member(coordinator)

    assert 'name="role"' not in lea.get(page_of(coordinator)).content.decode()
    assert 'name="role"' in lea.get(page_of(caseworker)).content.decode()


def test_rights_are_kept_and_shown(as_member, coordinator, caseworker):
    lea, day = as_member(coordinator), clock.today().isoformat()

    lea.post(f"{page_of(caseworker)}rights/", {"may_reveal": "on", "trained_on": day})

    caseworker.refresh_from_db()
    assert (caseworker.may_reveal, caseworker.trained_on) == (True, clock.today())
    listed = lea.get("/members/").content.decode()
    assert "may reveal, trained" in listed


def test_wrong_day_of_training_is_said_at_its_field(as_member, coordinator, caseworker):
    answer = as_member(coordinator).post(
        f"{page_of(caseworker)}rights/", {"trained_on": "2999-01-01"}
    )

    assert answer.status_code == 422
    assert "This day has not come yet." in answer.content.decode()


def test_link_for_a_new_password_is_shown_once(as_member, coordinator, caseworker):
    lea = as_member(coordinator)

    page = lea.post(f"{page_of(caseworker)}password/").content.decode()

    token = re.search(r"/new-password/([\w-]+)/", page)[1]
    assert open_password_link(token).user == caseworker.user
    assert token not in lea.get(page_of(caseworker)).content.decode()


@pytest.mark.asvs("v5.0.0-7.4.5")
def test_member_is_signed_out_everywhere(as_member, coordinator, caseworker):
    phone, laptop = (signed_in(Client(), caseworker) for _number in range(2))

    as_member(coordinator).post(f"{page_of(caseworker)}sessions/")

    assert not Session.objects.filter(user=caseworker.user).exists()
    for device in (phone, laptop):
        assert device.get("/").headers["Location"].startswith("/account/sign-in/")


def test_asking_leads_to_what_waits(as_member, coordinator, admin, caseworker):
    answer = as_member(coordinator).post(f"{page_of(caseworker)}ask/factor_reset/")

    assert answer.headers["Location"] == "/approvals/"
    assert Approval.objects.get().about_id == caseworker.user_id


def test_what_cannot_be_asked_is_not_found(as_member, coordinator, caseworker):
    answer = as_member(coordinator).post(f"{page_of(caseworker)}ask/anything/")

    assert answer.status_code == 404


def test_reload_makes_no_second_link(as_member, coordinator):
    lea, form = as_member(coordinator), {"role": "caseworker", "submission": str(uuid4())}
    first = lea.post("/members/", form)

    again = lea.post("/members/", form, follow=True)

    assert "/join/" in first.content.decode()
    assert "/join/" not in again.content.decode()
    assert "not shown again" in again.content.decode()
    assert Invitation.objects.count() == 1


def test_page_with_a_link_holds_a_form_for_another(as_member, coordinator):
    lea, sent = as_member(coordinator), str(uuid4())

    page = lea.post("/members/", {"role": "caseworker", "submission": sent}).content.decode()

    offered = re.search(r'name="submission" value="([-0-9a-f]+)"', page)[1]
    assert offered != sent


def test_unused_link_is_taken_back(as_member, coordinator):
    lea = as_member(coordinator)
    page = lea.post("/members/", {"role": "admin", "submission": str(uuid4())}).content.decode()
    link = re.search(r"/join/[\w-]+/", page)[0]

    lea.post(f"/members/links/{Invitation.objects.get().pk}/end/")

    assert Client().get(link).status_code == 404


def test_reader_is_invited_at_a_partner(as_member, coordinator, partner_organisation):
    told = {"role": "partner_reader", "submission": str(uuid4())}
    lea = as_member(coordinator)

    nowhere = lea.post("/members/", told)
    page = lea.post("/members/", {**told, "partner": str(partner_organisation.pk)})

    assert nowhere.status_code == 422
    assert "/join/" in page.content.decode()
    assert Invitation.objects.get().organisation == partner_organisation


def test_partner_of_another_group_is_no_choice(as_member, coordinator, other_organisation):
    page = as_member(coordinator).get("/members/").content.decode()

    assert "Open Gate" not in page


def test_waiting_is_agreed_to_by_another(as_member, coordinator, admin, traveller):
    approval = ask(kind="travel_end", about=traveller, by=coordinator)
    lea, juno = as_member(coordinator), as_member(admin)
    agree = f"/approvals/{approval.pk}/agree/"
    assert agree not in lea.get("/approvals/").content.decode()
    assert agree in juno.get("/members/").content.decode()

    assert lea.post(agree).status_code == 403
    juno.post(agree)

    approval.refresh_from_db()
    assert approval.is_done


def test_everybody_sees_and_stops_what_time_makes_happen(as_member, coordinator, caseworker):
    approval = ask(kind="factor_reset", about=caseworker, by=coordinator)
    mina = as_member(caseworker)
    page = mina.get("/").content.decode()
    assert "Happens by itself on" in page

    mina.post(f"/approvals/{approval.pk}/withdraw/")

    approval.refresh_from_db()
    assert (approval.ended_at is not None, approval.is_done) == (True, False)
    assert "Happens by itself on" not in mina.get("/").content.decode()


def test_what_waits_elsewhere_is_not_found(as_member, coordinator, admin, traveller, stranger):
    approval = ask(kind="travel_end", about=traveller, by=coordinator)
    ilya = as_member(stranger)

    assert "Tara" not in ilya.get("/approvals/").content.decode()
    assert ilya.post(f"/approvals/{approval.pk}/agree/").status_code == 404
    assert ilya.post(f"/approvals/{approval.pk}/withdraw/").status_code == 404


def test_delay_is_chosen_on_the_page_of_the_group(as_member, coordinator):
    lea = as_member(coordinator)

    lea.post("/group/", {"minutes": "240"})
    lea.post("/group/", {"minutes": "30"})

    page = lea.get("/group/").content.decode()
    assert "240 minutes" in page
    assert "30 minutes, from" in page
    assert lea.post("/group/", {"minutes": "1"}).status_code == 422
