"""Figures that were wrong: marked or withdrawn where they stand, and replaced by the next."""

import json
from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.test import Client

from cases.statistics.public.models import (
    Correction,
    Publication,
    Release,
)
from cases.statistics.public.preparing import prepare, prepare_all
from cases.statistics.public.publishing import agree, ask_to_publish, take_down
from people.audit.models import AuditEntry
from tests.cases.statistics.public.people import cases, published

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
WORDS = "Forty men of one list were counted twice."


@pytest.fixture
def home(publication):
    return f"/public/{publication.address.token}/"


def page(address):
    answer = Client().get(address)
    return answer.content.decode() if answer.status_code == 200 else ""


def test_correction_stands_beside_the_figures_on_their_page(
    correct, home, publication, coordinator
):
    correct(publication=publication, words=WORDS)

    for address in (home, f"{home}{publication.release.name}/"):
        shown = page(address)
        assert WORDS in shown
        assert "Not replaced yet" in shown
        assert "Recruits by nationality and fate" in shown
    entry = AuditEntry.objects.get(action="figures.corrected")
    assert "list" not in entry.detail


def test_next_figures_replace_them_with_a_link(
    correct, organisation, caseworker, home, publication, coordinator, second
):
    correct(publication=publication, words=WORDS)
    cases(organisation, caseworker, 30, nationality="KEN", status="killed")

    newer = published(coordinator, second)

    old = f"{home}{publication.release.name}/"
    assert newer.release.name == f"{publication.release.name}-2"
    assert newer.address == publication.address
    assert f'href="{home}{newer.release.name}/"' in page(old)
    assert "Replaced by" in page(old)
    assert "k = 11" in page(old)
    told = json.loads(Client().get(f"{home}feed.json").content)["items"]
    [correction] = [item for item in told if "_correction" in item]
    assert correction["content_text"] == WORDS
    assert correction["_correction"]["replaced_by"].endswith(f"{home}{newer.release.name}/")
    assert len(told) == 3


def test_withdrawn_figures_are_gone_and_the_words_stay(correct, home, publication, coordinator):
    release = f"{home}{publication.release.name}/"

    correct(publication=publication, words=WORDS, withdraws=True)

    assert Publication.objects.get().shown == {}
    for address in (home, release):
        shown = page(address)
        assert WORDS in shown
        assert "withdrawn" in shown
        assert "k = 11" not in shown
    for file in ("fates.csv", "fates.json"):
        assert Client().get(f"{release}{file}").status_code == 404


def test_too_few_changes_make_no_figures_anew(
    correct, organisation, caseworker, publication, coordinator, second
):
    """What is wrong by three people cannot be told anew: the difference would tell of them."""
    correct(publication=publication, words=WORDS)
    cases(organisation, caseworker, 10, nationality="KEN", status="killed")

    with pytest.raises(ValidationError, match="Too few people changed"):
        prepare(by=coordinator)
    take_down(by=coordinator)
    with pytest.raises(ValidationError, match="wrong"):
        ask_to_publish(release=publication.release, by=coordinator)
    assert Release.objects.count() == 1


def test_wrong_figures_are_not_held_on_to_in_the_next_month(
    correct, organisation, caseworker, publication, coordinator
):
    correct(publication=publication, words=WORDS)
    before = publication.release.month_end.replace(day=1) - timedelta(days=1)
    Release.objects.update(month_end=before, as_of=before)

    assert prepare_all() == 0
    cases(organisation, caseworker, 11, nationality="KEN", status="killed")
    assert prepare_all() == 1
    assert not Release.objects.get(is_wrong=False).was_held


def test_those_that_repeat_wrong_figures_are_wrong_as_well(
    correct, home, publication, coordinator, second
):
    before = publication.release.month_end.replace(day=1) - timedelta(days=1)
    Release.objects.update(month_end=before, as_of=before)
    repeated = published(coordinator, second)
    assert repeated.release.was_held

    correct(publication=repeated, words=WORDS, withdraws=True)

    assert not Publication.objects.exclude(shown={}).exists()
    assert Release.objects.filter(is_wrong=True).count() == 2
    for release in Release.objects.all():
        assert WORDS in page(f"{home}{release.name}/")


@pytest.fixture
def replaced(correct, organisation, caseworker, publication, coordinator, second):
    """Figures that were wrong, and others of the same month that are right."""
    correct(publication=publication, words=WORDS)
    cases(organisation, caseworker, 30, nationality="KEN", status="killed")
    return published(coordinator, second)


def test_right_figures_of_the_same_month_are_not_marked(home, publication, replaced):
    assert replaced.release.as_of == publication.release.as_of
    right, wrong = (page(f"{home}{each.release.name}/") for each in (replaced, publication))
    assert WORDS in wrong
    assert WORDS not in right


def test_withdrawing_wrong_figures_leaves_the_right_ones(
    correct, home, publication, coordinator, replaced
):
    correct(publication=publication, words="Withdraw it.", withdraws=True)

    replaced.refresh_from_db()
    assert not Release.objects.get(pk=replaced.release_id).is_wrong
    assert "k = 11" in page(f"{home}{replaced.release.name}/")
    assert "k = 11" not in page(f"{home}{publication.release.name}/")


def test_what_repeats_the_right_figures_is_wrong_with_them_alone(
    correct, home, publication, coordinator, second, replaced
):
    before = publication.release.month_end.replace(day=1) - timedelta(days=1)
    Release.objects.update(month_end=before, as_of=before)
    repeated = published(coordinator, second)
    assert repeated.release.was_held
    assert WORDS not in page(f"{home}{repeated.release.name}/")

    correct(publication=replaced, words="Also wrong.")

    assert "Also wrong." in page(f"{home}{repeated.release.name}/")
    assert Release.objects.filter(is_wrong=True).count() == 3


def test_what_is_taken_down_takes_its_words_along(correct, publication, coordinator):
    correct(publication=publication, words=WORDS)

    take_down(by=coordinator)

    assert not Correction.objects.exists()


def test_corrections_are_not_counted_by_query(
    correct, publication, coordinator, home, django_assert_max_num_queries
):
    for number in range(4):
        correct(publication=publication, words=f"{WORDS} {number}")

    with django_assert_max_num_queries(7):
        Client().get(home)


def test_agreeing_to_figures_that_became_wrong_meanwhile_is_refused(
    correct, organisation, caseworker, coordinator, second, publication
):
    """Asked for a repeated month, which was then found to be wrong."""
    before = publication.release.month_end.replace(day=1) - timedelta(days=1)
    Release.objects.update(month_end=before, as_of=before)
    asked = ask_to_publish(release=prepare(by=coordinator), by=coordinator)
    correct(publication=publication, words=WORDS, withdraws=True)

    ended = agree(publication=asked, by=second)

    assert (ended.waits, ended.is_public) == (False, False)
