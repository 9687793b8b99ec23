"""Views of a list: one's own, few, sealed, and opened even when the list has moved on."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection
from django.http import QueryDict

from cases.casebook.models import SavedView
from cases.casebook.saved_views import (
    MOST,
    drop_view,
    find_view,
    query_of,
    rename_view,
    save_view,
    views_of,
)
from people.vault.keyring import keyring


def save(by, name="Nepal, silent", query="nationality=NPL&silent=true&sort=silent"):
    return save_view(by=by, name=name, query=query)


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("", "stage=open"),
        ("stage=", "stage="),
        ("sort=newest&after=abc&stage=open", "stage=open&sort=newest"),
        ("owner=me&stage=open&nationality=&choose=all", "stage=open&owner=me"),
        ("stage=open&sort=answer", "stage=open"),
        ("after=abc", "stage="),
        ("risk=high&risk=critical", "risk=critical"),
    ],
)
def test_same_list_has_the_same_address(address, kept):
    assert query_of(QueryDict(address)) == kept
    assert query_of(QueryDict(kept)) == kept


def test_view_is_the_own_one_and_nobody_elses(caseworker, colleague):
    view = save(caseworker)

    assert [(each.name, each.query) for each in views_of(caseworker)] == [
        ("Nepal, silent", "nationality=NPL&silent=true&sort=silent")
    ]
    assert views_of(colleague) == []
    with pytest.raises(SavedView.DoesNotExist):
        find_view(view.pk, by=colleague)
    with pytest.raises(SavedView.DoesNotExist):
        rename_view(view=view, by=colleague, name="Mine")
    drop_view(view=view, by=colleague)
    assert views_of(caseworker) == [view]


def test_name_and_filters_are_sealed(caseworker):
    save(caseworker, name="Canary")

    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM cases_savedview")
        row = b" ".join(bytes(str(each), "utf-8") + _bytes(each) for each in cursor.fetchone())
    assert b"Canary" not in row
    assert b"NPL" not in row


def test_view_is_renamed_and_deleted(caseworker):
    view, other = save(caseworker), save(caseworker, name="Later")

    rename_view(view=view, by=caseworker, name="Now")
    # Its own name, otherwise written, is free for itself.
    rename_view(view=other, by=caseworker, name="LATER")
    assert [each.name for each in views_of(caseworker)] == ["Now", "LATER"]

    drop_view(view=view, by=caseworker)
    assert [each.name for each in views_of(caseworker)] == ["LATER"]

    caseworker.role = "auditor"
    with pytest.raises(PermissionDenied):
        drop_view(view=other, by=caseworker)
    assert SavedView.objects.filter(pk=other.pk).exists()


@pytest.mark.parametrize("name", ["", "  ", "nepal, SILENT", "x" * 61])
def test_name_is_one_of_its_own(caseworker, name):
    save(caseworker)
    other = save(caseworker, name="Other")

    with pytest.raises(ValidationError) as saved:
        save(caseworker, name=name)
    with pytest.raises(ValidationError) as renamed:
        rename_view(view=other, by=caseworker, name=name)
    assert list(saved.value.error_dict) == list(renamed.value.error_dict) == ["name"]
    assert len(views_of(caseworker)) == 2


def test_list_that_cannot_be_shown_is_not_kept(caseworker):
    with pytest.raises(ValidationError) as wrong:
        save(caseworker, query="stage=open&opened_from=yesterday")

    assert list(wrong.value.error_dict) == ["opened_from"]


def test_who_sees_no_cases_keeps_no_view_of_them(auditor):
    with pytest.raises(PermissionDenied):
        save(auditor)


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])
def test_views_are_few_also_when_saved_at_once(together, caseworker):
    for number in range(MOST - 1):
        save(caseworker, name=f"View {number}")

    def one_more(number):
        with keyring():
            return save(caseworker, name=f"More {number}")

    outcomes = together(3, one_more)

    assert sum(isinstance(each, ValidationError) for each in outcomes) == 2
    assert len(views_of(caseworker)) == MOST


def _bytes(value):
    return bytes(value) if isinstance(value, bytes | memoryview) else b""
