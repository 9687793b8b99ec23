"""Figures that others published: beside our own, in no sum, linked and never fetched."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection
from django.test import Client
from django.urls import reverse

from cases.statistics.public.models import OutsideFigure
from cases.statistics.public.outside import (
    MOST,
    Told,
    add_outside,
    change_outside,
    figures_of_others,
    find_outside,
    remove_outside,
)
from cases.statistics.public.publishing import take_down
from people.audit.models import AuditEntry
from people.dates import clock
from tests.signing import signed_in

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def told(**fields):
    usual = {
        "publisher": "Invented Ministry of Abroad",
        "counted": "citizens who signed a contract",
        "number": 217,
        "as_of": clock.today() - timedelta(days=40),
        "link": "https://ministry.example.org/answer?id=7",
        "nationality": "KEN",
    }
    return Told(**(usual | fields))


def form(**fields):
    plain = vars(told(nationality="Kenya")) | {"as_of": told().as_of.isoformat()} | fields
    return {name: value for name, value in plain.items() if value is not False}


def test_figure_of_others_stands_beside_ours_and_in_no_sum(client, coordinator, publication):
    before = Client().get(f"/public/{publication.address.token}/").content
    add_outside(told=told(), by=coordinator)

    signed_in(client, coordinator)
    shown = client.get(reverse("figures")).content.decode()

    for word in ("Invented Ministry of Abroad", "217", "Kenya", "Lea"):
        assert word in shown
    assert 'rel="noreferrer noopener nofollow"' in shown
    # Nothing of it is public unless somebody ticks it; our own tables do not move.
    assert Client().get(f"/public/{publication.address.token}/").content == before


def test_ticked_it_is_read_by_anybody_but_not_who_entered_it(coordinator, publication):
    home = f"/public/{publication.address.token}/"
    own = Client().get(f"{home}{publication.release.name}/fates.json").content
    add_outside(told=told(is_public=True), by=coordinator)

    shown = Client().get(home).content.decode()

    for word in ("Invented Ministry of Abroad", "217", "must not be added"):
        assert word in shown
    assert "Lea" not in shown
    feed = Client().get(f"{home}feed.json").json()
    assert [each["number"] for each in feed["_published_by_others"]] == [217]
    assert Client().get(f"{home}{publication.release.name}/fates.json").content == own
    # The page that is there for ever tells our own figures alone.
    assert "217" not in Client().get(f"{home}{publication.release.name}/").content.decode()


def test_what_is_typed_is_sealed_unless_it_is_public(coordinator):
    hidden = add_outside(told=told(), by=coordinator)
    public = add_outside(told=told(publisher="Another Ministry", is_public=True), by=coordinator)

    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM cases_outsidefigure")
        rows = {str(value) for row in cursor.fetchall() for value in row}
    assert not any("Invented Ministry" in value for value in rows)
    assert any("Another Ministry" in value for value in rows)
    change_outside(pk=public.pk, told=told(), by=coordinator)
    assert OutsideFigure.objects.get(pk=public.pk).shown == {}
    assert find_outside(hidden.pk, who=coordinator).publisher == "Invented Ministry of Abroad"


LINKS = [
    *("javascript:alert(1)", "JAVASCRIPT:alert(1)", "data:text/html,x", "ftp://example.org/x"),
    *("//example.org/x", "example.org", "", "https://", "https://a b.example.org/"),
    *("https://user:secret@example.org/", "https://example.org/" + "x" * 500, "https://[::1/"),
    "https://example.org/\njavascript:alert(1)",
]


@pytest.mark.parametrize("link", LINKS)
def test_link_that_is_no_page_is_refused_at_its_field(coordinator, link):
    with pytest.raises(ValidationError) as refused:
        add_outside(told=told(link=link), by=coordinator)

    assert list(refused.value.message_dict) == ["link"]


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        *(
            ({"number": -1}, "number"),
            ({"number": 10**9}, "number"),
            ({"counted": " "}, "counted"),
        ),
        *(({"publisher": ""}, "publisher"), ({"publisher": "x" * 201}, "publisher")),
        *(({"nationality": "XXX"}, "nationality"), ({"counted": "C-2026-00012"}, "counted")),
    ],
)
def test_wrong_figure_is_refused_at_its_field(coordinator, wrong, field):
    with pytest.raises(ValidationError) as refused:
        add_outside(told=told(**wrong), by=coordinator)

    assert list(refused.value.message_dict) == [field]


@pytest.mark.parametrize("days", [-1, 365 * 30])
def test_day_to_come_or_long_before_is_refused(coordinator, days):
    with pytest.raises(ValidationError) as refused:
        add_outside(told=told(as_of=clock.today() - timedelta(days=days)), by=coordinator)

    assert list(refused.value.message_dict) == ["as_of"]


def test_page_adds_changes_and_removes(client, coordinator):
    signed_in(client, coordinator)
    new = reverse("other_figure_new")
    refused = client.post(new, form(link="javascript:alert(1)", as_of="31.02.2026"))
    assert refused.status_code == 422
    assert "javascript:alert(1)" in refused.content.decode()
    assert 'href="javascript' not in refused.content.decode()

    assert client.post(new, form()).url == reverse("figures")
    [kept] = figures_of_others(coordinator)
    page = reverse("other_figure_edit", args=[kept.pk])
    assert "Kenya" in client.get(page).content.decode()
    client.post(page, form(number="218", is_public="on"))
    [changed] = figures_of_others(coordinator)
    assert (changed.number, changed.is_public, changed.nationality) == (218, True, "KEN")
    client.post(reverse("other_figure_remove", args=[kept.pk]))

    assert figures_of_others(coordinator) == []
    said = list(AuditEntry.objects.filter(action__startswith="figures.outside"))
    assert [entry.action for entry in said] == [
        *("figures.outside", "figures.outside", "figures.outside_removed"),
    ]


def test_only_who_publishes_writes_them_and_others_may_read(
    caseworker, intake, stranger, coordinator
):
    kept = add_outside(told=told(), by=coordinator)

    for move in (
        lambda: add_outside(told=told(), by=caseworker),
        lambda: change_outside(pk=kept.pk, told=told(), by=caseworker),
        lambda: remove_outside(pk=kept.pk, by=caseworker),
    ):
        with pytest.raises(PermissionDenied):
            move()
    for strange in (
        lambda: change_outside(pk=kept.pk, told=told(), by=stranger),
        lambda: remove_outside(pk=kept.pk, by=stranger),
        lambda: find_outside(uuid4(), who=coordinator),
    ):
        with pytest.raises(OutsideFigure.DoesNotExist):
            strange()
    assert (figures_of_others(intake), figures_of_others(stranger)) == ([], [])
    assert figures_of_others(caseworker) == [kept]


def test_taken_down_they_are_public_no_more(coordinator, publication):
    add_outside(told=told(is_public=True), by=coordinator)

    take_down(by=coordinator)

    kept = OutsideFigure.objects.get()
    assert (kept.is_public, kept.shown) == (False, {})


def test_no_more_are_kept_than_a_page_shows(coordinator):
    kept = add_outside(told=told(), by=coordinator)
    for _number in range(MOST - 1):
        kept.pk, kept._state.adding = uuid4(), True
        kept.save()

    with pytest.raises(ValidationError, match="At most"):
        add_outside(told=told(), by=coordinator)


def test_queries_do_not_grow_with_them(client, coordinator, django_assert_max_num_queries):
    signed_in(client, coordinator)
    for _number in range(3):
        add_outside(told=told(), by=coordinator)
    client.get(reverse("figures"))

    with django_assert_max_num_queries(14):
        client.get(reverse("figures"))
