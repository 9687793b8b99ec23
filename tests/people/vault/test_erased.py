"""The list of the erased: kept with the keys, asked before anything comes back."""

from uuid import uuid4

import pytest

from people.vault.erased import CHUNK, erased_among, mark_erased
from people.vault.models import Erased

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def test_who_was_erased_is_told_among_others():
    gone, still_here = uuid4(), uuid4()

    mark_erased(gone, "person")

    assert erased_among([gone, still_here]) == {gone}
    assert Erased.objects.get().kind == Erased.Kind.PERSON


def test_second_note_changes_nothing():
    gone = uuid4()
    mark_erased(gone, "case")
    first = Erased.objects.get().erased_at

    mark_erased(gone, "case")

    assert Erased.objects.get().erased_at == first


def test_unknown_kind_is_refused():
    with pytest.raises(ValueError, match="pet"):
        mark_erased(uuid4(), "pet")

    assert not Erased.objects.exists()


def test_many_owners_are_asked_in_few_queries(django_assert_num_queries):
    gone = uuid4()
    mark_erased(gone, "network")

    with django_assert_num_queries(2, using="keys"):
        assert erased_among([*(uuid4() for _ in range(CHUNK)), gone]) == {gone}


def test_list_is_kept_with_the_keys():
    assert Erased.objects.db == "keys"
