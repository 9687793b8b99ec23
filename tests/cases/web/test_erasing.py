"""The pages on which a case is erased: seen, asked for, agreed to by another, done."""

from datetime import timedelta

import pytest
from django.apps import apps

from cases.access.services import grant
from cases.casebook.models import Case
from cases.lifecycle.erasing.carrying_out import erase
from cases.lifecycle.erasing.models import Erasure
from cases.web.erasure_words import KINDS, counts_in_words
from people.accounts import sessions
from people.audit.models import AuditEntry
from people.dates import clock
from people.registry.models import Person
from tests.cases.access.governments.reading import consent_to
from tests.cases.lifecycle.erasing.conftest import crew, second  # noqa: F401

pytestmark = [
    pytest.mark.django_db(databases=["default", "keys"]),
    pytest.mark.usefixtures("crew"),
]


@pytest.fixture
def lea(as_member, coordinator):
    return as_member(coordinator)


@pytest.fixture
def ana(as_member, second):  # noqa: F811
    return as_member(second)


@pytest.fixture
def case(case_of, caseworker):
    return case_of(caseworker, summary="Secret story")


def page(client, path):
    return client.get(path).content.decode()


def test_every_kind_that_can_go_has_a_word():
    linked = {
        model.__name__
        for model in apps.get_models()
        for field in model._meta.concrete_fields
        if field.related_model in (Case, Person)
    }

    assert linked <= KINDS.keys()


def test_counts_are_in_words_and_a_new_kind_is_not_swallowed():
    assert counts_in_words({"Event": 2, "Case": 1, "Dream": 3, "Task": 0}) == [
        ("Case files", 1),
        ("News and notes", 2),
        ("Dream", 3),
    ]


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])
def test_seen_asked_agreed_and_done(lea, ana, case, settings, tmp_path):
    settings.FILES_DIR = tmp_path
    assert f"/cases/{case.ref}/erase/" in page(lea, f"/cases/{case.ref}/")
    seen = page(lea, f"/cases/{case.ref}/erase/")
    assert "Names" in seen
    assert "cannot be recalled" in seen
    assert "From the asking on it is shared with nobody anew." in seen
    assert "What stands they read" not in seen
    assert not Erasure.objects.exists()

    asked = lea.post(
        f"/cases/{case.ref}/erase/", {"reason": "other", "note": "His sister wrote to us"}
    )

    erasure = Erasure.objects.get()
    detail = f"/erasures/{erasure.pk}/"
    assert asked.headers["Location"] == detail
    assert "Agree: erase it" not in page(lea, detail)
    assert "His sister wrote" in page(ana, detail)
    assert "erasure" in page(ana, "/")
    ana.post(f"{detail}agree/")
    erase(Erasure.objects.get().job_id)
    done = page(lea, detail)
    assert "Done and verified" in done
    assert "His sister wrote" not in done
    assert "Done and verified" in page(lea, "/erasures/")
    assert lea.get(f"/cases/{case.ref}/").status_code == 404


def test_who_erases_what_is_shared_is_told_where_to_take_it_back(
    lea, case, coordinator, partner_organisation
):
    consent_to([case], partner_organisation, coordinator)
    told = {"case": case, "by": coordinator, "organisation": partner_organisation}
    grant(**told, consent=case.consents.get(), profile="minimal", purpose="legal")

    seen = page(lea, f"/cases/{case.ref}/erase/")

    assert "What stands they read until the erasure begins" in seen
    assert f'href="/cases/{case.ref}/sharing/"' in seen


def test_reading_the_note_is_recorded(lea, case, coordinator):
    lea.post(f"/cases/{case.ref}/erase/", {"reason": "other", "note": "His sister wrote"})
    before = AuditEntry.objects.filter(action="case.consulted").count()

    page(lea, f"/erasures/{Erasure.objects.get().pk}/")

    assert AuditEntry.objects.filter(action="case.consulted").count() == before + 1


def test_a_form_with_faults_comes_back_whole(lea, case):
    answer = lea.post(f"/cases/{case.ref}/erase/", {"reason": "other", "note": " "})
    missing = lea.post(f"/cases/{case.ref}/erase/", {"note": "Typed before"})

    assert (answer.status_code, missing.status_code) == (422, 422)
    assert "Say why" in answer.content.decode()
    assert "Typed before" in missing.content.decode()
    assert not Erasure.objects.exists()


def test_who_asked_cannot_agree(lea, case):
    lea.post(f"/cases/{case.ref}/erase/", {"reason": "family"})
    erasure = Erasure.objects.get()

    assert lea.post(f"/erasures/{erasure.pk}/agree/").status_code == 403
    erasure.refresh_from_db()
    assert erasure.state == "waiting"


def test_stopped_and_asked_again(lea, ana, case):
    lea.post(f"/cases/{case.ref}/erase/", {"reason": "family"})
    first = Erasure.objects.get()
    assert lea.get(f"/cases/{case.ref}/erase/").headers["Location"] == f"/erasures/{first.pk}/"

    ana.post(f"/erasures/{first.pk}/stop/")

    assert "Somebody stopped it" in page(lea, f"/erasures/{first.pk}/")
    assert lea.get(f"/cases/{case.ref}/erase/").status_code == 200


def test_second_factor_is_asked_for_again(lea, case, as_member, coordinator):
    session = lea.session
    session[sessions.FACTOR] = (clock.now() - timedelta(minutes=6)).isoformat()
    session.save()

    answer = lea.post(f"/cases/{case.ref}/erase/", {"reason": "family"})

    assert answer.status_code == 403
    assert not Erasure.objects.exists()


def test_a_person_with_two_files_has_the_choice(lea, case, case_of, caseworker):
    other = case_of(caseworker, "Other Name")
    Case.objects.filter(pk=other.pk).update(person=case.person_id)

    seen = page(lea, f"/cases/{case.ref}/erase/")

    assert 'name="extent"' in seen
    assert other.ref in seen
    lea.post(f"/cases/{case.ref}/erase/", {"reason": "family", "extent": "person"})
    assert set(Erasure.objects.get().case_ids) == {str(case.pk), str(other.pk)}


@pytest.mark.parametrize("count", [1, 3])
def test_list_takes_as_many_queries_for_one_as_for_many(
    lea, case_of, caseworker, count, django_assert_max_num_queries
):
    for number in range(count):
        case = case_of(caseworker, f"Man {number}")
        lea.post(f"/cases/{case.ref}/erase/", {"reason": "family"})

    with django_assert_max_num_queries(20):
        assert page(lea, "/erasures/").count("Waits for a second person") == count
