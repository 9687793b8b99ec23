"""Selects that draw themselves."""

import pytest
from django.utils.translation import gettext_lazy, override

from cases.casebook import filter_fields
from cases.casebook.filter_fields import CodeSelect, PlainSelect
from people.registry.countries import country_name

CHOICES = [("", gettext_lazy("All")), ("a&b", 'The "first" <b>'), ("c", "Other")]


@pytest.mark.parametrize("select", [PlainSelect, CodeSelect])
def test_select_is_drawn_with_what_is_chosen(select) -> None:
    drawn = select(choices=CHOICES)

    for _time in range(2):
        assert drawn.render("of", "a&b", {"id": "id_of"}).splitlines() == [
            '<select id="id_of" name="of">',
            '<option value="">All</option>',
            '<option value="a&amp;b" selected>The &quot;first&quot; &lt;b&gt;</option>',
            '<option value="c">Other</option>',
            "</select>",
        ]
    assert 'value="" selected' in drawn.render("of", None)


def test_only_words_of_codes_are_kept() -> None:
    kept = filter_fields._options_of_codes
    kept.cache_clear()

    PlainSelect(choices=[("1", "Whoever it is")]).render("owner", "1")
    assert kept.cache_info().currsize == 0
    CodeSelect(choices=[("np", "Nepal")]).render("of", "np")
    assert kept.cache_info().currsize == 1


def test_words_are_those_of_the_reader() -> None:
    with override("en"):
        assert country_name("DEU") == "Germany"
    with override("fr"):
        assert country_name("DEU") == "Allemagne"
    with override("en"):
        assert country_name("DEU") == "Germany"
