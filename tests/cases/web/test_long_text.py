"""A long text is cut where a reader would stop, and nothing of it is lost."""

import pytest

from cases.web.long_text import SHOWN, folded


def test_text_that_is_not_long_is_shown_whole() -> None:
    assert folded("He rang.\n\nNothing since.") == ("He rang.\n\nNothing since.", "")


@pytest.mark.parametrize("end", ["\n\n", "\n", ". ", "। ", " ", ""])
def test_long_text_is_cut_and_nothing_is_lost(end: str) -> None:
    text = end.join(["नमस्तेword" * 9] * 40)

    head, rest = folded(text)

    assert SHOWN // 2 < len(head) <= SHOWN
    assert rest
    assert "".join((head + rest).split()) == "".join(text.split())
    assert not end or head.endswith(end.strip() or "word")


def test_long_story_unfolds_on_the_page(mina, caseworker, case_of) -> None:
    case = case_of(caseworker, summary="One sentence. " * 200)

    page = mina.get(f"/cases/{case.ref}/").content.decode()

    assert "Read on" in page
    assert page.count("One sentence.") == 200
