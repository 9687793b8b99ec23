"""The pages on which members ask for a correction of public figures, and agree to one."""

from datetime import timedelta

import pytest
from django.urls import reverse

from cases.statistics.public.correcting import ask_to_correct
from cases.statistics.public.models import Correction, OutsideFigure
from people.accounts import sessions
from people.dates import clock
from tests.signing import signed_in

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
WORDS = "Forty men of one list were counted twice."


def test_page_says_that_the_words_are_public_and_keeps_them(client, coordinator, publication):
    signed_in(client, coordinator)
    address = reverse("figures_correct", args=[publication.pk])
    assert "Anybody reads these words" in client.get(address).content.decode()

    refused = client.post(address, {"words": "C-2026-00012 was wrong"})

    assert refused.status_code == 422
    assert "C-2026-00012 was wrong" in refused.content.decode()
    assert client.post(address, {"words": WORDS}).status_code == 302
    release = reverse("figures_release", args=[publication.release.name])
    waiting = client.get(release).content.decode()
    assert WORDS in waiting
    assert "Agree: say it publicly" not in waiting
    assert publication.release.name in client.get(reverse("figures")).content.decode()
    assert not Correction.objects.exists()


def test_second_person_agrees_on_the_page_of_the_release(client, coordinator, second, publication):
    asked = ask_to_correct(publication=publication, words=WORDS, by=coordinator)
    signed_in(client, second)
    assert "1 correction of public figures" in client.get(reverse("today")).content.decode()
    release = reverse("figures_release", args=[publication.release.name])
    assert "Agree: say it publicly" in client.get(release).content.decode()

    client.post(reverse("correction_agree", args=[asked.pk]))

    assert Correction.objects.get().words == WORDS
    assert WORDS in client.get(release).content.decode()
    assert client.post(reverse("correction_agree", args=[asked.pk])).status_code == 404


def test_public_words_ask_for_a_fresh_factor(client, coordinator, second, publication):
    """Whoever finds a page left open must not speak for the group."""
    signed_in(client, coordinator)
    session = client.session
    session[sessions.FACTOR] = (clock.now() - timedelta(minutes=6)).isoformat()
    session.save()
    told = {
        **{"publisher": "A ministry", "counted": "Men", "number": "3", "is_public": "on"},
        **{"as_of": "2025-01-01", "link": "https://ministry.example/"},
    }

    theirs = ask_to_correct(publication=publication, words=WORDS, by=second)

    agreed = client.post(reverse("correction_agree", args=[theirs.pk]))
    assert agreed.status_code == 403
    for address, words in [
        (reverse("figures_correct", args=[publication.pk]), {"words": WORDS}),
        (reverse("other_figure_new"), told),
    ]:
        assert client.get(address).status_code == 200
        assert client.post(address, words).status_code == 403

    assert not Correction.objects.exists()
    assert not OutsideFigure.objects.exists()


def test_page_says_why_figures_are_not_made_anew(client, correct, coordinator, publication):
    correct(publication=publication, words=WORDS)
    signed_in(client, coordinator)

    # Ten men too many are no reason to tell of ten men.
    assert "Make them now" in client.get(reverse("figures")).content.decode()
    client.post(reverse("figures_make"))
    assert "Too few people changed" in client.get(reverse("figures")).content.decode()
