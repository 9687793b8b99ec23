"""Choices that are kept for the next time."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from cases.exports import profiles
from cases.exports.models import ExportProfile
from cases.exports.profiles import drop_profile, find_profile, profiles_of, save_profile

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
CHOICES = {"recipient": "home_state", "shape": "csv", "columns": ["ref", "name_latin"]}


def test_kept_choices_are_found_by_who_kept_them_alone(caseworker, colleague, coordinator):
    kept = save_profile(by=caseworker, name="For the consul", **CHOICES)

    found = find_profile(kept.pk, who=caseworker)
    assert (found.name, found.recipient, found.shape) == ("For the consul", "home_state", "csv")
    assert found.columns == ["ref", "name_latin"]
    for other in (colleague, coordinator):
        assert profiles_of(other) == []
        with pytest.raises(ExportProfile.DoesNotExist):
            find_profile(kept.pk, who=other)
        drop_profile(pk=kept.pk, by=other)
    assert profiles_of(caseworker) == [kept]


def test_same_name_is_kept_anew(caseworker):
    first = save_profile(by=caseworker, name="Weekly", **CHOICES)

    again = save_profile(by=caseworker, name=" weekly ", **CHOICES | {"shape": "jsonl"})

    assert (again.pk, again.shape) == (first.pk, "jsonl")
    assert len(profiles_of(caseworker)) == 1


@pytest.mark.parametrize(
    ("told", "field"),
    [
        ({"recipient": "nobody"}, "recipient"),
        ({"shape": "paper"}, "shape"),
        ({"columns": ["hiding_place"]}, "columns"),
    ],
)
def test_what_cannot_be_is_not_kept(caseworker, told, field):
    with pytest.raises(ValidationError) as caught:
        save_profile(by=caseworker, name="Weekly", **CHOICES | told)

    assert list(caught.value.message_dict) == [field]
    assert profiles_of(caseworker) == []


def test_there_is_an_end_of_them(caseworker, monkeypatch):
    monkeypatch.setattr(profiles, "MOST", 2)
    for name in ("One", "Two"):
        save_profile(by=caseworker, name=name, **CHOICES)

    with pytest.raises(ValidationError) as caught:
        save_profile(by=caseworker, name="Three", **CHOICES)

    assert list(caught.value.message_dict) == ["profile_name"]
    save_profile(by=caseworker, name="Two", **CHOICES)


def test_dropped_choices_are_gone(caseworker, auditor):
    kept = save_profile(by=caseworker, name="Weekly", **CHOICES)

    drop_profile(pk=kept.pk, by=caseworker)

    assert profiles_of(caseworker) == []
    with pytest.raises(PermissionDenied):
        save_profile(by=auditor, name="Weekly", **CHOICES)
