"""The pages on which two persons become one, and two again."""

from datetime import timedelta

import pytest

from cases.casebook.models import Case
from cases.casebook.services import open_case
from people.accounts import sessions
from people.audit.models import AuditEntry
from people.dates import clock
from people.registry.entries import NewIdentifier, NewName, NewPerson
from people.registry.models import Merge, Person
from tests.signing import with_app

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

PASSPORT = NewIdentifier("PA 0123456", country="NPL")


@pytest.fixture
def lea(as_member, coordinator):
    return as_member(coordinator)


@pytest.fixture
def files(caseworker, colleague):
    """Two files of one person: Mina's, and a later one that is Tunde's."""
    names = ("Gopal Thapa", "गोपाल थापा")
    return [
        open_case(
            by=by,
            person=NewPerson(
                names=(NewName(name),), nationalities=("NPL",), identifiers=(PASSPORT,)
            ),
        )
        for by, name in zip((caseworker, colleague), names, strict=True)
    ]


@pytest.fixture
def merged(files, lea):
    older, newer = files
    lea.post(f"/cases/{older.ref}/same/{newer.ref}/", {"keep": older.person.ref})
    return Merge.objects.get()


def page(client, path):
    return client.get(path).content.decode()


def test_coordinator_finds_the_other_file_compares_and_makes_one(files, lea):
    older, newer = files
    asked = f"/cases/{newer.ref}/same/"
    assert asked in page(lea, f"/cases/{newer.ref}/")

    answer = lea.post(asked, {"ref": older.ref.lower()})
    compared = page(lea, answer.headers["Location"])
    done = lea.post(
        answer.headers["Location"], {"keep": older.person.ref, "reason": "Same passport"}
    )

    assert "Gopal Thapa" in compared
    assert 'lang="und-Deva" dir="auto">गोपाल थापा' in compared
    assert "One is the same in both" in compared
    assert PASSPORT.number not in compared
    assert f'value="{older.person.ref}" required id="id_keep_0" checked' in compared
    assert done.headers["Location"] == f"/cases/{newer.ref}/"
    assert set(Case.objects.values_list("person", flat=True)) == {older.person_id}
    assert Merge.objects.get().reason == "Same passport"


def test_comparing_is_a_look_at_both(files, lea):
    older, newer = files

    lea.get(f"/cases/{older.ref}/same/{newer.ref}/")

    looks = AuditEntry.objects.filter(action="case.consulted")
    assert set(looks.values_list("object_id", flat=True)) == {older.pk, newer.pk}


@pytest.mark.parametrize("whose", ["nobody's", "another group's", "the same person's"])
def test_other_file_must_be_one_that_is_seen_and_of_somebody_else(
    files, lea, stranger, case_of, whose
):
    refs = {
        "nobody's": "C-2020-99999",
        "another group's": case_of(stranger).ref,
        "the same person's": files[0].ref,
    }

    answer = lea.post(f"/cases/{files[0].ref}/same/", {"ref": refs[whose]})

    assert answer.status_code == 422
    compared = lea.get(f"/cases/{files[0].ref}/same/{refs[whose]}/")
    assert compared.status_code == (302 if whose == "the same person's" else 404)
    assert Merge.objects.count() == 0


def test_merging_asks_for_the_second_factor_again(files, lea, coordinator):
    with_app(coordinator)
    session = lea.session
    session[sessions.FACTOR] = (clock.now() - timedelta(minutes=6)).isoformat()
    session.save()
    older, newer = files

    answer = lea.post(f"/cases/{older.ref}/same/{newer.ref}/", {"keep": older.person.ref})

    assert answer.status_code == 403
    assert Merge.objects.count() == 0


def test_nothing_chosen_is_asked_again(files, lea):
    older, newer = files

    answer = lea.post(f"/cases/{older.ref}/same/{newer.ref}/", {"keep": "P-000000"})

    assert answer.status_code == 422
    assert Merge.objects.count() == 0


def test_other_files_are_named_to_those_who_see_them(merged, files, mina, lea):
    older, newer = files

    assert f"/cases/{newer.ref}/" in page(lea, f"/cases/{older.ref}/")
    seen = page(mina, f"/cases/{older.ref}/")
    assert newer.ref not in seen
    assert "/merges/" not in seen
    assert "गोपाल थापा" in seen


def test_two_are_made_of_one_again(merged, files, lea):
    older, newer = files
    undo = f"/merges/{merged.pk}/undo/"
    assert undo in page(lea, f"/cases/{newer.ref}/")
    assert merged.gone.ref in page(lea, undo)

    answer = lea.post(undo)

    assert answer.headers["Location"] == f"/cases/{older.ref}/"
    assert Case.objects.get(pk=newer.pk).person == merged.gone
    assert "गोपाल थापा" not in page(lea, f"/cases/{older.ref}/")
    assert lea.get(undo).status_code == 404


def test_merge_upon_which_another_rests_says_which_comes_first(
    merged, files, lea, case_of, colleague
):
    third = case_of(colleague)
    lea.post(f"/cases/{third.ref}/same/{files[0].ref}/", {"keep": third.person.ref})
    undo = f"/merges/{merged.pk}/undo/"

    assert f"{merged.kept.ref} was made one with {third.person.ref}" in page(lea, undo)
    assert lea.post(undo).status_code == 409
    assert Person.objects.filter(merged_into=None).count() == 1


def test_what_was_corrected_since_is_told(files, lea):
    older, newer = files
    newer.person.sex = "M"
    newer.person.save()
    lea.post(f"/cases/{older.ref}/same/{newer.ref}/", {"keep": older.person.ref})
    Person.objects.filter(pk=older.person_id).update(sex="X")

    answer = lea.post(f"/merges/{Merge.objects.get().pk}/undo/", follow=True)

    assert f"left with {older.person.ref}: sex" in answer.content.decode()


def test_reading_why_two_were_made_one_is_a_look_at_the_person(merged, files, lea):
    before = AuditEntry.objects.filter(action="case.consulted").count()

    page(lea, f"/merges/{merged.pk}/undo/")

    looks = AuditEntry.objects.filter(action="case.consulted").order_by("sequence")
    assert [look.object_id for look in looks[before:]] == [files[0].pk]


def test_other_groups_coordinator_finds_no_merge(merged, as_member, stranger, mina):
    undo = f"/merges/{merged.pk}/undo/"

    assert as_member(stranger).post(undo).status_code == 404
    assert mina.post(undo).status_code == 403
