"""How alike two names are, and why."""

import pytest

from people.registry.matching.ranking import alike, compared, least_met, why


def _alike(asked: str, kept: str) -> float:
    return alike(compared(asked), compared(kept))


def test_a_name_is_wholly_like_itself_in_any_order_and_case() -> None:
    assert _alike("Suraj Gharti", "Suraj Gharti") == 1.0
    assert _alike("gharti SURAJ", "Suraj Gharti") == 1.0
    assert _alike("José Peña", "Jose Pena") == 1.0


@pytest.mark.parametrize(
    ("asked", "right", "wrong"),
    [
        ("सुरज घर्ती", "Suraj Gharti", "Sagar Gharti"),
        ("Юрий Жаворонков", "Iurii Zhavoronkov", "Yuri Voronkov"),
        ("أحمد الزهراني", "Ahmad Al-Zahrani", "Ahmad Al-Zarqani"),
        ("Гусейн Магомедов", "Huseyn Magomedov", "Hasan Magomedov"),
        ("Bikash Tamag", "Bikash Tamang", "Bibek Tamang"),
        ("Suraj", "Suraj Gharti", "Surendra Gharti"),
        ("suraj ghar", "Suraj Gharti", "Suraj Thapa"),
        ("Mohd. Imran", "Mohammad Imran", "Mahesh Imran"),
        ("K. Pollock", "Kevin Pollock", "Brian Pollock"),
        ("Kevin Pollock", "Pollock, KA", "Pollock, BA"),
        ("Kim Dongwon", "Kim Dong-won", "Kim Dong-su"),
        ("Ali Reza Norouzi", "Alireza Norouzi", "Ali Norouzi"),
        ("Ivan de la Torre", "Iván De la Torre", "Iván Torres"),
    ],
)
def test_the_right_man_is_more_alike(asked: str, right: str, wrong: str) -> None:
    assert _alike(asked, right) > 0.7
    assert _alike(asked, right) > _alike(asked, wrong) + 0.02


def test_strangers_are_not_alike() -> None:
    assert _alike("Suraj Gharti", "Dmitry Vorobyov") < 0.5
    assert _alike("سعيد بوعزة", "Kim Dong-won") < 0.5


def test_a_missing_part_costs_little() -> None:
    assert 0.95 < _alike("Suraj Gharti", "Suraj Bahadur Gharti") < 1.0


def test_a_patronymic_that_the_passport_lacks_costs_little() -> None:
    assert _alike("Жаворонков Юрий Петрович", "Yuri Zhavoronkov") > 0.85


def test_why_names_the_parts_that_met_as_they_are_written() -> None:
    assert why(compared("Гхарти Сурадж"), compared("Suraj B. Gharti")) == [
        ("Гхарти", "Gharti"),
        ("Сурадж", "Suraj"),
    ]


def test_why_shows_parts_that_met_as_one_word() -> None:
    assert why(compared("Alireza Norouzi"), compared("Ali Reza Norouzi")) == [
        ("Alireza", "Ali Reza"),
        ("Norouzi", "Norouzi"),
    ]


def test_why_is_silent_about_strangers() -> None:
    assert why(compared("Suraj"), compared("Dmitry Vorobyov")) == []
    assert why(compared(""), compared("Suraj")) == []


def test_brothers_differ_in_the_word_that_is_met_the_worst() -> None:
    asked = compared("Suraj Gharti")
    assert least_met(asked, compared("Gharti Suraj")) == 1.0
    assert least_met(asked, compared("Bikash Gharti")) < 0.6
