"""Tables of phrases, and what they find in words."""

import pytest

from cases.imports.reading.phrasebook import Hit, Phrasebook
from cases.imports.reading.wording import tokens

BOOK = Phrasebook(
    {
        "fate": """
            [lost]
            en lost, lost .. contact
            ru пропа*
            [found]
            en found|seen alive
            ar سالم, وجدوا
            [nothing]
            en lost passport
        """,
        "wish": """
            [silence]
            en ^ quiet
        """,
    }
)


def _found(text):
    return [(hit.subject, hit.code) for hit in BOOK.find(tokens(text))]


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("He is LOST!", [("fate", "lost")]),
        ("пропал", [("fate", "lost")]),
        ("не пропа́ла?", [("fate", "lost")]),
        ("lost all his contact", [("fate", "lost")]),
        ("seen alive", [("fate", "found")]),
        ("alive", []),
        ("lostness", []),
        ("lost passport", [("fate", "nothing")]),
        ("وسالم", [("fate", "found")]),
        ("وجدوه", [("fate", "found")]),
        ("ووجدوهم", [("fate", "found")]),
        ("quiet", [("wish", "silence")]),
        ("he said, quiet", [("wish", "silence")]),
        ("he is quiet", []),
    ],
)
def test_phrases_are_found(told, found) -> None:
    assert _found(told) == found


def test_a_gap_does_not_reach_over_the_end_of_a_clause() -> None:
    hits = BOOK.find(tokens("lost, no contact"))

    assert hits == [Hit("fate", "lost", 0, 1)]


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("N'est pas mort", ("n", "est", "pas", "mort")),
        ("do'stining", ("dostining",)),
        ("зв'язок", ("звязок",)),
        ("killed 05.01.2025; n/a?", ("killed", "05012025", ".", "n", "/", "a", "?")),
        ("৪ জন নিখোঁজ।", ("4", "জন", *tokens("নিখোঁজ"), ".")),
        ("büyükelçiliğe yazmayın", ("buyukelcilige", "yazmayin")),
        ("می‌خواهد", tokens("میخواهد")),
        ("لاتنشروا", ("لا", "تنشروا")),
        ("مايو", ("مايو",)),
        ("Al-Amin - wife", ("al", "amin", ",", "wife")),
    ],
)
def test_words_in_their_plain_form(told, words) -> None:
    assert tokens(told) == words
