"""Another country's embassy is nobody's home state, whatever a family agreed to."""

import pytest
from django.core.exceptions import ValidationError

from cases.repatriation.models import Request
from cases.repatriation.offices import offered_for
from cases.repatriation.services import move, open_request
from people.registry.models import Nationality

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def nepali(case):
    case.nationality = "NPL"
    case.save()
    return case


@pytest.mark.parametrize("kind", ["mfa_home", "embassy_home_in_ru", "police_home"])
def test_nothing_is_asked_of_another_countrys_office(
    kind, nepali, consent, make_addressee, caseworker
):
    told = {"case": nepali, "by": caseworker, "kind": "discharge"}
    with pytest.raises(ValidationError, match=r"another country .* India") as error:
        open_request(**told, addressee=make_addressee(kind, country="IND"))

    assert list(error.value.message_dict) == ["addressee"]
    assert open_request(**told, addressee=make_addressee(kind, country="NPL"))


def test_nothing_more_is_sent_once_it_is_known_whose_office_it_is(
    nepali, request_in, addressee, caseworker
):
    ready = request_in("ready")
    addressee.country = "IND"
    addressee.save()

    with pytest.raises(ValidationError, match="another country"):
        move(request=Request.objects.get(pk=ready.pk), to="sent", by=caseworker, channel="post")

    assert Request.objects.get(pk=ready.pk).state == "ready"


def test_offered_are_those_of_each_own_state_and_those_of_none(nepali, make_addressee):
    ours = [
        make_addressee(country="NPL"),
        make_addressee(country=""),
        make_addressee("ru_mod", country="RUS"),
        make_addressee("ua_coord_hq", country="UKR"),
        make_addressee("embassy_third_country", country="KOR"),
    ]
    indian, kenyan = make_addressee(country="IND"), make_addressee(country="KEN")
    Nationality.objects.create(person=nepali.person, country="IND")

    assert offered_for(nepali, [*ours, indian, kenyan]) == [*ours, indian]

    nepali.nationality = ""
    assert kenyan in offered_for(nepali, [kenyan])


def test_nationalities_are_read_once_and_only_where_it_matters(
    nepali, make_addressee, django_assert_num_queries
):
    own = [make_addressee(country="NPL"), make_addressee("ru_mod", country="RUS")]
    with django_assert_num_queries(0):
        offered_for(nepali, own)
    others = [make_addressee(country=code) for code in ("IND", "KEN", "LKA")]

    with django_assert_num_queries(1):
        assert offered_for(nepali, [*own, *others]) == own
