"""Pages of outside lists: bringing one, saying its columns, watching it, and who is who."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from cases.casebook.models import Case, Claim
from cases.casebook.services import add_status, open_case
from cases.imports.matching.models import Candidate, OutsideList
from cases.imports.matching.running import match_list
from people.dates.fuzzy import FuzzyDate
from people.registry.entries import NewName, NewPerson
from tests.signing import signed_in

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

LIST = "Name;Born;Country\nГопал Гхарти;1999;Nepal\nSomebody Else;1970;Kenya\n"


@pytest.fixture(autouse=True)
def has_files_of_its_own(files_dir):
    """No test here writes to where others lie."""


@pytest.fixture
def gopal(caseworker):
    told = NewPerson(
        names=(NewName("Gopal Gharti"),), birth=FuzzyDate("1999"), nationalities=("NPL",)
    )
    return open_case(by=caseworker, person=told)


@pytest.fixture
def bring(client, coordinator):
    """Bring a list by the page; return the answer."""
    signed_in(client, coordinator)

    def bring(text=LIST, **told):
        form = {"name": "Prisoners, second list", "says": "pow", "days": "30", **told}
        file = SimpleUploadedFile("list.csv", text.encode())
        return client.post(reverse("outside_list_new"), {**form, "file": file})

    return bring


@pytest.fixture
def compared(bring, client, gopal):
    answer = bring()
    outside = OutsideList.objects.get()
    client.post(
        reverse("outside_list_start", kwargs={"pk": outside.pk}),
        {"column_0": "name", "column_1": "birth", "column_2": "nationality"},
    )
    match_list(OutsideList.objects.get().job_id)
    assert answer.status_code == 302
    return OutsideList.objects.get()


def page(client, name, **kwargs):
    return client.get(reverse(name, kwargs=kwargs)).content.decode()


def test_list_is_shown_as_understood_before_it_is_compared(bring, client):
    answer = bring()

    shown = client.get(answer.headers["Location"]).content.decode()
    assert "Гопал Гхарти" in shown
    assert 'value="birth" selected' in shown
    assert "Compare 2 rows" in shown


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ({"says": ""}, "This field is required"),
        ({"says": "killed"}, "need information of grade 1 or 2"),
        ({"days": "91"}, "90"),
        ({"text": "%PDF-1.7"}, "PDF"),
        ({"name": ""}, "This field is required"),
    ],
)
def test_what_is_wrong_is_said_and_what_was_typed_stays(bring, told, words):
    answer = bring(**{"name": "Prisoners, second list", **told})

    assert answer.status_code == 422
    assert words in answer.content.decode()
    assert not OutsideList.objects.filter(file_id__isnull=False).exists()


def test_page_says_how_far_it_is_and_leads_to_what_was_found(compared, client):
    shown = page(client, "outside_list_detail", pk=compared.pk)

    assert "Compared" in shown
    assert f"{reverse('match_list')}?list={compared.pk}" in shown
    assert "Prisoners, second list" in page(client, "outside_list_list")


def test_progress_is_asked_for_until_it_is_over(bring, client, gopal):
    bring()
    outside = OutsideList.objects.get()
    columns = {f"column_{at}": column for at, column in enumerate(outside.columns)}
    client.post(reverse("outside_list_start", kwargs={"pk": outside.pk}), columns)
    address = reverse("outside_list_progress", kwargs={"pk": outside.pk})

    assert client.get(address).status_code == 200
    match_list(OutsideList.objects.get().job_id)
    assert client.get(address).status_code == 286


def test_row_stands_beside_the_case_with_what_speaks_for_it(compared, client, caseworker):
    signed_in(client, caseworker)

    shown = page(client, "match_list")
    assert '<bdi dir="auto">Гопал Гхарти</bdi>' in shown
    assert "Gopal Gharti" in shown
    assert "Same nationality" in shown
    assert "Prisoner of war" in shown
    assert "Found on outside lists" in page(client, "today")


def test_the_same_man_is_said_in_one_press(compared, client, caseworker, gopal):
    signed_in(client, caseworker)
    found = Candidate.objects.get()

    answer = client.post(
        reverse("match_decide", kwargs={"pk": found.pk}),
        {"state": "same", "seen": "open", "is_chosen": "on"},
    )

    assert answer.status_code == 302
    assert Case.objects.get(pk=gopal.pk).status == "pow"
    assert "Nobody waits here" in page(client, "match_list")


def test_noted_without_a_tick_it_stands_beside(compared, client, caseworker, gopal):
    signed_in(client, caseworker)
    address = reverse("match_decide", kwargs={"pk": Candidate.objects.get().pk})

    client.post(address, {"state": "same", "seen": "open"})

    assert Case.objects.get(pk=gopal.pk).status == "unknown"
    assert Claim.objects.filter(case=gopal, code="pow", is_chosen=False).count() == 1


def test_who_is_on_file_as_killed_is_asked_about_twice(compared, client, coordinator, gopal):
    add_status(case=gopal, by=coordinator, status="killed", grade="A1")
    address = reverse("match_decide", kwargs={"pk": Candidate.objects.get().pk})
    told = {"state": "same", "seen": "open", "is_chosen": "on"}

    refused = client.post(address, told)
    assert refused.status_code == 409
    assert "on file as killed" in refused.content.decode()
    assert 'name="is_sure"' in refused.content.decode()
    assert client.post(address, {**told, "is_sure": "on"}).status_code == 302
    assert Case.objects.get(pk=gopal.pk).status == "pow"


def test_overtaken_by_another_it_says_so(compared, client, caseworker):
    signed_in(client, caseworker)
    found = Candidate.objects.get()
    Candidate.objects.filter(pk=found.pk).update(state="unsure")

    answer = client.post(
        reverse("match_decide", kwargs={"pk": found.pk}), {"state": "same", "seen": "open"}
    )

    assert answer.status_code == 409
    assert "a moment ago" in answer.content.decode()


def test_who_does_not_see_the_case_sees_nothing_of_it(compared, client, colleague):
    signed_in(client, colleague)

    shown = page(client, "match_list")
    assert "Gopal" not in shown
    assert "Гопал" not in shown
    address = reverse("match_decide", kwargs={"pk": Candidate.objects.get().pk})
    assert client.post(address, {"state": "different", "seen": "open"}).status_code == 404
    assert client.get(reverse("outside_list_list")).status_code == 403


def test_removed_list_says_nothing_any_more(compared, client):
    address = reverse("outside_list_remove", kwargs={"pk": compared.pk})

    assert "1 that nobody has decided about" in client.get(address).content.decode()
    assert client.post(address).status_code == 302
    shown = page(client, "outside_list_detail", pk=compared.pk)
    assert "Prisoners" not in shown
    assert "The time of this list is over" in shown
    assert client.post(address).status_code == 404


@pytest.mark.parametrize("number", [1, 5])
def test_queue_costs_the_same_however_long_it_is(
    bring, client, caseworker, coordinator, number, django_assert_max_num_queries
):
    for place in range(number):
        told = NewPerson(names=(NewName("Gopal Gharti"),), birth=FuzzyDate(f"{1990 + place}"))
        open_case(by=caseworker, person=told)
    bring("Name;Born\nGopal Gharti;1990\nGopal Gharti;1991\n")
    outside = OutsideList.objects.get()
    columns = {"column_0": "name", "column_1": "birth"}
    client.post(reverse("outside_list_start", kwargs={"pk": outside.pk}), columns)
    match_list(OutsideList.objects.get().job_id)

    with django_assert_max_num_queries(26):
        client.get(reverse("match_list"))
