"""The pages on which members make, look at, publish and take down figures."""

import re

import pytest
from django.urls import reverse

from cases.statistics.public.document import document_of
from cases.statistics.public.hxl import csv_of
from cases.statistics.public.models import Publication, Release
from people.audit.models import AuditEntry
from tests.signing import signed_in

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def text(client, *where):
    answer = client.get(reverse(*where))
    assert answer.status_code == 200
    return answer.content.decode()


def test_preview_is_made_asked_for_agreed_to_and_taken_down(client, coordinator, second, register):
    signed_in(client, coordinator)
    assert "Nothing is public" in text(client, "figures")
    assert client.post(reverse("figures_make")).status_code == 302
    name = Release.objects.get().name
    page = reverse("figures_release", args=[name])
    shown = client.get(page).content.decode()
    assert "A preview: nobody outside sees it" in shown
    assert "Recruits by nationality and fate" in shown
    assert "k = 11" in shown

    assert client.post(reverse("figures_ask", args=[name])).url == page
    asked = Publication.objects.get()
    assert "Agree: publish them" not in client.get(page).content.decode()
    signed_in(client, second)
    assert "1 month of figures, to be published" in text(client, "today")
    assert "Agree: publish them" in client.get(page).content.decode()
    client.post(reverse("figures_agree", args=[asked.pk]))

    shown = text(client, "figures")
    address = re.search(r'href="(http[^"]+/public/[^"]+)"', shown)[1]
    assert client.get("/public" + address.partition("/public")[2]).status_code == 200
    client.post(reverse("figures_take_down"))
    assert "Nothing is public" in text(client, "figures")


def test_file_of_a_preview_is_fetched_and_recorded(client, coordinator, register):
    signed_in(client, coordinator)
    client.post(reverse("figures_make"))
    release = Release.objects.get()

    answer = client.get(reverse("figures_file", args=[release.name, "fates"]))

    assert answer.content == csv_of(document_of(release), "fates")
    assert AuditEntry.objects.filter(action="figures.fetched").count() == 1
    assert client.get(reverse("figures_file", args=[release.name, "else"])).status_code == 404
    assert client.get(reverse("figures_file", args=["2001-01", "fates"])).status_code == 404


def test_who_may_look_sees_what_is_public_and_no_way_to_change_it(client, caseworker, publication):
    signed_in(client, caseworker)

    shown = text(client, "figures")

    assert "Recruits by nationality and fate" in shown
    assert "/public/" in shown
    for name in ("figures_limits", "figures_take_down", "figures_make"):
        assert reverse(name) not in shown
    release = publication.release.name
    assert client.get(reverse("figures_release", args=[release])).status_code == 403
    assert client.post(reverse("figures_ask", args=[release])).status_code == 403
    assert client.post(reverse("figures_take_down")).status_code == 403


def test_who_may_look_sees_nothing_that_is_not_public(client, caseworker, register, coordinator):
    signed_in(client, coordinator)
    client.post(reverse("figures_make"))
    signed_in(client, caseworker)

    shown = text(client, "figures")

    assert Release.objects.get().name not in shown
    assert "Nothing is public" in shown


def test_release_of_another_group_answers_as_if_it_were_not_there(client, stranger, publication):
    signed_in(client, stranger)

    assert (
        client.get(reverse("figures_release", args=[publication.release.name])).status_code == 404
    )
    assert client.post(reverse("figures_agree", args=[publication.pk])).status_code == 404
    assert client.post(reverse("figures_stop", args=[publication.pk])).status_code == 404


def test_empty_register_makes_a_page_that_says_so(client, coordinator):
    signed_in(client, coordinator)
    client.post(reverse("figures_make"))

    shown = text(client, "figures_release", None, [Release.objects.get().name])

    assert "too few people to publish" in shown
    assert "Ask a second person" not in shown
