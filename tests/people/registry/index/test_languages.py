"""Fair pairs of languages go through the index in the database as they go through the memory."""

import pytest

from people.registry.index import asking
from people.registry.index.loading import load_lines
from people.vault.keyring import keyring
from tests.people.registry.matching.fair_pairs import BAR, PAIRS, with_decoys

pytestmark = pytest.mark.django_db
HERE = ("uz", "tg", "ky", "am", "si", "ta", "sw", "es")
DECOYS = 25


def test_name_is_among_the_first_ten_in_the_database(organisation, search, monkeypatch):
    # As few as the group is small: who is opened must be the right ones.
    monkeypatch.setattr(asking, "_OPENED", (20, 20))
    names = with_decoys(1, languages=HERE, decoys=DECOYS)
    load_lines([(name, name) for name in names], organisation_id=organisation.id)

    with keyring():
        lost = {
            language: [
                (asked, kept)
                for asked, kept in PAIRS[language]
                if kept not in [row.name.full for row in search(asked)]
            ]
            for language in HERE
        }

    for language, missed in lost.items():
        assert len(missed) <= (1 - BAR) * len(PAIRS[language]), missed
